import type { Span } from './span';

/** A change that is applied only where the text at `span` still equals `expected`. */
export interface TextEdit {
  readonly span: Span;
  readonly expected: string;
  readonly text: string;
}
