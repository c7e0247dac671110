import type { Span } from '../../text';

/**
 * A value without the words by which it leads to a formula or a list that is no part of it: "a grid of boards, that
 * is:", "a table of the following form:". Without such words the colon alone goes.
 */
export function withoutLead(text: string, { from, to }: Span, leadsOn: RegExp | null): Span {
  const written = text.slice(from, to).trimEnd();
  if (!/[:：]$/u.test(written)) return { from, to };
  const said = written.slice(0, -1).trimEnd();
  const end = leadsOn?.exec(said)?.index ?? said.length;
  // A word alone is no value.
  return { from, to: from + (/\S\s+\S/u.test(said.slice(0, end)) ? end : said.length) };
}

/** A value without the words at its end that say where more is told: "floats, as described in [[Boats]]". */
export function withoutPointer(text: string, { from, to }: Span, pointsOn: RegExp | null): Span {
  const at = pointsOn?.exec(text.slice(from, to))?.index ?? -1;
  return { from, to: at > 0 ? from + at : to };
}
