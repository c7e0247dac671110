import { describe, expect, it } from 'vitest';
import { termsIn } from '../../support/own-facts';

interface Example {
  readonly text: string;
  readonly terms: readonly string[];
  readonly path?: string;
}

const examples: readonly Example[] = [
  // A pronoun of quality stands for its noun.
  { text: '**Слепой паз** — такой его вид, при котором дно остаётся нетронутым.', terms: ['Слепой паз'] },
  { text: '**Открытый вопрос** — такой, ответ на который нельзя свести к одному слову.', terms: ['Открытый вопрос'] },
  { text: '**Понедельник** — такой уж день.', terms: [] },
  // The case in which one speaks of it.
  { text: 'Обмен — это когда двое поменялись книгами без записи в формуляре.', terms: ['Обмен'] },
  { text: 'Провал — это когда мы опоздали на паром и ночевали в порту.', terms: [] },
  { text: 'Провал — это когда сторож запер ворота и ушёл домой спать.', terms: [] },
  // Conditions.
  { text: 'A knot $k$ is *tame* if it is equal to some closed chain of straight pieces.', terms: ['tame'] },
  {
    text: 'A timetable is in **clockface form** (CF) if every line leaves at the same minute.',
    terms: ['clockface form'],
  },
  { text: 'Говорят, что участок пути *заблокирован*, если на нём стоит хотя бы один состав.', terms: ['заблокирован'] },
  { text: 'Говорят, что трамвай *не придёт*, если долго ждать на остановке у моста.', terms: [] },
  // A small word in bold behind an article is a noun.
  { text: 'A **for** is a loop that counts its own rounds from one number to another.', terms: ['for'] },
  { text: 'An **out** is my favourite part of the whole evening.', terms: [] },
  // A question below its heading; a question and what takes it up.
  {
    text: '# Мосты\n\n## Пролёт\n\nЧто это? Часть моста между двумя соседними опорами, которую несут балки.',
    terms: ['Пролёт'],
  },
  { text: '# Мосты\n\n## Пролёт\n\nЧто это? Да кто его знает, спросить Петровича.', terms: [] },
  { text: 'Что такое опара? Это жидкое тесто, в котором закваска бродит до замеса.', terms: ['опара'] },
  { text: 'Что такое опара? Это к пекарю, у нас такого нет.', terms: [] },
  // One and its noun.
  { text: '# Ferries\n\n**Slot** – one place on the deck, painted with a number.', terms: ['Slot'] },
  { text: '**Slots** – one for each of us.', terms: [] },
  {
    text: '1. **Wash** – is it dirty?\n2. **Dry** – newest towel that is clean\n3. **Oil** – one drop first, then more',
    terms: [],
  },
  { text: '**Crust score** — a 1–5 rating of how evenly a loaf has browned in the oven.', terms: ['Crust score'] },
  { text: '**Flour** — a 2 kg bag from the mill, half of it gone.', terms: [] },
  // What is said of a quotation hides no line.
  { text: 'Трал — так называют сеть, которую судно тянет по дну.', terms: ['Трал'] },
  { text: 'Барсик — так зовут кота.', terms: [] },
  { text: '"Docking" means cutting small holes into dough so that it does not blister.', terms: ['Docking'] },
  { text: '"Soon" means after lunch.', terms: [] },
  { text: '袱紗箱（ふくさばこ）— 茶会に持っていく道具を入れておく小さな木の箱。', terms: ['袱紗箱'] },
  { text: '- **箱** — 白、水に入れないこと', terms: [] },
  {
    text: '**Pudeur** : art de ne rien montrer sur la scène qui puisse choquer la salle.',
    terms: ['Pudeur'],
  },
  // Tables of abbreviations.
  {
    text: '| сокр. | что значит |\n| --- | --- |\n| СП | стрелочный перевод |\n| КС | сеть, от которой трамвай берёт ток |',
    terms: ['СП', 'КС'],
  },
  // A line or the note's name that speaks of terms.
  {
    text: '**Словарик, чтобы не путаться:**\n\nОпара — жидкое тесто для замеса\nЗаварка — мука, которую до замеса заливают крутым кипятком',
    terms: ['Опара', 'Заварка'],
  },
  {
    text: '- **crumb** — the inside of a loaf\n- **peel** — a flat wooden shovel',
    path: 'Baking slang.md',
    terms: ['crumb', 'peel'],
  },
  { text: '- **oven** — the one you regret buying\n- **timer** — broken', path: 'Baking slang.md', terms: [] },
  { text: '- **crumb** — gone by noon\n- **peel** — still in the shed', path: 'Baking slang.md', terms: [] },
  // On a line of its own, a clause.
  {
    text: 'Signal box\n: what a driver passes before every junction that is still worked by hand',
    terms: ['Signal box'],
  },
  { text: 'Ticket office\n: what a mess', terms: [] },
  // Below a heading.
  {
    text: '# Brot\n\n##### Gare\n\nRuhezeit des geformten Teigs, in der er vor dem Backen noch einmal aufgeht.',
    terms: [],
  },
  {
    text: '# Recht\n\n##### Verzug\n\nAbweichung der Lieferung vom vertraglich vereinbarten Zustand, die den Wert der Ware mindert.\n\nDas ist nicht das Gleiche wie der Rücktritt.',
    terms: ['Verzug'],
  },
  {
    text: '# Autolyse\n\nA method of mixing dough in which flour and water rest before salt is added.',
    terms: ['Autolyse'],
  },
  { text: '# Bread week\n\nA list of loaves that I want to try before spring.', terms: [] },
  // Praise, orders, stories.
  { text: 'Примечания — самая читаемая часть; первое — про автора.', terms: [] },
  { text: '**Recap** - the guild owes the miller two carts and a mule.', terms: [] },
  { text: 'Passo de lado – perna firme, de dentro para fora, não dobrar o joelho.', terms: [] },
  { text: '- **Empty shelf** — delivery van delayed (every Monday)', terms: [] },
  { text: '**Пустая касса** — долгая очередь у окна, кассир вышел, он вернулся, его позвали снова.', terms: [] },
];

describe('definitions as people write them in haste', () => {
  it.each(examples)('reads $text', ({ text, path, terms }) => {
    expect(termsIn(text, path)).toEqual(terms);
  });

  it('lets what weak signs found speak for the lines beside it', () => {
    const lines = [
      '- **proofing** — letting a shaped loaf rise once more before it is baked',
      '- **docking** — pricking dough so that no bubbles lift it in the oven',
      '- **scoring** — cutting the loaf open along a line with a sharp blade',
      '- **oven** — see Marta',
    ];
    expect(termsIn(lines.join('\n'))).not.toContain('oven');
  });
});
