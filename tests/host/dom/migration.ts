import { onTreeChange } from './document-watch';

/** Calls back when the element has come into a tree; returns how to stop. */
export function onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
  let inside = this.isConnected;
  let doc = this.ownerDocument;
  const stop = onTreeChange(() => {
    const now = this.isConnected;
    if (now && (!inside || this.ownerDocument !== doc)) {
      doc = this.ownerDocument;
      if (once) stop();
      listener();
    }
    inside = now;
  });
  return stop;
}

/** Calls back when the element has come into another window's tree; returns how to stop. */
export function onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
  let known = this.win;
  return this.onNodeInserted(() => {
    if (this.win === known) return;
    known = this.win;
    listener(known);
  });
}
