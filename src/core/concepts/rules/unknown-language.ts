import { tokenise } from '../../text';
import type { Stretch } from './stretches';

/** A term of so many words is what a button says. */
const CAPTION_WORDS = 4;
/** Shorter words with which glosses begin alike may be articles: "en", "bir", "een". */
const SHORTEST_VERB = 5;

/**
 * Whether most entries of a list are what a program offers rather than what things are, as far as that
 * can be seen in a language of which no words are known: glosses that begin alike ("Stores …", "Stores …"),
 * that print a button or code, and terms that are whole captions or lead out of the vault.
 */
export function isSettingsList(stretches: readonly Stretch[]): boolean {
  const strange = stretches.filter(({ gloss }) => gloss.unknown);
  if (strange.length === 0) return false;
  const openings = new Map<string, number>();
  for (const stretch of strange) {
    const opening = openingOf(stretch);
    openings.set(opening, (openings.get(opening) ?? 0) + 1);
  }
  const beginsAlike = (opening: string): boolean => opening.length >= SHORTEST_VERB && (openings.get(opening) ?? 0) > 1;
  const shown = strange.filter(
    (stretch) => beginsAlike(openingOf(stretch)) || isCaption(stretch) || printsMarks(stretch),
  );
  return shown.length * 2 > stretches.length;
}

/**
 * Whether the gloss is a sentence from its capital to its stop, as far as that can be seen in a language
 * of which no words are known: what a button does is told so, what a thing is rarely.
 */
export function isStrangeSentence({ gloss, inline, statement: { glossFrom }, sentenceTo }: Stretch): boolean {
  if (!gloss.unknown) return false;
  const sentence = inline.text.slice(glossFrom, sentenceTo).trimEnd();
  return /^\p{Lu}/u.test(sentence) && sentence.endsWith('.');
}

const openingOf = ({ inline, statement: { glossFrom }, sentenceTo }: Stretch): string =>
  /^\S+/u.exec(inline.text.slice(glossFrom, sentenceTo))?.[0].toLowerCase() ?? '';

const isCaption = ({ inline: { text, marks }, statement: { termFrom, termTo } }: Stretch): boolean =>
  tokenise(text.slice(termFrom, termTo)).length >= CAPTION_WORDS ||
  marks.some(({ from, target }) => from >= termFrom && from < termTo && target?.includes('://') === true);

const printsMarks = ({ inline: { marks }, statement: { glossFrom, to } }: Stretch): boolean =>
  marks.some(({ kind, from }) => (kind === 'code' || kind === 'strong') && from >= glossFrom && from < to);
