/**
 * What each sign is worth, in hundredths of the logarithm of the odds, fitted on labelled notes. No sign decides alone:
 * they add up.
 */
const POINTS = {
  /** «T — это …»: a copula behind the dash. */
  'copula-dash': 60,
  /** The text of a list item. */
  item: -55,
  /** In a quote, a footnote, a task, where somebody else speaks or nothing is told. */
  'in-quote': -195,
  /** A bold name before a dash or copula. */
  'bold-term': 80,
  emphasis: 60,
  /** A number, path or file for a name. */
  technical: -65,
  /** The heading, line or note above is one of terms. */
  'among-terms': 110,
  /** Its name stands with its abbreviation. */
  abbreviated: 100,
  /** More words than a name has. */
  'many-words': -185,
  /** A line that begins with a small letter. */
  'small-term': 55,
  'term-bracket': 105,
  'term-digit': -65,
  /** A heading or the note bears the name. */
  named: 185,
  /** The name is used or linked elsewhere in the note. */
  used: 65,
  /** Another dash stands in the sentence. */
  parenthesis: -125,
  /** An item with a number: a step as often. */
  numbered: -90,
  /** "The teacher is a man who …" */
  'one-thing': -135,
  /** Begins inside a line. */
  within: -105,
  /** Languages differ in what a bold name and a colon mean, a plain dash, a copula. */
  'bold-article': 40,
  'bold-ending': -80,
  'bold-spaceless': -30,
  'copula-spaceless': 80,
  'dash-ending': 95,
  'dash-unknown': -40,
  /** The gloss begins as a noun phrase does. */
  'noun-phrase': 50,
  /** A genus with its difference. */
  genus: 60,
  /** A relative word or participle makes the difference. */
  qualified: 75,
  definite: -60,
  /** An ending shows what ties the difference to the genus. */
  tied: 35,
  /** Its head says nothing without the complement behind it. */
  relational: 105,
  /** No article shows the noun, only what hangs on it. */
  bare: 65,
  nominal: 70,
  /** Opens as no gloss does. */
  bad: -110,
  /** Three words and fewer. */
  few: -90,
  /** Seven words and more. */
  full: 150,
  /** Begins with a small letter. */
  small: 110,
  digits: -80,
  /** A comma or colon behind the first or second word. */
  'early-comma': -90,
  negation: -85,
  /** Praise, an event, what the writer did. */
  'says-nothing': -45,
  /** A finite verb before any relative word. */
  clause: -75,
  /** Its genus is so wide that a complement must follow. */
  'wide-genus': 40,
  /** A noun of a kind stands where the genus does. */
  'class-noun': 70,
  /** A complement behind its first words. */
  complement: 60,
  /** Something like a verb before any relative word. */
  finite: 25,
  /** The same in languages whose endings show a verb. */
  'finite-ending': 50,
  /** Begins with a capital letter where nouns have articles, and no clause tells its thing apart. */
  sentence: 100,
  /** Opens with a participle. */
  'passive-first': 85,
  /** "Sailing with the wind from behind" */
  ing: 85,
  /** Capital letters inside. */
  'name-inside': -80,
  /** A noun phrase and no verb, so far as the language shows that. */
  alone: 85,
  /** Repeats the noun of its name, or of the note’s. */
  kin: 85,
  'title-noun': 30,
  /** No other of its form in its list or section. */
  'alone-form': 45,
  /** Others of its form there, of which none surely defines. */
  'none-beside': -40,
  /** So many of its form there surely define. */
  'two-beside': -50,
  /** One next to it surely defines; both do. */
  'next-sure': 100,
  'both-sure': 80,
  /** The same where several of its form surely define. */
  'beside-bad': -45,
  'beside-few': 90,
  'beside-class': 20,
  /** The same where the note surely defines something. */
  'class-sure': 30,
  'bad-sure': 80,
  'genus-sure': 150,
  'qualified-sure': 30,
  /** An action in a note that surely defines something. */
  'ing-sure': 60,
  /** A line `T: gloss` in a note that surely defines several things. */
  'key-sure': 80,
  /** A line `T: gloss` in a note that surely defines nothing. */
  'none-sure-key': -75,
  /** The note tells of the past somewhere, or of a day. */
  'told-some': -60,
  /** Most items of its list are options, or say nothing of what things are. */
  options: -30,
  remarks: -25,
  /** Opens with a word with which a sure definition of the note opens. */
  'shared-genus': 90,
} as const;

/** Whether a candidate has a sign. */
export type Holds = readonly [sign: Sign, holds: boolean];

export type Sign = keyof typeof POINTS;

/** Odds of a candidate of which nothing is known. */
export const BASE = -470;

/** Points of those signs that hold. */
export function pointsOf(signs: readonly Holds[]): number {
  return signs.reduce((sum, [sign, holds]) => sum + (holds ? POINTS[sign] : 0), 0);
}

/** What a sign is worth. */
export function pointsWorth(sign: Sign): number {
  return POINTS[sign];
}
