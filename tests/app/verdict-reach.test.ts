// A verdict costs what it touches: what it leaves alone must be as if all had been worked out anew.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DifferentiaApp } from '../../src/app/app';
import type { VaultIndex } from '../../src/app/index/vault-index';
import { plainConcept } from '../core/concepts/concept-index/facts';
import { Device } from '../support/device';
import { openMemoryVault } from '../support/memory-vault';

const NOTES = {
  'Sails.md':
    '# Sails\n\n- **Jib:** a triangular sail\n- **Genoa:** a large sail\n\nA [[Genoa]] is larger than a [[Jib]].\n',
  'Birch.md': '# Birch\n\n**Birch** — a tree with white bark.\n\nSee [[Bark]].\n',
  'Bark.md': '# Bark\n\n**Bark** — a skin of wood. It comes from a [[Birch]] and is no [[Jib]].\n',
  'a/Vang.md': '- **Vang:** a boom rope\n',
  'b/Vang.md': '- **Vang:** a gaff rope\n',
};

/** All that a verdict can change. */
function held({ concepts, graph }: VaultIndex): unknown {
  return { concepts: concepts.concepts().map(plainConcept), relations: graph.relations() };
}

/** Something that a person says or takes back; `at` chooses what it is about. */
function act(app: DifferentiaApp, { what, at }: { readonly what: string; readonly at: number }): void {
  const definitions = app.index.concepts
    .concepts()
    .flatMap((concept) => concept.definitions.map((definition) => ({ concept, definition })));
  const relations = app.index.graph.relations();
  const definition = definitions[at % Math.max(1, definitions.length)];
  const relation = relations[at % Math.max(1, relations.length)];
  if (what === 'accept' && definition !== undefined) app.verdicts.accept([definition]);
  if (what === 'reject' && definition !== undefined) app.verdicts.reject([definition]);
  if (what === 'refuse' && relation !== undefined) app.verdicts.judge(relation, 'no');
  if (what === 'retype' && relation !== undefined) app.verdicts.retype(relation, { kind: 'part-of', turned: at > 20 });
  if (what === 'undo') app.verdicts.undo();
}

describe('a verdict', () => {
  it('leaves the index as if all verdicts had been there from the beginning', async () => {
    const step = fc.record({ what: fc.constantFrom('accept', 'reject', 'refuse', 'retype', 'undo'), at: fc.nat(40) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const app = await new Device(NOTES).open();
        for (const one of steps) {
          act(app, one);
          const fresh = await openMemoryVault(NOTES);
          fresh.index.setVerdicts(new Map(app.journal.verdicts()));
          expect(held(app.index)).toEqual(held(fresh.index));
          const { counts, concepts, suggestions, undefinedTerms } = app.picture;
          expect([counts.vault, counts.suggested, counts.undefined]).toEqual(
            [concepts, suggestions, undefinedTerms].map(({ length }) => length),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds for one of several concepts of a name too', async () => {
    const app = await new Device(NOTES).open();
    const waiting = app.picture.suggestions.filter(({ concept }) => concept.key.startsWith('vang'));
    expect(waiting.map(({ concept }) => concept.key)).toEqual(['vang (a)', 'vang (b)']);
    app.verdicts.reject(waiting.slice(0, 1));
    expect(app.index.concepts.get('vang (a)')?.definitions ?? []).toEqual([]);
  });
});
