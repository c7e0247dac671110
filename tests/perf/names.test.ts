import { describe, expect, it } from 'vitest';
import { buildMatcher, ConceptIndex } from '../../src/core/concepts';
import { languagePacks } from '../../src/core/language';
import { GROWTH_LIMIT, growthOf } from '../support/growth';
import { ownFacts } from '../core/concepts/concept-index/facts';

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
    const ratio = growthOf(3000, textOf, (text) => {
      matcher.find(text);
    });
    expect(ratio).toBeLessThan(GROWTH_LIMIT);
  });

  it('names', () => {
    const namesOf = (size: number): string[] =>
      Array.from({ length: size }, (_, at) => `${wordOf(10_000 + at)} ${wordOf(20_000 + at)}`);
    const ratio = growthOf(1000, namesOf, (names) => {
      buildMatcher(names.map(entryOf), languagePacks);
    });
    expect(ratio).toBeLessThan(GROWTH_LIMIT);
  });
});

describe('the index grows with its notes', () => {
  const noteOf = (at: number) =>
    ownFacts(`${String(at % 9)}/${wordOf(at)}.md`, {
      definitions: [{ term: wordOf(at) }],
      links: [wordOf(at + 1), 'Hub', wordOf(at * 3)],
      words: [wordOf(at)],
    });

  const notesOf = (size: number) => Array.from({ length: size }, (_, at) => noteOf(at));
  const indexOf = (notes: readonly ReturnType<typeof noteOf>[]): ConceptIndex => {
    const index = new ConceptIndex({ packs: languagePacks, threshold: 80 });
    for (const own of notes) index.apply(own.path, { own, vault: null });
    index.takeDelta();
    index.vocabulary();
    return index;
  };

  it('cold, with a hub that every note links to', () => {
    expect(growthOf(600, notesOf, indexOf)).toBeLessThan(GROWTH_LIMIT);
  });

  it('by edits, however many link to the hub', () => {
    const ratio = growthOf(
      400,
      (size) => indexOf(notesOf(size)),
      (index) => {
        for (let at = 0; at < 100; at++) {
          const own = noteOf(at);
          index.apply(own.path, { own: { ...own, links: at % 2 === 0 ? [] : own.links }, vault: null });
          index.takeDelta();
          index.vocabulary();
        }
      },
    );
    expect(ratio).toBeLessThan(GROWTH_LIMIT);
  });
});
