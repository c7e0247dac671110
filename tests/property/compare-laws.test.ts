import { describe, expect, it } from 'vitest';
import type { Cell, Comparison, Row } from '../../src/core/compare';
import type { Passage, PassageChange } from '../support/golden-passages';
import { comparePassage, goldenPassages } from '../support/golden-passages';
import { provenanceFaults } from '../support/judge-passage';

const passages = goldenPassages();
/** Each passage's table as it stands, made once. */
const tables = new Map<Passage, Promise<Comparison>>();
const asItStands = (passage: Passage): Promise<Comparison> => {
  const made = tables.get(passage) ?? comparePassage(passage);
  tables.set(passage, made);
  return made;
};
type Notes = Passage['notes'];

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').replaceAll('ё', 'е');

/** Rows with their texts: what must stay, whatever happens to offsets and markup. */
const texts = ({ rows }: Comparison): string[] => rows.map((row) => shownRow(row, (cell) => cell.text));
/** The same with confidences. */
const shown = ({ rows }: Comparison): string[] =>
  rows.map((row) => shownRow(row, (cell) => `${cell.text} ${String(cell.confidence)}`));

function shownRow({ aspect, kind, cells }: Row, show: (cell: Cell) => string): string {
  return fold(`${aspect} (${kind}): ${cells.map((list) => list.map(show).join(' / ')).join(' | ')}`);
}

const swapped = (table: Comparison): Comparison => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, cells: [...row.cells].reverse() })),
});

const mapNotes = (notes: Notes, change: (text: string) => string): Notes =>
  Object.fromEntries(Object.entries(notes).map(([path, text]) => [path, change(text)]));

/** Lines about each passage for which the law does not hold; `changeOf` null leaves a passage out. */
async function breaches(
  changeOf: (passage: Passage) => PassageChange | null,
  result: (table: Comparison) => readonly string[] = shown,
  expected: (table: Comparison) => readonly string[] = result,
): Promise<string[]> {
  const found: string[] = [];
  let tried = 0;
  for (const passage of passages) {
    const change = changeOf(passage);
    if (change === null) continue;
    tried += 1;
    const before = expected(await asItStands(passage));
    const table = await comparePassage(passage, change);
    const after = result(table);
    const lost = provenanceFaults(change.notes ?? passage.notes, table);
    if (after.join('\n') !== before.join('\n') || lost.length > 0)
      found.push([passage.id, ...before, '→', ...after, ...lost].join('\n'));
  }
  expect(tried).toBeGreaterThan(30);
  return found;
}

