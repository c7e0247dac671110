import type { DropdownComponent } from 'obsidian';
import { Modal, Setting } from 'obsidian';
import { conceptNamed } from '../../app/define/define-term';
import type { Place } from '../../core/text';
import { drawSourceChip, createSourceChip } from '../../ui/chips';
import { presentSource } from '../../ui/concepts/concept-row-present';
import { noteName, sourceState } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { titleModal } from '../title-modal';

/** Where a definition is written: below the block of the cursor, in a note of its own, in the note that is the concept. */
export type DefineWhere = 'here' | 'new' | 'note';

export interface Defined {
  readonly term: string;
  readonly gloss: string;
  readonly where: DefineWhere;
  /** The note that is the concept, if one is. */
  readonly note: string | null;
}

/** Asks for a term, what it is and where to write it; shows what is said of it already. */
export class DefineModal extends Modal {
  private readonly host: SurfaceHost;
  private readonly path: string;
  private readonly draft: { readonly term: string; readonly gloss: string };
  /** False: it was not written, and what was typed must stay. */
  private readonly save: (defined: Defined) => Promise<boolean>;

  constructor(host: SurfaceHost, path: string, draft: DefineModal['draft'], save: DefineModal['save']) {
    super(host.plugin.app);
    this.host = host;
    this.path = path;
    this.draft = draft;
    this.save = save;
    const title = host.messages().conceptActions.commands.defineSelection;
    titleModal(this, title);
  }

  override onOpen(): void {
    const { define, save, cancel } = this.host.messages().conceptActions;
    const { contentEl } = this;
    contentEl.addClass('differentia-define');
    let { term, gloss } = this.draft;
    let note: string | null = null;
    let where: DefineWhere = 'here';
    let choice: DropdownComponent | null = null;
    let glossEl: HTMLTextAreaElement | null = null;
    let saving = false;
    const answer = async (): Promise<void> => {
      if (saving) return;
      if (term.trim() === '' || gloss.trim() === '') {
        (term.trim() === '' ? contentEl.querySelector('input') : glossEl)?.focus();
        return;
      }
      saving = true;
      if (await this.save({ term: term.trim(), gloss, where, note })) this.close();
      saving = false;
    };
    contentEl.onkeydown = (event) => {
      const isField = event.target === glossEl;
      if (event.key !== 'Enter' || event.isComposing || event.targetNode?.instanceOf(HTMLButtonElement) === true)
        return;
      if (isField && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      void answer();
    };
    const known = contentEl.createDiv({ cls: 'differentia-define-known', attr: { 'aria-live': 'polite' } });
    const showKnown = (): void => {
      note = this.drawKnown(known, term);
      choice?.selectEl.empty();
      choice?.addOption('here', define.here).addOption('new', define.newNote);
      if (note !== null) choice?.addOption('note', define.inNote(noteName(note)));
      if (note === null && where === 'note') where = 'here';
      choice?.setValue(where);
    };
    new Setting(contentEl).setName(define.term).addText((field) => {
      field.setValue(term).onChange((value) => {
        term = value;
        showKnown();
      });
      field.inputEl.setAttribute('dir', 'auto');
      field.inputEl.setAttribute('aria-label', define.term);
    });
    contentEl.append(known);
    new Setting(contentEl).setName(define.gloss).addTextArea((field) => {
      glossEl = field.inputEl;
      field.setValue(gloss).onChange((value) => {
        gloss = value;
      });
      field.inputEl.setAttribute('dir', 'auto');
      field.inputEl.setAttribute('aria-label', define.gloss);
      field.inputEl.rows = 4;
    });
    new Setting(contentEl).setName(define.where).addDropdown((field) => {
      choice = field;
      field.selectEl.setAttribute('aria-label', define.where);
      field.onChange((value) => {
        where = value === 'new' || value === 'note' ? value : 'here';
      });
    });
    new Setting(contentEl)
      .setClass('differentia-define-buttons')
      .addButton((button) =>
        button
          .setButtonText(save)
          .setCta()
          .onClick(() => void answer()),
      )
      .addButton((button) =>
        button.setButtonText(cancel).onClick(() => {
          this.close();
        }),
      );
    showKnown();
    contentEl.querySelector('textarea')?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Shows the definitions that a term has; answers the note that is the concept, this one left out. */
  private drawKnown(el: HTMLElement, term: string): string | null {
    el.empty();
    const app = this.host.app();
    const concept = app === null ? null : conceptNamed(app, term);
    if (app === null || concept === null) return null;
    const messages = this.host.messages();
    if (concept.definitions.length > 0) el.createDiv({ text: messages.conceptActions.define.known });
    for (const { text, evidence } of concept.definitions) {
      const line = el.createDiv({ cls: 'differentia-define-line' });
      line.createSpan({ text, attr: { dir: 'auto' } });
      drawSourceChip(createSourceChip(line), presentSource(sourceState(app, evidence), messages), {
        openPlace: (place: Place, how) => {
          this.close();
          this.host.openPlace(place, how);
        },
        previewPlace: (place, event, target) => {
          this.host.previewPlace(place, event, target);
        },
      });
    }
    return concept.note === this.path ? null : concept.note;
  }
}
