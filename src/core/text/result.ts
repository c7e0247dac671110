/** What can go wrong with a vault, a request or a stored file; the texts for people are made in `ui`. */
export const PROBLEM_CODES = [
  'bad-yaml',
  'edit-mismatch',
  'edit-overlap',
  'format-needs-table',
  'journal-newer',
  'not-utf8',
  'opaque-line',
  'settings-newer',
  'settings-unreadable',
  'table-marker',
  'too-deep',
  'too-large',
  'too-many-links',
  'unknown-concept',
  'unknown-note',
  'unreadable',
  'write-failed',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One fault, as data: where it is and what it is, in no language. */
export interface Problem {
  readonly code: ProblemCode;
  /** Vault path of the file at fault; null when no file is. */
  readonly path: string | null;
  /** UTF-16 offset in that file; null for the file as a whole. */
  readonly from: number | null;
  /** The particulars (a parser's message, a name, a number), never a whole sentence for people. */
  readonly detail: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T>(problem: Problem): Result<T> {
  return { ok: false, problem };
}
