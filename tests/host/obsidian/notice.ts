import type { O, Pub } from './api';

/** Told of each notice, for specs. */
export const noticeLog: string[] = [];

const defaultMs = 5000;

export class Notice implements Pub<O.Notice> {
  containerEl: HTMLElement = createDiv('notice');
  noticeEl: HTMLElement = this.containerEl;
  messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = defaultMs) {
    const stack = activeDocument.querySelector<HTMLElement>('.notice-container');
    const container = stack ?? activeDocument.body.createDiv({ cls: 'notice-container', attr: { role: 'alert' } });
    container.appendChild(container.doc.adoptNode(this.containerEl));
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    noticeLog.push(this.messageEl.textContent);
    this.containerEl.addEventListener('click', () => {
      this.hide();
    });
    if (duration > 0) {
      window.setTimeout(() => {
        this.hide();
      }, duration);
    }
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    const stack = this.containerEl.parentElement;
    this.containerEl.remove();
    if (stack?.childElementCount === 0) stack.remove();
  }
}
