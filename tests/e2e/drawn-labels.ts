import type { Locator, Page } from 'playwright-core';

/** A text as it was drawn on a canvas, in CSS pixels of the canvas. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Keeps, from now on, what every plain canvas of the page has written on it since it was last cleared. */
export function watchTexts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const drawn = new WeakMap<HTMLCanvasElement, DrawnText[]>();
    Object.assign(window, { drawnTexts: drawn });
    const type = CanvasRenderingContext2D.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with their own `this` below
    const { clearRect, fillText } = type;
    type.clearRect = function (...args) {
      drawn.set(this.canvas, []);
      clearRect.apply(this, args);
    };
    type.fillText = function (...args) {
      fillText.apply(this, args);
      const [text, x, y] = args;
      const { width, actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = this.measureText(text);
      const box = { text, left: x - width / 2, right: x + width / 2, top: y - up, bottom: y + down };
      drawn.get(this.canvas)?.push(box);
    };
  });
}

/** What stands on the drawing of a graph, and how large the drawing is. */
export function drawnTexts(stage: Locator): Promise<{ width: number; height: number; texts: DrawnText[] }> {
  return stage.evaluate((el) => {
    const { drawnTexts: drawn } = window as unknown as { drawnTexts: WeakMap<HTMLCanvasElement, DrawnText[]> };
    const texts = [...el.querySelectorAll('canvas')].flatMap((canvas) => drawn.get(canvas) ?? []);
    return { width: el.clientWidth, height: el.clientHeight, texts };
  });
}
