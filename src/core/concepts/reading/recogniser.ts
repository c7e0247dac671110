import type { RecognitionWords } from '../../language';
import { anyRecognition, otherRecognitions } from '../../language';
import type { OwnFactsOptions } from '../own-facts-options';
import type { WordCounts } from '../../text';
import { addVotes, PhraseSearch, remembered, WordBallot } from '../../text';
import { isOneOf, trimWord } from './definition-word';
import { trimEndOf } from './trim';

type WordList = {
  [Key in keyof RecognitionWords]: RecognitionWords[Key] extends ReadonlySet<string> ? Key : never;
}[keyof RecognitionWords];
type WordTest = {
  [Key in keyof RecognitionWords]: RecognitionWords[Key] extends (word: string) => boolean ? Key : never;
}[keyof RecognitionWords];

/** The words of a note's languages, asked as one. Words are asked in lower case, NFC; no word is in no list. */
export interface Recogniser {
  /** Languages in which the note's sentences are read, the most used first. */
  readonly languages: readonly RecognitionWords[];
  /** Whether a word is in a list of one of the languages. */
  has(list: WordList, word: string | undefined): boolean;
  /** Whether one of the languages takes the word for such a form. */
  is(test: WordTest, word: string | undefined): boolean;
  /** Whether one of the languages takes the word for a verb that governs the next. */
  governs(word: string, next: string | undefined, opens: boolean): boolean;
  isDefinitionWord(text: string): boolean;
  isLabel(text: string): boolean;
  isHeader(list: 'glossWords' | 'termWords', text: string): boolean;
  headingRole(text: string): 'contrast' | 'name' | 'stop';
  /** What stands before and behind the term in a heading that asks what something is. */
  readonly questions: readonly (readonly [before: string, after: string])[];
  /** Words with which a sentence names what the heading above it says. */
  readonly namesAbove: readonly string[];
  /** False where a text has no verb of naming, in whatever case: all of them are looked for at once. */
  mayName(text: string): boolean;
  /** False where a text, between blanks, has neither a copula nor a verb of naming, in whatever case. */
  mayHoldCopula(text: string): boolean;
}

/** Of copulas of several words. */
const DEFINED_CUES = [' defin', ' визнача', ' говорят, что ', ' говорить, что ', ' скажем, что ', ' кажуть, що '];

/** A language is read beside the first one if it has this share of the first one's votes. */
const SHARE = 0.4;
const WEAKEST_VOTE = 2;
/** A language without a pack must have this many times the votes of the note's only one. */
const OUTVOTES = 1.5;

/** The recogniser of one note; `words` (its words with their counts) choose the languages of its sentences. */
export function buildRecogniser(options: OwnFactsOptions, words: WordCounts): Recogniser {
  const known = knownLanguages(options.packs);
  const languages = votedLanguages(known, votesOf(known, words));
  const codes = languages.map((one) => one.code).join(' ');
  const makings = made.get(options.packs) ?? new Map<string, Making>();
  made.set(options.packs, makings);
  const making = makings.get(codes);
  if (making !== undefined && isOfOptions(making, options)) return making.recogniser;
  const recogniser = recogniserOf(options, known, languages);
  makings.set(codes, { options, recogniser });
  return recogniser;
}

/** Notes of the same languages are read with the same words: what is made of them is made once. */
const made = new WeakMap<OwnFactsOptions['packs'], Map<string, Making>>();

interface Making {
  readonly options: OwnFactsOptions;
  readonly recogniser: Recogniser;
}

function isOfOptions({ options }: Making, { definitionWords, labels, stopHeadings }: OwnFactsOptions): boolean {
  return (
    options.definitionWords === definitionWords && options.labels === labels && options.stopHeadings === stopHeadings
  );
}

const knownOf = new WeakMap<OwnFactsOptions['packs'], readonly RecognitionWords[]>();

/** The same list for the same packs, so that what is made of it can be kept with it. */
function knownLanguages(packs: OwnFactsOptions['packs']): readonly RecognitionWords[] {
  const before = knownOf.get(packs);
  if (before !== undefined) return before;
  const known = [...packs.map((pack) => pack.recognition).filter((one) => one !== anyRecognition), anyRecognition];
  knownOf.set(packs, known);
  return known;
}

