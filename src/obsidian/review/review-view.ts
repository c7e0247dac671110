import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { ItemView } from 'obsidian';
import type { SurfaceHost } from '../surface-host';
import type { ReviewViewState } from '../view-types';
import { REVIEW_VIEW } from '../view-types';
import { ReviewController } from './review-controller';

/** A review in a tab. */
export class ReviewView extends ItemView {
  override navigation = false;
  private readonly host: SurfaceHost;
  private readonly review: ReviewController;

  constructor(leaf: WorkspaceLeaf, host: SurfaceHost) {
    super(leaf);
    this.host = host;
    this.review = new ReviewController(host, {
      app: this.app,
      close: () => {
        this.leaf.detach();
      },
      isActive: () => this.app.workspace.getActiveViewOfType(ReviewView) === this,
      leaveFor: (open) => {
        open();
      },
    });
  }

  override getViewType(): string {
    return REVIEW_VIEW;
  }

  override getDisplayText(): string {
    return this.host.messages().review.title;
  }

  override getIcon(): string {
    return 'graduation-cap';
  }

  override onOpen(): Promise<void> {
    this.review.open(this.contentEl);
    this.registerEvent(
      this.app.workspace.on('active-leaf-change', (leaf) => {
        if (leaf === this.leaf && !this.contentEl.contains(this.contentEl.doc.activeElement)) this.review.focus();
      }),
    );
    // A popout has its own document: the pane is built anew in it.
    this.register(
      this.containerEl.onWindowMigrated(() => {
        this.review.open(this.contentEl);
      }),
    );
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.review.close();
    this.contentEl.empty();
    return Promise.resolve();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), session: this.review.sessionKind };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const session = readSession(state);
    if (session !== null) this.review.show(session);
  }
}

/** The session of a saved state, which may hold anything. */
function readSession(state: unknown): ReviewViewState['session'] | null {
  const session = fieldOf(state, 'session');
  const path = fieldOf(session, 'path');
  const keys = fieldOf(session, 'keys');
  switch (fieldOf(session, 'kind')) {
    case 'due':
      return { kind: 'due' };
    case 'sources':
      return { kind: 'sources' };
    case 'note':
      return typeof path === 'string' ? { kind: 'note', path } : null;
    case 'concepts':
      return Array.isArray(keys) ? { kind: 'concepts', keys: keys.filter((key) => typeof key === 'string') } : null;
    default:
      return null;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
