import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameEntry } from '../../src/core/concepts';
import { buildMatcher } from '../../src/core/concepts';
import { noteToucher } from '../../src/core/concepts/concept-index/name-probe';
import { growingMatcher } from '../../src/core/concepts/matcher/build-matcher';
import { languagePacks } from '../../src/core/language';
import { conceptKey, foldYo } from '../../src/core/text';
import { ownFacts } from '../core/concepts/concept-index/facts';
import { buildWordFilter } from '../../src/core/concepts/own/word-filter';
import { countWords, filterKeys } from '../../src/core/concepts/own/note-words';

const word = fc.constantFrom(
  'узел',
  'сеть',
  'ёлка',
  'елка',
  'выборка',
  'виртуальная',
  'машина',
  'Node',
  'graph',
  'query',
  'OS',
  'ВМ',
  'VMs',
  'C++',
  '.NET',
  '容',
  '器',
  '化',
  '가상',
  '머신',
  "об'єкт",
);
const name = fc.oneof(
  word,
  fc.tuple(word, fc.constantFrom(' ', '-', '/', ' '), word).map((parts) => parts.join('')),
  fc.string({ maxLength: 8 }),
);
const entries: fc.Arbitrary<NameEntry[]> = fc
  .array(
    fc.record({
      names: fc.array(name, { minLength: 1, maxLength: 3 }),
      languages: fc.constantFrom([], ['ru'], ['en']),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ names, languages }, at) => ({
      key: `${conceptKey(names[0] ?? '')}#${at}`,
      names,
      also: [],
      never: [],
      languages,
    })),
  );
const form = fc.constantFrom(
  'узлами',
  'узлы',
  'сетей',
  'ёлок',
  'елки',
  'выборок',
  'виртуальной',
  'машиной',
  'nodes',
  'graph’s',
  'queries',
  'OS-ами',
  'ВМ-ка',
  'VM',
  '머신은',
  'net',
  '\u00AD',
  '𝒜',
  '\uD800',
);
const text = fc
  .array(
    fc.tuple(
      fc.oneof(word, form, fc.string({ unit: 'binary', maxLength: 3 })),
      fc.constantFrom(' ', '', '-', '\n', '\n\n', ', ', '\u00A0', '’'),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.flat().join(''));

describe('the matcher', () => {
  it('finds places that lie in the text, in order, without overlap, of known keys', () => {
    fc.assert(
      fc.property(entries, text, (entries, text) => {
        let end = 0;
        const keys = new Set(entries.map((entry) => entry.key));
        for (const hit of buildMatcher(entries, languagePacks).find(text)) {
          expect(hit.from).toBeGreaterThanOrEqual(end);
          expect(hit.to).toBeGreaterThan(hit.from);
          end = hit.to;
          expect(hit.keys.length).toBeGreaterThan(0);
          expect(hit.keys.every((key) => keys.has(key))).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('finds what begins as one of the names does', () => {
    fc.assert(
      fc.property(entries, text, (entries, text) => {
        const byKey = new Map(entries.map((entry) => [entry.key, entry]));
        for (const { from, to, keys } of buildMatcher(entries, languagePacks).find(text)) {
          const first = foldYo(conceptKey(text.slice(from, to)))
            .replace(/[^\p{L}\p{N}]/gu, '')
            .slice(0, 2);
          for (const key of keys) {
            const starts = byKey.get(key)?.names.map((one) =>
              foldYo(conceptKey(one))
                .replace(/[^\p{L}\p{N}]/gu, '')
                .slice(0, 2),
            );
            expect(starts).toContain(first);
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('finds the same whatever the order and the way in which names came', () => {
    fc.assert(
      fc.property(entries, entries, text, (entries, passing, text) => {
        const straight = buildMatcher(entries, languagePacks);
        const winding = growingMatcher(passing, languagePacks);
        for (const { key } of passing) winding.remove(key);
        for (const entry of [...entries].reverse()) winding.add(entry);
        expect(winding.find(text)).toEqual(straight.find(text));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('finds nothing in what it says it does not touch, and nothing in a note whose filter denies the names', () => {
    fc.assert(
      fc.property(entries, text, (entries, text) => {
        const matcher = buildMatcher(entries, languagePacks);
        const hits = matcher.find(text);
        if (hits.length === 0) return;
        expect(matcher.touches(text)).toBe(true);
        const words = buildWordFilter(filterKeys(countWords(text).keys()));
        expect(noteToucher(entries, languagePacks)({ ...ownFacts('x.md'), words })).toBe(true);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('finds composed and decomposed text alike', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.oneof(word, form), { maxLength: 12 }), (entries, words) => {
        const matcher = buildMatcher(entries, languagePacks);
        const keysIn = (text: string): unknown =>
          matcher.find(text).map((hit) => [hit.keys, text.slice(hit.from, hit.to).normalize('NFC')]);
        const text = words.join(' ');
        expect(keysIn(text.normalize('NFD'))).toEqual(keysIn(text.normalize('NFC')));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
