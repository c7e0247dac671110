import type { Matcher } from './matcher';

/** What leads from a link to a concept. */
export interface LinkEnd {
  readonly target: string;
  readonly heading: string | null;
}

/** The names of all concepts of a vault. A live view of the index: what it answers follows the index. */
export interface Vocabulary {
  /** Changes whenever a name, alias or the languages of a concept do; of the moment when the view was taken. */
  readonly hash: string;
  readonly matcher: Matcher;
  has(key: string): boolean;
  /** Null for an unknown key. */
  nameOf(key: string): string | null;
  /** The one concept that a name or one of its forms belongs to; null for none or several. */
  keyOf(name: string): string | null;
  /** The concept that a link in the given note leads to; null for images, dates and the like. */
  targetOf(link: LinkEnd, path: string): string | null;
}
