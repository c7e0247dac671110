import { Platform } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import type { GraphPane } from '../../ui/graph/graph-pane';
import { GraphStage, type StageActions } from '../../ui/graph/graph-stage';
import { GraphLayout, type PlaceStore } from './graph-layout';
import { ReadingPace } from './reading-pace';

/** What a view has in the window in which it stands; made anew in another. */
export interface BuiltView {
  readonly pane: GraphPane;
  readonly stage: GraphStage;
  readonly layout: GraphLayout;
  readonly pace: ReadingPace;
  readonly win: Window;
}

/** Fills a pane with a drawing and its layout, which waits until the drawing is seen. */
export function buildView(
  pane: GraphPane,
  actions: StageActions,
  store: PlaceStore,
  moved: (positions: Float32Array, settled: boolean) => void,
): BuiltView {
  const { win } = pane.stageParent;
  const layout = new GraphLayout(win, store, moved);
  layout.pause();
  const stage = new GraphStage(pane.stageParent, actions, Platform.isPhone);
  return { pane, stage, layout, pace: new ReadingPace(win), win };
}

/** Gives worker, contexts, listeners and timers back. */
export function closeView({ stage, layout, pace }: BuiltView): void {
  pace.end();
  layout.close();
  stage.close();
}

/** Whether a person wants nothing to move, by the settings or by the device. */
export function wantsStillness(app: DifferentiaApp | null, win: Window): boolean {
  const wish = app?.settings.settings.graph.reducedMotion ?? 'system';
  return wish === 'system' ? win.matchMedia('(prefers-reduced-motion: reduce)').matches : wish === 'on';
}
