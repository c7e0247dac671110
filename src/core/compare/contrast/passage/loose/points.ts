/**
 * What each sign is worth, in hundredths of the logarithm of the odds, fitted on labelled passages. No sign decides
 * alone: they add up.
 */
const POINTS = {
  /** Nothing but small words stands before the name. */
  head: 30,
  /** A verb stands before it, and no preposition: a name on the way. */
  late: -80,
  /** A verb and a preposition stand before it. */
  lateLed: 155,
  /** Another noun is the subject of the piece. */
  otherSubject: 65,
  /** Met by a pronoun, which may mean another. */
  pronoun: -100,
  /** A topic in a text that compares, with another column's piece beside it: in the next sentence, in the same one. */
  turn: 120,
  clause: 220,
  /** The same, where that piece is told by the rules of cues. */
  answersTurn: 50,
  answersClause: -135,
  /** In the next sentence only, where no more than one statement sets columns against each other. */
  turnAtOnePair: -65,
  /** A neighbour is told by the rules of its column alone: the row is open. */
  openTurn: 75,
  /** No topic, but a name on the way, and no other column beside it. */
  passingAlone: -165,
  /** A place alone: "In A …", and no other column beside it. */
  ledAlone: -70,
  /** As like another column's piece near it as the sides of a row are; much more so. */
  alike: 40,
  veryAlike: 80,
  /** Holds a word of the lexicon of aspects. */
  aspect: 50,
  /** A single word that compares. */
  degreeWord: 75,
  /** An item of a list. */
  item: 60,
  /** Speaks of "you", "one". */
  person: 30,
  /** Begins behind a comma alone. */
  afterComma: 65,
  /** A dash stands between the name and what is said. */
  dash: 110,
  /** How much else of the text shows that it compares. */
  someSigns: 50,
  manySigns: 30,
  /** Under a heading that compares much is told that does not. */
  section: -45,
  /** No statement of the text sets columns against each other. */
  noPairs: -125,
  /** Hardly that, nor another sign of a comparison. */
  weak: -320,
  /** Most of its sentences tell what happened. */
  story: -55,
  /** A past tense; in a text of which nothing shows that it compares. */
  past: -50,
  strayPast: -75,
  /** What happened some day is no property. */
  event: -300,
  /** Nor is what somebody asks. */
  asks: -300,
  /** A sentence that the rules of cues leave out: what would be, what somebody says. */
  mute: -35,
  /** Of one thing of its kind: "my A", «одна A». */
  particular: -85,
  /** An infinitive without a verb: something to do. */
  task: -65,
  verbless: -95,
  /** A single word. */
  word: -130,
  /** A verb alone, and a second one behind it. */
  cutShort: -200,
  /** Longer than what stands in a cell. */
  much: -35,
  /** Names another column as well. */
  names: -180,
  /** The rules of cues claim another part of the sentence for the column. */
  claimed: -170,
  behindDash: -60,
  /** A word with a capital: somebody's name. */
  capital: -25,
} as const;

export type Sign = keyof typeof POINTS;

const BASE = 55;
/** Points from which a piece is told. */
const LEAST = 60;
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
