import { describe, expect, it } from 'vitest';
import type { KnownNames, PairSources } from '../../../src/core/compare';
import { whatNoteCompares } from '../../../src/core/compare';
import type { OwnConcept } from '../../../src/core/concepts';
import { COMPOSTERS, FILTERS } from '../../support/contrast-notes';
import { readNotes } from '../../support/contrasting';

const compared = (text: string, path = 'Note.md', others: Readonly<Record<string, string>> = {}): string[] => {
  const read = readNotes({ ...others, [path]: text });
  return whatNoteCompares(read.sourceOf(path), read.names);
};

const comparedAt = (text: string, at: number): string[] => {
  const read = readNotes({ 'Plane vs chisel.md': text });
  return whatNoteCompares(read.sourceOf('Plane vs chisel.md'), read.names, at);
};

const words = (...terms: string[]): string => terms.map((term) => `${term} — слово из словаря столяра.\n\n`).join('');

describe('whatNoteCompares', () => {
  it('joins what the note uses as two names of one thing, and leaves out its activity and its class', () => {
    expect(compared(FILTERS)).toEqual(['осмотическая установка', 'фильтр']);
    expect(compared(COMPOSTERS)).toEqual(['worm bin', 'composter']);
  });

  it('joins a noun with a proper name in another script, capital or not', () => {
    const text = `Папка — место на диске, в котором лежат файлы.\n\nАрхив — файл, в котором лежат другие файлы.\n\n## Отличия\nТолько папка открывается сразу, а [[zip]]-архив надо распаковать. Папка занимает больше места, тогда как архив сжат.\n`;
    expect(compared(text)).toEqual(['папка', 'архив']);
  });

  it('keeps the activities where they are what is compared', () => {
    const text = `Фильтрация — способ очистки воды слоем песка.\n\nДистилляция — способ очистки воды паром.\n\n## Отличия\nФильтрация быстра, тогда как дистилляция медленна.\n`;
    expect(compared(text)).toEqual(['фильтрация', 'дистилляция']);
  });

  it('takes the names as the first heading writes them out', () => {
    const text = '# Sea kayak vs river kayak\n\nA sea kayak is long, a river kayak is short.\n';
    expect(compared(text, 'Sea vs river kayak.md')).toEqual(['sea kayak', 'river kayak']);
    expect(compared('# IRS vs GB FRS\n\nIRS is used in many countries, GB FRS in one.\n', 'IRS vs FRS.md')).toEqual([
      'irs',
      'gb frs',
    ]);
  });

  it('begins with the contrast section that the asker stands in', () => {
    const text = `${['Plane', 'Chisel', 'Saw', 'Knife'].map((term) => `**${term}** — a tool of the joiner.`).join('\n\n')}

## Differences of blades
A saw has teeth, whereas a knife has an edge.

## Notes
Nothing.
`;
    expect(comparedAt(text, 10)).toEqual(['plane', 'chisel']);
    expect(comparedAt(text, text.indexOf('A saw'))).toEqual(['saw', 'knife']);
    expect(comparedAt(text, text.indexOf('Nothing'))).toEqual(['plane', 'chisel']);
  });

  it.each([
    ['Рубанок vs Фуганок.md', ['рубанок', 'фуганок']],
    ['Рубанок против фуганка.md', ['рубанок', 'фуганок']],
    ['Отличие рубанка от фуганка.md', ['рубанок', 'фуганок']],
    ['Фуганок или рубанок.md', ['фуганок', 'рубанок']],
    ['Рубанок и фуганок.md', []],
    ['Сравнение рубанка.md', []],
    ['Отличие цены рубанка от фуганка.md', ['рубанок', 'фуганок']],
    ['Против износа, рубанок, фуганок.md', []],
  ])('reads the title %s', (path, keys) => {
    const terms = { 'Terms.md': words('Рубанок', 'Фуганок', 'Цена', 'Износ') };
    expect(compared('Пока пусто.\n', path, terms)).toEqual(keys);
  });

  it.each([
    ['## Plane vs jointer', ['plane', 'jointer']],
    ['## The difference between a jointer and a plane', ['jointer', 'plane']],
    ['## Planes compared with jointers and chisels', ['plane', 'jointer', 'chisel']],
    ['## Plane and jointer', []],
  ])('reads the heading %s', (heading, keys) => {
    const terms = { 'Terms.md': '[[Plane]], [[Jointer]], [[Chisel]].\n' };
    expect(compared(`${heading}\nNothing yet.\n`, 'Note.md', terms)).toEqual(keys);
  });

  it('takes the sides of its contrast sections before those of its other sentences', () => {
    const text = `[[Якорь]] держит судно, а [[Буй]] метит место. [[Якорь]] тонет, а [[Буй]] плавает.

## Отличия
[[Киль]] неподвижен, тогда как [[Шверт]] подымается.

## Уход
[[Парус]] сушат, а [[Канат]] моют.
`;
    expect(compared(text)).toEqual(['киль', 'шверт']);
  });

  it('orders the columns as the title names them, then as the note does', () => {
    const section = '## Отличия\nШверт подымается, тогда как киль неподвижен.\n';
    const terms = { 'Terms.md': words('Киль', 'Шверт') };
    expect(compared(section, 'Note.md', terms)).toEqual(['шверт', 'киль']);
    expect(compared(`[[Киль]] бывает разный.\n\n${section}`, 'Note.md', terms)).toEqual(['киль', 'шверт']);
    expect(compared(section, 'Про киль, потом про шверт.md', terms)).toEqual(['киль', 'шверт']);
  });

  it('leaves out the class of two others, and keeps it beside one', () => {
    const terms = 'Лодка — судно.\n\nКаяк — это лодка с палубой.\n\nКаноэ — это лодка без палубы.\n\n## Отличия\n';
    const both = 'В отличие от лодки, каяк закрыт. Каяк закрыт, тогда как каноэ открыто.\n';
    expect(compared(`${terms}${both}`)).toEqual(['каяк', 'каноэ']);
    expect(compared(`${terms}В отличие от лодки, каяк закрыт.\n`)).toEqual(['лодка', 'каяк']);
  });

  it('takes concepts described under the same aspects, unless they are a long list', () => {
    const table = (terms: readonly string[]): string =>
      `${terms.map((term) => `**${term}**: a tool.\n\n`).join('')}| | Weight | Length |\n|---|---|---|\n${terms.map((term) => `| ${term} | 1 | 2 |\n`).join('')}`;
    expect(compared(table(['Awl', 'Adze']))).toEqual(['awl', 'adze']);
    expect(compared(table(['Awl', 'Adze', 'Auger', 'Anvil', 'Axe', 'Chisel', 'Gouge', 'Mallet']))).toEqual([]);
    const sections =
      '## Awl\nAn awl is a spike that opens holes in leather.\n### Use\nHoles.\n### Care\nOil.\n## Adze\nAn adze is an axe whose blade lies across its handle.\n### Use\nBeams.\n### Care\nWax.\n';
    expect(compared(sections)).toEqual(['awl', 'adze']);
    expect(compared(sections.replace('### Care\nWax.\n', ''))).toEqual([]);
  });

  it('falls back on the two most frequent sides of its sentences', () => {
    const text = `[[Tern]] dives, whereas [[Gull]] wades. [[Gull]] is louder than [[Tern]]. [[Heron]] waits, whereas [[Gull]] wades.\n`;
    expect(compared(text)).toEqual(['tern', 'gull']);
  });

  it('gives nothing for a note that compares nothing', () => {
    expect(compared('Рубанок — строгает доску.\n\nФуганок — ровняет доску.\n')).toEqual([]);
    expect(compared('')).toEqual([]);
  });
});

