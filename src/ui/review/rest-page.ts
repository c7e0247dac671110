import { drawRows, part, setText } from '../keyed-list';
import type { ReviewActions } from './review-actions';
import type { RestViewModel } from './review-view-model';

/** What was done and what comes next, with the next step as the first button. */
export function drawRest(el: HTMLElement, vm: RestViewModel, actions: ReviewActions): void {
  const title = part(el, 'title', () =>
    el.createDiv({ cls: 'differentia-review-title', attr: { role: 'heading', 'aria-level': '2' } }),
  );
  setText(title, vm.title);
  drawRows(
    part(el, 'lines', () => el.createDiv({ cls: 'differentia-review-lines' })),
    vm.lines.map((text, at) => ({ text, at })),
    {
      key: ({ at }) => String(at),
      create: (parent) => parent.createDiv(),
      draw: (line, { text }) => {
        setText(line, text);
      },
    },
  );
  drawRows(
    part(el, 'buttons', () => el.createDiv({ cls: 'differentia-review-choices' })),
    vm.buttons,
    {
      key: ({ id }) => id,
      create: (parent) => parent.createEl('button', { attr: { type: 'button' } }),
      draw: (button, { id, text, main }) => {
        setText(button, text);
        button.toggleClass('mod-cta', main);
        button.onclick = () => {
          actions.rest(id);
        };
      },
    },
  );
}
