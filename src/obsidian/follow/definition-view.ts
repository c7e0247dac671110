import { Component } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import { conceptsOfNote } from '../../app/pane/concept-queries';
import { part, setAttribute, setText } from '../../ui/keyed-list';
import { drawEmpty } from '../../ui/list-page';
import { drawLockHead } from '../../ui/lock-head';
import { isWorking } from '../../ui/progress';
import { conceptOfNote } from '../concepts/concept-commands';
import { ConceptCards } from '../marks/concept-card';
import { noteName, progressState } from '../shown-state';
import { DEFINITION_VIEW } from '../view-types';
import { FollowingView } from './following-view';

/** Terms of a note, and definitions of one concept, that are shown at most. */
const MOST = 40;

/** What the concept at the cursor is, else what the terms of the note in use are: the card that marks show, kept open. */
export class DefinitionView extends FollowingView {
  private readonly cards = new ConceptCards(this.host);
  private drawn: Component | null = null;
  /** What was drawn, as text: drawn again, it would lose focus and place. */
  private last = '';

  override getViewType(): string {
    return DEFINITION_VIEW;
  }

  override getDisplayText(): string {
    return this.host.messages().conceptActions.usageKinds.definition;
  }

  override getIcon(): string {
    return 'book-open-text';
  }

  protected override keysOfNote(app: DifferentiaApp, path: string): readonly string[] {
    const own = conceptOfNote(app, path);
    const keys = new Set([...(own === null ? [] : [own]), ...conceptsOfNote(app.index, path).map(({ key }) => key)]);
    return [...keys].filter((key) => (app.index.concepts.get(key)?.definitions.length ?? 0) > 0);
  }

  protected override build(): void {
    const { contentEl } = this;
    this.last = '';
    contentEl.addClass('differentia-check', 'differentia-definition-pane');
    const top = part(contentEl, 'top', () => contentEl.createDiv({ cls: 'differentia-check-top' }));
    part(top, 'head', () => top.createDiv({ cls: 'differentia-note-head' }));
    const scroller = part(contentEl, 'scroller', () => contentEl.createDiv({ cls: 'differentia-scroller' }));
    part(scroller, 'empty', () => scroller.createDiv({ cls: 'differentia-tab-empty' }));
    part(scroller, 'cards', () => scroller.createDiv());
    part(scroller, 'more', () => scroller.createDiv({ cls: 'differentia-quiet' }));
  }

  protected override show(app: DifferentiaApp): void {
    const { usages, row, pane } = this.host.messages();
    const isReading = isWorking(progressState(app));
    const texts = usages.definition;
    const isOfNote = this.note !== null;
    const vm = this.cards.present(this.keys.slice(0, MOST), isOfNote ? undefined : MOST);
    const isEmpty = vm.concepts.length === 0;
    const names = this.keys.map((key) => this.nameOf(key));
    const head = {
      name: this.note === null ? names.join(', ') : texts.inNote(noteName(this.note)),
      label: this.locked ? usages.unlock : usages.lock,
      on: this.locked,
    };
    const [top, scroller] = ['top', 'scroller'].map((name) => part(this.contentEl, name, () => this.contentEl));
    if (top === undefined || scroller === undefined) return;
    drawLockHead(
      part(top, 'head', () => top),
      head,
      () => {
        this.toggleLock();
      },
    );
    const nothing = isReading ? { text: pane.noteUnread, help: null } : { text: texts.none, help: texts.noneHelp };
    drawEmpty(
      part(scroller, 'empty', () => scroller),
      isEmpty ? nothing : null,
    );
    const more = this.keys.length - MOST;
    const rest = part(scroller, 'more', () => scroller);
    setText(rest, more > 0 ? row.moreUsages(more) : '');
    rest.toggle(more > 0);
    setAttribute(this.contentEl, 'aria-busy', String(isReading));
    const cards = part(scroller, 'cards', () => scroller);
    cards.toggle(!isEmpty);
    const now = JSON.stringify(vm);
    if (now === this.last) return;
    this.last = now;
    if (this.drawn !== null) this.removeChild(this.drawn);
    this.drawn = this.addChild(new Component());
    // Terms of a note are many words, not one word of many meanings.
    this.cards.drawKept(cards, isOfNote ? { ...vm, several: null } : vm, this.drawn, !isOfNote);
  }
}
