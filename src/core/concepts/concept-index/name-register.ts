import type { LanguagePack } from '../../language';
import { conceptKey, foldYo } from '../../text';
import type { Matcher, NameEntry } from '../matcher';
import type { GrowingMatcher } from '../matcher/build-matcher';
import { growingMatcher } from '../matcher/build-matcher';
import { hashesOf } from '../matcher/hash';
import type { IndexedConcept } from './concept-group';
import type { ConceptOverride } from './overrides';
import { isSame } from './same';

const NOBODY: readonly string[] = [];

/** Names of all concepts: who bears them, their hash, and a matcher that follows at the next asking. */
export class NameRegister {
  private readonly packs: readonly LanguagePack[];
  private readonly entries = new Map<string, NameEntry>();
  /** Alias key → keys of the concepts that claim it. */
  private readonly claims: OneOrMore = new Map();
  /** Key with ё as е → keys with ё; of names and of aliases. */
  private readonly yoNames: OneOrMore = new Map();
  private readonly pending = new Set<string>();
  private readonly changed: NameEntry[] = [];
  private matching: GrowingMatcher | null = null;
  private hash1 = 0;
  private hash2 = 0;

  constructor(packs: readonly LanguagePack[]) {
    this.packs = packs;
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

  /** Lets the matcher follow until the time is over, by one name at least; true when nothing is left. */
  followSome(isOver: () => boolean): boolean {
    const matching = (this.matching ??= growingMatcher([], this.packs));
    for (const key of this.pending) {
      this.pending.delete(key);
      const entry = this.entries.get(key);
      if (entry === undefined) matching.remove(key);
      else matching.add(entry);
      if (isOver()) return this.pending.size === 0;
    }
    return true;
  }

  /** Sets a concept's names; null takes them out. The alias keys whose claims changed. */
  set(key: string, indexed: IndexedConcept | null, override: ConceptOverride | null): string[] {
    const before = this.entries.get(key);
    const after = indexed === null ? undefined : entryOf(indexed, override);
    if (isSame(before, after)) return [];
    const touched: string[] = [];
    if (before !== undefined) touched.push(...this.take(before));
    if (after !== undefined) touched.push(...this.put(after));
    this.pending.add(key);
    return touched;
  }

  /** Concepts that claim the name as an alias, sorted. */
  claimants(alias: string): readonly string[] {
    // Most names are nobody's alias.
    return listOf(this.claims, alias);
  }

  /** Names and aliases that differ from the key in ё alone, sorted. */
  yoVariants(key: string): readonly string[] {
    return listOf(this.yoNames, foldYo(key)).filter((one) => one !== key);
  }

  /** Entries that came or went since the last call. */
  takeChanged(): readonly NameEntry[] {
    return this.changed.splice(0);
  }

  private take(entry: NameEntry): string[] {
    this.entries.delete(entry.key);
    this.count(entry, -1);
    const aliases = aliasKeys(entry);
    for (const alias of aliases) forget(this.claims, alias, entry.key);
    for (const name of entry.names) forgetYo(this.yoNames, conceptKey(name), this.isNamed(conceptKey(name)));
    return aliases;
  }

  private put(entry: NameEntry): string[] {
    this.entries.set(entry.key, entry);
    this.count(entry, 1);
    const aliases = aliasKeys(entry);
    for (const alias of aliases) remember(this.claims, alias, entry.key);
    for (const name of entry.names) remember(this.yoNames, foldYo(conceptKey(name)), conceptKey(name));
    return aliases;
  }

  private isNamed(name: string): boolean {
    return this.entries.has(name) || this.claims.has(name);
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

function entryOf({ concept, languages }: IndexedConcept, override: ConceptOverride | null): NameEntry {
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

/** A name is forgotten only when no other concept bears it. */
function forgetYo(map: OneOrMore, name: string, isStillNamed: boolean): void {
  if (!isStillNamed) forget(map, foldYo(name), name);
}
