import type { Clause } from '../clauses/clause';
import type { Degree } from './comparative';
import { firstContent, hasObject } from '../names/content-names';
import { lateTopic, otherIn, thirdEnd } from './comparative';
import { pushName } from './comparative-names';
import { phraseAt } from '../sentence/lexicon';
import { nameOfLabel, nameOfQuality, nameOfWord } from '../names/naming';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { isContent, isFinite, trimRange } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/** Reads «не столь надёжны …», "isn't as forgiving …"; the negator belongs to the value. */
export function readEquative(sentence: Sentence, part: Range, clause: Clause): Degree | null {
  const { tokens, lexicon } = sentence;
  for (let i = part.from; i < part.to; i++) {
    const found = phraseAt(lexicon.equatives, tokens, i);
    if (found === null) continue;
    const head = i + found.length;
    const word = tokenAt(tokens, head);
    // "not AS A rule" says what it is not.
    if (head >= part.to || word.kind !== 'word' || lexicon.words.determiners.has(word.word)) return null;
    const stop = equativeEnd(sentence, head + 1, part.to);
    const names: Naming[] = [];
    const known = lexicon.aspectOf(word.word);
    // «не так СИЛЬНО качает ПЛЕЧИ».
    const isDone = isFinite(tokenAt(tokens, head + 1), lexicon) && hasObject(sentence, head + 1, stop);
    if (known !== undefined && isDone) pushName(names, firstContent(sentence, { from: head + 2, to: stop }, true));
    if (known !== undefined) names.push({ text: known, certain: true });
    names.push(...nameOfLabel(sentence, clause.label));
    if (known === undefined && clause.label === null) pushName(names, complementName(sentence, head + 1, part.to));
    if (known === undefined && clause.label === null) pushName(names, doneTo(sentence, head, stop));
    pushName(names, nameOfQuality(sentence, head) ?? nameOfWord(sentence, head, false));
    const against =
      otherIn(sentence, { from: head, to: part.to }, clause) ??
      otherIn(sentence, { from: head, to: Math.min(tokens.length, part.to + 8) }, clause);
    const isThird = against === null && /^(?:as|как)$/u.test(wordAt(tokens, stop));
    const end = isThird ? thirdEnd(sentence, stop, part.to) : stop;
    return {
      value: trimRange(tokens, { from: i, to: Math.min(end, lateTopic(clause, head, end)) }, lexicon),
      names,
      against,
      converse: lexicon.words.comparativeOf(word.word),
    };
  }
  return null;
}

/** "not as much CONTACT", «не так хорошо глушит ДОЖДЬ»: what is said of something else than a quality; null otherwise. */
function doneTo(sentence: Sentence, head: number, to: number): Naming | null {
  const { tokens, lexicon } = sentence;
  const token = tokenAt(tokens, head);
  const isVerb = isFinite(token, lexicon);
  if (!isVerb && (isContent(token, lexicon) || lexicon.words.isAdverb(token.word))) return null;
  const verb = isVerb ? head : head + 1;
  return firstContent(sentence, { from: isFinite(tokenAt(tokens, verb), lexicon) ? verb + 1 : head + 1, to }, true);
}

/** "not as tied to WATER", «не так гибка в ДИНАМИКЕ»: the noun that an adjective needs. */
function complementName(sentence: Sentence, at: number, to: number): Naming | null {
  const { tokens, lexicon } = sentence;
  if (at >= to || !COMPLEMENTS.has(wordAt(tokens, at))) return null;
  let noun = at + 1;
  while (lexicon.words.determiners.has(wordAt(tokens, noun))) noun += 1;
  const token = tokenAt(tokens, noun);
  if (noun >= to || !isContent(token, lexicon) || isFinite(token, lexicon) || lexicon.words.isAdjective(token.word))
    return null;
  return nameOfWord(sentence, noun, false);
}

const COMPLEMENTS: ReadonlySet<string> = new Set(['to', 'about', 'at', 'for', 'к', 'в', 'во', 'для']);

/** Before "as B", «как B», a dash or colon, a further clause. */
function equativeEnd(sentence: Sentence, from: number, to: number): number {
  const { tokens, lexicon } = sentence;
  for (let i = from; i < to; i++) {
    const token = tokenAt(tokens, i);
    if (token.inner) continue;
    if (token.word === 'as' || token.word === 'как' || lexicon.than.has(token.word)) return i;
    if (token.kind === 'comma' || token.kind === 'dash' || token.kind === 'colon') return i;
    if (phraseAt(lexicon.comparedWith, tokens, i) !== null) return i;
  }
  return to;
}
