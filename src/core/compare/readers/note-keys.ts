import { isFilingKey } from '../../concepts';
import type { InlineText, Mark } from '../../markdown';
import type { Span } from '../../text';

/** Keys of the file that name no aspect in a note's text either. */
const OF_FILES = new Set(['alias', 'aliases', 'cssclass', 'cssclasses', 'permalink', 'publish', 'tag', 'tags', 'uid']);

/** Keys by which notes lead to one another, whatever their language. */
const LEADS = new Set(
  'category categories категория категории index moc map up down next prev previous parent parents child children sibling siblings related links link source sources reference references relation relations ссылка ссылки связь связи источник источники status topic topics area project see'.split(
    ' ',
  ),
);

/**
 * Whether a line files the note, and tells nothing of its concept: `Tags: [[Boats]]`, `Status: #seed`. A key
 * that may be an aspect counts so where nothing but links and tags stands behind it.
 */
export function isFiling({ text, marks }: InlineText, key: string, value: Span): boolean {
  const word = key.toLowerCase();
  if (OF_FILES.has(word) || (isFilingKey(key) && DAY.test(text.slice(value.from, value.to)))) return true;
  const marked = marks.filter(({ kind, from, to }) => FILED.has(kind) && from >= value.from && to <= value.to);
  const rest = marked.reduceRight(
    (left, { from, to }) => left.slice(0, from) + left.slice(to),
    text.slice(0, value.to),
  );
  if (marked.length === 0 || /[\p{L}\p{N}]/u.test(rest.slice(value.from))) return false;
  return LEADS.has(word) || marked.every(({ kind }) => kind === 'tag');
}

/** A day, with a time or without: `Created: 2024-06-14`. */
const DAY = /^\s*\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?!\d)/u;

const COLOUR = /^#(?:[\da-f]{3}){1,2}$/iu;
const LEAD = /\[\[[^[\]]*\]\]|https?:\/\/\S+/gu;

/** The same of a property, by what stands behind its key and by its items: `up: "[[Boats]]"`, `color: "#2a8a40"`. */
export function isFilingProperty(key: string, raw: string, items: readonly string[]): boolean {
  if (isFilingKey(key) || items.every((item) => COLOUR.test(item))) return true;
  return LEADS.has(key.toLowerCase()) && !/[\p{L}\p{N}]/u.test(raw.replace(LEAD, ''));
}

const FILED: ReadonlySet<Mark['kind']> = new Set(['tag', 'wiki-link']);
