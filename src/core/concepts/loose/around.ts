import { conceptKey, smallLetters, tokenise, wordsOf } from '../../text';
import type { Draft } from '../draft';
import { isNearCalendar } from '../reading/calendar';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import type { Neighbours } from '../reading/neighbours';
import { ALONE, neighboursIn } from '../rules/neighbours';
import type { Candidate } from './candidate';
import type { Holds } from './points';
import { hasClassNoun } from './word-signs';

/** What the candidates of a note and its sure definitions tell of each of them. */
export interface Around {
  readonly candidates: readonly Candidate[];
  /** Which of them surely define. */
  readonly isSure: readonly boolean[];
  readonly sure: readonly Draft[];
  /** Long words with which sure definitions open. */
  readonly openings: ReadonlySet<string>;
  /** Some candidate tells of the past or names a day. */
  readonly tells: boolean;
  readonly context: NoteContext;
}

/** First words of a gloss, among which its genus is. */
const FIRST = 3;
const OPENING = 80;
const LEAST_LETTERS = 4;

export function aroundOf(candidates: readonly Candidate[], sure: readonly Draft[], context: NoteContext): Around {
  const known = new Set(sure.map(({ block, term }) => placeKey(block, term)));
  return {
    candidates,
    isSure: candidates.map(({ stretch: { block, term } }) => term !== null && known.has(placeKey(block, term.name))),
    sure,
    openings: new Set(sure.flatMap(({ text }) => openingWords(text))),
    tells: candidates.some((one) => tellsOfPast(one, context)),
    context,
  };
}

const placeKey = (block: number, term: string): string => `${block} ${conceptKey(term)}`;

function openingWords(text: string): readonly string[] {
  const words = tokenise(text.slice(0, OPENING)).slice(0, FIRST);
  return words.map((word) => smallLetters(word.text)).filter((word) => word.length >= LEAST_LETTERS);
}

function tellsOfPast({ stretch }: Candidate, { recogniser }: NoteContext): boolean {
  const { gloss, inline, statement, sentenceTo } = stretch;
  const code = recogniser.languages[0]?.code ?? 'en';
  return (
    gloss.past ||
    wordsOf(inline.text.slice(statement.termFrom, sentenceTo))
      .map((word) => smallLetters(word))
      .some((key) => (recogniser.is('isPast', key) && !recogniser.is('isParticiple', key)) || isNearCalendar(key, code))
  );
}

/** What stands round a candidate speaks for; `at`: its place among the candidates. */
export function aroundSigns(at: number, around: Around): Holds[] {
  const one = around.candidates[at];
  if (one === undefined) return [];
  const { stretch, form } = one;
  const { gloss, inline, statement, sentenceTo } = stretch;
  const { others, sure, next } = besideOf(at, one, around);
  const total = around.sure.length;
  const neighbours = neighboursOf(one, around.context);
  const isClass = hasClassNoun(one, around.context);
  const words = openingWords(inline.text.slice(statement.glossFrom, sentenceTo));
  return [
    ['alone-form', others === 0],
    ['none-beside', others > 1 && sure === 0],
    ['two-beside', sure === 2],
    ['next-sure', next > 0],
    ['both-sure', next > 1],
    ['beside-bad', sure > 1 && gloss.opensBadly],
    ['beside-few', sure > 1 && gloss.length <= FIRST],
    ['beside-class', sure > 1 && isClass],
    ['class-sure', total > 0 && isClass],
    ['bad-sure', total > 1 && gloss.opensBadly],
    ['genus-sure', total > 1 && gloss.genus],
    ['qualified-sure', total > 1 && gloss.qualified],
    ['none-sure-key', total === 0 && form === 'key'],
    ['told-some', around.tells],
    ['options', neighbours.options],
    ['remarks', neighbours.remarks],
    ['shared-genus', words.some((word) => isShared(word, around))],
  ];
}

/** What the items of its list say together. */
function neighboursOf({ place, stretch: { block } }: Candidate, context: NoteContext): Neighbours {
  const { blocks } = context.outline;
  const list = blocks[blocks[block]?.parent ?? -1]?.parent;
  return place === 'item' && list !== undefined ? neighboursIn(list, context) : ALONE;
}

function isShared(word: string, { openings }: Around): boolean {
  for (const other of openings) if (other === word || areForms(other, word)) return true;
  return false;
}

interface Beside {
  /** Candidates of its form in its group. */
  readonly others: number;
  /** Those that surely define. */
  readonly sure: number;
  /** How many of the two next to it do. */
  readonly next: number;
}

function besideOf(at: number, one: Candidate, { candidates, isSure }: Around): Beside {
  const isLike = (other: Candidate | undefined): boolean =>
    other?.group === one.group &&
    other.form === one.form &&
    other.stretch.statement.dress === one.stretch.statement.dress;
  const alike = candidates.flatMap((other, i) => (i !== at && isLike(other) ? [i] : []));
  const nextTo = [at - 1, at + 1].filter((i) => isLike(candidates[i]) && isSure[i] === true);
  return { others: alike.length, sure: alike.filter((i) => isSure[i] === true).length, next: nextTo.length };
}
