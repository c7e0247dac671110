/**
 * What each sign is worth, in hundredths of the logarithm of the odds, fitted on labelled passages. No sign decides
 * alone: they add up.
 */
const POINTS = {
  /** Nothing but small words stands before the name. */
  head: 55,
  /** A verb and a preposition stand before it. */
  lateLed: 150,
  /** Another noun is the subject of the piece. */
  otherSubject: 45,
  /** Met by a pronoun, which may mean another. */
  pronoun: -85,
  /** A topic in a text that compares, with another column's piece beside it: in the next sentence, in the same one. */
  turn: 145,
  clause: 150,
  /** The same, where that piece is told by the rules of cues. */
  answersTurn: 55,
  answersClause: -100,
  /** A neighbour is told by them of its column alone: the row is open. */
  openTurn: 55,
  /** No topic, but a name on the way, and no other column beside it. */
  passingAlone: -165,
  /** As like another column's piece near it as the sides of a row are; much more so. */
  alike: 50,
  veryAlike: 85,
  /** Holds a word of the lexicon of aspects. */
  aspect: 85,
  /** A single word that compares. */
  degreeWord: 75,
  /** An item of a list. */
  item: 60,
  /** Speaks of "you", "one". */
  person: 90,
  /** Begins behind a comma alone. */
  afterComma: 60,
  /** A dash stands between the name and what is said. */
  dash: 40,
  /** No statement of the text sets columns against each other. */
  noPairs: -115,
  /** Hardly that, nor another sign of a comparison. */
  weak: -310,
  /** Most of its sentences tell what happened. */
  story: -90,
  /** A past tense in a text of which nothing shows that it compares. */
  past: -90,
  /** What happened some day. */
  event: -35,
  /** Somebody asks. */
  asks: -50,
  /** An infinitive without a verb: something to do. */
  task: -60,
  verbless: -90,
  /** A single word. */
  word: -110,
  /** Longer than what stands in a cell. */
  much: -60,
  /** Names another column as well. */
  names: -175,
  /** The rules of cues claim another part of the sentence for the column. */
  claimed: -175,
  behindDash: -130,
  /** A word with a capital: somebody's name. */
  capital: -70,
} as const;

export type Sign = keyof typeof POINTS;

const BASE = 100;
/** Points from which a piece is told. */
const LEAST = 50;
/** Points that make it a hundredth surer. */
const STEP = 15;
/** As sure as it can be. */
const MOST = 65;
const TOLD = 50;

/** How sure the signs make it that a piece belongs in the table, in hundredths; 0 where they do not. */
export function confidenceBy(signs: readonly Sign[]): number {
  const points = signs.reduce((sum, sign) => sum + POINTS[sign], BASE);
  return points < LEAST ? 0 : Math.min(MOST, TOLD + Math.floor((points - LEAST) / STEP));
}
