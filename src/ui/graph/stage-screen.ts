import type { SurfaceSize } from './graph-renderer';

const MOST_RATIO = 2;
const PHONE_PIXELS = 2048;

export interface ScreenListener {
  /** The element has another size, or the window other pixels; what is drawn on canvases is gone with their old size. */
  resized(size: SurfaceSize): void;
  /** Whether anybody can see the element. */
  shown(isShown: boolean): void;
}

/** Follows an element's size, the pixels of the window in which it stands, and whether it can be seen there. */
export class StageScreen {
  private readonly el: HTMLElement;
  private readonly isPhone: boolean;
  private readonly listener: ScreenListener;
  private readonly observer: ResizeObserver;
  /** Of the window in which the drawing was made: by the time it is closed, its element may stand in another. */
  private readonly doc: Document;
  private ratioQuery: MediaQueryList | null = null;
  private isSeen = false;
  private now: SurfaceSize = { width: 0, height: 0, ratio: 0 };

  constructor(el: HTMLElement, isPhone: boolean, listener: ScreenListener) {
    this.el = el;
    this.isPhone = isPhone;
    this.listener = listener;
    const { doc } = el;
    this.doc = doc;
    // That of the window in which the drawing stands: another would follow the frames of another window.
    const Observer = doc.defaultView?.ResizeObserver ?? ResizeObserver;
    this.observer = new Observer(this.follow);
    this.observer.observe(el);
    doc.addEventListener('visibilitychange', this.follow);
  }

  /** Zero until the element was seen for the first time. */
  get size(): SurfaceSize {
    return this.now;
  }

  get isShown(): boolean {
    return this.isSeen;
  }

  close(): void {
    this.observer.disconnect();
    this.doc.removeEventListener('visibilitychange', this.follow);
    this.ratioQuery?.removeEventListener('change', this.follow);
  }

  private readonly follow = (): void => {
    const { el } = this;
    const isShown = el.clientWidth > 0 && el.clientHeight > 0 && !el.doc.hidden;
    if (isShown) {
      this.watchRatio();
      let ratio = Math.min(MOST_RATIO, el.win.devicePixelRatio);
      if (this.isPhone) ratio = Math.min(ratio, PHONE_PIXELS / Math.max(el.clientWidth, el.clientHeight));
      const size = { width: el.clientWidth, height: el.clientHeight, ratio };
      const before = this.now;
      if (size.width !== before.width || size.height !== before.height || ratio !== before.ratio) {
        this.now = size;
        this.listener.resized(size);
      }
    }
    if (isShown === this.isSeen) return;
    this.isSeen = isShown;
    this.listener.shown(isShown);
  };

  private watchRatio(): void {
    const { win } = this.el;
    this.ratioQuery?.removeEventListener('change', this.follow);
    this.ratioQuery = win.matchMedia(`(resolution: ${win.devicePixelRatio}dppx)`);
    this.ratioQuery.addEventListener('change', this.follow, { once: true });
  }
}
