import { describe, expect, it } from 'vitest';
import { contrastFinder } from '../../../src/core/compare';
import { goldenPassages } from '../../support/golden-passages';
import { contrastsIn, readNotes, sidesOf } from '../../support/contrasting';

const cells = (text: string): string[][] =>
  readNotes({ 'Note.md': text })
    .sourceOf('Note.md')
    .contrasts.map(({ sides }) => sides.map((side) => `${side.concept}: ${side.implied ? '…' : side.text}`));

const named = (...terms: string[]): string => terms.map((term) => `${term} — вещь, о которой речь.\n\n`).join('');
const defined = (...terms: string[]): string =>
  terms.map((term) => `**${term}**: a thing of its own kind.\n\n`).join('');

describe('findContrasts', () => {
  it.each([
    ['[[Сверло]] тупится, тогда как [[Фреза]] держит кромку.', 'сверло – фреза'],
    ['В отличие от [[Сверло]], [[Фреза]] режет боком.', 'сверло – фреза'],
    ['Only [[Mallet]] drives pegs, whereas [[Hammer]] drives nails.', 'hammer – mallet'],
    ['A [[Mallet]] is softer than a [[Hammer]].', 'hammer – mallet'],
    // What two do is set apart by the same verb, by how they do it, to the same thing, or by a denial.
    ['[[Компилятор]] переводит книгу целиком, а [[Толмач]] переводит её построчно.', 'компилятор – толмач'],
    ['[[Печь]] греет весь дом, а [[Камин]] греет одну комнату.', 'камин – печь'],
    ['[[Печь]] не ест ток, а [[Плита]] ест много тока.', 'печь – плита'],
    ['[[Кит]] живёт в море, а [[Орёл]] летает в небе.', 'кит – орёл'],
    ['[[Пчела]] собирает нектар, тогда как [[Оса]] ловит мух.', 'оса – пчела'],
    ['В [[Печь|печи]] хлеб печётся быстрее, чем в [[Духовка|духовке]].', 'духовка – печь'],
    ['Хотя [[Печь]] велика, [[Камин]] греет лучше.', 'камин – печь'],
  ])('takes a sentence with a cue anywhere: %s', (text, sides) => {
    expect(contrastsIn(text)).toEqual([sides]);
  });

  it.each([
    [
      'one name in two forms',
      '[[Печи]] в избе белены, но [[Печь]] в бане не белена, тогда как [[Печи]] в доме расписаны.',
    ],
    ['a heading of the note', '[[#Старые печи]] могут дымить, а [[Камин]] греет одну комнату.'],
  ])('sets against each other no two concepts where there is %s', (_, text) => {
    expect(contrastsIn(text)).toEqual([]);
  });

  it('keeps the values, and gives the other side of a comparison without a value of its own', () => {
    expect(cells('[[Сверло]] тупится, а [[Фреза]] держит кромку.')).toEqual([
      ['сверло: тупится', 'фреза: держит кромку'],
    ]);
    expect(cells('A [[Mallet]] is softer than a [[Hammer]].')).toEqual([['mallet: softer', 'hammer: …']]);
  });

  it.each([
    ['two statements side by side, outside a section that contrasts', '[[Сверло]] режет сталь. [[Фреза]] режет сталь.'],
    ['a title that only joins two concepts', 'A [[Mallet]] is a tool for pegs. A [[Hammer]] is a tool for nails.'],
    ['what both are', 'Both [[Mallet]] and [[Hammer]] are tools.'],
    ['a list of names', 'On the wall hang a [[Mallet]], a [[Hammer]] and a saw.'],
    ['what lies between two', 'A [[Mallet]] is the difference between a peg and the peg a [[Hammer]] drives.'],
    ['a question', 'Is [[Mallet]] softer than [[Hammer]]?'],
    ['two statements joined by and', 'A [[Mallet]] drives pegs and a [[Hammer]] drives nails.'],
    ['a condition', 'If a [[Mallet]] splits, the [[Hammer]] is at hand.'],
    [
      'one half of what is joined',
      'While a [[Mallet]] is a tool for pegs, the first principle of a firm blow and [[Hammer]] is a common thread.',
    ],
    [
      'a longer thing behind the cue',
      `${defined('Hammer', 'Mallet')}Unlike hammer detection, which hears a blow, a mallet makes a softer sound.`,
    ],
    ['so many of them', `${defined('Mallet', 'Peg')}A mallet takes more than a few pegs.`],
    ['a name within the other', 'A [[Claw hammer]] is heavier than the [[Hammer]] of a clock.'],
    [
      'what is alike',
      '## Differences\n\nA [[Mallet]] drives pegs into oak. In the same shop a [[Hammer]] drives nails into oak in a similar way.',
    ],
    [
      'sentences below different headings',
      '## Differences\n\nA [[Mallet]] drives pegs into oak.\n\n### Later\n\nA [[Hammer]] drives nails into oak.',
    ],
    [
      'a verb that looks like a name',
      '[[Sets]], [[Chisel]].\n\nOthers wait, whereas what sets Chisel apart is its edge.',
    ],
    [
      'a thing named on the way',
      '[[Poker]], [[Tongs]].\n\n## Differences\n\nThe smith is busy, adding hinges and a poker to please the town, while the tongs come from abroad.',
    ],
    [
      'a clause about both',
      '[[Kiln]], [[Ash]].\n\n## Differences\n\nThe kiln is the future, and the potter warms it each day — but both come with ashes.',
    ],
    ['times of the day', '[[Утром]], [[Вечером]].\n\nУтром — молоко, а вечером, если останется время, спечём хлеб.'],
    ['one example', '[[Абак]], [[Безмен]].\n\nВ данном примере абак сделан из доски, а безмен сделан из палки.'],
    [
      'a comparison of what is named last',
      '[[Hawser]], [[Load]], [[Windlass]].\n\nThe hawser lets loads heavier than the windlass go up the quay.',
    ],
    ['what a link to a part of a note shows', '[[Boats#Canoe|Canoes]] sink, whereas [[Raft]] floats.'],
    ['an alternative', 'Возьмите [[Сверло]] или [[Фреза]].'],
    ['work that two do together', '[[Пекарь]] месит тесто, а [[Печник]] топит очаг.'],
    ['the next step of it', 'Так [[Пекарь|пекари]] кладут хлебы, а [[Возчик]] развозит каждый из таких хлебов.'],
    ['a step of a story', 'И [[Вывеска]] продолжает указывать на старый дом, а [[Хозяин]] уже находит новую дверь.'],
    ['a reason', 'Дом тёплый потому, что [[Печь]] стоит в середине, а [[Ставни]] держат тепло.'],
    ['a concession', 'Хотя [[Печь]] даёт тепло на весь день, [[Дрова]] всё равно нужны каждое утро.'],
    ['what one does with the other', '[[Сторож]] следит, чтобы стены нагрелись, а сам [[Пол]] — нет.'],
    ['a circumstance', 'При сотнях [[Гость|гостей]] в день касса становится узким местом быстрее, чем [[Печь]].'],
    ['ways of one thing', 'Хлеб узнают по [[Корка|корке]] снизу, по звуку, а иногда по [[Запах|запаху]] хлеба.'],
    [
      'an owner in a reason',
      `${named('Зерно', 'Защита')}Однако спелое зерно нельзя сушить в подвале, поскольку сам его пол ненадёжен, а ящик никакой ограды или средств защиты не даёт.`,
    ],
  ])('finds nothing in %s', (_, text) => {
    expect(contrastsIn(text, 'Mallet and hammer.md')).toEqual([]);
  });

  it('takes a link to a part of a note for the note that it names', () => {
    expect(contrastsIn('[[Boats#Canoe|Boats]] sink, whereas a [[Raft]] floats.')).toEqual(['boats – raft']);
  });

  it('finds nothing of the concepts of a passage that compares nothing', () => {
    const found = [...goldenPassages(), ...goldenPassages('contrasts')]
      .filter(({ none }) => none === true)
      .filter(({ notes, concepts }) => {
        const names = concepts.map((concept) => `[[${concept}]]`).join('\n\n');
        return readNotes({ ...notes, 'Names.md': names }).sources.some(({ contrasts }) => contrasts.length > 0);
      });
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it('finds nothing in the entries of a diary', () => {
    const text = '[[Сверло]] тупится, а [[Фреза]] держит кромку.';
    expect(contrastsIn(text, '2031-04-02.md')).toEqual([]);
    expect(contrastsIn(text, 'Резец.md')).toEqual(['сверло – фреза']);
  });

  it('takes the last noun of a phrase for what it names', () => {
    const text = '[[Output]], [[Inlet]].\n\n';
    expect(contrastsIn(`${text}An inlet is full by day, whereas an output gate is dry at night.`)).toEqual([]);
    expect(contrastsIn(`${text}An inlet is full by day, whereas an output is dry at night.`)).toEqual([
      'inlet – output',
    ]);
  });

  it('reads what stands before the last sentence with a cue and two names: whom it means by both', () => {
    const before = 'A [[Mallet]] is only for pegs, and a [[Hammer]] is for nails.\n\n';
    const behind = '\n\nBut a [[Saw]] is for boards.';
    const last = 'A [[Rasp]] is rougher than a [[File]].';
    expect(contrastsIn(`${before}${last}${behind}`)).toEqual([...contrastsIn(before), ...contrastsIn(last)]);
    expect(contrastsIn(`But a [[Saw]] is for boards.\n\n${last}`)).toEqual(['file – rasp']);
    expect(contrastsIn(`${last}${behind}`)).toEqual(['file – rasp']);
  });

  it('finds the same in each of many notes, in whatever languages they come', () => {
    const texts = ['[[Сверло]] тупится, а [[Фреза]] держит кромку.', 'A [[Mallet]] is softer than a [[Hammer]].'];
    const notes = [...texts, ...texts, 'Only this.'].map((text, at) => [`${String(at)}.md`, text] as const);
    const alone = notes.map(([path]) => readNotes(Object.fromEntries(notes)).sourceOf(path).contrasts.map(sidesOf));
    const finder = contrastFinder();
    const together = notes.map(([path]) =>
      readNotes(Object.fromEntries(notes), finder).sourceOf(path).contrasts.map(sidesOf),
    );
    expect(together).toEqual(alone);
    expect(together.map((found) => found.length)).toEqual([1, 1, 1, 1, 0]);
  });

  it('reads neighbouring statements where a heading or title sets things against each other', () => {
    const text = '[[Сверло]] режет сталь торцом. [[Фреза]] режет сталь боком.';
    expect(contrastsIn(`## Различия\n${text}`)).toEqual(['сверло – фреза']);
    expect(contrastsIn(text, 'Сверло против фрезы.md')).toEqual(['сверло – фреза']);
    expect(contrastsIn(text, 'Сверло и фреза.md')).toEqual([]);
  });

  it('sets nothing against the noun of its own activity', () => {
    const text = `${named('Фильтр', 'Отстойник')}## Отличия\nФильтрация идёт быстро, но фильтры забиваются чаще.\n`;
    expect(contrastsIn(`${named('Фильтрация')}${text}`)).toEqual([]);
    const english = `${defined('Composter', 'Composting', 'Worm bin')}## Differences\nComposting is quick, whereas a composter is slow.\n`;
    expect(contrastsIn(english)).toEqual([]);
  });

  it('keeps a contrast of two words that only begin alike', () => {
    const text = `${named('Программа', 'Программист')}## Отличия\nПрограмма не устаёт, а программист устаёт.\n`;
    expect(contrastsIn(text)).toEqual(['программа – программист']);
  });

  it('sets nothing against the class that a class statement names', () => {
    const text = `${named('Весло', 'Парус', 'Движитель')}## Отличия\nВесло и парус — это разные виды движителей. Движитель сложен, а весло просто.\n`;
    expect(contrastsIn(text)).toEqual([]);
  });

  it('gives both names of one thing the column of the noun', () => {
    const text = `${named('Фильтр', 'Отстойник')}## Отличия\nОтстойник чистит воду за сутки, а [[Родник]]-фильтр — за час.\n`;
    const [contrast] = readNotes({ 'Note.md': text }).sourceOf('Note.md').contrasts;
    expect(contrast?.sides.map(({ concept, column }) => [concept, column])).toEqual([
      ['отстойник', 'отстойник'],
      ['родник', 'фильтр'],
    ]);
  });

  it('joins no noun with two proper names, and no proper name that the note defines', () => {
    const section = '## Отличия\n[[Родник]]-фильтр дешевле, тогда как [[Исток]]-фильтр прочнее.\n';
    const sides = (text: string): string[] =>
      readNotes({ 'Note.md': text })
        .sourceOf('Note.md')
        .contrasts.flatMap((one) => one.sides.map(({ column }) => column));
    expect(sides(`${named('Фильтр')}${section}`)).toEqual(['родник', 'исток']);
    expect(
      sides(`${named('Фильтр', 'Родник', 'Насос')}## Отличия\n[[Родник]]-фильтр молчит, а насос гудит.\n`),
    ).toEqual(['родник', 'насос']);
  });

  it('quotes the whole sentence as its place', () => {
    const sentence = '[[Сверло]] тупится, а **[[Фреза]]** держит *кромку*';
    const text = `Вступление.\n\n${sentence}. Конец.\n\n${sentence}\n`;
    const { contrasts } = readNotes({ 'Note.md': text }).sourceOf('Note.md');
    expect(contrasts.map(({ place }) => text.slice(place.from, place.to))).toEqual([`${sentence}.`, sentence]);
    expect(contrasts.map(sidesOf)).toEqual(['сверло – фреза', 'сверло – фреза']);
  });
});
