/**
 * What each sign is worth, in hundredths of the logarithm of the odds, fitted on labelled passages. No sign decides
 * alone: they add up.
 */
const POINTS = {
  /** By its name; a pronoun may mean another. */
  name: 5,
  pronoun: -55,
  /** Nothing but small words stands before the name. */
  head: 25,
  /** A verb stands before the name, or a verb and a preposition. */
  late: -25,
  lateLed: 85,
  /** Another noun is the subject of the piece. */
  otherSubject: 70,
  /** A topic in a text that compares, with another column's piece beside it: in the next sentence, in the same one. */
  turn: 65,
  clause: 100,
  /** The same, where that piece is told by the rules of cues. */
  answersTurn: 50,
  answersClause: -35,
  alone: 15,
  /** A topic without another beside it, in a text of which nothing shows that it compares. */
  strayAlone: -15,
  /** No topic, but a name on the way. */
  passingAlone: -110,
  passingTurn: 20,
  passingClause: -50,
  /** How many statements of the text set columns against each other. */
  noPairs: -115,
  onePair: 10,
  pairs: 95,
  /** How many other signs of a comparison it shows. */
  someSigns: 60,
  manySigns: 100,
  /** Hardly any of either. */
  weak: -140,
  /** Most of its sentences tell what happened. */
  story: -105,
  /** An item of a list. */
  item: 80,
  compares: 45,
  verbless: -70,
  /** A single word. */
  word: -105,
  /** Names another column as well. */
  names: -120,
  /** The rules of cues claim another part of the sentence for the column. */
  claimed: -145,
  /** The sentence before or behind goes on about the same column. */
  again: -45,
  /** Of one thing of its kind: "my A", «одна A». */
  particular: -35,
  /** A past tense in a text of which nothing shows that it compares. */
  past: -35,
  /** What happened some day. */
  event: -35,
  /** Somebody asks. */
  asks: -80,
  /** Faster than a thing that no column is. */
  third: -10,
  /** An infinitive without a verb: something to do. */
  task: -60,
  behindDash: -60,
  /** Behind "because", "which". */
  tail: -15,
  /** A word with a capital: somebody's name. */
  capital: -40,
  openClause: 0,
  openTurn: 0,
  alike: 0,
  veryAlike: 0,
  degreeWord: 0,
  counts: 0,
  labelled: 0,
  ownLabel: 0,
  self: 0,
  person: 0,
  negates: 0,
  copula: 0,
  dash: 0,
  afterSemicolon: 0,
  afterBut: 0,
  afterComma: 0,
  few: 0,
  much: 0,
  section: 0,
  noteNoPairs: 0,
  noteOnePair: 0,
  notePairs: 0,
  noteCompares: 0,
  noteMany: 0,
  on: 0,
  aspect: 0,
  only: 0,
} as const;

export type Sign = keyof typeof POINTS;

const BASE = -55;
/** Points from which a piece is told. */
const LEAST = 100;
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
