/**
 * What each sign is worth, in hundredths of the logarithm of the odds, fitted on labelled passages. No sign decides
 * alone: they add up.
 */
const POINTS = {
  /** By its name; a pronoun may mean another. */
  name: 35,
  pronoun: -50,
  /** Nothing but small words stands before the name. */
  head: 30,
  /** A verb stands before the name, or a verb and a preposition. */
  late: -65,
  lateLed: 35,
  /** Another noun is the subject of the piece. */
  otherSubject: 70,
  /** A topic in a text that compares, with another column's piece beside it: in the next sentence, in the same one. */
  turn: 90,
  clause: 75,
  /** The same, where that piece is told by the rules of cues. */
  answersTurn: 65,
  answersClause: -35,
  alone: -15,
  /** A topic without another beside it, in a text of which nothing shows that it compares. */
  strayAlone: -45,
  /** No topic, but a name on the way. */
  passingAlone: -100,
  passingTurn: 25,
  passingClause: -35,
  /** How many statements of the text set columns against each other. */
  noPairs: -95,
  onePair: 35,
  pairs: 70,
  /** How many other signs of a comparison it shows. */
  someSigns: 60,
  manySigns: 80,
  /** Hardly any of either. */
  weak: -120,
  /** Most of its sentences tell what happened. */
  story: -110,
  /** An item of a list. */
  item: 80,
  compares: 70,
  verbless: -90,
  /** A single word. */
  word: -100,
  /** Names another column as well. */
  names: -115,
  /** The rules of cues claim another part of the sentence for the column. */
  claimed: -140,
  /** Of one thing of its kind: "my A", «одна A». */
  particular: -30,
  /** A past tense in a text of which nothing shows that it compares. */
  past: -45,
  /** An infinitive without a verb: something to do. */
  task: -50,
  behindDash: -60,
  /** Behind "because", "which". */
  tail: -20,
  /** A word with a capital: somebody's name. */
  capital: -60,
} as const;

export type Sign = keyof typeof POINTS;

const BASE = -10;
/** Points from which a piece is told. */
const LEAST = 75;
/** Points that make it a hundredth surer. */
const STEP = 12;
/** As sure as it can be. */
const MOST = 65;
const TOLD = 50;

/** How sure the signs make it that a piece belongs in the table, in hundredths; 0 where they do not. */
export function confidenceBy(signs: readonly Sign[]): number {
  const points = signs.reduce((sum, sign) => sum + POINTS[sign], BASE);
  return points < LEAST ? 0 : Math.min(MOST, TOLD + Math.floor((points - LEAST) / STEP));
}
