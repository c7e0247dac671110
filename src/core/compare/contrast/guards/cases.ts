import { isComparativeAt } from '../sentence/predicate';
import { tokenAt, wordAt } from '../sentence/token';
import type { Said } from './said';

/** «(Прочнее A,) дешевле B», «A уступает B в лёгкости» with A in the dative: by its case the other is the subject. */
export function isOfNominative({ sentence, own, name, value }: Said): boolean {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'ru') return false;
  const isSubject = (at: number): boolean => {
    const { subject, word, asCalled } = tokenAt(tokens, at);
    return subject >= 0 && !own.has(subject) && asCalled === true && !ONE_FORM.test(word);
  };
  // Without "than" the other of a comparison is in the genitive.
  if (isSubject(value.to) && isComparativeAt(sentence, value.to - 1)) return true;
  const isNamed = name >= 0 && name < value.from && tokenAt(tokens, name).asCalled !== true;
  return isNamed && lexicon.words.rivals.has(wordAt(tokens, value.from)) && isSubject(value.from + 1);
}

/** Endings of names that do not decline, and of those whose genitive may look the same. */
const ONE_FORM = /[оеэиуюы]$/u;
