import { bulletBefore } from '../reading/bullet';
import { sourceSpan, wholeSpan } from '../../markdown';
import type { Block, InlineText } from '../../markdown';
import type { Span } from '../../text';
import { conceptKey } from '../../text';
import { articleOf } from '../naming/asked-term';
import { readCopula } from '../reading/copula';
import { DASH_SIGN, STAR_SIGN, UNDERSCORE_SIGN } from '../reading/block-signs';
import type { GlossShape } from '../reading/gloss-shape';
import { readGloss } from '../reading/gloss';
import { isCase, isMeasure } from '../reading/measure';
import type { NoteContext } from '../reading/note-context';
import type { Statement } from '../reading/statement';
import { readStatement } from '../reading/statement';
import type { TermShape } from '../reading/term-shape';
import { isPath, readTerm } from '../reading/term-shape';
import { ofInfinitives } from './infinitives';
import { isParallel, runsOfStatements, sentenceEnd, tellsApart } from './later-statements';
import { BETWEEN, hasSecondDash } from './second-dash';
import { isDeedByDeed, isStoodFor } from './stand-ins';
import { isBehindDash, isBehindSentence, keyLineBehind, lineEnd, statementStarts } from './statement-starts';
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

const MARKS = /\s[-–—]\s|[）」』][–—]\s|\s--\s|——|\*\*[^*]*[:：]|[:：]\s*\*\*|\.\*\*|\*\* ?=\s|__/u;
/** One of them stands in each mark. */
const MARK_SIGNS = DASH_SIGN | STAR_SIGN | UNDERSCORE_SIGN;

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
  const run = runsOfStatements(inline, read, within, context);
  const stated = read.filter(
    ({ from, statement }) =>
      !within.has(from) ||
      (statement?.mark === 'dash' &&
        (statement.dress === 'bold' ||
          run.has(from) ||
          (inline.text.charAt(from - 2) !== ';' && tellsApart(inline, from, statement, context)) ||
          isParallel(inline, opening, { from, statement }, context))),
  );
  stated.forEach(({ from, statement }, i) => {
    if (statement === null) return;
    const next = stated.slice(i + 1).find((one) => one.statement !== null);
    const end = Math.min(lineBefore(inline.text, next?.from), keyedEnd(inline.text, statement, context));
    const to = ends.get(from) ?? trimmedEnd(inline.text, from, end);
    const whole = { from, statement: { ...statement, to } };
    const parallel = within.has(from) && (run.has(from) || isParallel(inline, opening, whole, context));
    for (const one of readPair(inline, whole, context) ?? [whole]) {
      if (one.statement.glossFrom < one.statement.to)
        found.push(readStretch({ block, source, inline, parallel, ...one }, context));
    }
  });
  return found;
}

/** Where the lines before a statement end: the bullet that it stands behind is none of theirs. */
const lineBefore = (text: string, from: number = text.length): number => from - bulletBefore(text, from);

/** «Накид — нить …» over «Кромочная: первая петля …»: a line with a name of its own is no more of the statement. */
function keyedEnd(text: string, { glossFrom, mark }: Statement, { recogniser }: NoteContext): number {
  if (mark !== 'dash') return text.length;
  const isTerm = (name: string): boolean => {
    const term = readTerm(name, recogniser);
    return term !== null && !term.label && !term.unlikely;
  };
  const at = keyLineBehind(text, glossFrom, isTerm);
  return at < 0 ? text.length : at;
}

type Opened = Pick<Stretch, 'from' | 'statement'>;

/** A second clause that speaks of another thing. */
const PAIR = new RegExp(`${BETWEEN}(?=\\S[^,;:.!?\\n]{0,60}\\s[-–—]\\s)`, 'gu');

/** «Схватки — сокращения матки, потуги — сокращения …»: without a word between, both must be nouns. */
const NEXT = /[,;]\s(?=\p{Ll}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?\s[-–—]\s)/gu;
/** Words of a first gloss beside which another may stand so. */
const LEAST_BESIDE = 3;

