import type { DifferentiaApp } from '../../app/app';
import { ReviewSession } from '../../app/review/review-session';
import type { Definition } from '../../core/concepts';
import type { Interval, Rating } from '../../core/review';
import type { CoverControlState } from '../../ui/review/cover-control';
import { drawCoverControl } from '../../ui/review/cover-control';
import type { TextCover } from '../../ui/review/text-cover';
import type { SurfaceHost } from '../surface-host';

/** A definition that is covered where it stands in the reading view, with its buttons. */
export class CoveredDefinition {
  private readonly host: SurfaceHost;
  private readonly app: DifferentiaApp;
  private readonly definition: Definition;
  private readonly cover: TextCover;
  private readonly control: HTMLElement;
  private session: ReviewSession | null = null;
  private state: CoverControlState;

  constructor(
    host: SurfaceHost,
    { app, definition, cover }: { app: DifferentiaApp; definition: Definition; cover: TextCover },
  ) {
    this.host = host;
    this.app = app;
    this.definition = definition;
    this.cover = cover;
    this.state = { step: 'covered', term: definition.term };
    this.control = (cover.first.parentElement ?? cover.first).createSpan({ cls: 'differentia-cover-control' });
    cover.first.before(this.control);
    this.draw();
  }

  get isCovered(): boolean {
    return this.state.step === 'covered';
  }

  get element(): HTMLElement {
    return this.control;
  }

  /** Whether a piece of the page is part of what is covered. */
  covers(piece: Element): boolean {
    return this.cover.pieces.some((one) => one.contains(piece));
  }

  isBefore({ control }: CoveredDefinition): boolean {
    return (this.control.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  reveal(): void {
    if (!this.isCovered) return;
    this.cover.remove();
    const { path, from } = this.definition.evidence;
    const { reviews, journal } = this.app;
    if (reviews.status === 'ready') {
      this.session = new ReviewSession(reviews, journal, { kind: 'definition', path, from });
      this.session.act({ type: 'reveal' });
    }
    this.state = this.shown();
    this.draw();
    this.focus();
  }

  remove(): void {
    this.cover.remove();
    this.control.remove();
  }

  private rate(rating: Rating): void {
    const interval: Interval | undefined = this.session?.preview()?.[rating];
    if (interval === undefined || this.session?.act({ type: 'rate', rating }) !== true) return;
    this.state = { step: 'rated', interval };
    this.draw();
    this.focus();
  }

  private undo(): void {
    this.session?.act({ type: 'undo' });
    this.state = this.shown();
    this.draw();
    this.focus();
  }

  private shown(): CoverControlState {
    return { step: 'shown', intervals: this.session?.preview() ?? null, buttons: this.app.reviews.settings.buttons };
  }

  /** The most likely answer takes the focus, so that the next key is one. */
  private focus(): void {
    const buttons = this.control.findAll('button:not([disabled])');
    const main = buttons.find((button) => button.getAttribute('data-key') === '3') ?? buttons[0];
    main?.focus({ preventScroll: true });
  }

  private draw(): void {
    drawCoverControl(this.control, this.state, {
      messages: this.host.messages(),
      actions: {
        reveal: () => {
          this.reveal();
        },
        rate: (rating) => {
          this.rate(rating);
        },
        undo: () => {
          this.undo();
        },
      },
    });
  }
}
