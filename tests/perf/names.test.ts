import { describe, expect, it } from 'vitest';
import { buildMatcher, ConceptIndex } from '../../src/core/concepts';
import { languagePacks } from '../../src/core/language';
import { ownFacts } from '../core/concepts/concept-index/facts';

/** CPU seconds of a run, the least of three. */
function cpu(run: () => void): number {
  let least = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return least / 1e6;
}

/** Time of twice the work over time of the work. */
function growth(work: (size: number) => () => void, size: number): number {
  const [once, twice] = [work(size), work(2 * size)];
  once();
  twice();
  return cpu(twice) / cpu(once);
}

const SYLLABLES = ['ба', 'ве', 'го', 'ди', 'жу', 'ка', 'ло', 'ми', 'но', 'ру'];
const wordOf = (number: number): string =>
  Array.from(String(number), (digit) => SYLLABLES[Number(digit)]).join('') + 'р';
const entryOf = (name: string) => ({ key: name, names: [name], also: [], never: [] });

describe('the matcher grows with its work', () => {
  it.each([
    [
      'plain text',
      (size: number) => Array.from({ length: size }, (_, at) => `${wordOf(1000 + (at % 5000))}ами`).join(' '),
    ],
    ['one endless chain of overlapping names', (size: number) => 'abc bcd '.repeat(size)],
    ['one word repeated', (size: number) => 'loop '.repeat(2 * size)],
    ['one run without spaces', (size: number) => '容器化'.repeat(size)],
    ['one word without end', (size: number) => 'ё'.repeat(60 * size)],
    ['apostrophes and hyphens', (size: number) => "abc'-".repeat(size)],
    ['Korean words', (size: number) => '가상은 '.repeat(size)],
  ])('%s', (_, textOf) => {
    const long = `${'loop '.repeat(30)}end`;
    const names = [
      ...Array.from({ length: 2000 }, (_, at) => wordOf(1000 + at)),
      'abc bcd',
      'bcd abc',
      'bcd abc bcd',
      long,
      '容器',
      '器化容',
      '가상',
    ];
    const matcher = buildMatcher(names.map(entryOf), languagePacks);
    const ratio = growth((size) => {
      const text = textOf(size);
      return () => {
        matcher.find(text);
      };
    }, 10_000);
    expect(ratio).toBeLessThan(2.6);
  });

  it('names', () => {
    const ratio = growth(
      (size) => () => {
        buildMatcher(
          Array.from({ length: size }, (_, at) => entryOf(`${wordOf(10_000 + at)} ${wordOf(20_000 + at)}`)),
          languagePacks,
        );
      },
      2000,
    );
    expect(ratio).toBeLessThan(2.6);
  });
});

describe('the index grows with its notes', () => {
  const noteOf = (at: number) =>
    ownFacts(`${String(at % 9)}/${wordOf(at)}.md`, {
      definitions: [{ term: wordOf(at) }],
      links: [wordOf(at + 1), 'Hub', wordOf(at * 3)],
      words: [wordOf(at)],
    });

  it('cold, with a hub that every note links to', () => {
    const ratio = growth((size) => {
      const notes = Array.from({ length: size }, (_, at) => noteOf(at));
      return () => {
        const index = new ConceptIndex({ packs: languagePacks, threshold: 80 });
        for (const own of notes) index.apply(own.path, { own, vault: null });
        index.takeDelta();
        index.vocabulary();
      };
    }, 2000);
    expect(ratio).toBeLessThan(2.6);
  });

  it('by edits', () => {
    const edits = (size: number) => {
      const index = new ConceptIndex({ packs: languagePacks, threshold: 80 });
      for (let at = 0; at < size; at++) {
        const own = noteOf(at);
        index.apply(own.path, { own, vault: null });
      }
      index.vocabulary();
      return () => {
        for (let at = 0; at < 50; at++) {
          const own = noteOf(at);
          index.apply(own.path, { own: { ...own, links: at % 2 === 0 ? [] : own.links }, vault: null });
          index.takeDelta();
          index.vocabulary();
        }
      };
    };
    expect(growth(edits, 2000)).toBeLessThan(2.6);
  });
});
