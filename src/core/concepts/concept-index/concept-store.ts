import type { LanguagePack } from '../../language';
import { conceptKey, NOBODY, NumberLists } from '../../text';
import type { Definition } from '../definition';
import type { KeptFacts } from '../packing/kept-facts';
import type { IndexedConcept, KeptConcept } from './indexed-concept';
import { conceptsOf } from './concept-group';
import type { DeltaKeeper } from './delta-keeper';
import { KeyOrder } from './key-order';
import { NameRegister } from './name-register';
import { NameCache } from './name-cache';
import type { NoteTable } from './note-table';
import type { ConceptOverride, ConceptOverrides } from './overrides';
import { NO_OVERRIDES, plainKeyOf } from './overrides';
import type { Reason } from './reason';
import { keptReason, reasonsOf } from './reason';
import type { ReasonSource } from './reason-group';
import { ReasonGroup } from './reason-group';
import { isSame, isSameConcept } from './same';
import type { NameRecord } from './stored-names';
import type { Verdicts } from './verdicts';
import { NO_VERDICTS } from './verdicts';

/** How the index reads facts. */
export interface IndexOptions {
  /** Languages that inflect names; the first of a script where a note's language is not known. */
  readonly packs: readonly LanguagePack[];
  /** Hundredths from which a definition is accepted. */
  readonly threshold: number;
}

const NO_PATHS: readonly string[] = [];
const NO_CONCEPTS: readonly IndexedConcept[] = [];
const NO_REASONS: ReadonlyMap<string, Reason<Definition>> = new Map();

/**
 * The concepts that all notes together give. Reasons are kept by plain key (a name without its
 * folder); only the keys that a change touches are worked out again, when next asked for.
 */
export class ConceptStore {
  readonly names: NameRegister;
  private threshold: number;
  private readonly delta: DeltaKeeper;
  private verdicts: Verdicts = NO_VERDICTS;
  private overrides: ConceptOverrides = NO_OVERRIDES;
  private readonly groups = new Map<string, ReasonGroup>();
  private readonly notes: NoteTable;
  private readonly reasons: ReasonSource;
  private readonly dirty = new Set<string>();
  /** Keys worked out, or claimed by an alias, whose weak concepts are to be shown or hidden yet. */
  private readonly unshown = new Set<string>();
  private readonly concepts = new Map<string, IndexedConcept>();
  private readonly order = new KeyOrder();
  /** What a cache knows of these names. */
  readonly cache: NameCache;

  /** @param notes The facts of all notes: a change is put there after `setNote` has heard of it. */
  constructor(options: IndexOptions, delta: DeltaKeeper, notes: NoteTable) {
    this.threshold = options.threshold;
    this.names = new NameRegister(options.packs, (key) => this.concepts.get(key) ?? null);
    this.delta = delta;
    this.notes = notes;
    this.cache = new NameCache(notes);
    this.reasons = {
      lists: new NumberLists(),
      pathOf: (note) => notes.pathOf(note),
      reasonOf: (key, note) => this.reasonOf(key, note),
    };
  }

  /** What a note gives, in place of what it gave; null where it gave or gives nothing. */
  setNote(path: string, before: KeptFacts | null, after: KeptFacts | null): void {
    this.fillSome(() => false);
    // What was given is worked out again: kept for each note, it would be as large as the facts.
    const said = before === null ? NO_REASONS : reasonsOf(before.own, path);
    const own = after?.own ?? null;
    const says = own === null ? NO_REASONS : reasonsOf(own, path);
    const note = this.notes.numberOf(path);
    const kept = new Set<string>();
    for (const [key, reason] of said) {
      const now = says.get(key);
      if (now !== undefined && isSame(reason, now)) kept.add(key);
      else this.drop(key, path, note);
    }
    if (own === null || after === null) return;
    for (const [key, reason] of says) {
      if (!kept.has(key)) this.put(key, keptReason(reason, own, after.ownRow), note);
    }
  }

  /** Other verdicts on the definitions of these plain keys; without them, on all. */
  setVerdicts(verdicts: Verdicts, keys: Iterable<string> | null): void {
    this.verdicts = verdicts;
    for (const key of keys ?? this.groups.keys()) this.dirty.add(key);
  }

  /** Another score, in hundredths, from which use elsewhere accepts a definition. */
  setThreshold(threshold: number): void {
    if (threshold === this.threshold) return;
    this.threshold = threshold;
    for (const key of this.groups.keys()) this.dirty.add(key);
  }

  /** Other decisions on names; only the concepts whose decision changed are worked out again. */
  setOverrides(overrides: ConceptOverrides): void {
    for (const key of new Set([...this.overrides.keys(), ...overrides.keys()])) {
      if (isSame(this.overrides.get(key), overrides.get(key))) continue;
      this.dirty.add(key);
      this.dirty.add(plainKeyOf(key));
    }
    this.overrides = overrides;
  }

