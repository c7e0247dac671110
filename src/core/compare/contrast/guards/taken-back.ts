import { phraseAt } from '../sentence/lexicon';
import type { Range } from '../sentence/statement';
import { finiteIn } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import type { Said } from './said';

/** "RATHER THAN A, …", «ВМЕСТО A …»: what follows is said of another. */
export function isLeftOut(said: Said): boolean {
  const { sentence, name } = said;
  const { tokens, lexicon } = sentence;
  for (let at = name; at > 0; at--) {
    for (let from = at - 1; from >= 0 && from >= at - LONGEST; from--)
      if (phraseAt(lexicon.leftOut, tokens, from)?.length === at - from) return true;
    if (!lexicon.words.determiners.has(wordAt(tokens, at - 1))) break;
  }
  return (
    opensWithParticiple(said) ||
    tellsWhen(said) ||
    besideOther(said) ||
    inPhraseOfDeed(sentence, name) ||
    inMultiple(sentence, name)
  );
}

/** «(Заменив) A B, получают x»: what follows the comma is said of neither of two named before it without a verb. */
function besideOther({ sentence, own, name, value }: Said): boolean {
  const { tokens, lexicon } = sentence;
  const comma = tokens.findIndex(({ kind, inner }) => kind === 'comma' && !inner);
  if (lexicon.pack.code !== 'ru' || own.size > 1 || name < 1 || name > comma || value.from < comma) return false;
  const before = tokens.slice(0, comma);
  if (!before.some(({ subject }, at) => subject >= 0 && !own.has(subject) && at > name)) return false;
  const isJoint = before.some(({ word }) => lexicon.conjunctions.has(word) || lexicon.than.has(word));
  return !isJoint && opensPerfective(wordAt(tokens, 0));
}

/** «заменив»: beside a name and its object it is hardly the noun «состав». */
const opensPerfective = (word: string): boolean => /.{3}(?:[аиыуе]в|вши)$/u.test(word);

/** "MIXED WITH A, B …": done to the one that is named behind the comma. */
function opensWithParticiple({ sentence, own, name, value }: Said): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'en' || value.from !== 0 || value.to > name || !lexicon.words.isPast(wordAt(tokens, 0)))
    return false;
  const other = tokens.slice(name + 2, name + 2 + DOER).find(({ subject }) => subject >= 0);
  return tokenAt(tokens, name + 1).kind === 'comma' && other !== undefined && !own.has(other.subject);
}

/** "AFTER A has left, B …": the clause tells when. */
function tellsWhen({ sentence: { tokens, lexicon }, clause, name, value }: Said): boolean {
  if (name <= clause || value.from < name || !WHEN.test(wordAt(tokens, clause))) return false;
  return tokens
    .slice(clause + 1, name)
    .every(({ word }) => lexicon.words.determiners.has(word) || /^(?:того|тем|как|чем)$/u.test(word));
}

const WHEN = /^(?:before|after|until|till|прежде|после|до)$/u;

/** Words of the longest such phrase. */
const LONGEST = 4;

/** «УСТУПАЯ A в твёрдости, B …», "SITTING lower than A, B …": a deed of the one that is named behind the comma. */
function inPhraseOfDeed({ tokens, lexicon }: Said['sentence'], name: number): boolean {
  const first = tokenAt(tokens, 0);
  if (name < 1 || !opensDeed(first.word, lexicon.pack.code)) return false;
  const comma = tokens.findIndex(({ kind, inner }) => kind === 'comma' && !inner);
  if (comma < name || finiteIn(tokens, { from: 1, to: comma }, lexicon) >= 0) return false;
  // «ПОКУПАЯ A, ты получаешь x»: who does it is no column.
  const doer = tokens.slice(comma + 1, comma + DOER).find(({ subject }) => subject >= 0);
  return doer !== undefined && doer.subject !== tokenAt(tokens, name).subject;
}

/** "TWICE the torque OF A comes from B". */
function inMultiple({ tokens, lexicon }: Said['sentence'], name: number): boolean {
  if (lexicon.pack.code !== 'en' || !/^(?:twice|thrice|half|double|triple)$/u.test(wordAt(tokens, 0))) return false;
  return (
    tokens.slice(1, name).some(({ word }) => word === 'of') &&
    tokens.slice(0, name).every(({ kind }) => kind === 'word')
  );
}

/** Words up to the name of the doer, with its article and adjective. */
const DOER = 4;

const opensDeed = (word: string, code: string): boolean =>
  code === 'ru'
    ? /.{2}(?:[ыи]вая|упая|[^еи]дя|[аяу]ясь|вши|вшись)$/u.test(word) || word === 'будучи'
    : code === 'en' && /.{3}ing$/u.test(word);

/** "FEW A do", «ВРЯД ЛИ A …», "RARELY is A …": what stands before the name and would be lost with it. */
export function isTakenBack({ sentence, clause, name, value }: Said): boolean {
  const { tokens, lexicon } = sentence;
  for (let at = clause; at < Math.max(name, value.from); at++) {
    if (at >= value.from && at < value.to) continue;
    const doubt = phraseAt(lexicon.doubts, tokens, at);
    if (doubt !== null && at + doubt.length !== value.from) return true;
  }
  return false;
}

/** «(A) ЯКОБЫ портит крышу», "NOBODY has made A pay": the value with the doubt right before it. */
export function withDoubt({ sentence: { tokens, lexicon } }: Said, value: Range): Range {
  const length = [1, 2, 3].find((at) => phraseAt(lexicon.doubts, tokens, value.from - at)?.length === at);
  return length === undefined ? value : { from: value.from - length, to: value.to };
}
