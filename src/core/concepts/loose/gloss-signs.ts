import type { NoteContext } from '../reading/note-context';
import type { Candidate } from './candidate';
import type { Holds } from './points';

/** Words of a gloss that says little, and of one that says enough. */
const FEW = 3;
const FULL = 7;
/** The same in characters, without spaces. */
const FULL_CHARACTERS = 12;

/** What the shape of a candidate's gloss speaks for, without a look at its words. */
export function glossSigns({ form, stretch }: Candidate, { recogniser }: NoteContext): Holds[] {
  const { gloss, statement, inline, sentenceTo } = stretch;
  const text = inline.text.slice(statement.glossFrom, sentenceTo);
  const [language] = recogniser.languages;
  const sign = language?.nounPhrase ?? 'unknown';
  return [
    ['bold-article', form === 'bold' && sign === 'article'],
    ['bold-ending', form === 'bold' && sign === 'ending'],
    ['bold-spaceless', form === 'bold' && sign === 'spaceless'],
    ['copula-spaceless', form === 'copula' && sign === 'spaceless'],
    ['dash-ending', form === 'dash' && sign === 'ending'],
    ['dash-unknown', form === 'dash' && sign === 'unknown'],
    ['noun-phrase', gloss.nounPhrase],
    ['genus', gloss.genus],
    ['qualified', gloss.qualified],
    ['definite', gloss.article && !gloss.indefinite],
    ['tied', gloss.tied && sign === 'ending'],
    ['relational', gloss.relational],
    ['bare', gloss.bare],
    ['nominal', gloss.nominal],
    ['bad', gloss.opensBadly && !gloss.opensWithVerb],
    ['few', !gloss.spaceless && gloss.length <= FEW],
    ['full', gloss.length >= (gloss.spaceless ? FULL_CHARACTERS : FULL)],
    ['small', isSmall(text)],
    ['digits', /\d/u.test(text)],
    ['early-comma', /^\S+(?:\s\S+)?[,:]/u.test(text)],
    ['sentence', /^\p{Lu}/u.test(text) && !gloss.qualified && sign === 'article'],
    ['ing', isGerund(text, recogniser)],
  ];
}

/** "Sailing with the wind from behind" */
export function isGerund(text: string, { languages: [language] }: NoteContext['recogniser']): boolean {
  return language?.code === 'en' && /^\p{L}+ing\s/u.test(text);
}

function isSmall(text: string): boolean {
  const opens = text.charAt(0);
  return opens !== opens.toUpperCase();
}
