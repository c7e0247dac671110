// A start from the cache gives what a reading of all notes gives, whatever has changed before, meanwhile and after.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VaultIndex } from '../../src/app/index/vault-index';
import { FactStore } from '../../src/app/ingest/fact-store';
import { Ingest } from '../../src/app/ingest/ingest';
import { createNoteRules } from '../../src/app/ingest/note-rules';
import { defaultSettings } from '../../src/app/settings/settings';
import { languagePacks } from '../../src/core/language';
import { plainConcept } from '../core/concepts/concept-index/facts';
import { ManualTime, MemoryCache, MemoryNotes } from '../support/ports';

const PATHS = ['Mast.md', 'Sail.md', 'a/Rope.md', 'b/Rope.md', 'Верёвка.md', 'Boat.md'];
const TEXTS = [
  '',
  'The [[Sail]] hangs on the [[Mast]]; see [[Rope]] and [[b/Rope]].',
  '> [!definition]\n> Mast is a pole that carries the [[Sail]].\n',
  '> [!definition]\n> Boom is a pole below the [[Sail]].\n\n> [!definition]\n> Mast is a pole that carries the sail.\n',
  '- **Jib:** a small sail before the mast\n- **Boom:** a pole\n',
  '---\naliases: [Line, Cord]\n---\n# Rope\n\nA rope is a cord that pulls the sail. Unlike a [[Cable]], the [[Rope]] is soft.\n',
  '---\naliases: [bad\n---\nText about the sail and the mast.',
  '# Верёвка\n\n**Верёвка** – деталь, которая держит [[Парус]]. Веревка не [[трос]].\n',
  'Sail, mast, rope, boom, jib and line. [[Line]] [[Line]]',
];

const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), text: fc.constantFrom(...TEXTS) }) },
  { weight: 1, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), text: fc.constant(null) }) },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Each slice has room for one step. */
class OneStepTime extends ManualTime {
  override expired(): boolean {
    return true;
  }
}

/** The app ends while it saves: what is behind so many entries is never written. */
class CutCache extends MemoryCache {
  left = Infinity;

  override save(entries: ReadonlyMap<string, unknown>): Promise<void> {
    const kept = [...entries].slice(0, this.left);
    this.left -= kept.length;
    return super.save(new Map(kept));
  }

  override remove(keys: readonly string[]): Promise<void> {
    const kept = keys.slice(0, this.left);
    this.left -= kept.length;
    return super.remove(kept);
  }
}

interface Open {
  readonly index: VaultIndex;
  readonly ingest: Ingest;
  readonly time: ManualTime;
  readonly save: () => Promise<void>;
}

async function open(notes: MemoryNotes, cache: MemoryCache, verdicts: ReadonlyMap<string, string>): Promise<Open> {
  const time = new OneStepTime();
  const { recognition } = defaultSettings;
  const index = new VaultIndex(time, { packs: languagePacks, threshold: recognition.threshold });
  index.setVerdicts(verdicts);
  const rules = createNoteRules(recognition, (text): unknown => parse(text, { logLevel: 'error', uniqueKeys: false }));
  const store = new FactStore(cache, time);
  const ingest = new Ingest({ files: notes, clock: time, scheduler: time }, index, store, rules);
  await ingest.start();
  await ingest.idle();
  // What is suddenly empty is believed a moment later.
  await time.pass(3_000);
  await ingest.idle();
  return { index, ingest, time, save: () => store.flush() };
}

/** Changes the files; tells `app` of it, where one is open. */
async function apply(changes: readonly Change[], notes: MemoryNotes, app: Open | null): Promise<void> {
  for (const { path, text } of changes) {
    const was = notes.list().some((one) => one.path === path);
    if (text === null) notes.files.delete(path);
    else notes.put(path, text);
    const info = notes.list().find((one) => one.path === path);
    if (info !== undefined) app?.ingest.noteChanged(info);
    else if (was) app?.ingest.noteRemoved(path);
  }
  await app?.ingest.idle();
  await app?.time.pass(5_000);
  await app?.ingest.idle();
}

function answersOf({ index }: Open): unknown {
  const { concepts } = index;
  return {
    concepts: concepts.concepts().map(plainConcept),
    counts: concepts.keys().map((key) => [key, concepts.linkCount(key), concepts.mentionCount(key)]),
    named: ['rope', 'line', 'веревка', 'верёвка', 'Mast'].map((name) => concepts.resolveName(name)),
    ends: PATHS.map((path) =>
      concepts.vocabulary().targetOf({ target: 'Rope', heading: path.length > 6 ? 'Mast' : null }, path),
    ),
    hash: concepts.vocabulary().hash,
    hits: concepts.vocabulary().matcher.find('Sails and ropes, lines and a mast'),
    graph: index.graph.slice(),
    relations: concepts.relations(),
    using: concepts.keys().map((key) => index.notesUsing(key)),
    contrasts: index.contrasts(),
    problems: index.problems(),
  };
}

describe('a start from the cache', () => {
  it('gives what a reading of all notes gives', async () => {
    const changes = fc.array(change, { maxLength: 6 });
    const verdict = fc.constantFrom(new Map<string, string>(), new Map([['D something', 'no']]));
    await fc.assert(
      fc.asyncProperty(
        changes,
        changes,
        changes,
        verdict,
        fc.boolean(),
        async (before, meanwhile, after, said, lost) => {
          const notes = new MemoryNotes({ 'Mast.md': TEXTS[2]!, 'Boat.md': TEXTS[1]! });
          const cache = new MemoryCache();
          const first = await open(notes, cache, new Map());
          await first.save();
          await apply(before, notes, first);
          await first.save();
          if (lost) cache.values.delete([...cache.values.keys()].find((key) => key.startsWith('names/')) ?? '');
          await apply(meanwhile, notes, null);
          const second = await open(notes, cache, said);
          const cold = await open(notes, new MemoryCache(), said);
          expect(answersOf(second)).toEqual(answersOf(cold));
          await apply(after, notes, second);
          const last = await open(notes, new MemoryCache(), said);
          expect(answersOf(second)).toEqual(answersOf(last));
          await second.save();
          expect(answersOf(await open(notes, cache, said))).toEqual(answersOf(last));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('gives that, too, where the app ended in the midst of saving', async () => {
    const changes = fc.array(change, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, changes, fc.nat({ max: 12 }), async (before, after, cut) => {
        const notes = new MemoryNotes({ 'Mast.md': TEXTS[2]!, 'Boat.md': TEXTS[1]!, 'Rig.md': TEXTS[8]! });
        const cache = new CutCache();
        const first = await open(notes, cache, new Map());
        await first.save();
        await apply(before, notes, first);
        await first.save();
        cache.left = cut;
        await apply(after, notes, first);
        await first.save();
        cache.left = Infinity;
        const second = await open(notes, cache, new Map());
        expect(answersOf(second)).toEqual(answersOf(await open(notes, new MemoryCache(), new Map())));
      }),
      { numRuns: 40 },
    );
  });

  it('works nothing out where nothing has changed', async () => {
    const notes = new MemoryNotes(Object.fromEntries(PATHS.map((path, at) => [path, TEXTS[at + 1]!])));
    const cache = new MemoryCache();
    await (await open(notes, cache, new Map())).save();
    const reads = notes.reads.length;
    const { index } = await open(notes, cache, new Map());
    expect(notes.reads).toHaveLength(reads);
    expect(index.concepts.waitingNames).toBeGreaterThan(0);
    expect(index.concepts.size).toBeGreaterThan(3);
    expect(index.hasChangedNames).toBe(false);
  });
});
