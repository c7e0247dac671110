import type { DelimiterType, Element, InlineContext } from '@lezer/markdown';
import { unitAt } from '../../text';
import { isBlankUnit } from '../spans';
import { readWikiLink } from '../wiki-link';
import { Closers } from './closers';
import { autolinkEnd, htmlEnd } from './html-inline';
import { UrlSearch } from './url-search';

const HIGHLIGHT: DelimiterType = { resolve: 'Highlight', mark: 'HighlightMark' };
const TAG = /#[\p{L}\p{M}\p{N}\p{So}_/-]+/uy;
const TAG_LETTER = /[^\p{N}#/_-]/u;
/** Opens coloured text, `~={red}word=~`, as a widespread plugin writes it. */
const COLOUR = /~=\{[A-Za-z][\w-]{0,30}\}/uy;
const COLOUR_END = '=~';
const FOOTNOTE = /\[\^[^\s\]]{1,100}\]/uy;
const MAX_INLINE_FOOTNOTE = 1_000;

const ordinary = new Uint8Array(128).fill(1);
for (const letter of '\\ `<$%=[!]^#*_~&') ordinary[letter.charCodeAt(0)] = 0;

/** How a leaf is to be read. */
export interface LeafPlace {
  /** Offset in the note. */
  readonly start: number;
  /** `\|` splits a wiki link. */
  readonly inTable: boolean;
  /** Highlights may be paired: there are not too many marks. */
  readonly pairs: boolean;
}

/**
 * Our own inline constructs, as one parser of the grammar that stands before all others and skips
 * what means nothing to any of them. It knows one leaf at a time; every search for a closer is
 * remembered for the leaf.
 */
export class InlineScan {
  private text = '';
  private start = 0;
  private inTable = false;
  private pairs = true;
  private closers = new Closers('');
  private urls = new UrlSearch('');
  /** Colours open at this place. */
  private openColours = 0;
  /** Brackets open at this place, so that the parser is not asked to look for one where none is. */
  private openBrackets = 0;

  /** Turns to the next leaf. */
  begin(text: string, leaf: LeafPlace): void {
    this.text = text;
    this.start = leaf.start;
    this.inTable = leaf.inTable;
    this.pairs = leaf.pairs;
    this.closers = new Closers(text);
    this.urls = new UrlSearch(text);
    this.openBrackets = 0;
    this.openColours = 0;
  }

  /** One step of the grammar at `position`: the end of what was read there, −1 to let the others try. */
  readonly parse = (cx: InlineContext, next: number, position: number): number => {
    const at = position - this.start;
    const end = this.read(cx, next, at);
    return end < 0 ? -1 : end + this.start;
  };

  private read(cx: InlineContext, next: number, at: number): number {
    const url = this.urls.next(at);
    if (url?.from === at) return this.add(cx, 'BareUrl', at, url.to);
    if (next >= 128 || ordinary[next] === 1) return this.skipOrdinary(at, url?.from ?? this.text.length);
    switch (next) {
      case 32:
        return this.readBlanks(cx, at);
      case 33:
        return this.readEmbed(cx, at);
      case 35:
        return this.readTag(cx, at);
      case 36:
        return this.readMath(cx, at);
      case 37:
        return this.readPair(cx, 'InlineComment', '%%', at);
      case 60:
        return this.readAngle(cx, at);
      case 61:
        return this.readHighlight(cx, at);
      case 91:
        return this.readBracket(cx, at);
      case 92:
        return this.readBackslash(cx, at);
      case 93:
        return this.closeBracket(at);
      case 94:
        return this.readInlineFootnote(cx, at);
      case 96:
        return this.readCode(cx, at);
      case 126:
        return this.readColour(cx, at);
      default:
        return -1;
    }
  }

  private add(cx: InlineContext, name: string, from: number, to: number, children: readonly Element[] = []): number {
    cx.addElement(cx.elt(name, from + this.start, to + this.start, children));
    return to;
  }

  private skipOrdinary(from: number, limit: number): number {
    const { text } = this;
    let at = from + 1;
    for (; at < limit; at++) {
      const unit = unitAt(text, at);
      if (unit < 128 && ordinary[unit] === 0) break;
    }
    return at;
  }

  private readBlanks(cx: InlineContext, from: number): number {
    let at = from + 1;
    while (this.text.charCodeAt(at) === 32) at += 1;
    const breaks = at >= from + 2 && this.text.charCodeAt(at) === 10;
    return breaks ? this.add(cx, 'LineBreak', from, at + 1) : at;
  }

  /** A backslash at the line's end breaks the line; the blank behind it may have been a carriage return. */
  private readBackslash(cx: InlineContext, at: number): number {
    let end = at + 1;
    while (this.text.charCodeAt(end) === 32) end += 1;
    return this.text.charCodeAt(end) === 10 ? this.add(cx, 'LineBreak', at, end + 1) : -1;
  }

  private readEmbed(cx: InlineContext, at: number): number {
    if (this.text.startsWith('[[', at + 1)) {
      const link = readWikiLink(this.text, at + 1, this.inTable);
      if (link !== null) return this.add(cx, 'WikiEmbed', at, link.to);
    }
    if (this.text.charCodeAt(at + 1) !== 91) return at + 1;
    this.openBrackets += 1;
    return -1;
  }

