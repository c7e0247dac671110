import { BULLETS } from '../reading/bullet';
import type { Block, InlineText } from '../../markdown';
import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import { GUESS_LIMIT } from '../draft';
import { COLON_SIGN, EQUALS_SIGN } from '../reading/block-signs';
import { isMeasure } from '../reading/measure';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import type { Recogniser } from '../reading/recogniser';
import { DOUBTFUL } from '../reading/score-statement';
import { dressAt } from '../reading/statement';
import { readTerm } from '../reading/term-shape';
import { isSpaceless } from '../own/note-words';
import { conceptKey, wordsOf } from '../../text';
import { isOfKin } from './kinship';
import { ALONE } from './neighbours';
import type { Stretch } from './stretches';
import { readStretch } from './stretches';
import { lineEnd } from './statement-starts';
import { isUnderTerms } from './under-terms';
import { weighStretch } from './weigh-stretch';

/** Those of a note's lines `T: gloss` that may define support each other. */
export const KEY_SHAPE = 'key';
const KEY = new RegExp(
  String.raw`(?:^|\n)(?:${BULLETS}\s{1,4})?([\p{L}"«„][^\n:：;,.!?–—|=]{0,60}(?:, (?:(?:он|она|оно|они|він|вона|воно) же|or|oder|ou|aka|также|також|или|або) [^\n:：;,.!?–—|=]{2,40})?)(?::[^\S\n]+|：[^\S\n]*| = )(?=\S)`,
  'gu',
);
const HAS_KEY = /(?:^|\n)[\s>]{0,20}[\p{L}"«„*_=[][^\n:：]{0,90}(?:[:：]| = )/u;
/** One of them stands in each. */
const KEY_SIGNS = COLON_SIGN | EQUALS_SIGN;
/** Lines of one paragraph; more are a log. */
const MOST_LINES = 100;
/** Characters by which a gloss shows that its words have no blanks between. */
const SPACELESS_WITHIN = 20;
/** What somebody does: "viewing pages no longer …". */
const GERUND = /^(?!(?:any|every|some)thing\s)\p{L}{2,}ing\s/u;
/** Characters of the first words of a gloss. */
const OPENING = 40;
/** Fewer words are a value. */
const SHORTEST = 5;
/** So many say what a thing is without a relative clause, too, where a small letter shows that they are no sentence. */
const FULL = 6;

/**
 * `T: gloss` and `T = gloss` without emphasis: mostly a field and its value, and a definition only if the gloss says
 * what T is.
 *
 * @param taken Where statements of another form begin in the paragraph: their lines are read as such.
 */
export function keyDrafts(rule: RuleId, block: number, taken: readonly number[], context: NoteContext): Draft[] {
  const lines = readKeys(rule, block, taken, context);
  context.tally.keys += lines.length;
  return lines.flatMap(({ stretch, isTopic }) => {
    if (stretch === null) return [];
    const isKin = repeatsGenus(stretch, context);
    const draft = isKin || tells(stretch, context) ? weighStretch(rule, stretch, ALONE, context) : null;
    if (draft === null || isTopic()) return [];
    const isKnown = isKin || draft.parts.some(({ id }) => id === 'used-elsewhere' || id === 'abbreviation');
    const isSaid = saysOutright(stretch, isKin) || saysHowMuch(stretch, context);
    const parts =
      isUnderTerms(block, context) || isSaid ? [...draft.parts, { id: 'sibling', points: 10 }] : draft.parts;
    const limit =
      isKnown || stretch.statement.dress === 'emphasis' || parts !== draft.parts
        ? draft.limit
        : Math.min(draft.limit, DOUBTFUL);
    return [{ ...draft, parts, limit, supportedLimit: Math.min(draft.limit, GUESS_LIMIT), shape: KEY_SHAPE }];
  });
}

/**
 * «Скорость судна = скорость, с которой …», «Хлебная печь: печь, в которой …»: behind an equals sign, or with the noun of
 * its name again, a genus with its clause is no value.
 */
function saysOutright({ gloss, inline, statement, term }: Stretch, isKin: boolean): boolean {
  // A single word before it is of a sum: "Total = a sum that …".
  const isEqual = term?.key.includes(' ') === true && inline.text.charAt(statement.termTo + 1) === '=';
  const isApart = gloss.genus && gloss.nounPhrase && gloss.relativeAt >= 1 && gloss.relativeAt <= MOST_GENUS;
  return (isEqual || isKin) && isApart && !gloss.past && gloss.length >= FULL;
}

/** "Churn: what share of readers left within a month": the measure is what it is called. */
function saysHowMuch({ gloss, inline, statement, sentenceTo }: Stretch, { recogniser }: NoteContext): boolean {
  return isMeasure(inline.text.slice(statement.glossFrom, sentenceTo), gloss, recogniser);
}

/** Words of a genus before its clause. */
const MOST_GENUS = 5;

/** A line `T: gloss`. */
interface KeyLine {
  /** Null where a number stands behind the colon. */
  readonly stretch: Stretch | null;
  /** Other lines bear the same name: "Editor: fixed …" over "Editor: added …" is what the lines of a log are about. */
  readonly isTopic: () => boolean;
}

/** The lines `T: gloss` and `T = gloss` of a paragraph beside its statements of another form; read once. */
export function readKeys(
  rule: RuleId,
  block: number,
  taken: readonly number[],
  context: NoteContext,
): readonly KeyLine[] {
  const source = context.outline.blocks[block];
  if (source === undefined || (context.signs(block) & KEY_SIGNS) === 0) return [];
  const read = readOf.get(context) ?? new Map<number, KeysRead>();
  const known = read.get(block);
  if (known?.rule === rule) return known.lines;
  const lines = linesOf(rule, block, taken, source, context);
  readOf.set(context, read.set(block, { rule, lines }));
  return lines;
}

interface KeysRead {
  readonly rule: RuleId;
  readonly lines: readonly KeyLine[];
}

/** What was read while a note is read: a rule asks for them, and what reads what the rules leave over. */
const readOf = new WeakMap<NoteContext, Map<number, KeysRead>>();

function linesOf(
  rule: RuleId,
  block: number,
  taken: readonly number[],
  source: Block,
  context: NoteContext,
): KeyLine[] {
  if (!HAS_KEY.test(context.outline.text.slice(source.span.from, source.span.to))) return [];
  const inline = context.inline(block);
  const { text } = inline;
  const keys = [...text.matchAll(KEY)]
    .filter(({ index, 1: shown = '' }) => !holdsOne(taken, index, lineEnd(text, index + shown.length)))
    .slice(0, rule === 'list' ? 1 : MOST_LINES)
    .flatMap((match) => [match, ...(rule === 'list' ? [] : laterKeys(text, match, context))]);
  const names = keys.map(([, shown = '']) => conceptKey(shown));
  return keys.flatMap((match, i): KeyLine[] => {
    const [whole, shown = ''] = match;
    const from = match.index + whole.indexOf(shown);
    const { kind } = dressAt(inline, from);
    if (kind === 'bold' || kind === 'code' || (rule === 'list' && from > 0)) return [];
    const isTopic = (): boolean =>
      names.filter((name) => name === names[i]).length > 1 || isOfOtherItems(block, shown, context);
    if (!mayTell(inline.text, match.index + whole.length)) return [{ stretch: null, isTopic }];
    const next = taken.find((at) => at > from) ?? text.length;
    const behind = keys[i + 1];
    const end = behind === undefined ? text.length : behind.index + (behind[0].startsWith('.') ? 1 : 0);
    const to = lineBefore(inline, Math.min(end, next));
    const statement = {
      dress: kind,
      mark: 'colon',
      termFrom: from,
      termTo: from + shown.length,
      glossFrom: match.index + whole.length,
      to,
      copula: false,
    } as const;
    return [{ stretch: readStretch({ block, source, inline, from, statement }, context), isTopic }];
  });
}

/** "Secondary attack rate: the attack rate among …": the noun of the name returns as its genus. */
function repeatsGenus({ gloss, term, inline, statement, sentenceTo }: Stretch, context: NoteContext): boolean {
  if (term === null || !gloss.nounPhrase || !gloss.difference || gloss.past || gloss.spaceless) return false;
  return isOfKin({ inline, statement, sentenceTo }, term.name, context);
}

/** Whether another item of the list opens with the same key. */
function isOfOtherItems(block: number, key: string, context: NoteContext): boolean {
  const { blocks, text } = context.outline;
  const item = blocks[block]?.parent ?? -1;
  const list = blocks[item]?.parent ?? -1;
  if (blocks[item]?.kind !== 'item' || blocks[list]?.kind !== 'list') return false;
  const opening = `${key.toLowerCase()}:`;
  return context.children(list).some((other) => {
    const from = blocks[other]?.span.from ?? 0;
    const opens = text.slice(from, from + ITEM_MARK + opening.length).toLowerCase();
    return other !== item && opens.replace(/^[-*+\d.)\s]*/u, '').startsWith(opening);
  });
}