describe('what facts of a note leave to compare', () => {
  const [plain] = readNotes({ 'Note.md': '[[Alder]] rots slowly, whereas [[Birch]] rots fast.' }).sources;
  const nobody: KnownNames = { keyOf: () => null };
  const concepts = (names: string, more: Pick<OwnConcept, 'aspects' | 'home'>): OwnConcept[] =>
    Array.from(names, (name) => ({ key: name, name: name.toUpperCase(), aliases: [], ...more }));
  const compare = (more: Partial<PairSources>, names = nobody): string[] | undefined =>
    plain === undefined ? undefined : whatNoteCompares({ ...plain, contrasts: [], ...more }, names);
  const having = (own: readonly OwnConcept[]): Partial<PairSources> =>
    plain === undefined ? {} : { own: { ...plain.own, concepts: own } };

  it('is nothing in a language that is not known', () => {
    expect(compare({ packs: [] })).toEqual([]);
  });

  it('are a few with the same aspects, where many are a list of terms', () => {
    const same = { home: 'virtual', aspects: ['Price', 'Weight'] } as const;
    expect(compare(having(concepts('abcdef', same)))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(compare(having(concepts('abcdefg', same)))).toEqual([]);
  });

  it('are a few rivals, each once and by the name that it is known under', () => {
    const rival = { home: 'rival', aspects: [] } as const;
    expect(compare(having(concepts('abc', rival)))).toEqual(['a', 'b', 'c']);
    const known = { keyOf: (name: string) => (name === 'A' ? null : 'x') };
    expect(compare(having(concepts('abc', rival)), known)).toEqual(['a', 'x']);
    expect(compare(having(concepts('abcdefg', rival)))).toEqual([]);
  });

  it('are the sides of a sentence as they come, where neither is named in the note', () => {
    const contrasts = (plain?.contrasts ?? []).map((one) => ({
      ...one,
      sides: one.sides.map((side) => ({ ...side, implied: true })),
    }));
    expect(contrasts).toHaveLength(1);
    expect(plain === undefined ? null : compare({ contrasts, own: { ...plain.own, links: [] } })).toEqual([
      'alder',
      'birch',
    ]);
  });
});
