import { describe, expect, it } from 'vitest';
import { columnsWithoutTrace } from '../../src/app/compare/name-occurrence';
import {
  compareConcepts,
  defaultComparison,
  findBlock,
  findContrasts,
  findPairs,
  readBlock,
} from '../../src/core/compare';
import { buildMatcher } from '../../src/core/concepts';
import { columnsOf, readForComparison } from '../support/comparing';
import { GROWTH_LIMIT, growthOf } from '../support/growth';

const lines = (size: number, line: (at: number) => string, joint = ' '): string =>
  Array.from({ length: size }, (_, at) => line(at)).join(joint);
const litres = (at: number): string =>
  `A kayak holds ${String(at)} litres, whereas a canoe holds ${String(at + 1)} litres.`;

/** The table alone: reading the note's own facts is measured elsewhere. */
function tableGrowth(size: number, textOf: (size: number) => string, namesOf: (size: number) => string[]): number {
  const prepare = (n: number) => {
    const read = readForComparison('note.md', textOf(n));
    return { read, columns: columnsOf(read, namesOf(n)) };
  };
  return growthOf(size, prepare, ({ read, columns }) => {
    compareConcepts(columns, [read], defaultComparison);
  });
}

describe('a table grows with its note', () => {
  const boats = (): string[] => ['Kayak', 'Canoe'];

  it.each([
    ['sentences of one block', 1500, (size: number) => `## Differences\n${lines(size, litres)}`],
    ['paragraphs', 1000, (size: number) => `## Differences\n${lines(size, litres, '\n\n')}`],
    [
      'links, code and bold text in one block',
      1000,
      (size: number) =>
        `## Differences\n${lines(size, (at) => `A [[Kayak]] holds \`${String(at)}\` litres, whereas a **canoe** holds none.`)}`,
    ],
    [
      'neighbouring sentences',
      2000,
      (size: number) =>
        `## Differences\n${lines(size, (at) => `The ${at % 2 === 0 ? 'kayak' : 'canoe'} weighs ${String(at)} kilograms.`)}`,
    ],
    [
      'one sentence without end',
      5000,
      (size: number) => `## Differences\n${lines(size, () => 'kayak, whereas canoe')}`,
    ],
    [
      'clauses of one short sentence after another',
      1000,
      (size: number) =>
        `## Differences\n${lines(size, () => 'If a kayak, a canoe, but: a kayak - and a canoe; only.')}`,
    ],
    ['headings', 800, (size: number) => lines(size, (at) => `## Kayak vs canoe ${String(at)}\n${litres(at)}`, '\n\n')],
    [
      'rows of a table',
      2500,
      (size: number) =>
        `| | Kayak | Canoe |\n|---|---|---|\n${lines(size, (at) => `| Part ${String(at)} | 1 | 2 |`, '\n')}`,
    ],
    [
      'items of one word under two names',
      1500,
      (size: number) =>
        `## Kayak\n${lines(size, (at) => `- light hull ${String(at)}`, '\n')}\n\n## Canoe\n${lines(size, (at) => `- wide hull ${String(at)}`, '\n')}`,
    ],
    [
      'items labelled by name under one aspect',
      1500,
      (size: number) =>
        `## Price\n${lines(size, (at) => `- ${at % 2 === 0 ? 'Kayak' : 'Canoe'}: ${String(at)} coins`, '\n')}`,
    ],
    [
      'items under an item',
      1500,
      (size: number) => `- Kayak\n${lines(size, (at) => `  - hull ${String(at)}`, '\n')}\n- Canoe\n  - hull`,
    ],
    [
      'names set aside in brackets',
      1500,
      (size: number) => `## Differences\n${lines(size, () => 'A kayak (unlike a canoe) is wet')}`,
    ],
    [
      'names in brackets',
      2000,
      (size: number) => `## Differences\n${lines(size, (at) => `A kayak («boat ${String(at)} (y) is wet.`)}`,
    ],
    [
      'text that names neither',
      3000,
      (size: number) => `## Differences\n${lines(size, () => 'Rain fell on the hills.')}`,
    ],
  ])('%s', (_, size, textOf) => {
    expect(tableGrowth(size, textOf, boats)).toBeLessThan(GROWTH_LIMIT);
  });

  it('columns', () => {
    const names = (size: number): string[] => Array.from({ length: size }, (_, at) => `Boat ${String(at)}x`);
    const text = (size: number): string =>
      `## Differences\n${lines(size / 2, (at) => `The boat ${String(2 * at)}x is long, whereas the boat ${String(2 * at + 1)}x is short.`)}`;
    expect(tableGrowth(250, text, names)).toBeLessThan(GROWTH_LIMIT);
  });
});

