import { conceptKey, foldYo, onlyOne } from '../../text';
import type { LanguagePack } from '../../language';
import type { Concept, IndexDelta } from '../concept';
import type { OwnFacts, RelationKind } from '../own-facts';
import type { IndexedFacts } from '../indexed-facts';
import type { NameProbe } from '../packing/kept-facts';
import { KeptFacts } from '../packing/kept-facts';
import type { FoundRelation, Relation, VaultFacts } from '../vault-facts';
import type { LinkEnd, Vocabulary } from '../vocabulary';
import type { IndexOptions } from './concept-store';
import { ConceptStore } from './concept-store';
import { DeltaKeeper } from './delta-keeper';
import { homonymKey } from './concept-group';
import { forgetKeys, resolveAmong, targetKey } from './link-target';
import { mayHoldAll, noteToucher } from './name-probe';
import { collectRelations } from './relation-list';
import { MentionCounts } from './mention-counts';
import { movedFacts } from './moved-facts';
import type { ConceptOverride, ConceptOverrides } from './overrides';
import { NoteTable } from './note-table';
import type { KnownNames, MentionRecord, StoredNames } from './stored-names';
import { storeNames } from './stored-names';
import type { Verdicts } from './verdicts';

/**
 * All that the notes of a vault say about concepts, kept up to date note by note. The order of
 * changes leaves no trace: any sequence of them gives the index of a full rebuild.
 */
export class ConceptIndex {
  private readonly packs: readonly LanguagePack[];
  private readonly delta = new DeltaKeeper();
  private readonly store: ConceptStore;
  private readonly facts = new NoteTable();
  private readonly mentions: MentionCounts;
  /** Null when a note has come or gone since they were sorted. */
  private sorted: readonly string[] | null = null;

  constructor(options: IndexOptions) {
    this.packs = options.packs;
    this.store = new ConceptStore(options, this.delta, this.facts);
    this.mentions = new MentionCounts((key) => {
      this.store.cache.changed(key);
      return this.store.keyAs(key);
    });
  }

  /** Puts a note's facts in place of earlier ones; null when the note is gone. O(what it says and said). */
  apply(path: string, facts: IndexedFacts | null): void {
    const before = this.facts.get(path);
    if (before === null && facts === null) return;
    const after = facts === null ? null : facts instanceof KeptFacts ? facts : KeptFacts.of(facts.own, facts.vault);
    // Most edits change neither what a note defines nor what it links, and nothing of its concepts with it.
    const saysSame = before !== null && after !== null && before.saysSame(after);
    if (!saysSame) this.store.setNote(path, before, after);
    this.put(path, before, after);
  }

  /**
   * Takes over the facts of all notes with what an index of the same notes, verdicts and settings has stored of their
   * names: nothing of them is worked out, and settling unpacks the names. False, and nothing done, where notes are here
   * already or the names are not all there.
   */
  adopt(facts: ReadonlyMap<string, KeptFacts>, { names, size, hash }: KnownNames): boolean {
    if (this.facts.size > 0 || names.reduce((sum, one) => sum + one.size, 0) !== size) return false;
    for (const [path, one] of facts) {
      this.facts.set(path, one);
      this.delta.touchNote(path);
    }
    this.sorted = null;
    this.store.names.adoptHash(hash);
    this.store.cache.give(names, (mentions) => {
      this.mentions.adopt(mentions);
    });
    return true;
  }

  /** What is to be stored of names, for `adopt`: the shards that have changed since the last call. */
  *takeStoredNames(): Generator<readonly [shard: number, names: StoredNames]> {
    const shards = this.store.takeChanged();
    const mentions = new Map([...shards.keys()].map((shard): [number, MentionRecord[]] => [shard, []]));
    for (const [key, count] of this.mentions.all) mentions.get(this.store.cache.shardOf(key))?.push({ key, count });
    for (const [shard, keys] of shards)
      yield [shard, storeNames(this.store.recordsOf(keys), mentions.get(shard) ?? [])];
  }

  /** What else than notes and verdicts decides on concepts. */
  get settings(): readonly [threshold: number, overrides: readonly (readonly [key: string, ConceptOverride])[]] {
    return this.store.settings;
  }

