import type { Block, InlineText } from '../../markdown';
import { sourceSpan } from '../../markdown';
import { definitionPrefix, readTitle } from '../naming/title';
import type { NoteContext } from '../reading/note-context';
import { readCopula } from '../reading/copula';
import { readGloss } from '../reading/gloss';
import { readStatement } from '../reading/statement';
import type { Span } from '../../text';
import type { Draft } from '../draft';
import { firstSentence } from '../../text';
import type { DefinitionRule } from './definition-rule';
import { nameOfBody } from '../naming/name-of-body';
import { findNamingVerb } from '../naming/naming-sentence';
import { draftOfFrame } from './frame';

/** A paragraph or item that begins with a bold definition word: `**Определение 3.**`, `**Def (Ring):**`. */
export const labelRule: DefinitionRule = {
  id: 'label',
  confidence: 93,
  kinds: ['paragraph'],
  find(block, context) {
    const paragraph = context.outline.blocks[block];
    if (paragraph?.kind !== 'paragraph') return [];
    const opening = context.outline.text.slice(paragraph.span.from, paragraph.span.from + 30);
    if (!DRESSED.test(opening) && !(PLAIN.test(opening) && definitionPrefix(opening, context.recogniser) > 0))
      return [];
    const inline = context.inline(block);
    const starts = labelledLines(inline, context);
    if (starts.length > 1) return ofLines(block, paragraph, starts, context);
    const label = labelOf(inline, context) ?? plainLabel(inline, context);
    if (label === null) return [];
    // A plain word heads many things: what it defines must be named.
    if (label.plain && nameOfBody(inline, label.to, block, context)?.sure !== true) return [];
    const title = readTitle(context.note.inlineOf(label.source), context.recogniser);
    // "**Define** $x = …" is an order of a proof.
    if (title.term === null && /^\W*define\W*$/iu.test(inline.text.slice(0, label.to))) return [];
    if (title.inGenitive && title.term !== null && isDeed(block, inline, label.to, context)) return [];
    const draft = draftOfFrame(
      {
        rule: 'label',
        confidence: this.confidence,
        block,
        span: spanWithMark(paragraph, context),
        title: title.term === null ? null : { ...title, term: title.term },
        titleBody: null,
        blocks: [block],
        from: label.to,
        claims: [block],
      },
      context,
    );
    return draft === null ? [] : [draft];
  },
};

/** Where the lines begin that open each with a definition word of its own: «Опр. 1. …» over «Опр. 2. …». */
function labelledLines({ text }: InlineText, { recogniser }: NoteContext): number[] {
  if (!text.includes('\n')) return [];
  return [...linesIn(text)].filter((from) => {
    const prefix = definitionPrefix(text.slice(from, from + LABEL), recogniser);
    return prefix > 0 && /[\d.:：]\s*$/u.test(text.slice(from, from + prefix)) && from + prefix < text.length;
  });
}

/** Characters among which a label ends. */
const LABEL = 80;

function* linesIn(text: string): Generator<number> {
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf('\n', at) + 1) {
    yield at;
    if (!text.includes('\n', at)) return;
  }
}

/** Lines that number their definitions: each says its own, and goes on to the next one. */
function ofLines(block: number, { span }: Block, starts: readonly number[], context: NoteContext): Draft[] {
  const inline = context.inline(block);
  return starts.flatMap((from, i) => {
    const to = inline.text.slice(0, starts[i + 1] ?? inline.text.length).trimEnd().length;
    const behind = from + definitionPrefix(inline.text.slice(from, from + LABEL), context.recogniser);
    if (behind >= to || nameOfBody(inline, behind, block, context, to)?.sure !== true) return [];
    const place = {
      from: i === 0 ? span.from : sourceSpan(inline, from, to).from,
      to: sourceSpan(inline, from, to).to,
    };
    const frame = { rule: 'label', confidence: LINE, block, span: place, title: null, titleBody: null } as const;
    return draftOfFrame({ ...frame, blocks: [block], from: behind, to, claims: [block] }, context) ?? [];
  });
}

/** As sure as a label of a paragraph of its own. */
const LINE = 93;

/** «**Определение пути** — не просто …», «**Определение груза:** Взвешивается …»: an item of a list of what is done. */
function isDeed(block: number, inline: InlineText, from: number, context: NoteContext): boolean {
  const { outline, recogniser, abbreviations } = context;
  if (outline.blocks[outline.blocks[block]?.parent ?? -1]?.kind !== 'item') return false;
  const first = firstSentence(inline.text.slice(from), abbreviations);
  const [start, end] = [from + first.from, from + first.to];
  const isSaid =
    readStatement(inline, start, end, recogniser) !== null ||
    readCopula(inline, start, end, recogniser) !== null ||
    findNamingVerb(inline.text, start, end, recogniser) !== null;
  return !isSaid && !readGloss(inline.text.slice(start, end), recogniser).genus;
}

const DRESSED = /^[\s>\-+*\d.)]*[*_=]/u;
/** A short word with its number, colon or stop. */
const PLAIN = /^\p{L}{2,13}[\s.:：\d]{1,8}[.:：(\s]/u;

/** "Definition 1 (System). …" */
const BRACKETED = /^(\s?[(（][^()（）]{2,80}[)）])\s?[.:：]\s+(?=\S)/u;

/** «Опр. 2. Диффузией называется …», "Def: …". */
function plainLabel(inline: InlineText, { recogniser }: NoteContext): Label | null {
  const to = definitionPrefix(inline.text, recogniser);
  const named = to === 0 ? null : BRACKETED.exec(inline.text.slice(to));
  if (named !== null) {
    const [whole, brackets = ''] = named;
    return { source: sourceSpan(inline, 0, to + brackets.length), to: to + whole.length, plain: false };
  }
  if (to === 0 || !/[.:：]\s*$/u.test(inline.text.slice(0, to)) || to >= inline.text.length) return null;
  return { source: sourceSpan(inline, 0, to), to, plain: true };
}

interface Label {
  readonly source: Span;
  readonly to: number;
  /** Without emphasis. */
  readonly plain: boolean;
}

/** The bold label with which the text opens: where it stands in the note, and where the text behind it begins. */
function labelOf(inline: InlineText, context: NoteContext): Label | null {
  const start = inline.text.length - inline.text.trimStart().length;
  const mark = inline.marks.find((one) => one.from === start && ['strong', 'emphasis', 'highlight'].includes(one.kind));
  if (mark === undefined) return null;
  const shown = inline.text.slice(mark.from, mark.to);
  const prefix = definitionPrefix(shown, context.recogniser);
  if (prefix === 0) return null;
  const rest = inline.text.slice(mark.to);
  const gloss = rest.replace(/^\s*(?:[(（][^()（）]{1,80}[)）])?\s*[:：.—–-]?\s*/u, '');
  if (gloss === '') return null;
  const behind = rest.slice(0, rest.length - gloss.length);
  const closed = /[:：.—–)]\s*$/u.test(shown) || /[:：.—–-]/u.test(behind);
  // "**Definition** of the term…" is running text.
  if (!closed && prefix >= shown.length) return null;
  const bracketed = /[(（]/u.test(behind);
  const to = mark.to + behind.length;
  const sourceTo = bracketed ? sourceSpan(inline, mark.to, to).to : mark.source.to;
  return { source: { from: mark.source.from, to: sourceTo }, to, plain: false };
}

/** A paragraph as it stands, an item's with the item's mark. */
export function spanWithMark({ parent, span }: Block, context: NoteContext): Span {
  const item = context.outline.blocks[parent];
  return item?.kind === 'item' ? { from: item.span.from, to: span.to } : span;
}
