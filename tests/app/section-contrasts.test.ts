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
