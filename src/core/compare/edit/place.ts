import type { Span } from '../../text';

interface Place {
  readonly path: string;
  readonly span: Span;
  /** What stands there. */
  readonly expected: string;
  /** The same as a person edits it. */
  readonly shown: string;
  /** It may have line ends. */
  readonly lines: boolean;
  /** What is taken out where nothing is to stand there; null where a mark, a heading or a quote would be left with nothing. */
  readonly emptied: { readonly span: Span; readonly expected: string } | null;
}

/** What of a note is replaced when a cell is edited. */
export type EditPlace =
  | (Place & {
      readonly kind: 'slice';
      /** What is to stand there; null where brackets do not fit. */
      write(typed: string): string | null;
    })
  /** A value that the app writes, since YAML puts it on several lines or in a list. */
  | (Place & {
      readonly kind: 'property';
      readonly key: string;
      readonly value: unknown;
      write(typed: string): unknown;
    });
