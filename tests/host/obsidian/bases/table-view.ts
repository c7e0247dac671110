import type { O } from '../api';
import { BasesView } from '../bases';
import { runtime } from '../runtime';

/** The app's own view of a base: an entry a line, a property a column. */
export class BaseTableView extends BasesView {
  override type = 'table';
  readonly #el: HTMLElement;

  constructor(controller: O.QueryController, el: HTMLElement) {
    super(controller);
    this.#el = el.createEl('table', { cls: 'bases-table', attr: { tabindex: 0 } });
  }

  override onDataUpdated(): void {
    this.#el.empty();
    const order = this.config.getOrder();
    const head = this.#el.createEl('tr');
    for (const id of order) head.createEl('th', { text: this.config.getDisplayName(id) });
    for (const entry of this.data.data) {
      const line = this.#el.createEl('tr');
      for (const id of order) entry.getValue(id)?.renderTo(line.createEl('td'), runtime.app.renderContext);
    }
  }
}
