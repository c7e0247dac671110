import { isPastAt } from '../../sentence/past';
import { isComparativeAt } from '../../sentence/predicate';
import { finiteIn } from '../../sentence/token-class';
import type { Token } from '../../sentence/token';
import { tokenAt } from '../../sentence/token';
import type { Evidence } from './evidence';
import { COMPARES } from './evidence';
import { ONE_ROW } from './likeness';
import type { Sign } from './points';
import type { Spoken } from './spoken';
import type { Told } from './topics';
import { isMute } from '../../patterns/mute';
import { hasOwnSubject, isTopic, namedIn, valueTokens, wordBefore } from './topics';

/** What a piece has beside it. */
export interface Beside {
  /** Another column's piece: in the same sentence, in the next one; told by the rules of cues or free. */
  readonly partner: 'answersClause' | 'answersTurn' | 'clause' | 'none' | 'turn';
  /** The rules of cues claim another part of its sentence for its column. */
  readonly claimed: boolean;
  /** The clause goes on with a second verb. */
  readonly goesOn: boolean;
  /** A piece of another column is told by them of that column alone. */
  readonly open: boolean;
  /** How well it makes one row with the best of another column; 0 for none. */
  readonly likeness: number;
}

/** The signs by which a piece is judged. */
export function signsOf(told: Told, spoken: Spoken, evidence: Evidence, beside: Beside): Sign[] {
  const { sentence, clause, piece, by } = told;
  const { words } = sentence.lexicon;
  const isCompared = evidence.pairs >= SURE || spoken.licence === 'section' || evidence.signs >= COMPARES;
  const said = valueTokens(told);
  const all = sentence.tokens.slice(piece.from, piece.to).filter(({ inner }) => !inner);
  const hasVerb = finiteIn(sentence.tokens, clause.value, sentence.lexicon) >= 0;
  const isWord = said.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'mention').length <= 1;
  const isPast = sentence.tokens.some(
    ({ inner }, at) => at >= piece.from && at < piece.to && !inner && isPastAt(sentence, at),
  );
  const found: readonly (readonly [Sign | null, boolean])[] = [
    ['pronoun', by === 'pronoun'],
    [placeOf(told), by === 'name'],
    ['otherSubject', !isTopic(told) && hasOwnSubject(told)],
    [besideOf(told, beside, isCompared ? evidence.pairs : -1), true],
    ['openTurn', beside.open && beside.partner === 'answersTurn' && evidence.pairs >= SURE],
    ['ledAlone', isTopic(told) && clause.topic.prepositional && beside.partner === 'none'],
    ['alike', beside.likeness >= ONE_ROW + 1],
    ['veryAlike', beside.likeness >= ONE_ROW + 3],
    ['aspect', said.some(({ word }) => sentence.lexicon.aspectOf(word) !== undefined)],
    ['degreeWord', isWord && said.some((_, at) => isComparativeAt(sentence, clause.value.from + at))],
    ['item', spoken.block.item],
    ['person', all.some(({ word }) => words.persons.has(word))],
    ['afterComma', piece.joint === 'comma'],
    ['dash', clause.joint === 'dash'],
    ['noPairs', evidence.pairs === 0],
    ['weak', !isCompared],
    ['story', evidence.story],
    ['past', isPast],
    ['strayPast', !isCompared && isPast],
    ['event', isPast && all.some(({ word }) => words.timeWords.has(word))],
    ['asks', sentence.tokens.some(({ word, inner }) => word === '?' && !inner)],
    ['task', !hasVerb && all.some(({ word }) => words.isInfinitive(word))],
    ['verbless', clause.joint === null && !hasVerb],
    ['word', isWord],
    ['cutShort', isWord && hasVerb && beside.goesOn],
    ['much', said.length > MUCH],
    ['names', namedIn(sentence, piece).size > 1],
    ['claimed', beside.claimed],
    ['behindDash', piece.joint === 'dash'],
    ['capital', said.some((token) => isProper(told, token))],
    ['someSigns', evidence.signs >= SOME],
    ['manySigns', evidence.signs >= MANY],
    ['particular', by === 'name' && words.particulars.has(wordBefore(told))],
    ['mute', isMute(sentence, 'section')],
    ['section', spoken.licence === 'section'],
    ['turnAtOnePair', evidence.pairs < SURE && isTopic(told) && TURNS.has(beside.partner)],
  ];
  return found.flatMap(([sign, holds]) => (holds && sign !== null ? [sign] : []));
}

/** Statements that set columns against each other, from which a text compares for sure. */
const SURE = 2;
/** Signs of a text that compares for sure, and of one that does so at length. */
const SOME = 5;
const MANY = 7;
const TURNS: ReadonlySet<Beside['partner']> = new Set(['answersTurn', 'turn']);
/** Tokens of a value that says much. */
const MUCH = 14;

function placeOf(told: Told): Sign | null {
  const { prepositional } = told.clause.topic;
  if (isTopic(told)) return prepositional ? null : 'head';
  return prepositional ? 'lateLed' : 'late';
}

/** @param pairs Statements of the text that set columns against each other; −1 where nothing shows that it compares. */
function besideOf(told: Told, { partner }: Beside, pairs: number): Sign | null {
  if (!isTopic(told)) return partner === 'none' ? 'passingAlone' : null;
  const isLeaned = partner === 'answersTurn' && pairs < SURE;
  return partner === 'none' || pairs < 0 || isLeaned ? null : partner;
}

function isProper({ sentence: { inline, tokens } }: Told, token: Token): boolean {
  const isInside = token.kind === 'word' && token.from > tokenAt(tokens, 0).from;
  return isInside && /\p{Lu}/u.test(inline.text.charAt(token.from));
}
