import type { InlineText } from './inline';
import type { Outline } from './outline';
import type { Span } from '../text';

/** A note while it is being read: its outline, and its leaf blocks inline on demand (each parsed once). */
export interface ParsedNote {
  readonly outline: Outline;
  /** Inline text of a paragraph, heading, table cell or any other leaf with text; by index of the block. */
  inline(block: number): InlineText;
  /** Inline text of a part of a leaf: a callout's title, a table cell, a heading's text. */
  inlineOf(span: Span): InlineText;
  /**
   * Whether reading this block inline can tell more than its words: it holds a link, a comment, a
   * field, a dash between spaces or one of the caller's cues, or begins emphasised. Cheap.
   */
  isWorthInline(block: number): boolean;
}
