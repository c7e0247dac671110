import { describe, expect, it } from 'vitest';
import { compareNamed } from '../../../src/app/commands/compare';
import { comparisonOptions } from '../../../src/app/compare/compare-notes';
import type { Vault } from '../../../src/app/vault';
import { openMemoryVault } from '../../support/memory-vault';

const ENGLISH = {
  'Hay.md': '# Hay\n\n> [!definition]\n> Grass that is cut, dried in the sun and kept as fodder for the winter.\n',
  'Barn.md': '# Barn\n\nThe barn holds hay for the whole winter, and the horses get hay in the morning.\n',
};
const SPANISH = {
  'Granja.md': '# La granja\n\nEn la granja hay vacas, y también hay un establo para los caballos de la familia.\n',
};

const mentionsIn = (vault: Vault, path: string): readonly string[] =>
  (vault.index.concepts.factsOf(path)?.vault?.mentions ?? []).flatMap(({ keys }) => keys);

describe('a concept whose name is a function word of another language', () => {
  it('is found in the notes of its own, and not in those of the other', async () => {
    const vault = await openMemoryVault({ ...ENGLISH, ...SPANISH });
    expect(mentionsIn(vault, 'Barn.md')).toEqual(['hay', 'hay']);
    expect(mentionsIn(vault, 'Granja.md')).toEqual([]);
    expect(vault.index.vocabularyFor('Granja.md').matcher.find('hay')).toEqual([]);
    expect(vault.index.vocabularyFor('Elsewhere.md').matcher.find('hay')).toHaveLength(1);
  });

  it('is compared where nothing defines it', async () => {
    const vault = await openMemoryVault({
      'Forage.md': '# Winter forage\n\nHay is dried in the sun, while haylage is baled wet and wrapped.\n',
      ...SPANISH,
    });
    const options = comparisonOptions(vault.settings.comparison);
    const answer = await compareNamed(vault, { concepts: ['Hay', 'Haylage'], note: null, options });
    const cells = answer.ok ? answer.value.comparison.rows.flatMap(({ cells: columns }) => columns) : [];
    expect(cells.map((one) => one.map(({ text }) => text))).toEqual([['dried in the sun'], ['baled wet and wrapped']]);
  });

  it('is compared over notes of both languages', async () => {
    const vault = await openMemoryVault({
      'Forage.md': '# Winter forage\n\nHay is dried in the sun, while haylage is baled wet and wrapped.\n',
      'Forraje.md': '# Forraje\n\nEn invierno hay haylage para los caballos, y también hay paja en el establo.\n',
    });
    const options = comparisonOptions(vault.settings.comparison);
    const answer = await compareNamed(vault, { concepts: ['Hay', 'Haylage'], note: null, options });
    expect(answer.ok && answer.value.comparison.rows.map(({ cells }) => cells.map((one) => one.length))).toEqual([
      [1, 1],
    ]);
  });
});
