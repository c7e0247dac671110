import { conceptKey, smallLetters, tokenise, wordsOf } from '../../text';
import type { Draft } from '../draft';
import { isNearCalendar } from '../reading/calendar';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import type { Neighbours } from '../reading/neighbours';
import { ALONE, neighboursIn } from '../rules/neighbours';
import type { Candidate } from './candidate';
import type { Holds } from './points';
import { isGerund } from './gloss-signs';
import { hasClassNoun } from './word-signs';

/** What the candidates of a note and its sure definitions tell of each of them. */
export interface Around {
  readonly candidates: readonly Candidate[];
  /** Which of them surely define. */
  readonly isSure: readonly boolean[];
  readonly sure: readonly Draft[];
  /** Long words with which sure definitions open, by their beginning. */
  readonly openings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Some candidate tells of the past or names a day. */
  readonly tells: boolean;
  /** How many candidates have one form in one group, and how many of these surely define. */
  readonly alike: ReadonlyMap<string, Alike>;
  readonly context: NoteContext;
}

interface Alike {
  readonly count: number;
  readonly sure: number;
}

/** First words of a gloss, among which its genus is. */
const FIRST = 3;
const OPENING = 80;
/** Sure definitions by which a note shows that it is written to define. */
const SEVERAL = 2;
const LEAST_LETTERS = 4;
const MANY = 5;
/** Characters of a note that is soon read, and of one that tells at length. */
const BRIEF = 3000;
const LONG = 8000;

export function aroundOf(candidates: readonly Candidate[], sure: readonly Draft[], context: NoteContext): Around {
  const known = new Set(sure.map(({ block, term }) => placeKey(block, term)));
  const isSure = candidates.map(
    ({ stretch: { block, term } }) => term !== null && known.has(placeKey(block, term.name)),
  );
  const alike = new Map<string, Alike>();
  candidates.forEach((one, at) => {
    const before = alike.get(likeKey(one)) ?? { count: 0, sure: 0 };
    alike.set(likeKey(one), { count: before.count + 1, sure: before.sure + (isSure[at] === true ? 1 : 0) });
  });
  return {
    candidates,
    isSure,
    alike,
    sure,
    openings: byBeginning(sure.flatMap(({ text }) => openingWords(text))),
    tells: tellOfPast(candidates, context),
    context,
  };
}

/** Candidates of one form in one group. */
const likeKey = ({ group, form, stretch }: Candidate): string => `${String(group)} ${form} ${stretch.statement.dress}`;

const placeKey = (block: number, term: string): string => `${block} ${conceptKey(term)}`;

function openingWords(text: string): readonly string[] {
  const words = tokenise(text.slice(0, OPENING)).slice(0, FIRST);
  return words.map((word) => smallLetters(word.text)).filter((word) => word.length >= LEAST_LETTERS);
}

/** The same at each look. */
const told = new WeakMap<readonly Candidate[], boolean>();

function tellOfPast(candidates: readonly Candidate[], context: NoteContext): boolean {
  const known = told.get(candidates);
  if (known !== undefined) return known;
  const found = candidates.some((one) => tellsOfPast(one, context));
  told.set(candidates, found);
  return found;
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
  const said = inline.text.slice(statement.glossFrom, sentenceTo);
  const words = openingWords(said);
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
    ['ing-sure', total > 1 && isGerund(said, around.context.recogniser)],
    ['key-sure', total > SEVERAL && form === 'key' && one.place !== 'item'],
    ['none-sure-key', total === 0 && form === 'key'],
    ['none-sure', total === 0],
    ['one-sure', total === 1],
    ['many-sure', total > MANY],
    ['dense', total * 2 >= around.candidates.length],
    ['half-dense', total * 2 < around.candidates.length && total * 4 >= around.candidates.length],
    ['brief-note', around.context.outline.text.length < BRIEF],
    ['long-note', around.context.outline.text.length > LONG],
    ['told-some', around.tells],
    ['options', neighbours.options],
    ['remarks', neighbours.remarks],
    ['shared-genus', words.some((word) => isShared(word, around))],
  ];
}

/** What the items of its list say together. */
export function neighboursOf({ place, stretch: { block } }: Candidate, context: NoteContext): Neighbours {
  const { blocks } = context.outline;
  const list = blocks[blocks[block]?.parent ?? -1]?.parent;
  return place === 'item' && list !== undefined ? neighboursIn(list, context) : ALONE;
}

/** Letters that all forms of a word share. */
const BEGINNING = 3;
/** Words of one beginning that are looked at: a text has few, a list of numbered names thousands. */
const MOST_ALIKE = 40;

function byBeginning(words: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const word of words) {
    const known = found.get(word.slice(0, BEGINNING)) ?? new Set();
    if (known.size < MOST_ALIKE) found.set(word.slice(0, BEGINNING), known.add(word));
  }
  return found;
}

function isShared(word: string, { openings }: Around): boolean {
  for (const other of openings.get(word.slice(0, BEGINNING)) ?? [])
    if (other === word || areForms(other, word)) return true;
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

function besideOf(at: number, one: Candidate, { candidates, isSure, alike }: Around): Beside {
  const key = likeKey(one);
  const { count, sure } = alike.get(key) ?? { count: 1, sure: 0 };
  const isNextSure = (i: number): boolean => {
    const other = candidates[i];
    return other !== undefined && isSure[i] === true && likeKey(other) === key;
  };
  return {
    others: count - 1,
    sure: sure - (isSure[at] === true ? 1 : 0),
    next: [at - 1, at + 1].filter(isNextSure).length,
  };
}
