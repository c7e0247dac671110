import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellHash, escapeCell, markdownCell, parseTable, printMarker, printTable } from '../../src/core/compare';
import { plainName } from '../../src/core/compare/refresh/match-table';
import { readMarker } from '../../src/core/compare/refresh/marker';
import { conceptKey } from '../../src/core/text';
import type { Said } from '../support/refreshing';
import { KNOWN, matchOf, noteWith, refresh, tableLines } from '../support/refreshing';

const NAMES = ['Weight', 'Crew', 'Paddle', 'Deck', 'Цена', 'Длина весла', 'C*', '[[Hull]]', 'a|b'];
const value = fc.constantFrom(
  '',
  '',
  '1',
  '2',
  '18 kg',
  '**no**',
  String.raw`a \| b`,
  '[[Hull]]',
  'один<br>два',
  '50 %',
);

/** What notes may say of some of the concepts: each aspect once, no row that is empty. */
function saying(concepts: readonly string[]): fc.Arbitrary<Said> {
  const cells = fc.array(value, { minLength: concepts.length, maxLength: concepts.length });
  const row = (name: string): fc.Arbitrary<readonly [string, ...string[]]> =>
    cells.map((texts): readonly [string, ...string[]] => [name, ...texts]);
  return fc
    .shuffledSubarray(NAMES)
    .chain((names) => fc.tuple(...names.map(row)))
    .map((rows) => ({ concepts, rows: rows.filter(([, ...texts]) => texts.some((text) => text !== '')) }));
}

/** Lines of a GFM table in any form. */
const anyTable = fc
  .record({
    width: fc.integer({ min: 1, max: 4 }),
    prefix: fc.constantFrom('', '> ', '>> ', '  ', '\t', '> > '),
    end: fc.constantFrom('\n', '\r\n'),
    isOpen: fc.boolean(),
    isEnded: fc.boolean(),
  })
  .chain((form) => {
    const pad = fc.constantFrom('', ' ', '  ', '\t');
    const text = fc
      .string({ unit: 'grapheme', maxLength: 6 })
      .map((raw) => raw.replace(/[\\|\s\p{C}\p{Z}>]/gu, 'x'))
      .chain((raw) => fc.constantFrom(raw, String.raw`${raw}\|`, `${raw}\\\\`, ''));
    const cell = fc.tuple(pad, text, pad).map((parts) => parts.join(''));
    const line = (min: number): fc.Arbitrary<string> =>
      fc.tuple(fc.array(cell, { minLength: min, maxLength: form.width }), pad).map(([cells, tail]) => {
        const inner = cells.join('|');
        return `${form.prefix}${form.isOpen && form.width > 1 ? `x${inner}` : `|${inner}|${tail}`}`;
      });
    const mark = fc.constantFrom('---', ':--', '--:', ':-:', '-', ' --- ');
    const alignment = fc
      .array(mark, { minLength: form.width, maxLength: form.width })
      .map((marks) => `${form.prefix}|${marks.join('|')}|`);
    return fc
      .tuple(line(form.width), alignment, fc.array(line(1), { maxLength: 4 }))
      .map(([header, marks, rows]) => [header, marks, ...rows].join(form.end) + (form.isEnded ? form.end : ''));
  });

describe('a table as text', () => {
  it('print(parse(t)) = t, byte for byte, for any GFM table', () => {
    let read = 0;
    fc.assert(
      fc.property(anyTable, (text) => {
        const table = parseTable(text);
        if (!table.ok) return;
        read += 1;
        expect(printTable(table.value)).toBe(text);
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(300);
  });

  it('the name of a row is read back from its cell, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        const flat = name.replace(/\s+/gu, ' ').trim();
        fc.pre(!flat.startsWith('>'));
        expect(conceptKey(plainName(escapeCell(flat)))).toBe(conceptKey(flat));
      }),
      { numRuns: 400 },
    );
  });

  it('the marker is read back as it was printed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const marker = fc.array(text, { minLength: 1, maxLength: 3 }).chain((columns) =>
      fc.record({
        v: fc.constant(1),
        columns: fc.constant(columns),
        options: fc.constant({ min: 0.6 }),
        rows: fc.array(fc.array(text, { minLength: columns.length + 1, maxLength: columns.length + 1 })),
      }),
    );
    fc.assert(
      fc.property(marker, (given) => {
        const line = printMarker(given);
        expect(line.slice(2, -2)).not.toContain('%');
        expect(readMarker(line)).toEqual(given);
      }),
    );
  });
});

/** What a person does to the text of a table, told by numbers. */
type Hand = (text: string, at: number) => string;

/** The lines of the table's body, changed. */
function changeRows(text: string, change: (rows: string[]) => string[]): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => /^\|(?:---\|)+$/u.test(line)) + 1;
  let last = first;
  while (lines[last]?.startsWith('|') === true) last += 1;
  return [...lines.slice(0, first), ...change(lines.slice(first, last)), ...lines.slice(last)].join('\n');
}

