import type { Plugin } from 'obsidian';
import type { DifferentiaApp } from '../app/app';
import type { LastTables } from '../app/compare/last-tables';
import type { Slices } from '../app/steps';
import type { Place, Problem } from '../core/text';
import type { Messages } from '../i18n';
import type { ComparisonViewState, GraphViewState, ReviewViewState } from './view-types';

/** Whether something opens in the tab in use, in a new one, or beside it. */
export type OpenHow = 'here' | 'new-tab' | 'split';

/** What every surface is given: the plugin to register at, the app when it is there, and the ways to the others. */
export interface SurfaceHost {
  readonly plugin: Plugin;
  /** The language is known when the settings are. */
  messages(): Messages;
  /** Null until settings and journal are read. */
  app(): DifferentiaApp | null;
  /** The turns of long work: the app goes on between them. */
  readonly slices: Slices;
  /** Tables as they were shown last, also before a restart. */
  readonly lastTables: LastTables;
  /** Tells of every reason to draw again (index, reading, journal), until the returned function is called. */
  onChange(listener: () => void): () => void;
  /** Tells of concepts that go by another key, until the returned function is called. */
  onRename(listener: (from: string, to: string) => void): () => void;
  /** Shows a place of a note and selects it. */
  openPlace(place: Place, how: 'here' | 'new-tab'): void;
  /** The app's own page preview at an element. */
  previewPlace(place: Place, event: MouseEvent, target: HTMLElement): void;
  /** Opens the pane; with a key, at that concept. */
  openConcepts(key?: string): void;
  openGraph(state: GraphViewState, how?: OpenHow): void;
  openComparison(state: ComparisonViewState, how?: OpenHow): void;
  openReview(state: ReviewViewState): void;
  openCheck(): void;
  openStart(): void;
  /** A fault, once. */
  tell(problem: Problem): void;
  /** A message that goes by itself. */
  say(text: string): void;
}