/** Characters of an item's mark and what is before it. */
const ITEM_MARK = 12;

/** A number says what nothing is, where words have blanks between them. */
function mayTell(text: string, from: number): boolean {
  return !/\d/u.test(text.charAt(from)) || isSpaceless(text.slice(from, from + SPACELESS_WITHIN));
}

/** Says what its term is, and begins as no sentence does. */
function tells({ gloss, term, inline, statement }: Stretch, { recogniser }: NoteContext): boolean {
  // Where endings tie, what ties the difference to its genus is seen without a relative word, too.
  const isTied = recogniser.languages[0]?.nounPhrase === 'ending' && gloss.tied;
  const isTold = gloss.qualified || isTied || gloss.relational;
  if (term !== null && isAttributeOf(term.name, gloss, inline.text.slice(statement.glossFrom), recogniser)) return true;
  if (term === null || !gloss.genus || !isTold || gloss.past) return false;
  if (wordsOf(term.name).some((word) => recogniser.isLabel(word))) return false;
  if (gloss.spaceless) return true;
  const opens = inline.text.charAt(statement.glossFrom);
  const sign = recogniser.languages[0]?.nounPhrase;
  const isBare = sign === 'article' && !gloss.article;
  if (sign === 'ending' && recogniser.languages[0]?.code === 'ru' && /[a-z]/iu.test(opens)) return false;
  // "Peas and beans growing in pairs" are some things.
  const opening = wordsOf(inline.text.slice(statement.glossFrom, statement.glossFrom + OPENING));
  if (isBare && opening.slice(1, 3).some((word) => recogniser.has('conjunctions', word))) return false;
  const isSmall =
    opens === opens.toLowerCase() && (!GERUND.test(inline.text.slice(statement.glossFrom)) || term.key.endsWith('ing'));
  return (
    /\p{L}/u.test(opens) &&
    gloss.length >= SHORTEST &&
    (gloss.indefinite || gloss.relativeAt >= 1 || isTied || (isSmall && gloss.length >= FULL)) &&
    (!isBare || isSmall)
  );
}

