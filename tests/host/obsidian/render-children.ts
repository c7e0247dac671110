import { onTreeChange } from '../dom/document-watch';
import type { O } from './api';

interface Watched {
  readonly child: O.MarkdownRenderChild;
  readonly owner: O.Component;
  wasInside: boolean;
}

/** Children of rendered notes that are unloaded when their element has left every window. */
class RenderChildren {
  readonly #watched = new Set<Watched>();

  constructor() {
    onTreeChange(() => {
      this.#sweep();
    });
  }

  add(child: O.MarkdownRenderChild, owner: O.Component): void {
    const one: Watched = { child, owner, wasInside: child.containerEl.isConnected };
    this.#watched.add(one);
    child.register(() => {
      this.#watched.delete(one);
    });
  }

  #sweep(): void {
    for (const one of [...this.#watched]) {
      if (one.child.containerEl.isConnected) one.wasInside = true;
      else if (one.wasInside) {
        this.#watched.delete(one);
        one.owner.removeChild(one.child);
      }
    }
  }
}

export const renderChildren = new RenderChildren();
