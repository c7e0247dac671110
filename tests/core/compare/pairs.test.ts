import { describe, expect, it } from 'vitest';
import type { ComparablePair } from '../../../src/core/compare';
import { findPairs } from '../../../src/core/compare';
import type { FoundRelation } from '../../../src/core/concepts';
import { readNotes } from '../../support/contrasting';
import { readForComparison } from '../../support/comparing';

const pairsIn = (notes: Readonly<Record<string, string>>): ComparablePair[] => {
  const { sources, names } = readNotes(notes);
  return findPairs(sources, names);
};
const shown = (pairs: readonly ComparablePair[]): string[] =>
  pairs.map(({ concepts, why, score }) => `${concepts.join(' – ')}: ${why} ${String(score)}`);
const quotes = (notes: Readonly<Record<string, string>>, [pair]: readonly ComparablePair[]): string[] =>
  (pair?.evidence ?? []).map(({ path, from, to }) => (notes[path] ?? '').slice(from, to));

const no = { keyOf: () => null };
const isA = (source: string, target: string): FoundRelation => ({
  from: 3,
  to: 9,
  source,
  target,
  kind: 'is-a',
  confidence: 90,
});
const empty = (relations: readonly FoundRelation[], path = 'Note.md') => ({
  ...readForComparison(path, ''),
  contrasts: [],
  relations,
});

