import type { InlineText } from '../../../markdown';
import type { NameFinder } from '../columns/name-finder';
import { phraseAt } from '../sentence/lexicon';
import type { HeadingReading } from './headings-of-others';
import type { Statement } from '../sentence/statement';
import { tokenAt } from '../sentence/token';
import { isContent } from '../sentence/token-class';

/**
 * Headings right below which there is one section, or one block that a bold name leads, for each of the columns, −1 for
 * the top of the note: whoever speaks of "both" above or below those means them. O(blocks).
 */
export function aboveSections({ note, finder }: HeadingReading, columns: number): ReadonlySet<number> {
  const named = new Map<number, Set<number>>();
  const above: { readonly level: number; readonly index: number }[] = [];
  note.outline.blocks.forEach(({ kind, level }, index) => {
    if (kind === 'paragraph') {
      const led = boldLead(note.inline(index), finder);
      const last = above.at(-1)?.index ?? -1;
      if (led >= 0) named.set(last, (named.get(last) ?? new Set<number>()).add(led));
    }
    if (kind !== 'heading') return;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const parent = above.at(-1)?.index ?? -1;
    const subjects = new Set(finder.find(note.inline(index), false).map(({ subject }) => subject));
    const [only, ...others] = subjects;
    const known = named.get(parent) ?? new Set<number>();
    if (only !== undefined && others.length === 0) named.set(parent, known.add(only));
    above.push({ level, index });
  });
  return new Set([...named].filter(([, subjects]) => subjects.size === columns).map(([heading]) => heading));
}

/** The column whose bold name a block begins with, "**Slate** (Hill & Co)"; −1 without one. */
function boldLead(inline: InlineText, finder: NameFinder): number {
  const bold = inline.marks.find(({ kind, from }) => kind === 'strong' && from === 0);
  if (bold === undefined) return -1;
  const [first] = finder.find(inline, true);
  return first?.from === 0 && first.to === bold.to ? first.subject : -1;
}

/** "BOTH float", not "both PUMPS leak". */
export function isOfColumns({ common, cue, claims, sentence: { tokens, lexicon } }: Statement): boolean {
  const [claim] = claims;
  if (!common || cue !== 'both' || claim === undefined) return false;
  const isCue = (at: number): boolean =>
    phraseAt(lexicon.both, tokens, at) !== null || phraseAt(lexicon.neither, tokens, at) !== null;
  let at = tokens.length - 1;
  while (at >= 0 && !(tokenAt(tokens, at).from <= claim.from && isCue(at))) at -= 1;
  // "Both PUMPS leak" looks like a verb.
  const { word } = tokenAt(tokens, at + 1);
  const isSure = lexicon.pack.code !== 'en' || lexicon.words.lightVerbs.has(word) || lexicon.words.adverbs.has(word);
  return at >= 0 && isSure && !tokens.some((token, i) => i > at && token.to <= claim.from && isContent(token, lexicon));
}
