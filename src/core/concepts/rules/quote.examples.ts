import type { RuleExample } from './definition-rule';

export const quoteExamples: readonly RuleExample[] = [
  {
    text: '## Vocabulary of the depot\n\n> **Frog** — a crossing of two rails that lets a wheel pass\n> **Headway** — the time between two trams on one line',
    terms: ['Frog', 'Headway'],
  },
  { text: 'The law says:\n\n> Dealer — a person who buys lenses in order to sell them.', terms: ['Dealer'] },
  { text: 'Из правил:\n\n> Фотокружок — собрание жильцов, которые снимают свой двор.', terms: ['Фотокружок'] },
  { text: 'He said:\n\n> Light — a guest who never stays for supper.', terms: [] },
  { text: 'Из разговора:\n\n> Свет — это всё.', terms: [] },
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

  { text: '## Засветка\n\nПлёнку можно спасти, если её не открывать.', terms: [] },
  { text: '#### Panning\n\n> Turning the camera with a subject that moves.', terms: ['Panning'] },
  { text: '## Diaframma\n\n> Apertura regolabile a lamelle nel corpo della lente.', terms: ['Diaframma'] },
  { text: '## 露光\n\n> 光をフィルムに当てて像を記録すること。', terms: ['露光'] },
  {
    text: '#### Target loss\n\n> Losing the power to follow a moving thing because the light is low.',
    terms: ['Target loss'],
  },
];
