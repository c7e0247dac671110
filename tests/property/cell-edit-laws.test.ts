import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { columnFor } from '../../src/app/compare/columns';
import { compareNotes } from '../../src/app/compare/compare-notes';
import type { Vault } from '../../src/app/vault';
import type { Cell, EditPlace, ReaderId } from '../../src/core/compare';
import { defaultComparison, editPlace } from '../../src/core/compare';
import { packsFor } from '../../src/core/language';
import { applyEdits, inverseEdits } from '../../src/core/text';
import type { Passage } from '../support/golden-passages';
import { goldenPassages } from '../support/golden-passages';
import { openMemoryVault } from '../support/memory-vault';

const passages = goldenPassages();

/** Every reader in the shapes that are hard to write back. */
const SHAPES: Passage[] = [
  {
    id: 'shapes/callouts',
    language: 'en',
    concepts: ['Larder', 'Pantry'],
    notes: {
      'Store rooms.md': [
        '## Larder',
        '> [!info] Kept here',
        '> - Keeps: **cold** meat',
        '> - **Wall:** stone, [[Flint|flint]] at best',
        '> - [door:: north (as a rule)]',
        '> - Hooks:',
        '>   - iron',
        '>   - *brass*, for game',
        '>',
        '> End.',
        '',
        '### Use',
        'For meat, game',
        'and cheese.',
        '',
        '## Pantry',
        '> - Keeps: dry goods',
        '> - **Wall:** wood.',
        '> - [door:: south]',
        '> - Hooks:',
        '>   1. wood',
        '>   2. [ ] rope',
        '',
        '### Use',
        'For flour',
        'and jars.',
        '',
        '| | Larder | Pantry |',
        '|---|---|---|',
        '| Heat | cold \\| dry | warm<br>and dry |',
        '| Code | `a\\|b` | [[Flint\\|stone]]|',
        '',
        'A larder is kept *cool*, whereas a pantry',
        'is kept **dry**. Nothing else.',
      ].join('\n'),
      'Larder.md':
        "---\nfloor: stone\nshelf: \"slate: grey\"\nlight: 'none, it''s dark'\nmade of: [brick, \"[[Lime]]\"]\nsmells:\n  - meat\n  - 'cheese: old'\nabout: |\n  first line\n  second line\nage: 12 # years\nsee: [[Cellar]]\n---\nA **larder** is a cool room in which food is kept.\n\n## Who\n- the cook\n- the maid\n  1. the boy\n",
      'Pantry.md':
        '---\nfloor: tiles\nshelf: pine\nlight: a lamp\nage: 3\n---\nA **pantry** is a dry room in which flour is kept.\n\n## Who\n1. the maid\n2. the guests\n',
    },
  },
  {
    id: 'items',
    language: 'en',
    concepts: ['Alder', 'Birch'],
    notes: {
      'Trees.md': '# Trees\n\n## Alder\n- grows by water\n- soft wood\n\n## Birch\n- grows on sand\n- pale wood\n',
    },
  },
];

const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
  ['as they stand', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a BOM', (text) => `\uFEFF${text}`],
  ['in NFD', (text) => text.normalize('NFD')],
];

const HOSTILE = [
  'plain words',
  'key: value # not a comment',
  'a | b \\| c \\',
  '- "quoted" and \'single\'',
  'it\'s "both": {x}, [y]',
  '<img src=x onerror=alert(1)> [[A|b]]',
  '  blanks  ',
  'first\nsecond\n\nthird',
  'null',
  '* & ! % @ `',
];

interface ReadCell {
  readonly cell: Cell;
  readonly column: number;
}

async function cellsOf(vault: Vault, { concepts }: Passage): Promise<ReadCell[]> {
  const columns = concepts.map((name) => columnFor(vault.index, name));
  const sources: readonly ReaderId[] = [...defaultComparison.sources, 'link'];
  const options = { ...defaultComparison, min: 0, implied: true, sources };
  const { comparison } = await compareNotes(vault, columns, { only: null, first: null, options });
  return comparison.rows.flatMap(({ cells }) =>
    cells.flatMap((list, column) => list.map((cell) => ({ cell, column }))),
  );
}

async function placeOf(vault: Vault, cell: Cell): Promise<EditPlace | string> {
  const read = await vault.ingest.read(cell.evidence.path);
  if (!read.ok) return read.problem.code;
  return editPlace(read.value, cell, packsFor(vault.ingest.rules.findOwn(read.value).languages));
}

async function everyPlace(
  change: (text: string) => string,
  look: (found: ReadCell & { place: EditPlace; text: string; vault: Vault; passage: Passage }) => Promise<void> | void,
  chosen: readonly Passage[] = [...SHAPES, ...passages],
): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  for (const passage of chosen) {
    const notes = Object.fromEntries(Object.entries(passage.notes).map(([path, text]) => [path, change(text)]));
    const vault = await openMemoryVault(notes);
    for (const { cell, column } of await cellsOf(vault, passage)) {
      const place = await placeOf(vault, cell);
      if (typeof place === 'string') {
        expect([passage.id, cell.text, place]).toEqual([passage.id, cell.text, cell.implied ? 'implied' : 'link']);
        continue;
      }
      const text = notes[cell.evidence.path] ?? '';
      expect(text.slice(place.span.from, place.span.to)).toBe(place.expected);
      seen.set(cell.reader, (seen.get(cell.reader) ?? 0) + 1);
      await look({ cell, column, place, text, vault, passage });
    }
  }
  return seen;
}

