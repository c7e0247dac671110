import type { Span } from '../../../text';
import { charactersOf, isBlank as isBlankUnit, isPlainSmall, plainWordEnd, unitAt } from '../../../text';

export type TokenKind =
  'close' | 'colon' | 'comma' | 'dash' | 'mention' | 'number' | 'open' | 'semicolon' | 'sign' | 'word';

/** A word, sign or name of a sentence. Patterns read tokens, never text. */
export interface Token extends Span {
  // `from` and `to` are indices into the block's shown text.
  readonly kind: TokenKind;
  /** Lower case, ё as е, one kind of apostrophe; a sign as it stands. */
  readonly word: string;
  /** Inside parentheses or quotation marks: no cue, no topic. */
  readonly inner: boolean;
  /** The concept meant, −1 when none. */
  readonly subject: number;
  /** Hundredths by which the way of naming lowers a confidence; 100 = by name. */
  readonly factor: number;
  /** Written as the concept is called: no case but the nominative, where the two differ. */
  readonly asCalled?: true;
}

/** Of a name written as it is called. */
export const CALLED = { asCalled: true } as const;

/** Stands for a token that is not there. */
const NO_TOKEN: Token = { from: 0, to: 0, kind: 'sign', word: '', inner: true, subject: -1, factor: 100 };

/** The token at an index, or the one that stands for none. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? NO_TOKEN;
}

/** The word at an index, empty where there is none. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at).word;
}

/** The colon, or the stop, behind a name that begins what is said of it: "A: x; B: y", "A. X". */
export function isLead(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'mention') return false;
  if (at === 1 && tokens[at]?.word === '.') return tokens.length > 2;
  const before = tokens[at - 2]?.kind;
  return (
    tokens[at]?.kind === 'colon' && (at === 1 || before === 'semicolon' || before === 'comma' || before === 'colon')
  );
}

/** A name of a concept in a block's shown text. */
export interface NameHit extends Span {
  readonly subject: number;
  readonly factor: number;
  readonly asCalled?: true;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’ʼ\-‐‑][\p{L}\p{N}\p{M}]+|[.,]\p{N}+|:\p{N}(?![\p{L}\p{N}:]))*|\S/gu;
