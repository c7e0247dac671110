import { describe, expect, it } from 'vitest';
import { comparedIn, vaultPairs } from '../../../src/app/compare/pairs';
import { comparisonOfNote } from '../../../src/app/compare/note-table';
import { openMemoryVault } from '../../support/memory-vault';

const NOTE = `# Pulk vs sledge

## Pulk
- light, 4 kg
- load: 40 kg

## Sledge
- heavy, 20 kg
- load: 200 kg

A pulk is drawn by hand, whereas a sledge wants dogs.
`;

describe('what a note sets against each other and nothing defines', () => {
  it('is compared, is a pair of the vault, and is listed as not defined', async () => {
    const vault = await openMemoryVault({ 'Pulk vs sledge.md': NOTE });
    expect(comparedIn(vault.index, 'Pulk vs sledge.md').map(({ key, state }) => [key, state])).toEqual([
      ['pulk', 'linked'],
      ['sledge', 'linked'],
    ]);
    expect(vaultPairs(vault.index).map(({ concepts }) => concepts)).toEqual([['pulk', 'sledge']]);
    const table = await comparisonOfNote(vault, 'Pulk vs sledge.md');
    expect(table?.rows.map(({ cells }) => cells.map(([cell]) => cell?.text))).toContainEqual(['40 kg', '200 kg']);
    expect(vault.index.graph.between('pulk', 'sledge').map(({ kind }) => kind)).toContain('contrasts');
  });

  it('is gone with its title', async () => {
    const vault = await openMemoryVault({ 'Note.md': NOTE });
    expect(vault.index.concepts.get('pulk')).not.toBeNull();
    vault.index.removeNote('Note.md');
    expect(vault.index.concepts.get('pulk')).toBeNull();
  });

  it('gives way to a concept that is also called so', async () => {
    const vault = await openMemoryVault({
      'Toboggan.md': '---\naliases: [Pulk]\n---\n\n> [!definition]\n> A low sledge without runners.\n',
      'Pulk vs sledge.md': NOTE,
    });
    expect(comparedIn(vault.index, 'Pulk vs sledge.md').map(({ key }) => key)).toEqual(['toboggan', 'sledge']);
  });
});
