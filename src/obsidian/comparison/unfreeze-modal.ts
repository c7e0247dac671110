import { Modal } from 'obsidian';
import type { TypedCell } from '../../core/compare';
import type { SurfaceHost } from '../surface-host';
import { titleModal } from '../title-modal';

/** Cells that are listed; the others are counted. */
const LISTED = 200;

/** Lists what a person typed into a table before it becomes a live comparison, which does not show it. */
export class UnfreezeModal extends Modal {
  private readonly host: SurfaceHost;
  private readonly typed: readonly TypedCell[];
  private readonly act: () => void;

  constructor(host: SurfaceHost, typed: readonly TypedCell[], act: () => void) {
    super(host.plugin.app);
    this.host = host;
    this.typed = typed;
    this.act = act;
    const { title } = host.messages().tableRefresh.unfreeze;
    titleModal(this, title);
    this.modalEl.addClass('differentia-changes');
  }

  override onOpen(): void {
    const texts = this.host.messages().tableRefresh;
    const { contentEl, typed } = this;
    contentEl.addClass('differentia-changes-body');
    contentEl.createDiv({ text: texts.unfreeze.intro(typed.length) });
    const list = contentEl.createEl('ul', { cls: 'differentia-change-list' });
    for (const { row, column, text } of typed.slice(0, LISTED)) {
      const item = list.createEl('li', { cls: 'differentia-change' });
      item.createSpan({ cls: 'differentia-quiet', text: texts.where(row, column), attr: { dir: 'auto' } });
      item.createSpan({ text: text === '' ? texts.emptyCell : text.replaceAll('<br>', ' '), attr: { dir: 'auto' } });
    }
    if (typed.length > LISTED)
      contentEl.createDiv({ cls: 'differentia-quiet', text: texts.more(typed.length - LISTED) });
    const buttons = contentEl.createDiv({ cls: 'differentia-changes-buttons' });
    const button = (text: string, run: () => void): HTMLElement => {
      const made = buttons.createEl('button', { text, attr: { type: 'button' } });
      made.onclick = () => {
        this.close();
        run();
      };
      return made;
    };
    const act = button(texts.unfreeze.act, this.act);
    act.addClass('mod-cta');
    button(texts.cancel, () => undefined);
    act.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
