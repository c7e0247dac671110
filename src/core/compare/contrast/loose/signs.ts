import { isComparativeAt } from '../predicate';
import { comparesWithThird } from '../third-things';
import { finiteIn, isCount } from '../token-class';
import type { Token } from '../token';
import { tokenAt } from '../token';
import type { Evidence } from './evidence';
import { COMPARES } from './evidence';
import { ONE_ROW } from './likeness';
import type { Sign } from './points';
import type { Spoken } from './spoken';
import type { Told } from './topics';
import { hasOwnSubject, isTopic, namedIn, valueTokens, wordBefore } from './topics';

/** What a piece has beside it. */
export interface Beside {
  /** Another column's piece: in the same sentence, in the next one; told by the rules of cues or free. */
  readonly partner: 'answersClause' | 'answersTurn' | 'clause' | 'none' | 'turn';
  /** The rules of cues claim another part of its sentence for its column. */
  readonly claimed: boolean;
  /** The sentence before or behind tells of the same column. */
  readonly again: boolean;
  /** That piece is told, by the rules of cues, of its column alone. */
  readonly open: boolean;
  /** How well the piece makes one row with the best of another column near it; 0 for none. */
  readonly likeness: number;
  /** The note as a whole compares. */
  readonly note: Evidence;
}

/** The signs by which a piece is judged. */
export function signsOf(told: Told, spoken: Spoken, evidence: Evidence, beside: Beside): Sign[] {
  const { partner, claimed, again, open, likeness, note } = beside;
  const { sentence, clause, piece, by } = told;
  const { words } = sentence.lexicon;
  const compares = evidence.pairs > 0 || spoken.licence === 'section' || evidence.signs >= COMPARES;
  const said = valueTokens(told);
  const all = sentence.tokens.slice(piece.from, piece.to).filter(({ inner }) => !inner);
  const own = isTopic(told);
  const hasVerb = finiteIn(sentence.tokens, clause.value, sentence.lexicon) >= 0;
  const compares_ = said.some((_, at) => isComparativeAt(sentence, clause.value.from + at));
  const isWord = said.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'mention').length <= 1;
  const found: readonly (readonly [Sign | null, boolean])[] = [
    ['name', by === 'name' && clause.topic.factor === BY_NAME],
    ['pronoun', by === 'pronoun'],
    [placeOf(told), by === 'name'],
    ['otherSubject', !own && hasOwnSubject(told)],
    [
      own
        ? besideTopic(partner === 'answersTurn' && evidence.pairs < 2 ? 'none' : partner, compares)
        : besidePassing(partner),
      true,
    ],
    [PAIRS[Math.min(evidence.pairs, PAIRS.length - 1)] ?? null, true],
    [evidence.signs >= MANY ? 'manySigns' : evidence.signs >= SOME ? 'someSigns' : null, true],
    ['weak', evidence.pairs < PAIRS.length - 1 && evidence.signs < COMPARES && spoken.licence !== 'section'],
    ['story', evidence.story],
    ['item', spoken.block.item],
    ['compares', compares_],
    ['verbless', clause.joint === null && !hasVerb],
    ['word', isWord],
    ['names', namedIn(sentence, piece).size > 1],
    ['claimed', claimed],
    ['again', again],
    ['particular', by === 'name' && words.particulars.has(wordBefore(told))],
    ['past', !compares && all.some(({ word }) => words.isPast(word))],
    ['event', all.some(({ word }) => words.timeWords.has(word)) && all.some(({ word }) => words.isPast(word))],
    ['asks', sentence.tokens.some(({ word, inner }) => word === '?' && !inner)],
    ['third', comparesWithThird(sentence, clause)],
    ['task', !hasVerb && all.some(({ word }) => words.isInfinitive(word))],
    ['behindDash', piece.joint === 'dash'],
    ['tail', piece.joint === 'tail'],
    ['capital', said.some((token) => isProper(told, token))],
    ['openClause', open && partner === 'answersClause'],
    ['openTurn', open && partner === 'answersTurn'],
    ['alike', likeness >= ONE_ROW],
    ['veryAlike', likeness >= ONE_ROW + 2],
    ['degreeWord', isWord && compares_],
    ['counts', said.some((token) => isCount(token, sentence.lexicon))],
    ['labelled', told.label !== null],
    ['ownLabel', clause.label !== null],
    ['self', sentence.tokens.some(({ word }) => sentence.lexicon.firstPerson.has(word))],
    ['person', all.some(({ word }) => words.persons.has(word))],
    ['negates', said.some(({ word }) => sentence.lexicon.negators.has(word))],
    ['copula', clause.joint === 'copula'],
    ['dash', clause.joint === 'dash'],
    ['afterSemicolon', piece.joint === 'semicolon'],
    ['afterBut', piece.joint === 'but'],
    ['afterComma', piece.joint === 'comma'],
    ['few', said.length <= 3],
    ['much', said.length > 14],
    ['section', spoken.licence === 'section'],
    ['noteNoPairs', note.pairs === 0],
    ['noteOnePair', note.pairs === 1],
    ['notePairs', note.pairs > 2],
    ['noteCompares', note.signs >= COMPARES],
    ['noteMany', note.signs >= MANY],
    ['on', by === 'on'],
    ['aspect', said.some(({ word }) => sentence.lexicon.aspectOf(word) !== undefined)],
    ['only', clause.only],
  ];
  return found.flatMap(([sign, holds]) => (holds && sign !== null ? [sign] : []));
}

/** Factor of a name in full. */
const BY_NAME = 100;
const PAIRS: readonly Sign[] = ['noPairs', 'onePair', 'pairs'];
/** Signs of a text that compares for sure, and of one that does so at length. */
const SOME = 5;
const MANY = 7;

function placeOf(told: Told): Sign | null {
  const { prepositional, late } = told.clause.topic;
  if (isTopic(told)) return prepositional ? null : 'head';
  return prepositional ? 'lateLed' : late ? 'late' : null;
}

function besideTopic(partner: Beside['partner'], compares: boolean): Sign | null {
  if (partner === 'none') return compares ? 'alone' : 'strayAlone';
  return compares ? partner : null;
}

function besidePassing(partner: Beside['partner']): Sign | null {
  if (partner === 'none') return 'passingAlone';
  return partner === 'answersTurn' ? 'passingTurn' : partner === 'answersClause' ? 'passingClause' : null;
}

function isProper({ sentence: { inline, tokens } }: Told, token: Token): boolean {
  const isInside = token.kind === 'word' && token.from > tokenAt(tokens, 0).from;
  return isInside && /\p{Lu}/u.test(inline.text.charAt(token.from));
}