const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim());
const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
let typed = 0;

const HANDS: Record<string, Hand> = {
  'changes a cell': (text, at) =>
    changeRows(text, (rows) =>
      rows.map((row, index) => {
        if (index !== at % rows.length) return row;
        typed += 1;
        const cells = cellsOf(row);
        cells[1 + (at % (cells.length - 1))] = `by hand ${String(typed)}`;
        return lineOf(cells);
      }),
    ),
  'adds a row': (text, at) =>
    changeRows(text, (rows) => {
      typed += 1;
      const width = /^\|((?:---\|)+)$/mu.exec(text)?.[1]?.split('|').length ?? 3;
      const cells = Array.from({ length: width - 2 }, () => `by hand ${String(typed)}`);
      rows.splice(at % (rows.length + 1), 0, lineOf([`Own ${String(typed)}`, ...cells]));
      return rows;
    }),
  'moves a row': (text, at) =>
    changeRows(text, (rows) => {
      const [row] = rows.splice(at % Math.max(1, rows.length), 1);
      return row === undefined ? rows : [...rows, row];
    }),
  'renames a row': (text, at) =>
    changeRows(text, (rows) =>
      rows.map((row, index) => {
        if (index !== at % rows.length) return row;
        typed += 1;
        return lineOf([`By hand ${String(typed)}`, ...cellsOf(row).slice(1)]);
      }),
    ),
  'deletes a row': (text, at) => changeRows(text, (rows) => rows.filter((_, index) => index !== at % rows.length)),
};

/** What stands in the table by a person's hand: their cells and rows, with their places. */
function byHand(text: string): string[] {
  return tableLines(text).flatMap((line) =>
    cellsOf(line).flatMap((cell, at) => (/^(?:by hand|Own)/u.test(cell) ? [`${String(at)} ${cell}`] : [])),
  );
}

/** Names that a person gave to rows of the table. */
function namesByHand(text: string): string[] {
  return tableLines(text)
    .flatMap((line) => cellsOf(line).slice(0, 1))
    .filter((name) => name.startsWith('By hand'));
}

const concepts = KNOWN.slice(0, 2);
const steps = fc.array(
  fc.oneof(
    fc.record({ notes: saying(concepts) }),
    fc.record({ hand: fc.constantFrom(...Object.keys(HANDS)), at: fc.nat(20) }),
  ),
  { minLength: 1, maxLength: 8 },
);

describe('a refresh', () => {
  it('twice is once, and the table then says what the notes say where nobody wrote', () => {
    fc.assert(
      fc.property(saying(concepts), saying(concepts), (before, after) => {
        const once = refresh(noteWith(before), after);
        expect(refresh(once.text, after).edits).toEqual([]);
        const lines = tableLines(once.text)
          .slice(2)
          .map((line) => cellsOf(line).join(' ¦ '));
        const wanted = after.rows.map(([name, ...cells]) => [escapeCell(name), ...cells].join(' ¦ '));
        expect([...lines].sort()).toEqual([...wanted].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('leaves every edit by hand through any sequence of changes in the notes, and twice is once after each', () => {
    fc.assert(
      fc.property(saying(concepts), steps, (before, all) => {
        let text = noteWith(before);
        let said = before;
        for (const step of all) {
          if ('notes' in step) {
            said = step.notes;
            const kept = byHand(text);
            const names = namesByHand(text);
            text = refresh(text, said).text;
            expect(byHand(text)).toEqual(kept);
            // In the table, or in the marker for when the notes speak of the row again.
            for (const name of names) expect(text).toContain(name);
          } else text = HANDS[step.hand]?.(text, step.at) ?? text;
          const once = refresh(text, said);
          expect(byHand(once.text)).toEqual(byHand(text));
          expect(refresh(once.text, said).text).toBe(once.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes only the marker, our cells and whole rows; every edit fits the text that it is made for', () => {
    fc.assert(
      fc.property(saying(concepts), saying(concepts), fc.constantFrom('\n', '\r\n'), (before, after, end) => {
        const text = noteWith(before, { end, prefix: '> ' });
        const done = refresh(text, after);
        for (const { span, expected } of done.edits) expect(text.slice(span.from, span.to)).toBe(expected);
        expect(done.text.split(end).filter((line) => !line.startsWith('>'))).toEqual(
          text.split(end).filter((line) => !line.startsWith('>')),
        );
        expect(matchOf(done.text).rows.every(({ base }) => base >= 0)).toBe(true);
      }),
    );
  });
});

describe('the hash of a cell', () => {
  it('is that of the slice as it stands', () => {
    const quote = '**18** kg';
    const cell = {
      text: '18 kg',
      evidence: { path: 'a.md', from: 0, to: quote.length, quote },
      reader: 'table',
      confidence: 97,
      implied: false,
    } as const;
    expect(cellHash(markdownCell([cell]))).toBe(cellHash(quote));
  });
});
