import { describe, expect, it } from 'vitest';
import type { IngestTarget } from '../../../src/app/ingest/ingest-target';
import { Ingest } from '../../../src/app/ingest/ingest';
import { FactStore } from '../../../src/app/ingest/fact-store';
import type { NoteRules } from '../../../src/app/ingest/note-rules';
import { notesOf, shardOf } from '../../../src/app/ingest/stored-shard';
import type { KeptFacts, NameProbe, OwnFacts, Vocabulary } from '../../../src/core/concepts';
import type { ParsedNote } from '../../../src/core/markdown';
import type { Problem } from '../../../src/core/text';
import { ManualTime, MemoryCache, MemoryNotes, settle } from '../../support/ports';

const NOTHING: Omit<OwnFacts, 'name' | 'path'> = {
  version: 1,
  noteAliases: [],
  concepts: [],
  definitions: [],
  links: [],
  headings: [],
  languages: [],
  words: new Uint32Array(),
  problems: [],
};

/** A vault whose notes name concepts by their first word and mention all other words, which stand as aliases. */
class WordTarget implements IngestTarget {
  readonly owns = new Map<string, OwnFacts>();
  readonly matched = new Map<string, string>();
  readonly problems = new Map<string, readonly Problem[]>();
  readonly log: string[] = [];
  private before = '';

  applyOwn(path: string, { own }: KeptFacts): void {
    this.owns.set(path, own);
    this.matched.delete(path);
    this.log.push(`own ${path}`);
  }

  applyInVault(path: string, { vault }: KeptFacts): void {
    this.matched.set(path, vault?.vocabulary ?? 'none');
    this.log.push(`match ${path}`);
  }

  removeNote(path: string): void {
    this.owns.delete(path);
    this.matched.delete(path);
    this.log.push(`remove ${path}`);
  }

  renameNote(from: string, to: string): void {
    const own = this.owns.get(from);
    if (own !== undefined) this.owns.set(to, own);
    this.owns.delete(from);
    this.log.push(`rename ${from} ${to}`);
  }

  setProblems(path: string, problems: readonly Problem[]): void {
    if (problems.length === 0) this.problems.delete(path);
    else this.problems.set(path, problems);
  }

  settleSome(): boolean {
    return true;
  }

  prepareMatcher(): boolean {
    return true;
  }

  prepareChange(): boolean {
    return true;
  }

  readonly stamp = '';
  readonly size = 0;
  readonly hasChangedNames = false;

  adopt(): boolean {
    return false;
  }

  takeStoredNames(): [] {
    return [];
  }

  vocabulary(): Vocabulary {
    return { hash: this.names() } as unknown as Vocabulary;
  }

  takeTouched(): ((note: NameProbe) => boolean) | null {
    const now = new Set(this.names().split(' '));
    const old = new Set(this.before.split(' '));
    const changed = [...now, ...old].filter((name) => now.has(name) !== old.has(name));
    this.before = this.names();
    if (changed.length === 0) return null;
    return ({ noteAliases }) => changed.some((name) => noteAliases.includes(name));
  }

  private names(): string {
    return [...new Set([...this.owns.values()].map(({ name }) => name))].sort().join(' ');
  }
}

function rules(id = 'rules 1', parsed: string[] = []): NoteRules {
  return {
    id,
    start: (path, text) => ({
      advance: () => {
        parsed.push(path);
        if (text.includes('bug')) throw new Error('a fault of ours');
        return { outline: { path, text } } as unknown as ParsedNote;
      },
    }),
    findOwn: ({ outline: { path, text } }) => {
      const [name = '', ...mentioned] = text.split(' ');
      return { ...NOTHING, path, name, noteAliases: mentioned };
    },
    findInVault: (_note, _own, vocabulary) => ({
      vault: { vocabulary: vocabulary.hash, mentions: [], relations: [] },
      contrasts: [],
    }),
  };
}

