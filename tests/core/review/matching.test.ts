import { describe, expect, it } from 'vitest';
import { cardId, fingerprintOf, matchPrompts, simhashDistance } from '../../../src/core/review';
import type { KnownCard, LivingPrompt, Prompt } from '../../../src/core/review';
import { prompt } from '../../support/reviews';

const LONG =
  'a pipe carries the output of one program to the input of the next, so that small programs work together on one stream of text without files between them, each as soon as the first lines of it arrive';

function living(id: string, answer: string, changes: Partial<Prompt> = {}): LivingPrompt {
  const made = { ...prompt(id, [id]), question: 'q', answer, ...changes };
  return { prompt: made, fingerprint: fingerprintOf(made) };
}

function known(id: string, answer: string | null, path: string | null = null): KnownCard {
  return { id, fingerprint: answer === null ? null : living(id, answer).fingerprint, path };
}

const none = new Map<string, string>();

describe('matchPrompts', () => {
  it('knows a card by id and text', () => {
    const { matches, orphans } = matchPrompts([living('a', 'text')], [known('a', 'text')], none);
    expect(matches).toEqual([{ ...living('a', 'text'), card: 'a', alias: null, isChanged: false }]);
    expect(orphans).toEqual([]);
  });

  it('knows a card by id when its text has changed, and says so', () => {
    const { matches } = matchPrompts(
      [living('a', 'other'), living('b', 'x')],
      [known('a', 'text'), known('b', null)],
      none,
    );
    expect(matches).toMatchObject([
      { card: 'a', alias: null, isChanged: true },
      { card: 'b', alias: null, isChanged: true },
    ]);
  });

  it('follows a text to another id', () => {
    const { matches, orphans } = matchPrompts([living('b', 'text')], [known('a', 'text')], none);
    expect(matches).toMatchObject([
      { prompt: { id: 'b' }, card: 'a', alias: { old: 'a', reason: 'fingerprint' }, isChanged: false },
    ]);
    expect(orphans).toEqual([]);
  });

  it('leaves the id to the prompt that carries the text, and gives the other a new one', () => {
    const { matches } = matchPrompts([living('a', 'new text'), living('b', 'text')], [known('a', 'text')], none);
    expect(matches).toMatchObject([
      { prompt: { id: cardId(['again', 'a', '2']) }, card: null, alias: null },
      { prompt: { id: 'b' }, card: 'a', alias: { old: 'a' } },
    ]);
  });

  it('finds the new one again afterwards', () => {
    const fresh = cardId(['again', 'a', '2']);
    const roots = new Map([['a', 'b']]);
    const cards = [known('b', 'text'), known(fresh, 'new text')];
    const again = matchPrompts([living('a', 'new text'), living('b', 'text')], cards, roots);
    expect(again.matches).toMatchObject([
      { prompt: { id: fresh }, card: fresh, alias: null, isChanged: false },
      { prompt: { id: 'b' }, card: 'b', alias: null, isChanged: false },
    ]);
    const edited = matchPrompts([living('a', 'newer text'), living('b', 'text')], cards, roots);
    expect(edited.matches).toMatchObject([{ card: fresh, isChanged: true }, { card: 'b' }]);
  });

  it('goes on under the newest id after a renaming there and back', () => {
    const { matches } = matchPrompts([living('a', 'text')], [known('b', 'text')], new Map([['a', 'b']]));
    expect(matches).toMatchObject([{ prompt: { id: 'b' }, card: 'b', alias: null }]);
  });

  it('prefers the id itself to an old one', () => {
    const cards = [known('b', 'text')];
    const { matches } = matchPrompts([living('a', 'x'), living('b', 'y')], cards, new Map([['a', 'b']]));
    expect(matches).toMatchObject([{ card: null, prompt: { id: cardId(['again', 'a', '2']) } }, { card: 'b' }]);
  });

  it('does not guess between two equal texts', () => {
    const twoPrompts = matchPrompts(
      [living('b', 'text'), living('c', 'text'), living('d', 'text')],
      [known('a', 'text')],
      none,
    );
    expect(twoPrompts.matches.map(({ card }) => card)).toEqual([null, null, null]);
    expect(twoPrompts.orphans).toEqual(['a']);
    const cards = [known('a', 'text'), known('b', 'text'), known('c', 'text')];
    expect(matchPrompts([living('d', 'text')], cards, none).orphans).toEqual(['a', 'b', 'c']);
  });

  it('is one to one', () => {
    const { matches } = matchPrompts([living('a', 'text'), living('a', 'text')], [known('a', 'text')], none);
    expect(matches.map(({ card }) => card)).toEqual(['a', null]);
    expect(matches[1]?.prompt.id).not.toBe('a');
  });

  it('keeps a card without a prompt', () => {
    expect(matchPrompts([], [known('a', 'text'), known('b', null)], none)).toEqual({
      matches: [],
      orphans: ['a', 'b'],
    });
  });

  describe('by likeness', () => {
    const nearly = LONG.replace('small programs', 'little programs');
    const other = 'bread rises because yeast turns sugar into gas within the dough over some hours in a warm place';

    it('the samples are near enough', () => {
      const bits = simhashDistance(living('a', LONG).fingerprint.simhash, living('b', nearly).fingerprint.simhash);
      expect(bits).toBeGreaterThan(0);
      expect(bits).toBeLessThanOrEqual(12);
    });

    it('finds a reworded prompt of the same note', () => {
      const { matches, orphans } = matchPrompts(
        [living('b', nearly), living('c', other)],
        [known('a', LONG, 'note.md')],
        none,
      );
      expect(matches).toMatchObject([
        { card: 'a', alias: { old: 'a', reason: 'similar' }, isChanged: true },
        { card: null },
      ]);
      expect(orphans).toEqual([]);
    });

    it('looks in no other note, at no other kind, and at nothing that is not near', () => {
      const cards = [known('a', LONG, 'note.md')];
      const elsewhere = { ...living('b', nearly).prompt.evidence, path: 'other.md' };
      const strangers = [
        living('b', nearly, { evidence: elsewhere }),
        living('c', nearly, { kind: 'name' }),
        living('d', other),
      ];
      for (const one of strangers) expect(matchPrompts([one], cards, none).orphans).toEqual(['a']);
      expect(
        matchPrompts([living('b', nearly)], [known('a', LONG), known('z', null, 'note.md')], none).orphans,
      ).toEqual(['a', 'z']);
    });

    it('does not choose between two that are near', () => {
      const twins = [living('b', nearly), living('c', `${nearly} now`)];
      expect(matchPrompts(twins, [known('a', LONG, 'note.md')], none).orphans).toEqual(['a']);
      const cards = [known('a', LONG, 'note.md'), known('z', `${LONG} now`, 'note.md')];
      expect(matchPrompts([living('b', nearly)], cards, none).orphans).toEqual(['a', 'z']);
    });

    it('gives up where a note has too many of both', () => {
      const prompts = Array.from({ length: 501 }, (_, i) => living(`p${i}`, `${nearly} ${i}`));
      const cards = Array.from({ length: 500 }, (_, i) => known(`c${i}`, `${LONG} ${i}`, 'note.md'));
      expect(matchPrompts(prompts, cards, none).orphans).toHaveLength(500);
    });
  });
});
