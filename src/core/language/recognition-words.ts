import type { Oblique } from './oblique';

/** How a gloss shows that it begins with a noun phrase. */
export type NounPhraseSign =
  /** By an article, or a noun with its complement: "a set of…". */
  | 'article'
  /** By capital letters of its nouns, beside articles: „eine Menge von…“. */
  | 'capital'
  /** By the endings of its words: «совокупность всех…». */
  | 'ending'
  /** Written without spaces: by its length and last character. */
  | 'spaceless'
  /** Nothing is known. */
  | 'unknown';

/**
 * Words by which a language marks definitions and what is none. Lower case, NFC; phrases are words
 * between single spaces. A heading that ends in ` *` also matches longer headings that begin so.
 */
export interface RecognitionWords {
  /** BCP 47 primary language: `'ru'`. */
  readonly code: string;
  /** Callout types, headings and labels that mean "definition": «определение», "def". */
  readonly definitionWords: ReadonlySet<string>;
  /** Header cells of a column of terms: «термин», "term". */
  readonly termWords: ReadonlySet<string>;
  /** Header cells of a column of glosses, beside the definition words: «значение», "meaning". */
  readonly glossWords: ReadonlySet<string>;
  /** Headings that name nothing: «введение», "summary". */
  readonly stopHeadings: ReadonlySet<string>;
  /** Headings that open a contrast section: «отличия», "differences". */
  readonly contrastHeadings: ReadonlySet<string>;
  /** Words anywhere in a heading that make it one of contrast: «отличается», "differs". */
  readonly contrastCues: ReadonlySet<string>;
  /** Question forms with `{term}`: «что такое {term}», "what is {term}". */
  readonly questions: readonly string[];
  /** Labels that are no terms: «пример», "note". */
  readonly labels: ReadonlySet<string>;
  /** Words of praise, blame, order or cause that make a subject no term: «недостаток», "worst". */
  readonly evaluations: ReadonlySet<string>;
  /** Words that make of a heading, or of the line before a list, one of remarks: «преимущества», "features". */
  readonly remarkCues: ReadonlySet<string>;
  /** Words of a heading or lead whose lines only liken: «Аналогия с почтой:». */
  readonly likenings: ReadonlySet<string>;
  /** Words that say nothing of what a thing is: «пример», "aspect"; two that do so together as "key_concept". */
  readonly emptyGenera: ReadonlySet<string>;
  /** First and second person: somebody is spoken to, nothing is defined. */
  readonly personal: ReadonlySet<string>;
  /** Demonstratives and pronouns that point at what was said before: «такая», "this". */
  readonly pointers: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Adverbs of how often something is so: "usually", «обычно». */
  readonly frequencies: ReadonlySet<string>;
  /** Nouns of a kind so wide that a complement must say of what: «доля», "process". */
  readonly wideGenera: ReadonlySet<string>;
  /** Nouns of kinds, by which definitions say what a thing is: «сосуд», "tool". */
  readonly classNouns: ReadonlySet<string>;
  /** Words, or two joined by "_", that give a reason: what is argued for is not defined. */
  readonly causes: ReadonlySet<string>;
  /** Demonstratives, subordinators, pronouns and prepositions that no term begins with. */
  readonly termStarts: ReadonlySet<string>;
  /** Prepositions, pronouns, adverbs and particles that no gloss begins with. */
  readonly glossStarts: ReadonlySet<string>;
  /** Relative words that show a genus with its difference: «который», "that". */
  readonly relatives: ReadonlySet<string>;
  /** Words behind which another clause begins without a comma: "before", "until". */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open a noun phrase together, though the first of them alone does not: "everything that", «всё что». */
  readonly nounOpenings: ReadonlySet<string>;
  /** Kinds, in the number in which a heading speaks of them: «виды», "types". */
  readonly kindNouns: ReadonlySet<string>;
  /** Small numbers that count what a relative clause tells of: "two", «две». */
  readonly numerals: ReadonlySet<string>;
  /** Pronouns that stand for the genus between a copula and a relative word: "those that", «те, которые». */
  readonly standIns: ReadonlySet<string>;
  /** Prepositions of what a thing is for: "an oven for firing clay", «печь для обжига». */
  readonly purposes: ReadonlySet<string>;
  /** Copula words: «это», "is". */
  readonly copulas: ReadonlySet<string>;
  /** Pronoun and copula that take up what a heading names: «это», "it is". */
  readonly resumptions: readonly string[];
  /** The same before the name of what was described: "that is", «это и есть». */
  readonly pointings: readonly string[];
  /** Before a colon, words that only lead to a statement: "for the record". */
  readonly leadIns: readonly string[];
  /** Words of speech before a comma that open a sentence and say nothing: "so", «итак». */
  readonly openers: readonly string[];
  /** Open an indirect question after a measure: "how far", «насколько». */
  readonly measures: readonly string[];
  /** Open a paragraph that only leads to what was asked above it: "to understand", «для начала». */
  readonly introductions: readonly string[];
  /** Headings below which a note says what it is about. */
  readonly introHeadings: ReadonlySet<string>;
  /** Verbs that name: «называется», "is called". */
  readonly namingVerbs: readonly string[];
  /** The same around the name, as `opening … verb`: „unter … versteht man“. */
  readonly namingFrames: readonly (readonly [opening: string, verb: string])[];
  /** Opens a sentence that says what the name above it is given to: «так называют», "so nennt man". */
  readonly namesAbove: readonly string[];
  /** Opens a sentence that gives one more name: «его ещё называют», "it is also known as". */
  readonly alsoCalled: readonly string[];
  /** Label of a line that lists other names: "Synonyms: …", «Другие названия: …». */
  readonly otherNameLabels: readonly string[];
  /** `T, или U`: words that introduce another name. */
  readonly aliasCues: readonly string[];
  /** Words in brackets behind a term that say how it is meant: "plural", "law". */
  readonly qualifiers: ReadonlySet<string>;
  /** How a name behind or before a naming verb gets its nominative; null where names do not change. */
  readonly oblique: Oblique | null;
  readonly conjunctions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Those of `articles` that introduce a genus: "a", "any". */
  readonly indefinites: ReadonlySet<string>;
  /** Words that tie a complement to the noun before: "of". */
  readonly complements: ReadonlySet<string>;
  /** Words of grammar by which a text shows its language: starts of terms and glosses, relatives, articles. */
  readonly grammar: ReadonlySet<string>;
  readonly nounPhrase: NounPhraseSign;
  /** Word forms, by ending or list, that open no noun phrase because they are verbs (finite, infinitive, imperative). */
  readonly isVerb: (word: string) => boolean;
  /** Word forms that are surely finite verbs, wherever they stand. */
  readonly isFinite: (word: string) => boolean;
  /** The word is a verb, because it has the next one for an object: "stores the"; `opens`: it is the first. */
  readonly governs: (word: string, next: string, opens: boolean) => boolean;
  /** Past verbs, where a verb may stand. */
  readonly isPast: (word: string) => boolean;
  /** Participles by ending: they open a difference as a relative word does. */
  readonly isParticiple: (word: string) => boolean;
  /** Past participles: before a preposition they tell what is done with a thing. */
  readonly isPassive: (word: string) => boolean;
  /** Adjectives by ending: they need a noun behind them. */
  readonly isAdjective: (word: string) => boolean;
  /** Nouns of deeds and their outcomes by ending, whose complement is in the genitive: «заполнение», "ułożenie". */
  readonly isDeed: (word: string) => boolean;
  /** Nouns of deeds whose ending shows nothing: «поиск», «захват». */
  readonly deedNouns: ReadonlySet<string>;
  /** Names after the father: with a first name alone they are somebody whom the writer knows. */
  readonly isPatronymic: (word: string) => boolean;
  /** Word forms that may be genitives. */
  readonly isGenitive: (word: string) => boolean;
}

