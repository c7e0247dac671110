import type { RuleId } from '../../core/concepts';
import type { PlaceActions } from '../chips';
import type { ReadingActions } from '../progress';
import type { ConceptActionId } from './concepts-view-model';
import type { ConceptSort, ListWindow, PaneTab } from './concepts-state';

/** What a person can do in the Concepts pane; `obsidian/` fills it. */
export interface ConceptsPaneActions extends PlaceActions, ReadingActions {
  selectTab(tab: PaneTab): void;
  toggleLock(): void;
  toggleConcept(key: string): void;
  /** The list was scrolled: these rows are in sight now. */
  moveWindow(window: ListWindow): void;
  /** Shows a concept in the vault list, opened. */
  showConcept(key: string): void;
  /** `at` is where a menu is to open. */
  act(key: string, action: ConceptActionId, at: HTMLElement): void;
  /** Says of one definition of a concept whether it is one. */
  judge(key: string, definition: string, verdict: 'no' | 'yes'): void;
  compareWith(key: string, other: string): void;
  /** Never offers the two to be compared again. */
  dismissPair(key: string, other: string): void;
  /** The menu of everything that can be done with a concept. */
  openMenu(key: string, event: MouseEvent): void;
  search(query: string): void;
  sort(by: ConceptSort): void;
  selectSuggestion(id: string): void;
  accept(id: string): void;
  reject(id: string): void;
  /** Asks whether all that a rule found is to have a verdict. */
  askKind(rule: RuleId, verdict: 'no' | 'yes'): void;
  /** Answers the question that waits. */
  answer(yes: boolean): void;
  undo(): void;
  toggleComparison(): void;
  insertTable(): void;
}
