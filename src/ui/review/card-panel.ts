import { createSourceChip, drawSourceChip } from '../chips';
import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { ReviewActions } from './review-actions';
import { useTool } from './review-keys';
import type { AnswerViewModel, CardViewModel, EditViewModel, ReviewViewModel } from './review-view-model';

/** Progress, saved mark and tools. */
export function drawCardBar(el: HTMLElement, { card, saved }: ReviewViewModel, actions: ReviewActions): void {
  const line = part(el, 'line', () => el.createDiv({ cls: 'differentia-review-line' }));
  const progress = part(line, 'progress', () => line.createSpan({ cls: 'differentia-review-progress' }));
  setText(progress, card?.progress ?? '');
  progress.toggle(card !== null);
  const mark = part(line, 'saved', () => line.createSpan({ cls: 'differentia-review-saved' }));
  setText(mark, saved?.text ?? '');
  setAttribute(mark, 'data-state', saved?.state ?? null);
  const tools = part(line, 'tools', () =>
    line.createDiv({ cls: 'differentia-review-tools', attr: { role: 'toolbar' } }),
  );
  drawRows(tools, card?.tools ?? [], {
    key: ({ id }) => id,
    create: (parent) => parent.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } }),
    draw: (button, tool) => {
      if (button.childElementCount === 0) actions.icon(button, tool.icon);
      setAttribute(button, 'aria-label', tool.label);
      if (button.instanceOf(HTMLButtonElement)) button.disabled = !tool.enabled;
      button.onclick = () => {
        useTool(tool.id, actions);
      };
    },
  });
  const track = part(el, 'track', () => {
    const made = el.createDiv({ cls: 'differentia-review-track', attr: { 'aria-hidden': 'true' } });
    made.createDiv({ cls: 'differentia-review-done' });
    return made;
  });
  track.toggle(card !== null);
  track.setCssProps({ '--differentia-share': (card?.share ?? 0).toFixed(4) });
}

/** Question, and the answer when it is shown. */
export function drawCard(el: HTMLElement, vm: CardViewModel, actions: ReviewActions): void {
  const head = part(el, 'head', () => el.createDiv({ cls: 'differentia-review-head' }));
  setText(
    part(head, 'kind', () => head.createSpan()),
    vm.kind,
  );
  const standing = part(head, 'standing', () => head.createSpan({ cls: 'differentia-chip' }));
  setText(standing, vm.standing ?? '');
  standing.toggle(vm.standing !== null);
  // The place keeps its side whatever the direction of its own text.
  const place = part(head, 'place', () => head.createSpan({ cls: 'differentia-review-context' }));
  const context = part(place, 'context', () => place.createSpan({ attr: { dir: 'auto' } }));
  setText(context, vm.context);
  const question = part(el, 'question', () =>
    el.createDiv({ cls: 'differentia-review-question', attr: { dir: 'auto', role: 'heading', 'aria-level': '2' } }),
  );
  setText(question, vm.question);
  question.toggleClass('is-long', vm.isLong);
  question.toggle(vm.questionMarkdown === null);
  const drawn = part(el, 'drawn-question', () =>
    el.createDiv({ cls: 'differentia-review-question is-long markdown-rendered', attr: { dir: 'auto' } }),
  );
  drawMarkdown(drawn, vm.questionMarkdown, actions);
  const answer = part(el, 'answer', () => el.createDiv({ cls: 'differentia-review-answer' }));
  answer.toggle(vm.answer !== null);
  if (vm.answer === null) answer.empty();
  else drawAnswer(answer, vm.answer, actions);
  const edit = part(el, 'edit', () => el.createDiv({ cls: 'differentia-review-edit' }));
  edit.toggle(vm.edit !== null);
  if (vm.edit === null) edit.empty();
  else drawEdit(edit, vm.edit, actions);
  // While the text is being changed, what is drawn from it steps back.
  answer.toggle(vm.answer !== null && vm.edit === null);
}

/** Draws what a note says as the app does, and anew only when it is something else. */
function drawMarkdown(
  el: HTMLElement,
  vm: { readonly markdown: string; readonly path: string } | null,
  actions: ReviewActions,
): void {
  el.toggle(vm !== null);
  const source = vm === null ? '' : `${vm.path}\n${vm.markdown}`;
  if ((el.getAttribute('data-source') ?? '') === source) return;
  el.setAttribute('data-source', source);
  el.empty();
  if (vm !== null) actions.render(el, vm.markdown, vm.path);
}