const never = (): boolean => false;
const none: ReadonlySet<string> = new Set();

/** A language's words with all that is left out empty: what is not known is left to structure. */
export function recognitionWords(
  words: Partial<Omit<RecognitionWords, 'grammar'>> & Pick<RecognitionWords, 'code'>,
): RecognitionWords {
  const { termStarts = none, glossStarts = none, relatives = none, articles = none } = words;
  return {
    grammar: new Set([...termStarts, ...glossStarts, ...relatives, ...articles]),
    definitionWords: none,
    termWords: none,
    glossWords: none,
    stopHeadings: none,
    contrastHeadings: none,
    contrastCues: none,
    questions: [],
    labels: none,
    evaluations: none,
    remarkCues: none,
    likenings: none,
    emptyGenera: none,
    personal: none,
    pointers: none,
    negations: none,
    frequencies: none,
    wideGenera: none,
    classNouns: none,
    causes: none,
    kindNouns: none,
    termStarts: none,
    glossStarts: none,
    relatives: none,
    subordinators: none,
    nounOpenings: none,
    numerals: none,
    standIns: none,
    purposes: none,
    deedNouns: none,
    copulas: none,
    resumptions: [],
    measures: [],
    pointings: [],
    introductions: [],
    introHeadings: none,
    leadIns: [],
    openers: [],
    namingVerbs: [],
    namingFrames: [],
    namesAbove: [],
    alsoCalled: [],
    qualifiers: none,
    oblique: null,
    otherNameLabels: [],
    aliasCues: [],
    conjunctions: none,
    articles: none,
    indefinites: none,
    complements: none,
    nounPhrase: 'unknown',
    isVerb: never,
    isFinite: never,
    isPast: never,
    governs: never,
    isParticiple: never,
    isPassive: never,
    isAdjective: never,
    isDeed: never,
    isGenitive: never,
    isPatronymic: never,
    ...words,
  };
}

/** Frames `opening … verb` of a table. */
export function frames(table: string): (readonly [opening: string, verb: string])[] {
  return phrases(table).map((frame) => {
    const [opening = '', verb = ''] = frame.split(' … ');
    return [opening, verb];
  });
}

/** The words of a table cell of this file's neighbours: `'a b|c'` is the phrases "a b" and "c". */
export function phraseSet(table: string): ReadonlySet<string> {
  return new Set(phrases(table));
}

/** Phrases of a table in order; line ends separate as `|` does. */
export function phrases(table: string): string[] {
  return table
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim().normalize('NFC'))
    .filter((phrase) => phrase !== '');
}

/** Words between blanks. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(table.trim().normalize('NFC').split(/\s+/u));
}
