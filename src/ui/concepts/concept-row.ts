import { createRuleChip, createSourceChip, drawRuleChip, drawSourceChip } from '../chips';
import { drawRows, part, setAttribute, setText } from '../keyed-list';
import type { ConceptsPaneActions } from './concepts-actions';
import { drawPairs } from './pair-list';
import type {
  ConceptRowViewModel,
  DefinitionViewModel,
  DetailsViewModel,
  RelationViewModel,
} from './concepts-view-model';
import { nameQuietly } from '../quiet-name';

export function createConceptRow(parent: HTMLElement): HTMLElement {
  const el = parent.createDiv({ cls: 'differentia-concept', attr: { role: 'listitem' } });
  const head = el.createEl('button', { cls: 'differentia-concept-head', attr: { type: 'button' } });
  head.createSpan({ cls: 'differentia-mark', attr: { role: 'img' } });
  // The blanks are not drawn; they part the words of the button's name.
  head.appendText(' ');
  head.createSpan({ cls: 'differentia-concept-name', attr: { dir: 'auto' } });
  head.appendText(' ');
  head.createSpan({ cls: 'differentia-concept-aliases', attr: { dir: 'auto' } });
  head.appendText(' ');
  head.createSpan({ cls: 'differentia-count' });
  return el;
}

/** A concept's line: state, name, aliases, uses; below it, when opened, its definitions and relations. */
export function drawConceptRow(el: HTMLElement, row: ConceptRowViewModel, actions: ConceptsPaneActions): void {
  const [head] = Array.from(el.children);
  if (head?.instanceOf(HTMLElement) !== true) return;
  const [mark, name, aliases, count] = Array.from(head.children).filter((child) => child.instanceOf(HTMLElement));
  setAttribute(head, 'aria-expanded', String(row.details !== null));
  head.toggleClass('differentia-has-note', row.noteText !== null);
  head.onclick = () => {
    actions.toggleConcept(row.key);
  };
  head.oncontextmenu = (event) => {
    event.preventDefault();
    actions.openMenu(row.key, event);
  };
  if (mark !== undefined) {
    setAttribute(mark, 'data-state', row.state);
    setAttribute(mark, 'aria-label', row.stateText);
  }
  if (name !== undefined) setText(name, row.name);
  if (aliases !== undefined) setText(aliases, row.aliases);
  if (count !== undefined) {
    setText(count, row.uses);
    setAttribute(count, 'aria-label', row.usesText);
  }
  drawDetails(el, row, actions);
}

function drawDetails(el: HTMLElement, { key, details }: ConceptRowViewModel, actions: ConceptsPaneActions): void {
  if (details === null) {
    el.querySelector(':scope > .differentia-details')?.remove();
    return;
  }
  const box = part(el, 'details', () => el.createDiv({ cls: 'differentia-details' }));
  drawActions(
    part(box, 'actions', () => box.createDiv({ cls: 'differentia-row-actions', attr: { role: 'group' } })),
    key,
    details,
    actions,
  );
  const definitions = part(box, 'definitions', () => box.createDiv({ cls: 'differentia-definitions' }));
  drawRows(definitions, details.definitions, {
    key: (definition) => definition.id,
    create: createDefinition,
    draw: (one, definition) => {
      drawDefinition(one, definition, actions);
      drawVerdicts(one, { key, definition }, actions);
    },
  });
  const none = part(box, 'none', () => box.createDiv({ cls: 'differentia-quiet' }));
  setText(none, details.noDefinition ?? '');
  none.toggle(details.noDefinition !== null);
  drawUsages(box, key, details, actions);
  drawPairs(box, key, details, actions);
  const title = part(box, 'relations-title', () => box.createDiv({ cls: 'differentia-subtitle' }));
  setText(title, details.relationsTitle ?? '');
  title.toggle(details.relationsTitle !== null);
  const relations = part(box, 'relations', () => box.createDiv({ cls: 'differentia-relations' }));
  drawRows(relations, details.relations, {
    key: (relation) => relation.id,
    create: createRelation,
    draw: (one, relation) => {
      drawRelation(one, relation, actions);
    },
  });
}

