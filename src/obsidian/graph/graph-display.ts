import type { Pins } from '../../app/graph/pins';
import type { Point } from '../../core/graph';
import type { DrawingMarks } from '../../ui/graph/drawing-marks';
import type { GraphPane } from '../../ui/graph/graph-pane';
import { presentGraph } from '../../ui/graph/graph-present';
import type { GraphStage, StageActions } from '../../ui/graph/graph-stage';
import type { GraphNews, GraphPaneState } from '../../ui/graph/graph-state';
import { kindText } from '../../ui/graph/scene-view-model';
import type { SurfaceHost } from '../surface-host';
import { buildView, closeView, wantsStillness, type BuiltView } from './built-view';
import { EdgeReader } from './edge-reader';
import { followVault } from './followed-choices';
import { FIRST_CHOICES, type GraphChoices } from './graph-choices';
import { GraphContent } from './graph-content';
import { graphPaneState, type PaneFacts } from './graph-pane-state';
import { placeStoreOf } from './place-store';
import { markView } from './view-marks';

/** What a display is built with. */
export interface DisplayFrame {
  readonly host: SurfaceHost;
  readonly isLocal: boolean;
  /** The note that is looked at. */
  readonly note: () => string | null;
  /** False while the view's leaf is behind others. */
  readonly isVisible: () => boolean;
}

/** One view's graph on the screen: keeps the part that is shown, its layout, its marks and its panels in step. */
export class GraphDisplay {
  readonly content = new GraphContent();
  readonly isLocal: boolean;
  choices: GraphChoices = FIRST_CHOICES;
  canUndo: GraphPaneState['canUndo'] = null;
  /** Pins that are being saved. */
  pendingPins: Pins | null = null;
  /** Whether the layout has to begin again although the graph is the same. */
  private rerun = false;
  private readonly frame: DisplayFrame;
  private readonly reader: EdgeReader;
  private built: BuiltView | null = null;
  private news: GraphNews | null = null;
  private hovered = -1;
  /** Key of the concept that is to come into sight. */
  private toReveal: string | null = null;
  private isLaidOut = false;
  /** Whether the layout has answered for the part that is shown now. */
  private isDrawn = false;
  private isSettled = false;
  private isStale = true;
  private drawing: number | null = null;
  private marked: DrawingMarks = { nodes: new Uint8Array(0), edges: new Uint8Array(0) };
  private foundNodes: Uint8Array | null = null;

  constructor(frame: DisplayFrame) {
    this.frame = frame;
    this.isLocal = frame.isLocal;
    this.reader = new EdgeReader(() => {
      this.drawSoon();
    });
  }

  /** Takes a pane to fill, in the window in which its element stands. */
  build(pane: GraphPane, actions: StageActions): void {
    const store = placeStoreOf(this.frame.host, this.isLocal ? 'local' : 'whole');
    this.built = buildView(pane, actions, store, (positions, settled) => {
      this.take(positions, settled);
    });
    this.choose({});
    this.isLaidOut = false;
    if (this.content.isMade) this.load();
    this.refresh();
    this.draw();
  }

  /** Gives worker, contexts, listeners and frames back. */
  close(): void {
    const { built } = this;
    if (built === null) return;
    if (this.drawing !== null) built.win.cancelAnimationFrame(this.drawing);
    this.drawing = null;
    closeView(built);
    this.built = null;
  }

  get stage(): GraphStage | null {
    return this.built?.stage ?? null;
  }

  get stageEl(): HTMLElement {
    const el = this.built?.stage.el;
    if (el === undefined) throw new Error('the view is not open');
    return el;
  }

  get places(): Float32Array {
    return this.built?.layout.places ?? new Float32Array(0);
  }

  get pins(): Pins {
    return this.pendingPins ?? this.frame.host.app()?.settings.settings.graph.pins ?? new Map();
  }

  get marks(): DrawingMarks {
    return this.marked;
  }

  get found(): Uint8Array | null {
    return this.foundNodes;
  }

  get isInRings(): boolean {
    return this.isLocal && this.choices.radial;
  }

  /** Where its nodes stand, once the layout has said so. */
  get laidOut(): Float32Array | null {
    return this.isLaidOut ? this.places : null;
  }

  /** `news` is what the live region says; undefined leaves it as it is. */
  choose(change: Partial<GraphChoices>, news?: GraphNews | null): void {
    const before = this.choices;
    // Where nothing can be drawn, there is the list.
    const canDraw = this.built?.stage.canDraw !== false;
    this.choices = { ...before, ...change, ...(canDraw ? {} : { isList: true }) };
    if (news !== undefined) this.news = news;
    const { depth, radial, locked, focus } = this.choices;
    const isOther = depth !== before.depth || radial !== before.radial || locked !== before.locked;
    if (radial !== before.radial) this.rerun = true;
    if (isOther || this.rerun || focus !== before.focus) this.refresh(true);
    if (change.camera === null) this.built?.stage.fit();
    this.mark();
    this.drawSoon();
  }

  /** The vault, the note in use or the view's visibility has changed; `isAsked`: a person waits for it. */
  refresh(isAsked = false): void {
    this.isStale = true;
    const { built } = this;
    if (built === null || !this.frame.isVisible()) return;
    const progress = this.frame.host.app()?.ingest.progress;
    const isReading = progress !== undefined && progress.phase !== 'idle' && !progress.stopped;
    const mustWait = isReading && !isAsked && this.content.isMade;
    const take = (): void => {
      this.update();
    };
    if (mustWait && built.pace.isEarly(this.content.now.slice.nodes.length, take)) this.drawSoon();
    else take();
  }

