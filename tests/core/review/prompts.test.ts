import { describe, expect, it } from 'vitest';
import type { Concept, Definition } from '../../../src/core/concepts';
import { cardId, derivePrompts } from '../../../src/core/review';
import type { ContrastFact, PromptFacts } from '../../../src/core/review';
import { maskSpans } from '../../../src/core/review/kinds/name';

function definition(text: string, changes: Partial<Definition> = {}): Definition {
  const evidence = { path: 'kitchen.md', from: 10, to: 10 + text.length, quote: text };
  return {
    term: 'term',
    aliases: [],
    evidence,
    body: [{ from: evidence.from, to: evidence.to }],
    text,
    rule: 'dash',
    confidence: 90,
    parts: [],
    status: 'accepted',
    under: -1,
    ...changes,
  };
}

function concept(name: string, definitions: readonly Definition[]): Concept {
  return { key: name.toLowerCase(), name, aliases: [], note: null, state: 'defined', definitions };
}

/** Every place of the name, in any case: what a matcher of the language gives. */
function facts(concepts: readonly Concept[], contrasts: readonly ContrastFact[] = []): PromptFacts {
  const namesIn: PromptFacts['namesIn'] = ({ key }, text) => {
    const spans = [];
    for (let at = text.toLowerCase().indexOf(key); at >= 0; at = text.toLowerCase().indexOf(key, at + 1)) {
      spans.push({ from: at, to: at + key.length });
    }
    return spans;
  };
  return { concepts, contrasts, namesIn };
}

const contrast: ContrastFact = {
  concepts: ['yeast', 'soda'],
  names: ['Yeast', 'Soda'],
  aspectKey: 'speed',
  aspect: 'Speed',
  answers: ['hours', 'minutes'],
  evidence: { path: 'kitchen.md', from: 0, to: 4, quote: 'text' },
};

describe('derivePrompts', () => {
  it('asks both directions of a definition', () => {
    const yeast = concept('Yeast', [definition('a fungus; baker’s yeast makes dough rise')]);
    const [define, name, ...rest] = derivePrompts(facts([yeast]));
    expect(rest).toEqual([]);
    expect(define).toEqual({
      id: cardId(['define', 'yeast']),
      kind: 'define',
      concepts: ['yeast'],
      question: 'Yeast',
      answer: 'a fungus; baker’s yeast makes dough rise',
      evidence: yeast.definitions[0]!.evidence,
    });
    expect(name).toMatchObject({
      id: cardId(['name', 'yeast']),
      kind: 'name',
      question: 'a fungus; baker’s … makes dough rise',
      answer: 'Yeast',
    });
  });

  it('takes the surest accepted definition, then the first', () => {
    const at = (path: string, from: number): Definition['evidence'] => ({ path, from, to: from + 1, quote: 'x' });
    const choose = (...definitions: readonly Definition[]): string | undefined =>
      derivePrompts(facts([concept('Yeast', definitions)]))[0]?.answer;
    const sure = definition('sure', { confidence: 95 });
    expect(choose(definition('less', { confidence: 85 }), sure)).toBe('sure');
    expect(choose(sure, definition('guess', { confidence: 98, status: 'suggested' }))).toBe('sure');
    const a = definition('a', { evidence: at('b.md', 1) });
    expect(choose(a, definition('b', { evidence: at('a.md', 9) }))).toBe('b');
    expect(choose(a, definition('c', { evidence: at('b.md', 0) }))).toBe('c');
    expect(choose(a, definition('d', { evidence: at('c.md', 0) }))).toBe('a');
    expect(choose(definition('  '), definition('guess', { status: 'suggested' }))).toBeUndefined();
  });

  it('asks no name of a definition that says nothing else', () => {
    const prompts = derivePrompts(facts([concept('Yeast', [definition('Yeast.')])]));
    expect(prompts.map(({ kind }) => kind)).toEqual(['define']);
  });

  it('asks a contrast the same way whichever column comes first', () => {
    const swapped: ContrastFact = {
      ...contrast,
      concepts: ['soda', 'yeast'],
      names: ['Soda', 'Yeast'],
      answers: ['minutes', 'hours'],
    };
    const [prompt, ...rest] = derivePrompts(facts([], [contrast, swapped]));
    expect(rest).toEqual([]);
    expect(prompt).toMatchObject({
      id: cardId(['contrast', 'soda', 'yeast', 'speed']),
      concepts: ['soda', 'yeast'],
      question: 'Soda — Yeast: Speed?',
      answer: 'Soda: minutes\nYeast: hours',
    });
    expect(derivePrompts(facts([], [swapped]))).toEqual([prompt]);
    expect(derivePrompts(facts([], [{ ...contrast, concepts: ['soda', 'soda'] }]))).toEqual([]);
  });

  it('gives the kinds that are asked for', () => {
    const all = facts([concept('Yeast', [definition('a fungus')])], [contrast]);
    expect(derivePrompts(all).map(({ kind }) => kind)).toEqual(['define', 'name', 'contrast']);
    expect(derivePrompts(all, new Set(['name'])).map(({ kind }) => kind)).toEqual(['name']);
  });
});

describe('maskSpans', () => {
  it('takes overlapping spans in any order as one', () => {
    const spans = [
      { from: 6, to: 9 },
      { from: 0, to: 4 },
      { from: 2, to: 5 },
      { from: 3, to: 4 },
    ];
    expect(maskSpans('abcdefghij', spans)).toBe('…f…j');
    expect(maskSpans('abc', [])).toBe('abc');
  });
});