describe('contrasts grow with their note', () => {
  const names = Array.from({ length: 400 }, (_, at) => `boat${String(at)}x`);
  const sentence = (at: number): string =>
    `[[boat${String(at % 400)}x]] is long, whereas [[boat${String((at + 1) % 400)}x]] is short.`;

  it.each([
    ['sentences of one block', 1500, (size: number) => lines(size, sentence)],
    ['paragraphs', 800, (size: number) => lines(size, sentence, '\n\n')],
    ['names side by side', 5000, (size: number) => `${sentence(0)} ${lines(size, (at) => `boat${String(at % 400)}x`)}`],
  ])('%s', (_, size, textOf) => {
    const prepare = (n: number) => {
      const read = readForComparison('note.md', textOf(n));
      const entries = names.map((name) => ({ key: name, names: [name], also: [], never: [] }));
      return { ...read, matcher: buildMatcher(entries, read.packs) };
    };
    const growth = growthOf(size, prepare, ({ note, own, matcher, packs }) => {
      findContrasts(note, own, matcher, packs);
    });
    expect(growth).toBeLessThan(GROWTH_LIMIT);
  });
});

it('pairs grow with the notes, whatever they have in common', () => {
  const prepare = (size: number) =>
    Array.from({ length: size }, (_, at) => {
      const read = readForComparison(`${String(at)}.md`, '');
      const name = `boat ${String(at)}`;
      // Of all, of many (more than pair by themselves, at every size), and of eight neighbours.
      const group = Math.floor(at / 8);
      const aspects = ['Deck', 'Hull', 'Crew', `Part ${String(at % 8)}`];
      aspects.push(`Sail ${String(group)}`, `Oar ${String(group)}`, `Rope ${String(group)}`);
      const relation = { from: 0, to: 1, source: name, target: 'boat', kind: 'is-a' as const, confidence: 90 };
      return {
        ...read,
        own: { ...read.own, concepts: [{ key: name, name, aliases: [], home: 'note' as const, aspects }] },
        contrasts: [],
        relations: [relation],
      };
    });
  const growth = growthOf(800, prepare, (notes) => {
    findPairs(notes, { keyOf: () => null });
  });
  expect(growth).toBeLessThan(GROWTH_LIMIT);
});

describe('a block of many concepts', () => {
  const names = (size: number): string[] => Array.from({ length: size }, (_, at) => `Boat ${String(at)}`);
  const source = (size: number): string =>
    `concepts:\n${names(size)
      .map((name) => `  - ${name}`)
      .join('\n')}`;
  const rules = {
    defaults: { ...defaultComparison, layout: 'columns', same: 'show' } as const,
    parseYaml: (text: string): unknown => ({
      concepts: text.split('\n').flatMap((line) => (line.startsWith('  - ') ? [line.slice(4)] : [])),
    }),
  };

  it('is read in proportion', () => {
    expect(
      growthOf(4_000, source, (text) => {
        readBlock(text, rules.defaults, rules.parseYaml);
      }),
    ).toBeLessThan(GROWTH_LIMIT);
  });

  it('is found in its note in proportion', () => {
    const note = (size: number): string => `${'Text\n\n'.repeat(size)}\`\`\`compare\n${source(size)}\n\`\`\`\n`;
    expect(
      growthOf(4_000, note, (text) => {
        findBlock(text, source(1), null);
      }),
    ).toBeLessThan(GROWTH_LIMIT);
  });

  it('of which nothing is known is looked for in proportion', () => {
    const prepare = (size: number) => {
      const read = readForComparison('note.md', `Text of boats.\n\n${names(size).join(', ')}\n`);
      return {
        read,
        columns: columnsOf(
          read,
          names(size).map((name) => `${name} of glass`),
        ),
      };
    };
    expect(
      growthOf(600, prepare, ({ read, columns }) => {
        columnsWithoutTrace(columns, [read]);
      }),
    ).toBeLessThan(GROWTH_LIMIT);
  });
});
