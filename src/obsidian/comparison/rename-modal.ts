import { Modal } from 'obsidian';
import type { SurfaceHost } from '../surface-host';
import { titleModal } from '../title-modal';

/** Asks for the new name of a row, and where it holds. */
export class RenameModal extends Modal {
  private readonly host: SurfaceHost;
  private readonly from: string;
  private readonly answers: { readonly here: (to: string) => void; readonly everywhere: (to: string) => void };

  constructor(host: SurfaceHost, from: string, answers: RenameModal['answers']) {
    super(host.plugin.app);
    this.host = host;
    this.from = from;
    this.answers = answers;
  }

  override onOpen(): void {
    const { rename } = this.host.messages().comparisonView;
    titleModal(this, rename.title);
    const { contentEl } = this;
    contentEl.addClass('differentia-rename');
    const label = contentEl.createEl('label', { text: rename.label });
    const input = label.createEl('input', { attr: { type: 'text', dir: 'auto', maxlength: '200' } });
    input.value = this.from;
    contentEl.createDiv({ cls: 'differentia-quiet', text: rename.everywhereHelp });
    const buttons = contentEl.createDiv({ cls: 'modal-button-container' });
    const give = (answer: (to: string) => void): void => {
      const to = input.value.trim();
      if (to === '') {
        input.focus();
        return;
      }
      this.close();
      if (to !== this.from) answer(to);
    };
    const button = (text: string, run: () => void, cls?: string): void => {
      const el = buttons.createEl('button', { text, attr: { type: 'button' } });
      if (cls !== undefined) el.addClass(cls);
      el.onclick = run;
    };
    button(
      rename.here,
      () => {
        give(this.answers.here);
      },
      'mod-cta',
    );
    button(rename.everywhere, () => {
      give(this.answers.everywhere);
    });
    button(rename.cancel, () => {
      this.close();
    });
    input.onkeydown = (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      give(this.answers.here);
    };
    input.focus();
    input.select();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
