import type { Problem, Span } from '../text';

export type BlockKind =
  | 'blank'
  | 'block-id'
  | 'callout'
  | 'code'
  | 'comment'
  | 'footnote'
  | 'frontmatter'
  | 'heading'
  | 'html'
  | 'item'
  | 'list'
  | 'math'
  | 'opaque'
  | 'paragraph'
  | 'quote'
  | 'rule'
  | 'table'
  | 'table-row';

/** First line of a quote that opens with `[!type|meta]± title`. */
export interface CalloutHeader {
  /** Trimmed, trailing colons and stops cut, NFC, lower case: `"определение"`. */
  readonly type: string;
  /** What stands behind the first `|`, null without one. */
  readonly meta: string | null;
  readonly fold: 'open' | 'closed' | null;
  /** Span of the trimmed title; empty at the line's end when there is none. */
  readonly title: Span;
  /** The header from `[!` to the end of its line. */
  readonly span: Span;
}

/**
 * One block of a note. Root blocks tile the note with `blank` blocks between them; children lie
 * inside their parent's span, in document order after it.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Whole block, from its first mark (`#`, `>`, `-`) to its last character, without the last line end. */
  readonly span: Span;
  /** Content without the block's own marks: heading text, paragraph text, code between fences, cells of a row. */
  readonly body: Span;
  /** Index of the containing block, −1 at the root. */
  readonly parent: number;
  /** Heading 1–6; list and item: nesting from 1; others 0. */
  readonly level: number;
  readonly callout: CalloutHeader | null;
  /** `table-row`: the cells between the pipes, trimmed. The first row of a table is its header. Others: empty. */
  readonly cells: readonly Span[];
  /** Block id without `^`, whether at the line's end or on a line of its own below. */
  readonly id: string | null;
  /** `item`: `- [x]`; null when it is no task. */
  readonly task: boolean | null;
}

export interface WikiLink {
  readonly span: Span;
  /** Trimmed, `.md` cut; empty = this note. URL-decoded for a Markdown link. */
  readonly target: string;
  /** Heading path joined by `#`, null without one. */
  readonly heading: string | null;
  readonly block: string | null;
  readonly display: string | null;
  readonly embed: boolean;
  /** Letters, or hyphen and word, glued behind `]]`; empty when none. Whether they inflect is recognition's to say. */
  readonly suffix: string;
  /** Index of the leaf block that holds the link. */
  readonly inBlock: number;
}

export interface Frontmatter {
  readonly span: Span;
  /** The YAML between the dashes. */
  readonly body: Span;
  /** Parsed by the injected parser; null when the YAML is broken (Problem `bad-yaml`). */
  readonly data: Readonly<Record<string, unknown>> | null;
}

/** What a note's Markdown says, alive only while the note is being read. */
export interface Outline {
  readonly path: string;
  readonly text: string;
  readonly frontmatter: Frontmatter | null;
  readonly blocks: readonly Block[];
  readonly links: readonly WikiLink[];
  readonly problems: readonly Problem[];
}
