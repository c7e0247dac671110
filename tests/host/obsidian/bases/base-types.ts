import type { O } from '../api';
import { BaseTableView } from './table-view';

const table: O.BasesViewRegistration = {
  name: 'Table',
  icon: 'table',
  factory: (controller, el) => new BaseTableView(controller, el),
};

/** The kinds of views that bases can have; those who draw one are told when they change. */
export class BaseTypes {
  readonly #types = new Map<string, O.BasesViewRegistration>([['table', table]]);
  readonly #listeners = new Set<() => void>();

  find(id: string): O.BasesViewRegistration | undefined {
    return this.#types.get(id);
  }

  list(): [id: string, registration: O.BasesViewRegistration][] {
    return [...this.#types];
  }

  add(id: string, registration: O.BasesViewRegistration): void {
    if (this.#types.has(id)) throw new Error(`Attempting to register an existing view type "${id}"`);
    this.#types.set(id, registration);
    this.#tell();
  }

  remove(id: string): void {
    this.#types.delete(id);
    this.#tell();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
