import * as commands from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import { EditorView, type Command } from '@codemirror/view';
import type { O, Pub } from './api';

const named: Record<O.EditorCommandName, Command> = {
  goUp: commands.cursorLineUp,
  goDown: commands.cursorLineDown,
  goLeft: commands.cursorCharLeft,
  goRight: commands.cursorCharRight,
  goStart: commands.cursorDocStart,
  goEnd: commands.cursorDocEnd,
  goWordLeft: commands.cursorGroupLeft,
  goWordRight: commands.cursorGroupRight,
  indentMore: commands.indentMore,
  indentLess: commands.indentLess,
  newlineAndIndent: commands.insertNewlineAndIndent,
  swapLineUp: commands.moveLineUp,
  swapLineDown: commands.moveLineDown,
  deleteLine: commands.deleteLine,
  toggleFold,
  foldAll,
  unfoldAll,
};

type Caret = O.EditorPosition | number;

/** The editor that plugins see. */
export abstract class Editor implements Pub<O.Editor> {
  abstract readonly host$cm: EditorView;

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.host$cm.requestMeasure();
  }

  getValue(): string {
    return this.host$cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.host$cm.dispatch({ changes: { from: 0, to: this.host$cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return this.host$cm.state.doc.line(line + 1).text;
  }

  setLine(n: number, text: string): void {
    const { from, to } = this.host$cm.state.doc.line(n + 1);
    this.host$cm.dispatch({ changes: { from, to, insert: text } });
  }

  lineCount(): number {
    return this.host$cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.host$cm.state.selection.main;
    return this.host$cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.host$cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: O.EditorPosition, to: O.EditorPosition): string {
    return this.host$cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, _origin?: string): void {
    this.host$cm.dispatch(this.host$cm.state.replaceSelection(replacement));
  }

  replaceRange(replacement: string, from: O.EditorPosition, to: O.EditorPosition = from, _origin?: string): void {
    this.host$cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement } });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): O.EditorPosition {
    return this.offsetToPos(this.host$cm.state.selection.main[side]);
  }

  listSelections(): O.EditorSelection[] {
    return this.host$cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: Caret, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: O.EditorPosition, head: O.EditorPosition = anchor): void {
    this.host$cm.dispatch({
      selection: EditorSelection.single(this.posToOffset(anchor), this.posToOffset(head)),
      scrollIntoView: true,
    });
  }

  setSelections(ranges: O.EditorSelectionOrCaret[], main = 0): void {
    const made = ranges.map(({ anchor, head = anchor }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.host$cm.dispatch({ selection: EditorSelection.create(made, main) });
  }

  focus(): void {
    this.host$cm.focus();
  }

  blur(): void {
    this.host$cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.host$cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop, scrollLeft } = this.host$cm.scrollDOM;
    return { top: scrollTop, left: scrollLeft };
  }

  scrollTo(x: number | null = null, y: number | null = null): void {
    this.host$cm.scrollDOM.scrollTo({ ...(x === null ? {} : { left: x }), ...(y === null ? {} : { top: y }) });
  }

  scrollIntoView({ from, to }: O.EditorRange, center = false): void {
    const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
    this.host$cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void {
    commands.undo(this.host$cm);
  }

  redo(): void {
    commands.redo(this.host$cm);
  }

  exec(command: O.EditorCommandName): void {
    named[command](this.host$cm);
  }

  transaction(tx: O.EditorTransaction, _origin?: string): void {
    const { state } = this.host$cm;
    const range = ({ from, to = from }: O.EditorRangeOrCaret): { from: number; to: number } => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to),
    });
    const changes: ChangeSpec[] = (tx.changes ?? []).map((one) => ({ ...range(one), insert: one.text }));
    if (tx.replaceSelection !== undefined) {
      for (const { from, to } of state.selection.ranges) changes.push({ from, to, insert: tx.replaceSelection });
    }
    const wanted = tx.selections ?? (tx.selection ? [tx.selection] : []);
    this.host$cm.dispatch({ changes, scrollIntoView: true });
    // Selections are positions in the text as it is after the changes.
    if (wanted.length === 0) return;
    const made = wanted.map(range).map(({ from, to }) => EditorSelection.range(from, to));
    this.host$cm.dispatch({ selection: EditorSelection.create(made) });
  }

  wordAt(pos: O.EditorPosition): O.EditorRange | null {
    const word = this.host$cm.state.wordAt(this.posToOffset(pos));
    return word === null ? null : { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: O.EditorPosition): number {
    const { doc } = this.host$cm.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const { from, length } = doc.line(line + 1);
    return from + Math.max(0, Math.min(ch, length));
  }

  offsetToPos(offset: number): O.EditorPosition {
    const { doc } = this.host$cm.state;
    const { number, from } = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
    return { line: number - 1, ch: Math.max(0, Math.min(offset, doc.length)) - from };
  }

  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => O.EditorChange | undefined,
    ignoreEmpty = false,
  ): void {
    const lines = Array.from({ length: this.lineCount() }, (_, line) => line).filter(
      (line) => !ignoreEmpty || this.getLine(line).trim() !== '',
    );
    const values = lines.map((line) => read(line, this.getLine(line)));
    const changes = lines.flatMap((line, index) => write(line, this.getLine(line), values[index] ?? null) ?? []);
    this.transaction({ changes });
  }
}

/** An editor over one CodeMirror view. */
export class CodeMirrorEditor extends Editor {
  readonly host$cm: EditorView;

  constructor(cm: EditorView) {
    super();
    this.host$cm = cm;
  }
}