const HYPHENS = '-‐‑';
const SIGNS: ReadonlyMap<string, TokenKind> = new Map([
  [',', 'comma'],
  ['、', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
]);
const DASHES = new Set(['-', '–', '—', '―', '→']);
/** Punctuation between Han characters, and what it is elsewhere. */
const WIDE: ReadonlyMap<string, string> = new Map(
  ['，,', '；;', '：:', '（(', '）)', '？?', '。.', '！!', '「«', '」»'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
/** Code units from here on are not those of alphabets. */
const FIRST_WIDE = 0x2e80;

/** Whether a word is of a script whose characters are words or syllables. */
export const isWide = (word: string): boolean =>
  Math.max(word.charCodeAt(0), word.charCodeAt(word.length - 1)) >= FIRST_WIDE;

/** A word as it is compared: lower case, ё as е, straight apostrophe. */
export function foldWord(word: string): string {
  let hasCapitals = false;
  const { length } = word;
  for (let at = 0; at < length; at += 1) {
    const kind = foldingOf(unitAt(word, at));
    if (kind === 'other') return foldRare(word);
    hasCapitals ||= kind === 'capital';
  }
  return hasCapitals ? word.toLowerCase() : word;
}

/** ASCII and Russian letters without ё have nothing but capitals to fold. */
function foldingOf(unit: number): 'capital' | 'other' | 'small' {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? 'capital' : 'small';
  if (unit < 0x410 || unit > 0x44f) return 'other';
  return unit < 0x430 ? 'capital' : 'small';
}

function foldRare(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/gu, "'");
}

/** What a text has beside its words: formulas are one token each, ascending; at `commas` a bracket stands for a comma. */
interface Beside {
  readonly formulas?: readonly Span[];
  readonly commas?: ReadonlySet<number>;
}

/** The tokens of `text` in `span`; `hits` are ascending and do not overlap. O(n). */
export function tokensOf(text: string, span: Span, hits: readonly NameHit[], beside: Beside = {}): Token[] {
  const tokens: Token[] = [];
  const { formulas = [], commas = NO_COMMAS } = beside;
  const state = { parens: 0, guillemets: 0, quoted: false, commas };
  let next = 0;
  const push = (range: Span): void => {
    let from = range.from;
    for (let formula = formulas[next]; formula !== undefined && formula.to <= range.to; formula = formulas[next]) {
      next += 1;
      if (formula.from < from) continue;
      pushPlain(tokens, text, { from, to: formula.from }, state);
      pushWord(tokens, { from: formula.from, raw: text.slice(formula.from, formula.to), kind: 'number' }, state);
      from = formula.to;
    }
    pushPlain(tokens, text, { from, to: range.to }, state);
  };
  let at = span.from;
  for (const hit of hits) {
    if (hit.from < at || hit.to > span.to) continue;
    push({ from: at, to: hit.from });
    const inner = isInner(state);
    tokens.push({
      from: hit.from,
      to: hit.to,
      kind: inner ? 'word' : 'mention',
      word: foldWord(text.slice(hit.from, hit.to)),
      inner,
      subject: inner ? -1 : hit.subject,
      factor: hit.factor,
      ...(hit.asCalled === true ? CALLED : {}),
    });
    at = hit.to;
  }
  push({ from: at, to: span.to });
  return tokens;
}

const NO_COMMAS: ReadonlySet<number> = new Set();

interface Nesting {
  readonly commas: ReadonlySet<number>;
  parens: number;
  guillemets: number;
  quoted: boolean;
}

const isInner = (state: Nesting): boolean => state.parens > 0 || state.guillemets > 0 || state.quoted;

function pushPlain(tokens: Token[], text: string, span: Span, state: Nesting): void {
  if (span.from >= span.to) return;
  const plain = text.slice(span.from, span.to);
  let end = 0;
  for (;;) {
    // Whatever is no blank begins a token.
    let start = end;
    while (start < plain.length && isBlankUnit(unitAt(plain, start))) start += 1;
    if (start >= plain.length) break;
    end = tokenEnd(plain, start);
    const written = plain.slice(start, end);
    const at = span.from + start;
    if (state.commas.has(at)) {
      pushWord(tokens, { from: at, raw: written, kind: 'comma' }, state);
      continue;
    }
    const wide = isWide(written);
    if (wide && written.length > 1) {
      for (const one of charactersOf(written))
        pushWord(tokens, { from: at + one.at, raw: one.text, kind: kindOf(one.text, text, at, at) }, state);
      continue;
    }
    const raw = (wide ? WIDE.get(written) : undefined) ?? written;
    close(raw, state);
    pushWord(tokens, { from: at, raw, kind: kindOf(raw, text, at, at + raw.length) }, state);
    open(raw, state);
  }
}

function tokenEnd(text: string, from: number): number {
  const end = plainWordEnd(text, from);
  if (end >= 0) return end;
  TOKEN.lastIndex = from;
  TOKEN.test(text);
  return TOKEN.lastIndex;
}

function pushWord(
  tokens: Token[],
  { from, raw, kind }: { from: number; raw: string; kind: TokenKind },
  state: Nesting,
): void {
  tokens.push({
    from,
    to: from + raw.length,
    kind,
    word: foldWord(raw),
    inner: isInner(state),
    subject: -1,
    factor: 100,
  });
}

function open(raw: string, state: Nesting): void {
  if (raw === '(' || raw === '[') state.parens += 1;
  else if (raw === '«' || raw === '“' || raw === '„') state.guillemets += 1;
  else if (raw === '"') state.quoted = !state.quoted;
}

function close(raw: string, state: Nesting): void {
  if (raw === ')' || raw === ']') state.parens = Math.max(0, state.parens - 1);
  else if (raw === '»' || raw === '”') state.guillemets = Math.max(0, state.guillemets - 1);
}

function kindOf(raw: string, text: string, from: number, to: number): TokenKind {
  if (isPlainSmall(raw)) return 'word';
  const sign = SIGNS.get(raw);
  if (sign !== undefined) return sign;
  if (raw === '&') return isBlank(text, from - 1) && isBlank(text, to) ? 'word' : 'sign';
  if (DASHES.has(raw)) return isBlank(text, from - 1) && isBlank(text, to) ? 'dash' : 'sign';
  if (/^\p{N}/u.test(raw)) return 'number';
  return /^[\p{L}\p{M}]/u.test(raw) ? 'word' : 'sign';
}

function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /\s/u.test(text.charAt(at));
}

/**
 * Joins what a hyphen glues to a name: in `Docker-контейнер` the first name counts, and the whole
 * word is the mention. Two names of one subject side by side are one mention, and so are a noun and
 * the proper name that `properOf` gives for it.
 */
export function glueCompounds(
  text: string,
  hits: readonly NameHit[],
  properOf: ReadonlyMap<number, number>,
): NameHit[] {
  const glued: NameHit[] = [];
  for (const hit of hits) {
    const last = glued.at(-1);
    const within = last !== undefined && hit.from < last.to;
    const beside = last !== undefined && /^[ \u00A0]$/u.test(text.slice(last.to, hit.from));
    const subject = last === undefined ? -1 : commonSubject(last.subject, hit.subject, properOf);
    if (last !== undefined && subject >= 0 && (within || beside)) {
      const to = Math.max(last.to, hyphenEnd(text, hit.to));
      glued[glued.length - 1] = { ...last, to, subject, factor: Math.max(last.factor, hit.factor) };
    } else if (!within) {
      const from = hyphenStart(text, hit.from, last?.to ?? 0);
      const to = hyphenEnd(text, hit.to);
      glued.push(from === hit.from && to === hit.to ? hit : { ...hit, from, to });
    }
  }
  return glued;
}

/** Two names joined by a dash without blanks, «трасса сокол–ястреб», are one thing and neither of the two. */
export function withoutRanges(text: string, hits: readonly NameHit[]): readonly NameHit[] {
  const ranged = (one: NameHit | undefined, other: NameHit | undefined): boolean =>
    one !== undefined && other !== undefined && /^[–—―]$/u.test(text.slice(one.to, other.from));
  return hits.filter((hit, at) => !ranged(hits[at - 1], hit) && !ranged(hit, hits[at + 1]));
}

function commonSubject(one: number, other: number, properOf: ReadonlyMap<number, number>): number {
  if (one === other || properOf.get(other) === one) return one;
  return properOf.get(one) === other ? other : -1;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

function hyphenEnd(text: string, to: number): number {
  let end = to;
  while ((HYPHENS.includes(text.charAt(end)) || isSuffix(text, end)) && LETTER.test(text.charAt(end + 1))) {
    end += 1;
    while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
  }
  return end;
}

/** "Pulp.io": a stop with small Latin letters behind it belongs to the name. */
const isSuffix = (text: string, at: number): boolean =>
  text.charAt(at) === '.' && /^[a-z]{2,4}(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 6));

function hyphenStart(text: string, from: number, floor: number): number {
  let start = from;
  while (start - 1 > floor && HYPHENS.includes(text.charAt(start - 1)) && LETTER.test(text.charAt(start - 2))) {
    start -= 1;
    while (start > floor && LETTER.test(text.charAt(start - 1))) start -= 1;
  }
  return start;
}
