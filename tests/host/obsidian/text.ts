// The functions of the API that need nothing but their arguments.
import type { O } from './api';

/** Forward slashes, no slash at the ends, no-break spaces made plain, NFC. `..` stays. */
export function normalizePath(path: string): string {
  const clean = path
    .replace(/[\\/]+/gu, '/')
    .replace(/^\/|\/$/gu, '')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .normalize('NFC');
  return clean === '' ? '/' : clean;
}

export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00a0/gu, ' ');
  const at = text.indexOf('#');
  return at < 0 ? { path: text, subpath: '' } : { path: text.slice(0, at), subpath: text.slice(at) };
}

export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/[#|^:\\\r\n]|%%|\[\[|\]\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Delays calls; with `resetTimer` each call starts the delay anew. */
export function debounce<T extends unknown[], V>(
  cb: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): O.Debouncer<T, V> {
  let timer: number | null = null;
  let waiting: [...T] | null = null;
  const fire = (): V | undefined => {
    timer = null;
    const args = waiting;
    waiting = null;
    return args === null ? undefined : cb(...args);
  };
  const debouncer = ((...args: [...T]) => {
    waiting = args;
    if (timer !== null && resetTimer) {
      window.clearTimeout(timer);
      timer = null;
    }
    timer ??= window.setTimeout(fire, timeout);
    return debouncer;
  }) as O.Debouncer<T, V>;
  debouncer.cancel = () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    waiting = null;
    return debouncer;
  };
  debouncer.run = () => {
    if (timer === null) return undefined;
    window.clearTimeout(timer);
    return fire();
  };
  return debouncer;
}

/** All words of the query must occur; the score counts what was found. */
export function prepareSimpleSearch(query: string): (text: string) => O.SearchResult | null {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const matches: O.SearchMatches = [];
    for (const word of words) {
      let at = lower.indexOf(word);
      if (at < 0) return null;
      for (; at >= 0; at = lower.indexOf(word, at + word.length)) matches.push([at, at + word.length]);
    }
    matches.sort((a, b) => a[0] - b[0]);
    return { score: -lower.length / 1000, matches };
  };
}

/** The letters of the query must occur in order; runs and word beginnings score higher. */
export function prepareFuzzySearch(query: string): (text: string) => O.SearchResult | null {
  const letters = Array.from(query.toLowerCase()).filter((letter) => letter.trim() !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const whole = lower.indexOf(query.toLowerCase());
    if (query !== '' && whole >= 0) return { score: -whole / 100, matches: [[whole, whole + query.length]] };
    const matches: O.SearchMatches = [];
    let at = 0;
    for (const letter of letters) {
      const found = lower.indexOf(letter, at);
      if (found < 0) return null;
      const last = matches[matches.length - 1];
      if (last?.[1] === found) last[1] = found + letter.length;
      else matches.push([found, found + letter.length]);
      at = found + letter.length;
    }
    return { score: -matches.length, matches };
  };
}

export function sortSearchResults(results: O.SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: O.SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(at, from + offset);
    const end = Math.min(text.length, to + offset);
    if (end <= start) continue;
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: O.SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}

export function iterateRefs(refs: O.Reference[], cb: (ref: O.Reference) => unknown): boolean {
  return refs.some((ref) => cb(ref) === true);
}

export function iterateCacheRefs(cache: O.CachedMetadata, cb: (ref: O.ReferenceCache) => unknown): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}

export function arrayBufferToHex(data: ArrayBuffer): string {
  return Array.from(new Uint8Array(data), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function hexToArrayBuffer(hex: string): ArrayBuffer {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => parseInt(pair, 16)).buffer;
}

export function arrayBufferToBase64(data: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join(''));
}

export function base64ToArrayBuffer(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}

export function getBlobArrayBuffer(blob: Blob): Promise<ArrayBuffer> {
  return blob.arrayBuffer();
}
