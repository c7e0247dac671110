import type { Rating } from '../../core/review';
import type { PlaceActions } from '../chips';
import type { RestButton } from './review-view-model';
import type { ScopeKind, SourceId } from './review-state';

/** What a person chooses of where prompts may come from. */
export interface SourcesActions {
  chooseScope(kind: ScopeKind): void;
  addValue(value: string): void;
  removeValue(value: string): void;
  toggleSource(source: SourceId): void;
}

/** What a person can do in a review. */
export interface ReviewActions extends PlaceActions {
  reveal(): void;
  rate(rating: Rating): void;
  undo(): void;
  suspend(): void;
  bury(): void;
  leave(): void;
  /** Shows where the card stands in its note. */
  showSource(): void;
  edit(): void;
  typeEdit(text: string): void;
  saveEdit(): void;
  cancelEdit(): void;
  rest(button: RestButton): void;
  /** What is being chosen; null where nothing is. */
  readonly sources: SourcesActions | null;
  useSources(): void;
  /** Draws Markdown of a note as the app does. */
  render(el: HTMLElement, markdown: string, path: string): void;
  /** An icon of the app by its name. */
  icon(el: HTMLElement, name: string): void;
  /** Offers folders, tags or properties while a person types. */
  suggest(input: HTMLInputElement, pick: (value: string) => void): void;
}
