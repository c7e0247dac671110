import { describe, expect, it } from 'vitest';
import { undefinedTerms } from '../../src/app/index/undefined-terms';
import { openMemoryVault } from '../support/memory-vault';

const LECTURE = '# Lecture 3\n\n## Osmosis\n\n> [!definition] Osmosis\n> flow of a solvent through a membrane.\n';

async function undefinedIn(notes: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const vault = await openMemoryVault(notes);
  return undefinedTerms(vault.index).map(({ name }) => name);
}

describe('terms without a definition', () => {
  it('are no lectures that links lead into', async () => {
    const into = { 'Lecture 3.md': LECTURE, 'Cell.md': 'See [[Lecture 3#Roots|roots]] and [[Lecture 3#^a1]].\n' };
    expect(await undefinedIn(into)).toEqual([]);
    expect(await undefinedIn({ ...into, 'Day.md': 'Read [[Lecture 3]].\n' })).toEqual(['Lecture 3']);
  });

  it('are notes that define nothing, and what no note bears', async () => {
    const notes = { 'Turgor.md': '# Turgor\n', 'Cell.md': 'See [[Turgor#Causes]] and [[Sap#Flow]].\n' };
    expect(await undefinedIn(notes)).toEqual(['Sap', 'Turgor']);
  });
});
