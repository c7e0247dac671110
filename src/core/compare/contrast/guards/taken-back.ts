import { phraseAt } from '../lexicon';
import { finiteIn } from '../token-class';
import { tokenAt, wordAt } from '../token';
import type { Said } from './sound-claims';

/** "RATHER THAN A, …", «ВМЕСТО A …»: what follows is said of another. */
export function isLeftOut({ sentence, name }: Said): boolean {
  const { tokens, lexicon } = sentence;
  for (let at = name; at > 0; at--) {
    for (let from = at - 1; from >= 0 && from >= at - LONGEST; from--)
      if (phraseAt(lexicon.leftOut, tokens, from)?.length === at - from) return true;
    if (!lexicon.words.determiners.has(wordAt(tokens, at - 1))) break;
  }
  return inPhraseOfDeed(sentence, name) || inMultiple(sentence, name);
}

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
  return tokens.slice(1, name).some(({ word }) => word === 'of') && tokens.slice(0, name).every(({ kind }) => kind === 'word');
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
    if (phraseAt(lexicon.doubts, tokens, at) !== null) return true;
  }
  return false;
}
