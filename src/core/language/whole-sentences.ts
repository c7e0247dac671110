import { anyContrast } from './any/contrast';
import type { ContrastWords } from './contrast-words';
import type { RecognitionWords } from './recognition-words';

/** The contrast words of a language of which no more is known: phrases between `|`, punctuation as words of its own. */
interface WholeSentences {
  readonly headings: string;
  readonly versus: string;
  /** Between two clauses. */
  readonly pairs: string;
  /** The same of words that may as well go on: no comma stands between the first name and them. */
  readonly joints?: string;
  readonly fronted?: string;
  readonly unlike: string;
  readonly compared: string;
  /** `before/behind` the name that is set aside. */
  readonly around?: string;
  /** Behind the second name, or before it: „dagegen“. */
  readonly answers: string;
  /** `first/second`. */
  readonly correlatives?: string;
  readonly both: string;
  /** Nouns and verbs of difference. */
  readonly differences: string;
  /** What a noun of difference needs behind the names: „besteht darin“. */
  readonly ends: string;
  /** Negators beside those of the language's definitions. */
  readonly negators?: string;
  /** Forms of articles beside those of the language's definitions. */
  readonly articles?: string;
  /** Forms of the preposition that `~` in a phrase stands for: „du“. */
  readonly of?: string;
  /** Behind an answer or a difference they make another thing of it: «invece DI», «si differenziano IN». */
  readonly additions?: string;
  /** Switch a sentence off: what was not, what happened. */
  readonly mutes: string;
  /** Definition, is a, common, other, pros, cons. */
  readonly labels: string;
}

const STRONG = 90;
const WEAK = 65;

/** Contrast words by which names are found set against each other, and no more. */
export function wholeSentences(words: RecognitionWords, parts: WholeSentences): ContrastWords {
  const forms = parts.of?.split('|') ?? [];
  const list = (text = ''): string[] =>
    text === ''
      ? []
      : text
          .split('|')
          .flatMap((phrase) => (phrase.endsWith('~') ? forms.map((form) => phrase.replace('~', form)) : [phrase]))
          .map(apart);
  const couples = (text?: string): (readonly [string, string])[] =>
    list(text).map((pair) => {
      const [first = '', second = ''] = pair.split('/');
      return [first.trim(), second.trim()];
    });
  const weighted = (text?: string, weight = STRONG): ContrastWords['pairs'] =>
    list(text).map((phrase) => ({ phrase, weight }));
  const [definition = '', isA = '', common = '', other = '', pros = '', cons = ''] = parts.labels.split('|');
  return {
    ...anyContrast,
    whole: couples(parts.around),
    contrastHeadings: list(parts.headings),
    versus: list(`vs|versus|${parts.versus}`),
    pairs: [...weighted(parts.pairs), ...weighted(parts.joints, WEAK)],
    fronted: weighted(parts.fronted),
    unlike: list(parts.unlike),
    comparedWith: list(parts.compared),
    parallelCues: list(parts.answers),
    correlatives: couples(parts.correlatives),
    both: list(parts.both),
    prefixes: list(parts.differences),
    prefixEnds: list(parts.ends),
    negators: [...words.negations, ...list(parts.negators)],
    additions: list(parts.additions),
    disclaimers: list(parts.mutes),
    conjunctions: [...words.conjunctions],
    relatives: [...words.relatives],
    determiners: new Set([...words.articles, ...list(parts.articles)]),
    labels: { definition, isA, common, other, example: anyContrast.labels.example, pros, cons },
  };
}

/** Han characters are words by themselves. */
function apart(phrase: string): string {
  return phrase.replace(/\p{sc=Han}(?=\p{sc=Han})/gu, '$& ');
}
