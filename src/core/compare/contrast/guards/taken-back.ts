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
  return inPhraseOfDeed(sentence, name);
}

/** Words of the longest such phrase. */
const LONGEST = 4;

/** «УСТУПАЯ A в твёрдости, B …», "SITTING lower than A, B …": a deed of the one that is named behind the comma. */
function inPhraseOfDeed({ tokens, lexicon }: Said['sentence'], name: number): boolean {
  const first = tokenAt(tokens, 0);
  if (name < 1 || !opensDeed(first.word, lexicon.pack.code)) return false;
  const comma = tokens.findIndex(({ kind, inner }) => kind === 'comma' && !inner);
  return comma > name && finiteIn(tokens, { from: 1, to: comma }, lexicon) < 0;
}

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
