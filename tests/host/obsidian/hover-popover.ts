import type { O, Pub } from './api';
import { Component } from './component';

const defaultWaitMs = 300;

/** The published enumeration has no members; these are its values in the app. */
const showing = 0;
const shown = 1;
const hidden = 3;

/** A card beside an element; it goes when the pointer has left both. */
export class HoverPopover extends Component implements Pub<O.HoverPopover> {
  hoverEl: HTMLElement;
  state: O.PopoverState = showing;
  readonly #parent: O.HoverParent;
  readonly #targetEl: HTMLElement | null;
  #hideTimer = 0;

  constructor(
    parent: O.HoverParent,
    targetEl: HTMLElement | null,
    waitTime = defaultWaitMs,
    staticPos: O.Point | null = null,
  ) {
    super();
    this.#parent = parent;
    this.#targetEl = targetEl;
    this.hoverEl = createDiv('popover hover-popover');
    parent.hoverPopover?.unload();
    parent.hoverPopover = this;
    const timer = window.setTimeout(() => {
      if (targetEl === null || targetEl.isConnected) this.#show(staticPos);
      else this.unload();
    }, waitTime);
    this.register(() => {
      window.clearTimeout(timer);
      window.clearTimeout(this.#hideTimer);
    });
    for (const el of targetEl === null ? [this.hoverEl] : [targetEl, this.hoverEl]) {
      this.registerDomEvent(el, 'pointerleave', () => {
        this.#left();
      });
      this.registerDomEvent(el, 'pointerenter', () => {
        window.clearTimeout(this.#hideTimer);
      });
    }
    this.load();
  }

  override onunload(): void {
    this.state = hidden;
    this.hoverEl.remove();
    if (this.#parent.hoverPopover === (this as unknown as O.HoverPopover)) this.#parent.hoverPopover = null;
  }

  /** The element that this card belongs to. */
  get host$target(): HTMLElement | null {
    return this.#targetEl;
  }

  /** Called when the card has come into the window. */
  protected host$shown(): void {
    // For subclasses.
  }

  /** What grew is kept in the window: below the element where there is room, else above. */
  host$place(staticPos: O.Point | null = null): void {
    const { win } = this.hoverEl;
    const box = this.#targetEl?.getBoundingClientRect();
    const { width, height } = this.hoverEl.getBoundingClientRect();
    const below = staticPos?.y ?? box?.bottom ?? 0;
    const y = below + height <= win.innerHeight ? below : (box?.top ?? win.innerHeight) - height;
    const x = Math.min(staticPos?.x ?? box?.left ?? 0, win.innerWidth - width - 4);
    this.hoverEl.setCssProps({ '--menu-x': `${Math.max(4, x)}px`, '--menu-y': `${Math.max(4, y)}px` });
  }

  /** Not shown yet: it will not be. Shown: it waits for the pointer to come back. */
  #left(): void {
    window.clearTimeout(this.#hideTimer);
    if (this.state === showing) this.unload();
    else {
      this.#hideTimer = window.setTimeout(() => {
        this.unload();
      }, defaultWaitMs);
    }
  }

  #show(staticPos: O.Point | null): void {
    const doc = this.#targetEl?.doc ?? activeDocument;
    doc.body.appendChild(doc.adoptNode(this.hoverEl));
    this.state = shown;
    // An element that is drawn anew under the pointer never tells that it was left.
    this.registerDomEvent(doc, 'pointermove', ({ target }) => {
      const isOn = this.hoverEl.contains(target) || this.#targetEl?.contains(target) === true;
      if (!isOn && this.#targetEl?.isConnected === false) this.unload();
    });
    this.host$shown();
    this.host$place(staticPos);
  }
}
