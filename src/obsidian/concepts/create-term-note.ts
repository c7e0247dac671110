import type { ButtonComponent } from 'obsidian';
import { Modal, Setting, stripHeadingForLink } from 'obsidian';
import { calloutWordOf } from '../../app/define/definition-to-callout';
import type { TermUse } from '../../app/define/term-note';
import { saysMore, sentenceAlone, termNote } from '../../app/define/term-note';
import { headingAt } from '../../app/pane/concept-queries';
import { usagesOf } from '../../app/pane/usages';
import type { Concept } from '../../core/concepts';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { createUndoably, newNotePath } from './create-note';
import { titleModal } from '../title-modal';
import { plainWords } from '../../ui/plain-words';
import { placeWords } from '../../ui/place-words';

/** With note and heading as a person reads them. */
interface ShownUse extends TermUse {
  readonly shown: string;
}

/** Sentences that a new note takes over at most. */
const MOST_USES = 50;

/** Whether a term is in use and has neither a definition nor a note. */
export function mayHaveNote({ note, definitions }: Concept): boolean {
  return note === null && definitions.length === 0;
}

/** Shows the note that a term would get, with the sentences that use it; makes it on the person's word alone. */
export async function createTermNote(host: SurfaceHost, key: string): Promise<void> {
  const app = host.app();
  const concept = app?.index.concepts.get(key);
  const active = host.plugin.app.workspace.getActiveFile()?.path ?? '';
  if (app === null || concept == null || !mayHaveNote(concept)) return;
  const path = newNotePath(host, active, concept.name);
  if (path === null) return;
  const { vault, fileManager } = host.plugin.app;
  const usages = await usagesOf(app.vault, key, MOST_USES);
  const uses = usages.filter(saysMore).map(({ path: source, from, sentence }): ShownUse => {
    const file = vault.getFileByPath(source);
    const heading = headingAt(app.index, source, from);
    const shown = placeWords(noteName(source), heading);
    // A heading that only repeats the note's name says nothing more.
    const place = heading === null || shown === noteName(source) ? '' : `#${stripHeadingForLink(heading)}`;
    // A link makes a term of a note that is none, as a map of notes or a diary: such a one is named in words.
    const isTerm = app.index.concepts.resolveName(noteName(source)).length > 0;
    const link = file === null || !isTerm ? shown : fileManager.generateMarkdownLink(file, path, place, shown);
    return { link, sentence: plainWords(sentence), shown };
  });
  const word = calloutWordOf(app.vault, usages[0]?.path ?? active);
  new TermNoteModal(host, { name: concept.name, path, word, uses }).open();
}

interface Draft {
  readonly name: string;
  readonly path: string;
  /** Type of the callout of its definition. */
  readonly word: string;
  readonly uses: readonly ShownUse[];
}

class TermNoteModal extends Modal {
  private readonly host: SurfaceHost;
  private readonly draft: Draft;
  private readonly chosen: Set<TermUse>;

  constructor(host: SurfaceHost, draft: Draft) {
    super(host.plugin.app);
    this.host = host;
    this.draft = draft;
    this.chosen = new Set(draft.uses);
    const title = host.messages().conceptActions.create.title(draft.name);
    titleModal(this, title);
  }

  override onOpen(): void {
    const { create, cancel } = this.host.messages().conceptActions;
    const { contentEl } = this;
    this.modalEl.addClass('differentia-changes');
    const path = contentEl.createDiv({ text: `${create.path}: ` });
    path.createSpan({ cls: 'differentia-new-path', text: this.draft.path, attr: { dir: 'auto' } });
    const count = contentEl.createDiv({ cls: 'differentia-quiet', attr: { 'aria-live': 'polite' } });
    const tellCount = (): void => {
      count.setText(create.uses(this.chosen.size, this.draft.uses.length));
    };
    const list = contentEl.createEl('ul', { cls: 'differentia-change-list' });
    for (const use of this.draft.uses) this.drawUse(list, use, tellCount);
    tellCount();
    let button: ButtonComponent | null = null;
    new Setting(contentEl)
      .addButton((made) => {
        button = made
          .setButtonText(create.make)
          .setCta()
          .onClick(() => {
            this.close();
            void this.make();
          });
      })
      .addButton((made) =>
        made.setButtonText(cancel).onClick(() => {
          this.close();
        }),
      );
    (button as ButtonComponent | null)?.buttonEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private drawUse(list: HTMLElement, use: ShownUse, changed: () => void): void {
    const label = list.createEl('li').createEl('label', { cls: 'differentia-change' });
    const box = label.createEl('input', { type: 'checkbox', attr: { 'aria-label': use.sentence } });
    box.checked = true;
    box.onchange = () => {
      if (box.checked) this.chosen.add(use);
      else this.chosen.delete(use);
      changed();
    };
    const words = label.createDiv();
    words.createDiv({ text: sentenceAlone(use.sentence), attr: { dir: 'auto' } });
    words.createDiv({ cls: 'differentia-quiet', text: use.shown, attr: { dir: 'auto' } });
  }

  private async make(): Promise<void> {
    const { name, path, word, uses } = this.draft;
    const { create } = this.host.messages().conceptActions;
    const chosen = uses.filter((use) => this.chosen.has(use));
    const { text, at } = termNote(name, { ...create, word, uses: chosen });
    const said = { done: create.done(noteName(path)), undone: create.undone };
    if (await createUndoably(this.host, { path, text }, said)) this.host.openPlace({ path, from: at, to: at }, 'here');
  }
}
