import type { Place } from '../core/text';
import { setAttribute, setText } from './keyed-list';
import { nameQuietly } from './quiet-name';

export type OpenHow = 'here' | 'new-tab';

export interface SourceChip {
  /** Note › heading. */
  readonly text: string;
  readonly label: string;
  readonly place: Place;
}

export interface RuleChip {
  readonly text: string;
  /** How the score came about. */
  readonly why: string;
}

/** What a source chip asks for. */
export interface PlaceActions {
  openPlace(place: Place, how: OpenHow): void;
  previewPlace(place: Place, event: MouseEvent, target: HTMLElement): void;
}

export function createSourceChip(parent: HTMLElement): HTMLElement {
  return parent.createEl('button', { cls: 'differentia-chip differentia-source', attr: { type: 'button' } });
}

/** Note and heading; a click opens the place, Ctrl, Cmd or the middle button in a new tab, the mouse above previews. */
export function drawSourceChip(el: HTMLElement, chip: SourceChip, actions: PlaceActions): void {
  setText(el, chip.text);
  nameQuietly(el, chip.label);
  setAttribute(el, 'dir', 'auto');
  opensPlace(el, chip.place, actions);
}

/** Makes an element open a place the way links do. */
export function opensPlace(el: HTMLElement, place: Place, actions: PlaceActions): void {
  el.onclick = (event) => {
    event.stopPropagation();
    actions.openPlace(place, event.ctrlKey || event.metaKey ? 'new-tab' : 'here');
  };
  el.onauxclick = (event) => {
    if (event.button === 1) actions.openPlace(place, 'new-tab');
  };
  el.onmouseover = (event) => {
    actions.previewPlace(place, event, el);
  };
}

export function createRuleChip(parent: HTMLElement): HTMLElement {
  return parent.createEl('details', { cls: 'differentia-rule' });
}

/** Rule and confidence; a click lists how the score came about. */
export function drawRuleChip(el: HTMLElement, chip: RuleChip): void {
  const summary = el.firstElementChild ?? el.createEl('summary', { cls: 'differentia-chip' });
  const why = summary.nextElementSibling ?? el.createDiv({ cls: 'differentia-why' });
  if (summary.instanceOf(HTMLElement)) setText(summary, chip.text);
  if (why.instanceOf(HTMLElement)) setText(why, chip.why);
}
