/**
 * What each sign is worth, in hundredths of the logarithm of the odds, fitted on labelled notes. No sign decides alone:
 * they add up.
 */
export const POINTS = {
  /** «T — это …»: a copula behind the dash. */
  'copula-dash': 85,
  /** The text of a list item. */
  item: 0,
  /** In a quote, a footnote, a task, where somebody else speaks or nothing is told. */
  'in-quote': -20,
  /** A bold name before a dash or copula. */
  'bold-term': 55,
  emphasis: 30,
  /** A number, path or file for a name. */
  technical: -40,
  /** The heading, line or note above is one of terms. */
  'among-terms': 100,
  /** Its name stands with its abbreviation. */
  abbreviated: 95,
  /** A name that is seldom one: a clause, an order, an adverb; with a verb. */
  unlikely: -270,
  verbal: 0,
  /** More words than a name has. */
  'many-words': -85,
  /** A line that begins with a small letter. */
  'small-term': 5,
  'term-bracket': 135,
  'term-digit': -95,
  /** A heading or the note bears the name. */
  named: 100,
  /** The name is used or linked elsewhere in the note. */
  used: 10,
  /** Another dash stands in the sentence. */
  parenthesis: -135,
  /** An item with a number: a step as often. */
  numbered: -45,
  /** "The teacher is a man who …" */
  'one-thing': -40,
  /** Begins inside a line. */
  within: -90,
  /** How it is written, in a language of its kind: they differ in what a bold name and a colon mean, a dash, a copula. */
  'dash-en': -55,
  'dash-ending': 30,
  'dash-spaceless': -40,
  'dash-other': -35,
  'bold-en': 100,
  'bold-ending': -5,
  'bold-spaceless': -50,
  'bold-other': 35,
  'key-en': 90,
  'key-ending': -30,
  'key-spaceless': -40,
  'key-other': -45,
  'copula-en': -115,
  'copula-ending': -15,
  'copula-spaceless': 75,
  'copula-other': 70,
  'quote-en': 5,
  'quote-ending': -25,
  'quote-spaceless': 10,
  'quote-other': 15,
  'headed-en': -85,
  'headed-ending': 0,
  'headed-spaceless': 5,
  'headed-other': 70,
  'nested-en': 5,
  'nested-ending': 40,
  'nested-spaceless': 0,
  'nested-other': 0,
  /** The gloss begins as a noun phrase does. */
  'noun-phrase': -20,
  /** A genus with its difference. */
  genus: 85,
  /** A relative word or participle makes the difference. */
  qualified: 45,
  definite: -5,
  /** An ending shows what ties the difference to the genus. */
  tied: 10,
  /** Its head says nothing without the complement behind it. */
  relational: 25,
  /** No article shows the noun, only what hangs on it. */
  bare: 125,
  nominal: 105,
  /** Opens as no gloss does. */
  bad: 40,
  /** Opens with a verb or otherwise badly. */
  'opens-badly': -55,
  'opens-verb': -90,
  asks: -45,
  /** A whole sentence. */
  difference: 75,
  article: 30,
  indefinite: 35,
  /** Its relative clause tells of the past. */
  past: -30,
  /** Says right behind the noun what the thing is for. */
  purpose: 15,
  spaceless: -45,
  /** The language has no words of its own for a gloss. */
  unknown: 25,
  /** The same in any language as `tied` in those with endings. */
  'seen-tied': 15,
  /** Words of the gloss: from so many, and fewer than the next. */
  'words-4': -55,
  'words-6': 10,
  'words-9': 75,
  'words-14': 120,
  'words-25': 65,
  /** Three words and fewer. */
  few: -155,
  /** Seven words and more. */
  full: 85,
  /** What follows belongs to it: "The process has four steps:"; an arrow; more sentences. */
  'ends-colon': -55,
  arrow: -130,
  'goes-on': 20,
  /** Begins with a small letter. */
  small: 50,
  digits: -85,
  /** A comma or colon behind the first or second word. */
  'early-comma': -45,
  negation: -55,
  /** Praise, an event, what the writer did. */
  'says-nothing': -35,
  /** A finite verb before any relative word. */
  clause: 55,
  /** Its genus is so wide that a complement must follow. */
  'wide-genus': 30,
  /** A noun of a kind stands where the genus does. */
  'class-noun': 35,
  /** A complement behind its first words. */
  complement: 20,
  /** Something like a verb before any relative word. */
  finite: -100,
  /** The same in languages whose endings show a verb. */
  'finite-ending': -50,
  /** Begins with a capital letter where nouns have articles, and no clause tells its thing apart. */
  sentence: 40,
  /** Opens with a participle. */
  'passive-first': 25,
  /** "Sailing with the wind from behind" */
  ing: 65,
  /** Capital letters inside. */
  'name-inside': -75,
  /** A noun phrase and no verb, so far as the language shows that. */
  alone: 40,
  /** Repeats the noun of its name, or of the note’s. */
  kin: 80,
  'title-noun': -20,
  /** A noun phrase with its difference close behind, and no verb of which it could be the subject. */
  fragment: 10,
  'no-fragment': -70,
  /** Somebody speaks, or is spoken to. */
  personal: 5,
  /** A day or month. */
  /** The paragraph below a heading opens with another name in bold. */
  /** No other of its form in its list or section. */
  'alone-form': -5,
  /** Others of its form there, of which none surely defines. */
  'none-beside': -35,
  /** So many of its form there surely define. */
  'two-beside': -15,
  /** One next to it surely defines; both do. */
  'next-sure': 70,
  'both-sure': 0,
  /** The same where several of its form surely define. */
  'beside-bad': -50,
  'beside-few': -10,
  'beside-class': 90,
  /** The same where the note surely defines something. */
  'class-sure': 10,
  'bad-sure': 45,
  'genus-sure': 85,
  'qualified-sure': -30,
  /** An action in a note that surely defines something. */
  'ing-sure': 45,
  /** A line `T: gloss` in a note that surely defines several things. */
  'key-sure': -5,
  /** A line `T: gloss` in a note that surely defines nothing. */
  'none-sure-key': 25,
  /** How much the note surely defines: nothing, one, many, and how many of its candidates. */
  'none-sure': -70,
  'one-sure': -60,
  'many-sure': -30,
  dense: 75,
  'half-dense': 80,
  /** Soon read; tells at length. */
  'brief-note': 85,
  'long-note': -60,
  /** The note tells of the past somewhere, or of a day. */
  'told-some': -20,
  /** Most items of its list are options, or say nothing of what things are. */
  options: 90,
  remarks: -55,
  /** Opens with a word with which a sure definition of the note opens. */
  'shared-genus': 85,
  /** What a rule would refuse it for: code or an arrow for a name; no letter first; "!". */
  verbatim: 40,
  'no-letter': -60,
  cries: -15,
  /** Lines `T – gloss` stand in a paragraph below a heading. */
  'holds-lines': -15,
  /** The name of somebody. */
  acquainted: -10,
  /** Praise, no noun, a verb by its ending. */
  told: 5,
  /** Its own name again. */
  circular: -50,
  /** Of a copula: what tells of a thing, no noun. */
  'no-kind': 75,
  'no-noun': 70,
} as const;

/** Kinds of languages, by what shows a noun in them. */
export type Tongue = 'en' | 'ending' | 'other' | 'spaceless';

/** Whether a candidate has a sign. */
export type Holds = readonly [sign: Sign, holds: boolean];

export type Sign = keyof typeof POINTS;

/** Odds of a candidate of which nothing is known. */
export const BASE = -440;

/** Points of those signs that hold. */
export function pointsOf(signs: readonly Holds[]): number {
  return signs.reduce((sum, [sign, holds]) => sum + (holds ? POINTS[sign] : 0), 0);
}

/** Points that some of the signs can add at most. */
export function mostOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + Math.max(0, POINTS[sign]), 0);
}