  /** What else than notes and verdicts decides on concepts. */
  get settings(): readonly [threshold: number, overrides: readonly (readonly [key: string, ConceptOverride])[]] {
    return [this.threshold, [...this.overrides]];
  }

  get(key: string): IndexedConcept | null {
    this.settle();
    return this.concepts.get(key) ?? null;
  }

  /** The same key as its concept holds it, as far as it is known by now. */
  keyAs(key: string): string {
    return this.concepts.get(key)?.concept.key ?? key;
  }

  get size(): number {
    this.settle();
    return this.concepts.size;
  }

  /** Keys of all concepts, sorted by code unit. */
  keys(): readonly string[] {
    this.settle();
    return this.order.all;
  }

  /** Concepts of a plain key; where an alias stands for another concept, that one. */
  named(plainKey: string): readonly KeptConcept[] {
    this.settle();
    const owner = this.ownerOf(plainKey);
    if (owner !== null) return [owner.concept];
    return this.worked(plainKey).map((one) => one.concept);
  }

  /** Links to a concept, those to its aliases included. */
  linkCount(key: string): number {
    const indexed = this.get(key);
    if (indexed === null) return 0;
    let count = indexed.links;
    for (const alias of indexed.concept.aliases) {
      const plain = conceptKey(alias);
      if (this.ownerOf(plain) === indexed) count += linksOfGroup(this.worked(plain));
    }
    return count;
  }

  /** Whether the note defines what has the name. */
  defines(path: string, plainKey: string): boolean {
    const note = this.notes.find(path);
    if (!this.cache.isUnread(note)) return this.groups.get(plainKey)?.isDefinedBy(note) ?? false;
    return this.notes.at(note)?.own.definitions.some(({ term }) => conceptKey(term) === plainKey) ?? false;
  }

  /** Paths of the notes that bear the name. */
  notesNamed(plainKey: string): readonly string[] {
    return this.groups.get(plainKey)?.named ?? NO_PATHS;
  }

  /** Works out what the changes since the last time touch. */
  settle(): void {
    this.settleSome(() => false);
  }

  /** The same until the time is over, one name at least; true when nothing is left. */
  settleSome(isOver: () => boolean): boolean {
    if (!this.adoptSome(isOver)) return false;
    if (this.dirty.size > 0 && !this.fillSome(isOver)) return false;
    for (const key of this.dirty) {
      this.dirty.delete(key);
      this.cache.changed(key);
      this.unshown.add(key);
      for (const alias of this.work(key)) this.unshown.add(alias);
      if (isOver()) return false;
    }
    for (const key of this.unshown) {
      this.unshown.delete(key);
      this.cache.changed(key);
      this.show(key);
      if (isOver()) return this.unshown.size === 0;
    }
    return true;
  }

  /** Takes over what a cache knows of the notes, one name at least, until the time is over; true when all is here. */
  private adoptSome(isOver: () => boolean): boolean {
    for (let name = this.cache.next(); name !== null; name = this.cache.next()) {
      const group = new ReasonGroup(this.reasons);
      group.concepts = name.concepts;
      group.borne = name.bearing;
      this.groups.set(name.key, group);
      for (const one of name.concepts) {
        const { key } = one.concept;
        if (!name.shown.includes(key)) continue;
        this.concepts.set(key, one);
        this.order.add(key);
        this.delta.touchConcept(key, null);
        this.names.adopt(one, this.overrides.get(key) ?? null);
      }
      if (isOver()) return false;
    }
    return true;
  }

  /** Reads from facts what the notes of a cache give, one note at least; true when it is known of all. */
  fillSome(isOver: () => boolean): boolean {
    if (!this.adoptSome(isOver)) return false;
    for (let note = this.cache.read(); note !== NOBODY; note = this.cache.read()) {
      this.fill(note);
      if (this.cache.isRead) for (const group of this.groups.values()) group.borne = null;
      if (isOver()) return this.cache.isRead;
    }
    return true;
  }

  private fill(note: number): void {
    const kept = this.notes.at(note);
    if (kept === null) return;
    const { own, ownRow } = kept;
    for (const [key, reason] of reasonsOf(own, this.notes.pathOf(note))) {
      this.groupOf(key).note(reason, note, () => keptReason(reason, own, ownRow));
    }
  }

  /** What a note says of a key, as its facts have it. */
  private reasonOf(key: string, note: number): Reason | null {
    const kept = this.notes.at(note);
    if (kept === null) return null;
    const { own, ownRow } = kept;
    const reason = reasonsOf(own, this.notes.pathOf(note)).get(key);
    return reason === undefined ? null : keptReason(reason, own, ownRow);
  }