class Desk {
  readonly notes: MemoryNotes;
  readonly cache: MemoryCache;
  readonly time = new ManualTime();
  readonly target = new WordTarget();
  readonly store: FactStore;
  readonly parsed: string[] = [];
  /** Folder that is left out. */
  leftOut = 'out';
  readonly ingest: Ingest;

  constructor(notes: MemoryNotes, cache = new MemoryCache(), id = 'rules 1') {
    this.notes = notes;
    this.cache = cache;
    this.store = new FactStore(cache, this.time);
    const isInScope = (path: string): boolean => !path.startsWith(`${this.leftOut}/`);
    const files = {
      read: (path: string) => notes.read(path),
      list: () => notes.list().filter(({ path }) => isInScope(path)),
    };
    const ports = { files, isInScope, clock: this.time, scheduler: this.time };
    this.ingest = new Ingest(ports, this.target, this.store, rules(id, this.parsed));
  }

  async start(): Promise<this> {
    await this.ingest.start();
    await this.ingest.idle();
    return this;
  }
}

/** The cache answers when the returned function is called. */
function holdBack(cache: MemoryCache): () => void {
  let open = (): void => undefined;
  const gate = new Promise<void>((go) => (open = go));
  const load = cache.loadAll.bind(cache);
  cache.loadAll = async (prefix) => {
    await gate;
    return load(prefix);
  };
  return () => {
    open();
  };
}

const boats = (): MemoryNotes => new MemoryNotes({ 'a.md': 'kayak oar', 'b.md': 'canoe kayak', 'c.md': 'oar' });

