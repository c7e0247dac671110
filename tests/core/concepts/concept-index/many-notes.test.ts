// What a few notes say of a name is read again from their facts; what many say is kept.
import { describe, expect, it } from 'vitest';
import { ConceptIndex, KeptFacts } from '../../../../src/core/concepts';
import { languagePacks } from '../../../../src/core/language';
import type { NoteShape } from './facts';
import { ownFacts, plainConcept } from './facts';

type Notes = Readonly<Record<string, NoteShape>>;

const factsOf = (path: string, shape: NoteShape): KeptFacts => KeptFacts.of(ownFacts(path, shape), null);

function newIndex(): ConceptIndex {
  return new ConceptIndex({ packs: languagePacks, threshold: 80 });
}

function indexOf(notes: Notes): ConceptIndex {
  const index = newIndex();
  for (const [path, shape] of Object.entries(notes)) index.apply(path, factsOf(path, shape));
  return index;
}

/** An index that takes over what another has stored of the same notes. */
function adoptedFrom(notes: Notes): ConceptIndex {
  const stored = indexOf(notes);
  const names = [...stored.takeStoredNames()].map(([, one]) => one);
  const index = newIndex();
  const facts = new Map(Object.entries(notes).map(([path, shape]) => [path, factsOf(path, shape)]));
  expect(index.adopt(facts, { names, size: stored.size, hash: stored.vocabulary().hash })).toBe(true);
  return index;
}

function answersOf(index: ConceptIndex): unknown {
  return index.concepts().map((one) => [plainConcept(one), index.linkCount(one.key)]);
}

function change(index: ConceptIndex, changes: Readonly<Record<string, NoteShape | null>>): ConceptIndex {
  for (const [path, shape] of Object.entries(changes)) index.apply(path, shape === null ? null : factsOf(path, shape));
  return index;
}

/** So many notes that define one name, or link to it as it is or in another way. */
function notesOf(many: number): Record<string, NoteShape> {
  const notes: Record<string, NoteShape> = { 'Log.md': { links: ['Total', 'Total', 'total'] } };
  for (let day = 1; day <= many; day += 1) {
    notes[`Day ${day}.md`] = { definitions: [{ term: 'Total', text: `sum of day ${day}` }] };
    notes[`Link ${day}.md`] = { links: day % 2 === 0 ? ['Total'] : ['Day 1', 'Total'] };
  }
  return notes;
}

describe.each([1, 3, 8, 9, 12])('a name of which %i notes speak', (many) => {
  const before = notesOf(many);
  const first = { definitions: [{ term: 'Total', text: 'the first of all', from: 40 }], links: ['Total'] };
  const steps: readonly Readonly<Record<string, NoteShape | null>>[] = [
    { 'Day 1.md': first },
    { [`Day ${many}.md`]: null, 'Link 1.md': null },
    { 'New.md': { definitions: [{ term: 'Total', text: 'one more' }] }, 'Log.md': {} },
    { 'Total.md': { aliases: ['Sum'] }, 'New.md': null },
  ];

  it.each([
    ['from the notes', indexOf],
    ['from a cache', adoptedFrom],
  ])('is after each change what all notes give, in an index %s', (_, open) => {
    const index = open(before);
    const notes = new Map(Object.entries(before));
    expect(answersOf(index)).toEqual(answersOf(indexOf(before)));
    for (const step of steps) {
      change(index, step);
      for (const [path, shape] of Object.entries(step)) {
        if (shape === null) notes.delete(path);
        else notes.set(path, shape);
      }
      expect(answersOf(index)).toEqual(answersOf(indexOf(Object.fromEntries(notes))));
    }
  });

  it('follows another score for all of them', () => {
    const index = adoptedFrom(before);
    index.setThreshold(99);
    index.setThreshold(80);
    expect(answersOf(index)).toEqual(answersOf(indexOf(before)));
  });
});
