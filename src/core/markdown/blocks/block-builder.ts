import type { Problem, Span } from '../../text';
import { readCalloutHeader } from '../callout-header';
import type { BlockKind } from '../outline';
import { isBlankUnit, trimEnd, trimSpan } from '../spans';
import { findTrailingId } from './block-id';
import type { DraftBlock } from './draft-block';
import { draftBlock } from './draft-block';
import { readLinkReference, referenceKey } from './link-reference';
import { NODE_KINDS } from './node-kinds';
import { readCells } from './table-cells';

const TASK = /^\[(.)\](?=[ \t\n]|$)/u;

/** Node names of lines given up, and the problem each of them is. */
const GIVEN_UP: ReadonlyMap<string, Problem['code']> = new Map([
  ['DeepLine', 'too-deep'],
  ['LongLine', 'opaque-line'],
]);

/**
 * Makes the list of blocks from the nodes of the block tree, given in document order. `copy` is
 * the parser's copy of the note.
 */
export class BlockBuilder {
  readonly blocks: DraftBlock[] = [];
  /** Offsets of the quote marks, ascending. */
  readonly quoteMarks: number[] = [];
  /** Targets of `[label]: target`, by folded label. */
  readonly references = new Map<string, string>();
  /** The first place of each kind of line given up. */
  readonly problems = new Map<Problem['code'], number>();
  /** The open blocks, outermost first, with the ends of their nodes. */
  private readonly open: { readonly index: number; readonly to: number }[] = [];
  /** For each block the index of the one before it in the same container, −1 without one. */
  private readonly before: number[] = [];
  private readonly lastChild = new Map<number, number>();
  private rootEnd = 0;

  private readonly copy: string;

  constructor(copy: string) {
    this.copy = copy;
  }

  /** A block that is known before the parser begins. */
  addFrontmatter(span: Span, body: Span): void {
    this.coverTo(span.from);
    const block = this.push('frontmatter', span, -1);
    block.body = body;
    this.rootEnd = span.to;
  }

  /** The next node in document order, with its offsets in the note. */
  enter(name: string, from: number, to: number): void {
    this.closeUpTo(from);
    const kind = NODE_KINDS.get(name);
    if (kind === undefined) this.readPart(name, from, to);
    else this.openBlock(name, kind, { from, to });
  }

  /** Ends all blocks and covers the rest of the note. */
  finish(): void {
    this.closeUpTo(Number.POSITIVE_INFINITY);
    this.coverTo(this.copy.length);
  }

  private openBlock(name: string, kind: BlockKind, node: Span): void {
    const from = kind === 'code' ? node.from : this.skipBlanks(node);
    const span = { from, to: trimEnd(this.copy, from, node.to) };
    if (span.from >= span.to) return;
    const lazy = kind === 'paragraph' ? this.lazyParent(from) : -1;
    const parent = this.open.at(-1)?.index ?? -1;
    if (lazy >= 0) this.stretch(lazy, parent, span);
    else if (parent < 0) this.coverTo(from);
    const index = this.blocks.length;
    const block = this.push(kind, span, lazy >= 0 ? lazy : parent);
    this.open.push({ index, to: node.to });
    this.describe(block, name);
  }

  private push(kind: BlockKind, span: Span, parent: number): DraftBlock {
    const block = draftBlock(kind, span, parent);
    const index = this.blocks.length;
    this.blocks.push(block);
    this.before.push(this.lastChild.get(parent) ?? -1);
    if (kind !== 'blank') this.lastChild.set(parent, index);
    const container = this.blocks[parent];
    if (container?.kind === 'callout' && parent === index - 1)
      container.body = { from: span.from, to: container.span.to };
    return block;
  }

  private describe(block: DraftBlock, name: string): void {
    const { kind, span } = block;
    if (kind === 'heading') block.level = Number(name.at(-1));
    else if (kind === 'list' || kind === 'item') block.level = this.listDepth();
    else if (kind === 'math' || name.endsWith('PercentComment')) block.body = this.betweenMarks(span);
    if (name === 'FencedCode') block.body = { from: span.to, to: span.to };
    if (name === 'LinkReference') this.addReference(span);
    const problem = GIVEN_UP.get(name);
    if (problem !== undefined && !this.problems.has(problem)) this.problems.set(problem, span.from);
  }

  private readPart(name: string, from: number, to: number): void {
    if (name === 'QuoteMark') this.quoteMarks.push(from);
    const block = this.blocks[this.open.at(-1)?.index ?? -1];
    if (block === undefined) return;
    const { kind, span, body } = block;
    const isFirst = from === span.from;
    if (name === 'CalloutLine') this.makeCallout(block, { from, to });
    else if (name === 'ListMark' || name === 'FootnoteMark') block.body = { from: to, to: body.to };
    else if (name === 'QuoteMark' && kind === 'quote' && isFirst) block.body = { from: to, to: body.to };
    else if (name === 'HeaderMark' && isFirst) block.body = { from: Math.min(to, span.to), to: body.to };
    else if (name === 'HeaderMark') block.body = { from: Math.min(body.from, from), to: from };
    else if (name === 'CodeText' && kind === 'code') {
      block.body = { from: Math.min(body.from, from), to: Math.min(to, span.to) };
    }
  }

