import { hasPast } from './alike';
import type { Lexicon } from '../sentence/lexicon';
import { phraseAt } from '../sentence/lexicon';
import { isTeller } from '../sentence/remarks';
import type { Licence } from './single';
import type { Sentence } from '../sentence/statement';
import { isFinite } from '../sentence/token-class';
import type { Token } from '../sentence/token';
import { tokenAt, wordAt } from '../sentence/token';

/** Longest sentence that is read, in tokens: longer ones are lists or tables in disguise. */
export const LONGEST = 220;

/** Questions, counterfactuals, disclaimers and overlong sentences say nothing. */
export function isMute(sentence: Sentence, licence: Licence): boolean {
  const { tokens, lexicon } = sentence;
  // «У обоих бывает франшиза? – уточнить»: asked first, whatever follows.
  const asks = (token: Token, at: number): boolean =>
    token.word === '?' && (at === tokens.length - 1 || (!token.inner && tokens[at + 1]?.kind === 'dash'));
  if (tokens.length > LONGEST || tokens.some(asks)) return true;
  const mutes = (token: Token, i: number): boolean =>
    phraseAt(lexicon.disclaimers, tokens, i) !== null ||
    isCounterfactual(sentence, i) ||
    isProportion(sentence, i) ||
    isStep(sentence, i) ||
    (!token.inner && lexicon.words.isOrder(token.word));
  if (tokens.some(mutes) || isErrand(sentence) || isOrder(sentence) || isCase(sentence)) return true;
  if (isMeanwhile(sentence)) return true;
  if (licence === 'section') return false;
  // "(Sam showed me his)" is told by the way.
  const outer = { ...sentence, tokens: tokens.filter(({ inner }) => !inner) };
  return isEvent(outer) || (isRemark(outer) && !isStrong(sentence));
}

/** "FOR EXAMPLE, IF the kayak leaks, …": what happens in a case that is made up is no property. */
export function isCase({ tokens, lexicon }: Sentence): boolean {
  const opened = phraseAt(lexicon.instances, tokens, 0);
  return opened !== null && lexicon.words.conditions.some(([first]) => first === wordAt(tokens, opened.length));
}

/** «ПОКА A сохнет, УЖЕ МОЖНО грузить B». */
function isMeanwhile({ tokens, lexicon }: Sentence): boolean {
  const { meanwhile } = lexicon.words;
  if (meanwhile?.opener !== wordAt(tokens, 0)) return false;
  const comma = tokens.findIndex(({ kind, inner }) => kind === 'comma' && !inner);
  return comma > 0 && tokens.slice(comma, comma + REACH).some(({ word }) => meanwhile.waits.has(word));
}

/** «Взять A и B»: an infinitive that no verb, comparison or dash follows is something to do. */
function isErrand({ tokens, lexicon }: Sentence): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'mention');
  if (!lexicon.words.isInfinitive(wordAt(tokens, first))) return false;
  return !tokens.some(
    (token) => token.kind === 'dash' || isFinite(token, lexicon) || lexicon.words.isComparative(token.word),
  );
}

/** Behind "In the list, …". */
function orderStart({ tokens, lexicon }: Sentence): number {
  const first = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'mention');
  if (!lexicon.words.prepositions.has(wordAt(tokens, first))) return first;
  const comma = tokens.findIndex(({ kind, inner }) => kind === 'comma' && !inner);
  return comma < 0 ? first : comma + 1;
}

/** "Click the profile": an English verb in its bare form at the start, and no other near it. */
function isOrder(sentence: Sentence): boolean {
  const { tokens, lexicon } = sentence;
  const first = orderStart(sentence);
  const verb = tokenAt(tokens, first);
  const next = tokens[first + 1];
  if (lexicon.pack.code !== 'en' || verb.kind !== 'word' || (next?.kind !== 'word' && next?.kind !== 'mention'))
    return false;
  if (!isFinite(verb, lexicon) || lexicon.words.isPast(verb.word) || verb.word.endsWith('s')) return false;
  if (
    lexicon.words.copulas.has(verb.word) ||
    lexicon.words.prepositions.has(verb.word) ||
    lexicon.words.prepositions.has(next.word)
  )
    return false;
  // "Feature Set: …" is a label.
  if (tokens.slice(first, first + LABEL).some(({ kind }) => kind === 'colon')) return false;
  // "Click CONNECT": what a button is called is no verb.
  const isVerb = (token: Token): boolean =>
    isFinite(token, lexicon) && !/\p{Lu}/u.test(sentence.inline.text.charAt(token.from));
  return !tokens.slice(first + 1, first + REACH).some(isVerb);
}

