import type { InlineText } from '../../markdown';
import { splitSentences } from '../../text';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { shownName } from '../reading/shown-name';
import type { Statement } from '../reading/statement';
import { readTerm } from '../reading/term-shape';
import { hasSecondDash } from './second-dash';

const SENTENCE_WINDOW = 1200;

/** Amid a paragraph only a name of which a genus with its relative clause is said is one that is defined. */
export function tellsApart(inline: InlineText, from: number, statement: Statement, context: NoteContext): boolean {
  const term = readTerm(shownName(inline, statement.termFrom, statement.termTo), context.recogniser);
  if (term === null || term.unlikely || term.label || term.coordinated) return false;
  const said = inline.text.slice(statement.glossFrom, sentenceEnd(inline.text, from, statement, context));
  const gloss = readGloss(said, context.recogniser);
  if (statement.copula && gloss.genus && gloss.nounPhrase && gloss.length >= LEAST_SAID)
    return !hasSecondDash(said, context.recogniser);
  return (
    gloss.genus &&
    gloss.relativeAt >= 1 &&
    gloss.relativeAt <= MOST_GENUS &&
    !gloss.past &&
    !hasSecondDash(said, context.recogniser)
  );
}

/**
 * «Погода — это состояние …. Климат — режим погоды, свойственный …»: a paragraph that opens by saying what something
 * is goes on with what something else is.
 */
export function isParallel(
  inline: InlineText,
  opening: { readonly from: number; readonly statement: Statement | null } | undefined,
  later: { readonly from: number; readonly statement: Statement | null },
  context: NoteContext,
): boolean {
  if (opening === undefined || opening.from === later.from) return false;
  return [opening, later].every(({ from, statement }, i) => {
    if (statement?.mark !== 'dash') return false;
    const term = readTerm(shownName(inline, statement.termFrom, statement.termTo), context.recogniser);
    if (term === null || term.unlikely || term.label || term.coordinated) return false;
    const said = inline.text.slice(statement.glossFrom, sentenceEnd(inline.text, from, statement, context));
    const gloss = readGloss(said, context.recogniser);
    const isTied = gloss.tied || (i > 0 && gloss.length >= LEAST_SAID);
    return gloss.genus && gloss.nounPhrase && isTied && !gloss.past && !hasSecondDash(said, context.recogniser);
  });
}

/** Words behind «— это» that say more than how something is. */
const LEAST_SAID = 5;

/** Words of a genus with its adjectives and complement before the clause that tells it apart. */
const MOST_GENUS = 8;

/** Where the sentence ends with which a statement opens. */
export function sentenceEnd(text: string, from: number, statement: Statement, context: NoteContext): number {
  const window = text.slice(from, Math.min(statement.to, from + SENTENCE_WINDOW));
  for (const sentence of splitSentences(window, context.abbreviations)) {
    if (from + sentence.to > statement.glossFrom) return from + sentence.to;
  }
  return statement.to;
}
