import type { Recogniser } from '../reading/recogniser';

/** Fields of knowledge by their endings: mathematics, Biologie, механика. */
const FIELD =
  /(?:ics|olog(?:y|ie|ia|ía|i)|nom(?:y|ie|ia|ía|i)|metr(?:y|ie|ia|ía|i)|graph(?:y|ie)|graf(?:ia|ía|i)|istry|istik|[aá]tica|ísica|logia|логия|логія|номия|номія|метрия|метрія|графия|графія|ика|іка)$/u;

const EXAMPLE = /^(?:[例比]如|例えば|예컨대)/u;

/** Whether the words in brackets say how the term before them is meant, and are no other name of it. */
export function isQualifier(words: readonly string[], term: string, recogniser: Recogniser): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const has = (word: string): boolean =>
    recogniser.has('termStarts', word) || recogniser.has('glossStarts', word) || recogniser.has('conjunctions', word);
  if (words.some(has) || words.some((word) => recogniser.has('qualifiers', word))) return true;
  // A genitive or plural of another thing: «контейнер (платформы сборки)».
  if (!/[ыи]$/u.test(term) && words.some((word) => /[ыи]$/u.test(word))) return true;
  if (recogniser.isLabel(words.join(' ')) || FIELD.test(last) || EXAMPLE.test(first)) return true;
  if (recogniser.languages.some((one) => one.aliasCues.includes(first))) return true;
  const describes =
    recogniser.is('isAdjective', last) || recogniser.is('isParticiple', last) || recogniser.is('isFinite', first);
  // Scoring (slashing): both are nouns of a verb.
  return describes && !(last.endsWith('ing') && term.endsWith('ing'));
}