function drawActions(el: HTMLElement, key: string, details: DetailsViewModel, actions: ConceptsPaneActions): void {
  nameQuietly(el, details.actionsLabel);
  drawButtons(el, details.actions, (id, at) => {
    actions.act(key, id, at);
  });
}

function drawButtons<Id extends string>(
  el: HTMLElement,
  buttons: readonly { readonly id: Id; readonly text: string; readonly label: string }[],
  act: (id: Id, at: HTMLElement) => void,
): void {
  drawRows(el, buttons, {
    key: ({ id }) => id,
    create: (parent) => parent.createEl('button', { attr: { type: 'button' } }),
    draw: (button, { id, text, label }) => {
      setText(button, text);
      setAttribute(button, 'aria-label', label);
      button.onclick = () => {
        act(id, button);
      };
    },
  });
}

function createDefinition(parent: HTMLElement): HTMLElement {
  return parent.createDiv({ cls: 'differentia-definition' });
}

function drawDefinition(el: HTMLElement, definition: DefinitionViewModel, actions: ConceptsPaneActions): void {
  el.toggleClass('is-suggested', definition.suggested);
  setText(
    part(el, 'text', () => el.createDiv({ cls: 'differentia-definition-text', attr: { dir: 'auto' } })),
    definition.text,
  );
  const chips = part(el, 'chips', () => el.createDiv({ cls: 'differentia-chips' }));
  drawSourceChip(
    part(chips, 'source', () => createSourceChip(chips)),
    definition.source,
    actions,
  );
  drawRuleChip(
    part(chips, 'rule', () => createRuleChip(chips)),
    definition.rule,
  );
}

/** Whether it is a definition: what was found can be refused where it is read. */
function drawVerdicts(
  el: HTMLElement,
  { key, definition }: { readonly key: string; readonly definition: DefinitionViewModel },
  actions: ConceptsPaneActions,
): void {
  const box = part(el, 'verdicts', () => el.createDiv({ cls: 'differentia-row-actions' }));
  drawButtons(box, definition.verdicts, (id) => {
    // The button goes, and the focus with it: the line of the concept has it.
    el.closest('.differentia-concept')?.querySelector('button')?.focus();
    actions.judge(key, definition.id, id);
  });
}

/** The sentences that use the term, each with its place. */
function drawUsages(box: HTMLElement, key: string, vm: DetailsViewModel, actions: ConceptsPaneActions): void {
  const title = part(box, 'usages-title', () => box.createDiv({ cls: 'differentia-subtitle' }));
  setText(title, vm.usagesTitle ?? '');
  title.toggle(vm.usagesTitle !== null);
  drawRows(
    part(box, 'usages', () => box.createDiv({ cls: 'differentia-definitions' })),
    vm.usages,
    {
      key: ({ id }) => id,
      create: createDefinition,
      draw: (el, { text, source }) => {
        setText(
          part(el, 'text', () => el.createDiv({ cls: 'differentia-definition-text', attr: { dir: 'auto' } })),
          text,
        );
        drawSourceChip(
          part(el, 'source', () => createSourceChip(el)),
          source,
          actions,
        );
      },
    },
  );
  const more = part(box, 'usages-more', () =>
    box.createEl('button', { cls: 'differentia-link', attr: { type: 'button' } }),
  );
  setText(more, vm.moreUsages ?? '');
  more.toggle(vm.moreUsages !== null);
  more.onclick = () => {
    actions.act(key, 'usages', more);
  };
}

function createRelation(parent: HTMLElement): HTMLElement {
  return parent.createDiv({ cls: 'differentia-relation' });
}

function drawRelation(el: HTMLElement, relation: RelationViewModel, actions: ConceptsPaneActions): void {
  setText(
    part(el, 'kind', () => el.createSpan({ cls: 'differentia-relation-kind' })),
    relation.kind,
  );
  const name = part(el, 'name', () =>
    el.createEl('button', { cls: 'differentia-link', attr: { type: 'button', dir: 'auto' } }),
  );
  setText(name, relation.name);
  name.onclick = () => {
    actions.showConcept(relation.otherKey);
  };
  if (relation.source === null) return;
  drawSourceChip(
    part(el, 'source', () => createSourceChip(el)),
    relation.source,
    actions,
  );
}
