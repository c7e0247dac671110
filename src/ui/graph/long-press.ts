import type { Point } from '../../core/graph';

const HELD_MS = 500;
const STILL_PX = 8;

/** Tells of a finger that rests on an element; returns a function that stops. */
export function onLongPress(el: HTMLElement, pressed: (at: Point) => void): () => void {
  let timer: number | null = null;
  let start: Point = { x: 0, y: 0 };
  const cancel = (): void => {
    if (timer !== null) el.win.clearTimeout(timer);
    timer = null;
  };
  const down = (event: PointerEvent): void => {
    cancel();
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    start = { x: event.clientX, y: event.clientY };
    timer = el.win.setTimeout(() => {
      timer = null;
      pressed(start);
    }, HELD_MS);
  };
  const move = (event: PointerEvent): void => {
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > STILL_PX) cancel();
  };
  el.addEventListener('pointerdown', down);
  el.addEventListener('pointermove', move);
  el.addEventListener('pointerup', cancel);
  el.addEventListener('pointercancel', cancel);
  return () => {
    cancel();
    el.removeEventListener('pointerdown', down);
    el.removeEventListener('pointermove', move);
    el.removeEventListener('pointerup', cancel);
    el.removeEventListener('pointercancel', cancel);
  };
}
