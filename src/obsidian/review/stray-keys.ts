/**
 * Hands over the keys that nothing in the window has the focus for, as after a click elsewhere, while
 * `isActive`; until the returned function is called.
 */
export function listenToStrayKeys(
  doc: Document,
  isActive: () => boolean,
  press: (event: KeyboardEvent) => void,
): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.target === doc.body && isActive()) press(event);
  };
  doc.addEventListener('keydown', listen);
  return () => {
    doc.removeEventListener('keydown', listen);
  };
}
