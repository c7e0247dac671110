import type { App } from 'obsidian';
import { setIcon } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import type { SessionKind } from '../../app/review/deck';
import type { DueCounts } from '../../app/review/review-desk';
import { ReviewSession } from '../../app/review/review-session';
import type { Rating, SessionAction } from '../../core/review';
import type { Place } from '../../core/text';
import type { OpenHow } from '../../ui/chips';
import type { ReviewActions, SourcesActions } from '../../ui/review/review-actions';
import { ReviewPane } from '../../ui/review/review-pane';
import { presentReview } from '../../ui/review/review-present';
import type { ReviewNews, ReviewState } from '../../ui/review/review-state';
import type { RestButton } from '../../ui/review/review-view-model';
import type { SurfaceHost } from '../surface-host';
import { AnswerRenderer } from './answer-renderer';
import { AskedCard } from './asked-card';
import { cardScreen, isSameKind, restScreen } from './review-screen';
import { ScopeSuggest } from './scope-suggest';
import { SourcesDraft } from './sources-draft';
import { listenToStrayKeys } from './stray-keys';

/** Where a review is shown: a tab or a modal. */
export interface ReviewFrame {
  readonly app: App;
  /** Closes it. */
  close(): void;
  /** It is what the person works in, though nothing in it may have the focus. */
  isActive(): boolean;
  /** A place of a note is opened: a modal has to make room. */
  leaveFor(open: () => void): void;
}

/** One review at work in an element. */
export class ReviewController implements ReviewActions {
  private readonly host: SurfaceHost;
  private readonly frame: ReviewFrame;
  private readonly renderer: AnswerRenderer;
  private pane: ReviewPane | null = null;
  private kind: SessionKind = { kind: 'due' };
  private session: ReviewSession | null = null;
  private draft: SourcesDraft | null = null;
  private readonly asked: AskedCard;
  private counts: DueCounts | null = null;
  private news: ReviewNews | null = null;
  private hasWritten = false;
  private isOutdated = false;
  private isActing = false;
  private readonly stops: (() => void)[] = [];
  private desk: DifferentiaApp | null = null;
  private stopKeys: (() => void) | null = null;

  constructor(host: SurfaceHost, frame: ReviewFrame) {
    this.host = host;
    this.frame = frame;
    this.renderer = new AnswerRenderer(frame.app);
    this.asked = new AskedCard(host, {
      changed: () => {
        this.draw();
      },
      edited: () => {
        this.news = 'edited';
        this.afterEdit();
      },
      isStale: () => this.session?.isStale === true,
    });
  }

  get sources(): SourcesActions | null {
    return this.draft;
  }

  get sessionKind(): SessionKind {
    return this.kind;
  }

  /** Draws into an element, from now on; to be called again when the element has come to another window. */
  open(el: HTMLElement): void {
    el.empty();
    const pane = new ReviewPane(el, this);
    this.pane = pane;
    this.stopKeys?.();
    this.stopKeys = listenToStrayKeys(
      el.doc,
      () => this.frame.isActive(),
      (event) => {
        pane.press(event);
      },
    );
    if (this.stops.length === 0)
      this.stops.push(
        this.host.onChange(() => {
          this.changed();
        }),
      );
    this.changed();
  }

  close(): void {
    for (const stop of this.stops.splice(0)) stop();
    this.stopKeys?.();
    this.stopKeys = null;
    this.renderer.clear();
    this.pane = null;
  }

  focus(): void {
    this.pane?.focus();
  }

  /** Begins a session, or shows the page of sources; one that is at work over the same goes on. */
  show(kind: SessionKind | { readonly kind: 'sources' }): void {
    const app = this.host.app();
    if (kind.kind === 'sources') {
      if (app !== null) this.draft = this.newDraft(app);
      this.draw();
      return;
    }
    const goesOn = this.session !== null && this.session.phase !== 'finished' && isSameKind(kind, this.kind);
    this.kind = kind;
    if (!goesOn) {
      this.draft = null;
      this.session = null;
    }
    this.changed();
  }

  reveal(): void {
    this.act({ type: 'reveal' });
  }

  rate(rating: Rating): void {
    this.act({ type: 'rate', rating });
  }

  undo(): void {
    this.act({ type: 'undo' }, 'undone');
  }

  suspend(): void {
    this.act({ type: 'suspend' }, 'suspended');
  }

  bury(): void {
    this.act({ type: 'bury' }, 'buried');
  }

  leave(): void {
    this.act({ type: 'leave' });
  }

  showSource(): void {
    const { place } = this.asked;
    if (place !== null) this.openPlace(place, 'here');
  }

  edit(): void {
    // The note says something else by now: it is changed where it stands.
    if (!this.asked.edit()) this.showSource();
  }

  typeEdit(text: string): void {
    this.asked.type(text);
  }

  saveEdit(): void {
    void this.asked.save();
  }

  cancelEdit(): void {
    this.asked.cancel();
    this.afterEdit();
  }

