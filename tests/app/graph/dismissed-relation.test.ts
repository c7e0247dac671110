import { describe, expect, it } from 'vitest';
import { cutGraph, graphAnswer } from '../../../src/app/commands/graph';
import { graphOfBlock } from '../../../src/app/graph/block-graph';
import { readGraphBlock } from '../../../src/app/graph/block-options';
import { relationsOf } from '../../../src/app/pane/concept-queries';
import { VaultPicture } from '../../../src/app/pane/vault-picture';
import { relationsForReview } from '../../../src/app/review/review-relations';
import type { Vault } from '../../../src/app/vault';
import { finish, relationSubject } from '../../../src/core/review';
import { openMemoryVault } from '../../support/memory-vault';

const NOTES = {
  'Alder.md': '# Alder\n\n**Alder** — a tree of wet ground.\n\nA alder stands beside a [[Willow]].\n',
  'Willow.md': '# Willow\n\n**Willow** — a tree with thin twigs.\n',
  'Twig.md': '# Twig\n\n**Twig** — a thin branch.\n\nSee [[Willow]].\n',
};
const REFUSED = new Map([[relationSubject('alder', 'link', 'willow'), 'no']]);

const nameOf = ({ from, kind, to }: { readonly from: string; readonly kind: string; readonly to: string }): string =>
  `${from} ${kind} ${to}`;

/** The relation between alder and willow, wherever it is handed out. */
async function placesOf(vault: Vault): Promise<string[]> {
  const { index } = vault;
  const whole = cutGraph(vault, { kind: 'all' });
  const way = cutGraph(vault, { kind: 'path', names: ['Alder', 'Willow'] });
  const block = graphOfBlock(index, 'Alder.md', readGraphBlock('', () => null).options);
  const drawing = new VaultPicture(index).note('Alder.md', (kind) => kind);
  const found: Readonly<Record<string, readonly string[]>> = {
    pane: relationsOf(index, 'alder').map(nameOf),
    drawing: (drawing.scene?.curves ?? []).map(({ relation }) => nameOf(relation)),
    block: block.slice.edges.map(nameOf),
    'command line': whole.ok ? (await graphAnswer(vault, whole.value)).edges.map(nameOf) : [],
    path: way.ok ? way.value.edges.map(nameOf) : [],
    degree: index.graph.degree('alder') > 0 ? ['alder link willow'] : [],
    neighbours: index.graph.neighbourhood(['alder'], 1).has('willow') ? ['alder link willow'] : [],
  };
  return Object.keys(found).filter((place) => found[place]?.includes('alder link willow'));
}

describe('a relation that the person dismissed', () => {
  it('vanishes everywhere, and is back everywhere when that is undone', async () => {
    const vault = await openMemoryVault(NOTES);
    const before = await placesOf(vault);
    expect(before).toEqual(['pane', 'drawing', 'block', 'command line', 'path', 'degree', 'neighbours']);
    const { revision } = vault.index.graph;
    vault.index.setVerdicts(REFUSED);
    expect(await placesOf(vault)).toEqual([]);
    expect(vault.index.graph.revision).toBeGreaterThan(revision);
    expect(relationsOf(vault.index, 'twig').map(nameOf)).toContain('twig link willow');
    vault.index.setVerdicts(new Map());
    expect(await placesOf(vault)).toEqual(before);
  });

  it('stays away when its note is read again, and asks no more of review', async () => {
    const vault = await openMemoryVault(NOTES);
    vault.index.setVerdicts(REFUSED);
    vault.ingest.rebuild();
    await vault.ingest.idle();
    expect(await placesOf(vault)).toEqual([]);
    expect(finish(relationsForReview(vault.index)).contrasts).toEqual([]);
    vault.index.removeNote('Alder.md');
    vault.index.setVerdicts(new Map());
    expect(await placesOf(vault)).toEqual([]);
  });
});