describe('reading a vault', () => {
  it('finds what each note says, then matches every note once, each parsed once', async () => {
    const desk = await new Desk(boats()).start();
    expect([...desk.target.owns.keys()].sort()).toEqual(['a.md', 'b.md', 'c.md']);
    expect(new Set(desk.target.matched.values())).toEqual(new Set(['canoe kayak oar']));
    expect(desk.parsed).toHaveLength(3);
    expect(desk.notes.reads).toHaveLength(3);
    expect(desk.ingest.progress.phase).toBe('idle');
  });

  it('takes the newest first and the open note before all, with those that it links to', async () => {
    const desk = new Desk(boats());
    desk.ingest.openNote('a.md', ['b.md']);
    await desk.start();
    expect(desk.target.log.filter((line) => line.startsWith('own'))).toEqual(['own a.md', 'own b.md', 'own c.md']);
    const plain = await new Desk(boats()).start();
    expect(plain.target.log[0]).toBe('own c.md');
  });

  it('counts, stops on demand and goes on', async () => {
    const desk = new Desk(boats());
    const seen: string[] = [];
    desk.ingest.onProgress(({ phase, done, total, stopped }) => {
      seen.push(`${phase} ${done}/${total}${stopped ? ' stopped' : ''}`);
      if (phase === 'reading' && done === 1 && !stopped) desk.ingest.cancel();
    });
    await desk.start();
    expect(seen).toEqual(['reading 0/3', 'reading 1/3', 'reading 1/4 stopped']);
    expect(desk.target.owns.size).toBe(1);
    desk.ingest.resume();
    await desk.ingest.idle();
    expect(desk.target.owns.size).toBe(3);
    expect(desk.ingest.progress).toMatchObject({ phase: 'idle', stopped: false });
  });

  it('stays cancelled though the note that was being read comes after', async () => {
    const notes = boats();
    const desk = new Desk(notes);
    const read = notes.read.bind(notes);
    notes.read = (path) => {
      desk.ingest.cancel();
      return read(path);
    };
    await desk.start();
    expect(desk.target.owns.size).toBe(1);
    expect(desk.ingest.progress).toMatchObject({ phase: 'reading', stopped: true });
  });

  it('tells of reading until every note is read, though the open one is matched before; no count begins anew', async () => {
    const desk = new Desk(boats());
    const seen: string[] = [];
    desk.ingest.onProgress(({ phase, done }) => seen.push(`${phase} ${done} of ${desk.target.owns.size}`));
    desk.ingest.openNote('a.md');
    await desk.start();
    expect(desk.target.log.slice(0, 2)).toEqual(['own a.md', 'match a.md']);
    expect(seen.slice(0, 4)).toEqual(['reading 0 of 0', 'reading 1 of 1', 'reading 2 of 2', 'reading 3 of 3']);
    expect(seen.slice(4, -1).every((one) => one.startsWith('matching'))).toBe(true);
  });

  it('is not done before the cache is read, whatever comes meanwhile', async () => {
    const notes = boats();
    const { cache } = await new Desk(notes).start();
    const desk = new Desk(notes, cache);
    const open = holdBack(cache);
    const seen: string[] = [];
    desk.ingest.onProgress(({ phase }) => seen.push(`${phase} ${desk.target.owns.size}`));
    const started = desk.ingest.start();
    desk.ingest.noteChanged(notes.put('d.md', 'dinghy oar'));
    await settle();
    expect(seen).toEqual(['reading 0']);
    open();
    await started;
    await desk.ingest.idle();
    expect(seen.filter((one) => one.startsWith('idle'))).toEqual(['idle 4']);
  });

  it('is not idle while the cache is read', async () => {
    const notes = new MemoryNotes();
    notes.put('A.md', 'Sieve');
    const { cache } = await new Desk(notes).start();
    const desk = new Desk(notes, cache);
    const open = holdBack(cache);
    const started = desk.ingest.start();
    let isIdle = false;
    const idle = desk.ingest.idle().then(() => {
      isIdle = true;
    });
    await settle();
    expect(isIdle).toBe(false);
    open();
    await Promise.all([started, idle]);
    expect(desk.target.owns.has('A.md')).toBe(true);
  });

  it('keeps what an event brings into scope while the cache is read', async () => {
    const notes = boats();
    const there = notes.put('out/d.md', 'dinghy oar');
    const first = new Desk(notes);
    first.leftOut = 'nothing';
    const { cache } = await first.start();
    await first.time.pass(60_000);
    expect(cache.saves).toBeGreaterThan(0);
    const desk = new Desk(notes, cache);
    const open = holdBack(cache);
    const started = desk.ingest.start();
    // Its labels are known only now.
    desk.leftOut = 'nothing';
    desk.ingest.noteChanged(there);
    await settle();
    open();
    await started;
    await desk.ingest.idle();
    expect([...desk.target.owns.keys()]).toContain('out/d.md');
  });

  it('rests while the person types', async () => {
    const desk = new Desk(boats());
    desk.ingest.typing();
    void desk.ingest.start();
    await settle();
    expect(desk.target.owns.size).toBeLessThan(2);
    await desk.time.pass(299);
    expect(desk.target.owns.size).toBeLessThan(2);
    await desk.time.pass(2);
    expect(desk.target.owns.size).toBe(3);
  });

  it('leaves notes out of scope unread, whatever events tell of them, and follows when the scope changes', async () => {
    const desk = await new Desk(boats()).start();
    desk.ingest.noteChanged(desk.notes.put('out/d.md', 'dinghy'));
    await desk.ingest.idle();
    expect([...desk.target.owns.keys()].sort()).toEqual(['a.md', 'b.md', 'c.md']);
    desk.ingest.noteRenamed('a.md', desk.notes.move('a.md', 'out/a.md'));
    await desk.ingest.idle();
    expect([...desk.target.owns.keys()].sort()).toEqual(['b.md', 'c.md']);
    expect(desk.notes.reads.filter((path) => path.startsWith('out/'))).toEqual([]);
    desk.leftOut = 'in';
    desk.ingest.changeScope();
    await desk.ingest.idle();
    expect([...desk.target.owns.keys()].sort()).toEqual(['b.md', 'c.md', 'out/a.md', 'out/d.md']);
    desk.leftOut = 'out';
    desk.ingest.changeScope();
    await desk.ingest.idle();
    expect([...desk.target.owns.keys()].sort()).toEqual(['b.md', 'c.md']);
  });

  it('goes on past what cannot be read, is too large, or trips us, each with its Problem', async () => {
    const notes = boats();
    notes.put('d.md', 'bug here');
    notes.put('e.md', 'x'.repeat(5_000_001));
    notes.unreadable.add('a.md');
    const desk = await new Desk(notes).start();
    const codes = [...desk.target.problems].map(([path, [problem]]) => [path, problem?.code, problem?.detail]);
    expect(codes.sort()).toEqual([
      ['a.md', 'unreadable', 'EACCES'],
      ['d.md', 'unreadable', 'a fault of ours'],
      ['e.md', 'too-large', '5000001'],
    ]);
    expect(desk.target.matched.size).toBe(2);
    notes.unreadable.clear();
    desk.ingest.noteChanged(notes.put('a.md', 'kayak'));
    await desk.ingest.idle();
    expect(desk.target.problems.has('a.md')).toBe(false);
    expect(desk.target.owns.get('a.md')?.name).toBe('kayak');
  });
});

