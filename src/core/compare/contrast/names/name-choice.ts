import type { Lexicon } from '../sentence/lexicon';
import type { Naming } from '../sentence/statement';
import { foldWord } from '../sentence/token';

/**
 * Where a possible name of a row of sides stands, and how often in a hundred rows a reader calls the row so: what a
 * person wrote beside the names, then what is done, then what it is done to, and how much of it last.
 */
const WORTH = {
  /** All sides say what their concept is. */
  definition: 95,
  /** The noun beside a name: «ЦЕНА каяка». */
  label: 90,
  /** The same behind a preposition: «на НОЖКЕ у опёнка». */
  place: 80,
  /** All sides are measured in units of one kind. */
  measure: 76,
  /** The noun that the adjectives of all sides belong to. */
  owner: 86,
  /** A noun that all values begin with, and that is cut off from them: «на УРОВНЕ ионов | на УРОВНЕ взвеси». */
  beginning: 94,
  /** A noun that all sides have, as subject or object. */
  shared: 93,
  /** A noun that all sides have behind a preposition, or a verb. */
  sharedBy: 75,
  /** What another side's pronoun stands for: "drops the GRAMMAR | grows it back". */
  resumed: 72,
  /** "FROM x TO y | FROM y TO x". */
  course: 90,
  /** "FOR x | FOR y". */
  purpose: 74,
  /** A verb of one property: "weighs" → Weight. */
  aspect: 78,
  /** A verb with the preposition behind it: "made OF" → Material. */
  frame: 54,
  /** A verb that has a noun of its own: "boil" → Boiling. */
  deed: 56,
  /** Such a noun with what it is done to, where another side does something else: "LOSS of SPEED". */
  deedTo: 57,
  /** Each side needs something. */
  needs: 72,
  subject: 74,
  /** What the words of all sides are kinds of. */
  genus: 62,
  /** The same of words behind a preposition: "in the WOOD". */
  placed: 50,
  /** An adjective that tells of one property: "deep" → Depth. */
  quality: 42,
  /** What a verb is done to that says little itself: "has a KEEL". */
  lightObject: 58,
  object: 50,
  /** What is measured: "19 g of PROTEIN". */
  counted: 66,
  /** A verb that the other sides leave out: its noun by a rule, or as it stands. */
  gapped: 56,
  gappedFinite: 47,
  /** All sides say what their concept is, by words that may tell only how it is: "is AUTOIMMUNE". */
  being: 60,
  /** A noun that nothing governs, of a side without a verb. */
  bare: 40,
  /** A verb whose noun a rule makes: "compares" → Comparing. */
  regular: 38,
  unit: 47,
  /** A noun behind a preposition. */
  oblique: 34,
  /** A verb as it stands. */
  finite: 42,
  /** What a clause opens with before the name, where no noun labels it: «РАЗРЯЖАТЬ А можно». */
  theme: 60,
  /** The same where no rule makes a noun of it. */
  nounless: 24,
  /** Whatever says something. */
  any: 10,
} as const;

export type NameKind = keyof typeof WORTH;

/** The same in a row of one side: what it is done to sets it apart more than what is done, which nothing answers. */
const ALONE: Readonly<Partial<Record<NameKind, number>>> = {
  object: 72,
  lightObject: 72,
  deed: 50,
  oblique: 45,
  quality: 64,
  frame: 44,
  regular: 46,
  purpose: 80,
};

/** A possible name of a row, with where it stands. */
export interface Candidate {
  readonly name: Naming;
  readonly kind: NameKind;
  /** Index of the side that offers it; null where all do. */
  readonly side: number | null;
  /** What speaks against it, or for it. */
  readonly marks: readonly Mark[];
}

/** What a candidate is worth more or less for. */
const MARKS = {
  /** Stands behind another of its kind in its side. */
  late: -26,
  /** Its nominative is not known. */
  bent: -14,
  /** Is let do what is told: "allows CLIENTS to choose". */
  agent: -40,
  /** Could be the object of anything: «шифрует ДАННЫЕ». */
  vague: -28,
  /** Several nouns that make one: "MELTING POINT". */
  compound: 4,
  /** Names no row by itself, but where nothing else does: "down to NOTHING". */
  empty: -40,
  /** Stands in a clause inside the side: "forms when MAGMA cools". */
  inside: -40,
} as const;

export type Mark = keyof typeof MARKS;

/** What one side alone offers that is not the first: the others answer the first. */
const LATER_SIDE = 36;
/** The same of a property, or of what is done, which is hardly another's. */
const LATER_VERB: Readonly<Partial<Record<NameKind, number>>> = { aspect: 16, deed: 24 };
const BY_ALL = 18;
/** The same of a verb with its preposition where the first side has no verb: "glass | MADE OF mica". */
const LATER_FRAME = 8;
const SAID: ReadonlySet<NameKind> = new Set(['aspect', 'deed', 'frame', 'gapped', 'gappedFinite', 'finite', 'regular']);
/** What a verb is worth of which no noun is known. */
const NAMELESS = 25;

/**
 * The names of the candidates, the best first, each once.
 * @param isAlone The row has one side.
 */
export function byWorth(candidates: readonly Candidate[], lexicon: Lexicon, isAlone = false): Naming[] {
  const keyOf = ({ name }: Candidate): string => lexicon.stem(foldWord(name.text));
  const sides = new Map<string, Set<number>>();
  for (const one of candidates) {
    if (one.side === null) continue;
    const key = keyOf(one);
    sides.set(key, (sides.get(key) ?? new Set()).add(one.side));
  }
  const isFirstSaid = candidates.some(({ kind, side }) => side === 0 && SAID.has(kind));
  const laterOf = (kind: NameKind): number =>
    kind === 'frame' && !isFirstSaid ? LATER_FRAME : (LATER_VERB[kind] ?? LATER_SIDE);
  const worthOfKind = (kind: NameKind): number => (isAlone ? (ALONE[kind] ?? WORTH[kind]) : WORTH[kind]);
  const worthOf = (one: Candidate): number => {
    const isNameless = one.name.text === lexicon.words.labels.other;
    if (isNameless) return NAMELESS;
    const isByAll = one.side !== null && (sides.get(keyOf(one))?.size ?? 0) > 1;
    const later = one.side !== null && one.side > 0 && !isByAll ? laterOf(one.kind) : 0;
    return one.marks.reduce((sum, mark) => sum + MARKS[mark], worthOfKind(one.kind) + (isByAll ? BY_ALL : 0) - later);
  };
  const ranked = candidates.map((one, at) => ({ one, at, worth: worthOf(one) }));
  ranked.sort((a, b) => b.worth - a.worth || a.at - b.at);
  const seen = new Set<string>();
  return ranked.map(({ one: { name } }) => name).filter(({ text }) => !seen.has(text) && seen.add(text).size > 0);
}
