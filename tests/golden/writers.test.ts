import { describe, expect, it } from 'vitest';
import { notesOfPart, notesOfWriters, placeOf } from '../support/labelled-notes';
import { figuresOf } from '../support/note-figures';
import { scoreNote } from '../support/score-note';
import floors from './writers-floors.json';

const names = ['precision', 'recall', 'name', 'false', 'aliases', 'links', 'relations'] as const;

describe.each(['fitted', 'kept'] as const)('recognition in notes of writers to whom the signs are %s', async (part) => {
  const figures = figuresOf(await Promise.all(notesOfPart(part).map(scoreNote)));

  it.each(names)('%s holds its floor (npm run golden:notes lists the faults)', (name) => {
    // A false definition counts against: its floor is a ceiling.
    if (name === 'false') expect(figures[name]).toBeLessThanOrEqual(floors[part][name]);
    else expect(figures[name]).toBeGreaterThanOrEqual(floors[part][name]);
  });
});

describe('the notes of the writers', () => {
  it.each([...notesOfWriters()])('of %s have labels that stand in them', (_, notes) => {
    const lost = notes.flatMap(({ id, text, concepts }) =>
      concepts.flatMap(({ definitions }) => definitions.filter((one) => placeOf(text, one) < 0).map(() => id)),
    );
    expect(notes.length).toBe(48);
    expect(lost).toEqual([]);
  });
});
