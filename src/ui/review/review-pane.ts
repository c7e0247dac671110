import { part, setAttribute, setText } from '../keyed-list';
import { drawCard, drawCardBar, drawCardButtons } from './card-panel';
import { drawRest } from './rest-page';
import type { ReviewActions } from './review-actions';
import { reviewKey } from './review-keys';
import type { ReviewViewModel } from './review-view-model';
import { drawSources } from './sources-page';

/** A review in an element: tools and progress above, what is asked, the buttons below. */
export class ReviewPane {
  private readonly root: HTMLElement;
  private readonly bar: HTMLElement;
  private readonly body: HTMLElement;
  private readonly buttons: HTMLElement;
  private readonly live: HTMLElement;
  private readonly actions: ReviewActions;
  private drawn: ReviewViewModel | null = null;

  constructor(root: HTMLElement, actions: ReviewActions) {
    this.root = root;
    this.actions = actions;
    root.addClass('differentia-review');
    setAttribute(root, 'tabindex', '-1');
    this.bar = root.createDiv({ cls: 'differentia-review-bar' });
    this.body = root.createDiv({ cls: 'differentia-review-body' });
    this.buttons = root.createDiv({ cls: 'differentia-review-buttons' });
    this.live = root.createDiv({ cls: 'differentia-live', attr: { 'aria-live': 'polite' } });
    root.onkeydown = (event) => {
      this.press(event);
    };
  }

  draw(vm: ReviewViewModel): void {
    const before = this.drawn;
    this.drawn = vm;
    setAttribute(this.root, 'aria-busy', String(vm.busy));
    const hadFocus = this.root.contains(this.root.doc.activeElement);
    this.bar.toggle(vm.card !== null || vm.saved !== null);
    drawCardBar(this.bar, vm, this.actions);
    this.drawBody(vm);
    this.buttons.toggle(vm.card !== null && vm.card.edit === null);
    if (vm.card !== null) drawCardButtons(this.buttons, vm.card, this.actions);
    setText(this.live, vm.live);
    if (before?.card?.id !== vm.card?.id) this.body.scrollTop = 0;
    // What had the focus may be gone: the keys go on working.
    if (hadFocus && !this.root.contains(this.root.doc.activeElement)) this.focus();
  }

  focus(): void {
    this.root.focus({ preventScroll: true });
  }

  private drawBody(vm: ReviewViewModel): void {
    const page = (name: string, isShown: boolean, draw: (el: HTMLElement) => void): void => {
      const known = this.body.querySelector(`:scope > [data-part="${name}"]`);
      if (isShown) draw(part(this.body, name, () => this.body.createDiv({ cls: `differentia-review-${name}` })));
      else known?.remove();
    };
    page('counting', vm.counting !== null, (el) => {
      setText(el, vm.counting ?? '');
    });
    page('card', vm.card !== null, (el) => {
      if (vm.card !== null) drawCard(el, vm.card, this.actions);
    });
    page('rest', vm.rest !== null, (el) => {
      if (vm.rest !== null) drawRest(el, vm.rest, this.actions);
    });
    page('sources', vm.sources !== null, (el) => {
      if (vm.sources !== null) drawSources(el, vm.sources, this.actions);
    });
  }

  /** What a key means here; those that mean nothing are left alone. */
  press(event: KeyboardEvent): void {
    const vm = this.drawn;
    if (vm === null) return;
    const key = reviewKey(event, vm);
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation();
    key(this.actions);
    this.focus();
  }
}
