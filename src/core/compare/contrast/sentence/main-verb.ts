import type { Range, Sentence } from './statement';
import { finiteIn, isFinite } from './token-class';
import { tokenAt, wordAt } from './token';

const MODAL = /^(?:can|could|may|might|must|shall|should|will|would|wo|ca|do|does|did)(?:n't|not)?$/u;

/**
 * The verb that says what is done: "can be FILMED", "has to be PUSHED", «надо ПОДСЫПАТЬ»; the first finite one where
 * none hangs on it, −1 without one.
 */
export function mainVerb(sentence: Sentence, range: Range): number {
  const { tokens, lexicon } = sentence;
  const { words, pack } = lexicon;
  const first = finiteIn(tokens, range, lexicon);
  if (first < 0 || !words.lightVerbs.has(wordAt(tokens, first))) return first;
  let opens = MODAL.test(wordAt(tokens, first));
  for (let i = first + 1; i < range.to; i++) {
    const { word, kind, inner } = tokenAt(tokens, i);
    if (inner || kind !== 'word') return first;
    if (pack.code === 'ru' && words.isInfinitive(word)) return i;
    if (word === 'to') opens = true;
    else if (
      // "has to be SHAKEN".
      (word.endsWith('ed') || (wordAt(tokens, i - 1) === 'be' && !word.endsWith('ing'))) &&
      pack.recognition.isParticiple(word)
    )
      return i;
    else if (opens && isFinite(tokenAt(tokens, i), lexicon) && !words.lightVerbs.has(word)) return i;
    else if (word !== 'be' && !words.adverbs.has(word) && !words.isAdverb(word) && !lexicon.negators.has(word))
      return first;
  }
  return first;
}

/** "hangs UP a chrysalis": part of the verb. */
const PARTICLE = /^(?:up|off|out|down|away)$/u;
/** «отвёрткой», «реками». */
const INSTRUMENTAL = /^(?!(?:деплой|настрой|перебой|покрой|прибой|отбой|застой)$).*(?:[аяи]ми|.{3}[оеё][йм])$/u;

/** Whether a noun is no object of the verb before it: behind a comma or a preposition, or in the instrumental. */
export function isOblique({ tokens, lexicon }: Sentence, verb: number, noun: number): boolean {
  for (let i = verb + 1; i < noun; i++) {
    const { word, kind } = tokenAt(tokens, i);
    if (kind === 'comma') return true;
    // "shows more OF the aroma".
    if (word === 'of' || !lexicon.words.prepositions.has(word) || lexicon.negators.has(word)) continue;
    if (i !== verb + 1 || !PARTICLE.test(word)) return true;
  }
  return lexicon.pack.code === 'ru' && verb >= 0 && INSTRUMENTAL.test(wordAt(tokens, noun));
}
