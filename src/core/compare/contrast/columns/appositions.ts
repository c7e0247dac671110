import type { InlineText } from '../../../markdown';
import type { NoteLanguages } from '../note/note-languages';
import type { NameHit } from '../sentence/token';

/** Two names for one thing: in `Docker-контейнер`, «контейнеры Docker», "Docker containers" the noun is the head. */
export interface Apposition {
  /** Subjects, as the finder numbers them. */
  readonly head: number;
  readonly modifier: number;
}

/**
 * The names that a note joins into one, each at most once: a noun with two proper names is a genus,
 * a proper name with two nouns is neither. Linear in the text.
 *
 * @param hitsOf The names of a text, by offset, none of them glued to its neighbour.
 * @param isDefined Whether the note says what the subject is: then it is a thing of its own.
 */
export function findAppositions(
  texts: Iterable<InlineText>,
  hitsOf: (inline: InlineText) => readonly NameHit[],
  languages: NoteLanguages,
  isDefined: (subject: number) => boolean,
): Apposition[] {
  const heads = new Map<number, Set<number>>();
  const modifiers = new Map<number, Set<number>>();
  for (const inline of texts) {
    const hits = hitsOf(inline);
    hits.forEach((hit, at) => {
      const next = hits[at + 1];
      if (next === undefined || next.subject === hit.subject) return;
      const found = joinedPair(inline.text, hit, next, languages);
      if (found === null || isDefined(found.modifier)) return;
      heads.set(found.modifier, (heads.get(found.modifier) ?? new Set()).add(found.head));
      modifiers.set(found.head, (modifiers.get(found.head) ?? new Set()).add(found.modifier));
    });
  }
  return [...heads].flatMap(([modifier, nouns]) =>
    [...nouns]
      .filter((head) => nouns.size === 1 && modifiers.get(head)?.size === 1)
      .map((head) => ({ head, modifier })),
  );
}

function joinedPair(text: string, first: NameHit, second: NameHit, languages: NoteLanguages): Apposition | null {
  const between = text.slice(first.to, second.from);
  if (!/^[ \u00A0‐‑-]$/u.test(between)) return null;
  // At the start of a sentence every word has a capital.
  const capital = isProper(text, first) && !(/\s/u.test(between) && opensSentence(text, first.from));
  const one = capital || isForeign(text, first, second);
  if (one === (isProper(text, second) || isForeign(text, second, first))) return null;
  if (one) return joined(second, first);
  return languages.of(text).pack.code === 'ru' ? joined(first, second) : null;
}

const joined = (head: NameHit, modifier: NameHit): Apposition => ({ head: head.subject, modifier: modifier.subject });

/** A Russian abbreviation is as often a genitive: «ядро ОС». */
const isProper = (text: string, hit: NameHit): boolean => /\p{Lu}\p{Ll}|[A-Z]/u.test(text.slice(hit.from, hit.to));

/** «bcrypt-хеш»: a name in another script than its neighbour is a proper name, capital or not. */
const isForeign = (text: string, hit: NameHit, beside: NameHit): boolean =>
  /^[\p{Script=Latin}\d]+$/u.test(text.slice(hit.from, hit.to)) &&
  /\p{Script=Cyrillic}/u.test(text.slice(beside.from, beside.to));

function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return /[.!?:;\n]/u.test(before) || !/[\p{L}\p{N}]/u.test(before);
}
