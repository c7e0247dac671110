import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import { stretchBody, withDescendants } from '../reading/body';
import { readCopula } from '../reading/copula';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { shownName } from '../reading/shown-name';
import type { TermShape } from '../reading/term-shape';
import { readTerm } from '../reading/term-shape';
import type { Span } from '../../text';
import { readStretches } from './stretches';

/** Score of one of several definitions in one frame. */
const ONE_OF_SEVERAL = 90;

/** In which forms the parts of a frame may define. */
interface Forms {
  /** `**T**: gloss` beside `**T** – gloss`; of nouns: where it says what T is. */
  readonly colon: 'all' | 'nouns';
  /** `A **T** is gloss`; in items alone: what a definition says of its term in one more paragraph opens so, too. */
  readonly copula: 'all' | 'items';
}

export const LINES_OF_NOUNS: Forms = { colon: 'nouns', copula: 'items' };
export const ALL_FORMS: Forms = { colon: 'all', copula: 'all' };

interface Part {
  readonly term: TermShape;
  readonly span: Span;
  readonly glossFrom: number;
  readonly to: number;
}

/** What the lines and items of a frame define. */
interface Several {
  readonly drafts: readonly Draft[];
  /** The frame holds several entries, if some of them are put off: it is no definition itself. */
  readonly isFrame: boolean;
}

const NOTHING: Several = { drafts: [], isFrame: false };

/** Statements with a dressed term in the lines and items of a frame without a text of its own before them. */
export function severalDrafts(rule: RuleId, children: readonly number[], forms: Forms, context: NoteContext): Several {
  const drafts: Draft[] = [];
  let putOff = 0;
  for (const leaf of children.flatMap((child) => withDescendants(child, context))) {
    if (context.outline.blocks[leaf]?.kind !== 'paragraph') continue;
    const parts = partsOf(leaf, forms, context);
    if (parts.length === 0 && drafts.length + putOff === 0) return NOTHING;
    for (const { term, span, glossFrom, to } of parts) {
      if (term.coordinated || term.label) continue;
      if (saysNothing(context.inline(leaf).text.slice(glossFrom, to), context)) {
        putOff += 1;
        continue;
      }
      const body = stretchBody(context.inline(leaf), glossFrom, to);
      drafts.push({
        rule,
        term: term.name,
        aliases: term.aliases,
        span,
        body: body.spans,
        text: body.text,
        parts: [{ id: 'one-of-several', points: ONE_OF_SEVERAL }],
        block: leaf,
        claims: [leaf],
        shape: null,
        limit: ONE_OF_SEVERAL,
      });
    }
  }
  return { drafts, isFrame: drafts.length + putOff > 1 };
}

/** Words of an entry that is put off: "about that later", « on en reparle jeudi ». */
const MOST_PUT_OFF = 4;

/** A few words that open as no gloss does say nothing of what the term is. */
function saysNothing(said: string, { recogniser }: NoteContext): boolean {
  const gloss = readGloss(said, recogniser);
  return !gloss.spaceless && gloss.opensBadly && /^\p{L}/u.test(said) && gloss.length <= MOST_PUT_OFF;
}

function partsOf(leaf: number, forms: Forms, context: NoteContext): Part[] {
  const stated = readStretches(leaf, context).flatMap(({ statement, term, span, gloss }) => {
    if (term === null || statement.dress === 'plain') return [];
    // "**Example:** …" beside the definition of a callout is none of several.
    const isNoun = gloss.nounPhrase && gloss.genus;
    if (statement.mark !== 'dash' && forms.colon === 'nouns' && (!isNoun || term.label)) return [];
    // «**Ответ** — проведение темы …»: a label, too, has its meaning in a callout that defines.
    const isNamed = statement.mark === 'dash' && isNoun && gloss.difference;
    return [
      { term: isNamed ? { ...term, label: false } : term, span, glossFrom: statement.glossFrom, to: statement.to },
    ];
  });
  const source = context.outline.blocks[leaf];
  const item = context.outline.blocks[source?.parent ?? -1];
  if (stated.length > 0 || source === undefined || (forms.copula === 'items' && item?.kind !== 'item')) return stated;
  const inline = context.inline(leaf);
  const copula = readCopula(inline, 0, inline.text.length, context.recogniser);
  if (copula?.dress !== 'bold') return [];
  const term = readTerm(shownName(inline, copula.termFrom, copula.termTo), context.recogniser);
  if (term === null || term.unlikely) return [];
  const from = item?.kind === 'item' ? item.span.from : source.span.from;
  return [{ term, span: { from, to: source.span.to }, glossFrom: copula.glossFrom, to: inline.text.length }];
}
