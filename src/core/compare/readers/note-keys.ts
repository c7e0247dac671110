import type { InlineText, Mark } from '../../markdown';
import type { Span } from '../../text';

/** Properties that describe the file, not the concept: those of the app, and of plugins that many people use. */
export const NO_ASPECT = new Set([
  'alias',
  'aliases',
  'banner',
  'created',
  'cssclass',
  'cssclasses',
  'date',
  'definition',
  'icon',
  'id',
  'modified',
  'permalink',
  'publish',
  'tag',
  'tags',
  'title',
  'uid',
  'updated',
]);

/** Of these, the keys that name no aspect in a note's text either. */
const OF_FILES = new Set(['alias', 'aliases', 'cssclass', 'cssclasses', 'permalink', 'publish', 'tag', 'tags', 'uid']);

/** Keys by which notes lead to one another, whatever their language. */
const LEADS = new Set(
  'index moc map up down next prev previous parent parents child children sibling siblings related links link source sources status topic topics area project see'.split(
    ' ',
  ),
);

/**
 * Whether a line files the note, and tells nothing of its concept: `Tags: [[Boats]]`, `Status: #seed`. A key
 * that may be an aspect counts so where nothing but links and tags stands behind it.
 */
export function isFiling({ text, marks }: InlineText, key: string, value: Span): boolean {
  const word = key.toLowerCase();
  if (OF_FILES.has(word)) return true;
  const marked = marks.filter(({ kind, from, to }) => FILED.has(kind) && from >= value.from && to <= value.to);
  const rest = marked.reduceRight(
    (left, { from, to }) => left.slice(0, from) + left.slice(to),
    text.slice(0, value.to),
  );
  if (marked.length === 0 || /[\p{L}\p{N}]/u.test(rest.slice(value.from))) return false;
  return LEADS.has(word) || marked.every(({ kind }) => kind === 'tag');
}

const FILED: ReadonlySet<Mark['kind']> = new Set(['tag', 'wiki-link']);
