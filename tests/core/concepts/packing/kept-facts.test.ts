import { describe, expect, it } from 'vitest';
import { KeptFacts } from '../../../../src/core/concepts';
import { StringPool } from '../../../../src/core/text';
import { factsOf, fieldsOf } from '../../../support/own-facts';

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
    const kept = KeptFacts.of(own, null);
    expect(fieldsOf(kept.own)).toEqual(own);
    expect(kept).toMatchObject({ name: 'Sounding', noteAliases: ['Lead line', 'Sounding line'], isMatched: false });
    expect(kept.vault).toBeNull();
  });

  it('say the same in whatever order they are asked', () => {
    const own = factsOf(NOTE, 'Sounding.md');
    const { links, definitions } = KeptFacts.of(own, null).own;
    expect([links, definitions]).toEqual([own.links, own.definitions]);
  });

  it('say the same as those of a text with other words, and not as those with another link', () => {
    const kept = (text: string): KeptFacts => KeptFacts.of(factsOf(text, 'Sounding.md'), null);
    const before = kept(NOTE);
    expect(before.saysSame(before)).toBe(true);
    expect(before.saysSame(kept(`${NOTE}\nThe tide was low that day.\n`))).toBe(true);
    expect(before.saysSame(kept(`${NOTE}\nThe [[tide]] was low that day.\n`))).toBe(false);
    expect(before.saysSame(kept(NOTE.replace('[[log]]', '[[lot]]')))).toBe(false);
  });

  it('take what the names of the vault give, and give it up', () => {
    const vault = {
      vocabulary: 'names 1',
      mentions: [{ from: 3, to: 9, keys: ['fathom', 'fathom (charts)'] }],
      relations: [
        { from: 0, to: 9, source: 'sounding', target: 'fathom', kind: 'requires', confidence: 70, definition: 0 },
        { from: 4, to: 9, source: 'sounding', target: 'ship', kind: 'link', confidence: 100 },
      ],
    } as const;
    const kept = KeptFacts.of(factsOf(NOTE), null).withVault(vault);
    expect(kept.vault).toEqual(vault);
    expect(kept.isMatched).toBe(true);
    expect([kept.relates('link'), kept.relates('is-a'), kept.withVault(null).relates('link')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(kept.withVault(null).vault).toBeNull();
    expect(fieldsOf(kept.own)).toEqual(factsOf(NOTE));
  });
});

describe('a pool of strings', () => {
  it.each(['', 'кость', 'a\uD800b', '"quoted" \\ and\nbroken', 'x'.repeat(500)])('gives back %j', (text) => {
    const pool = new StringPool();
    expect(pool.keep(text)).toBe(text);
    expect(pool.keep(text)).toBe(text);
  });
});
