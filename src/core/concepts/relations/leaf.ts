import type { InlineText, Mark, MarkKind, ParsedNote } from '../../markdown';
import { SourcePlaces, sourceSpan } from '../../markdown';
import type { Span } from '../../text';
import type { TermHit } from '../matcher';
import type { Vocabulary } from '../vocabulary';

/** A stretch of a note that holds text: a paragraph, a heading, a table cell. */
export interface Leaf {
  readonly inline: InlineText;
  /** Names found in `inline.text`, without those in links, code, math, addresses and tags. */
  readonly hits: readonly TermHit[];
  /** Links to concepts: places in `inline.text`. */
  readonly links: readonly TermHit[];
}

/** Markup, and letters written apart from their marks, behind which the shown text can differ from the stored one. */
const MARKUP = /[[\]`$\p{M}\u1160-\u11FF<>%*_=~\\&#^!\r\n]|:\/\/|www\./u;
const SILENT: ReadonlySet<MarkKind> = new Set(['code', 'embed', 'link', 'math', 'tag', 'url', 'wiki-link']);
const LINKING: ReadonlySet<MarkKind> = new Set(['link', 'wiki-link']);

/**
 * The leaves of a note in which a name or a link stands, in order, or what `mayName` knows of names. Blocks without
 * any are never read inline.
 */
export function* namedLeaves(
  note: ParsedNote,
  vocabulary: Vocabulary,
  mayName?: (stored: string) => boolean,
): Generator<Leaf> {
  const { blocks, text, path } = note.outline;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'table-row') continue;
    for (const span of block.kind === 'table-row' ? block.cells : [block.body]) {
      const stored = text.slice(span.from, span.to);
      if (!stored.includes('[') && !vocabulary.matcher.touches(stored) && mayName?.(stored) !== true) continue;
      const inline = MARKUP.test(stored) ? note.inlineOf(span) : plainText(stored, span.from);
      yield leafOf(inline, vocabulary, path);
    }
  }
}

export function leafOf(inline: InlineText, vocabulary: Vocabulary, path: string): Leaf {
  return {
    inline,
    hits: outsideMarkup(inline, vocabulary.matcher.find(inline.text)),
    links: linksIn(inline.marks, vocabulary, path),
  };
}

/** The stored place of a range of the leaf's text. */
export function placeOf(leaf: Leaf, range: Span): Span {
  return sourceSpan(leaf.inline, range.from, range.to);
}

function plainText(text: string, at: number): InlineText {
  return { text, places: SourcePlaces.asWritten(text.length, at), marks: [] };
}

/** Without those in links, code, math, addresses and tags: marks begin in order and may nest, so a running end tells. */
export function outsideMarkup(inline: InlineText, hits: readonly TermHit[]): readonly TermHit[] {
  const silent = inline.marks.filter((mark) => SILENT.has(mark.kind));
  if (silent.length === 0) return hits;
  let next = 0;
  let end = 0;
  return hits.filter((hit) => {
    for (let mark = silent[next]; mark !== undefined && mark.from < hit.to; mark = silent[++next])
      end = Math.max(end, mark.to);
    return end <= hit.from;
  });
}

function linksIn(marks: readonly Mark[], vocabulary: Vocabulary, path: string): TermHit[] {
  const links: TermHit[] = [];
  for (const { kind, target, from, to } of marks) {
    if (!LINKING.has(kind) || target === null || from === to) continue;
    const at = target.indexOf('#');
    const name = at < 0 ? target : target.slice(0, at);
    const end = { target: name.replace(/\.md$/iu, '').trim(), heading: at < 0 ? null : target.slice(at + 1) };
    const key = vocabulary.targetOf(end, path);
    if (key !== null) links.push({ from, to, keys: [key] });
  }
  return links;
}
