import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import { BRIEF_SHAPE } from '../draft';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { openingOf } from '../reading/opening';
import { isUsedElsewhere } from '../reading/recurrence';
import { DOUBTFUL } from '../reading/score-statement';
import { shownName } from '../reading/shown-name';
import type { TermShape } from '../reading/term-shape';
import { readTerm } from '../reading/term-shape';
import { linesOf, lineDraft } from './line-draft';
import { spanWithMark } from './label';
import { isUnderTerms } from './under-terms';

const SCORE = 85;
/** Lines that define by an arrow support each other from so many on. */
const SEVERAL = 2;
/** Words of a gloss that says what a thing is by its complement alone; of one that nothing beside it supports. */
const LEAST_WORDS = 3;
const FULL = 6;
/** Items of a list and lines of a paragraph that are looked at. */
const MOST_LINES = 60;
const ARROW = /[→➜➔➝⇒⟶⟹➡]\uFE0F?|[-=]>/gu;
const HAS_ARROW = /[→➜➔➝⇒⟶⟹➡]|[-=]>/u;
/** Keys that are pressed, a sum, a path: what happens with them, not what they are. */
const PRESSED = /[+/\\`\d]|[:：]$/u;

/** A line with an arrow, and the definition that it is. */
interface ArrowLine {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly glossFrom: number;
  readonly term: TermShape | null;
  /** Says what its name is, by a genus with what tells it apart. */
  readonly isStrong: boolean;
}

/**
 * `T → gloss`: an arrow stands in chains of steps, changes, keys and consequences far more often; it defines where it is
 * the only one of its line, where what is behind it is a noun told apart, and where other lines beside it are so, too.
 */
export function arrowDrafts(rule: RuleId, block: number, context: NoteContext): Draft[] {
  const source = context.outline.blocks[block];
  if (source === undefined || !HAS_ARROW.test(context.outline.text.slice(source.span.from, source.span.to))) return [];
  const lines = linesBeside(block, context);
  const defining = lines.filter(({ term }) => term !== null);
  const isSeveral = defining.length >= SEVERAL && defining.length * 2 > lines.length;
  return defining.flatMap((line) => {
    const { term } = line;
    if (line.block !== block || term === null || !(line.isStrong || isSeveral)) return [];
    const isKnown =
      line.isStrong && (isUnderTerms(block, context) || isUsedElsewhere([term.name, ...term.aliases], false, context));
    const draft = lineDraft({
      rule,
      confidence: SCORE,
      inline: context.inline(block),
      glossTo: line.to,
      ...line,
      term,
    });
    return [
      {
        ...draft,
        span:
          rule === 'list' && line.from === 0 ? { ...draft.span, from: spanWithMark(source, context).from } : draft.span,
        // Alone it needs a note that surely defines other things.
        shape: isSeveral || isKnown ? 'arrow' : BRIEF_SHAPE,
        limit: isSeveral || isKnown ? SCORE : DOUBTFUL,
        supportedLimit: SCORE,
      },
    ];
  });
}

/** The lines with arrows of a paragraph, or of all items of its list; read once. */
function linesBeside(block: number, context: NoteContext): readonly ArrowLine[] {
  const { blocks } = context.outline;
  const item = blocks[blocks[block]?.parent ?? -1];
  const list = item?.kind === 'item' ? item.parent : -1;
  const group = list < 0 ? block : list;
  const read = readOf.get(context) ?? new Map<number, readonly ArrowLine[]>();
  const known = read.get(group);
  if (known !== undefined) return known;
  const paragraphs =
    list < 0
      ? [block]
      : context
          .children(list)
          .slice(0, MOST_LINES)
          .flatMap((one) => context.children(one).slice(0, 1));
  const lines = paragraphs.flatMap((one) => (blocks[one]?.kind === 'paragraph' ? readLines(one, context) : []));
  readOf.set(context, read.set(group, lines));
  return lines;
}

const readOf = new WeakMap<NoteContext, Map<number, readonly ArrowLine[]>>();

function readLines(block: number, context: NoteContext): ArrowLine[] {
  const span = context.outline.blocks[block]?.span;
  if (span === undefined || !HAS_ARROW.test(context.outline.text.slice(span.from, span.to))) return [];
  const inline = context.inline(block);
  return [...linesOf(inline)].slice(0, MOST_LINES).flatMap(({ from, to }) => {
    const line = inline.text.slice(from, to);
    const arrows = [...line.matchAll(ARROW)];
    const [arrow] = arrows;
    if (arrow === undefined || arrow.index === 0) return [];
    const behind = line.slice(arrow.index + arrow[0].length);
    const glossFrom = to - behind.trimStart().length;
    const name = shownName(inline, from, from + line.slice(0, arrow.index).trimEnd().length);
    const said = openingOf(behind.trimStart(), context);
    const isOne = arrows.length === 1 && !PRESSED.test(name) && said !== '';
    const term = isOne ? readTerm(name, context.recogniser) : null;
    const strength = term === null || !isName(term) ? 0 : strengthOf(said, context);
    return [{ block, from, to, glossFrom, term: strength > 0 ? term : null, isStrong: strength > 1 }];
  });
}

function isName({ unlikely, label, coordinated, technical, verbal }: TermShape): boolean {
  return !unlikely && !label && !coordinated && !technical && !verbal;
}

/** 2: a genus told apart; 1: a head with its complement, which only others beside it make a gloss; 0: neither. */
function strengthOf(said: string, { recogniser }: NoteContext): number {
  const { genus, nounPhrase, qualified, relational, spaceless, past, unknown, opensBadly, length } = readGloss(
    said,
    recogniser,
  );
  if (!nounPhrase || opensBadly || past || unknown) return 0;
  if (genus && (spaceless || (length >= FULL && (qualified || relational)))) return 2;
  return (genus || relational) && length >= LEAST_WORDS ? 1 : 0;
}
