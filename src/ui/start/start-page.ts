import { createSourceChip, drawSourceChip } from '../chips';
import type { PlaceActions } from '../chips';
import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { ReadingActions } from '../progress';
import { drawProgress } from '../progress';
import type { StartPairViewModel, StartSection, StartTermViewModel, StartViewModel } from './start-view-model';

/** What a person can do on the start page; `obsidian/` fills it. */
export interface StartActions extends PlaceActions, ReadingActions {
  openGraph(): void;
  compare(keys: readonly string[]): void;
  openCheck(): void;
  chooseReview(): void;
  showConcept(key: string): void;
  createExample(): void;
}

/** Draws the page into an element; twice leaves the same as once. */
export function drawStart(el: HTMLElement, vm: StartViewModel, actions: StartActions): void {
  setAttribute(el, 'aria-busy', String(vm.busy));
  const page = part(el, 'page', () => el.createDiv({ cls: 'differentia-start-page' }));
  setText(
    part(page, 'title', () => page.createEl('h1')),
    vm.title,
  );
  setText(
    part(page, 'found', () => page.createEl('p', { cls: 'differentia-start-found', attr: { 'aria-live': 'polite' } })),
    vm.found,
  );
  const unread = part(page, 'unread', () =>
    page.createEl('button', { cls: 'differentia-link differentia-start-unread', attr: { type: 'button' } }),
  );
  setText(unread, vm.unread ?? '');
  unread.toggle(vm.unread !== null);
  unread.onclick = () => {
    actions.openCheck();
  };
  const progress = part(page, 'progress', () => page.createDiv({ cls: 'differentia-progress' }));
  progress.toggle(vm.progress !== null);
  if (vm.progress !== null) drawProgress(progress, vm.progress, actions);
  drawButtons(
    part(page, 'buttons', () => page.createDiv({ cls: 'differentia-buttons' })),
    vm,
    actions,
  );
  drawEmpty(
    part(page, 'empty', () => page.createDiv({ cls: 'differentia-start-empty' })),
    vm,
    actions,
  );
  drawSection(page, 'pairs', vm.empty === null ? vm.pairs : null, (body) => {
    drawRows(body, vm.pairs.rows, {
      key: ({ id }) => id,
      create: (parent) => parent.createDiv({ cls: 'differentia-start-row differentia-start-pair' }),
      draw: (row, pair) => {
        drawPair(row, pair, actions);
      },
    });
  });
  drawSection(page, 'question', vm.empty === null ? vm.question : null, (body) => {
    drawQuestion(body, vm, actions);
  });
  drawSection(page, 'terms', vm.empty === null ? vm.terms : null, (body) => {
    drawRows(body, vm.terms.rows, {
      key: ({ key }) => key,
      create: (parent) => parent.createDiv({ cls: 'differentia-start-row' }),
      draw: (row, term) => {
        drawTerm(row, term, actions);
      },
    });
  });
  setText(
    part(page, 'promise', () => page.createEl('p', { cls: 'differentia-quiet differentia-start-promise' })),
    vm.promise,
  );
}

function drawButtons(el: HTMLElement, { buttons }: StartViewModel, actions: StartActions): void {
  drawButton(el, 'graph', buttons.graph, () => {
    actions.openGraph();
  });
  drawButton(el, 'compare', buttons.compare, () => {
    actions.compare([]);
  });
  drawButton(el, 'review', buttons.review, () => {
    actions.chooseReview();
  });
}

function drawEmpty(el: HTMLElement, { empty }: StartViewModel, actions: StartActions): void {
  el.toggle(empty !== null);
  if (empty === null) return;
  setText(
    part(el, 'text', () => el.createEl('p')),
    empty.text,
  );
  const list = part(el, 'shapes', () => el.createEl('ul'));
  drawRows(
    list,
    empty.shapes.map((text) => ({ text })),
    {
      key: ({ text }) => text,
      create: (parent) => parent.createEl('li'),
      draw: (item, { text }) => {
        setText(item, text);
      },
    },
  );
  drawButton(el, 'example', empty.example, () => {
    actions.createExample();
  }).addClass('mod-cta');
}

function drawSection(
  page: HTMLElement,
  name: string,
  section: StartSection | null,
  draw: (body: HTMLElement) => void,
): void {
  const el = part(page, name, () => page.createEl('section'));
  el.toggle(section !== null);
  if (section === null) return;
  setText(
    part(el, 'title', () => el.createEl('h2')),
    section.title,
  );
  const none = part(el, 'none', () => el.createDiv({ cls: 'differentia-quiet' }));
  setText(none, section.none ?? '');
  none.toggle(section.none !== null);
  draw(part(el, 'body', () => el.createDiv()));
}

function drawPair(el: HTMLElement, pair: StartPairViewModel, actions: StartActions): void {
  const names = part(el, 'names', () => el.createDiv({ cls: 'differentia-start-names' }));
  setText(
    part(names, 'first', () => names.createSpan({ attr: { dir: 'auto' } })),
    pair.names[0],
  );
  part(names, 'between', () => names.createSpan({ cls: 'differentia-start-between', text: '↔' }));
  setText(
    part(names, 'second', () => names.createSpan({ attr: { dir: 'auto' } })),
    pair.names[1],
  );
  const why = part(el, 'why', () => el.createDiv({ cls: 'differentia-start-why' }));
  setText(
    part(why, 'reason', () => why.createSpan({ cls: 'differentia-quiet' })),
    pair.reason,
  );
  if (pair.source !== null) {
    drawSourceChip(
      part(why, 'source', () => createSourceChip(why)),
      pair.source,
      actions,
    );
  }
  const button = drawButton(el, 'compare', pair.compare, () => {
    actions.compare(pair.keys);
  });
  setAttribute(button, 'aria-label', pair.compareLabel);
}

function drawQuestion(el: HTMLElement, { question: { shown } }: StartViewModel, actions: StartActions): void {
  const card = part(el, 'card', () => el.createDiv({ cls: 'differentia-start-card' }));
  card.toggle(shown !== null);
  if (shown === null) return;
  setText(
    part(card, 'question', () => card.createDiv({ cls: 'differentia-start-question', attr: { dir: 'auto' } })),
    shown.question,
  );
  const answer = part(card, 'answer', () => card.createEl('details'));
  setText(
    part(answer, 'reveal', () => answer.createEl('summary')),
    shown.reveal,
  );
  setText(
    part(answer, 'text', () => answer.createDiv({ cls: 'differentia-definition-text', attr: { dir: 'auto' } })),
    shown.answer,
  );
  drawSourceChip(
    part(answer, 'source', () => createSourceChip(answer)),
    shown.source,
    actions,
  );
}

function drawTerm(el: HTMLElement, term: StartTermViewModel, actions: StartActions): void {
  const name = part(el, 'name', () =>
    el.createEl('button', { cls: 'differentia-link', attr: { type: 'button', dir: 'auto' } }),
  );
  setText(name, term.name);
  setAttribute(name, 'aria-label', term.label);
  name.onclick = () => {
    actions.showConcept(term.key);
  };
  setText(
    part(el, 'uses', () => el.createSpan({ cls: 'differentia-quiet' })),
    term.uses,
  );
}

function drawButton(el: HTMLElement, name: string, text: string, act: () => void): HTMLElement {
  const button = part(el, name, () => el.createEl('button', { attr: { type: 'button' } }));
  setText(button, text);
  button.onclick = act;
  return button;
}
