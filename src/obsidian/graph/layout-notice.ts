import { Notice } from 'obsidian';
import type { Messages } from '../../i18n';
import { drawProgress } from '../../ui/progress';

/** Work that takes longer is told of. */
const QUIET_MS = 300;

/** Says, once it takes a while, that a graph is being laid out for a file, how far that is, and lets it be stopped. */
export class LayoutNotice {
  private readonly win: Window;
  private readonly draw: () => void;
  private timer: number | null;
  private notice: Notice | null = null;
  private share = 0;

  constructor(
    win: Window,
    messages: Messages,
    { concepts, cancel }: { readonly concepts: number; readonly cancel: () => void },
  ) {
    this.win = win;
    const text = messages.graphView.layingOutFile(concepts);
    const action = { id: 'cancel', text: messages.progress.cancel } as const;
    const actions = { cancelReading: cancel, resumeReading: cancel };
    this.draw = () => {
      const el = this.notice?.messageEl;
      if (el !== undefined) drawProgress(el, { text, share: this.share, action }, actions);
    };
    this.timer = win.setTimeout(() => {
      this.timer = null;
      this.notice = new Notice('', 0);
      this.notice.messageEl.addClass('differentia-progress');
      this.draw();
    }, QUIET_MS);
  }

  /** `share` is 0–1. */
  tell(share: number): void {
    this.share = share;
    this.draw();
  }

  end(): void {
    if (this.timer !== null) this.win.clearTimeout(this.timer);
    this.notice?.hide();
    this.notice = null;
  }
}
