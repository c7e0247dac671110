import type { O, Pub } from './api';

export class RenderContext implements Pub<O.RenderContext> {
  hoverPopover: O.HoverPopover | null = null;
}
