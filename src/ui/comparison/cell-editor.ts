import type { Messages } from '../../i18n';
import { part, setAttribute, setText } from '../keyed-list';
import { nameQuietly } from '../quiet-name';

/** A value of a cell while a person writes it. */
export interface CellEditorState {
  readonly row: string;
  readonly column: string;
  /** Of a value that a note has: its reader, and note and heading. */
  readonly where: { readonly reader: string; readonly place: string } | null;
  /** What stands in the field first. */
  readonly text: string;
  readonly lines: boolean;
  /** More than the cell is edited, or written by the app. */
  readonly extent: 'sentence' | 'stored' | 'value';
  /** Of a value that no note has yet: the note it goes into, and the lines it makes. */
  readonly target: { readonly note: string; readonly lines: string } | null;
  /** The concept that needs a note first. */
  readonly noteless: string | null;
  readonly phase: 'saving' | 'searching' | 'typing';
  readonly fault: string | null;
  /** Nothing was typed: a person is asked whether the value is to go. */
  readonly asksEmpty: boolean;
  /** What was typed cannot be put there: the note is offered. */
  readonly offersNote: boolean;
}

interface EditorButton {
  readonly does: 'cancel' | 'create' | 'open' | 'save';
  readonly text: string;
  readonly isMain: boolean;
}

export interface CellEditorViewModel {
  readonly where: string | null;
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly lines: boolean;
  readonly busy: boolean;
  readonly hints: string;
  /** Keys that save; told where there are keys. */
  readonly keys: string | null;
  readonly hasField: boolean;
  readonly target: { readonly title: string; readonly lines: string } | null;
  readonly fault: string | null;
  readonly buttons: readonly EditorButton[];
}

export interface CellEditorActions {
  type(text: string): void;
  press(does: EditorButton['does']): void;
}

const MOST_ROWS = 10;
/** Signs that a row of the field holds, about. */
const ROW_SIGNS = 60;

export function presentCellEditor(
  state: CellEditorState,
  { cellEdit: texts, modifier }: Messages,
): CellEditorViewModel {
  const { where, extent, target, noteless, phase } = state;
  const isNew = where === null;
  const rows = state.text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / ROW_SIGNS), 0);
  const button = (does: EditorButton['does'], text: string, isMain = false): EditorButton => ({ does, text, isMain });
  const extra = extent === 'sentence' ? texts.sentence : extent === 'stored' ? texts.stored : null;
  const mainText = state.asksEmpty ? texts.emptyIt : isNew ? texts.writeIt : texts.save;
  const hasField = noteless === null && phase !== 'searching';
  return {
    where: isNew ? null : texts.where(where.reader, where.place),
    label: isNew ? texts.value : texts.label,
    text: state.text,
    rows: Math.max(state.lines ? 3 : 1, Math.min(MOST_ROWS, rows)),
    lines: state.lines,
    busy: phase !== 'typing',
    hints: noteless !== null ? texts.noNote(noteless) : phase === 'searching' ? texts.searching : (extra ?? ''),
    keys: hasField ? (state.lines ? texts.keys.lines(modifier) : texts.keys.line) : null,
    hasField,
    target: target === null ? null : { title: texts.into(target.note), lines: target.lines },
    fault: state.asksEmpty ? texts.emptyAsk : state.fault,
    buttons: [
      ...(noteless === null ? [] : [button('create', texts.create(noteless), true)]),
      ...(hasField ? [button('save', phase === 'saving' ? texts.saving : mainText, true)] : []),
      ...(state.offersNote ? [button('open', texts.copyAndOpen)] : []),
      button('cancel', texts.cancel),
    ],
  };
}

/** Draws the field and what is told of it; what is typed stays. */
export function drawCellEditor(el: HTMLElement, vm: CellEditorViewModel, actions: CellEditorActions): void {
  setAttribute(el, 'aria-busy', String(vm.busy));
  line(el, 'where', 'differentia-quiet', vm.where);
  const label = part(el, 'label', () => el.createEl('label'));
  label.toggle(vm.hasField);
  line(label, 'text', 'differentia-cell-label', vm.label);
  drawField(label, vm, actions);
  const hints = line(el, 'hints', 'differentia-quiet', vm.hints === '' ? null : vm.hints);
  setAttribute(hints, 'aria-live', 'polite');
  line(el, 'keys', 'differentia-quiet differentia-keys', vm.keys);
  const target = part(el, 'target', () => el.createDiv());
  target.toggle(vm.target !== null);
  line(target, 'title', 'differentia-quiet', vm.target?.title ?? null);
  const lines = part(target, 'lines', () => target.createEl('pre', { attr: { dir: 'auto', tabindex: '0' } }));
  setText(lines, vm.target?.lines ?? '');
  nameQuietly(lines, vm.target?.title ?? null);
  const fault = line(el, 'fault', 'differentia-cell-fault', vm.fault);
  setAttribute(fault, 'role', 'alert');
  const buttons = part(el, 'buttons', () => el.createDiv({ cls: 'modal-button-container' }));
  for (const does of ['create', 'save', 'open', 'cancel'] as const) {
    const button = vm.buttons.find((one) => one.does === does);
    const drawn = part(buttons, does, () => buttons.createEl('button', { attr: { type: 'button', dir: 'auto' } }));
    setText(drawn, button?.text ?? '');
    drawn.toggle(button !== undefined);
    drawn.toggleClass('mod-cta', button?.isMain === true);
    setAttribute(drawn, 'aria-disabled', vm.busy && does === 'save' ? 'true' : null);
    drawn.onclick = () => {
      actions.press(does);
    };
  }
}

function drawField(label: HTMLElement, vm: CellEditorViewModel, actions: CellEditorActions): void {
  const area = part(label, 'area', () => label.createEl('textarea', { attr: { dir: 'auto', spellcheck: 'true' } }));
  if (!area.instanceOf(HTMLTextAreaElement)) return;
  const isNew = !area.hasAttribute('rows');
  setAttribute(area, 'rows', String(vm.rows));
  setAttribute(area, 'aria-invalid', vm.fault === null ? null : 'true');
  area.readOnly = vm.busy;
  if (isNew) area.value = vm.text;
  area.oninput = () => {
    actions.type(area.value);
  };
  area.onkeydown = (event) => {
    const isSaved = !vm.lines || event.ctrlKey || event.metaKey;
    if (event.key !== 'Enter' || event.isComposing || !isSaved) return;
    event.preventDefault();
    actions.press('save');
  };
}

/** A line of text, hidden when there is none. */
function line(el: HTMLElement, name: string, cls: string, text: string | null): HTMLElement {
  const drawn = part(el, name, () => el.createDiv({ cls }));
  setText(drawn, text ?? '');
  drawn.toggle(text !== null);
  return drawn;
}