function recogniserOf(
  options: OwnFactsOptions,
  known: readonly RecognitionWords[],
  languages: readonly RecognitionWords[],
): Recogniser {
  const ownDefinitionWords = new Set(options.definitionWords.map(trimWord));
  const ownLabels = new Set(options.labels.map(trimWord));
  const ownStops = new Set(options.stopHeadings.map(trimWord));
  const inHeadings = (list: 'contrastHeadings' | 'stopHeadings', heading: readonly string[]): boolean =>
    headingPhrases(heading).some((phrase) => known.some((one) => one[list].has(phrase)));
  // Asked of every word: one list, not one a language.
  const lists: Partial<Record<WordList, ReadonlySet<string>>> = {};
  const joined = (list: WordList): ReadonlySet<string> => {
    const [only, ...others] = languages.map((one) => one[list]);
    return only !== undefined && others.length === 0 ? only : new Set(languages.flatMap((one) => [...one[list]]));
  };
  const naming = new PhraseSearch(languages.flatMap(namingCues), { loose: false });
  const copulas = new PhraseSearch(languages.flatMap(copulaCues), { loose: false });
  return {
    languages,
    has: (list, word) => word !== undefined && (lists[list] ??= joined(list)).has(word),
    is(test, word) {
      if (word === undefined) return false;
      for (const one of languages) if (one[test](word)) return true;
      return false;
    },
    governs: (word, next, opens) => next !== undefined && languages.some((one) => one.governs(word, next, opens)),
    isDefinitionWord: remembered(
      (text) =>
        isOneOf(text, anyRecognition.definitionWords) ||
        (ownDefinitionWords.size > 0 && ownDefinitionWords.has(trimWord(text))),
    ),
    isLabel: (text) => {
      const label = trimEndOf(trimWord(text), /[\d. ]/u);
      return ownLabels.has(label) || known.some((one) => one.labels.has(label));
    },
    isHeader: (list, text) => {
      const header = trimWord(text);
      return known.some((one) => one[list].has(header));
    },
    headingRole: remembered((text) => {
      const heading = trimEndOf(trimWord(text), /[?？!\s]/u);
      if (ownStops.has(heading)) return 'stop';
      const parts = heading.split(' ');
      if (inHeadings('contrastHeadings', parts)) return 'contrast';
      if (parts.length > 2 && parts.some((part, i) => i > 0 && languages.some((one) => one.contrastCues.has(part))))
        return 'contrast';
      return inHeadings('stopHeadings', parts) ? 'stop' : 'name';
    }),
    questions: known.flatMap((one) => one.questions.map(partsOfQuestion)),
    namesAbove: languages.flatMap(({ namesAbove }) => namesAbove),
    mayName: (text) => naming.isIn(text),
    mayHoldCopula: (text) => copulas.isIn(text),
  };
}

/** Without one of them a text has neither a copula nor a verb of naming. */
function copulaCues(language: RecognitionWords): string[] {
  const isSpaceless = language.nounPhrase === 'spaceless';
  const copulas = [...language.copulas].map((word) => (isSpaceless ? word : ` ${word} `));
  return [...DEFINED_CUES, ...copulas, ...namingCues(language)];
}

function namingCues({ namingVerbs, namingFrames }: RecognitionWords): string[] {
  return [...namingVerbs, ...namingFrames.map(([, verb]) => verb)];
}

function partsOfQuestion(question: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = question.split('{term}');
  return [before, after];
}

/** The heading itself and the openings that may stand in the lists: `"как *"` of "как устроен узел". */
function headingPhrases(parts: readonly string[]): string[] {
  const whole = parts.join(' ');
  const openings = [1, 2, 3]
    .filter((count) => count < parts.length)
    .map((count) => `${parts.slice(0, count).join(' ')} *`);
  return [whole, `${whole} *`, ...openings];
}

/**
 * Languages by the vote of their words of grammar. Those of the note's packs are asked first; one
 * without a pack is read only if it outvotes them all, because near languages share their small words.
 */