  /** Whether `takeStoredNames` has something to give. */
  get hasChangedNames(): boolean {
    return this.store.cache.hasChanged;
  }

  /** Whether names of a cache are still to be taken over: who asks for a concept has all of them taken over at once. */
  get isAdopting(): boolean {
    return this.store.cache.isGiving;
  }

  /** Makes it known what each note gives to which name, before a note of a vault that was adopted changes; as `settleSome`. */
  prepareChange(isOver: () => boolean): boolean {
    return this.store.fillSome(isOver);
  }

  /** Replaces what a note says given the vocabulary; a note without own facts is left alone. */
  applyVault(path: string, vault: VaultFacts | null): void {
    const known = this.facts.get(path);
    if (known !== null) this.put(path, known, known.withVault(vault));
  }

  /**
   * Moves a note's facts to another path at once. Its name is part of what a note says: where that
   * changes, the note is to be read again and applied.
   */
  rename(from: string, to: string): void {
    const known = this.facts.get(from);
    if (known === null || from === to) return;
    this.apply(from, null);
    this.apply(to, { own: movedFacts(known.own, to), vault: known.vault });
  }

  /** Takes the person's decisions; `keys` are the plain keys they touch, all without them. */
  setVerdicts(verdicts: Verdicts, keys: Iterable<string> | null = null): void {
    this.store.setVerdicts(verdicts, keys);
  }

  /** Takes the person's decisions on names: forms to match or not to match, and concepts that are none. */
  setOverrides(overrides: ConceptOverrides): void {
    this.store.setOverrides(overrides);
  }

  /** Another score, in hundredths, from which use elsewhere accepts a definition. */
  setThreshold(threshold: number): void {
    this.store.setThreshold(threshold);
  }

  /** Works out what changes touch until the time is over; true when nothing is left. What is asked for works out the rest. */
  settleSome(isOver: () => boolean): boolean {
    return this.store.settleSome(isOver) && this.mentions.countSome(isOver);
  }

  /** The same for the names that the matcher finds. */
  prepareMatcher(isOver: () => boolean): boolean {
    return this.store.settleSome(isOver) && this.store.names.followSome(isOver);
  }

  /** Names whose forms the matcher does not know yet; the next who asks for it has them worked out. */
  get waitingNames(): number {
    return this.store.names.waiting;
  }

  /** What changed since the last call, so many concepts and notes at most; null when nothing is left. */
  takeDelta(most = Infinity): IndexDelta | null {
    this.store.settle();
    return this.delta.take((key) => this.get(key), most);
  }

  /** Keys of the concepts that came, changed or went since the last delta, and of some that did not. */
  get untold(): Iterable<string> {
    this.store.settle();
    return this.delta.touched;
  }

  get(key: string): Concept | null {
    return this.store.get(key)?.concept ?? null;
  }

  /** The same key as its concept holds it, where there is one: who keeps keys keeps no second copy of each. */
  keyAs(key: string): string {
    return this.store.keyAs(key);
  }

  /** How many concepts there are. */
  get size(): number {
    return this.store.size;
  }

  /** Keys of all concepts, sorted. */
  keys(): readonly string[] {
    return this.store.keys();
  }

  /** All concepts, by key. */
  concepts(): Concept[] {
    return this.keys()
      .map((key) => this.get(key))
      .filter((concept) => concept !== null);
  }

  /** Paths of all notes, sorted. */
  notes(): readonly string[] {
    return (this.sorted ??= [...this.facts.paths].sort());
  }

  factsOf(path: string): KeptFacts | null {
    return this.facts.get(path);
  }

  /** Keys of the concepts of a name or alias, sorted: the name itself, else with ё as е; several where the choice is open. */
  resolveName(name: string): readonly string[] {
    const key = conceptKey(name);
    const found = this.keysNamed(key);
    if (found.length > 0) return found;
    if (this.get(key) !== null) return [key];
    const variants = new Set(this.store.names.yoVariants(key).flatMap((one) => this.keysNamed(one)));
    if (key !== foldYo(key)) for (const one of this.keysNamed(foldYo(key))) variants.add(one);
    return [...variants].sort();
  }

