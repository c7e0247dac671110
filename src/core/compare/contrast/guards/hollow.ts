import { isComparativeAt } from '../sentence/predicate';
import type { Range } from '../sentence/statement';
import { phraseAt } from '../sentence/lexicon';
import { isContent, isCount } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import type { Said } from './said';

/** A value says nothing by itself: "more A", "that it needs rock", «чем сотейник», a verb that stands for one not yet said. */
export function isHollow({ sentence, value, first, alone, name }: Said): boolean {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  const [open, last] = [wordAt(tokens, value.from), wordAt(tokens, value.to - 1)];
  const isOne = value.to - value.from === 1;
  if (lexicon.than.has(open) || /^(?:an?|the|than)$/u.test(last)) return true;
  // «Понятно ЧТО НЕТ» says no.
  if (open === 'that' || (open === 'что' && !lexicon.negators.has(last))) return true;
  if (isOne && (words.proVerbs.has(open) || words.copulas.has(open)) && alone && lexicon.pack.code === 'en')
    return true;
  if (isOne && /^(?:скорее|rather|one)$/u.test(open)) return true;
  // «МОЖЕТ БЫТЬ только A».
  if (value.to - value.from === 2 && last === 'быть') return true;
  // "Only A and B are NEEDED": what for was told before the names.
  if (isOne && NEEDED.test(open) && words.copulas.has(wordAt(tokens, value.from - 1)) && value.from - 2 === name)
    return true;
  // "Forests ARE supervised": a column's name is what they are.
  if (
    lexicon.pack.code === 'en' &&
    value.to === name &&
    words.copulas.has(last) &&
    tokenAt(tokens, name + 1).kind !== 'word'
  )
    return true;
  // "RARELY IS A manned".
  if (
    phraseAt(lexicon.doubts, tokens, value.from) !== null &&
    value.to <= name &&
    // "HARDLY ANY in A" tells how much.
    !/^(?:any|ever|anything)$/u.test(last) &&
    !tokens.slice(value.from, value.to).some((token) => isContent(token, lexicon))
  )
    return true;
  // «НЕТ, только A»: an answer to a question.
  if (value.from === 0 && isOne && tokenAt(tokens, 1).kind === 'comma' && lexicon.negators.has(open)) return true;
  // "ITS PUPILS are slits in A".
  if (words.possessives.has(open) && value.to <= name && value.to - value.from === 2) return true;
  // "(Students take B,) PROFESSIONALS A".
  if (
    isOne &&
    lexicon.pack.code === 'en' &&
    !first &&
    value.to === behindArticle(sentence, name) &&
    /[^s]s$/u.test(open)
  )
    return true;
  // "A OF A SINGLE B": what leads to the other's name.
  if (open === 'of' && tokenAt(tokens, value.to).kind === 'mention') return true;
  // "(a tag and) a BLOCK of data", "the TYPE of the result is clear": no more than the name goes on.
  if (open === 'of' && value.from === name + 1) return true;
  // "WE TAKE A …", «БЕРУТ A …»: what is done with it.
  const choice = words.choice?.verbs;
  // "We take boats with A": another thing is taken.
  const isWith = OF_OTHER.test(wordAt(tokens, behindArticle(sentence, name) - 1)) || OF_OTHER.test(last);
  // "Gnats GET THROUGH MORE OFTEN with A" measures.
  const isDone = !tokens.some((_, at) => at >= value.from && at < value.to && isComparativeAt(sentence, at));
  if (
    value.to <= name &&
    isWith &&
    isDone &&
    tokens.slice(value.from, value.to).some(({ word }) => choice?.has(word) === true)
  )
    return true;
  return (
    value.to === behindArticle(sentence, name) &&
    value.to - value.from <= 2 &&
    choice?.has(last) === true &&
    !last.endsWith('ся')
  );
}

const NEEDED = /^(?:needed|required|necessary)$/u;

const OF_OTHER = /^(?:with|without|of|с|со|без)$/u;

function behindArticle({ tokens, lexicon }: Said['sentence'], name: number): number {
  let at = name;
  while (lexicon.words.determiners.has(wordAt(tokens, at - 1))) at -= 1;
  return at;
}

/** The value without what belongs to no predicate: the "'s" of the name, "(B is not)" at its end, "against 3 for B". */
export function withoutShell(said: Said): Range {
  const { tokens, lexicon } = said.sentence;
  let { from, to } = said.value;
  if (/^['’]$/u.test(wordAt(tokens, from)) && wordAt(tokens, from + 1) === 's' && from + 2 < to) from += 2;
  if (wordAt(tokens, from) === 'то' && lexicon.words.pronouns.has(wordAt(tokens, from + 1))) from += 2;
  // "It is A THAT carries".
  if (
    /^(?:that|which|who)$/u.test(wordAt(tokens, from)) &&
    wordAt(tokens, 0) === 'it' &&
    lexicon.words.copulas.has(wordAt(tokens, 1)) &&
    from === said.name + 1
  )
    from += 1;
  from = behindRespect(said, { from, to });
  if (to <= said.name && isComparativeAt(said.sentence, from - 1)) from -= 1;
  to = beforeBracket(said, { from, to });
  return beforeAgainst(said, { from, to });
}

/** "salted (B IS NOT)": what an ellipsis in brackets tells is told of another. */
function beforeBracket({ sentence }: Said, { from, to }: Range): number {
  const { tokens, lexicon } = sentence;
  if (tokenAt(tokens, to - 1).kind !== 'close') return to;
  const last = wordAt(tokens, to - 2);
  if (!lexicon.negators.has(last)) return to;
  for (let at = to - 2; at > from; at--) if (tokenAt(tokens, at).kind === 'open') return at;
  return to;
}

/** "10 years AGAINST 30 for B". */
function beforeAgainst({ sentence, own }: Said, { from, to }: Range): Range {
  const { tokens, lexicon } = sentence;
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^(?:against|versus|против)$/u.test(wordAt(tokens, at)) || !isCount(tokenAt(tokens, at + 1), lexicon))
      continue;
    if (tokens.slice(at, to + 1).some(({ subject }) => subject >= 0 && !own.has(subject))) return { from, to: at };
  }
  return { from, to };
}

/** «(Отличие A) ОТ B — струна»: the other is what it is told apart from. */
function behindRespect({ sentence, own, name }: Said, { from, to }: Range): number {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'ru' || from !== name + 1 || !lexicon.words.prepositions.has(wordAt(tokens, from)))
    return from;
  const dash = tokens.findIndex(({ kind }, at) => at > from && at < to - 1 && kind === 'dash');
  const isOther = tokens.slice(from, Math.max(from, dash)).some(({ subject }) => subject >= 0 && !own.has(subject));
  return isOther ? dash + 1 : from;
}
