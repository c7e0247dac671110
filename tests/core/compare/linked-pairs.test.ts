import { describe, expect, it } from 'vitest';
import type { ComparablePair, LinkingNote } from '../../../src/core/compare';
import { pairsWithLinked } from '../../../src/core/compare';

/** A note that links to these, one after the other. */
const note = (path: string, ...keys: string[]): LinkingNote => ({
  path,
  links: keys.map((key, at) => ({ key, from: at * 10, to: at * 10 + 8 })),
});
const known = (a: string, b: string, score: number): ComparablePair => ({
  concepts: a < b ? [a, b] : [b, a],
  score,
  why: 'genus',
  evidence: [],
});
const shown = (pairs: readonly ComparablePair[]): string[] =>
  pairs.map(({ concepts, why, score }) => `${concepts.join(' – ')}: ${why} ${String(score)}`);

describe('pairs that the same notes link to', () => {
  it('come with 30, the most shared notes first, then by key', () => {
    const notes = [note('1.md', 'gouache', 'ink', 'tempera'), note('2.md', 'gouache', 'tempera', 'chalk')];
    expect(shown(pairsWithLinked('gouache', [], notes))).toEqual([
      'gouache – tempera: links 30',
      'chalk – gouache: links 30',
      'gouache – ink: links 30',
    ]);
  });

  it('are one reason more for a pair that is worth it anyway, and stand behind all of those', () => {
    const pairs = [known('gouache', 'oil', 65), known('gouache', 'ink', 65), known('ink', 'oil', 90)];
    expect(shown(pairsWithLinked('gouache', pairs, [note('1.md', 'ink', 'gouache', 'chalk')]))).toEqual([
      'gouache – ink: genus 66',
      'gouache – oil: genus 65',
      'chalk – gouache: links 30',
    ]);
  });

  it('are the same whichever of both a table begins with', () => {
    const pairs = [known('gouache', 'chalk', 65)];
    const notes = [note('1.md', 'chalk', 'gouache')];
    expect(shown(pairsWithLinked('gouache', pairs, notes))).toEqual(['chalk – gouache: genus 66']);
    expect(shown(pairsWithLinked('chalk', pairs, notes))).toEqual(['chalk – gouache: genus 66']);
  });

  it('have both links as evidence, a concept that is linked twice in a note once', () => {
    const [pair] = pairsWithLinked('gouache', [], [note('1.md', 'ink', 'gouache', 'ink')]);
    expect(pair?.evidence).toEqual([
      { path: '1.md', from: 10, to: 18 },
      { path: '1.md', from: 20, to: 28 },
    ]);
  });

  it('are none of a list of everything, and none where the concept itself is not linked', () => {
    const everything = Array.from({ length: 40 }, (_, at) => `paint ${String(at)}`);
    expect(pairsWithLinked('gouache', [], [note('All.md', 'gouache', ...everything)])).toEqual([]);
    expect(pairsWithLinked('gouache', [], [note('All.md', 'gouache', ...everything.slice(1))])).toHaveLength(39);
    expect(pairsWithLinked('gouache', [], [note('1.md', 'ink', 'chalk')])).toEqual([]);
  });
});
