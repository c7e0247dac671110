import { firstSentence, lowerInPlace, tokenise } from '../../text';
import { cleanName } from '../naming/clean-name';
import { abbreviationsOf } from '../naming/abbreviation';
import type { Draft } from '../draft';
import type { NoteContext } from '../reading/note-context';
import { rootBefore } from '../reading/roots';
import { readTerm } from '../reading/term-shape';
import { lineDraft } from './line-draft';

const SCORE = 85;
/** Fewer words point at something: «Так называют её дома». */
const LEAST_WORDS = 4;
const WINDOW = 600;

/** «Так называют появление темы …» right below a heading says what bears its name; null where none does. */
export function soCalled(block: number, context: NoteContext): Draft | null {
  const source = context.outline.blocks[block];
  const phrases = context.recogniser.namesAbove;
  if (source?.parent !== -1 || phrases.length === 0) return null;
  const inline = context.inline(block);
  const opening = lowerInPlace(inline.text.slice(0, LONGEST_OPENING));
  const phrase = phrases.find((one) => opening.startsWith(`${one} `));
  if (phrase === undefined) return null;
  const above = rootBefore(block, context);
  const heading = context.headings.nearest(block);
  if (heading?.block !== above || heading.heading.role !== 'name') return null;
  const shown = context.inline(above).text.replace(/[?？]\s*$/u, '');
  const clean = cleanName(shown);
  const term = readTerm(shown, context.recogniser);
  if (clean === null || term === null || term.unlikely || term.label || term.coordinated) return null;
  const { to } = firstSentence(inline.text.slice(0, WINDOW), context.abbreviations);
  const said = inline.text.slice(phrase.length, to);
  if (tokenise(said).length < LEAST_WORDS || /[?？!！]\s*$/u.test(said)) return null;
  return lineDraft({
    rule: 'copula',
    confidence: SCORE,
    block,
    inline,
    from: 0,
    to: inline.text.length,
    glossFrom: phrase.length,
    glossTo: inline.text.length,
    term: { name: clean.name, aliases: abbreviationsOf(clean.name, clean.brackets) },
  });
}

const LONGEST_OPENING = 40;
