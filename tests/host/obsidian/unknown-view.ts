import type { O } from './api';
import { ItemView } from './view';

/** Shown in place of a view whose plugin is not there. */
export class UnknownView extends ItemView {
  readonly #type: string;
  #state: Record<string, unknown> = {};

  constructor(leaf: O.WorkspaceLeaf, type: string) {
    super(leaf);
    this.#type = type;
    this.icon = 'ghost';
  }

  getViewType(): string {
    return this.#type;
  }

  getDisplayText(): string {
    return 'Plugin no longer active';
  }

  override getState(): Record<string, unknown> {
    return this.#state;
  }

  override setState(state: unknown, _result: O.ViewStateResult): Promise<void> {
    this.#state = state as Record<string, unknown>;
    this.contentEl.setText(`No plugin provides the view "${this.#type}".`);
    return Promise.resolve();
  }
}
