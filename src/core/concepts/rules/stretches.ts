import { sourceSpan } from '../../markdown';
import type { Block, InlineText } from '../../markdown';
import type { Span } from '../../text';
import { conceptKey, splitSentences, wordsOf } from '../../text';
import { articleOf } from '../naming/asked-term';
import { readCopula } from '../reading/copula';
import { DASH_SIGN, STAR_SIGN, UNDERSCORE_SIGN } from '../reading/block-signs';
import type { GlossShape } from '../reading/gloss-shape';
import { readGloss } from '../reading/gloss';
import { isMeasure } from '../reading/measure';
import { isSurelyPast } from '../reading/noun-phrase';
import type { NoteContext } from '../reading/note-context';
import type { Recogniser } from '../reading/recogniser';
import type { Statement } from '../reading/statement';
import { readStatement } from '../reading/statement';
import type { TermShape } from '../reading/term-shape';
import { isPath, readTerm } from '../reading/term-shape';
import { ofInfinitives } from './infinitives';
import { isBehindDash, isBehindSentence, lineEnd, statementStarts } from './statement-starts';
import { isUnderTerms } from './under-terms';
import { shownName } from '../reading/shown-name';

/** A paragraph, or some of its lines, that opens with a statement `T – gloss`. */
export interface Stretch {
  readonly block: number;
  readonly inline: InlineText;
  readonly from: number;
  readonly statement: Statement;
  readonly term: TermShape | null;
  readonly gloss: GlossShape;
  /** The gloss's first sentence ends there. */
  readonly sentenceTo: number;
  /** Place in the note; an item's mark included. */
  readonly span: Span;
  /** Another dash in the sentence makes it a parenthesis, a path or a range. */
  readonly parenthesis: boolean;
  /** Begins inside a line, with a sentence that is not its first, or answers a card and says little. */
  readonly within: boolean;
  /** Its term stands behind an article. */
  readonly definite: boolean;
  /** An embedded icon, code or an arrow stands before the dash. */
  readonly technical: boolean;
}

const MARKS = /\s[-–—]\s|\s--\s|——|\*\*[^*]*[:：]|[:：]\s*\*\*|\.\*\*|__/u;
/** One of them stands in each mark. */
const MARK_SIGNS = DASH_SIGN | STAR_SIGN | UNDERSCORE_SIGN;
const SENTENCE_WINDOW = 1200;

/** What was read while a note is read: a list asks for its items, and each of them for itself. */
const readOf = new WeakMap<NoteContext, Map<number, readonly Stretch[]>>();

/** The statements of a paragraph: the one it opens with, and those of later lines that open with one; read once. */
export function readStretches(block: number, context: NoteContext): readonly Stretch[] {
  const read = readOf.get(context) ?? new Map<number, readonly Stretch[]>();
  const known = read.get(block);
  if (known !== undefined) return known;
  const found = stretchesOf(block, context);
  read.set(block, found);
  readOf.set(context, read);
  return found;
}

function stretchesOf(block: number, context: NoteContext): Stretch[] {
  const source = context.outline.blocks[block];
  if (source === undefined || (context.signs(block) & MARK_SIGNS) === 0) return [];
  if (!MARKS.test(context.outline.text.slice(source.span.from, source.span.to))) return [];
  const inline = context.inline(block);
  const { starts, within, ends } = statementStarts(inline, context);
  const found: Stretch[] = [];
  const read = starts.map((from) => ({
    from,
    statement: readStatement(inline, from, ends.get(from) ?? lineEnd(inline.text, from), context.recogniser),
  }));
  // A label in bold, "**Note:** …", ends nothing that was said before it.
  const [opening] = read;
  const stated = read.filter(
    ({ from, statement }) =>
      !within.has(from) ||
      (statement?.mark === 'dash' &&
        (statement.dress === 'bold' ||
          (inline.text.charAt(from - 2) !== ';' && tellsApart(inline, from, statement, context)) ||
          isParallel(inline, opening, { from, statement }, context))),
  );
  stated.forEach(({ from, statement }, i) => {
    if (statement === null) return;
    const next = stated.slice(i + 1).find((one) => one.statement !== null);
    const to = ends.get(from) ?? trimmedEnd(inline.text, from, next?.from ?? inline.text.length);
    const whole = { from, statement: { ...statement, to } };
    const parallel = within.has(from) && isParallel(inline, opening, whole, context);
    for (const one of readPair(inline, whole, context) ?? [whole]) {
      if (one.statement.glossFrom < one.statement.to)
        found.push(readStretch({ block, source, inline, parallel, ...one }, context));
    }
  });
  return found;
}

