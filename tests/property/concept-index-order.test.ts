import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept, VaultFacts, Verdicts } from '../../src/core/concepts';
import { ConceptIndex } from '../../src/core/concepts';
import { conceptKey } from '../../src/core/text';
import { languagePacks } from '../../src/core/language';
import type { NoteShape } from '../core/concepts/concept-index/facts';
import { ownFacts, plainConcept } from '../core/concepts/concept-index/facts';

const name = fc.constantFrom('Узел', 'узёл', 'Сеть', 'Node', 'Link', 'VM', 'Virtual machine', 'constructor', '容器');
const folder = fc.constantFrom('', 'a/', 'b/', 'b/c/');
const path = fc.tuple(folder, name).map(([folder, name]) => `${folder}${name}.md`);
const shape: fc.Arbitrary<NoteShape> = fc.record({
  definitions: fc.array(
    fc.record({
      term: name,
      text: fc.constantFrom('one', 'two'),
      aliases: fc.subarray(['VM', 'ВМ', 'Link', 'узел'], { maxLength: 2 }),
      rule: fc.constantFrom('dash' as const, 'callout' as const),
      confidence: fc.constantFrom(60, 70, 90),
    }),
    { maxLength: 3 },
  ),
  links: fc.array(
    fc.oneof(
      name,
      path.map((one) => one.replace('.md', '')),
      fc.constantFrom('2024-01-02', 'x.png'),
    ),
    { maxLength: 3 },
  ),
  aliases: fc.subarray(['VM', 'ВМ', 'Сеть'], { maxLength: 2 }),
  languages: fc.constantFrom(['ru'], ['en'], ['ru', 'en']),
});
const vault: fc.Arbitrary<VaultFacts | null> = fc.option(
  fc.record({
    vocabulary: fc.constant('x'),
    mentions: fc.array(
      fc.record({ from: fc.nat(9), to: fc.constant(10), keys: fc.subarray(['узел', 'vm', 'сеть'], { minLength: 1 }) }),
    ),
    relations: fc.array(
      fc.record({
        from: fc.nat(5),
        to: fc.constant(9),
        source: fc.constantFrom('узел', 'сеть', 'vm'),
        target: fc.constantFrom('node', 'link'),
        kind: fc.constantFrom('is-a' as const, 'contrasts' as const),
        confidence: fc.integer({ min: 50, max: 90 }),
      }),
      { maxLength: 2 },
    ),
  }),
);

type Change =
  | { readonly kind: 'apply'; readonly path: string; readonly shape: NoteShape; readonly vault: VaultFacts | null }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'move'; readonly from: string; readonly to: string }
  | { readonly kind: 'decide'; readonly key: string; readonly verdict: 'no' | 'yes' | null }
  | { readonly kind: 'some'; readonly pieces: number }
  | { readonly kind: 'ask' };
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('apply' as const), path, shape, vault }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), from: path, to: path }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      key: name.map(conceptKey),
      verdict: fc.constantFrom('no' as const, 'yes' as const, null),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('some' as const), pieces: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'ask' as const }) },
);

const newIndex = (): ConceptIndex => new ConceptIndex({ packs: languagePacks, threshold: 80 });
const SAMPLE = 'узлами сети, VM и Links; virtual machines, 容器化 и узёл';

function answersOf(index: ConceptIndex): unknown {
  const concepts = index.concepts();
  const names = index.vocabulary();
  return {
    concepts: concepts.map(plainConcept),
    notes: index.notes(),
    relations: index.relations(),
    counts: concepts.map(({ key }) => [key, index.linkCount(key), index.mentionCount(key)]),
    names: ['узел', 'ВМ', 'vm', 'link', 'сеть', 'node'].map((one) => index.resolveName(one)),
    hash: names.hash,
    hits: names.matcher.find(SAMPLE),
    ends: ['Узел', 'b/Сеть', 'VM', 'ВМ'].map((target) => names.targetOf({ target, heading: null }, 'b/Node.md')),
  };
}

/** What is left of the vault after the changes. */
class Files {
  readonly notes = new Map<string, { readonly shape: NoteShape; readonly vault: VaultFacts | null }>();
  private readonly decided = new Map<string, 'no' | 'yes' | null>();

  /** What the person has decided so far. */
  verdicts(): Verdicts {
    const decided = new Map(this.decided);
    return { ofDefinition: (_definition, key) => decided.get(key) ?? null };
  }

  run(index: ConceptIndex, change: Change): void {
    if (change.kind === 'apply') {
      this.notes.set(change.path, change);
      index.apply(change.path, { own: ownFacts(change.path, change.shape), vault: change.vault });
    } else if (change.kind === 'remove') {
      this.notes.delete(change.path);
      index.apply(change.path, null);
    } else if (change.kind === 'move') {
      const moved = this.notes.get(change.from);
      if (moved === undefined) return;
      index.rename(change.from, change.to);
      this.notes.delete(change.from);
      this.notes.set(change.to, moved);
      // The new name is part of what the note says, so it is read again.
      index.apply(change.to, { own: ownFacts(change.to, moved.shape), vault: moved.vault });
    } else if (change.kind === 'decide') {
      this.decided.set(change.key, change.verdict);
      index.setVerdicts(this.verdicts(), [change.key]);
    } else if (change.kind === 'some') {
      let left = change.pieces;
      index.prepareMatcher(() => (left -= 1) <= 0);
    } else index.concepts();
  }
}

describe('the concept index, verdicts included,', () => {
  it('is after any changes what a full rebuild gives', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 18 }), fc.infiniteStream(fc.nat()), (changes, order) => {
        const index = newIndex();
        const files = new Files();
        for (const one of changes) files.run(index, one);
        const rebuilt = newIndex();
        rebuilt.setVerdicts(files.verdicts());
        const shuffled = [...files.notes]
          .map((note) => ({ note, at: Number(order.next().value) }))
          .sort((a, b) => a.at - b.at);
        for (const { note } of shuffled) {
          const [path, { shape, vault }] = note;
          rebuilt.apply(path, { own: ownFacts(path, shape), vault });
        }
        expect(answersOf(index)).toEqual(answersOf(rebuilt));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('gives deltas that add up to what it holds', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 18 }), (changes) => {
        const index = newIndex();
        const files = new Files();
        const held = new Map<string, Concept>();
        const take = (): void => {
          const delta = index.takeDelta();
          for (const key of [...(delta?.added ?? []), ...(delta?.changed ?? [])]) {
            expect(held.has(key)).toBe(delta?.changed.includes(key));
            const concept = index.get(key);
            if (concept !== null) held.set(key, concept);
          }
          for (const key of delta?.removed ?? []) expect(held.delete(key)).toBe(true);
        };
        for (const one of changes) {
          files.run(index, one);
          if (one.kind === 'ask') take();
        }
        take();
        expect([...held.values()].sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(index.concepts());
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
