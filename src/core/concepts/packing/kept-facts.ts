import type { IndexedFacts } from '../indexed-facts';
import type { OwnFacts, RelationKind } from '../own-facts';
import type { VaultFacts } from '../vault-facts';
import { NumberReader } from './number-reader';
import { NumberWriter } from './number-writer';
import { packOwnFacts, UnpackedFacts, unpackNames } from './pack-own-facts';
import { hasKind, packVaultFacts, unpackVaultFacts } from './pack-vault-facts';
import type { Stretch } from './pages';
import { Pages } from './pages';

/** What of a note is asked for when the names of the vault change: of every note. */
export type NameProbe = Pick<OwnFacts, 'name' | 'noteAliases' | 'words'>;

/** A note's facts as a cache stores them; `own` and `vault` are rows of bytes, `vault` null until it was matched. */
export interface PackedFacts {
  readonly words: Uint32Array;
  readonly own: Uint8Array;
  readonly vault: Uint8Array | null;
}

/** What a note says by itself, as it rests; two notes never share one. */
export interface OwnRow extends Stretch<Uint8Array> {
  /** Its word filter is a stretch of these. */
  readonly words: Uint32Array;
  readonly wordsFrom: number;
  readonly wordsTo: number;
}

/** Some ten notes in one: what an edited note leaves there, or one that stays alone, is little. */
const PAGE_BYTES = 16_384;
const bytePages = new Pages<Uint8Array>((length) => new Uint8Array(length), PAGE_BYTES);
const wordPages = new Pages<Uint32Array>((length) => new Uint32Array(length), PAGE_BYTES / 4);

interface UnpackedRow {
  readonly of: OwnRow;
  readonly facts: OwnFacts;
}

/** The one that was unpacked last: most who ask for a part of a note's facts ask for another next. */
let lastOwn: UnpackedRow | null = null;
/** And the one before: what a note said is compared with what it says, one definition after the other. */
let olderOwn: UnpackedRow | null = null;
let lastVault: { readonly of: Stretch<Uint8Array>; readonly facts: VaultFacts } | null = null;

/**
 * The facts of one note as they rest in memory: packed, and holding nothing of the note's text. `own` and `vault` are made when they are asked for: who needs many keeps them.
 */
export class KeptFacts implements IndexedFacts, NameProbe {
  readonly ownRow: OwnRow;
  private readonly vaultRow: Stretch<Uint8Array> | null;

  constructor(ownRow: OwnRow, vaultRow: Stretch<Uint8Array> | null) {
    this.ownRow = ownRow;
    this.vaultRow = vaultRow;
  }

  /** @param own Its strings may be pieces of the note's text: none of them is kept. */
  static of(own: OwnFacts, vault: VaultFacts | null): KeptFacts {
    const writer = new NumberWriter();
    packOwnFacts(own, writer);
    const { array, from, to } = bytePages.put(writer.written);
    const words = wordPages.put(own.words);
    return new KeptFacts(
      { array, from, to, words: words.array, wordsFrom: words.from, wordsTo: words.to },
      packVault(vault),
    );
  }

  /** As a cache gives them. */
  static from({ own, vault, words }: PackedFacts): KeptFacts {
    return new KeptFacts(
      { array: own, from: 0, to: own.length, words, wordsFrom: 0, wordsTo: words.length },
      vault === null ? null : { array: vault, from: 0, to: vault.length },
    );
  }

  /** As a cache is to store them: views of what rests here. */
  get packed(): PackedFacts {
    const { ownRow, vaultRow } = this;
    return {
      words: this.words,
      own: ownRow.array.subarray(ownRow.from, ownRow.to),
      vault: vaultRow === null ? null : vaultRow.array.subarray(vaultRow.from, vaultRow.to),
    };
  }

  /** The same object as long as the note says the same by itself, however often its facts are unpacked. */
  get ownStamp(): object {
    return this.ownRow;
  }

  /** The same for what it says given the names of the vault; null before. */
  get vaultStamp(): object | null {
    return this.vaultRow;
  }

  get name(): string {
    return unpackNames(readerOf(this.ownRow)).name;
  }

  get noteAliases(): readonly string[] {
    return unpackNames(readerOf(this.ownRow)).noteAliases;
  }

  get words(): Uint32Array {
    return wordsOf(this.ownRow);
  }

  /** O(its facts), unless it was asked for last. */
  get own(): OwnFacts {
    return unpackOwn(this.ownRow);
  }

  /** O(its facts), unless it was asked for last. */
  get vault(): VaultFacts | null {
    const { vaultRow } = this;
    if (vaultRow === null) return null;
    if (lastVault?.of !== vaultRow) lastVault = { of: vaultRow, facts: unpackVaultFacts(readerOf(vaultRow)) };
    return lastVault.facts;
  }

  /** Whether a note says the same by itself as here, its words left out: what it defines and links, and where. O(its facts). */
  saysSame({ ownRow: other }: KeptFacts): boolean {
    const { array, from, to } = this.ownRow;
    if (this.ownRow === other) return true;
    if (to - from !== other.to - other.from) return false;
    for (let at = 0; at < to - from; at += 1) if (array[from + at] !== other.array[other.from + at]) return false;
    return true;
  }

  /** Whether the note relates anything in such a way. O(1). */
  relates(kind: RelationKind): boolean {
    const { vaultRow } = this;
    return vaultRow !== null && hasKind(vaultRow, kind);
  }

  /** Whether the note was matched against the names of the vault. */
  get isMatched(): boolean {
    return this.vaultRow !== null;
  }

  /** The same note with other findings in the vault. */
  withVault(vault: VaultFacts | null): KeptFacts {
    return new KeptFacts(this.ownRow, packVault(vault));
  }
}

/** What a note says by itself, unpacked. O(its facts), unless it was asked for last. */
export function unpackOwn(row: OwnRow): OwnFacts {
  if (lastOwn?.of === row) return lastOwn.facts;
  const known = olderOwn?.of === row ? olderOwn : { of: row, facts: new UnpackedFacts(readerOf(row), wordsOf(row)) };
  [olderOwn, lastOwn] = [lastOwn, known];
  return known.facts;
}

function packVault(vault: VaultFacts | null): Stretch<Uint8Array> | null {
  if (vault === null) return null;
  const writer = new NumberWriter();
  packVaultFacts(vault, writer);
  return bytePages.put(writer.written);
}

function readerOf({ array, from, to }: Stretch<Uint8Array>): NumberReader {
  return new NumberReader(array, from, to);
}

function wordsOf({ words, wordsFrom, wordsTo }: OwnRow): Uint32Array {
  return words.subarray(wordsFrom, wordsTo);
}
