import type { Point } from '../../core/graph';
import type { ConceptState, RelationKind } from '../../core/concepts';
import type { PlaceActions } from '../chips';
import type { ReadingActions } from '../progress';
import type { Visibility } from './drawing-marks';

/** What a person can ask of a graph view with its controls; what the drawing asks is in `StageActions`. */
export interface GraphActions extends PlaceActions, ReadingActions {
  search(query: string): void;
  /** Goes to the first concept that the search found. */
  goToFound(): void;
  toggleFilters(): void;
  setKind(kind: RelationKind, visibility: Visibility): void;
  setState(state: ConceptState, visibility: Visibility): void;
  setOrphans(shown: boolean): void;
  resetFilters(): void;
  toggleList(): void;
  /** At a place of the window. */
  chooseExport(at: Point): void;
  unpinAll(): void;
  undo(): void;
  zoom(step: -1 | 0 | 1): void;
  setDepth(depth: number): void;
  toggleLock(): void;
  toggleRadial(): void;
  closePanel(): void;
  showNode(key: string): void;
  toggleRow(key: string): void;
  showEdge(id: string | null): void;
  openConcept(key: string, how: 'here' | 'new-tab'): void;
  compare(keys: readonly string[]): void;
  review(key: string): void;
  togglePin(key: string): void;
  toggleSelected(key: string): void;
  clearSelection(): void;
  judge(id: string, verdict: 'no' | 'yes'): void;
  /** Asks, by a menu at the place, of which kind a relation is. */
  chooseKind(id: string, at: Point): void;
  moveWindow(window: { readonly first: number; readonly count: number }): void;
  /** Puts one of the app's icons into an element. */
  setIcon(el: HTMLElement, icon: string): void;
}
