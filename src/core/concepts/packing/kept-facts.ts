import type { IndexedFacts } from '../indexed-facts';
import type { OwnFacts, RelationKind } from '../own-facts';
import type { VaultFacts } from '../vault-facts';
import { NumberReader } from './number-reader';
import { NumberWriter } from './number-writer';
import { packOwnFacts, UnpackedFacts, unpackNames } from './pack-own-facts';
import { hasKind, packVaultFacts, unpackVaultFacts } from './pack-vault-facts';

/** What of a note is asked for when the names of the vault change: of every note. */
export type NameProbe = Pick<OwnFacts, 'name' | 'noteAliases' | 'words'>;

/** A note's facts as a cache stores them; `own` and `vault` are rows of bytes, `vault` null until it was matched. */
export interface PackedFacts {
  readonly words: Uint32Array;
  readonly own: Uint8Array;
  readonly vault: Uint8Array | null;
}

interface UnpackedRow {
  readonly of: Uint8Array;
  readonly facts: OwnFacts;
}

/** The one that was unpacked last: most who ask for a part of a note's facts ask for another next. */
let lastOwn: UnpackedRow | null = null;
/** And the one before: what a note said is compared with what it says, one definition after the other. */
let olderOwn: UnpackedRow | null = null;
let lastVault: { readonly of: Uint8Array; readonly facts: VaultFacts } | null = null;

/**
 * The facts of one note as they rest in memory: packed, and holding nothing of the note's text. `own` and `vault` are made when they are asked for: who needs many keeps them.
 */
export class KeptFacts implements IndexedFacts, NameProbe {
  readonly packed: PackedFacts;

  constructor(packed: PackedFacts) {
    this.packed = packed;
  }

  /** @param own Its strings may be pieces of the note's text: none of them is kept. */
  static of(own: OwnFacts, vault: VaultFacts | null): KeptFacts {
    const writer = new NumberWriter();
    packOwnFacts(own, writer);
    return new KeptFacts({ words: own.words, own: writer.done(), vault: packVault(vault) });
  }

  /** The same object as long as the note says the same by itself, however often its facts are unpacked. */
  get ownStamp(): object {
    return this.packed.own;
  }

  /** The same for what it says given the names of the vault; null before. */
  get vaultStamp(): object | null {
    return this.packed.vault;
  }

  get name(): string {
    return unpackNames(new NumberReader(this.packed.own)).name;
  }

  get noteAliases(): readonly string[] {
    return unpackNames(new NumberReader(this.packed.own)).noteAliases;
  }

  get words(): Uint32Array {
    return this.packed.words;
  }

  /** O(its facts), unless it was asked for last. */
  get own(): OwnFacts {
    return unpackOwn(this.packed);
  }

  /** O(its facts), unless it was asked for last. */
  get vault(): VaultFacts | null {
    const { vault } = this.packed;
    if (vault === null) return null;
    if (lastVault?.of !== vault) lastVault = { of: vault, facts: unpackVaultFacts(new NumberReader(vault)) };
    return lastVault.facts;
  }

  /** Whether the note relates anything in such a way. O(1). */
  relates(kind: RelationKind): boolean {
    const { vault } = this.packed;
    return vault !== null && hasKind(vault, kind);
  }

  /** Whether the note was matched against the names of the vault. */
  get isMatched(): boolean {
    return this.packed.vault !== null;
  }

  /** The same note with other findings in the vault. */
  withVault(vault: VaultFacts | null): KeptFacts {
    return new KeptFacts({ ...this.packed, vault: packVault(vault) });
  }
}

/** What a note says by itself, unpacked. O(its facts), unless it was asked for last. */
export function unpackOwn({ own, words }: Pick<PackedFacts, 'own' | 'words'>): OwnFacts {
  if (lastOwn?.of === own) return lastOwn.facts;
  const known = olderOwn?.of === own ? olderOwn : { of: own, facts: new UnpackedFacts(new NumberReader(own), words) };
  [olderOwn, lastOwn] = [lastOwn, known];
  return known.facts;
}

function packVault(vault: VaultFacts | null): Uint8Array | null {
  if (vault === null) return null;
  const writer = new NumberWriter();
  packVaultFacts(vault, writer);
  return writer.done();
}
