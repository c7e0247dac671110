import type { NoteContext } from '../reading/note-context';
import type { Candidate } from './candidate';
import type { Holds, Tongue } from './points';

/** Words of a gloss that says little, and of one that says enough. */
const FEW = 3;
const FULL = 7;
/** Words from which a gloss is of the next length. */
const LENGTHS = [4, 6, 9, 14, 25] as const;
/** The same in characters, without spaces. */
const FULL_CHARACTERS = 12;

/** What the shape of a candidate's gloss speaks for, without a look at its words. */
export function glossSigns({ form, stretch }: Candidate, { recogniser }: NoteContext): Holds[] {
  const { gloss, statement, inline, sentenceTo } = stretch;
  const text = inline.text.slice(statement.glossFrom, sentenceTo);
  const [language] = recogniser.languages;
  const sign = language?.nounPhrase ?? 'unknown';
  return [
    [`${form}-${tongueOf(language)}`, true],
    ...LENGTHS.map((least, i): Holds => [`words-${least}`, isAmong(gloss.length, least, LENGTHS[i + 1])]),
    ['noun-phrase', gloss.nounPhrase],
    ['genus', gloss.genus],
    ['qualified', gloss.qualified],
    ['definite', gloss.article && !gloss.indefinite],
    ['tied', gloss.tied && sign === 'ending'],
    ['relational', gloss.relational],
    ['bare', gloss.bare],
    ['nominal', gloss.nominal],
    ['bad', gloss.opensBadly && !gloss.opensWithVerb],
    ['opens-badly', gloss.opensBadly],
    ['opens-verb', gloss.opensWithVerb],
    ['asks', gloss.asks],
    ['difference', gloss.difference],
    ['article', gloss.article],
    ['indefinite', gloss.indefinite],
    ['past', gloss.past],
    ['purpose', gloss.purpose],
    ['spaceless', gloss.spaceless],
    ['unknown', gloss.unknown],
    ['seen-tied', gloss.tied],
    ['few', !gloss.spaceless && gloss.length <= FEW],
    ['full', gloss.length >= (gloss.spaceless ? FULL_CHARACTERS : FULL)],
    ['small', isSmall(text)],
    ['digits', /\d/u.test(text)],
    ['early-comma', /^\S+(?:\s\S+)?[,:]/u.test(text)],
    ['sentence', /^\p{Lu}/u.test(text) && !gloss.qualified && sign === 'article'],
    ['ing', isGerund(text, recogniser)],
    ['ends-colon', /[:：]\s*$/u.test(inline.text.slice(statement.glossFrom, sentenceTo + 1))],
    ['arrow', /[→⇒]|->/u.test(text)],
    ['goes-on', inline.text.slice(sentenceTo, statement.to).trim() !== ''],
  ];
}

const isAmong = (length: number, least: number, next = Infinity): boolean => length >= least && length < next;

/** Languages differ in what a bold name and a colon mean, a plain dash, a copula. */
function tongueOf(language: NoteContext['recogniser']['languages'][number] | undefined): Tongue {
  if (language?.code === 'en') return 'en';
  const sign = language?.nounPhrase;
  return sign === 'ending' || sign === 'spaceless' ? sign : 'other';
}

/** "Sailing with the wind from behind" */
export function isGerund(text: string, { languages: [language] }: NoteContext['recogniser']): boolean {
  return language?.code === 'en' && /^\p{L}+ing\s/u.test(text);
}

function isSmall(text: string): boolean {
  const opens = text.charAt(0);
  return opens !== opens.toUpperCase();
}
