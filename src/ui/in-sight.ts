/**
 * Tells when an element comes into sight or goes out of it, in whatever window it is: an observer sees only what is
 * in the window that made it. Returns a function that stops.
 */
export function watchSight(el: HTMLElement, changed: (isInSight: boolean) => void): () => void {
  let observer: IntersectionObserver | null = null;
  const observe = (): void => {
    observer?.disconnect();
    observer = new (el.win as typeof window).IntersectionObserver((entries) => {
      changed(entries.at(-1)?.isIntersecting ?? true);
    });
    observer.observe(el);
  };
  observe();
  const unlisten = el.onWindowMigrated(observe);
  return () => {
    observer?.disconnect();
    unlisten();
  };
}
