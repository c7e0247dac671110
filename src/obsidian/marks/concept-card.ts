import type { HoverParent } from 'obsidian';
import { Component, HoverPopover, MarkdownRenderer, Modal } from 'obsidian';
import type { CardActions, CardState, CardViewModel } from '../../ui/marks/concept-card';
import { drawCard, presentCard } from '../../ui/marks/concept-card';
import { ConceptActions } from '../concepts/concept-actions';
import { sourceState } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { titleModal } from '../title-modal';

/** The card of a marked name: beside it under the mouse, in a window when it is tapped or chosen by keys. */
export class ConceptCards {
  private readonly host: SurfaceHost;
  private readonly actions: ConceptActions;

  constructor(host: SurfaceHost) {
    this.host = host;
    this.actions = new ConceptActions(host);
  }

  /** The app's popover places it, keeps it while the mouse is on it, and knows popouts. */
  hover(parent: HoverParent, target: HTMLElement, keys: readonly string[]): void {
    const concepts = this.statesOf(keys);
    if (concepts.length === 0) return;
    const popover = new HoverPopover(parent, target);
    drawCard(
      popover.hoverEl,
      presentCard(concepts, this.host.messages()),
      this.actionsOver(popover, () => {
        popover.unload();
      }),
      { isTitled: false },
    );
  }

  open(keys: readonly string[]): void {
    const concepts = this.statesOf(keys);
    if (concepts.length === 0) return;
    const modal = new Modal(this.host.plugin.app);
    const drawn = new Component();
    drawn.load();
    modal.onClose = () => {
      drawn.unload();
    };
    titleModal(modal, concepts.map(({ name }) => name).join(', '));
    drawCard(
      modal.contentEl,
      presentCard(concepts, this.host.messages()),
      this.actionsOver(drawn, () => {
        modal.close();
      }),
      { isTitled: true },
    );
    modal.open();
  }

  /** Of concepts as they are now; those that are gone are left out. */
  present(keys: readonly string[], shown?: number): CardViewModel {
    return presentCard(this.statesOf(keys), this.host.messages(), shown);
  }

  /** Draws a card that stays where it is, in place of what is there; `drawn` lives as long as it does. */
  drawKept(el: HTMLElement, vm: CardViewModel, drawn: Component, isTitled: boolean): void {
    el.empty();
    const actions = this.actionsOver(drawn, () => undefined);
    const previewPlace: CardActions['previewPlace'] = (place, event, target) => {
      this.host.previewPlace(place, event, target);
    };
    drawCard(el, vm, { ...actions, previewPlace }, { isTitled });
  }

  openDefinition(keys: readonly string[]): void {
    this.actions.openDefinition(keys);
  }

  private actionsOver(drawn: Component, close: () => void): CardActions {
    return {
      drawFormula: (el, formula, path) => {
        void MarkdownRenderer.render(this.host.plugin.app, formula, el, path, drawn);
      },
      openPlace: (place, how) => {
        close();
        this.host.openPlace(place, how);
      },
      // The card is a preview itself.
      previewPlace: () => undefined,
      findUsages: (key) => {
        close();
        this.actions.openUsages(key);
      },
      openMenu: (key, at) => {
        this.actions.openMenuBelow(key, at, close);
      },
    };
  }

  private statesOf(keys: readonly string[]): CardState[] {
    const app = this.host.app();
    if (app === null) return [];
    const concepts = keys.map((key) => app.index.concepts.get(key)).filter((concept) => concept !== null);
    return concepts.map(({ key, name, note, definitions }) => ({
      key,
      name,
      note,
      definitions: definitions.map(({ text, evidence: { path, from, to } }) => ({
        text,
        source: sourceState(app, { path, from, to }),
      })),
    }));
  }
}