  rest(button: RestButton): void {
    switch (button) {
      case 'undo':
        this.undo();
        break;
      case 'goOn':
        this.session?.resume();
        this.afterStep(null);
        break;
      case 'start':
        this.draft = null;
        this.session = null;
        this.changed();
        break;
      case 'all':
        this.show({ kind: 'due' });
        break;
      case 'sources':
        this.show({ kind: 'sources' });
        break;
      case 'concepts':
        this.host.openConcepts();
        break;
      case 'close':
        this.frame.close();
        break;
    }
  }

  useSources(): void {
    void this.draft?.save().then((problem) => {
      if (problem !== null) {
        this.host.tell(problem);
        return;
      }
      this.draft = null;
      this.session = null;
      void this.host.app()?.reviews.refresh();
      this.changed();
      this.focus();
    });
  }

  render(el: HTMLElement, markdown: string, path: string): void {
    this.renderer.render(el, markdown, path);
  }

  icon(el: HTMLElement, name: string): void {
    setIcon(el, name);
  }

  suggest(input: HTMLInputElement, pick: (value: string) => void): void {
    new ScopeSuggest(this.frame.app, input, () => this.draft?.state.scope.kind ?? 'vault', pick);
  }

  openPlace(place: Place, how: OpenHow): void {
    this.frame.leaveFor(() => {
      this.host.openPlace(place, how);
    });
  }

  previewPlace(place: Place, event: MouseEvent, target: HTMLElement): void {
    this.host.previewPlace(place, event, target);
  }

  /** Something has changed somewhere: begins what can begin, and draws. */
  private changed(): void {
    const app = this.host.app();
    if (app !== null) {
      this.listen(app);
      const { status } = app.reviews;
      if (status === 'unasked') this.draft ??= this.newDraft(app);
      else if (status === 'ready' && this.session === null && this.draft === null) {
        this.session = new ReviewSession(app.reviews, app.journal, this.kind);
        this.afterStep(null);
        return;
      }
    }
    this.draw();
  }

  private listen(app: DifferentiaApp): void {
    if (this.desk === app || this.pane === null) return;
    this.desk = app;
    this.stops.push(
      app.reviews.onChange((change) => {
        this.counts = null;
        if (change === 'cards') this.refresh();
      }),
      // Another review of this vault may have answered what is asked here.
      app.journal.onChange((by) => {
        if (by === 'own' && !this.isActing) this.refresh();
      }),
      app.index.onChange(() => {
        this.draft?.count();
      }),
      () => {
        this.desk = null;
      },
    );
  }

  /** The cards are others by now; what is being typed is left alone. */
  private refresh(): void {
    const { session } = this;
    if (session === null) return;
    this.isOutdated = this.asked.isEditing;
    if (this.isOutdated) return;
    const isNewDay = session.isOfAnotherDay;
    const before = this.asked.shown;
    session.refresh(before?.isEdited ?? false);
    this.afterStep(isNewDay ? 'newDay' : this.news);
    const { card } = session;
    if (before === null || card?.prompt.id !== before.card.prompt.id) return;
    if (card.prompt !== before.card.prompt || session.isStale) void this.asked.read(card.prompt);
  }

  private act(action: Exclude<SessionAction, { readonly type: 'refresh' }>, news: ReviewNews | null = null): void {
    const { session } = this;
    const app = this.host.app();
    if (session === null || app === null) return;
    // A card that is asked before the new day and answered in it belongs to the new one.
    app.reviews.turnDay();
    this.isActing = true;
    const isDone = session.act(action);
    this.isActing = false;
    if (!isDone) return;
    if (action.type !== 'reveal' && action.type !== 'leave') this.hasWritten = true;
    this.afterStep(news);
  }

  private afterStep(news: ReviewNews | null): void {
    this.news = news;
    this.counts = null;
    this.asked.take(this.session?.card ?? null);
    this.draw();
  }

  private afterEdit(): void {
    this.draw();
    this.focus();
    if (this.isOutdated) this.refresh();
  }

  private newDraft(app: DifferentiaApp): SourcesDraft {
    return new SourcesDraft(app, () => {
      this.draw();
    });
  }

  private draw(): void {
    this.pane?.draw(presentReview(this.state(), this.host.messages()));
  }

  private state(): ReviewState {
    const app = this.host.app();
    const { session, draft, news } = this;
    const { shown } = this.asked;
    const writer = app?.journal.writer;
    const waiting = writer?.waiting ?? 0;
    const saving = this.hasWritten || waiting > 0 ? { waiting, failing: writer?.isFailing ?? false } : null;
    const common = { saving, news };
    if (app === null) return { ...common, screen: { kind: 'counting' } };
    if (draft !== null) return { ...common, screen: { kind: 'sources', sources: draft.state } };
    if (session === null) return { ...common, screen: { kind: 'counting' } };
    if (shown !== null) return { ...common, screen: { kind: 'card', card: cardScreen(session, shown) } };
    this.counts ??= app.reviews.countsOf(session.kind);
    return { ...common, screen: restScreen(app, session, this.counts) };
  }
}
