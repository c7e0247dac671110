import { describe, expect, it } from 'vitest';
import { labelledNotes, placeOf } from '../support/labelled-notes';
import { faultsOf, figuresOf } from '../support/note-figures';
import { scoreNote } from '../support/score-note';
import floors from './notes-floors.json';

const notes = labelledNotes();
const parts = ['development', 'test'] as const;
const names = ['precision', 'recall', 'name', 'false', 'aliases', 'links', 'relations'] as const;

describe.each(parts)('recognition in the %s part of the labelled notes', async (part) => {
  const scores = await Promise.all(notes.filter((note) => note.part === part).map(scoreNote));
  const figures = figuresOf(scores);

  it.each(names)('%s holds its floor (npm run golden:notes lists the faults)', (name) => {
    // A false definition counts against: its floor is a ceiling.
    if (name === 'false') expect(figures[name]).toBeLessThanOrEqual(floors[part][name]);
    else expect(figures[name]).toBeGreaterThanOrEqual(floors[part][name]);
  });

  it('quotes what stands in the note', () => {
    expect(faultsOf(scores).filter((one) => one.startsWith('inexact'))).toEqual([]);
  });
});

describe('the set of labelled notes', () => {
  it('is large, and half of it are notes that define little', () => {
    expect(notes.length).toBeGreaterThanOrEqual(170);
    for (const part of parts) {
      const own = notes.filter((note) => note.part === part);
      expect(own.filter(({ negative }) => negative === true).length * 2).toBeGreaterThanOrEqual(own.length);
    }
  });

  it.each(notes)('$id has labels that stand in it', ({ text, concepts, notDefined, negative = false }) => {
    const definitions = concepts.flatMap((concept) => concept.definitions);
    expect(definitions.filter((one) => placeOf(text, one) < 0)).toEqual([]);
    const composed = text.normalize('NFC').toLowerCase();
    expect(notDefined.filter(({ term }) => !composed.includes(term.toLowerCase()))).toEqual([]);
    const certain = definitions.filter(({ grade }) => grade === 'certain').length;
    expect(negative ? certain <= 1 : certain >= 3).toBe(true);
  });

  it.each(parts)('shows the common shapes of definitions in the %s part', (part) => {
    const shown = new Set(
      notes
        .filter((note) => note.part === part)
        .flatMap(({ concepts }) => concepts.flatMap(({ definitions }) => definitions))
        .flatMap(({ pattern, also = [] }) => [pattern, ...also].map(String)),
    );
    const shapes = '1 2 3 4 5 6 7 8 9 10 11 12 14 15 16 17 19 20 copula definition-list property question table';
    expect(shapes.split(' ').filter((shape) => !shown.has(shape))).toEqual([]);
  });

  it('speaks the languages of the labelled notes that it goes beside', () => {
    const languages = new Set(notes.map(({ language }) => language));
    expect([...languages].sort().join(' ')).toBe('ar de en es fr he it ja ko pl pt ru uk zh');
  });
});
