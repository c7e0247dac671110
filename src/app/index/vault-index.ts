import type { Contrast } from '../../core/compare';
import type {
  ConceptOverrides,
  FoundRelation,
  IndexDelta,
  KeptFacts,
  KnownNames,
  NameProbe,
  OwnFacts,
  StoredNames,
  Vocabulary,
} from '../../core/concepts';
import { ConceptIndex, matcherFor } from '../../core/concepts';
import { ConceptGraph } from '../../core/graph';
import type { LanguagePack } from '../../core/language';
import { packsFor } from '../../core/language';
import type { Problem } from '../../core/text';
import { conceptKey, hashOf } from '../../core/text';
import { seenRelation, verdictOn } from '../graph/judged-relations';
import type { IngestTarget } from '../ingest/ingest-target';
import type { StoredFacts } from '../ingest/note-facts';
import type { Scheduler } from '../ports';
import type { IndexChange } from './changes';
import { Changes } from './changes';
import { contrastRelations, withContrasts } from './contrast-relations';
import { KeyPaths } from './key-paths';
import type { JudgedThing } from './known-subjects';
import { usedKeys } from './used-keys';
import { definitionVerdicts } from './verdicts';

/** Concepts and notes that are told of in one step, so that it takes less than a slice. */
const CONCEPTS_AT_ONCE = 64;
/** Grows with each change of what is stored of names or of how they come about; notes have `RULES_VERSION`. */
const NAMES_VERSION = 2;

export interface VaultIndexOptions {
  readonly packs: readonly LanguagePack[];
  /** Hundredths from which a definition is accepted. */
  readonly threshold: number;
}

/**
 * All that is known of a vault: concepts, their graph, contrasts and problems, kept in step with
 * one another. The graph and the events follow the notes; the order of changes leaves no trace.
 */
export class VaultIndex implements IngestTarget {
  private readonly index: ConceptIndex;
  private readonly model = new ConceptGraph();
  private readonly changes: Changes;
  private readonly contrastsByNote = new Map<string, readonly Contrast[]>();
  private readonly problemsByNote = new Map<string, readonly Problem[]>();
  /** Notes that define, link to or mention a concept, or relate it: they are drawn anew when it comes, goes or changes. */
  private readonly using = new KeyPaths((key) => this.index.keyAs(key));
  private verdictMap: ReadonlyMap<string, string> = new Map();
  /** Notes that say what the person refused or gave another kind. */
  private readonly corrected = new Set<string>();
  /** Whether verdicts have changed since the graph followed. */
  private isJudgedAnew = false;
  /** What notes said before they got their path, until they are read again under it. */
  private readonly moved = new Map<string, OwnFacts>();
  private readonly deltaListeners = new Set<(delta: IndexDelta) => void>();
  private readonly ownListeners = new Set<(before: OwnFacts, after: OwnFacts) => void>();
  /** Notes whose keys are not filed in `using` yet: a note that is read and matched is filed once. */
  private readonly unfiled = new Set<string>();
  /** Notes whose relations the graph has not taken yet. */
  private readonly unfed = new Set<string>();

  constructor(scheduler: Scheduler, options: VaultIndexOptions) {
    this.index = new ConceptIndex(options);
    this.changes = new Changes(scheduler, (isOver) => this.prepareAnswers(isOver));
  }

  /** The concepts as they are now. */
  get concepts(): ConceptIndex {
    return this.index;
  }

  /** The graph as it is now, without the relations that the person refused, others of the kind that they gave. */
  get graph(): ConceptGraph {
    this.prepareAnswers(() => false);
    return this.model;
  }

  /** Whether listeners are still to hear of a change: what they show is not of now. */
  get isTelling(): boolean {
    return this.changes.isWaiting;
  }

  /** Tells of changes, at most every 250 ms, until the returned function is called. */
  onChange(listener: (change: IndexChange) => void): () => void {
    return this.changes.onChange(listener);
  }

  /** Tells what a note said before, and what it says now, when it is read again. */
  onOwnChange(listener: (before: OwnFacts, after: OwnFacts) => void): void {
    this.ownListeners.add(listener);
  }

  /** Tells of each delta as the graph takes it, before listeners hear of all of them together. */
  onDelta(listener: (delta: IndexDelta) => void): void {
    this.deltaListeners.add(listener);
  }

  /**
   * Takes over all that a cache holds of a vault; false, and nothing done, where its names were worked out otherwise
   * than they would be now.
   */
  adopt(notes: readonly StoredFacts[], stamp: string, names: KnownNames): boolean {
    if (stamp !== this.stamp) return false;
    if (!this.index.adopt(new Map(notes.map(({ path, kept }) => [path, kept])), names)) return false;
    for (const { path, contrasts, problems } of notes) {
      if (contrasts.length > 0) this.contrastsByNote.set(path, contrasts);
      this.setProblems(path, problems);
      this.unfiled.add(path);
    }
    this.changes.announce();
    return true;
  }

