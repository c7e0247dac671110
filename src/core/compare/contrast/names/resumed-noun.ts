import type { Side } from '../clauses/sides';
import { isOblique, mainVerb } from '../sentence/main-verb';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { isContent } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';
import { contentNames } from './content-names';

/** Tokens from a verb to the pronoun that is its object, at most. */
const NEAR = 4;

/** "drops the GRAMMAR | grows IT back", «требует ФОРМ | обходится без НИХ»: what another side's pronoun stands for; null without one. */
export function resumedNoun(sentence: Sentence, [first, ...others]: readonly Side[]): Naming | null {
  if (first === undefined || !others.some(({ value }) => hasObjectPronoun(sentence, value))) return null;
  const verb = mainVerb(sentence, first.value);
  if (verb < 0) return null;
  const [object] = contentNames(sentence, { from: verb + 1, to: first.value.to }, true);
  if (object === undefined || isOblique(sentence, verb, object.at)) return null;
  // "LOSES pressure | keeps it" is a loss of pressure.
  const deed = sentence.lexicon.deedOf(wordAt(sentence.tokens, verb));
  const isDeedTo = deed !== undefined && sentence.lexicon.words.doneTo(deed, object.name.text) !== null;
  return isDeedTo ? null : object.name;
}

/** A pronoun behind the verb before which no noun stands. */
function hasObjectPronoun(sentence: Sentence, value: Range): boolean {
  const { tokens, lexicon } = sentence;
  const verb = mainVerb(sentence, value);
  if (verb < 0) return false;
  for (let at = verb + 1; at < Math.min(value.to, verb + NEAR); at++) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || token.inner || isContent(token, lexicon)) return false;
    if (lexicon.words.pronouns.has(wordAt(tokens, at))) return true;
  }
  return false;
}