  private makeCallout(block: DraftBlock, line: Span): void {
    block.kind = 'callout';
    block.callout = readCalloutHeader(this.copy, line.from, trimEnd(this.copy, line.from, line.to));
    block.body = { from: block.span.to, to: block.span.to };
  }

  private closeUpTo(from: number): void {
    for (let top = this.open.at(-1); top !== undefined && top.to <= from; top = this.open.at(-1)) {
      this.open.pop();
      const block = this.blocks[top.index];
      if (block !== undefined) this.close(block, top.index);
    }
  }

  private close(block: DraftBlock, index: number): void {
    if (block.kind !== 'code') block.body = trimSpan(this.copy, block.body);
    if (block.kind === 'paragraph') this.closeParagraph(block, index);
    else if (block.kind === 'heading') this.takeTrailingId(block);
    else if (block.kind === 'table-row') this.closeRow(block);
    this.rootEnd = Math.max(this.rootEnd, block.span.to);
  }

  private closeParagraph(block: DraftBlock, index: number): void {
    const container = this.blocks[block.parent];
    const item = container?.kind === 'item' && index === block.parent + 1 ? container : null;
    if (item !== null) this.readTask(item, block);
    this.takeTrailingId(block);
    if (block.id === null) return;
    if (item !== null) item.id = block.id;
    if (block.body.from < block.body.to || item !== null) return;
    block.kind = 'block-id';
    const named = this.blocks[this.before[index] ?? -1];
    if (named !== undefined) named.id = block.id;
  }

  private closeRow(row: DraftBlock): void {
    row.cells = readCells(this.copy, row.span);
    const table = this.blocks[row.parent];
    const id = findTrailingId(this.copy, row.span.from, row.span.to);
    if (table === undefined || id?.from !== row.span.from) return;
    row.kind = 'block-id';
    row.cells = [];
    row.id = id.id;
    table.id = id.id;
  }

  private takeTrailingId(block: DraftBlock): void {
    const found = findTrailingId(this.copy, block.body.from, block.body.to);
    if (found === null) return;
    block.id = found.id;
    block.body = { from: block.body.from, to: trimEnd(this.copy, block.body.from, found.from) };
  }

  private readTask(item: DraftBlock, paragraph: DraftBlock): void {
    const { from, to } = paragraph.body;
    const match = TASK.exec(this.copy.slice(from, Math.min(to, from + 5)));
    if (match === null) return;
    item.task = match[1] !== ' ';
    paragraph.body = trimSpan(this.copy, { from: from + match[0].length, to });
    item.body = trimSpan(this.copy, { from: from + match[0].length, to: item.body.to });
  }

  /**
   * The callout that a paragraph without quote marks goes on: one whose header is the line above.
   * Elsewhere the parser sees to lazy lines, but it does not take a header for a paragraph.
   */
  private lazyParent(from: number): number {
    const index = this.blocks.length - 1;
    const last = this.blocks[index];
    if (last?.kind !== 'callout' || last.body.from < last.span.to || this.open.at(-1)?.index === index) return -1;
    return this.copy.slice(last.span.to, from).split('\n', 3).length === 2 ? index : -1;
  }

  private stretch(from: number, until: number, span: Span): void {
    for (let index = from; index !== until;) {
      const block = this.blocks[index];
      if (block === undefined) return;
      block.span = { from: block.span.from, to: span.to };
      block.body = { from: block.body.from, to: span.to };
      index = block.parent;
    }
  }

  private addReference(span: Span): void {
    const reference = readLinkReference(this.copy.slice(span.from, span.to));
    if (reference === null) return;
    const key = referenceKey(reference.label);
    if (!this.references.has(key)) this.references.set(key, reference.target);
  }

  /** Between two marks of two characters, the second of which may be missing. */
  private betweenMarks(span: Span): Span {
    const closed = span.to - span.from >= 4 && this.copy.endsWith(this.copy.slice(span.from, span.from + 2), span.to);
    return { from: span.from + 2, to: Math.max(span.from + 2, closed ? span.to - 2 : span.to) };
  }

  private listDepth(): number {
    return this.open.filter((one) => this.blocks[one.index]?.kind === 'list').length;
  }

  private skipBlanks(span: Span): number {
    let from = span.from;
    while (from < span.to && isBlankUnit(this.copy.charCodeAt(from))) from += 1;
    return from;
  }

  private coverTo(from: number): void {
    if (from > this.rootEnd) this.push('blank', { from: this.rootEnd, to: from }, -1);
    this.rootEnd = Math.max(this.rootEnd, from);
  }
}
