import { createSourceChip, drawSourceChip } from '../chips';
import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { GraphActions } from './graph-actions';
import type { EdgeViewModel, NodeViewModel, RelationRowViewModel, SentenceViewModel } from './graph-view-model';
import { nameQuietly } from '../quiet-name';

/** A concept: what it is, what can be done with it, and its relations. */
export function drawNode(el: HTMLElement, vm: NodeViewModel, actions: GraphActions): void {
  const state = part(el, 'state', () => el.createDiv({ cls: 'differentia-quiet' }));
  setText(state, vm.aliases === null ? vm.stateText : `${vm.stateText}; ${vm.aliases}`);
  setAttribute(state, 'dir', 'auto');
  const definition = part(el, 'definition', () => el.createDiv({ cls: 'differentia-definition' }));
  definition.toggle(vm.definition !== null);
  if (vm.definition !== null) {
    const text = part(definition, 'text', () =>
      definition.createDiv({ cls: 'differentia-definition-text', attr: { dir: 'auto' } }),
    );
    setText(text, vm.definition.text);
    const chip = part(definition, 'chip', () => createSourceChip(definition));
    drawSourceChip(chip, vm.definition.chip, actions);
  }
  const undefinedText = part(el, 'undefined', () => el.createDiv({ cls: 'differentia-quiet' }));
  undefinedText.toggle(vm.undefinedText !== null);
  setText(undefinedText, vm.undefinedText ?? '');
  const buttons = part(el, 'buttons', () => el.createDiv({ cls: 'differentia-buttons' }));
  drawRows(buttons, vm.buttons, {
    key: ({ id }) => id,
    create: (parent) => parent.createEl('button', { attr: { type: 'button' } }),
    draw: (button, { id, text }) => {
      setText(button, text);
      button.onclick = (event) => {
        const how = event.ctrlKey || event.metaKey ? 'new-tab' : 'here';
        if (id === 'open') actions.openConcept(vm.key, how);
        else if (id === 'pin') actions.togglePin(vm.key);
        else if (id === 'review') actions.review(vm.key);
        else actions.toggleSelected(vm.key);
      };
    },
  });
  const relations = part(el, 'relations', () => el.createEl('ul', { cls: 'differentia-graph-relations' }));
  drawRows(relations, vm.relations, {
    key: ({ id }) => id,
    create: (parent) => parent.createEl('li'),
    draw: (row, relation) => {
      drawRelation(row, relation, actions);
    },
  });
  const more = part(el, 'more', () => el.createDiv({ cls: 'differentia-quiet' }));
  more.toggle(vm.more !== null);
  setText(more, vm.more ?? '');
}

function drawRelation(el: HTMLElement, vm: RelationRowViewModel, actions: GraphActions): void {
  const head = part(el, 'head', () =>
    el.createEl('button', { cls: 'differentia-graph-relation', attr: { type: 'button' } }),
  );
  setText(
    part(head, 'kind', () => head.createSpan({ cls: 'differentia-relation-kind' })),
    vm.kind,
  );
  setText(
    part(head, 'name', () => head.createSpan({ cls: 'differentia-graph-other', attr: { dir: 'auto' } })),
    vm.name,
  );
  setText(
    part(head, 'count', () => head.createSpan({ cls: 'differentia-count' })),
    vm.count,
  );
  nameQuietly(head, vm.label);
  setAttribute(head, 'aria-expanded', String(vm.opened !== null));
  head.onclick = () => {
    actions.showEdge(vm.opened === null ? vm.id : null);
  };
  const opened = part(el, 'edge', () => el.createDiv({ cls: 'differentia-graph-edge-details' }));
  opened.toggle(vm.opened !== null);
  if (vm.opened !== null) drawEdge(opened, vm.opened, actions);
}

/** A relation: its ends, its sentences, and what a person says of it. */
export function drawEdge(el: HTMLElement, vm: EdgeViewModel, actions: GraphActions): void {
  const ends = part(el, 'ends', () => el.createDiv({ cls: 'differentia-graph-ends' }));
  drawEnd(ends, 'from', vm.from, actions);
  setText(
    part(ends, 'kind', () => ends.createSpan({ cls: 'differentia-relation-kind' })),
    vm.kind,
  );
  drawEnd(ends, 'to', vm.to, actions);
  const confidence = part(el, 'confidence', () => el.createDiv({ cls: 'differentia-quiet' }));
  setText(confidence, vm.accepted === null ? vm.confidence : `${vm.confidence}; ${vm.accepted}`);
  const sentences = part(el, 'sentences', () => el.createEl('ul', { cls: 'differentia-graph-sentences' }));
  drawRows(sentences, vm.sentences, {
    key: ({ key }) => key,
    create: (parent) => parent.createEl('li'),
    draw: (row, sentence) => {
      drawSentence(row, sentence, actions);
    },
  });
  const note = part(el, 'note', () => el.createDiv({ cls: 'differentia-quiet' }));
  note.toggle(vm.note !== null);
  setText(note, vm.note ?? '');
  const buttons = part(el, 'buttons', () => el.createDiv({ cls: 'differentia-buttons' }));
  drawButton(buttons, 'compare', vm.compare, () => {
    actions.compare([vm.from.key, vm.to.key]);
  });
  drawButton(buttons, 'accept', vm.accept, () => {
    actions.judge(vm.id, 'yes');
  });
  const retype = drawButton(buttons, 'retype', vm.retype, () => {
    const box = retype.getBoundingClientRect();
    actions.chooseKind(vm.id, { x: box.left, y: box.bottom });
  });
  drawButton(buttons, 'dismiss', vm.dismiss, () => {
    actions.judge(vm.id, 'no');
  });
}

function drawEnd(
  ends: HTMLElement,
  name: string,
  end: { readonly key: string; readonly name: string },
  actions: GraphActions,
): void {
  const attr = { type: 'button', dir: 'auto' };
  const link = part(ends, name, () => ends.createEl('button', { cls: 'differentia-link', attr }));
  setText(link, end.name);
  link.onclick = () => {
    actions.showNode(end.key);
  };
}

function drawSentence(el: HTMLElement, vm: SentenceViewModel, actions: GraphActions): void {
  const attr = { dir: 'auto' };
  const text = part(el, 'text', () => el.createDiv({ cls: 'differentia-definition-text', attr }));
  drawRows(
    text,
    vm.pieces.map((piece, number) => ({ ...piece, number })),
    {
      key: ({ number, marked }) => `${number} ${String(marked)}`,
      create: (parent) => parent.createSpan(),
      draw: (span, piece) => {
        setText(span, piece.text);
        span.toggleClass('differentia-graph-marked', piece.marked);
      },
    },
  );
  const chip = part(el, 'chip', () => createSourceChip(el));
  drawSourceChip(chip, vm.chip, actions);
}

/** A button of a row of buttons; hidden without a text. */
export function drawButton(parent: HTMLElement, name: string, text: string | null, clicked: () => void): HTMLElement {
  const button = part(parent, name, () => parent.createEl('button', { attr: { type: 'button' } }));
  button.toggle(text !== null);
  setText(button, text ?? '');
  button.onclick = clicked;
  return button;
}
