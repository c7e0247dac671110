import { describe, expect, it } from 'vitest';
import { openMemoryVault } from '../support/memory-vault';

const names = '> [!definition] Kiln\n> a thing for clay\n\n> [!definition] Oven\n> a thing for bread\n\n';

async function contrastsIn(text: string): Promise<string[]> {
  const { index } = await openMemoryVault({ 'a.md': names + text });
  return index.graph
    .slice()
    .edges.filter(({ kind }) => kind === 'contrasts')
    .map(({ from, to, confidence, evidence }) => `${from} ${to} ${String(confidence)} ${String(evidence.length)}`);
}

describe('a section of differences and its sentences', () => {
  it.each([
    ['## Differences of kiln and oven\n\nThe kiln is outside.', 'kiln oven 60 1'],
    ['## Differences\n\nThe kiln hardens clay, whereas the oven bakes bread.', 'kiln oven 94 1'],
    ['## Kiln vs oven\n\nThe kiln hardens clay, but the oven bakes bread.', 'kiln oven 90 2'],
  ])('are told once, by the surer: %s', async (text, told) => {
    expect(await contrastsIn(text)).toEqual([told]);
  });
});

describe('a sentence of a language known by its cues alone', () => {
  it.each([
    ['Im Gegensatz zum Kiln und der Presse backt der Oven das Brot und nicht den Ton.', ['kiln oven 50 1']],
    ['Der Kiln brennt den Ton, während der Oven das Brot backt und nicht mehr.', ['kiln oven 50 1']],
    ['Sowohl der Kiln als auch der Oven sind heiß und aus Stein.', []],
  ])('is an edge with its sentence: %s', async (text, told) => {
    expect(await contrastsIn(`${text}\n\nDas ist der Raum und die Wand ist nicht mehr da.`)).toEqual(told);
  });

  it('sets what it sets aside against the one it tells of, and not against each other', async () => {
    const third = '> [!definition] Hearth\n> a thing for logs\n\n';
    const text = 'Im Gegensatz zum Kiln und zur Hearth backt der Oven das Brot und nicht den Ton.';
    expect(await contrastsIn(third + text)).toEqual(['hearth oven 50 1', 'kiln oven 50 1']);
  });
});
