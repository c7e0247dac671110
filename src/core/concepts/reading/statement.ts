import { smallLetters } from '../../text';
import type { InlineText, Mark } from '../../markdown';
import type { Recogniser } from './recogniser';

/** How the term of a statement is written. */
export type TermDress = 'bold' | 'code' | 'emphasis' | 'link' | 'plain';

/** `T – gloss`, `**T**: gloss` at the start of a stretch of text; all positions are indices of its `InlineText`. */
export interface Statement {
  readonly dress: TermDress;
  readonly mark: 'colon' | 'dash';
  readonly termFrom: number;
  readonly termTo: number;
  /** Behind dash and copula. */
  readonly glossFrom: number;
  /** End of the stretch. */
  readonly to: number;
  /** The dash is followed by a word like «это». */
  readonly copula: boolean;
}

/** Behind a wide bracket no blank stands: 「袱紗（ふくさ）— …」. */
const DASH = /\s(?:--|[-–—])\s|——|[–—]\s/gu;
const LONGEST_TERM = 160;
const OPAQUE: ReadonlySet<Mark['kind']> = new Set(['code', 'math', 'link', 'wiki-link', 'embed', 'url']);
const DRESSES: Readonly<Partial<Record<Mark['kind'], TermDress>>> = {
  strong: 'bold',
  emphasis: 'emphasis',
  highlight: 'emphasis',
  'wiki-link': 'link',
  link: 'link',
  code: 'code',
};

/** The statement with which the stretch opens, if it opens with one. */
export function readStatement(inline: InlineText, from: number, to: number, recogniser: Recogniser): Statement | null {
  const start = skipBlanks(inline.text, from, to);
  const dress = dressAt(inline, start);
  return readColon({ inline, start, to, dress }) ?? readDash({ inline, start, to, dress }, recogniser);
}

interface Opening {
  readonly inline: InlineText;
  readonly start: number;
  readonly to: number;
  readonly dress: { readonly kind: TermDress; readonly end: number };
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

/** The strongest mark that begins where the text does. */
export function dressAt(inline: InlineText, start: number): Opening['dress'] {
  let found: Opening['dress'] = { kind: 'plain', end: start };
  for (const mark of inline.marks) {
    if (mark.from > start) break;
    const kind = mark.from === start ? DRESSES[mark.kind] : undefined;
    if (kind === undefined || mark.to === start) continue;
    // `**[[T]]**` is bold and its whole length counts.
    if (found.kind === 'plain' || (found.kind !== 'bold' && kind === 'bold'))
      found = { kind, end: Math.max(found.end, mark.to) };
  }
  return found;
}

/** `**T:** gloss` and `**T**: gloss`, `**T**：gloss`, `**T.** Gloss`, `**T** = gloss`. */
function readColon({ inline, start, to, dress }: Opening): Statement | null {
  if (dress.kind !== 'bold' || dress.end >= to) return null;
  const { text } = inline;
  const stop = /^\s\p{Lu}/u.test(text.slice(dress.end, dress.end + 2)) ? /\p{L}{3}\)?(\.)$/u : /[:：]\s*$/u;
  const shown = text.slice(start, dress.end);
  const inside = /[:：]\s*$/u.exec(shown) ?? stop.exec(shown);
  const outside = /^\s?(?:[(（][^()（）]{1,40}[)）]\s?)?(?:[:：]|=(?=\s))/u.exec(text.slice(dress.end, to));
  const [colon, behind] =
    inside === null
      ? endOfColon(dress.end, outside?.[0])
      : [start + inside.index + inside[0].search(/[:：.]/u), dress.end];
  const glossFrom = skipBlanks(text, behind, to);
  if (colon < 0 || glossFrom >= to) return null;
  return { dress: 'bold', mark: 'colon', termFrom: start, termTo: colon, glossFrom, to, copula: false };
}

/** Where a colon behind the bold words stands and what is behind it; −1 without one. */
function endOfColon(end: number, found: string | undefined): readonly [number, number] {
  return found === undefined ? [-1, end] : [end + found.length - 1, end + found.length];
}

