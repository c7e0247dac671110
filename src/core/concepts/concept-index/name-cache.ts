import { hashOf, NOBODY } from '../../text';
import type { NoteTable } from './note-table';
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
  private readonly notes: NoteTable;
  /** Numbers of the notes of which it is not known what they give to which name. */
  private unreadFrom = 0;
  private unreadTo = 0;
  private old = new Set<number>();
  /** Takes mentions over; they stand behind the names of each shard. */
  private onMentions: (mentions: readonly MentionRecord[]) => void = () => undefined;

  constructor(notes: NoteTable) {
    this.notes = notes;
  }

  /** Names that a cache knows of all notes that are here; nothing is unpacked yet. */
  give(names: Iterable<StoredNames>, onMentions: (mentions: readonly MentionRecord[]) => void): void {
    this.waiting = [...names];
    this.onMentions = onMentions;
    this.unreadTo = this.notes.end;
  }

  /** The next name that was not taken over; null when all were. */
  next(): NameRecord | null {
    for (;;) {
      const name = this.reader?.next() ?? null;
      if (name !== null) return name;
      if (this.reader !== null) this.onMentions(this.reader.mentions());
      const names = this.waiting.pop();
      this.reader = names === undefined ? null : new NameReader(names, this.notes);
      if (this.reader === null) return null;
    }
  }

  /** Whether `next` has something to give. */
  get isGiving(): boolean {
    return this.reader !== null || this.waiting.length > 0;
  }

  /** Whether it is not known yet what a note gives to which name. */
  isUnread(note: number): boolean {
    return note >= this.unreadFrom && note < this.unreadTo;
  }

  /** Takes the number of the next such note; `NOBODY` when there is none. */
  read(): number {
    return this.isRead ? NOBODY : this.unreadFrom++;
  }

  get isRead(): boolean {
    return this.unreadFrom >= this.unreadTo;
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
