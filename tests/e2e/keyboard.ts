import type { HostApp } from '../host/driver';
import { eventually } from './concepts-pane';

/** Where the focus is. */
export interface Stop {
  /** Name for assistive technology, or the text. */
  readonly name: string;
  readonly tag: string;
  /** A person sees that the focus is here. */
  readonly seen: boolean;
  /** Inside of what was asked for. */
  readonly inside: boolean;
}

/** Runs a command as a person does who uses keys alone. */
export async function runByKeys(app: HostApp, name: string): Promise<void> {
  await app.do('openPalette');
  await app.type(name);
  await eventually(() => app.page.locator('.suggestion-item.is-selected').innerText()).toContain(name);
  await app.page.keyboard.press('Enter');
}

/** What has the focus, and whether that is within the element of the selector. */
export function stopAt(app: HostApp, selector: string): Promise<Stop> {
  return app.page.evaluate((within) => {
    const el = document.activeElement;
    if (!(el instanceof HTMLElement)) return { name: '', tag: '', seen: false, inside: false };
    const labelled = document.getElementById(el.getAttribute('aria-labelledby') ?? '');
    const label =
      el.getAttribute('aria-label') ??
      labelled?.textContent ??
      (el as Partial<HTMLInputElement>).labels?.[0]?.textContent ??
      el.querySelector('.setting-item-name')?.textContent;
    // A switch of the app is drawn by what is round it.
    const drawn = el.closest('.checkbox-container') ?? el;
    const seen = [el, drawn].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    return { name: label ?? el.textContent.trim(), tag: el.tagName, seen, inside: el.closest(within) !== null };
  }, selector);
}

/** Presses Tab until the focus leaves the element, and gives every stop in it. */
export async function walk(app: HostApp, selector: string, most = 200): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < most; step += 1) {
    await app.page.keyboard.press('Tab');
    const stop = await stopAt(app, selector);
    if (!stop.inside) break;
    stops.push(stop);
  }
  return stops;
}

/** Presses Tab until what has the focus has this name. */
export async function tabTo(app: HostApp, selector: string, name: string, most = 200): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await app.page.keyboard.press('Tab');
    const stop = await stopAt(app, selector);
    if (stop.inside && stop.name === name) return;
    passed.push(stop.name);
  }
  throw new Error(`Tab never came to "${name}", but to: ${passed.join(' · ')}`);
}