function votedLanguages(
  known: readonly RecognitionWords[],
  votesOf: (language: RecognitionWords) => number,
): readonly RecognitionWords[] {
  const given = known.filter((one) => one.code !== 'und').map((language) => ({ language, votes: votesOf(language) }));
  const codes = new Set(given.map(({ language }) => language.code));
  const best = Math.max(0, ...given.map(({ votes }) => votes));
  let other: { language: RecognitionWords; votes: number } | null = null;
  for (const language of otherRecognitions) {
    if (codes.has(language.code)) continue;
    const votes = votesOf(language);
    if (votes >= WEAKEST_VOTE && votes > Math.max(best, other?.votes ?? 0)) other = { language, votes };
  }
  // A language without data of its own is read by structure, not by that of a neighbour.
  if (given.length === 0 || votesOf(anyRecognition) > Math.max(best, other?.votes ?? 0) * OUTNUMBERS)
    return [anyRecognition];
  if (other !== null && other.votes > best * OUTVOTES) return [other.language];
  const chosen = given
    .filter(({ votes }) => votes >= Math.max(WEAKEST_VOTE, best * SHARE))
    .sort((a, b) => b.votes - a.votes);
  return (chosen.length > 0 ? chosen : given.slice(0, 1)).slice(0, 2).map(({ language }) => language);
}

/** So many words of a script of which no words are known stand against each word of grammar of a known language. */
const OUTNUMBERS = 2;
/** Arabic, Thai, Devanagari …: scripts of no language that has data. */
const STRANGE =
  /[\p{Script=Arabic}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Georgian}\p{Script=Ethiopic}]/u;

/** Scripts that tell the language by themselves; kana make the Han beside them Japanese. */
const OWN_LETTERS: ReadonlyMap<string, { readonly letter: RegExp; readonly weight: number }> = new Map([
  ['zh', { letter: /\p{Script=Han}/u, weight: 1 }],
  ['ja', { letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, weight: 2 }],
  ['ko', { letter: /\p{Script=Hangul}/u, weight: 1 }],
  ['he', { letter: /\p{Script=Hebrew}/u, weight: 1 }],
]);

/** Below it stand the letters of languages that share a script. */
const FIRST_OWN_LETTER = 0x590;

/** The votes of the languages whose script tells them. */
function votesOfLetters(words: WordCounts): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const [word, count] of words.entriesFrom(FIRST_OWN_LETTER)) {
    for (const [code, { letter, weight }] of OWN_LETTERS)
      if (letter.test(word)) votes.set(code, (votes.get(code) ?? 0) + count * weight);
    if (STRANGE.test(word)) votes.set(anyRecognition.code, (votes.get(anyRecognition.code) ?? 0) + count);
  }
  return votes;
}

/** How many votes each language has from a note's words. */
function votesOf(known: readonly RecognitionWords[], words: WordCounts): (language: RecognitionWords) => number {
  const byLetters = votesOfLetters(words);
  const { languages, ballot } = ballotOf(known);
  const totals = new Int32Array(languages.length);
  const different = new Int32Array(languages.length);
  words.visit((from, to, hash, count) => {
    const lists = ballot.listsWith(words.text, from, to, hash);
    if (lists === 0) return;
    addVotes(totals, lists, count);
    addVotes(different, lists, 1);
  });
  return (language) => {
    const written = byLetters.get(language.code);
    if (written !== undefined || OWN_LETTERS.has(language.code) || language === anyRecognition) return written ?? 0;
    const at = languages.indexOf(language);
    const total = totals[at] ?? 0;
    // One word proves nothing, however often it stands there: "a" is of six languages.
    return (different[at] ?? 0) > 1 ? total : Math.min(total, WEAKEST_VOTE - 1);
  };
}

interface Ballot {
  readonly languages: readonly RecognitionWords[];
  readonly ballot: WordBallot;
}

const ballots = new WeakMap<readonly RecognitionWords[], Ballot>();

function ballotOf(known: readonly RecognitionWords[]): Ballot {
  const made = ballots.get(known);
  if (made !== undefined) return made;
  const languages = [...new Set([...known, ...otherRecognitions])];
  const ballot = { languages, ballot: new WordBallot(languages.map(({ grammar }) => grammar)) };
  ballots.set(known, ballot);
  return ballot;
}
