import type { Matcher } from '../concepts';
import { buildMatcher } from '../concepts';
import type { LanguagePack } from '../language';
import { withoutShared } from './shared-nouns';
import { contrastWords } from '../language';
import { conceptKey, tokenise } from '../text';
import type { Column } from './options';

/** Tells which column a heading, label or header cell names. */
export interface ColumnNames {
  readonly matcher: Matcher;
  /** Columns by the key of a name or alias. */
  readonly byKey: ReadonlyMap<string, number>;
  /** The column that the text names and nothing else, −1 when none. */
  columnOf(text: string): number;
  /** Whether the text may name more than one column. */
  mayName(text: string): boolean;
}

export function columnNames(columns: readonly Column[], packs: readonly LanguagePack[]): ColumnNames {
  const byKey = new Map<string, number>();
  columns.forEach((column, at) => {
    for (const name of column.names) if (!byKey.has(conceptKey(name))) byKey.set(conceptKey(name), at);
  });
  // "Electric" beside "diesel" of two kinds of vans: where a label says nothing else.
  const bareKeys = new Map<string, number>();
  withoutShared(columns).forEach((names, at) => {
    for (const name of names) if (!byKey.has(conceptKey(name))) bareKeys.set(conceptKey(name), at);
  });
  const languages = packs.map(({ code }) => code);
  const entries = columns.map((column, at) => ({
    key: String(at),
    names: column.names,
    also: [],
    never: [],
    brief: true,
    languages,
  }));
  const matcher = buildMatcher(entries, packs);
  const isSmall = (word: string): boolean =>
    packs.some(({ code }) => contrastWords(code).determiners.has(word) || contrastWords(code).prepositions.has(word));
  return {
    matcher,
    byKey,
    mayName: (text) => bareKeys.size > 0 || new Set(matcher.find(text).map(({ keys }) => keys[0])).size > 1,
    columnOf(text) {
      const cleaned = cleanLabel(text);
      // "5 GHz" begins with a number that is its own.
      const exact = byKey.get(conceptKey(text)) ?? byKey.get(conceptKey(cleaned)) ?? bareKeys.get(conceptKey(cleaned));
      if (exact !== undefined) return exact;
      const hits = matcher.find(cleaned);
      const [hit] = hits;
      // "LCD (IPS)" names one thing twice.
      if (hit === undefined || new Set(hits.flatMap(({ keys }) => keys)).size !== 1) return -1;
      const rest = hits.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), cleaned);
      const bare = rest.replace(/\([^()]*\)/gu, '');
      return tokenise(bare).every((word) => isSmall(word.text.toLowerCase())) ? Number(hit.keys[0]) : -1;
    },
  };
}

/** A label without number, emoji, marks and colon at its ends. */
export function cleanLabel(text: string): string {
  return withoutTail(text, '.:：?—–*_-')
    .replace(/^[\s\p{Extended_Pictographic}\uFE0F]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '')
    .replace(/^[*_\s]+/u, '')
    .trim();
}

/** The text without blanks and the given signs at its end; linear. */
export function withoutTail(text: string, signs: string): string {
  let to = text.length;
  while (to > 0 && (signs.includes(text.charAt(to - 1)) || text.charAt(to - 1).trim() === '')) to -= 1;
  return text.slice(0, to);
}
