import { firstSentence, wordsOf } from '../../text';
import { abbreviationsOf } from '../naming/abbreviation';
import { cleanName } from '../naming/clean-name';
import { findNamingVerb } from '../naming/naming-sentence';
import type { Draft } from '../draft';
import { GUESS_LIMIT } from '../draft';
import { blocksBody, withDescendants } from '../reading/body';
import { readCopula } from '../reading/copula';
import { isFragment } from '../reading/fragment';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { isInContrastSection } from '../reading/note-headings';
import { rootBefore } from '../reading/roots';
import { readTerm } from '../reading/term-shape';
import { isDiary } from './remarks';
import { readStretches } from './stretches';

const BASE = 60;
const MOST_WORDS = 4;
const WINDOW = 600;

/**
 * A paragraph right below a heading that is nothing but a genus with its difference: what no subject of a
 * sentence is, and a title's answer is. Null for all other paragraphs.
 */
export function glossUnderHeading(block: number, context: NoteContext): Draft | null {
  const source = context.outline.blocks[block];
  if (source?.kind !== 'paragraph' || source.parent !== -1) return null;
  const above = rootBefore(block, context);
  const heading = context.headings.nearest(block)?.heading;
  if (context.outline.blocks[above]?.kind !== 'heading' || heading?.role !== 'name') return null;
  // Below its title a note says what it is itself.
  if (heading.level === 1) return null;
  const { recogniser } = context;
  const shown = context.inline(above).text.replace(/[?？]\s*$/u, '');
  const term = readTerm(shown, recogniser);
  const clean = cleanName(shown);
  if (term === null || clean === null || term.unlikely || term.label || term.coordinated || term.technical) return null;
  if (term.name.split(' ').length > MOST_WORDS || isDiary(context.fileName)) return null;
  const inline = context.inline(block);
  const { text } = inline;
  const window = text.slice(0, WINDOW);
  const { from, to } = firstSentence(window, context.abbreviations);
  const sentence = window.slice(from, to);
  if (
    !/[.。]["»”)]?\s*$/u.test(sentence) ||
    readStretches(block, context).some(
      ({ statement }) => statement.glossFrom <= to && statement.termFrom === from && statement.termTo < to,
    )
  )
    return null;
  const gloss = readGloss(sentence, recogniser);
  if (!isFragment(sentence, gloss, recogniser) || findNamingVerb(text, from, to, recogniser) !== null) return null;
  // The copula of "an oven in which clay is fired" is of its clause.
  const copula = readCopula(inline, from, to, recogniser);
  const subject = copula === null ? [] : wordsOf(text.slice(copula.termFrom, copula.termTo).toLowerCase());
  if (copula !== null && !subject.some((word) => recogniser.has('relatives', word))) return null;
  const body = blocksBody([block], context);
  const inContrast = isInContrastSection(context.headings, block);
  return {
    rule: 'quote',
    term: clean.name,
    aliases: abbreviationsOf(clean.name, clean.brackets),
    span: source.span,
    body: body.spans,
    text: body.text,
    parts: [
      { id: 'base', points: BASE },
      { id: 'genus', points: 25 },
      ...(inContrast ? [{ id: 'contrast-section', points: -30 }] : []),
    ],
    block,
    claims: withDescendants(block, context),
    shape: null,
    limit: GUESS_LIMIT,
  };
}