describe('changes of notes', () => {
  it('match again only the notes that can hold what changed', async () => {
    const desk = await new Desk(boats()).start();
    desk.target.log.length = 0;
    desk.ingest.noteChanged(desk.notes.put('c.md', 'paddle'), 'paddle');
    await desk.ingest.idle();
    expect(desk.target.log).toEqual(['own c.md', 'match c.md', 'match a.md']);
    desk.target.log.length = 0;
    desk.ingest.noteChanged(desk.notes.put('c.md', 'paddle wide'));
    await desk.ingest.idle();
    expect(desk.target.log).toEqual(['own c.md', 'match c.md']);
  });

  it('take the text that the event brings instead of reading', async () => {
    const desk = await new Desk(boats()).start();
    const before = desk.notes.reads.length;
    desk.ingest.noteChanged(desk.notes.put('c.md', 'paddle'), 'paddle');
    await desk.ingest.idle();
    // Only a.md, which mentions the oar that is gone, is read again.
    expect(desk.notes.reads.slice(before)).toEqual(['a.md']);
  });

  it('coalesce: many events of one path are one reading', async () => {
    const desk = await new Desk(boats()).start();
    desk.target.log.length = 0;
    for (let i = 0; i < 5; i += 1) desk.ingest.noteChanged(desk.notes.put('b.md', `canoe ${i}`));
    await desk.ingest.idle();
    expect(desk.target.log).toEqual(['own b.md', 'match b.md']);
  });

  it('follow renames of notes and folders, and deletions of both', async () => {
    const notes = new MemoryNotes({ 'x/a.md': 'kayak', 'x/y/b.md': 'canoe', 'xy.md': 'oar' });
    const desk = await new Desk(notes).start();
    desk.ingest.noteRenamed('xy.md', notes.move('xy.md', 'z.md'));
    await desk.ingest.idle();
    expect(desk.target.log).toContain('rename xy.md z.md');
    notes.move('x/a.md', 'w/a.md');
    notes.move('x/y/b.md', 'w/y/b.md');
    desk.ingest.folderRenamed('x', 'w');
    await desk.ingest.idle();
    expect([...desk.target.owns.keys()].sort()).toEqual(['w/a.md', 'w/y/b.md', 'z.md']);
    desk.ingest.folderRemoved('w');
    desk.ingest.noteRemoved('z.md');
    await desk.ingest.idle();
    expect(desk.target.owns.size).toBe(0);
    expect(desk.store.size).toBe(0);
  });

  it('forget a note that is deleted while it is read', async () => {
    const desk = await new Desk(boats()).start();
    desk.ingest.noteChanged(desk.notes.put('a.md', 'kayak fast'));
    desk.ingest.noteRemoved('a.md');
    await desk.ingest.idle();
    expect(desk.target.owns.has('a.md')).toBe(false);
  });

  it('believe an empty file only when it stays empty', async () => {
    const desk = await new Desk(boats()).start();
    desk.ingest.noteChanged(desk.notes.put('a.md', ''));
    await desk.ingest.idle();
    expect(desk.target.owns.get('a.md')?.name).toBe('kayak');
    desk.ingest.noteChanged(desk.notes.put('a.md', 'kayak again'));
    await desk.time.pass(5_000);
    expect(desk.target.owns.get('a.md')?.name).toBe('kayak');
    desk.ingest.noteChanged(desk.notes.put('a.md', ''));
    await desk.time.pass(5_000);
    expect(desk.target.owns.get('a.md')?.name).toBe('');
  });
});