/** «Бродильный: вызывающий подъём теста»: an adjective is told by a participle in the same form. */
function isAttributeOf(name: string, gloss: GlossShape, said: string, recogniser: Recogniser): boolean {
  const [first = '', ...more] = wordsOf(said.slice(0, OPENING).toLowerCase());
  const key = name.toLowerCase();
  return (
    recogniser.languages[0]?.nounPhrase === 'ending' &&
    !/\s/u.test(key) &&
    recogniser.is('isAdjective', key) &&
    recogniser.is('isParticiple', first.replace(/ся$/u, '')) &&
    /(?:ый|ий|ой)$/u.test(key) &&
    /(?:ый|ий|ой)(?:ся)?$/u.test(first) &&
    more.length > 0 &&
    !gloss.past &&
    gloss.length >= LEAST_ATTRIBUTE
  );
}

/** Words of a participle and what hangs on it. */
const LEAST_ATTRIBUTE = 4;

/** "Windward: the side the wind comes from. Leeward: the side away from it.": those behind a key in its line. */
function laterKeys(text: string, { index, 0: whole }: RegExpExecArray, { recogniser }: NoteContext): RegExpExecArray[] {
  const from = index + whole.length;
  const line = text.slice(0, lineEnd(text, from));
  if (!line.includes('. ', from)) return [];
  LATER_KEY.lastIndex = from;
  return [...line.matchAll(LATER_KEY)].filter(({ index: at, 1: shown = '' }) => {
    const term = at < from ? null : readTerm(shown, recogniser);
    return term !== null && !term.label && !term.unlikely;
  });
}

const LATER_KEY = /\. (\p{Lu}[\p{L}\p{N}'’ -]{1,40}): (?=\p{L})/gu;

/** Whether one of the places stands between two others. */
function holdsOne(places: readonly number[], from: number, to: number): boolean {
  return places.some((at) => at >= from && at < to);
}

/** Where the text before a position ends. */
function lineBefore({ text }: InlineText, to: number): number {
  return text.slice(0, to).trimEnd().length;
}
