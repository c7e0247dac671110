import type { O, Pub } from './api';
import { Component } from './component';

const defaultWaitMs = 300;

/** A card beside an element; it goes when the pointer leaves both. */
export class HoverPopover extends Component implements Pub<O.HoverPopover> {
  hoverEl: HTMLElement;
  state: O.PopoverState = 0;
  readonly #parent: O.HoverParent;
  #hideTimer = 0;

  constructor(
    parent: O.HoverParent,
    targetEl: HTMLElement | null,
    waitTime = defaultWaitMs,
    staticPos: O.Point | null = null,
  ) {
    super();
    this.#parent = parent;
    this.hoverEl = createDiv('popover hover-popover');
    parent.hoverPopover?.unload();
    parent.hoverPopover = this;
    const timer = window.setTimeout(() => {
      if (targetEl === null || targetEl.isConnected) this.#show(targetEl, staticPos);
    }, waitTime);
    this.register(() => {
      window.clearTimeout(timer);
    });
    for (const el of targetEl === null ? [this.hoverEl] : [targetEl, this.hoverEl]) {
      el.addEventListener('pointerleave', () => {
        this.#hideTimer = window.setTimeout(() => {
          this.unload();
        }, defaultWaitMs);
      });
      el.addEventListener('pointerenter', () => {
        window.clearTimeout(this.#hideTimer);
      });
    }
    this.load();
  }

  override onunload(): void {
    this.hoverEl.remove();
    if (this.#parent.hoverPopover === (this as unknown as O.HoverPopover)) this.#parent.hoverPopover = null;
  }

  #show(targetEl: HTMLElement | null, staticPos: O.Point | null): void {
    const doc = targetEl?.doc ?? activeDocument;
    const box = targetEl?.getBoundingClientRect();
    doc.body.appendChild(doc.adoptNode(this.hoverEl));
    this.hoverEl.setCssProps({
      '--menu-x': `${staticPos?.x ?? box?.left ?? 0}px`,
      '--menu-y': `${staticPos?.y ?? box?.bottom ?? 0}px`,
    });
  }
}