describe('starting from the cache', () => {
  async function warmed(): Promise<{ notes: MemoryNotes; cache: MemoryCache }> {
    const desk = await new Desk(boats()).start();
    await desk.time.pass(3_000);
    return { notes: desk.notes, cache: desk.cache };
  }

  it('reads and matches nothing when nothing has changed, and saves nothing', async () => {
    const { notes, cache } = await warmed();
    const before = notes.reads.length;
    const saves = cache.saves;
    const desk = await new Desk(notes, cache).start();
    await desk.time.pass(3_000);
    expect(notes.reads.length).toBe(before);
    expect(desk.target.matched.size).toBe(3);
    expect(cache.saves).toBe(saves);
  });

  it('reads what changed, drops what went, and matches only what that touches', async () => {
    const { notes, cache } = await warmed();
    notes.put('c.md', 'paddle');
    notes.files.delete('b.md');
    const before = notes.reads.length;
    const desk = await new Desk(notes, cache).start();
    expect(notes.reads.slice(before)).toEqual(['c.md', 'a.md']);
    expect([...desk.target.owns.keys()].sort()).toEqual(['a.md', 'c.md']);
    await desk.time.pass(3_000);
    const again = await new Desk(notes, cache).start();
    expect(again.parsed).toEqual([]);
    expect(again.target.owns.size).toBe(2);
  });

  it('matches all again when the last run ended before it had', async () => {
    const notes = boats();
    const cache = new MemoryCache();
    const first = new Desk(notes, cache);
    first.ingest.onProgress(({ phase }) => {
      if (phase === 'matching') first.ingest.cancel();
    });
    await first.start();
    await first.store.flush();
    const desk = await new Desk(notes, cache).start();
    expect(desk.target.log.filter((line) => line.startsWith('match'))).toHaveLength(3);
    expect(new Set(desk.target.matched.values())).toEqual(new Set(['canoe kayak oar']));
  });

  it('is at work from the first moment, before the cache has answered', async () => {
    const { notes, cache } = await warmed();
    const desk = new Desk(notes, cache);
    const started = desk.start();
    expect(desk.ingest.progress).toMatchObject({ phase: 'reading', done: 0, total: 3 });
    await started;
    expect(desk.ingest.progress.phase).toBe('idle');
  });

  it('matches a note that still waited when its part of the cache was saved', async () => {
    const { notes, cache } = await warmed();
    for (const [key, shard] of cache.values) {
      const notes = [...notesOf(shard)];
      const waits = notes.map((one) => (one.path === 'b.md' ? { ...one, kept: one.kept.withVault(null) } : one));
      if (notes.length > 0) cache.values.set(key, shardOf(waits));
    }
    const desk = await new Desk(notes, cache).start();
    expect(desk.target.log.filter((line) => line.startsWith('match'))).toContain('match b.md');
    expect(desk.target.matched.size).toBe(3);
  });

  it('reads everything again under other rules', async () => {
    const { notes, cache } = await warmed();
    const desk = await new Desk(notes, cache, 'rules 2').start();
    expect(desk.parsed).toHaveLength(3);
    desk.ingest.changeRules(rules('rules 3', desk.parsed));
    await desk.ingest.idle();
    expect(desk.parsed.length).toBeGreaterThanOrEqual(6);
  });

  it('saves seldom while notes wait to be matched, and soon when none does', async () => {
    const desk = new Desk(boats());
    desk.ingest.onProgress(({ phase, done }) => {
      if (phase === 'matching' && done === 1) desk.ingest.cancel();
    });
    await desk.start();
    await desk.time.pass(9_000);
    expect(desk.cache.saves).toBe(0);
    await desk.time.pass(1_001);
    const early = desk.cache.saves;
    expect(early).toBeGreaterThan(0);
    desk.ingest.resume();
    await desk.ingest.idle();
    await desk.time.pass(2_001);
    const all = desk.cache.saves;
    expect(all).toBeGreaterThan(early);
    await desk.time.pass(60_000);
    expect(desk.cache.saves).toBe(all);
  });

  it('runs from memory when the cache refuses, or holds nonsense', async () => {
    const refusing = new MemoryCache();
    refusing.refuses = true;
    const desk = await new Desk(boats(), refusing).start();
    expect(desk.target.matched.size).toBe(3);
    expect(desk.store.isKept).toBe(false);
    await desk.time.pass(60_000);
    expect(desk.time.timers).toBe(0);
    const nonsense = new MemoryCache();
    nonsense.values.set('facts/1', 'text');
    nonsense.values.set(
      'facts/2',
      new Map<string, unknown>([
        ['a.md', null],
        ['b.md', { path: 3 }],
      ]),
    );
    nonsense.values.set('facts/3', { paths: ['a.md'], words: new Uint32Array(), facts: new Uint8Array() });
    nonsense.values.set('vocabulary', 7);
    const other = await new Desk(boats(), nonsense).start();
    expect(other.target.matched.size).toBe(3);
  });

  it('reads a shard whose bytes were cut or spoilt to its end, and then the notes', async () => {
    const { notes, cache } = await warmed();
    for (const spoil of [(bytes: Uint8Array) => bytes.subarray(0, 3), (bytes: Uint8Array) => bytes.fill(0xff)]) {
      const spoilt = new MemoryCache();
      for (const [key, value] of cache.values) {
        const [first] = notesOf(value);
        if (first === undefined) spoilt.values.set(key, value);
        else {
          const shard = structuredClone(value) as { facts: Uint8Array };
          spoilt.values.set(key, { ...shard, facts: spoil(shard.facts) });
        }
      }
      const desk = await new Desk(notes, spoilt).start();
      desk.ingest.rebuild();
      await desk.ingest.idle();
      expect([...desk.target.owns.values()].map(({ name }) => name).sort()).toEqual(['canoe', 'kayak', 'oar']);
    }
  });

  it('gives up saving after three refusals and goes on', async () => {
    const cache = new MemoryCache();
    const desk = await new Desk(boats(), cache).start();
    cache.refuses = true;
    await desk.time.pass(60_000);
    expect(desk.store.isKept).toBe(false);
    desk.ingest.noteChanged(desk.notes.put('a.md', 'kayak x'));
    await desk.ingest.idle();
    expect(desk.target.matched.size).toBe(3);
  });

  it('takes what a listener says while the last note is being closed', async () => {
    const desk = new Desk(new MemoryNotes({ 'a.md': 'alpha' }));
    let once = true;
    desk.ingest.onProgress(({ phase }) => {
      if (phase !== 'idle' || !once) return;
      once = false;
      desk.ingest.noteChanged(desk.notes.put('b.md', 'beta'));
    });
    await desk.start();
    expect([...desk.target.owns.keys()]).toEqual(['a.md', 'b.md']);
  });
});
