import type { Concept, RelationKind } from '../../core/concepts';
import type { Scene } from '../../core/graph';
import { drawGraph } from '../../core/graph';
import { listKey, searchKey } from '../../core/text';
import type { VaultIndex } from '../index/vault-index';
import type { PlacedDefinition } from './concept-queries';
import { conceptsOfNote, isElsewhere, suggestions, undefinedTerms, usesOf } from './concept-queries';
import { StateTally } from './state-tally';

/** Concepts that a neighbourhood draws at most. */
const DRAWN_CONCEPTS = 24;
/** Pixels over which they spread: with names beside them, a side pane's width at its usual size of text. */
const SPREAD = 300;

/** Steps of the index that are done for who asks: more wait only while a vault is being read, and then a change is told soon. */
const STEPS_AT_ONCE = 48;

const NOTHING_YET: ListCounts = { vault: 0, suggested: 0, undefined: 0 };
const EMPTY_NOTE: NotePicture = { concepts: [], elsewhere: 0, scene: null, left: 0 };

/** What a note's tab shows of the index. */
export interface NotePicture {
  readonly concepts: readonly Concept[];
  /** How many of them other notes speak of too. */
  readonly elsewhere: number;
  /** Null when there is nothing to draw. */
  readonly scene: Scene | null;
  /** Concepts of the neighbourhood that the scene leaves out. */
  readonly left: number;
}

/** How long the lists of the whole vault are. */
export interface ListCounts {
  readonly vault: number;
  readonly suggested: number;
  readonly undefined: number;
}

/**
 * The lists that panes show, each made when first asked for and kept until the index has changed: a pane
 * is drawn far more often than the vault changes, and each list costs a walk over all concepts. Their lengths,
 * which every tab shows, follow single changes.
 */
export class VaultPicture {
  private readonly index: VaultIndex;
  /** Null until somebody asks. */
  private tally: StateTally | null = null;
  /** How many concepts there were when the tally was last brought up to date. */
  private size = 0;
  private all: readonly Concept[] | null = null;
  private waiting: readonly PlacedDefinition[] | null = null;
  private missing: readonly Concept[] | null = null;
  private readonly notes = new Map<string, NotePicture>();
  /** The note that was drawn last, whatever has changed since. */
  private last: { readonly path: string; readonly picture: NotePicture } | null = null;
  /** What was searched for last. */
  private search: { readonly asked: string; readonly found: readonly Concept[] } | null = null;

  constructor(index: VaultIndex) {
    this.index = index;
    index.onDelta(({ added, changed, removed }) => {
      if (this.tally !== null) for (const keys of [added, changed, removed]) this.count(this.tally, keys);
    });
  }

  /** The index or the verdicts have changed. */
  forget(): void {
    this.all = null;
    this.waiting = null;
    this.missing = null;
    this.search = null;
    this.notes.clear();
  }

  /** As of now where little has changed; while a vault is being read, as of the last change that was told. */
  get counts(): ListCounts {
    const { concepts } = this.index;
    // A moment later they are there; the next change draws them.
    if (this.index.isAdopting) return NOTHING_YET;
    if (this.tally === null) this.count((this.tally = new StateTally()), concepts.keys());
    else if (concepts.settleSome(after(STEPS_AT_ONCE))) this.count(this.tally, concepts.untold);
    return { vault: this.size, suggested: this.tally.suggested, undefined: this.tally.undefined };
  }

  get concepts(): readonly Concept[] {
    return (this.all ??= this.index.concepts.concepts());
  }

  get suggestions(): readonly PlacedDefinition[] {
    return (this.waiting ??= suggestions(this.concepts));
  }

  get undefinedTerms(): readonly Concept[] {
    return (this.missing ??= undefinedTerms(this.index, this.concepts));
  }

  /** The concepts whose name or another name has the words, in the order that was chosen. */
  found(query: string, sort: 'definitions' | 'name' | 'uses'): readonly Concept[] {
    const wanted = searchKey(query);
    const asked = `${sort} ${wanted}`;
    if (this.search?.asked !== asked) this.search = { asked, found: this.find(wanted, sort) };
    return this.search.found;
  }

  /** Whether a note's picture is made, and of now. */
  knows(path: string): boolean {
    return this.notes.has(path);
  }

  /**
   * As of now where little has changed, else as it was drawn last.
   *
   * @param kindText Words for a kind of relation as they will be drawn: the drawing leaves room for them.
   */
  note(path: string, kindText: (kind: RelationKind) => string): NotePicture {
    const known = this.notes.get(path);
    if (known !== undefined) return known;
    const { last, index } = this;
    if (index.isAdopting || !index.prepareAnswers(after(STEPS_AT_ONCE)))
      return last?.path === path ? last.picture : EMPTY_NOTE;
    const picture = this.draw(path, kindText);
    this.notes.set(path, picture);
    this.last = { path, picture };
    return picture;
  }

  private count(tally: StateTally, keys: Iterable<string>): void {
    const { concepts } = this.index;
    for (const key of keys) tally.set(key, concepts.get(key));
    this.size = concepts.size;
  }

  private find(wanted: string, sort: 'definitions' | 'name' | 'uses'): readonly Concept[] {
    const holds = (name: string): boolean => searchKey(name).includes(wanted);
    const found = this.concepts.filter(({ key, aliases }) => wanted === '' || holds(key) || aliases.some(holds));
    const rank = ({ key, definitions }: Concept): number =>
      sort === 'name' ? 0 : sort === 'uses' ? usesOf(this.index, key) : definitions.length;
    return found
      .map((concept) => ({ concept, by: rank(concept), name: listKey(concept.key) }))
      .sort((a, b) => b.by - a.by || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .map(({ concept }) => concept);
  }

  private draw(path: string, kindText: (kind: RelationKind) => string): NotePicture {
    const concepts = conceptsOfNote(this.index, path);
    const own = new Set(concepts.map(({ key }) => key));
    const around = [...this.index.graph.neighbourhood(own, 1).keys()].filter((key) => !own.has(key));
    const all = [...own, ...around];
    const slice = this.index.graph.slice(all.slice(0, DRAWN_CONCEPTS));
    return {
      concepts,
      elsewhere: concepts.filter((concept) => isElsewhere(this.index, concept, path)).length,
      scene: slice.nodes.length === 0 ? null : drawGraph(slice, { foci: [], spread: SPREAD, kindText }),
      left: Math.max(0, all.length - DRAWN_CONCEPTS),
    };
  }
}

/** Is over when it has been asked so many times. */
function after(steps: number): () => boolean {
  let left = steps;
  return () => (left -= 1) <= 0;
}
