import type { Abbreviations, Span } from '../../../text';
import type { NameHit } from '../sentence/token';

/**
 * Sentences of a block, cut where a name and its colon, dash or equals sign begin another without a capital,
 * "… paired. guitar: single", or a name that is written small wherever it stands, "… quicker. nginx is …";
 * a name alone at the start of a line is joined to what is said of it: "**Guitar.** Has six strings." Linear.
 */
export function ledSpans(
  text: string,
  spans: readonly Span[],
  hits: readonly NameHit[],
  { hard, soft }: Abbreviations,
): Span[] {
  if (hits.length === 0) return [...spans];
  const isSmall = SMALL.test(text);
  const isCutShort = (before: string): boolean => {
    const word = (before.trimEnd().split(/\s/u).at(-1) ?? '').replace(/^\P{L}+/u, '').toLowerCase();
    return hard.includes(word) || soft.includes(word);
  };
  const ends = new Set(hits.map(({ to }) => to));
  const labels = hits.filter(
    ({ from, to }) =>
      /[.!]\s$/u.test(text.slice(from - 2, from)) &&
      (LEAD.test(text.slice(to, to + 2)) ||
        (isSmall && WHOLE.test(text.slice(Math.max(0, from - 8), from))) ||
        (/\p{Ll}/u.test(text.charAt(from)) &&
          (ends.has(from - 2) || WHOLE.test(text.slice(Math.max(0, from - 8), from))) &&
          !isCutShort(text.slice(Math.max(0, from - LONGEST), from)))),
  );
  return joined(
    text,
    spans.flatMap((span) => cutAt(span, labels)),
    new Map(hits.map(({ from, to }) => [from, to])),
  );
}

/** Letters looked at before a break: longer than any abbreviation. */
const LONGEST = 24;

/** What is said of a name follows a colon, a dash or an equals sign. */
const LEAD = /^(?::|\s[=\u2013\u2014-])/u;

/** A block written in small letters. */
const SMALL = /^\P{L}*\p{Ll}/u;
/** Behind a word that is hardly cut short a stop ends the sentence. */
const WHOLE = /(?:\p{L}{4}|[)\p{Nd}%])[.!]\s$/u;

function cutAt({ from, to }: Span, labels: readonly NameHit[]): Span[] {
  const starts = labels.map((label) => label.from).filter((at) => at > from && at < to);
  return [from, ...starts].map((start, k) => ({ from: start, to: (starts[k] ?? to + 1) - 1 }));
}

/** @param ends Where the name ends that begins at a place. */
function joined(text: string, spans: readonly Span[], ends: ReadonlyMap<number, number>): Span[] {
  const found: Span[] = [];
  let open = false;
  for (const span of spans) {
    const last = found.at(-1);
    const isSameLine = last !== undefined && text.slice(last.to, span.from) === ' ';
    if (open && last !== undefined && isSameLine && !ends.has(span.from))
      found[found.length - 1] = { from: last.from, to: span.to };
    else found.push(span);
    const startsLine = span.from === 0 || text.charAt(span.from - 1) === '\n';
    open = startsLine && text.slice(ends.get(span.from) ?? span.to, span.to) === '.';
  }
  return found;
}