/** Amid a paragraph only a name of which a genus with its relative clause is said is one that is defined. */
function tellsApart(inline: InlineText, from: number, statement: Statement, context: NoteContext): boolean {
  const term = readTerm(shownName(inline, statement.termFrom, statement.termTo), context.recogniser);
  if (term === null || term.unlikely || term.label || term.coordinated) return false;
  const said = inline.text.slice(statement.glossFrom, sentenceEnd(inline.text, from, statement, context));
  const gloss = readGloss(said, context.recogniser);
  if (statement.copula && gloss.genus && gloss.nounPhrase && gloss.length >= LEAST_SAID)
    return !hasSecondDash(said, context.recogniser);
  return (
    gloss.genus &&
    gloss.relativeAt >= 1 &&
    gloss.relativeAt <= MOST_GENUS &&
    !gloss.past &&
    !hasSecondDash(said, context.recogniser)
  );
}

/**
 * «Погода — это состояние …. Климат — режим погоды, свойственный …»: a paragraph that opens by saying what something
 * is goes on with what something else is.
 */
function isParallel(
  inline: InlineText,
  opening: { readonly from: number; readonly statement: Statement | null } | undefined,
  later: { readonly from: number; readonly statement: Statement | null },
  context: NoteContext,
): boolean {
  if (opening === undefined || opening.from === later.from) return false;
  return [opening, later].every(({ from, statement }, i) => {
    if (statement?.mark !== 'dash') return false;
    const term = readTerm(shownName(inline, statement.termFrom, statement.termTo), context.recogniser);
    if (term === null || term.unlikely || term.label || term.coordinated) return false;
    const said = inline.text.slice(statement.glossFrom, sentenceEnd(inline.text, from, statement, context));
    const gloss = readGloss(said, context.recogniser);
    const isTied = gloss.tied || (i > 0 && gloss.length >= LEAST_SAID);
    return gloss.genus && gloss.nounPhrase && isTied && !gloss.past && !hasSecondDash(said, context.recogniser);
  });
}

/** Words behind «— это» that say more than how something is. */
const LEAST_SAID = 5;

/** Words of a genus with its adjectives and complement before the clause that tells it apart. */
const MOST_GENUS = 8;

type Opened = Pick<Stretch, 'from' | 'statement'>;

/** Between two clauses that speak of one thing after the other. */
const BETWEEN = /[,;]\s(?:[aа]|and|while|whereas|und|während|mientras(?: que)?|tandis que|mentre)\s/u.source;
const PAIR = new RegExp(`${BETWEEN}(?=\\S[^,;:.!?\\n]{0,60}\\s[-–—]\\s)`, 'gu');
const CLAUSE = new RegExp(`^${BETWEEN}`, 'u');

/**
 * `A – gloss, and B – gloss`: two statements. The second is one of its own where it repeats the copula,
 * or where nothing of the first gloss could take it for its own clause («где узлы …, а листья – …»).
 */
