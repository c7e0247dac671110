import type { Span } from '../text';
import { countBefore } from '../text';
import type { LeafText } from './leaf-text';
import { buildInlineText } from './inlines/inline-text-builder';
import { inlineReader } from './inlines/inline-grammar';
import { joinCells } from './inlines/row-text';
import type { InlineText } from './inline';
import type { Block, Outline } from './outline';
import type { ParsedNote } from './parsed-note';
import { isWorthInline } from './worth';
import type { Element } from '@lezer/markdown';

/** What stands behind the leaves of one note: its text and its references. */
export interface LeafSource {
  readonly leaves: LeafText;
  readonly references: ReadonlyMap<string, string>;
}

/** A stretch of a leaf with its inline structure. */
export interface LeafElements {
  readonly text: string;
  readonly elements: readonly Element[];
}

/** Reads stretches of leaves inline, each once. */
export class LeafReader {
  private readonly read = new Map<number, LeafElements>();
  private readonly texts = new Map<number, InlineText>();

  readonly source: LeafSource;

  constructor(source: LeafSource) {
    this.source = source;
  }

  elements(span: Span, inTable: boolean): LeafElements {
    const key = keyOf(span, inTable);
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const text = this.source.leaves.read(span);
    const leaf = { text, elements: inlineReader.read(text, span.from, inTable) };
    this.read.set(key, leaf);
    return leaf;
  }

  text(span: Span, inTable: boolean): InlineText {
    const key = keyOf(span, inTable);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const { references } = this.source;
    const { text, elements } = this.elements(span, inTable);
    const inline = buildInlineText({ text, elements, start: span.from, inTable, references });
    this.texts.set(key, inline);
    // What was made of them says all that is asked from now on; parsed notes wait in memory until names are known.
    this.read.delete(key);
    return inline;
  }
}

/** Both ends in one number: a note that is read is shorter than 2²⁴ characters. */
function keyOf(span: Span, inTable: boolean): number {
  return (span.from * 2 ** 24 + span.to) * 2 + (inTable ? 1 : 0);
}

/** A note that has been read, with its leaves inline on demand. */
export class NoteReading implements ParsedNote {
  readonly outline: Outline;
  private readonly leaves: LeafReader;
  private readonly cues: ReadonlySet<string>;

  constructor(outline: Outline, leaves: LeafReader, cues: ReadonlySet<string>) {
    this.outline = outline;
    this.leaves = leaves;
    this.cues = cues;
  }

  inline(block: number): InlineText {
    const found = this.outline.blocks[block];
    if (found === undefined || !hasText(found)) return this.leaves.text({ from: 0, to: 0 }, false);
    if (found.kind === 'callout') return this.leaves.text(found.callout?.title ?? found.body, false);
    if (found.kind !== 'table-row') return this.leaves.text(found.body, false);
    return joinCells(found.cells.map((cell) => this.leaves.text(cell, true)));
  }

  inlineOf(span: Span): InlineText {
    return this.leaves.text(span, this.isInTable(span));
  }

  isWorthInline(block: number): boolean {
    const found = this.outline.blocks[block];
    if (found === undefined || !hasText(found)) return false;
    const span = found.callout?.title ?? found.body;
    return isWorthInline(this.leaves.source.leaves.read(span), this.cues);
  }

  private isInTable(span: Span): boolean {
    const { blocks } = this.outline;
    const block = blocks[countBefore(blocks, (one) => one.span.from <= span.from) - 1];
    return block?.kind === 'table-row' && span.from < block.span.to;
  }
}

/** Kinds whose own text is read inline; a callout's own text is its title. */
function hasText(block: Block): boolean {
  return (
    block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'table-row' || block.kind === 'callout'
  );
}
