import { withoutTail } from '../column-names';
import { foldWord, tokensOf } from '../contrast/sentence/token';
import { finiteIn } from '../contrast/sentence/token-class';
import type { NoteReading } from '../reading';

/** "Examples", «Примечание», "Note 2": an aspect only where several concepts have it. */
export const isAside = (reading: NoteReading, key: string): boolean =>
  reading.languages.of(key).words.asides.has(foldWord(withoutTail(key, '0123456789')));

/** "Links", «Ссылки», «Препарат №4»: what stands there is no value of the concept. */
export const isNoAspect = (reading: NoteReading, key: string): boolean =>
  NUMBERED.test(key) || (reading.languages.of(key).words.noAspects.has(foldWord(key)) && !isAside(reading, key));

/** One thing of several. */
const NUMBERED = /№\s?\p{Nd}/u;

/** "The price is not fixed: ask", «доход НЕ обещан: как решат»: what is denied of a thing is no key. */
export function isDenied(reading: NoteReading, key: string): boolean {
  const { negators } = reading.languages.of(key);
  return tokensOf(key, { from: 0, to: key.length }, []).some(({ word }, at) => at > 0 && negators.has(word));
}

/** "For strings: …", «Если поставить: …», "The ratio grows: …": the words before the colon are the start of a sentence. */
export function opensClause(reading: NoteReading, key: string): boolean {
  const lexicon = reading.languages.of(key);
  const tokens = tokensOf(key, { from: 0, to: key.length }, []);
  const first = tokens[0]?.word ?? '';
  if (ASKS.test(first) && tokens.length === 2) return false;
  const opens =
    lexicon.words.prepositions.has(first) ||
    lexicon.words.pronouns.has(first) ||
    lexicon.words.subordinators.has(first) ||
    lexicon.words.tails.has(first);
  const conditions = lexicon.words.conditions.some(([one]) => one === first);
  const verb = finiteIn(tokens, { from: 0, to: tokens.length }, lexicon);
  // "Ground works" are no verb.
  return opens || conditions || (verb > 0 && (verb < tokens.length - 1 || lexicon.pack.code !== 'en'));
}

/** «Где возникла: …», «Чем питается: …»: a question of two words asks for the value. */
const ASKS = /^(?:где|кто|чем|сколько|куда|откуда|зачем|почему|how|where|who|why)$/u;

/** "Click the boat: …", «Обучить модели: …»: what is to be done first, no aspect. */
export function isStep({ languages }: NoteReading, key: string): boolean {
  const { words, pack } = languages.of(key);
  const [first, second] = tokensOf(key, { from: 0, to: key.length }, []);
  if (first === undefined || second === undefined) return false;
  return words.isInfinitive(first.word) || (pack.code === 'ru' && words.isOrder(first.word));
}
