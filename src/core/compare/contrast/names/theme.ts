import type { Clause } from '../clauses/clause';
import { asWritten, nameOfWord } from './naming';
import type { Naming, Sentence } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';
import { isContent } from '../sentence/token-class';

/** «РАЗРЯЖАТЬ A можно», «ДЕЙСТВУЕТ A недолго»: Russian puts first what a clause is about; null where nothing stands there. */
export function themeOf(sentence: Sentence, { segment, topic }: Clause): Naming | null {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'ru') return null;
  for (let at = segment.from; at < topic.from; at++) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || token.inner) return null;
    if (!isContent(token, lexicon)) continue;
    if (lexicon.words.nameless.has(token.word) && !isCounted(sentence, at)) continue;
    // «ФАЙЛ RAW».
    if (lexicon.words.bearers.has(token.word)) return null;
    const isDone = lexicon.words.isInfinitive(token.word) || lexicon.words.isFinite(token.word);
    if (lexicon.words.prepositions.has(wordAt(tokens, at - 1))) return null;
    const name = nameOfWord(sentence, at, false);
    if (name !== null && name.text !== lexicon.words.labels.other) return name;
    return isDone ? { text: asWritten(sentence, at), certain: false } : null;
  }
  return null;
}

/** «РАБОТНИКОВ у A может быть до ста»: many in the genitive, and how many. */
function isCounted({ tokens }: Sentence, at: number): boolean {
  return /.{2}(?:[ое]в|ей)$/u.test(wordAt(tokens, at)) && tokens.slice(at + 1).some(({ kind }) => kind === 'number');
}
