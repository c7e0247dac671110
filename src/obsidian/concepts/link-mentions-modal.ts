import type { ButtonComponent } from 'obsidian';
import { Modal, Setting } from 'obsidian';
import type { LinkChange } from '../../app/pane/link-mentions';
import { inverseOf, mentionLinks } from '../../app/pane/link-mentions';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { undoNotice } from './undo-notice';

/** Changes drawn at once: those behind are counted, and made when chosen with the others. */
const DRAWN = 500;

/** Shows the links that a note's mentions would become; writes those that are chosen, when asked. */
export async function linkMentions(host: SurfaceHost, path: string): Promise<void> {
  const app = host.app();
  if (app === null) return;
  const { vault, metadataCache } = host.plugin.app;
  const linkText = (note: string): string => {
    const file = vault.getFileByPath(note);
    return file === null ? noteName(note) : metadataCache.fileToLinktext(file, path);
  };
  const changes = await mentionLinks(app.vault, path, linkText);
  if (!changes.ok) host.tell(changes.problem);
  else if (changes.value.length === 0) host.say(host.messages().conceptActions.linkNone);
  else new LinkMentionsModal(host, path, changes.value).open();
}

class LinkMentionsModal extends Modal {
  private readonly host: SurfaceHost;
  private readonly path: string;
  private readonly changes: readonly LinkChange[];
  private readonly chosen: Set<LinkChange>;

  constructor(host: SurfaceHost, path: string, changes: readonly LinkChange[]) {
    super(host.plugin.app);
    this.host = host;
    this.path = path;
    this.changes = changes;
    this.chosen = new Set(changes);
    this.setTitle(host.messages().conceptActions.linkTitle(noteName(path)));
  }

  override onOpen(): void {
    const texts = this.host.messages().conceptActions;
    this.modalEl.addClass('differentia-changes');
    const count = this.contentEl.createDiv({ cls: 'differentia-quiet', attr: { 'aria-live': 'polite' } });
    const list = this.contentEl.createEl('ul', { cls: 'differentia-change-list' });
    let button: ButtonComponent | null = null;
    const tellCount = (): void => {
      count.setText(texts.linkCount(this.chosen.size, this.changes.length));
      button?.setButtonText(texts.linkDo(this.chosen.size)).setDisabled(this.chosen.size === 0);
    };
    for (const change of this.changes.slice(0, DRAWN)) this.drawChange(list, change, tellCount);
    new Setting(this.contentEl)
      .addButton((made) => {
        button = made.setCta().onClick(() => {
          this.close();
          void this.write([...this.chosen]);
        });
      })
      .addButton((cancel) =>
        cancel.setButtonText(texts.cancel).onClick(() => {
          this.close();
        }),
      );
    tellCount();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private drawChange(list: HTMLElement, change: LinkChange, changed: () => void): void {
    const texts = this.host.messages().conceptActions;
    const label = list.createEl('li').createEl('label', { cls: 'differentia-change' });
    const box = label.createEl('input', { type: 'checkbox', attr: { 'aria-label': change.after } });
    box.checked = true;
    const words = label.createDiv();
    for (const [kind, text] of [
      [texts.linkBefore, change.before],
      [texts.linkAfter, change.after],
    ] as const) {
      const line = words.createDiv();
      line.createSpan({ cls: 'differentia-quiet', text: `${kind}: ` });
      line.createSpan({ text, attr: { dir: 'auto' } });
    }
    box.onchange = () => {
      if (box.checked) this.chosen.add(change);
      else this.chosen.delete(change);
      changed();
    };
  }

  private async write(changes: readonly LinkChange[]): Promise<void> {
    const files = this.host.app()?.vault.ports.files;
    if (files === undefined || changes.length === 0) return;
    const texts = this.host.messages().conceptActions;
    const done = await files.edit(this.path, changes);
    if (!done.ok) {
      this.host.tell(done.problem);
      return;
    }
    undoNotice(texts.linked(changes.length), texts.undo, () => {
      void files.edit(this.path, inverseOf(changes)).then((undone) => {
        if (undone.ok) this.host.say(texts.linkUndone);
        else this.host.tell(undone.problem);
      });
    });
  }
}