function readPair(inline: InlineText, { from, statement }: Opened, { recogniser }: NoteContext): Opened[] | null {
  if (statement.mark !== 'dash') return null;
  const { text } = inline;
  PAIR.lastIndex = statement.glossFrom;
  const match = PAIR.exec(text);
  if (match === null || match.index >= statement.to) return null;
  const second = readStatement(inline, PAIR.lastIndex, statement.to, recogniser);
  const first = text.slice(statement.glossFrom, match.index);
  if (second === null || /[.!?\n]/u.test(first)) return null;
  if (!second.copula && (!statement.copula || /[,;:(]/u.test(first))) return null;
  return [
    { from, statement: { ...statement, to: match.index } },
    { from: PAIR.lastIndex, statement: second },
  ];
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

/** Reads term and gloss of a statement. */
export function readStretch(
  {
    block,
    source,
    inline,
    from,
    statement: said,
    parallel = false,
  }: Pick<Stretch, 'block' | 'from' | 'inline' | 'statement'> & { source: Block; parallel?: boolean },
  context: NoteContext,
): Stretch {
  const sentenceTo = sentenceEnd(inline.text, from, said, context);
  const bare = said.termFrom + definiteArticle(inline.text.slice(said.termFrom, said.termTo), context);
  const given = readTerm(shownName(inline, bare, said.termTo), context.recogniser);
  const statement = given === null ? said : behindRepeated(inline, said, sentenceTo, given, context);
  const sentence = inline.text.slice(statement.glossFrom, sentenceTo);
  const shape = readGloss(sentence, context.recogniser);
  const isNoun =
    isMeasure(sentence, shape, context.recogniser) || isStoodFor(sentence, statement.copula, given, context.recogniser);
  const read = isNoun ? { ...shape, ...MEASURED } : shape;
  const isInGlossary = isUnderTerms(block, context);
  const isWhole = context.outline.blocks[source.parent]?.kind !== 'item' || isInGlossary;
  const { term, gloss } = isWhole
    ? ofInfinitives(given, read, sentence, context, isInGlossary)
    : { term: given, gloss: read };
  return {
    block,
    inline,
    from,
    statement,
    term,
    gloss,
    sentenceTo,
    span: stretchSpan({ source, inline, from, to: statement.to }, context),
    parenthesis: hasSecondDash(sentence, context.recogniser),
    within: (!parallel && isBehindSentence(inline.text, from)) || (isBehindDash(inline.text, from) && !gloss.qualified),
    definite: bare > said.termFrom,
    technical: isTechnical(inline, from, statement, context),
  };
}

/** Fewer words joke. */
const LEAST_STOOD = 6;

/**
 * «Свищевой маточник – тот, который …»: a pronoun for the noun of the name; «… — это когда ряды провязаны …»: a clause
 * for one, as people speak.
 */
function isStoodFor(sentence: string, copula: boolean, term: TermShape | null, recogniser: Recogniser): boolean {
  const words = wordsOf(sentence).map((word) => word.normalize('NFC').toLowerCase());
  const [first = '', second = ''] = words;
  if (term === null || words.length < LEAST_STOOD - (copula ? 1 : 0) || /[?!]\s*$/u.test(sentence)) return false;
  if (words.some((word) => recogniser.has('personal', word))) return false;
  if (words.slice(0, LEAST_STOOD).some((word) => isSurelyPast(word, recogniser))) return false;
  if (copula) return /^(?:когда|коли)$/u.test(first);
  const isNamed = term.key.includes(' ') || PLURAL.test(first);
  return isNamed && recogniser.has('standIns', first) && recogniser.has('relatives', second);
}

const PLURAL = /^(?:те|ті|those|ceux|celles|ci)$/u;

/** "How many patients must be treated for …": the question stands for the number that answers it. */
const MEASURED = { nounPhrase: true, genus: true, opensBadly: false, qualified: true, relativeAt: 1 } as const;

/** Letters of « La » in « La soulte – somme qui … », in languages that say of a kind what English says of one thing. */
function definiteArticle(shown: string, { recogniser: { languages } }: NoteContext): number {
  const [language] = languages;
  // "A dado – a channel …", "The rule of thirds – a guideline …" in small or with a genus behind: see `definite`.
  const length = language === undefined ? 0 : articleOf(shown);
  const article = shown.slice(0, length).toLowerCase().replace('’', "'");
  if (language?.articles.has(article) !== true) return 0;
  if (language.code !== 'en' && language.indefinites.has(article)) return 0;
  return length + (/^\s*/u.exec(shown.slice(length))?.[0].length ?? 0);
}

/** `**T:** T is a gloss`: the sentence says the term again, its gloss begins behind the copula. */
function behindRepeated(
  inline: InlineText,
  statement: Statement,
  sentenceTo: number,
  term: TermShape,
  { recogniser }: NoteContext,
): Statement {
  if (statement.copula) return statement;
  const names = [term.key, ...term.aliases.map(conceptKey)].map(singular);
  const opening = conceptKey(inline.text.slice(statement.glossFrom, statement.glossFrom + LONGEST_REPEATED));
  if (!names.some((name) => opening.includes(name))) return statement;
  const again = readCopula(inline, statement.glossFrom, sentenceTo, recogniser);
  if (again === null) return statement;
  const key = singular(conceptKey(inline.text.slice(again.termFrom, again.termTo)));
  return names.includes(key) ? { ...statement, glossFrom: again.glossFrom, copula: true } : statement;
}

/** Characters within which a gloss that says its term again has said it. */
const LONGEST_REPEATED = 160;

function singular(key: string): string {
  return key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key;
}

function sentenceEnd(text: string, from: number, statement: Statement, context: NoteContext): number {
  const window = text.slice(from, Math.min(statement.to, from + SENTENCE_WINDOW));
  for (const sentence of splitSentences(window, context.abbreviations)) {
    if (from + sentence.to > statement.glossFrom) return from + sentence.to;
  }
  return statement.to;
}

/** The block as it stands if the stretch is all of it, an item with its mark; else its own lines. */
function stretchSpan(
  { source, inline, from, to }: { source: Block; inline: InlineText; from: number; to: number },
  context: NoteContext,
): Span {
  const own = withMarkup(inline, from, to);
  const item = context.outline.blocks[source.parent];
  const first = from === 0;
  const start = first ? (item?.kind === 'item' ? item.span.from : source.span.from) : own.from;
  const end = to >= inline.text.trimEnd().length ? source.span.to : own.to;
  return { from: start, to: Math.max(end, own.to) };
}

/** The place of a stretch with the marks that begin or end where it does. */
function withMarkup(inline: InlineText, from: number, to: number): Span {
  let { from: start, to: end } = sourceSpan(inline, from, to);
  for (const mark of inline.marks) {
    if (mark.from === from && mark.to <= to) start = Math.min(start, mark.source.from);
    if (mark.to === to && mark.from >= from) end = Math.max(end, mark.source.to);
  }
  return { from: start, to: end };
}

/** Words and their stop, where what follows has no capital: «… с радикалом. кетон - …», "… w terenie. 1:10 000 – …". */
const ENDED = /\p{L}{4}[»")]?[.!?] [^.!?;]{1,60}$/u;

const SECOND_DASH = /\s[-–—](?=\s|,)/gu;

/**
 * A second dash makes a parenthesis or a path of the sentence, unless it stands for a verb left out
 * in a later clause («…, а листья — операндам»).
 */
function hasSecondDash(sentence: string, recogniser: Recogniser): boolean {
  for (const match of sentence.matchAll(SECOND_DASH)) {
    const before = sentence.slice(0, match.index);
    if (ENDED.test(before)) continue;
    const comma = Math.max(
      before.lastIndexOf(','),
      before.lastIndexOf(';'),
      before.lastIndexOf(' и '),
      before.lastIndexOf(' or '),
    );
    const wordsBefore = before.slice(0, Math.max(0, comma)).split(/\s+/u).length;
    const wordsBetween = before
      .slice(comma + 1)
      .trim()
      .split(/\s+/u).length;
    const pair = CLAUSE.test(before.slice(Math.max(0, comma)));
    const between = firstWord(before.slice(comma + 1));
    const isOther = before.charAt(comma) === ';' && !recogniser.has('glossStarts', between);
    const least =
      pair || isOther ? 3 : repeats(before.slice(0, Math.max(0, comma)), sentence.slice(match.index)) ? 4 : 6;
    if (comma <= 0 || wordsBefore < least || wordsBetween > 4) return true;
  }
  return false;
}

function firstWord(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** «… за сутки, MAU — за месяц»: the clause says the same of another thing, from the same small word on. */
function repeats(before: string, behind: string): boolean {
  const word = /^\s[-–—]\s(\p{L}{1,4})\s/u.exec(behind)?.[1];
  return word !== undefined && ` ${before} `.includes(` ${word} `);
}

function isTechnical(inline: InlineText, from: number, statement: Statement, context: NoteContext): boolean {
  const source = sourceSpan(inline, from, Math.max(from + 1, statement.glossFrom));
  const raw = context.outline.text.slice(lineStart(context.outline.text, source.from), source.to);
  const shown = inline.text.slice(statement.termFrom, statement.termTo);
  return statement.dress === 'code' || raw.includes('![') || raw.includes('`') || isPath(shown) || /[→⇒]/u.test(shown);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
}