  /** What concepts depend on beside the notes: the person's decisions and the score from which definitions count. */
  get stamp(): string {
    let [verdicts, many] = [0, 0];
    for (const [subject, verdict] of this.verdictMap) {
      const text = `${subject} ${verdict}`;
      verdicts = (verdicts + hashOf(text, 0, text.length)) | 0;
      many += 1;
    }
    return JSON.stringify([NAMES_VERSION, this.index.settings, many, verdicts]);
  }

  /** Whether names of the cache are still being taken over, in slices: asking for a concept now would take them all. */
  get isAdopting(): boolean {
    return this.index.isAdopting;
  }

  get hasChangedNames(): boolean {
    return this.index.hasChangedNames;
  }

  get size(): number {
    return this.index.size;
  }

  takeStoredNames(): Iterable<readonly [shard: number, names: StoredNames]> {
    return this.index.takeStoredNames();
  }

  rest(): void {
    this.index.rest();
  }

  prepareChange(isOver: () => boolean): boolean {
    return this.index.prepareChange(isOver);
  }

  applyOwn(path: string, facts: KeptFacts): void {
    const before = this.moved.get(path) ?? this.index.factsOf(path)?.own;
    this.moved.delete(path);
    this.index.apply(path, facts);
    this.setContrasts(path, []);
    if (before !== undefined) for (const listener of this.ownListeners) listener(before, facts.own);
  }

  applyInVault(path: string, facts: KeptFacts, contrasts: readonly Contrast[]): void {
    this.index.apply(path, facts);
    this.setContrasts(path, contrasts);
  }

  removeNote(path: string): void {
    this.moved.delete(path);
    this.index.apply(path, null);
    this.setContrasts(path, []);
  }

  renameNote(from: string, to: string): void {
    const before = this.moved.get(from) ?? this.index.factsOf(from)?.own;
    this.moved.delete(from);
    if (before !== undefined) this.moved.set(to, before);
    const contrasts = this.contrastsOf(from).map((one) => ({ ...one, place: { ...one.place, path: to } }));
    this.index.rename(from, to);
    this.setContrasts(from, []);
    this.setContrasts(to, contrasts);
  }

  setProblems(path: string, problems: readonly Problem[]): void {
    if (problems.length === 0 && !this.problemsByNote.has(path)) return;
    if (problems.length === 0) this.problemsByNote.delete(path);
    else this.problemsByNote.set(path, problems);
    this.changes.announceProblems();
  }

  settleSome(isOver: () => boolean): boolean {
    return this.index.settleSome(isOver);
  }

  prepareMatcher(isOver: () => boolean): boolean {
    return this.index.prepareMatcher(isOver);
  }

  vocabulary(): Vocabulary {
    return this.index.vocabulary();
  }

  /** As `vocabulary`, for the text of a note: without names that are function words of its language. */
  vocabularyFor(path: string): Vocabulary {
    const vocabulary = this.index.vocabulary();
    const facts = this.index.factsOf(path);
    if (facts === null) return vocabulary;
    return { ...vocabulary, matcher: matcherFor(vocabulary.matcher, packsFor(facts.own.languages)) };
  }

  takeTouched(): ((note: NameProbe) => boolean) | null {
    return this.index.takeTouched();
  }

  /**
   * Takes the verdicts of the journal, by subject id.
   *
   * @param about What those are about that changed; null where it is not known: then all is looked at, O(vault).
   */
  setVerdicts(verdicts: ReadonlyMap<string, string>, about: readonly JudgedThing[] | null = null): void {
    this.verdictMap = verdicts;
    const keys: string[] = [];
    if (about === null) this.isJudgedAnew = true;
    for (const thing of about ?? []) {
      if (thing.kind === 'definition') keys.push(thing.key);
      else if (thing.kind === 'relation') this.feedAgain(thing.from, thing.to);
    }
    this.index.setVerdicts(definitionVerdicts(verdicts), about === null ? null : keys);
    this.changes.announce();
  }

  /** The score in the settings from which a definition is accepted has changed. */
  setThreshold(threshold: number): void {
    this.index.setThreshold(threshold);
    this.changes.announce();
  }

  /** Takes the person's decisions on names. */
  setOverrides(overrides: ConceptOverrides): void {
    this.index.setOverrides(overrides);
    this.changes.announce();
  }

