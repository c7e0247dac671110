import type { Messages } from '../../i18n';
import type { PlaceActions, SourceChip } from '../chips';
import { createSourceChip, drawSourceChip } from '../chips';
import { presentSource } from '../concepts/concept-row-present';
import type { SourceState } from '../concepts/concepts-state';

/** Definitions that a card shows of one concept, if nobody says otherwise; the others are counted. */
const SHOWN = 3;

/** What is told about a concept beside its name in a text. */
export interface CardState {
  readonly key: string;
  readonly name: string;
  /** Path of the note that it is. */
  readonly note: string | null;
  readonly definitions: readonly { readonly text: string; readonly source: SourceState }[];
}

export interface CardViewModel {
  readonly label: string;
  /** Told when the name stands for more than one concept. */
  readonly several: string | null;
  readonly concepts: readonly {
    readonly key: string;
    readonly name: string;
    readonly none: string | null;
    readonly definitions: readonly { readonly text: string; readonly source: SourceChip }[];
    readonly more: string | null;
    /** Where no definition leads anywhere, the note that it is. */
    readonly note: { readonly text: string; readonly path: string } | null;
    readonly usages: string;
    readonly menu: { readonly text: string; readonly label: string };
  }[];
}

export interface CardActions extends PlaceActions {
  /** Draws a formula of a note, its signs of money included, as the app does. */
  drawFormula(el: HTMLElement, formula: string, path: string): void;
  findUsages(key: string): void;
  /** The menu of all that can be done with the concept, below an element. */
  openMenu(key: string, at: HTMLElement): void;
}

/** A card for the concepts that a name stands for; pure. */
export function presentCard(concepts: readonly CardState[], messages: Messages, shown = SHOWN): CardViewModel {
  const texts = messages.marks;
  return {
    label: texts.card(concepts.map(({ name }) => name).join(', ')),
    several: concepts.length > 1 ? texts.several : null,
    concepts: concepts.map(({ key, name, note, definitions }) => ({
      key,
      name,
      none: definitions.length === 0 ? messages.row.noDefinition : null,
      definitions: definitions
        .slice(0, shown)
        .map(({ text, source }) => ({ text, source: presentSource(source, messages) })),
      more: definitions.length > shown ? texts.more(definitions.length - shown) : null,
      note: note === null || definitions.length > 0 ? null : { text: messages.conceptActions.openNote, path: note },
      usages: messages.conceptActions.actions.usages,
      menu: {
        text: messages.conceptActions.actions.more,
        label: messages.conceptActions.label(messages.conceptActions.actions.more, name),
      },
    })),
  };
}

/** A formula within a line, by the signs that the app reads it by; all else is plain text. */
const FORMULA = /(\$[^\s$](?:[^$\n]*[^\s$])?\$(?!\d))/u;

/** Draws a card into an element that is empty; where a title says the name, the card does not. */
export function drawCard(
  parent: HTMLElement,
  vm: CardViewModel,
  actions: CardActions,
  { isTitled }: { readonly isTitled: boolean },
): void {
  const el = parent.createDiv({
    cls: `differentia-card differentia-quiet-name${isTitled ? ' is-titled' : ''}`,
    attr: { role: 'group', 'aria-label': vm.label },
  });
  if (vm.several !== null) el.createDiv({ cls: 'differentia-quiet', text: vm.several });
  for (const concept of vm.concepts) {
    const box = el.createDiv({ cls: 'differentia-card-concept' });
    if (!isTitled || vm.concepts.length > 1)
      box.createDiv({ cls: 'differentia-card-name', text: concept.name, attr: { dir: 'auto' } });
    if (concept.none !== null) box.createDiv({ cls: 'differentia-quiet', text: concept.none });
    for (const { text, source } of concept.definitions) {
      const words = box.createDiv({ cls: 'differentia-definition-text', attr: { dir: 'auto' } });
      text.split(FORMULA).forEach((piece, at) => {
        if (at % 2 === 0) words.appendText(piece);
        else actions.drawFormula(words.createSpan({ cls: 'differentia-formula' }), piece, source.place.path);
      });
      drawSourceChip(createSourceChip(box.createDiv({ cls: 'differentia-chips' })), source, actions);
    }
    if (concept.more !== null) box.createDiv({ cls: 'differentia-quiet', text: concept.more });
    const links = box.createDiv({ cls: 'differentia-card-links' });
    const { note } = concept;
    if (note !== null) {
      const open = links.createEl('button', { cls: 'differentia-link', text: note.text, attr: { type: 'button' } });
      open.onclick = (event) => {
        const how = event.ctrlKey || event.metaKey ? 'new-tab' : 'here';
        actions.openPlace({ path: note.path, from: 0, to: 0 }, how);
      };
    }
    const usages = links.createEl('button', {
      cls: 'differentia-link',
      text: concept.usages,
      attr: { type: 'button' },
    });
    usages.onclick = () => {
      actions.findUsages(concept.key);
    };
    const { text, label } = concept.menu;
    const menu = links.createEl('button', {
      cls: 'differentia-link',
      text,
      attr: { type: 'button', 'aria-label': label, 'aria-haspopup': 'menu' },
    });
    menu.onclick = () => {
      actions.openMenu(concept.key, menu);
    };
  }
}
