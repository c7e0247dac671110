import type { InlineText, Mark } from '../../markdown';
import { lowerInPlace } from '../../text';
import type { Recogniser } from '../reading/recogniser';

/** A verb that names something: «называется», "is called". Positions are indices of the text. */
export interface NamingVerb {
  readonly from: number;
  readonly to: number;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The first naming verb of a stretch that is not negated. */
export function findNamingVerb(text: string, from: number, to: number, recogniser: Recogniser): NamingVerb | null {
  const stretch = lowerInPlace(text.slice(from, to));
  let found: NamingVerb | null = null;
  for (const language of recogniser.languages) {
    const spaceless = language.nounPhrase === 'spaceless';
    for (const verb of language.namingVerbs) {
      const at = indexOfWords(stretch, verb, spaceless);
      if (at < 0 || /(?:^|\s)(?:не|not|never|n't|nicht|ne|no|não|non)\s$/u.test(stretch.slice(Math.max(0, at - 8), at)))
        continue;
      const here = { from: from + at, to: from + at + verb.length };
      if (found === null || here.from < found.from || (here.from === found.from && here.to > found.to)) found = here;
    }
  }
  return found;
}

function indexOfWords(text: string, words: string, spaceless: boolean): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (spaceless) return at;
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return at;
  }
  return -1;
}

const EMPHASES: readonly (readonly Mark['kind'][])[] = [['strong'], ['highlight'], ['emphasis'], ['wiki-link']];

/** First bold, then highlighted, then italic, then linked words of a stretch; never a formula alone. */
export function firstEmphasis(inline: InlineText, from: number, to: number): Mark | null {
  for (const kinds of EMPHASES) {
    const found = inline.marks.find((mark) => isNameMark(inline, mark, kinds) && mark.from >= from && mark.to <= to);
    if (found !== undefined) return found;
  }
  return null;
}

/** The emphasised words that a naming verb names: the nearest behind it, else the nearest before. */
export function namedEmphasis(inline: InlineText, verb: NamingVerb, from: number, to: number): Mark | null {
  const kinds = EMPHASES.slice(0, 3).flat();
  const inside = inline.marks.filter((mark) => isNameMark(inline, mark, kinds) && mark.from >= from && mark.to <= to);
  const behind = inside.find((mark) => mark.from >= verb.to);
  return behind ?? inside.filter((mark) => mark.to <= verb.from).at(-1) ?? null;
}

function isNameMark(inline: InlineText, mark: Mark, kinds: readonly Mark['kind'][]): boolean {
  if (!kinds.includes(mark.kind) || mark.to <= mark.from) return false;
  return !inline.marks.some((other) => other.kind === 'math' && other.from <= mark.from && mark.to <= other.to);
}
