import { Modal, Setting } from 'obsidian';
import type { SurfaceHost } from '../surface-host';

/** Asks for a form of a name. */
export class FormModal extends Modal {
  private readonly host: SurfaceHost;
  private readonly save: (form: string) => void;

  constructor(host: SurfaceHost, title: string, save: (form: string) => void) {
    super(host.plugin.app);
    this.host = host;
    this.save = save;
    this.setTitle(title);
  }

  override onOpen(): void {
    const texts = this.host.messages().conceptActions;
    let form = '';
    const answer = (): void => {
      if (form.trim() === '') return;
      this.close();
      this.save(form.trim());
    };
    new Setting(this.contentEl).setName(texts.form).addText((field) => {
      field.inputEl.setAttribute('aria-label', texts.form);
      field.inputEl.setAttribute('dir', 'auto');
      field.onChange((value) => {
        form = value;
      });
      field.inputEl.onkeydown = (event) => {
        if (event.key === 'Enter' && !event.isComposing) answer();
      };
      field.inputEl.focus();
    });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(texts.save).setCta().onClick(answer))
      .addButton((button) =>
        button.setButtonText(texts.cancel).onClick(() => {
          this.close();
        }),
      );
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