function readDash({ inline, start, to, dress }: Opening, recogniser: Recogniser): Statement | null {
  const { text } = inline;
  const window = text.slice(0, Math.min(to, start + LONGEST_TERM));
  DASH.lastIndex = start;
  for (let match = DASH.exec(window); match !== null; match = DASH.exec(window)) {
    const at = match.index;
    if (!/^[\s—]/u.test(match[0]) || (match[0].length === 2 && /^[–—]\s/u.test(match[0])))
      if (!/[）」』]/u.test(text.charAt(at - 1))) continue;
    if (isOpaque(inline, at) || isInBrackets(text.slice(start, at))) continue;
    const termTo = at;
    const behind = skipBlanks(text, at + match[0].length, to);
    if (behind >= to) return null;
    const copula = copulaAt(text, behind, to, recogniser);
    const whole =
      dress.kind !== 'plain' &&
      /^[\s(（"«»)）\p{L}\p{N}$\\_^{}.,]*$/u.test(text.slice(dress.end, termTo)) &&
      isDressed(inline, dress.end, termTo);
    const scope = whole ? -1 : scopeFrom(text.slice(dress.end, termTo), dress.kind, recogniser);
    const isCopula = copula > behind;
    const named = asideFrom(text.slice(start, termTo), recogniser);
    return {
      dress: whole || scope >= 0 ? dress.kind : 'plain',
      mark: 'dash',
      termFrom: isCopula && dress.kind === 'plain' ? lastSentence(text, start, termTo) : start,
      termTo:
        scope >= 0
          ? dress.end
          : named < 0
            ? termTo - (isCopula ? tailBehind(text.slice(start, termTo)) : 0)
            : start + named,
      glossFrom: copula,
      to,
      copula: isCopula,
    };
  }
  return null;
}

/** «**Тирания** в VII–VI вв. — …», "**Dada** in print – …": words that say where and when it is meant so; −1 for none. */
function scopeFrom(rest: string, dress: TermDress, recogniser: Recogniser): number {
  const [, first = ''] = SCOPE.exec(rest) ?? [];
  const opensScope = recogniser.has('glossStarts', first) && recogniser.has('termStarts', first);
  // «**Рожь** и **пшеница** — …» speaks of two.
  return (dress === 'bold' || dress === 'emphasis') &&
    first !== '' &&
    opensScope &&
    !recogniser.has('conjunctions', first)
    ? 0
    : -1;
}

const SCOPE = /^\s(\p{Ll}{1,5})\s[^,;:()\n]{2,30}$/u;

/** Letters of «здесь» in «Идемпотентность здесь — это …», of the mark in «Клотик? — это …». */
function tailBehind(term: string): number {
  return /(?:\s(?:здесь|тут|here|hier|ici|aquí|qui|aqui)|\s?[?？])$/u.exec(term)?.[0].length ?? 0;
}

const ASIDE = /^[^,.;:!?]{2,60}(?=, (\p{L}+)[^,.;:!?]{0,40},$)/u;

/** «Мульча, оказывается, — это …»: where the name ends before words by the way; −1 without them. */
function asideFrom(term: string, { languages }: Recogniser): number {
  const [name, opens = ''] = ASIDE.exec(term) ?? [];
  const isCue = (cue: string): boolean => cue === opens || cue.startsWith(`${opens} `);
  const isAlias = languages.some(({ aliasCues, conjunctions }) => conjunctions.has(opens) || aliasCues.some(isCue));
  return name === undefined || isAlias ? -1 : name.length;
}

/** Where the sentence begins that ends with the term: a word and its stop stand before it. */
function lastSentence(text: string, from: number, to: number): number {
  const stop = /^.*\p{Ll}{3}[»")]?[.!?]\s+(?=[«"]?\p{Lu})/su.exec(text.slice(from, to));
  return stop === null ? from : from + stop[0].length;
}

/** «Дидактика (от греч. didaktikos — поучающий) — …»: a dash inside brackets is of what they say by the way. */
function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')') && !before.includes('\n');
}

/** The dress covers the term, but for an abbreviation in brackets or a formula. */
function isDressed(inline: InlineText, end: number, termTo: number): boolean {
  const rest = inline.text.slice(end, termTo).trim();
  if (rest === '' || /^[(（][^()（）]*[)）]$/u.test(rest)) return true;
  return inline.marks.some((mark) => mark.kind === 'math' && mark.from <= end + 1 && mark.to >= end + rest.length);
}

function isOpaque(inline: InlineText, at: number): boolean {
  return inline.marks.some((mark) => mark.from < at && at < mark.to - 1 && OPAQUE.has(mark.kind));
}

/** «Трал — так называют сеть, которую …» */
const NAMED_SO =
  /^так (?:ещё |обычно |часто |у нас )?(?:зовут|называют|называется|называются|именуют|именуется|называли)\s+(?=\p{L})/u;

/** Behind a copula (and the words of definition before it: «— это»), else where it stood. */
function copulaAt(text: string, from: number, to: number, recogniser: Recogniser): number {
  const named = NAMED_SO.exec(text.slice(from, Math.min(to, from + 40)))?.[0].length ?? 0;
  if (named > 0) return from + named;
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(from, Math.min(to, from + 24)))?.[0];
  if (word === undefined || !recogniser.has('copulas', smallLetters(word))) return from;
  const behind = skipBlanks(text, from + word.length, to);
  return behind < to ? behind : from;
}
