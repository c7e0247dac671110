import type { ContrastWords, LanguagePack } from '../../../language';
import { anyLanguage, contrastWords } from '../../../language';
import type { Token } from './token';
import { tokenAt, wordAt } from './token';

/** Phrases by their first word, then by their second: words for "both" are a thousand phrases that begin alike. */
export type PhraseTable<T> = ReadonlyMap<string, Begun<T>>;

/** What begins with one word. */
interface Begun<T> {
  /** The word is a phrase by itself. */
  alone: { readonly length: 1; readonly value: T } | null;
  /** By their second word, the longer first. */
  readonly longer: Map<string, { readonly words: readonly string[]; readonly value: T }[]>;
}

/** One language as the patterns read it. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly words: ContrastWords;
  /** Of a language known by its cues alone: how signs without words are read. */
  readonly signs: Lexicon | null;
  readonly stem: (word: string) => string;
  readonly pairs: PhraseTable<number>;
  readonly fronted: PhraseTable<number>;
  readonly unlike: PhraseTable<true>;
  readonly unlikeMid: PhraseTable<true>;
  readonly comparedWith: PhraseTable<true>;
  /** With how many are meant. */
  readonly both: PhraseTable<2 | 3>;
  readonly neither: PhraseTable<2 | 3>;
  readonly likewise: PhraseTable<true>;
  readonly likeFirst: PhraseTable<true>;
  readonly equatives: PhraseTable<true>;
  readonly parallelCues: PhraseTable<true>;
  readonly openers: PhraseTable<true>;
  readonly inTermsOf: PhraseTable<true>;
  readonly prefixEnds: PhraseTable<true>;
  readonly results: PhraseTable<true>;
  readonly disclaimers: PhraseTable<true>;
  readonly instances: PhraseTable<true>;
  readonly doubts: PhraseTable<true>;
  readonly leftOut: PhraseTable<true>;
  readonly remarkOpeners: PhraseTable<true>;
  readonly lastRemarks: PhraseTable<true>;
  readonly contrastHeadings: PhraseTable<true>;
  readonly versus: PhraseTable<true>;
  readonly only: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly correlatives: ReadonlyMap<string, string>;
  readonly adversatives: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly ordinals: ContrastWords['ordinals'];
  readonly negators: ReadonlySet<string>;
  readonly degree: ReadonlySet<string>;
  readonly counterfactual: PhraseTable<true>;
  /** A perfect behind one of them is a counterfactual too. */
  readonly perfects: PhraseTable<true>;
  readonly firstPerson: ReadonlySet<string>;
  readonly additions: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  /** The same as phrases. */
  readonly differences: PhraseTable<true>;
  readonly classNouns: ReadonlySet<string>;
  /** Stems. */
  readonly broadGenera: ReadonlySet<string>;
  /** The name of a row that a word gives: a verb by the verbs of the list alone, «водится» is no «вода». */
  readonly aspectOf: (word: string) => string | undefined;
  /** The noun for what a verb says: «кипятят» → «Кипячение». */
  readonly deedOf: (word: string) => string | undefined;
  /** The name of a row by a verb and the preposition behind it: "made OF" → Material. */
  readonly frameOf: (verb: string, preposition: string) => string | undefined;
  /** The nouns of all deeds. */
  readonly deedNames: ReadonlySet<string>;
  /** What a word is a kind of: "oak" → "Material". */
  readonly genusOf: (word: string) => string | undefined;
  /** The same behind a preposition alone: "in the WOOD" → "Location". */
  readonly placedGenusOf: (word: string) => string | undefined;
}

const known = new WeakMap<LanguagePack, Lexicon>();

/** The tables of one language; they are large, and made once. */
export function lexiconFor(pack: LanguagePack): Lexicon {
  const found = known.get(pack) ?? buildLexicon(pack);
  known.set(pack, found);
  return found;
}

function buildLexicon(pack: LanguagePack): Lexicon {
  const words = contrastWords(pack.code);
  const { whole, labels, determiners } = words;
  const signs =
    whole === null ? null : lexiconOf(pack, { ...contrastWords(anyLanguage.code), labels, determiners }, null);
  return lexiconOf(pack, words, signs);
}