  private groupOf(key: string): ReasonGroup {
    let group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, (group = new ReasonGroup(this.reasons)));
    return group;
  }

  /** The names of all shards of a cache that have become old since the last call. */
  takeChanged(): ReadonlyMap<number, readonly string[]> {
    this.settle();
    const byShard = this.cache.takeChanged();
    for (const key of this.groups.keys()) byShard.get(this.cache.shardOf(key))?.push(key);
    return byShard;
  }

  /** Plain keys as a cache is to hold them. */
  recordsOf(keys: readonly string[]): readonly NameRecord[] {
    return keys.map((key) => {
      const concepts = this.worked(key);
      const shown = concepts.filter((one) => this.concepts.get(one.concept.key) === one);
      return { key, bearing: this.notesNamed(key), concepts, shown: shown.map((one) => one.concept.key) };
    });
  }

  private worked(key: string): readonly IndexedConcept[] {
    return this.groups.get(key)?.concepts ?? NO_CONCEPTS;
  }

  /** Puts in what a note gives that gave nothing before. */
  private put(key: string, reason: Reason, note: number): void {
    this.dirty.add(key);
    this.groupOf(key).add(reason, note);
  }

  private drop(key: string, path: string, note: number): void {
    this.dirty.add(key);
    this.groups.get(key)?.drop(path, note);
  }

  /** Works out one plain key and files the strong ones of its concepts; the alias keys whose claims changed. */
  private work(key: string): string[] {
    const group = this.groups.get(key);
    if (group === undefined) return [];
    const { threshold, verdicts, notes } = this;
    const before = group.concepts;
    const all = conceptsOf(key, group, { verdicts, threshold, pathOf: (note) => notes.pathOf(note) });
    const isHidden = ({ concept }: IndexedConcept): boolean => this.overrides.get(concept.key)?.hidden === true;
    // A filtered list keeps room for sixteen more: nearly all are left as they are.
    const after = all.some(isHidden) ? all.filter((one) => !isHidden(one)) : all;
    group.concepts = after;
    if (group.isEmpty) this.groups.delete(key);
    const touched: string[] = [];
    const kept = new Map(after.map((one) => [one.concept.key, one]));
    for (const { concept, weak } of before) {
      const now = kept.get(concept.key);
      if (now === undefined || (now.weak && !weak)) touched.push(...this.file(concept.key, null));
    }
    for (const one of after) if (!one.weak) touched.push(...this.file(one.concept.key, one));
    return touched;
  }

  /** A name that is only linked to is a concept of its own, or gives way to the one concept that claims it. */
  private show(key: string): void {
    for (const one of this.worked(key)) {
      if (one.weak) this.file(one.concept.key, this.ownerOf(key) === null ? one : null);
    }
  }

  /** The concept that a name which is only linked to stands for; null where it stands for itself or for several. */
  private ownerOf(plainKey: string): IndexedConcept | null {
    for (const one of this.worked(plainKey)) if (!one.weak) return null;
    const [only, other] = this.names.claimants(plainKey);
    return only === undefined || other !== undefined ? null : (this.concepts.get(only) ?? null);
  }

  private file(key: string, indexed: IndexedConcept | null): string[] {
    const before = this.concepts.get(key) ?? null;
    if (indexed === null) this.concepts.delete(key);
    else this.concepts.set(key, indexed);
    if (before === null && indexed !== null) this.order.add(key);
    if (before !== null && indexed === null) this.order.remove(key);
    if (!isSameConcept(before?.concept ?? null, indexed?.concept ?? null)) {
      this.delta.touchConcept(key, before?.concept ?? null);
      for (const path of rejudged(before, indexed)) this.delta.touchNote(path);
    }
    return this.names.set(key, { before, after: indexed }, this.overrides.get(key) ?? null);
  }
}

function linksOfGroup(concepts: readonly IndexedConcept[]): number {
  return concepts.reduce((sum, one) => sum + one.links, 0);
}

/** Notes whose definitions came, went or changed their status: what they say of other concepts follows. */
function rejudged(before: IndexedConcept | null, after: IndexedConcept | null): Iterable<string> {
  // Most concepts are defined nowhere.
  if ((before?.concept.definitions.length ?? 0) + (after?.concept.definitions.length ?? 0) === 0) return [];
  const statuses = (one: IndexedConcept | null): Map<string, string> =>
    new Map((one?.concept.definitions ?? []).map(({ from, path, status }) => [`${String(from)} ${path}`, status]));
  const [old, now] = [statuses(before), statuses(after)];
  const changed = [...old.keys(), ...now.keys()].filter((place) => old.get(place) !== now.get(place));
  return new Set(changed.map((place) => place.slice(place.indexOf(' ') + 1)));
}
