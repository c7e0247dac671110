/*
 * View types are frozen once released: layouts hold on to them (surfaces.md §2). The states stand here, so
 * that one surface can open another without importing it; each view reads its own with care, because a
 * saved layout may hold anything.
 */

/** The Concepts pane. */
export const CONCEPTS_VIEW = 'differentia-concepts';
/** The whole graph; `focus` are concept keys to show. */
export const GRAPH_VIEW = 'differentia-graph';
/** The graph around the active note, or around `focus` when given. */
export const LOCAL_GRAPH_VIEW = 'differentia-local-graph';
/** A live comparison of `concepts`. */
export const COMPARISON_VIEW = 'differentia-comparison';
/** A session over what `session` says. */
export const REVIEW_VIEW = 'differentia-review';
/** What is wrong or unclear in the vault. */
export const CHECK_VIEW = 'differentia-check';
/** Where the notes speak of a concept: the one at the cursor, or `concept`. */
export const USAGES_VIEW = 'differentia-usages';
/** What the concept at the cursor is. */
export const DEFINITION_VIEW = 'differentia-definition';
/** The first page. */
export const START_VIEW = 'differentia-start';

/** State with which the graph is opened. */
export interface GraphViewState {
  readonly focus?: readonly string[];
}

/** State with which a comparison is opened: concept keys, names or links; `note` is the one whose rows come first. */
export interface ComparisonViewState {
  readonly concepts: readonly string[];
  readonly note?: string;
}

/** State with which a review is opened. */
export interface ReviewViewState {
  readonly session:
    | { readonly kind: 'concepts'; readonly keys: readonly string[] }
    | { readonly kind: 'due' }
    | { readonly kind: 'note'; readonly path: string }
    /** The page on which a person says where questions may come from. */
    | { readonly kind: 'sources' };
}