describe('findPairs', () => {
  it('gives a sentence that measures one by the other 90, another one 78, and each further one two more up to 96', () => {
    const measured = '[[Alder]] rots slower than [[Birch]].';
    expect(shown(pairsIn({ 'Note.md': measured }))).toEqual(['alder – birch: sentence 90']);
    const sentence = '[[Alder]] rots slowly, whereas [[Birch]] rots fast.';
    const score = (times: number): string[] =>
      shown(pairsIn(Object.fromEntries(Array.from({ length: times }, (_, at) => [`${String(at)}.md`, sentence]))));
    expect([1, 2, 3, 4, 9].flatMap(score)).toEqual(
      [78, 92, 94, 96, 96].map((one) => `alder – birch: sentence ${String(one)}`),
    );
  });

  it('leaves out sides below 50', () => {
    const [source] = readNotes({ 'Note.md': '[[Alder]] rots slowly, whereas [[Birch]] rots fast.' }).sources;
    const weak = (source?.contrasts ?? []).map((one) => ({
      ...one,
      sides: one.sides.map((side) => ({ ...side, confidence: 49 })),
    }));
    expect(weak).toHaveLength(1);
    expect(source === undefined ? null : findPairs([{ ...source, contrasts: weak }], no)).toEqual([]);
  });

  it('takes a title or heading that sets two things against each other, with the heading as evidence', () => {
    const notes = { 'Words.md': '[[Ольха]], [[Берёза]].', 'Note.md': 'Вот.\n\n## Отличие ольхи от берёзы\nПотом.\n' };
    const pairs = pairsIn(notes);
    expect(shown(pairs)).toEqual(['берёза – ольха: title 80']);
    expect(quotes(notes, pairs)).toEqual(['## Отличие ольхи от берёзы']);
    expect(shown(pairsIn({ 'Words.md': '[[Ольха]], [[Берёза]].', 'Ольха vs берёза.md': 'Вот.' }))).toEqual([
      'берёза – ольха: title 80',
    ]);
  });

  it('gives nothing for a note in no known language, and no pair of one thing', () => {
    const { sources, names } = readNotes({ 'Note.md': '[[Alder]] rots slowly, whereas [[Birch]] rots fast.' });
    expect(
      findPairs(
        sources.map((one) => ({ ...one, packs: [] })),
        names,
      ),
    ).toEqual([]);
    expect(shown(pairsIn({ 'Words.md': '[[Alder]], [[Birch]].', 'Note.md': '## Alder vs alder\n\nText.' }))).toEqual(
      [],
    );
  });

  it('takes no name that only looks like one of two sides', () => {
    const words = '[[Alder]], [[Birch]].';
    expect(shown(pairsIn({ 'Words.md': words, 'Alder in VS Birch.md': 'This is what they do with it.' }))).toEqual([]);
    expect(shown(pairsIn({ 'Words.md': words, 'Alder vs VS Birch.md': 'This is what they do with it.' }))).toEqual([
      'alder – birch: title 80',
    ]);
  });

  it('takes the two most frequent sides of a difference section', () => {
    const text =
      '## Differences\nAn [[Alder]] likes water. A [[Birch]] likes light. An [[Alder]] is short. A [[Birch]] is tall.\n';
    expect(shown(pairsIn({ 'Note.md': text }))).toEqual(['alder – birch: sentence 91']);
  });

  it('counts each other reason that holds for one more', () => {
    const notes = { 'Alder vs birch.md': '[[Alder]] rots slowly, whereas [[Birch]] rots fast.' };
    expect(shown(pairsIn(notes))).toEqual(['alder – birch: sentence 91']);
  });

  it('takes what is of one genus, up to twelve of it', () => {
    const group = (size: number) => Array.from({ length: size }, (_, at) => isA(`tree ${String(at)}`, 'tree'));
    expect(shown(findPairs([empty(group(2))], no))).toEqual(['tree 0 – tree 1: genus 65']);
    expect(findPairs([empty(group(12))], no)).toHaveLength(66);
    expect(findPairs([empty(group(13))], no)).toEqual([]);
  });

  it('pairs what is of a broad genus only where one note tells of both', () => {
    const [one, other] = [isA('dijkstra', 'algorithm'), isA('rsa', 'algorithm')];
    const of = (relations: readonly FoundRelation[], path: string) => ({
      ...readForComparison(path, 'It is one of those that are in the book.'),
      contrasts: [],
      relations,
    });
    expect(findPairs([of([one], 'Graphs.md'), of([other], 'Keys.md')], no)).toEqual([]);
    expect(shown(findPairs([of([one, other], 'Book.md')], no))).toEqual(['dijkstra – rsa: genus 65']);
    const boats = [of([isA('canoe', 'boat')], 'Canoe.md'), of([isA('kayak', 'boat')], 'Kayak.md')];
    expect(shown(findPairs(boats, no))).toEqual(['canoe – kayak: genus 65']);
  });

  it('thinks less of what only two notes say that nobody mentions together', () => {
    const notes = [empty([isA('canoe', 'boat')], 'Canoe.md'), empty([isA('kayak', 'boat')], 'Kayak.md')];
    expect(shown(findPairs(notes, no, () => false))).toEqual(['canoe – kayak: genus 55']);
    expect(shown(findPairs([empty(notes.flatMap(({ relations }) => relations))], no, () => false))).toEqual([
      'canoe – kayak: genus 65',
    ]);
  });

  it('pairs nothing over languages that share no note', () => {
    const of = (text: string, name: string) => ({
      ...readForComparison(`${name}.md`, text),
      contrasts: [],
      relations: [isA(name, 'boat')],
    });
    const en = of('This is one of the boats that are in the book of the river.', 'kayak');
    const other = of('Das ist eines der Boote, die in dem Buch über den Fluss stehen.', 'kanu');
    expect(findPairs([en, other], no)).toEqual([]);
    expect(
      shown(findPairs([en, { ...en, own: { ...en.own, path: 'c.md' }, relations: [isA('canoe', 'boat')] }], no)),
    ).toEqual(['canoe – kayak: genus 65']);
  });

  it('takes a heading that asks which of two, not one that tells what to do with either', () => {
    const words = { 'Words.md': '[[Canoe]], [[Kayak]].' };
    const of = (heading: string): string[] => shown(pairsIn({ ...words, 'Note.md': `## ${heading}\nYes.` }));
    expect(of('Canoe or kayak?')).toEqual(['canoe – kayak: title 80']);
    expect(of('Rent a canoe or kayak')).toEqual([]);
    expect(of('Keep a canoe or kayak dry')).toEqual([]);
    expect(of('When to take a canoe or kayak')).toEqual(['canoe – kayak: title 80']);
  });

  it('pairs no name with its own plural, nor two of one name', () => {
    const pairs = (...names: readonly string[]): string[] =>
      shown(
        findPairs(
          [
            {
              ...readForComparison('A.md', 'The boat of the river and the sea.'),
              contrasts: [],
              relations: names.map((name) => isA(name, 'boat')),
            },
          ],
          no,
        ),
      );
    expect(pairs('raft', 'rafts')).toEqual([]);
    expect(pairs('raft', 'raft (sea/old)')).toEqual([]);
    expect(pairs('raft', 'rafter')).toEqual(['raft – rafter: genus 65']);
    expect(pairs('raft', 'ferry')).toEqual(['ferry – raft: genus 65']);
  });

  it('shows both places that name the genus', () => {
    const pairs = findPairs([empty([isA('alder', 'tree')], 'A.md'), empty([isA('birch', 'tree')], 'B.md')], no);
    expect(pairs[0]?.evidence.map(({ path }) => path)).toEqual(['A.md', 'B.md']);
  });

  it('takes three shared aspects and more, up to forty owners of one', () => {
    const own = (name: string, aspects: readonly string[]) => {
      const source = empty([], `${name}.md`);
      return {
        ...source,
        own: { ...source.own, concepts: [{ key: name, name, aliases: [], home: 'note' as const, aspects }] },
      };
    };
    const some = ['Bark', 'Leaf', 'Wood', 'Soil', 'Height', 'Age', 'Fruit', 'Root'];
    const score = (count: number): string[] =>
      shown(findPairs([own('alder', some.slice(0, count)), own('birch', some.slice(0, count))], no));
    expect([2, 3, 4, 7, 8].flatMap(score)).toEqual(
      [50, 53, 62, 62].map((one) => `alder – birch: aspects ${String(one)}`),
    );
    const many = (size: number) => Array.from({ length: size }, (_, at) => own(`tree ${String(at)}`, some.slice(0, 3)));
    expect(findPairs(many(40), no)).toHaveLength(780);
    expect(findPairs(many(41), no)).toEqual([]);
  });

  it('counts no heading of the form that notes are written by', () => {
    const own = (name: string) => {
      const source = {
        ...readForComparison(`${name}.md`, 'The tree stands by the water.'),
        contrasts: [],
        relations: [],
      };
      const aspects = ['Definition', 'Example', 'Explanation', 'Notes'];
      return {
        ...source,
        own: { ...source.own, concepts: [{ key: name, name, aliases: [], home: 'note' as const, aspects }] },
      };
    };
    expect(findPairs([own('alder'), own('birch')], no)).toEqual([]);
  });

  it('takes no adjective for a kind of thing, and no errand for a title', () => {
    const note = { ...empty([isA('баржа', 'речная'), isA('паром', 'речная')]) };
    const packs = [...readForComparison('Заметка.md', 'Паром стоит у берега и ждёт пассажиров.').packs];
    expect(findPairs([{ ...note, packs }], no)).toEqual([]);
    const other = { ...empty([isA('баржа', 'лодка'), isA('паром', 'лодка')]), packs };
    expect(shown(findPairs([other], no))).toEqual(['баржа – паром: genus 65']);
    const words = { 'Words.md': '[[Alder]], [[Birch]].', 'Note.md': '## Testing alder against a birch\nText.\n' };
    expect(shown(pairsIn(words))).toEqual([]);
    expect(shown(pairsIn({ ...words, 'Note.md': '## Alder against birch\nText.\n' }))).toEqual([
      'alder – birch: title 80',
    ]);
  });

  it('wants half of the aspects of each shared, where nobody mentions the two together', () => {
    const own = (name: string, aspects: readonly string[]) => {
      const source = empty([], `${name}.md`);
      return {
        ...source,
        own: { ...source.own, concepts: [{ key: name, name, aliases: [], home: 'note' as const, aspects }] },
      };
    };
    const shared = ['Use', 'Safety', 'Links'];
    const found = (more: readonly string[], areTogether: boolean): number =>
      findPairs([own('secret', shared), own('tunnel', [...shared, ...more])], no, () => areTogether).length;
    expect(found(['Keys', 'Ports', 'Users'], false)).toBe(1);
    expect(found(['Keys', 'Ports', 'Users', 'Login'], false)).toBe(0);
    expect(found(['Keys', 'Ports', 'Users', 'Login'], true)).toBe(1);
  });

  it('sorts by score, then keys, whatever the order of notes', () => {
    const notes = {
      'A.md': '[[Pine]] burns well, whereas [[Oak]] burns long.',
      'B.md': '[[Elm]] bends, whereas [[Ash]] snaps. [[Elm]] is heavier than [[Ash]].',
      'C.md': '[[Yew]] is softer than [[Box]].',
    };
    const expected = ['ash – elm: sentence 92', 'box – yew: sentence 90', 'oak – pine: sentence 78'];
    expect(shown(pairsIn(notes))).toEqual(expected);
    expect(shown(pairsIn(Object.fromEntries(Object.entries(notes).reverse())))).toEqual(expected);
  });

  it('offers one pair for two names of one thing', () => {
    const text =
      'Фильтр — сменный картридж с углём.\n\nОтстойник — бак для отделения ила.\n\n## Отличия\nОтстойник чистит воду за сутки, а [[Родник]]-фильтр — за час. Отстойник дешевле фильтра.\n';
    expect(pairsIn({ 'Note.md': text }).map(({ concepts }) => concepts)).toEqual([['отстойник', 'фильтр']]);
  });
});