  get verdicts(): ReadonlyMap<string, string> {
    return this.verdictMap;
  }

  contrastsOf(path: string): readonly Contrast[] {
    return this.contrastsByNote.get(path) ?? [];
  }

  /** Paths of the notes that define, link to or mention a concept, sorted. */
  notesUsing(key: string): readonly string[] {
    this.fileSome(() => false);
    const keys = new Set([key, ...(this.index.get(key)?.aliases ?? []).map(conceptKey)]);
    return [...new Set([...keys].flatMap((one) => [...this.using.of(one)]))].sort();
  }

  /** All contrasts, by path. */
  contrasts(): readonly Contrast[] {
    return [...this.contrastsByNote].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, contrasts]) => contrasts);
  }

  /** All problems of notes, by path. */
  problems(): readonly Problem[] {
    return [...this.problemsByNote].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, problems]) => problems);
  }

  private setContrasts(path: string, contrasts: readonly Contrast[]): void {
    if (contrasts.length === 0) this.contrastsByNote.delete(path);
    else this.contrastsByNote.set(path, contrasts);
    this.unfiled.add(path);
    this.changes.announce();
  }

  /** Files the keys of notes until the time is over, one note at least; true when nothing is left. */
  private fileSome(isOver: () => boolean): boolean {
    for (const path of this.unfiled) {
      this.file(path);
      if (isOver()) return this.unfiled.size === 0;
    }
    return true;
  }

  private file(path: string): void {
    if (!this.unfiled.delete(path)) return;
    this.using.set(path, usedKeys(this.index.factsOf(path), this.saidBy(path)));
  }

  /** Everything that a note says, whether its concepts are there or not, and whatever was refused. */
  saidBy(path: string): readonly FoundRelation[] {
    const inVault = this.index.factsOf(path)?.vault?.relations ?? [];
    return [...inVault, ...contrastRelations(this.contrastsOf(path))];
  }

  /**
   * Brings the graph and the list of who uses which name up to date with the notes until the time is over; true when
   * nothing is left. Who asks for either before has all the rest done at once.
   */
  prepareAnswers(isOver: () => boolean): boolean {
    if (!this.index.settleSome(isOver)) return false;
    while (this.takeChanges()) if (isOver()) return false;
    for (const path of this.unfed) {
      this.unfed.delete(path);
      // One after the other: both want the same facts unpacked.
      this.file(path);
      this.feed(path);
      if (isOver()) return false;
    }
    return this.fileSome(isOver);
  }

  /** Takes some of what has changed; false when nothing has. */
  private takeChanges(): boolean {
    for (const path of this.takeJudged()) this.unfed.add(path);
    const delta = this.index.takeDelta(CONCEPTS_AT_ONCE);
    if (delta === null) return false;
    for (const path of delta.notes) this.unfed.add(path);
    for (const key of [...delta.added, ...delta.changed, ...delta.removed]) {
      for (const path of this.using.of(key)) this.unfed.add(path);
    }
    const changed = [...delta.added, ...delta.changed].map((key) => this.index.get(key));
    this.model.setConcepts(
      changed.filter((concept) => concept !== null),
      delta.removed,
    );
    for (const listener of this.deltaListeners) listener(delta);
    this.changes.add(delta);
    return true;
  }

  /** Notes that may relate the two; one that is not filed yet is fed anyway. */
  private feedAgain(from: string, to: string): void {
    const others = new Set(this.using.of(to));
    for (const path of this.using.of(from)) if (others.has(path)) this.unfed.add(path);
  }

  /** Notes of whose relations the person says another thing than before. */
  private takeJudged(): readonly string[] {
    if (!this.isJudgedAnew) return [];
    this.isJudgedAnew = false;
    const paths = [...this.corrected];
    for (const relation of this.model.relations()) {
      const verdict = verdictOn(relation, this.verdictMap);
      if (verdict !== null && verdict !== 'yes') paths.push(...relation.evidence.map(({ path }) => path));
    }
    return paths;
  }

  private feed(path: string): void {
    const said = this.relationsOf(path);
    const seen = said.map((relation) => seenRelation(relation, this.verdictMap));
    if (seen.some((relation, at) => relation !== said[at])) this.corrected.add(path);
    else this.corrected.delete(path);
    this.model.setNote(
      path,
      seen.filter((relation) => relation !== null),
    );
  }

  private relationsOf(path: string): readonly FoundRelation[] {
    const contrasts = contrastRelations(this.contrastsOf(path)).filter(
      ({ source, target }) => this.index.get(source) !== null && this.index.get(target) !== null,
    );
    return withContrasts(this.index.relationsOf(path), contrasts);
  }
}