function drawAnswer(el: HTMLElement, vm: AnswerViewModel, actions: ReviewActions): void {
  const text = part(el, 'text', () => el.createDiv({ cls: 'differentia-review-text', attr: { dir: 'auto' } }));
  setText(text, vm.text ?? '');
  text.toggle(vm.text !== null);
  const also = part(el, 'also', () => el.createDiv({ cls: 'differentia-quiet', attr: { dir: 'auto' } }));
  setText(also, vm.also ?? '');
  also.toggle(vm.also !== null);
  const title = part(el, 'title', () => el.createDiv({ cls: 'differentia-subtitle' }));
  setText(title, vm.markdownTitle ?? '');
  title.toggle(vm.markdownTitle !== null);
  const drawn = part(el, 'drawn', () =>
    el.createDiv({ cls: 'differentia-review-drawn markdown-rendered', attr: { dir: 'auto' } }),
  );
  drawMarkdown(drawn, vm.markdown === null ? null : { markdown: vm.markdown, path: vm.path }, actions);
  const stale = part(el, 'stale', () => el.createDiv({ cls: 'differentia-review-warning' }));
  setText(stale, vm.stale ?? '');
  stale.toggle(vm.stale !== null);
  const chip = part(el, 'source', () => createSourceChip(el));
  chip.toggle(vm.source !== null);
  if (vm.source !== null) drawSourceChip(chip, vm.source, actions);
}

function drawEdit(el: HTMLElement, vm: EditViewModel, actions: ReviewActions): void {
  const isNew = el.childElementCount === 0;
  const area = part(el, 'area', () => el.createEl('textarea', { attr: { dir: 'auto', rows: '6' } }));
  setAttribute(area, 'aria-label', vm.label);
  if (area.instanceOf(HTMLTextAreaElement)) {
    if (isNew) area.value = vm.text;
    area.readOnly = vm.busy;
    area.oninput = () => {
      actions.typeEdit(area.value);
    };
    area.onkeydown = (event) => {
      if (event.key !== 'Enter' || (!event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      actions.saveEdit();
    };
    if (isNew) area.focus();
  }
  const message = part(el, 'message', () =>
    el.createDiv({ cls: 'differentia-review-warning', attr: { role: 'status' } }),
  );
  setText(message, vm.message ?? '');
  message.toggle(vm.message !== null);
  const row = part(el, 'row', () => el.createDiv({ cls: 'differentia-review-row' }));
  const buttons = [
    {
      id: 'save',
      text: vm.save,
      run: () => {
        actions.saveEdit();
      },
    },
    ...(vm.open === null
      ? []
      : [
          {
            id: 'open',
            text: vm.open,
            run: () => {
              actions.showSource();
            },
          },
        ]),
    {
      id: 'cancel',
      text: vm.cancel,
      run: () => {
        actions.cancelEdit();
      },
    },
  ];
  drawRows(row, buttons, {
    key: ({ id }) => id,
    create: (parent) => parent.createEl('button', { attr: { type: 'button' } }),
    draw: (button, { id, text, run }) => {
      setText(button, text);
      button.toggleClass('mod-cta', id === 'save');
      if (button.instanceOf(HTMLButtonElement)) button.disabled = vm.busy;
      button.onclick = run;
    },
  });
}

/** One button to show the answer, or those that say how it went. */
export function drawCardButtons(el: HTMLElement, vm: CardViewModel, actions: ReviewActions): void {
  const row = part(el, 'row', () => el.createDiv({ cls: 'differentia-review-row' }));
  const reveal = vm.reveal === null ? [] : [{ id: 'reveal', text: vm.reveal, interval: '', main: true, rating: null }];
  const ratings = vm.ratings.map((rating) => ({ id: String(rating.rating), ...rating }));
  drawRows(row, [...reveal, ...ratings], {
    key: ({ id }) => id,
    create: (parent) => {
      const button = parent.createEl('button', { cls: 'differentia-review-button', attr: { type: 'button' } });
      button.createSpan();
      button.createSpan({ cls: 'differentia-review-interval' });
      return button;
    },
    draw: (button, { text, interval, main, rating }) => {
      const [name, next] = Array.from(button.children).filter((child) => child.instanceOf(HTMLElement));
      if (name !== undefined) setText(name, text);
      if (next !== undefined) setText(next, interval);
      setAttribute(button, 'aria-keyshortcuts', rating === null ? 'Space' : String(rating));
      button.toggleClass('mod-cta', main);
      button.onclick = () => {
        if (rating === null) actions.reveal();
        else actions.rate(rating);
      };
    },
  });
  setText(
    part(el, 'keys', () => el.createDiv({ cls: 'differentia-review-keys' })),
    vm.keys,
  );
}