  private readBracket(cx: InlineContext, at: number): number {
    const second = this.text.charCodeAt(at + 1);
    if (second === 91) {
      const link = readWikiLink(this.text, at, this.inTable);
      if (link !== null) return this.add(cx, 'WikiLink', at, link.to);
    }
    if (second === 94) {
      FOOTNOTE.lastIndex = at;
      if (FOOTNOTE.test(this.text)) return this.add(cx, 'FootnoteReference', at, FOOTNOTE.lastIndex);
    }
    this.openBrackets += 1;
    return -1;
  }

  private closeBracket(at: number): number {
    if (this.openBrackets === 0) return at + 1;
    this.openBrackets -= 1;
    return -1;
  }

  private readTag(cx: InlineContext, at: number): number {
    if (at > 0 && !isBlankUnit(this.text.charCodeAt(at - 1)) && this.text.charAt(at - 1) !== '(') return at + 1;
    TAG.lastIndex = at;
    if (!TAG.test(this.text)) return at + 1;
    const to = TAG.lastIndex;
    return TAG_LETTER.test(this.text.slice(at, to)) ? this.add(cx, 'Tag', at, to) : to;
  }

  private readMath(cx: InlineContext, at: number): number {
    if (this.text.charCodeAt(at + 1) === 36) return this.readPair(cx, 'InlineMath', '$$', at);
    const after = this.text.charCodeAt(at + 1);
    if (Number.isNaN(after) || isBlankUnit(after)) return at + 1;
    const close = this.closers.find('$', at + 1, closingDollar);
    return close < 0 ? at + 1 : this.add(cx, 'InlineMath', at, close + 1);
  }

  private readPair(cx: InlineContext, name: string, mark: string, at: number): number {
    if (!this.text.startsWith(mark, at)) return at + 1;
    const close = this.closers.next(mark, at + 2);
    return close < 0 ? at + 2 : this.add(cx, name, at, close + 2);
  }

  private readAngle(cx: InlineContext, at: number): number {
    const address = autolinkEnd(this.text, at);
    if (address > 0) return this.add(cx, 'AngleUrl', at, address);
    const end = htmlEnd(this.text, at, this.closers);
    if (end < 0) return at + 1;
    const breaks = /^<br[\s/>]/iu.test(this.text.slice(at, at + 4));
    return this.add(cx, breaks ? 'LineBreak' : 'InlineHtml', at, end);
  }

  /** The marks of a colour are no text; without an end they are. */
  private readColour(cx: InlineContext, at: number): number {
    COLOUR.lastIndex = at;
    if (this.text.charCodeAt(at + 1) !== 61 || !COLOUR.test(this.text)) return -1;
    const to = COLOUR.lastIndex;
    if (this.closers.next(COLOUR_END, to) < 0) return -1;
    this.openColours += 1;
    return this.add(cx, 'InlineComment', at, to);
  }

  private readHighlight(cx: InlineContext, at: number): number {
    if (this.openColours > 0 && this.text.startsWith(COLOUR_END, at)) {
      this.openColours -= 1;
      return this.add(cx, 'InlineComment', at, at + COLOUR_END.length);
    }
    let end = at + 1;
    while (this.text.charCodeAt(end) === 61) end += 1;
    if (end - at !== 2 || !this.pairs) return end;
    const opens = end < this.text.length && !isBlankUnit(this.text.charCodeAt(end));
    const closes = at > 0 && !isBlankUnit(this.text.charCodeAt(at - 1));
    if (!opens && !closes) return end;
    cx.addDelimiter(HIGHLIGHT, at + this.start, end + this.start, opens, closes);
    return end;
  }

  private readInlineFootnote(cx: InlineContext, at: number): number {
    if (this.text.charCodeAt(at + 1) !== 91) return at + 1;
    const limit = Math.min(this.text.length, at + MAX_INLINE_FOOTNOTE);
    for (let i = at + 1, depth = 0; i < limit; i++) {
      const unit = this.text.charCodeAt(i);
      if (unit === 91) depth += 1;
      else if (unit === 93) depth -= 1;
      if (depth === 0) return this.add(cx, 'InlineFootnote', at, i + 1);
    }
    return at + 1;
  }

  private readCode(cx: InlineContext, at: number): number {
    let open = at + 1;
    while (this.text.charCodeAt(open) === 96) open += 1;
    const size = open - at;
    const close = this.closers.nextBackticks(size, open);
    return close < 0 ? open : this.add(cx, 'CodeSpan', at, close + size, this.codeMarks(cx, at, close, size));
  }

  private codeMarks(cx: InlineContext, open: number, close: number, size: number): Element[] {
    const mark = (from: number): Element => cx.elt('SpanMark', from + this.start, from + size + this.start);
    return [mark(open), mark(close)];
  }
}

/** The first dollar that can close: no blank and no backslash before it, no digit behind it. */
function closingDollar(text: string, from: number): number {
  for (let at = text.indexOf('$', from + 1); at >= 0; at = text.indexOf('$', at + 1)) {
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + 1);
    const closes =
      !isBlankUnit(before) && before !== 92 && before !== 36 && after !== 36 && !(after >= 48 && after <= 57);
    if (closes) return at;
  }
  return -1;
}
