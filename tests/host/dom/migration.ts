interface Watch {
  readonly el: HTMLElement;
  readonly listener: (win: Window) => unknown;
  win: Window;
}

const migrations = new Set<Watch>();

/** Calls back when the element has come into the tree; returns how to stop. */
export function onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
  let inside = this.isConnected;
  const observer = new MutationObserver(() => {
    const now = this.isConnected;
    if (now && !inside) {
      listener();
      if (once) observer.disconnect();
    }
    inside = now;
  });
  observer.observe(this.ownerDocument, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}

/** Calls back when the element has moved to another window; returns how to stop. */
export function onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
  const watch: Watch = { el: this, listener, win: this.win };
  migrations.add(watch);
  return () => {
    migrations.delete(watch);
  };
}
