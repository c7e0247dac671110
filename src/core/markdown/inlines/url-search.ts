import type { Span } from '../../text';

const CANDIDATE =
  /(?:[a-z][a-z0-9+.-]{1,31}:\/\/|www\.|mailto:)[^\s<>[\]`]+|[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/giu;
const TRAILING = '?!.,:;*_~\'"»”’';
const WORD = /[\p{L}\p{N}_]/u;

/** Finds bare addresses (`scheme://…`, `www.…`, `name@host.tld`) in one leaf, from left to right. */
export class UrlSearch {
  private readonly pattern: RegExp | null;
  private found: Span | null = null;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    const possible = text.includes('://') || text.includes('www.') || text.includes('@') || text.includes('mailto:');
    this.pattern = possible ? new RegExp(CANDIDATE) : null;
  }

  /** The first address that begins at or behind `from`; calls come with ascending `from`. */
  next(from: number): Span | null {
    if (this.pattern === null || (this.found !== null && this.found.from >= from)) return this.found;
    this.pattern.lastIndex = from;
    this.found = null;
    for (let match = this.pattern.exec(this.text); match !== null; match = this.pattern.exec(this.text)) {
      if (WORD.test(this.text.charAt(match.index - 1))) continue;
      this.found = { from: match.index, to: match.index + trimAddress(match[0]) };
      break;
    }
    return this.found;
  }
}

/** Length of the address without the punctuation of its sentence and a bracket that it does not open. */
function trimAddress(address: string): number {
  let open = 0;
  for (const letter of address) if (letter === '(') open += 1;
  let closed = 0;
  for (const letter of address) if (letter === ')') closed += 1;
  let length = address.length;
  for (; length > 1; length--) {
    const last = address.charAt(length - 1);
    if (last === ')' && closed > open) closed -= 1;
    else if (!TRAILING.includes(last)) break;
  }
  return length;
}
