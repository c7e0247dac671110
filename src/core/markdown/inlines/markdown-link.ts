import type { Element } from '@lezer/markdown';
import { referenceKey } from '../blocks/link-reference';
import { readLinkPath } from '../wiki-link';
import { elementChildren, elementName } from './inline-grammar';

/** `[shown](url)`, `![shown](url)`, `[shown][label]` or `[label]`, taken apart; offsets are the note's. */
export interface MarkdownLink {
  /** As written, without angle brackets. */
  readonly url: string;
  /** What the brackets hold. */
  readonly shown: { readonly from: number; readonly to: number };
}

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/iu;

/** Reads a link element; null where its label is defined nowhere, so that its brackets are text. */
export function readMarkdownLink(
  element: Element,
  read: (from: number, to: number) => string,
  references: ReadonlyMap<string, string>,
): MarkdownLink | null {
  const children = elementChildren(element);
  const marks = children.filter((child) => elementName(child) === 'LinkMark');
  const [open, close] = marks;
  if (open === undefined || close === undefined) return null;
  const shown = { from: open.to, to: close.from };
  const url = children.find((child) => elementName(child) === 'URL' && child.from >= close.to);
  if (url !== undefined) return { url: withoutAngles(read(url.from, url.to)), shown };
  if (marks.length > 2) return { url: '', shown };
  const label = children.find((child) => elementName(child) === 'LinkLabel');
  const named = label === undefined ? '' : read(label.from + 1, label.to - 1);
  const target = references.get(referenceKey(named === '' ? read(shown.from, shown.to) : named));
  return target === undefined ? null : { url: target, shown };
}

/** Target, heading and block of a link into the vault; null for an address with a scheme. */
export function vaultPath(url: string): ReturnType<typeof readLinkPath> | null {
  const written = url.trim();
  if (written === '' || SCHEME.test(written)) return null;
  const path = readLinkPath(decode(written));
  return path.target === '' && path.heading === null && path.block === null ? null : path;
}

function withoutAngles(url: string): string {
  return url.startsWith('<') && url.endsWith('>') ? url.slice(1, -1) : url;
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