  /** Moves the view, when the panel is drawn, so that a node is in sight and not behind it. */
  reveal(node: number): void {
    this.toReveal = this.content.key(node);
    this.drawSoon();
  }

  hover(node: number): void {
    this.hovered = node;
    this.mark();
  }

  /** Moves one node by hand: the drawing at once, the layout as it comes to it. */
  moveNode(node: number, place: Point): void {
    if (node < 0) return;
    this.built?.stage.setSettled(false);
    this.built?.stage.movePosition(node, place);
    this.built?.layout.pin(node, place);
  }

  release(node: number): void {
    if (node >= 0) this.built?.layout.unpin(node);
  }

  keepCamera(): void {
    const { stage } = this;
    if (stage !== null) this.choices = { ...this.choices, camera: stage.view };
  }

  shown(isShown: boolean): void {
    const { built } = this;
    if (built === null) return;
    if (!isShown) {
      built.layout.pause();
      return;
    }
    built.layout.resume();
    if (this.choices.camera === null) built.stage.fit();
    else built.stage.setView(this.choices.camera);
    if (this.isStale) this.refresh();
  }

  /** The view may have been brought to the front. */
  comeForward(): void {
    if (this.isStale) this.refresh();
    this.built?.pane.follow();
  }

  readTheme(): void {
    this.built?.stage.readTheme();
  }

  focusSearch(): void {
    this.built?.pane.focusSearch();
  }

  /** Pins have changed: marks and panel follow. */
  markSoon(): void {
    this.mark();
    this.drawSoon();
  }

  facts(): PaneFacts {
    return {
      content: this.content,
      reader: this.reader,
      choices: this.choices,
      marks: this.marked,
      found: this.foundNodes,
      isDrawn: this.isDrawn,
      isStale: this.isStale,
      canDraw: this.built?.stage.canDraw !== false,
      isLocal: this.isLocal,
      note: this.frame.note(),
      news: this.news,
      canUndo: this.canUndo,
      pins: this.pins,
    };
  }

  private update(): void {
    const app = this.frame.host.app();
    const { built } = this;
    if (app === null || built === null) return;
    this.isStale = false;
    built.pace.take();
    this.choices = followVault(app, this.choices, { isLocal: this.isLocal, note: this.frame.note() });
    const request = { depth: this.isLocal ? this.choices.depth : null, focus: this.choices.focus };
    if (this.content.update(app, request) || this.rerun) this.load();
    else this.mark();
    built.layout.isLasting = app.ingest.progress.phase === 'idle';
    this.drawSoon();
  }

  /** Hands the part that is shown to the drawing, and lays it out. */
  private load(): void {
    const { built } = this;
    const app = this.frame.host.app();
    if (built === null || app === null) return;
    this.rerun = this.isDrawn = this.isSettled = false;
    this.hovered = -1;
    const { slice, flat } = this.content.now;
    const messages = this.frame.host.messages();
    built.stage.setGraph(this.content.shapes, {
      names: slice.nodes.map(({ name }) => name),
      kinds: slice.edges.map(({ kind }) => kindText(kind, messages)),
      order: this.content.order,
    });
    built.stage.setLabel(messages.graphView.stage(slice.nodes.length, slice.edges.length));
    this.mark();
    built.stage.setSettled(false);
    built.layout.run({ slice, flat, pins: this.pins, rings: this.isInRings ? this.foci() : null });
    if (!this.isLaidOut) return;
    // Until the layout answers, what stayed stands where it stood.
    built.stage.setPositions(built.layout.startPlaces);
  }

  private take(positions: Float32Array, settled: boolean): void {
    const { built } = this;
    if (built === null || (!settled && !this.isLaidOut && this.isStill())) return;
    built.stage.setPositions(positions);
    built.stage.setSettled(settled);
    this.isSettled = settled;
    if (settled && this.toReveal !== null) this.drawSoon();
    if (this.choices.camera === null) built.stage.fit();
    this.isLaidOut = true;
    // Where nothing is to move, the picture that counts is the last.
    if (this.isDrawn || (!settled && this.isStill())) return;
    this.isDrawn = true;
    this.drawSoon();
  }

  /** Whether a person wants nothing to move: then the first picture is the last. */
  private isStill(): boolean {
    const { built } = this;
    return built !== null && wantsStillness(this.frame.host.app(), built.win);
  }

  private foci(): number[] {
    return this.choices.focus.map((key) => this.content.node(key)).filter((node) => node >= 0);
  }

  private mark(): void {
    const { built, content, choices, hovered, pins } = this;
    const app = this.frame.host.app();
    if (built === null || app === null) return;
    const view = markView(app, { content, choices, hovered, pins, foci: this.foci() });
    this.marked = view.marks;
    this.foundNodes = view.found;
    built.stage.setMarks(view.marks, view.first, view.current);
  }

  private drawSoon(): void {
    const { built } = this;
    if (built === null || this.drawing !== null) return;
    this.drawing = built.win.requestAnimationFrame(() => {
      this.drawing = null;
      this.draw();
    });
  }

  private draw(): void {
    const state = graphPaneState(this.frame.host.app(), this.facts());
    const { built } = this;
    built?.pane.draw(presentGraph(state, this.frame.host.messages()));
    // Before the layout has said where it stands there is nothing to see, and while all is in sight that follows it.
    if (this.toReveal === null || !this.isLaidOut || (this.choices.camera === null && !this.isSettled)) return;
    const node = this.content.node(this.toReveal);
    this.toReveal = null;
    if (node >= 0 && built?.stage.reveal(node, built.pane.covered()) === true) this.keepCamera();
  }
}