/** "Right-click the file, THEN click Rename": a step, whatever the sentence opens with. */
function isStep({ tokens, lexicon }: Sentence, at: number): boolean {
  const { words, pack } = lexicon;
  if (pack.code !== 'en' || wordAt(tokens, at) !== 'then' || tokenAt(tokens, at - 1).kind !== 'comma') return false;
  // "If …, then …" concludes.
  if (tokens.slice(0, at).some(({ word }) => words.conditions.some(([first]) => first === word))) return false;
  return STEP.has(wordAt(tokens, at + 1));
}

const STEP: ReadonlySet<string> = new Set(
  'click select choose press tap open close drag drop type enter paste copy delete remove rename move add pick hit scroll go'.split(
    ' ',
  ),
);

/** Two concepts are set against each other, or told of as one, in so many words. */
function isStrong({ tokens, lexicon }: Sentence): boolean {
  return tokens.some(
    (token, i) =>
      !token.inner &&
      ((phraseAt(lexicon.pairs, tokens, i)?.value ?? 0) >= STRONG ||
        phraseAt(lexicon.fronted, tokens, i) !== null ||
        phraseAt(lexicon.unlike, tokens, i) !== null ||
        phraseAt(lexicon.comparedWith, tokens, i) !== null ||
        (lexicon.prefixes.has(token.word) &&
          tokens.some((_, at) => at > i && phraseAt(lexicon.prefixEnds, tokens, at) !== null)) ||
        joinsNames(tokens, i, lexicon)),
  );
}

/** "BOTH A AND B", «И A, И B». */
function joinsNames(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const second = lexicon.correlatives.get(wordAt(tokens, at));
  if (second === undefined) return false;
  const joint = tokens.findIndex(({ word }, i) => i > at + 1 && i < at + FAR && word === second);
  return joint > 0 && tokens.slice(at, joint).some(({ subject }) => subject >= 0) && nameBy(tokens, joint);
}

const nameBy = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + REACH).some(({ subject }) => subject >= 0);

/** Words between the first and the second of "both A and B". */
const FAR = 8;

const STRONG = 80;

/** What one person did, and what happened in a year; what he does now and then is as good as a property. */
function isRemark(sentence: Sentence): boolean {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  if (!hasPast(sentence)) return false;
  return tokens.some(
    ({ kind, word }) => words.self.has(word) || (kind === 'number' && /^(?:1[5-9]|20)\d\d$/u.test(word)),
  );
}

/** "the more voices, the harder", «чем больше, тем труднее». */
function isProportion(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  if (tokens[at]?.kind !== 'comma' || !raises(sentence, at + 1, SECOND)) return false;
  return tokens.slice(0, at).some((_, i) => raises(sentence, i, FIRST));
}

/** One of the words stands there before a comparative. */
function raises({ tokens, lexicon }: Sentence, at: number, words: readonly string[]): boolean {
  if (!words.includes(wordAt(tokens, at))) return false;
  const next = wordAt(tokens, at + 1);
  return lexicon.words.isComparative(next) || lexicon.degree.has(next);
}

const FIRST = ['the', 'чем'];
const SECOND = ['the', 'тем'];

/** «бы», "would have been". */
function isCounterfactual({ tokens, lexicon }: Sentence, at: number): boolean {
  // «ХОТЯ БЫ» is "at least".
  if (phraseAt(lexicon.counterfactual, tokens, at) !== null && wordAt(tokens, at - 1) !== 'хотя') return true;
  const perfect = phraseAt(lexicon.perfects, tokens, at);
  const next = perfect === null ? undefined : tokens[at + perfect.length];
  const { isParticiple } = lexicon.pack.recognition;
  return next !== undefined && (next.word === 'been' || isParticiple(next.word) || lexicon.words.isPast(next.word));
}

/** Words of a label before its colon, and that. */
const LABEL = 6;

/** Words between who tells and what was done. */
const REACH = 4;

/** "took most of MY Sunday", "EVERY Monday": how long, or how often, but not when. */
const isSpan = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  lexicon.words.possessives.has(wordAt(tokens, at - 1)) ||
  /^(?:an?|each|every|my|our|your)$/u.test(wordAt(tokens, at - 1));

/** A clock time, and a day or the first person with a verb in the past, tell a story, not a property. */
export function isEvent(sentence: Sentence): boolean {
  const { tokens, lexicon } = sentence;
  const past = hasPast(sentence);
  return tokens.some(
    (token, i) =>
      (past && lexicon.words.timeWords.has(token.word) && !isSpan(sentence, i)) ||
      (token.kind === 'number' && tokens[i + 1]?.word === ':' && tokens[i + 2]?.kind === 'number') ||
      (isTeller(sentence, i) && tokens.slice(i + 1, i + REACH).some(({ word }) => lexicon.words.isPast(word))),
  );
}
