import { describe, expect, it } from 'vitest';
import { keepFacts } from '../../../../src/core/concepts';
import { StringPool } from '../../../../src/core/text';
import { factsOf } from '../../../support/own-facts';

const NOTE = `---
aliases: [Lead line, Sounding line]
---
# Sounding

> [!definition]
> A **sounding** is a measurement of the depth of water below a keel, taken with a [[Lead line]].

- **Fathom** (fm) — a measure of depth that is six feet long; see [[Chart#Depths|charts]] and [[Chart#Depths|charts]].

A \uD800 half of a pair, and a [[ship]]s' [[log]]-book.
`;

describe('facts that are kept', () => {
  it('say the same as those that were found', () => {
    const own = factsOf(NOTE, 'Sounding.md');
    expect(own.definitions.length).toBeGreaterThan(1);
    expect(own.links).toHaveLength(5);
    expect(keepFacts(own, new StringPool())).toEqual(own);
  });

  it('share what is the same', () => {
    const [, first, second] = keepFacts(factsOf(NOTE, 'Sounding.md'), new StringPool()).links;
    expect(second?.holders).toBe(first?.holders);
  });
});

describe('a pool of strings', () => {
  it.each(['', 'кость', 'a\uD800b', '"quoted" \\ and\nbroken', 'x'.repeat(500)])('gives back %j', (text) => {
    const pool = new StringPool();
    expect(pool.keep(text)).toBe(text);
    expect(pool.keep(text)).toBe(text);
  });
});
