import type { O } from './api';
import type { App } from './app';
import { FuzzySuggestModal } from './suggest';

/** All commands of all plugins. */
export class Commands {
  readonly #app: App;
  readonly #byId = new Map<string, O.Command>();

  constructor(app: App) {
    this.#app = app;
  }

  add(command: O.Command): void {
    this.#byId.set(command.id, command);
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  list(): O.Command[] {
    return [...this.#byId.values()];
  }

  /** Whether the palette would offer it now. */
  isAvailable(command: O.Command): boolean {
    const editing = this.#app.workspace.activeEditor;
    if (command.checkCallback) return command.checkCallback(true) === true;
    if (command.editorCheckCallback) {
      return editing?.editor !== undefined && command.editorCheckCallback(true, editing.editor, editing) === true;
    }
    if (command.editorCallback) return editing?.editor !== undefined;
    return command.callback !== undefined;
  }

  /** False when there is no such command or it cannot apply now. Resolves when its promise, if any, does. */
  async run(id: string): Promise<boolean> {
    const command = this.#byId.get(id);
    if (command === undefined || !this.isAvailable(command)) return false;
    const editing = this.#app.workspace.activeEditor;
    if (command.checkCallback) command.checkCallback(false);
    else if (command.editorCheckCallback && editing?.editor)
      command.editorCheckCallback(false, editing.editor, editing);
    else if (command.editorCallback && editing?.editor) await command.editorCallback(editing.editor, editing);
    else await command.callback?.();
    return true;
  }

  openPalette(): void {
    new CommandPalette(this.#app, this).open();
  }
}

class CommandPalette extends FuzzySuggestModal<O.Command> {
  readonly #commands: Commands;

  constructor(app: App, commands: Commands) {
    super(app);
    this.#commands = commands;
    this.modalEl.setAttr('aria-label', 'Command palette');
    this.setPlaceholder('Select a command…');
  }

  getItems(): O.Command[] {
    return this.#commands.list().filter((command) => this.#commands.isAvailable(command));
  }

  getItemText({ name }: O.Command): string {
    return name;
  }

  onChooseItem({ id }: O.Command): void {
    void this.#commands.run(id);
  }
}