const READERS = ['definition', 'field', 'heading', 'list', 'property', 'prose', 'table'];

describe.each(CHANGES)('notes %s', (name, change) => {
  it('a cell is edited in its own bytes, what is not changed stays, and undo gives the same bytes', async () => {
    const faults: string[] = [];
    const part = name === 'as they stand' ? passages : passages.filter((_, at) => at % 4 === 0);
    const seen = await everyPlace(
      change,
      ({ cell, place, text, passage }) => {
        expect(place.shown).not.toMatch(place.lines ? /\r/u : /[\r\n]/u);
        const { from, to } = cell.evidence;
        expect(place.span.from <= from && to <= place.span.to).toBe(true);
        if (place.kind === 'property') {
          expect(place.write(place.shown)).toEqual(place.value);
          return;
        }
        if (place.write(place.shown) !== place.expected)
          faults.push([passage.id, cell.reader, place.expected, place.write(place.shown)].join(' · '));
        for (const typed of HOSTILE) faults.push(...editFaults(text, place, typed));
      },
      [...SHAPES, ...part],
    );
    expect(faults).toEqual([]);
    expect([...seen.keys()].sort()).toEqual(expect.arrayContaining(READERS));
  });
});

function editFaults(text: string, place: EditPlace & { kind: 'slice' }, typed: string): string[] {
  const written = place.write(typed);
  if (written === null) return [];
  const edits = [{ span: place.span, expected: place.expected, text: written }];
  const edited = applyEdits(text, edits);
  const back = edited.ok ? applyEdits(edited.value, inverseEdits(edits)) : edited;
  const isExact =
    edited.ok &&
    edited.value === text.slice(0, place.span.from) + written + text.slice(place.span.to) &&
    back.ok &&
    back.value === text;
  const isTorn = text.includes('\r\n') && /(?<!\r)\n/u.test(written);
  return isExact && !isTorn ? [] : [`${place.expected} · ${typed}`];
}

describe('what was written', () => {
  /** Readers of values: what is typed is the cell. */
  const VALUES: ReadonlySet<string> = new Set(['field', 'property', 'table']);

  it.each(['Qv 31', '5 | c "d" # end', "Ёлка's – 5 %"])('is the cell then: %s', async (typed) => {
    const faults: string[] = [];
    const chosen = [...SHAPES, ...passages.filter((_, at) => at % 3 === 0)];
    await everyPlace(
      (text) => text,
      async ({ cell, column, place, text, passage }) => {
        if (!VALUES.has(cell.reader) || place.kind !== 'slice') return;
        const written = place.write(typed) ?? '';
        const edited = applyEdits(text, [{ span: place.span, expected: place.expected, text: written }]);
        const after = await openMemoryVault({
          ...passage.notes,
          [cell.evidence.path]: edited.ok ? edited.value : '',
        });
        const found = (await cellsOf(after, passage)).filter((one) => one.column === column);
        if (!found.some((one) => one.cell.text === typed))
          faults.push([passage.id, cell.reader, cell.text, found.map((one) => one.cell.text).join(' / ')].join(' · '));
      },
      chosen,
    );
    expect(faults).toEqual([]);
  });

  it.each(['plain', '"quoted"', "'single'", '12', '[[Link]]'])(
    'is valid YAML whatever it is, in place of %s',
    async (stored) => {
      const notes = { 'Larder.md': `---\nk: ${stored} # c\nnext: 1\n---\n`, 'Links.md': '[[Larder]] [[Pantry]]\n' };
      const vault = await openMemoryVault(notes);
      const [read] = await cellsOf(vault, { id: '', language: 'en', concepts: ['Larder', 'Pantry'], notes });
      const place = read === undefined ? 'gone' : await placeOf(vault, read.cell);
      if (typeof place === 'string' || place.kind !== 'slice') throw new Error('no slice');
      const sign = fc.constantFrom(...Array.from(': #"\'\\[]{}&*!|>%@`,?-~\t\u2028\u0085\uFEFFaя0.n'));
      fc.assert(
        fc.property(fc.array(sign, { minLength: 1, maxLength: 12 }), (signs) => {
          const typed = signs.join('').trim();
          fc.pre(typed !== '');
          const text = notes['Larder.md'];
          const whole = text.slice(0, place.span.from) + String(place.write(typed)) + text.slice(place.span.to);
          const data = parse(whole.slice(4, whole.lastIndexOf('\n---'))) as {
            k: unknown;
            next: unknown;
          };
          expect(Object.keys(data)).toEqual(['k', 'next']);
          expect(data.next).toBe(1);
          if (typeof data.k === 'string') expect(data.k).toBe(typed);
          else expect(data.k).toBe(Number(typed));
        }),
        { numRuns: 400 },
      );
    },
  );
});