  /** What one note says of concepts that are there, by definitions that are accepted; of one kind where one is named. */
  relationsOf(path: string, only: RelationKind | null = null): readonly FoundRelation[] {
    const facts = this.facts.get(path);
    if (only !== null && facts?.relates(only) !== true) return [];
    const said = (facts?.vault?.relations ?? []).filter(({ kind }) => only === null || kind === only);
    const own = said.some(({ definition }) => definition !== undefined) ? (facts?.own ?? null) : null;
    return said.filter((found) => this.holds(own, found));
  }

  /** All relations of the vault, each once with its evidence; O(evidence). For everyday use, take `relationsOf` the notes of a delta. */
  relations(): Relation[] {
    return collectRelations(this.notes().map((path) => [path, this.relationsOf(path)]));
  }

  mentionCount(key: string): number {
    return this.mentions.of(key);
  }

  linkCount(key: string): number {
    return this.store.linkCount(key);
  }

  /** Nothing is asked for some time: what was remembered of links to find things sooner is forgotten. */
  rest(): void {
    forgetKeys();
  }

  /** Notes whose word filters may hold all the words. */
  notesThatMayHold(words: readonly string[]): string[] {
    return this.notes().filter((path) => mayHoldAll(this.facts.get(path)?.words ?? new Uint32Array(), words));
  }

  /** Says of a note whether names that came or went since the last call can touch it; null when none did. */
  takeTouched(): ((note: NameProbe) => boolean) | null {
    this.store.settle();
    const changed = this.store.names.takeChanged();
    return changed.length === 0 ? null : noteToucher(changed, this.packs);
  }

  /** The names as they are now: a live view, to be taken anew for each note. */
  vocabulary(): Vocabulary {
    this.store.settle();
    const { names } = this.store;
    return {
      // Made when they are asked for: most who ask for names want neither.
      get hash() {
        return names.hash;
      },
      get matcher() {
        return names.matcher;
      },
      has: (key) => this.get(key) !== null,
      nameOf: (key) => this.get(key)?.name ?? null,
      keyOf: (name) => this.keyOf(name),
      targetOf: (link, path) => this.targetOf(link, path),
    };
  }

  private put(path: string, before: KeptFacts | null, after: KeptFacts | null): void {
    this.mentions.change(path, before, after);
    if (before === null || after === null) this.sorted = null;
    this.facts.set(path, after);
    this.delta.touchNote(path);
  }

  private keysNamed(plainKey: string): string[] {
    const named = this.store.named(plainKey).map((one) => one.key);
    return [...(named.length > 0 ? named : this.store.names.claimants(plainKey))].sort();
  }

  private keyOf(name: string): string | null {
    const keys = this.resolveName(name);
    if (keys.length > 0) return onlyOne(keys);
    const text = name.trim();
    const whole = this.store.names.matcher.find(text).find((hit) => hit.from === 0 && hit.to === text.length);
    return whole === undefined ? null : onlyOne(whole.keys);
  }

  private targetOf(link: LinkEnd, path: string): string | null {
    const key = link.target === '' ? null : targetKey(link.target);
    const note = link.target === '' ? path : this.noteOf(link.target, key, path);
    const under = link.heading === null ? '' : conceptKey(link.heading.slice(link.heading.lastIndexOf('#') + 1));
    if (under !== '' && note !== null && this.store.defines(note, under)) return under;
    if (key === null) return null;
    const named = this.store.named(key);
    const only = onlyOne(named);
    if (only !== null) return only.key;
    const homonym = note === null ? null : homonymKey(key, note);
    return (named.find((one) => one.key === homonym) ?? named.find((one) => one.key === key))?.key ?? null;
  }

  /** The note that a link leads to, among those of its name that are indexed. */
  private noteOf(target: string, key: string | null, path: string): string | null {
    const paths = key === null ? [] : this.store.notesNamed(key);
    return paths.length === 0 ? null : resolveAmong(target, path, paths);
  }

  private holds(own: OwnFacts | null, { source, target, definition }: FoundRelation): boolean {
    if (this.get(source) === null || this.get(target) === null) return false;
    if (definition === undefined) return true;
    const said = own?.definitions[definition];
    if (said === undefined) return false;
    const { path, from } = said.evidence;
    return this.store
      .named(conceptKey(said.term))
      .flatMap((concept) => concept.definitions)
      .some((one) => one.status === 'accepted' && one.path === path && one.from === from);
  }
}
