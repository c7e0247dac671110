const listeners = new Set<() => void>();
const documents = new WeakSet<Document>();

/** Looks at changes in one more window's tree. */
export function watchDocument(doc: Document): void {
  if (documents.has(doc)) return;
  documents.add(doc);
  new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  }).observe(doc, { childList: true, subtree: true });
}

/** Calls back after changes in the tree of any window; returns how to stop. */
export function onTreeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
