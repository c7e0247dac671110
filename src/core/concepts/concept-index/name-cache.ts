import { hashOf } from '../../text';
import type { KeptFacts } from '../packing/kept-facts';
import { plainKeyOf } from './overrides';
import type { MentionRecord, NameRecord, StoredNames } from './stored-names';
import { NameReader } from './stored-names';

/** Names are stored by hash of their plain key: an edit changes a few. */
const SHARDS = 64;

/**
 * What a cache knows of a vault's names: given at the start, it stands for the work of all notes; and which of its
 * shards have become old since.
 */
export class NameCache {
  private waiting: StoredNames[] = [];
  private reader: NameReader | null = null;
  private facts: ReadonlyMap<string, KeptFacts> = new Map();
  private readonly unreadFacts = new Map<string, KeptFacts>();
  private old = new Set<number>();
  /** Takes mentions over; they stand behind the names of each shard. */
  private onMentions: (mentions: readonly MentionRecord[]) => void = () => undefined;

  /** Names that a cache knows of notes with these facts; nothing is unpacked yet. */
  give(
    names: Iterable<StoredNames>,
    facts: ReadonlyMap<string, KeptFacts>,
    onMentions: (mentions: readonly MentionRecord[]) => void,
  ): void {
    this.waiting = [...names];
    this.facts = facts;
    this.onMentions = onMentions;
    for (const [path, one] of facts) this.unreadFacts.set(path, one);
  }

  /** The next name that was not taken over; null when all were. */
  next(): NameRecord | null {
    for (;;) {
      const name = this.reader?.next() ?? null;
      if (name !== null) return name;
      if (this.reader !== null) this.onMentions(this.reader.mentions());
      const names = this.waiting.pop();
      this.reader = names === undefined ? null : new NameReader(names, this.facts);
      if (this.reader === null) return null;
    }
  }

  /** Whether `next` has something to give. */
  get isGiving(): boolean {
    return this.reader !== null || this.waiting.length > 0;
  }

  /** Facts of a note of which it is not known what they give to which name; null when it is. */
  unread(path: string): KeptFacts | null {
    return this.unreadFacts.get(path) ?? null;
  }

  /** Takes the next of them; null when there is none. */
  read(): readonly [path: string, facts: KeptFacts] | null {
    for (const one of this.unreadFacts) {
      this.unreadFacts.delete(one[0]);
      return one;
    }
    return null;
  }

  get isRead(): boolean {
    return this.unreadFacts.size === 0;
  }

  shardOf(key: string): number {
    const plain = plainKeyOf(key);
    return (hashOf(plain, 0, plain.length) >>> 0) % SHARDS;
  }

  changed(key: string): void {
    this.old.add(this.shardOf(key));
  }

  get hasChanged(): boolean {
    return this.old.size > 0;
  }

  /** A list for each shard that has become old since the last call. */
  takeChanged(): Map<number, string[]> {
    const lists = new Map([...this.old].map((shard): [number, string[]] => [shard, []]));
    this.old = new Set();
    return lists;
  }
}
