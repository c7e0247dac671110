import type { CDPSession, Locator, Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Longer than a browser waits before it takes a touch for a long press. */
const longPressMs = 700;
/** Long enough for a busy machine; nothing waits for it to pass. */
const patienceMs = 10_000;
const steps = 12;

/** Fingers on a page; the browser makes pointers, clicks and menus of what they do. */
export class Touch {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async tap(target: Locator | Point): Promise<void> {
    const at = await pointOf(target);
    await this.#with(async (send) => {
      await send('touchStart', [at]);
      await send('touchEnd', []);
    });
  }

  /** Two taps without anything between them: how fast they follow is not left to the machine's other work. */
  async doubleTap(target: Locator | Point): Promise<void> {
    const at = await pointOf(target);
    await this.#with(async (send) => {
      for (let tap = 0; tap < 2; tap += 1) {
        await send('touchStart', [at]);
        await send('touchEnd', []);
      }
    });
  }

  /**
   * The finger rests, and the menu of what is below it is asked for. The browser of the tests takes
   * a rest for no such thing, as browsers of phones do: the event is made here, and the touch ends with it.
   */
  async longPress(target: Locator | Point): Promise<void> {
    const at = await pointOf(target);
    await this.#with(async (send) => {
      await send('touchStart', [at]);
      await this.#page.waitForTimeout(longPressMs);
      await this.#page.evaluate(({ x, y }) => {
        const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, view: window };
        document
          .elementFromPoint(x, y)
          ?.dispatchEvent(new PointerEvent('contextmenu', { ...init, pointerType: 'touch' }));
      }, at);
      await send('touchCancel', []);
    });
  }

  /** One finger goes down, moves and leaves; with `holdMs` it rests before it moves. */
  async drag(target: Locator | Point, by: Point, holdMs = 0): Promise<void> {
    const from = await pointOf(target);
    await this.#with(async (send) => {
      await send('touchStart', [from]);
      if (holdMs > 0) await this.#page.waitForTimeout(holdMs);
      for (let step = 1; step <= steps; step += 1) await send('touchMove', [along(from, by, step / steps)]);
      await send('touchEnd', []);
    });
  }

  /** Two fingers, 100 pixels apart at first; above 1 they move apart. */
  async pinch(target: Locator | Point, scale: number): Promise<void> {
    const centre = await pointOf(target);
    const fingers = (distance: number): Point[] => [
      { x: centre.x - distance / 2, y: centre.y },
      { x: centre.x + distance / 2, y: centre.y },
    ];
    await this.#with(async (send) => {
      await send('touchStart', fingers(100));
      for (let step = 1; step <= steps; step += 1) {
        await send('touchMove', fingers(100 * (1 + ((scale - 1) * step) / steps)));
      }
      await send('touchEnd', []);
    });
  }

  async #with(work: (send: Send) => Promise<void>): Promise<void> {
    const session = await this.#page.context().newCDPSession(this.#page);
    try {
      await work((type, points) => dispatch(session, type, points));
    } finally {
      await session.detach();
    }
  }
}

type TouchType = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel';
type Send = (type: TouchType, points: readonly Point[]) => Promise<void>;

async function dispatch(session: CDPSession, type: TouchType, points: readonly Point[]): Promise<void> {
  const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
  await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

function along(from: Point, by: Point, part: number): Point {
  return { x: from.x + by.x * part, y: from.y + by.y * part };
}

/** The middle of the target. What is drawn anew between two looks is looked for again: it has another element then. */
async function pointOf(target: Locator | Point): Promise<Point> {
  if ('x' in target) return target;
  const end = Date.now() + patienceMs;
  do {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (box !== null) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  } while (Date.now() < end);
  throw new Error('Nothing to touch: the element is not in sight.');
}
