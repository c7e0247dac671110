import { tokenise } from '../../text';
import type { Copula } from '../reading/copula';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import { isUsedElsewhere } from '../reading/recurrence';
import type { TermShape } from '../reading/term-shape';

/** Words of a gloss whose complement alone makes the difference: "a take is one uninterrupted recording of a single microphone". */
export const FULL = 7;

const SUPERLATIVE = /^\p{L}{3,5} (?:\p{L}+ste[rn]?|einzige[rn]?|wichtige\p{L}*) /iu;

/** What is said of any one of its kind, at length and with a complement, defines it without a relative clause, too; speech does not. */
export function isFull(
  { article, word }: Copula,
  { key }: TermShape,
  gloss: GlossShape,
  opening: string,
  said: string,
  { recogniser }: NoteContext,
): boolean {
  const [language] = recogniser.languages;
  const hasArticles = language?.nounPhrase === 'article' || language?.nounPhrase === 'capital';
  if (!hasArticles || gloss.length < FULL || !gloss.nominal || /[«„“"]/u.test(opening)) return false;
  // „Ein weiteres Problem ist die Abgrenzung …“ names nothing: one word does.
  // „Die Traktur ist die Verbindung zwischen …“: what is the only or the best one is judged.
  const isTold = gloss.indefinite || (gloss.article && gloss.difference && !SUPERLATIVE.test(said));
  if (language.nounPhrase === 'capital' && (key.includes(' ') || (article === '' ? word !== 'ist' : !isTold)))
    return false;
  // "Kerning is the adjustment of …": what has no article is no one thing.
  if (article === '') return gloss.article;
  return language.code === 'en' ? recogniser.has('indefinites', article) : gloss.article;
}

const BRIEF = 5;

/**
 * « L'alexandrin est un vers de douze syllabes », "A quire is a gathering of four sheets": a genus and no more than its
 * complement, which praise has as well; only a note that surely defines other things takes it.
 */
export function isBriefly({ article, word }: Copula, gloss: GlossShape, { recogniser }: NoteContext): boolean {
  const [language] = recogniser.languages;
  if (gloss.qualified || gloss.length < BRIEF || !gloss.nominal) return false;
  if (language?.nounPhrase === 'ending') return /^(?:to|це)$/u.test(word) && gloss.length > BRIEF;
  if (language?.nounPhrase !== 'article' || !gloss.indefinite) return false;
  return language.code === 'en' ? recogniser.has('indefinites', article) : article !== '';
}

/** « Une des fiches » is one of them, no genus. */
export function isOneOfThem(said: string, { recogniser }: NoteContext): boolean {
  return recogniser.has('complements', tokenise(said.slice(0, 40))[1]?.text.toLowerCase());
}

/** Speaks in words of which the note is full. */
export function isOfSubject(said: string, context: NoteContext): boolean {
  return tokenise(said).some(({ text }) => text.length >= LEAST_LETTERS && isUsedElsewhere([text], false, context));
}

const LEAST_LETTERS = 4;
