import type { ChoiceWords } from './choice-words';

/** A phrase of lower-case words and its weight in hundredths. */
export interface WeightedPhrase {
  readonly phrase: string;
  readonly weight: number;
}

export interface Pronoun {
  readonly gender: 'any' | 'feminine' | 'masculine' | 'neuter';
  readonly number: 'plural' | 'singular';
}

/**
 * Words by which a language contrasts, comparison.md §12. Phrases are token sequences, never
 * patterns: lower case, ё as е, single blanks, punctuation as tokens of its own (`', а'`).
 */
/** What stands before a noun that names a row, in small letters, ё as е; empty where nothing does. */
export interface Governor {
  /** The preposition that it stands behind. */
  readonly preposition: string;
  /** The adjective directly before it. */
  readonly adjective: string;
  /** The verb directly before it. */
  readonly verb: string;
  /** That verb is denied: «не содержит ЛАКТОЗЫ». */
  readonly negated?: boolean;
  /** The verb that follows a noun which opens its clause: «ВОДЫ A не боится». */
  readonly behind?: string;
  /** A noun stands directly before it, which it belongs to: «система КАНАЛОВ». */
  readonly isOwned?: boolean;
}

export interface ContrastWords {
  /**
   * Of a language known by its cues alone: a sentence that sets two names against each other is kept
   * whole. `[before, behind]` stand around the one that is set aside: 「与 B 不同」.
   */
  readonly whole: readonly (readonly [string, string])[] | null;
  /** Phrases of headings that open a contrast section, met anywhere in the heading: «отличи», "difference" as whole words. */
  readonly contrastHeadings: readonly string[];
  /** Joins two concepts in a title: «против», "vs". */
  readonly versus: readonly string[];
  /** Header words of an aspect column: «критерий», "feature". */
  readonly aspectWords: readonly string[];
  /** Open what only leads to another text: "SEE (more at) …". */
  readonly readOn: ReadonlySet<string>;
  /** Before a list of names they give examples: "INCLUDE x, y, ETC". */
  readonly includes: ReadonlySet<string>;
  readonly andSoOn: ReadonlySet<string>;
  /** Say that something is told elsewhere: "is DESCRIBED in", «ОПИСАНО тут». */
  readonly toldOf: ReadonlySet<string>;
  /** What such a place begins with: "HERE", "IN", «ТУТ». */
  readonly toldAt: ReadonlySet<string>;
  /** Last words of a value that say where more is told: "…, as described in [[Boats]]". */
  readonly pointsOn: RegExp | null;
  /** Last words of a text before its colon that only lead to what follows: "…, that is", "… of the following form". */
  readonly leadsOn: RegExp | null;
  /** Ends of a definition that what stands behind it completes, a formula or a list: "…, if", "a pair of". */
  readonly carriesOn: RegExp | null;
  /** First or last word of a heading that is no aspect: «пример», "conclusion". */
  readonly noAspects: ReadonlySet<string>;
  /** Those of them that are an aspect where several things have it: "examples". */
  readonly asides: ReadonlySet<string>;
  /** In what leads to a list whose keys are what one may choose from: "this setting determines", «варианты». */
  readonly options: ReadonlySet<string>;
  /** Joins two sides in one sentence; what needs its comma has it. 80 and above is strong. */
  readonly pairs: readonly WeightedPhrase[];
  readonly fronted: readonly WeightedPhrase[];
  /** `[if, then]`; an empty second part where a comma is enough. */
  readonly conditions: readonly (readonly [string, string])[];
  /** Null where nobody has said how the language recommends. */
  readonly choice: ChoiceWords | null;
  readonly only: readonly string[];
  /** Says the same as a predicate: "is the ONLY one that", «ЕДИНСТВЕННЫЙ, кто». */
  readonly sole: ReadonlySet<string>;
  /** Opens a sentence: «в отличие от». */
  readonly unlike: readonly string[];
  /** Between commas or at the end. */
  readonly unlikeMid: readonly string[];
  readonly than: readonly string[];
  readonly comparedWith: readonly string[];
  readonly relatives: readonly string[];
  readonly both: readonly string[];
  /** Before a noun it means both of two: "EITHER joint". */
  readonly eachOfTwo: ReadonlySet<string>;
  /** At a clause's end they say it of both: "EITHER WAY". The first words. */
  readonly eitherWay: ReadonlySet<string>;
  /** Before a noun they mean what was said or what both have: "THIS trick", «ТЕ же деньги». */
  readonly pointing: ReadonlySet<string>;
  /** Tell the reader to look at something: "COUNT the legs". */
  readonly shows: ReadonlySet<string>;
  /** Open a clause that names what follows from what was said: «ОТСЮДА и цена». */
  readonly hence: ReadonlySet<string>;
  /** Say that two are equal in something: "the SAME price for both". */
  readonly sames: ReadonlySet<string>;
  /** Before a colon they say that what follows holds for both: "In COMMON:". */
  readonly commons: ReadonlySet<string>;
  /** «ПОКА A сохнет, B УЖЕ МОЖНО грузить» tells when, not how they differ; null where no word for "while" does so. */
  readonly meanwhile: { readonly opener: string; readonly waits: ReadonlySet<string> } | null;
  /** Between two figures: "40 VS 25". */
  readonly against: ReadonlySet<string>;
  /** Before a name at the end of a sentence: of it the same is said: "so (does) B", «как и B». */
  readonly likewise: readonly string[];
  /** The same at the start: "LIKE A, B floats". */
  readonly likeFirst: readonly string[];
  /** Behind a name alone they add it: "B TOO". */
  readonly alsos: ReadonlySet<string>;
  /** Verbs that stand for the one before: "so DOES B". */
  readonly proVerbs: ReadonlySet<string>;
  /** The same of three: "all three". */
  readonly allThree: readonly string[];
  readonly neither: readonly string[];
  /** The same of three: "none of the three". */
  readonly noneOfThree: readonly string[];
  /** Joins nouns: «и», "and". */
  readonly conjunctions: readonly string[];
  /** `[first, second]`, each before one of two names: «ни … ни», "neither … nor". */
  readonly correlatives: readonly (readonly [string, string])[];
  /** Needs two things, which the next conjunction joins: «между», "between". */
  readonly tying: readonly string[];
  /** Opens a coordinated predicate with an opposition: «но», «зато», "but". */
  readonly adversatives: readonly string[];
  readonly classNouns: readonly string[];
  /** Genera of so many things that two of them, told of in different notes, have little in common. */
  readonly broadGenera: readonly string[];
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Those of their forms that are objects: what follows them is said of another. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Of two named before: 0 the first, 1 the second: "former", «вторая». */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words that count: what stands behind them is a unit, no name of a row. */
  readonly numerals: ReadonlySet<string>;
  /** Words behind which a unit is measured without a number: "FOR a year", «НЕСКОЛЬКО недель». */
  readonly lasting: ReadonlySet<string>;
  /** A unit of measure → what is measured: "kg" → "Weight". */
  readonly units: ReadonlyMap<string, string>;
  /** A comparative by list or ending. */
  readonly isComparative: (word: string) => boolean;
  /** "fastest": compares with all others when nothing stands behind it. */
  readonly isSuperlative: (word: string) => boolean;
  /** Makes one of the adjective behind it: «самый». */
  readonly mosts: ReadonlySet<string>;
  /** Makes a comparative of the adjective behind it: «более», "more". */
  readonly degree: readonly string[];
  /** Comparative → its opposite. */
  readonly antonyms: ReadonlyMap<string, string>;
  /** Comparative of the adjective in "not as reliable", «не столь надежны»; null where none is sure. */
  readonly comparativeOf: (adjective: string) => string | null;
  /** Verbs that compare by themselves: "A BEATS B on price". */
  readonly rivals: ReadonlySet<string>;
  /** Token sequences that open a negated equation: «не так», "not as". */
  readonly equatives: readonly string[];
  readonly negators: readonly string[];
  /** What was not: «бы», "would've". */
  readonly counterfactual: readonly string[];
  /** The same before a participle: "would have". */
  readonly perfects: readonly string[];
  /** Who tells of himself, in any form: «я», «нам», "we". */
  readonly firstPerson: readonly string[];
  /** Those of them that one person says of himself: what he likes is no property. */
  readonly self: ReadonlySet<string>;
  /** Whom a piece of advice is for: "you". */
  readonly persons: ReadonlySet<string>;
  /** Days and months: with a verb in the past they tell an event. */
  readonly timeWords: ReadonlySet<string>;
  /** Verbs of letting and making: whom they let do it tells less than what is done, "ALLOWS clients TO choose". */
  readonly enables: ReadonlySet<string>;
  /** Behind "but" or «а» they take back what was said: "but RATHER", «а НЕ». */
  readonly corrections: ReadonlySet<string>;
  /** Verbs of what follows from a condition: "will", «будет». */
  readonly consequences: ReadonlySet<string>;
  /** Set two things side by side without saying which. */
  readonly alternatives: ReadonlySet<string>;
  /** An adjective that leaves a kind as it is: "unlike ORDINARY boats". */
  readonly isUsual: (word: string) => boolean;
  /** Open a case that is made up: "FOR EXAMPLE, if …", «ДОПУСТИМ, …». */
  readonly instances: readonly string[];
  /** Before a name: one thing of its kind is meant. */
  readonly particulars: ReadonlySet<string>;
  /** Tell when, or what comes after what. */
  readonly sequels: ReadonlySet<string>;
  /** Count nothing, so that one of them is enough: "the latter". */
  readonly sureOrdinals: ReadonlySet<string>;
  /** Open what is only thought of the whole: «но ЭТО вкусовщина». */
  readonly comments: ReadonlySet<string>;
  /** Point back to what was just named: "these". */
  readonly pointers: ReadonlySet<string>;
  /** Make a thing a part of what was named before: "its". */
  readonly possessives: ReadonlySet<string>;
  /** Adds to what was said: "too" at a clause's end, «тоже». */
  readonly too: ReadonlySet<string>;
  /** Whether a text says that one thing is like another: "similar", «подобный». */
  readonly saysAlike: (text: string) => boolean;
  /** Verbs that name a row only without a preposition behind them: «стоит сто рублей», no «стоит у окна». */
  readonly placeVerbs: ReadonlySet<string>;
  /** A verb that takes no object, so that a name right behind it is its subject: «хранится», «весит». */
  readonly isObjectless: (word: string) => boolean;
  /** A verb in the past by list or ending. */
  readonly isPast: (word: string) => boolean;
  /** An imperative by list or ending. */
  readonly isOrder: (word: string) => boolean;
  /** Behind the conjunction of a pair they add: «а также», «а потом», "and then". */
  readonly additions: readonly string[];
  readonly parallelCues: readonly string[];
  /** Nouns of difference: «отличие», «разница», "difference". */
  readonly prefixes: readonly string[];
  /** What ends a prefix: «в том что», "is that". */
  readonly prefixEnds: readonly string[];
  /** The noun behind it names the row: «в плане», "in terms of". */
  readonly inTermsOf: readonly string[];
  /** Connectives at a sentence's start that say nothing of its matter: «поэтому», "however". */
  readonly openers: readonly string[];
  /** Prepositions that make a concept the topic of a clause: «у», «при», "in". */
  readonly topicPrepositions: ReadonlySet<string>;
  /** Those of them behind which a name late in its clause is still what the clause is about: «в», «у», "in". */
  readonly placePrepositions: ReadonlySet<string>;
  /** All prepositions: no label begins or ends with one. */
  readonly prepositions: ReadonlySet<string>;
  /** Articles, demonstratives, numerals that stand before a name. */
  readonly determiners: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** Verbs too general to name a row: «имеет», "has". */
  readonly lightVerbs: ReadonlySet<string>;
  /** Verbs by which one perceives what is compared → its name: "LOOKS finer" → Looks. */
  readonly senses: ReadonlyMap<string, string>;
  /** Adverbs, particles and numerals that name no row. */
  readonly adverbs: ReadonlySet<string>;
  /** A finite verb, modal or predicate word by list or ending. */
  readonly isFinite: (word: string) => boolean;
  /** Open a clause of time: a comma behind it contrasts nothing. */
  readonly subordinators: ReadonlySet<string>;
  /** Those of them that tell only when: "before", «прежде». */
  readonly timeOpeners: ReadonlySet<string>;
  /** An infinitive: no noun, so no name of a row by itself. */
  readonly isInfinitive: (word: string) => boolean;
  /** Begin a picture instead of a property: "like", «как». */
  readonly similes: ReadonlySet<string>;
  /** Nouns that only count what follows: "a VARIETY of". */
  readonly amounts: ReadonlySet<string>;
  /** Nouns that make a preposition with another before them: «с ПОМОЩЬЮ». */
  readonly means: ReadonlySet<string>;
  /** Whether a noun directly behind such a noun may be its genitive. */
  readonly ownsNouns: (word: string) => boolean;
  /** An adverb by its ending: it names no row. */
  readonly isAdverb: (word: string) => boolean;
  /** A word that by its form tells how, though it may look like a noun, «тайно»: it names no row unless nothing else does. */
  readonly tellsHow: (word: string) => boolean;
  /** Say that things differ, not how: "different", «по-разному». */
  readonly differing: ReadonlySet<string>;
  /** Say before a colon that the noun beside them is not the same for all: «СТРОЙ РАЗНЫЙ: …», "the PRICE DIFFERS: …". */
  readonly unequals: ReadonlySet<string>;
  /** Stand for a noun named before, behind an adjective: "steel ONES". */
  readonly standIns: ReadonlySet<string>;
  /** An adjective by its ending: before a noun it names no row. */
  readonly isAdjective: (word: string) => boolean;
  /**
   * The nominative of a noun whose ending tells it, the word itself otherwise: «изоляции» → «изоляция».
   */
  readonly nominative: (word: string, governor: Governor) => string;
  /**
   * A single word as the name of a row, as far as the word alone tells: a noun in the nominative; null for a form
   * that is no noun. Lower case, ё as е.
   */
  readonly asNoun: (word: string) => string | null;
  /** An adjective as it stands before the nominative of its noun: «бромную», «вода» → «бромная». */
  readonly agreed: (adjective: string, noun: string) => string;
  /** A noun that by its ending is in the nominative or accusative alone: «интеграция» is compared with nothing. */
  readonly isNominative: (word: string) => boolean;
  /** Words behind which a bare comparative tells how many there are, «известно больше», and the name of that. */
  readonly counts: { readonly words: ReadonlySet<string>; readonly name: string } | null;
  /** The nominative of a noun behind a word of amount: «меньше места». */
  readonly ofAmount: (word: string) => string;
  /** Objects that tell less than what is done to them, in any form: «шифрует ДАННЫЕ», «даёт ВОЗМОЖНОСТЬ». */
  readonly vagueObjects: ReadonlySet<string>;
  /** Verbs that say of their object alone that it gets better or worse: «УПРОЩАЕТ монтаж». */
  readonly changes: ReadonlySet<string>;
  /** What is done to a thing, by the noun of both: "Loss", "speed" → "Loss of speed"; null where no rule tells it. */
  readonly doneTo: (deed: string, noun: string) => string | null;
  /** A noun of an activity, in any form: «контейнеризация», "filtering". */
  readonly isProcess: (word: string) => boolean;
  /** Behind a comma they open what comes of what was said, no part of it: "which is why". */
  readonly results: readonly string[];
  /** Open a reason or purpose behind a comma, which is no part of the value: «поэтому», "because". */
  readonly tails: ReadonlySet<string>;
  /** Phrases that switch a sentence off: «не то чтобы». */
  readonly disclaimers: readonly string[];
  /** Before a name they take back, or narrow, what is said of it: "few", "hardly", «вряд ли», «не всякий». */
  readonly doubts: readonly string[];
  /** Before a name they set it aside: what follows is said of another: "rather than", «вместо». */
  readonly leftOut: readonly string[];
  /** Open, behind a comma, what the writer adds: "…, MIND YOU, not always". */
  readonly remarkOpeners: readonly string[];
  /** The same where they end the sentence: "…, OBVIOUSLY". */
  readonly lastRemarks: readonly string[];
  /** `[yes, no]` words. */
  readonly yesNo: readonly (readonly [string, string])[];
  /** A word (any form; compared by stem) → name of the row. */
  readonly aspects: ReadonlyMap<string, string>;
  /** A verb (any form; compared by stem) → the noun for what it says, where the verb itself would name the row. */
  readonly deeds: ReadonlyMap<string, string>;
  /** A verb (any form; compared by stem) and the preposition behind it, "made+of" → the name of such a row. */
  // Behind a name "!" says that a thing of that kind must follow, "*" that alone it tells more than the object.
  readonly verbFrames: ReadonlyMap<string, string>;
  /** A word (any form; compared by stem) → what it is a kind of: a row of two kinds of a thing is called by the thing. */
  readonly genera: ReadonlyMap<string, string>;
  /** The same of words behind a preposition alone: "in the WOOD" → "Location". */
  readonly placedGenera: ReadonlyMap<string, string>;
  /** A noun of two words that says what a name is of, behind a hyphen or a blank: «-базы данных»; null without one. */
  readonly sharedHead: RegExp | null;
  /** Nouns beside a name that stand for the same thing and name no row: "type 1 PATIENTS". */
  readonly bearers: ReadonlySet<string>;
  /** Words that never name a row, whatever stands beside them: "students", "prone". */
  readonly nameless: ReadonlySet<string>;
  /** What somebody makes of a thing, before its name: "the HISTORY of A", «ПОНИМАНИЕ A»: what it does is not said of A. */
  readonly studies: ReadonlySet<string>;
  /**
   * The preposition of what a thing is made from, and the names of the rows that it opens: «валяют ИЗ шерсти» tells
   * the material, «ИЗ войлока шьют» the use. Null where the language has none of its own.
   */
  readonly needs: { readonly verbs: ReadonlySet<string>; readonly name: string } | null;
  readonly origin: { readonly word: string; readonly material: string; readonly use: string } | null;
  /** Prepositions of where something begins and where it leads, "FROM light TO dark", and the name of such a row. */
  readonly course: {
    readonly from: ReadonlySet<string>;
    readonly to: ReadonlySet<string>;
    readonly label: string;
  } | null;
  /** Comparatives of how easy something is, and what a row is called that they tell of a verb: "easier TO MEND". */
  readonly ease: { readonly words: ReadonlySet<string>; readonly of: (verb: string) => string } | null;
  /** The noun for what a verb without an ending says, "see" → Seeing; the verb as it stands where the language lets it. */
  readonly nounOfDeed: (verb: string) => string;
  /** The noun for what a verb says where `deeds` has none; null where no rule of the language tells it. */
  readonly nounOfVerb: (word: string) => string | null;
  /** The noun for the quality that an adjective or its comparative tells: "messier" → "Messiness". */
  readonly nounOfQuality: (word: string) => string | null;
  readonly labels: {
    readonly definition: string;
    readonly isA: string;
    readonly common: string;
    readonly other: string;
    /** What is one of the kind: "Greek is an alphabet". */
    readonly example: string;
    /** What speaks for a thing, behind "+", and against it, behind "-". */
    readonly pros: string;
    readonly cons: string;
  };
}

/** Opposites both ways; of several opposites of a word the first counts. */
export function bothWays(opposites: Iterable<readonly [string, string]>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const all = [...opposites];
  for (const [one, other] of [...all, ...all.map(([a, b]) => [b, a] as const)])
    if (!found.has(one)) found.set(one, other);
  return found;
}