// Each law reads some eight hundred notes, on machines that have other work too.
describe('for every passage', { timeout: 480_000 }, () => {
  it('swapping the concepts swaps the columns', async () => {
    const found = await breaches(
      ({ concepts }) => ({ concepts: [...concepts].reverse() }),
      (table) => shown(swapped(table)),
      shown,
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['BOM', (text: string) => `\uFEFF${text}`],
    ['NFD', (text: string) => text.normalize('NFD')],
    ['е for ё', (text: string) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')],
    ['NBSP', (text: string) => text.replace(/(\p{L}) (?=[\p{L}—])/gu, '$1\u00A0')],
  ])('%s changes nothing but offsets', async (_, change) => {
    expect(await breaches(({ notes }) => ({ notes: mapNotes(notes, change) }))).toEqual([]);
  });

  it.each([
    ['links', (name: string) => `[[${name}]]`],
    ['bold', (name: string) => `**${name}**`],
  ])('names as %s give the same table', async (_, mark) => {
    const found = await breaches(({ notes, concepts }) => {
      const text = Object.values(notes).join('\n');
      const isProse =
        !/[`|$%«"“[*]|::|^---|^[->] /mu.test(text) && !Object.keys(notes).some((path) => path.includes(' vs '));
      const named = new RegExp(
        String.raw`(?<![\p{L}\p{M}-])(${concepts.map((name) => name.replace(/[[\]]/gu, String.raw`\$&`)).join('|')})(?![\p{L}\p{M}-])`,
        'gu',
      );
      return isProse && named.test(text)
        ? { notes: mapNotes(notes, (one) => one.replace(named, (name) => mark(name))) }
        : null;
    });
    expect(found).toEqual([]);
  });

  // A definition counts more when its term is a name elsewhere, so confidences may rise.
  it('a name that is an alias of a note gives the same table', async () => {
    const names = ['Zorvex', 'Quimble', 'Plathor', 'Drusk'];
    const found = await breaches(({ notes, concepts }) => {
      if (Object.keys(notes).length > 1) return null;
      const homes = concepts.map((name, at): [string, string] => [
        `${names[at] ?? ''}.md`,
        `---\naliases: ["${name}"]\n---\n`,
      ]);
      return { notes: { ...notes, ...Object.fromEntries(homes) } };
    }, texts);
    expect(found).toEqual([]);
  });

  it('a note without columns and aspects changes no byte', async () => {
    for (const passage of passages) {
      const base = await comparePassage(passage, { wholeVault: true });
      const notes = {
        ...passage.notes,
        'Пингвины.md': '# Пингвины\nЖивут на льду.\n',
        'Zebra.md': 'It has stripes.\n',
      };
      const more = await comparePassage(passage, { wholeVault: true, notes });
      expect(JSON.stringify(more), passage.id).toBe(JSON.stringify(base));
    }
  });

  it('a lower min gives a superset of cells', async () => {
    const cells = ({ rows }: Comparison): string[] =>
      rows.flatMap((row) =>
        row.cells.flatMap((list, column) =>
          list.map((cell) => `${row.aspect} ${String(column)} ${String(cell.evidence.from)} ${cell.text}`),
        ),
      );
    for (const passage of passages) {
      const [high, low] = await Promise.all(
        [70, 30].map((min) => comparePassage(passage, { options: { min, implied: true } })),
      );
      if (high === undefined || low === undefined) throw new Error('two tables were asked for');
      expect(cells(low), passage.id).toEqual(expect.arrayContaining(cells(high)));
    }
  });
});

describe('two passages in one note', () => {
  it('give the same set of rows in either order', async () => {
    const single = passages.filter((one) => Object.keys(one.notes).length === 1 && one.options === undefined);
    for (const [at, first] of single.entries()) {
      const second = single[at + 1];
      if (second?.language !== first.language || first.concepts.some((name) => second.concepts.includes(name)))
        continue;
      const [a = ''] = Object.values(first.notes);
      const [b = ''] = Object.values(second.notes);
      if (!a.startsWith('#') || !b.startsWith('#')) continue;
      const concepts = [...first.concepts, ...second.concepts];
      const read = (text: string): Promise<Comparison> =>
        comparePassage(first, { concepts, notes: { 'Notes.md': text } });
      const [forward, backward] = [await read(`${a}\n${b}`), await read(`${b}\n${a}`)];
      expect(shown(backward).sort(), `${first.id} and ${second.id}`).toEqual(shown(forward).sort());
    }
  });

  it('and sentences that no pronoun binds, in either order', async () => {
    // "Brushes, then." names what the sentences behind it are about: it stands before them.
    const bound =
      /, then\.|\b(?:it|they|both|all three|neither|former|first)\b|(?:^|[^\p{L}])(?:он|она|оно|они|оба|обе|все три|перв(?:ая|ой|ую|ый|ое|ом|ого|ому|ым)|него|н[её]м|не[её]|ней|ни тот)(?![\p{L}])/iu;
    const found = await breaches(
      (passage) => {
        const [text = ''] = Object.values(passage.notes);
        const isFree =
          !bound.test(text) && !passage.id.includes('readers') && passage.shows?.includes('parallel') !== true;
        return isFree && Object.keys(passage.notes).length === 1
          ? { notes: mapNotes(passage.notes, (one) => one.replace(/^\p{Lu}.*\. .*\.$/gmu, backwards)) }
          : null;
      },
      (table) => shown(table).sort(),
    );
    expect(found).toEqual([]);
  });
});

describe('at the end of a very long paragraph', () => {
  it('a contrast is what it is alone', async () => {
    const quiet = { ru: 'Погода стояла тихая. ', en: 'The weather was calm. ' };
    const found = await breaches(({ id, language, notes }) => {
      const [text = ''] = Object.values(notes);
      const filler = language === 'ru' ? quiet.ru : quiet.en;
      return id.includes('-pairs/') && /^#.*\n\p{Lu}.*\n$/u.test(text)
        ? { notes: mapNotes(notes, (one) => one.replace('\n', `\n${filler.repeat(150)}`)) }
        : null;
    });
    expect(found).toEqual([]);
  });
});

/** The sentences of a line from last to first. */
function backwards(line: string): string {
  return line
    .split(/(?<=\.) (?=\p{Lu})/u)
    .reverse()
    .join(' ');
}
