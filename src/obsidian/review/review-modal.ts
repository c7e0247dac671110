import type { App } from 'obsidian';
import { Modal } from 'obsidian';
import type { SurfaceHost } from '../surface-host';
import type { ReviewViewState } from '../view-types';
import { ReviewController } from './review-controller';

/** A review above everything else, for those who set it so. */
export class ReviewModal extends Modal {
  private readonly review: ReviewController;
  private readonly state: ReviewViewState;

  constructor(app: App, host: SurfaceHost, state: ReviewViewState) {
    super(app);
    this.state = state;
    this.setTitle(host.messages().review.title);
    this.review = new ReviewController(host, {
      app,
      close: () => {
        this.close();
      },
      isActive: () => true,
      leaveFor: (open) => {
        this.close();
        open();
      },
    });
  }

  override onOpen(): void {
    this.modalEl.addClass('differentia-review-modal');
    this.review.open(this.contentEl);
    this.review.show(this.state.session);
    this.review.focus();
  }

  override onClose(): void {
    this.review.close();
    this.contentEl.empty();
  }
}
