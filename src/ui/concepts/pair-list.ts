import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { ConceptsPaneActions } from './concepts-actions';
import type { DetailsViewModel, PairViewModel } from './concepts-view-model';

/** Concepts that are worth comparing with this one, each with the reason; one that is not is put away. */
export function drawPairs(box: HTMLElement, key: string, vm: DetailsViewModel, actions: ConceptsPaneActions): void {
  const title = part(box, 'pairs-title', () => box.createDiv({ cls: 'differentia-subtitle' }));
  setText(title, vm.pairsTitle ?? '');
  title.toggle(vm.pairsTitle !== null);
  const list = part(box, 'pairs', () => box.createDiv({ cls: 'differentia-relations' }));
  drawRows(list, vm.pairs, {
    key: (pair) => pair.key,
    create: (parent) => parent.createDiv({ cls: 'differentia-pair' }),
    draw: (el, pair) => {
      drawPair(el, { list, key, pair }, actions);
    },
  });
}

function drawPair(
  el: HTMLElement,
  { list, key, pair }: { readonly list: HTMLElement; readonly key: string; readonly pair: PairViewModel },
  actions: ConceptsPaneActions,
): void {
  const compare = part(el, 'compare', () =>
    el.createEl('button', { cls: 'differentia-link', attr: { type: 'button', dir: 'auto' } }),
  );
  setText(compare, pair.name);
  setAttribute(compare, 'aria-label', pair.label);
  compare.onclick = () => {
    actions.compareWith(key, pair.key);
  };
  const why = part(el, 'why', () => el.createSpan({ cls: 'differentia-quiet differentia-pair-why' }));
  setText(why, pair.why);
  const dismiss = part(el, 'dismiss', () =>
    el.createEl('button', { cls: 'clickable-icon', text: '×', attr: { type: 'button' } }),
  );
  setAttribute(dismiss, 'aria-label', pair.dismiss);
  dismiss.onclick = () => {
    // The row goes, and the focus with it: the next has it, or the one above the list.
    const rows = Array.from(list.querySelectorAll<HTMLElement>('[data-part="dismiss"]'));
    const at = rows.indexOf(dismiss);
    const next = rows[at + 1] ?? rows[at - 1] ?? list.closest('.differentia-details')?.querySelector('button');
    next?.focus();
    actions.dismissPair(key, pair.key);
  };
}
