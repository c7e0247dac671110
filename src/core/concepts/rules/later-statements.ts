import type { InlineText } from '../../markdown';
import { splitSentences } from '../../text';
import type { GlossShape } from '../reading/gloss-shape';
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

interface Opened {
  readonly from: number;
  readonly statement: Statement | null;
}

/**
 * «Погода — это состояние …. Климат — режим погоды, свойственный …»: a paragraph that opens by saying what something
 * is goes on with what something else is.
 */
export function isParallel(
  inline: InlineText,
  opening: Opened | undefined,
  later: Opened,
  context: NoteContext,
): boolean {
  if (opening === undefined || opening.from === later.from) return false;
  return [opening, later].every((one, i) => {
    const gloss = saidOfName(inline, one, context);
    const isTied = gloss?.tied === true || (i > 0 && (gloss?.length ?? 0) >= LEAST_SAID);
    return gloss?.genus === true && isTied;
  });
}

/**
 * «Дебет — левая сторона счёта. Кредит — правая сторона счёта.»: sentences written one behind the other in a line, each
 * of a name and what it is, stand as lines would. Those of `starts` that open one: a line's first must be one, and none
 * may be left out before a later.
 *
 * @param within Those of `starts` that begin inside a line.
 */
export function runsOfStatements(
  inline: InlineText,
  starts: readonly Opened[],
  within: ReadonlySet<number>,
  context: NoteContext,
): ReadonlySet<number> {
  const found = new Set<number>();
  let before: Opened | null = null;
  for (const one of starts) {
    const isLater = within.has(one.from);
    if (isLater && (before === null || !isNext(inline, before, one, context))) continue;
    const gloss = saidOfName(inline, one, context);
    // «Ямб — Пушкин, почти весь. Хорей — детские стихи»: what opens without a genus goes on so.
    const goesOn = gloss !== null && (isLater || gloss.genus || gloss.relational);
    before = goesOn ? one : null;
    if (isLater && goesOn) found.add(one.from);
  }
  return found;
}

/** Whether nothing stands between two statements, written alike. */
function isNext({ text }: InlineText, before: Opened, one: Opened, context: NoteContext): boolean {
  if (before.statement === null || before.statement.dress !== one.statement?.dress) return false;
  const end = sentenceEnd(text, before.from, { ...before.statement, to: text.length }, context);
  return LED.test(text.slice(end, one.from).trim());
}

/** Nothing, or a word that only sets one thing against the other. */
const LED = /^[АA]?$/u;

/** What a sentence `T – noun phrase` says of a name; null if it is none. */
function saidOfName(inline: InlineText, { from, statement }: Opened, context: NoteContext): GlossShape | null {
  if (statement?.mark !== 'dash') return null;
  const term = readTerm(shownName(inline, statement.termFrom, statement.termTo), context.recogniser);
  if (term === null || term.unlikely || term.label || term.coordinated) return null;
  const said = inline.text.slice(statement.glossFrom, sentenceEnd(inline.text, from, statement, context));
  const gloss = readGloss(said, context.recogniser);
  return gloss.nounPhrase && !gloss.past && !hasSecondDash(said, context.recogniser) ? gloss : null;
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
