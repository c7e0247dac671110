import type { Problem, Span } from '../text';
import type { WikiLink } from '../markdown';
import type { Definition } from './definition';

/** A concept as one note alone speaks of it. */
export interface OwnConcept {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /**
   * `note`: the note is the concept (name or alias, with a reason to be one); `heading`: defined under it; `rival`: only
   * set against another.
   */
  readonly home: 'heading' | 'note' | 'rival' | 'virtual';
  /** Aspects, as written, under which the note speaks of it: headings, keys, properties, table headers. */
  readonly aspects: readonly string[];
}

export interface NoteHeading {
  readonly span: Span;
  /** Cleaned text. */
  readonly text: string;
  readonly level: number;
  /** `contrast`: opens a contrast section; `stop`: names nothing; `name`: can name a concept. */
  readonly role: 'contrast' | 'name' | 'stop';
}

/** A link with the candidates for the other end of its `link` relation. */
export interface NoteLink extends WikiLink {
  /**
   * Concept keys in order of preference: head word of a hyphen compound, the definition that holds
   * the link, the headings it stands under from the nearest, the note. The first that is a concept is the end.
   */
  readonly holders: readonly string[];
  /** The suffix is an ending: the link is an inflected mention of the same concept. */
  readonly inflected: boolean;
}

/** What a note says by itself. Cached by (path, mtime, size, version of the rules); JSON-safe but for `words`. */
export interface OwnFacts {
  readonly path: string;
  /** Version of the rules that made it. */
  readonly version: number;
  /** The note's name without folder and `.md`. */
  readonly name: string;
  /** Frontmatter aliases and the user's own, as text. */
  readonly noteAliases: readonly string[];
  readonly concepts: readonly OwnConcept[];
  /** Those of 50 hundredths and more, by offset. */
  readonly definitions: readonly Definition[];
  readonly links: readonly NoteLink[];
  readonly headings: readonly NoteHeading[];
  /** Language codes of the note, the most used first: `['ru', 'en']`. */
  readonly languages: readonly string[];
  /** Bloom filter of word keys; which notes can hold a new name. */
  readonly words: Uint32Array;
  readonly problems: readonly Problem[];
}

/** What one concept is to another, as a note says it. */
export const RELATION_KINDS = ['contrasts', 'is-a', 'link', 'mentions', 'part-of', 'requires'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];