function readNext(inline: InlineText, { from, statement }: Opened, { recogniser }: NoteContext): Opened[] | null {
  const { text } = inline;
  NEXT.lastIndex = statement.glossFrom;
  const match = NEXT.exec(text);
  if (match === null || match.index >= statement.to) return null;
  const first = text.slice(statement.glossFrom, match.index);
  if (/[.!?\n;:]/u.test(first)) return null;
  const second = readStatement(inline, NEXT.lastIndex, statement.to, recogniser);
  if (second?.mark !== 'dash') return null;
  const [one, other] = [first, text.slice(second.glossFrom, second.to)].map((said) => readGloss(said, recogniser));
  if (one?.nounPhrase !== true || other?.nounPhrase !== true || one.length < LEAST_BESIDE) return null;
  // «Гавань — место для судов; вечером — чай на палубе»
  if (!other.genus && !other.relational) return null;
  return [
    { from, statement: { ...statement, to: match.index } },
    { from: NEXT.lastIndex, statement: second },
  ];
}

/**
 * `A – gloss, and B – gloss`: two statements. The second is one of its own where it repeats the copula,
 * or where nothing of the first gloss could take it for its own clause («где узлы …, а листья – …»).
 */
function readPair(inline: InlineText, { from, statement }: Opened, context: NoteContext): Opened[] | null {
  const { recogniser } = context;
  if (statement.mark !== 'dash') return null;
  const { text } = inline;
  PAIR.lastIndex = statement.glossFrom;
  const match = PAIR.exec(text);
  if (match === null || match.index >= statement.to) return readNext(inline, { from, statement }, context);
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
  const isInGlossary = isUnderTerms(block, context);
  const isNoun =
    isMeasure(sentence, shape, context.recogniser, isInGlossary) ||
    (isInGlossary && isCase(sentence, shape, context.recogniser)) ||
    isStoodFor(sentence, statement.copula, given, context.recogniser) ||
    isDeedByDeed(sentence, shape, given, context.recogniser);
  const read = isNoun ? { ...shape, ...MEASURED } : shape;
  const isWhole = context.outline.blocks[source.parent]?.kind !== 'item' || isInGlossary;
  const { term, gloss } = isWhole
    ? ofInfinitives(
        given,
        read,
        sentence,
        context,
        isInGlossary,
        inline.text.slice(statement.termTo, statement.glossFrom).trim() === '=',
      )
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
    technical:
      isTechnical(inline, from, statement, context) && !(isInGlossary && isWordOfCode(inline, statement, gloss)),
  };
}

/** "How many patients must be treated for …": the question stands for the number that answers it. */
const MEASURED = {
  tied: true,
  nounPhrase: true,
  genus: true,
  opensBadly: false,
  qualified: true,
  relativeAt: 1,
} as const;

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
  const again =
    readCopula(inline, statement.glossFrom, sentenceTo, recogniser) ??
    dashAgain(readStatement(inline, statement.glossFrom, sentenceTo, recogniser));
  if (again === null) return statement;
  const key = singular(conceptKey(inline.text.slice(again.termFrom, again.termTo)));
  return names.includes(key) ? { ...statement, glossFrom: again.glossFrom, copula: true } : statement;
}

/** «**Шлюз:** Шлюз — это камера …» */
function dashAgain(again: Statement | null): Statement | null {
  return again?.mark === 'dash' && again.copula ? again : null;
}

/** Characters within which a gloss that says its term again has said it. */
const LONGEST_REPEATED = 160;

function singular(key: string): string {
  return key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key;
}

/** The block as it stands if the stretch is all of it, an item with its mark; else its own lines. */
function stretchSpan(
  { source, inline, from, to }: { source: Block; inline: InlineText; from: number; to: number },
  context: NoteContext,
): Span {
  const own = wholeSpan(inline, from, to);
  const item = context.outline.blocks[source.parent];
  const first = from === 0;
  const start = first ? (item?.kind === 'item' ? item.span.from : source.span.from) : own.from;
  const end = to >= inline.text.trimEnd().length ? source.span.to : own.to;
  return { from: start, to: Math.max(end, own.to) };
}

/** Among terms a single word of code is one of them, if its gloss is a genus that is told apart. */
function isWordOfCode({ text, marks }: InlineText, statement: Statement, gloss: GlossShape): boolean {
  const { dress, termFrom, termTo } = statement;
  const isOneWord = /^\p{L}[\p{L}\p{N}_]+$/u.test(text.slice(termFrom, termTo));
  const isOnly = !marks.some(({ kind, from }) => kind === 'code' && from > termFrom && from < termTo);
  return dress === 'code' && isOneWord && isOnly && gloss.nounPhrase && gloss.genus && gloss.qualified && !gloss.past;
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
