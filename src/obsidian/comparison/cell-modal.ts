import { Modal } from 'obsidian';
import type { CellEditorState } from '../../ui/comparison/cell-editor';
import { drawCellEditor, presentCellEditor } from '../../ui/comparison/cell-editor';
import type { SurfaceHost } from '../surface-host';
import { titleModal } from '../title-modal';

/** What the buttons of the dialog do; each tells what of the state is another then, null: it is done. */
export interface CellModalActions {
  /** @param empties The person is sure that nothing is to stand there. */
  save(typed: string, empties: boolean): Promise<Partial<CellEditorState> | null>;
  create(): Promise<Partial<CellEditorState>>;
  /** What was typed goes to the clipboard, and the note is shown; false where that cannot be. */
  open(typed: string): Promise<boolean>;
  /** The lines that what was typed would make. */
  lines(typed: string): string;
  closed(): void;
}

/** The field in which the value of a cell is written. */
export class CellModal extends Modal {
  private readonly host: SurfaceHost;
  private readonly actions: CellModalActions;
  private state: CellEditorState;
  private typed: string;

  constructor(host: SurfaceHost, state: CellEditorState, actions: CellModalActions) {
    super(host.plugin.app);
    this.host = host;
    this.state = state;
    this.actions = actions;
    this.typed = state.text;
    const { cellEdit } = host.messages();
    const title = (state.where === null ? cellEdit.writeTitle : cellEdit.title)(state.row, state.column);
    titleModal(this, title);
  }

  /** Something else is known by now. */
  change(change: Partial<CellEditorState>): void {
    this.state = { ...this.state, ...change };
    this.draw();
    this.focusField();
  }

  override onOpen(): void {
    this.contentEl.addClass('differentia-cell-editor');
    this.draw();
    this.focusField();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.actions.closed();
  }

  private draw(): void {
    const { target } = this.state;
    const state =
      target === null ? this.state : { ...this.state, target: { ...target, lines: this.actions.lines(this.typed) } };
    drawCellEditor(this.contentEl, presentCellEditor(state, this.host.messages()), {
      type: (text) => {
        this.typed = text;
        this.state = { ...this.state, asksEmpty: false };
        this.draw();
      },
      press: (does) => {
        if (does === 'cancel') this.close();
        else if (does === 'save') void this.save();
        else if (does === 'create')
          void this.actions.create().then((change) => {
            this.change(change);
          });
        else void this.showNote();
      },
    });
  }

  private focusField(): void {
    const area = this.contentEl.querySelector('textarea');
    const button = this.contentEl.querySelector<HTMLElement>('button.mod-cta');
    if (area !== null && area.offsetParent !== null) area.focus();
    else button?.focus();
  }

  private async save(): Promise<void> {
    if (this.state.phase !== 'typing') return;
    const { asksEmpty } = this.state;
    this.change({ phase: 'saving', fault: null, asksEmpty: false });
    const change = await this.actions.save(this.typed, asksEmpty);
    if (change === null) this.close();
    else this.change({ phase: 'typing', ...change });
  }

  private async showNote(): Promise<void> {
    if (await this.actions.open(this.typed)) this.close();
    else this.change({ fault: this.host.messages().cellEdit.notCopied });
  }
}