function lexiconOf(pack: LanguagePack, words: ContrastWords, signs: Lexicon | null): Lexicon {
  const isVerb = (word: string): boolean => words.isFinite(word) || words.isInfinitive(word);
  const aspectKey = (word: string): string => (isVerb(word) ? `${pack.stem(word)}!` : pack.stem(word));
  // «обходится дёшево» is no «обходит».
  const selfish = new Set<string>();
  const aspects = new Map<string, string>();
  // «остро» says how, «серия» is no colour: what an adjective alone tells.
  const qualities = new Set<string>();
  for (const [word, label] of words.aspects) {
    const key = aspectKey(word);
    if (!aspects.has(key) && words.isAdjective(word)) qualities.add(key);
    if (isReflexive(word)) selfish.add(key);
    else selfish.delete(key);
    if (!aspects.has(key)) aspects.set(key, label);
  }
  return {
    pack,
    words,
    signs,
    stem: pack.stem,
    pairs: tableOf(words.pairs.map((pair) => [pair.phrase, pair.weight])),
    fronted: tableOf(words.fronted.map((pair) => [pair.phrase, pair.weight])),
    unlike: flags(words.unlike),
    unlikeMid: flags(words.unlikeMid),
    comparedWith: flags(words.comparedWith),
    both: counted(words.both, words.allThree),
    neither: counted(words.neither, words.noneOfThree),
    likewise: flags(words.likewise),
    likeFirst: flags(words.likeFirst),
    equatives: flags(words.equatives),
    parallelCues: flags(words.parallelCues),
    openers: flags(words.openers),
    inTermsOf: flags(words.inTermsOf),
    prefixEnds: flags(words.prefixEnds),
    results: flags(words.results),
    disclaimers: flags(words.disclaimers),
    instances: flags(words.instances),
    doubts: flags(words.doubts),
    leftOut: flags(words.leftOut),
    remarkOpeners: flags(words.remarkOpeners),
    lastRemarks: flags(words.lastRemarks),
    contrastHeadings: flags(words.contrastHeadings),
    versus: flags(words.versus),
    only: new Set(words.only),
    than: new Set(words.than),
    conjunctions: new Set(words.conjunctions),
    correlatives: new Map(words.correlatives),
    adversatives: new Set(words.adversatives),
    relatives: new Set(words.relatives),
    ordinals: words.ordinals,
    negators: new Set(words.negators),
    degree: new Set(words.degree),
    counterfactual: flags(words.counterfactual),
    perfects: flags(words.perfects),
    firstPerson: new Set(words.firstPerson),
    additions: new Set(words.additions),
    prefixes: new Set(words.prefixes),
    differences: flags(words.prefixes),
    classNouns: new Set(words.classNouns),
    broadGenera: new Set(words.broadGenera.map((word) => pack.stem(word))),
    deedOf: deedsBy(words.deeds, aspectKey, words.lightVerbs),
    frameOf: framesBy(words.verbFrames, pack.stem),
    deedNames: new Set(words.deeds.values()),
    genusOf: byKey(words.genera, pack.stem),
    placedGenusOf: byKey(words.placedGenera, pack.stem),
    aspectOf: (word) => {
      // «ВЕСЬ ряд» is no weight.
      if (words.determiners.has(word)) return undefined;
      // «несколько КРУПНЫХ»: in an oblique case an adjective tells of something else.
      if (/[ыи][мх]$/u.test(word) && words.isAdjective(word)) return undefined;
      const key = aspectKey(word);
      if (qualities.has(key) && pack.code === 'ru' && !words.aspects.has(word) && isApart(word, words))
        return undefined;
      return selfish.has(key) && !isReflexive(word) ? undefined : aspects.get(key);
    },
  };
}

/** An adverb or a noun beside an adjective of one stem; «прочны» is neither. */
const isApart = (word: string, words: ContrastWords): boolean =>
  words.isNominative(word) || !(words.isAdjective(word) || /н[аы]$/u.test(word));

/** Labels by a key of their words; of two words with one key the first counts. */
function byKey(
  labels: ReadonlyMap<string, string>,
  keyOf: (word: string) => string,
): (word: string) => string | undefined {
  const table = new Map<string, string>();
  for (const [word, label] of labels) {
    const key = keyOf(word);
    if (!table.has(key)) table.set(key, label);
  }
  return (word) => table.get(keyOf(word));
}

/** «рождает» and «рождается» are two deeds where both are known; a light verb, «даёт», is never what «даётся» says. */
function deedsBy(
  deeds: ReadonlyMap<string, string>,
  keyOf: (word: string) => string,
  light: ReadonlySet<string>,
): (word: string) => string | undefined {
  const any = byKey(deeds, keyOf);
  const own = byKey(new Map([...deeds].filter(([word]) => isReflexive(word))), keyOf);
  const others = byKey(new Map([...deeds].filter(([word]) => !isReflexive(word))), keyOf);
  return (word) =>
    deeds.get(word) ?? (isReflexive(word) ? own : others)(word) ?? (light.has(word) ? undefined : any(word));
}

function framesBy(
  frames: ReadonlyMap<string, string>,
  stem: (word: string) => string,
): (verb: string, preposition: string) => string | undefined {
  const table = new Map<string, string>();
  for (const [frame, label] of frames) {
    const [verb = '', preposition = ''] = frame.split('+');
    table.set(`${stem(verb)}+${preposition}`, label);
  }
  return (verb, preposition) => table.get(`${stem(verb)}+${preposition}`);
}

const isReflexive = (word: string): boolean => /(?:ся|сь)$/u.test(word);

const counted = (two: readonly string[], three: readonly string[]): PhraseTable<2 | 3> =>
  tableOf([...two.map((phrase) => [phrase, 2] as const), ...three.map((phrase) => [phrase, 3] as const)]);

function flags(phrases: readonly string[]): PhraseTable<true> {
  return tableOf(phrases.map((phrase) => [phrase, true]));
}

function tableOf<T>(phrases: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, Begun<T>>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ');
    const [first = '', second] = words;
    const begun: Begun<T> = table.get(first) ?? { alone: null, longer: new Map() };
    table.set(first, begun);
    if (second === undefined) {
      begun.alone ??= { length: 1, value };
      continue;
    }
    const list = begun.longer.get(second) ?? [];
    list.push({ words, value });
    begun.longer.set(second, list);
  }
  for (const { longer } of table.values())
    for (const list of longer.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase of the table that begins at token `at`, outside parentheses. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  at: number,
): { readonly length: number; readonly value: T } | null {
  const first = tokenAt(tokens, at);
  if (first.inner) return null;
  // Asked at every token: nearly none begins a phrase.
  const begun = table.get(first.word);
  if (begun === undefined) return null;
  const phrases = begun.longer.get(wordAt(tokens, at + 1));
  if (phrases === undefined) return begun.alone;
  for (const { words, value } of phrases) {
    let next = 2;
    while (next < words.length && tokens[at + next]?.word === words[next]) next += 1;
    if (next === words.length) return { length: next, value };
  }
  return begun.alone;
}
