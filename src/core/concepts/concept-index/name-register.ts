import type { LanguagePack } from '../../language';
import { conceptKey, foldYo } from '../../text';
import type { Matcher, NameEntry } from '../matcher';
import type { GrowingMatcher } from '../matcher/build-matcher';
import { growingMatcher } from '../matcher/build-matcher';
import { hashesOf } from '../matcher/hash';
import type { IndexedConcept } from './indexed-concept';
import type { ConceptOverride } from './overrides';
import { isSame } from './same';

const NOBODY: readonly string[] = [];

/** Names of all concepts: who bears them, their hash, and a matcher that follows at the next asking. */
export class NameRegister {
  private readonly packs: readonly LanguagePack[];
  private readonly conceptOf: (key: string) => IndexedConcept | null;
  /** Decisions on names as they were when the concept's names were set. */
  private readonly overrides = new Map<string, ConceptOverride>();
  /** Alias key → keys of the concepts that claim it. */
  private readonly claims: OneOrMore = new Map();
  /** Key with ё as е → keys with ё; of names and of aliases that have one. */
  private readonly yoNames: OneOrMore = new Map();
  private readonly pending = new Set<string>();
  private readonly changed: NameEntry[] = [];
  private matching: GrowingMatcher | null = null;
  private hash1 = 0;
  private hash2 = 0;

  /** @param conceptOf The concept whose names were set last; null for one whose names were taken out. */
  constructor(packs: readonly LanguagePack[], conceptOf: (key: string) => IndexedConcept | null) {
    this.packs = packs;
    this.conceptOf = conceptOf;
  }

  /** The same for the same names, whatever the order in which they came. */
  get hash(): string {
    const part = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
    return part(this.hash1) + part(this.hash2);
  }

  get matcher(): Matcher {
    const matching = (this.matching ??= growingMatcher([], this.packs));
    this.followSome(() => false);
    return matching;
  }

  /** Names that the matcher has not followed. */
  get waiting(): number {
    return this.pending.size;
  }

  /** Lets the matcher follow until the time is over, by one name at least; true when nothing is left. */
  followSome(isOver: () => boolean): boolean {
    const matching = (this.matching ??= growingMatcher([], this.packs));
    for (const key of this.pending) {
      this.pending.delete(key);
      const concept = this.conceptOf(key);
      if (concept === null) matching.remove(key);
      else matching.add(entryOf(concept, this.overrides.get(key)));
      if (isOver()) return this.pending.size === 0;
    }
    return true;
  }

  /** Takes over names that a cache knows, but for their hash. */
  adopt(indexed: IndexedConcept, override: ConceptOverride | null): void {
    const { key } = indexed.concept;
    if (override !== null) this.overrides.set(key, override);
    this.remember(entryOf(indexed, override ?? undefined));
    this.pending.add(key);
  }

  /** Takes over the hash of names that were adopted. */
  adoptHash(hash: string): void {
    [this.hash1, this.hash2] = [parseInt(hash.slice(0, 8), 16) | 0, parseInt(hash.slice(8), 16) | 0];
  }

  /** Sets a concept's names; null takes them out. The alias keys whose claims changed. */
  set(key: string, change: NameChange, override: ConceptOverride | null): string[] {
    const before = change.before === null ? null : entryOf(change.before, this.overrides.get(key));
    if (override === null) this.overrides.delete(key);
    else this.overrides.set(key, override);
    const after = change.after === null ? null : entryOf(change.after, override ?? undefined);
    if (isSame(before, after)) return [];
    const touched: string[] = [];
    if (before !== null) touched.push(...this.take(before));
    if (after !== null) touched.push(...this.put(after));
    this.pending.add(key);
    return touched;
  }

  /** Concepts that claim the name as an alias, sorted. */
  claimants(alias: string): readonly string[] {
    // Most names are nobody's alias.
    return listOf(this.claims, alias);
  }

  /** Names and aliases with ё that differ from the key in ё alone, sorted. */
  yoVariants(key: string): readonly string[] {
    return listOf(this.yoNames, foldYo(key)).filter((one) => one !== key);
  }

  /** Entries that came or went since the last call. */
  takeChanged(): readonly NameEntry[] {
    return this.changed.splice(0);
  }

  private take(entry: NameEntry): string[] {
    this.count(entry, -1);
    const aliases = aliasKeys(entry);
    for (const alias of aliases) forget(this.claims, alias, entry.key);
    for (const name of entry.names) forgetYo(this.yoNames, conceptKey(name), this.isNamed(conceptKey(name)));
    return aliases;
  }

  private put(entry: NameEntry): string[] {
    this.count(entry, 1);
    return this.remember(entry);
  }

  private remember(entry: NameEntry): string[] {
    const aliases = aliasKeys(entry);
    for (const alias of aliases) remember(this.claims, alias, entry.key);
    for (const name of entry.names) rememberYo(this.yoNames, conceptKey(name));
    return aliases;
  }

  private isNamed(name: string): boolean {
    return this.conceptOf(name) !== null || this.claims.has(name);
  }

  private count(entry: NameEntry, sign: 1 | -1): void {
    this.changed.push(entry);
    const { key, names, languages = [], also, never } = entry;
    const decided = also.length + never.length > 0 ? [also, never] : [];
    const [hash1, hash2] = hashesOf(JSON.stringify([key, names, languages, ...decided]));
    this.hash1 = (this.hash1 + sign * hash1) | 0;
    this.hash2 = (this.hash2 + sign * hash2) | 0;
  }
}

/** A concept before and after a change of its names; null where there was or is none. */
export interface NameChange {
  readonly before: IndexedConcept | null;
  readonly after: IndexedConcept | null;
}

function entryOf({ concept, languages }: IndexedConcept, override: ConceptOverride | undefined): NameEntry {
  const { also = [], never = [] } = override ?? {};
  return { key: concept.key, names: [concept.name, ...concept.aliases], also, never, languages };
}

function aliasKeys(entry: NameEntry): string[] {
  return entry.names.slice(1).map(conceptKey);
}

/** Values by name. Nearly every name has one, which stands there itself: a set of one takes 200 bytes. */
type OneOrMore = Map<string, ReadonlySet<string> | string>;

function listOf(map: OneOrMore, name: string): readonly string[] {
  const known = map.get(name);
  if (known === undefined) return NOBODY;
  return typeof known === 'string' ? [known] : [...known].sort();
}

function remember(map: OneOrMore, name: string, value: string): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, value);
  else if (known !== value) map.set(name, new Set([...listOf(map, name), value]));
}

function forget(map: OneOrMore, name: string, value: string): void {
  const left = listOf(map, name).filter((one) => one !== value);
  const [only] = left;
  if (only === undefined) map.delete(name);
  else map.set(name, left.length === 1 ? only : new Set(left));
}

/** Nearly every name has no ё, and is found as it is. */
function rememberYo(map: OneOrMore, name: string): void {
  const folded = foldYo(name);
  if (folded !== name) remember(map, folded, name);
}

/** A name is forgotten only when no other concept bears it. */
function forgetYo(map: OneOrMore, name: string, isStillNamed: boolean): void {
  const folded = foldYo(name);
  if (!isStillNamed && folded !== name) forget(map, folded, name);
}
