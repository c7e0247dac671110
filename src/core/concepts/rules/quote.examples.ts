import type { RuleExample } from './definition-rule';

export const quoteExamples: readonly RuleExample[] = [
  { text: '##### Апертура: \n\n> Действующее отверстие объектива, через которое проходит свет', terms: ['Апертура'] },
  { text: '## Bokeh\n\n> The look of the parts of a picture that are out of focus.', terms: ['Bokeh'] },
  { text: '## Light\n\n> You can only take what it gives you.\n> — an old teacher', terms: [] },
  { text: '## Прочитано\n\n> Камера, которая лежит дома, снимков не делает.', terms: [] },
  { text: '## Portraits\n\n> Never shoot into a flash!', terms: [] },
  { text: '## Flash\n\n> **Goal:** no red eyes.', terms: [] },
  { text: '## Отличия\n\n> Свойство объектива, которое видно на фоне.', terms: [] },
  { text: '## Lens\n\nText between.\n\n> A piece of glass that bends light.', terms: [] },
  { text: '## Film\n\n> [[Old notes]] say it all again.', terms: [] },
  { text: '## Grain\n\n> Why does it look so much better on paper?', terms: [] },

  { text: '## Halo\n\nA ring of light that surrounds a lamp in a night picture.', terms: ['Halo'] },
  { text: '## Засветка\n\nПовреждение плёнки, которое оставляет случайный свет.', terms: ['Засветка'] },
  { text: '## Засветка\n\nПлёнка, которая лежала у окна, стала серой.', terms: [] },
  { text: '## Halo\n\nThe ring that surrounds a lamp ruins a night picture.', terms: [] },
  { text: '## Velatura\n\nLa pellicola che prende luce diventa grigia.', terms: [] },
  { text: '# Light\n\nA diary that nobody reads.', terms: [] },
  { text: '## Засветка\n\nПлёнку можно спасти, если её не открывать.', terms: [] },
  { text: '#### Panning\n\n> Turning the camera with a subject that moves.', terms: ['Panning'] },
  { text: '## Diaframma\n\n> Apertura regolabile a lamelle nel corpo della lente.', terms: ['Diaframma'] },
  { text: '## 露光\n\n> 光をフィルムに当てて像を記録すること。', terms: ['露光'] },
];
