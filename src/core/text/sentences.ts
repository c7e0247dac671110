import type { Span } from './span';

/** Shortenings that end with a full stop without ending a sentence; lower case, with their stop. */
export interface Abbreviations {
  /** Always merge with what follows: «см.», "e.g.". */
  readonly hard: readonly string[];
  /** Merge only before a small letter: «т. п.», "etc.". */
  readonly soft: readonly string[];
}

/**
 * Sentences of a plain text as spans without outer blanks, in order (Intl.Segmenter, with
 * abbreviations and initials merged).
 */
export function splitSentences(text: string, abbreviations: Abbreviations): Span[] {
  const spans: Span[] = [];
  let open: { from: number; to: number } | null = null;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const from = index + (segment.length - segment.trimStart().length);
    const to = index + segment.trimEnd().length;
    if (from >= to) continue;
    if (open !== null && merges(text.slice(open.from, open.to), text.slice(from, to), abbreviations)) open.to = to;
    else {
      if (open !== null) spans.push(open);
      open = { from, to };
    }
  }
  if (open !== null) spans.push(open);
  return spans;
}

function merges(before: string, after: string, abbreviations: Abbreviations): boolean {
  const tail = before.slice(-24).toLowerCase();
  const endsWith = (short: string): boolean =>
    tail.endsWith(short) && !/[\p{L}\p{N}]/u.test(tail.charAt(tail.length - short.length - 1));
  if (abbreviations.hard.some(endsWith)) return true;
  if (/(?:^|[\s(])\p{Lu}\.$/u.test(before.slice(-4))) return true;
  const small = /^[\p{Ll}\d,;)]/u.test(after);
  return small && (abbreviations.soft.some(endsWith) || !/[.!?…]$/u.test(before));
}
