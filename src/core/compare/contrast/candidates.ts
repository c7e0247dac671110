import type { ParsedNote } from '../../markdown';
import type { Span } from '../../text';
import { splitSentences } from '../../text';
import type { NameFinder } from './columns/name-finder';
import type { NoteLanguages } from './note/note-languages';
import type { NameHit } from './sentence/token';
import type { TextBlock } from './note/zones';
import { isContrastHeading, isVersusTitle, textBlocks } from './note/zones';

/** Longer texts are read in pieces, so that their sentences are not told here. */
const LONG = 2000;

/** A note with what its candidates are looked for with. */
export interface CandidateParts {
  readonly note: ParsedNote;
  /** The note's own name. */
  readonly title: string;
  readonly finder: NameFinder;
  readonly languages: NoteLanguages;
  /** Whether a cue in words stands in a block. */
  readonly cued: (block: TextBlock) => boolean;
}

/**
 * Which blocks are worth reading for contrasts; null where none is. Without a contrast section a
 * contrast needs a cue in words and a sentence with two names, so what comes behind the last such
 * sentence is not read: it can only tell whom later sentences mean.
 */
export function worthOfBlocks(parts: CandidateParts): ((block: TextBlock) => boolean) | null {
  const { note, cued } = parts;
  if (hasContrastSection(parts)) return cued;
  const blocks = textBlocks(note, () => false, false).reverse();
  const last = blocks.find((block) => cued(block) && mayContrast(block, parts));
  return last === undefined ? null : (block) => block.index <= last.index && cued(block);
}

function hasContrastSection({ note, title, languages: { lexicons } }: CandidateParts): boolean {
  if (isContrastHeading(title, lexicons) || isVersusTitle(title, lexicons)) return true;
  return note.outline.blocks.some(
    ({ kind }, index) => kind === 'heading' && isContrastHeading(note.inline(index).text, lexicons),
  );
}

/** Whether two concepts are named in one of the block's sentences. */
function mayContrast({ index }: TextBlock, { note, finder, languages }: CandidateParts): boolean {
  const inline = note.inline(index);
  const hits = finder.find(inline, false);
  if (!areSeveral(hits, { from: 0, to: inline.text.length })) return false;
  if (inline.text.length >= LONG) return true;
  const { abbreviations } = languages.of(inline.text).pack;
  return splitSentences(inline.text, abbreviations).some((sentence) => areSeveral(hits, sentence));
}

/** Whether several are named within a span. */
function areSeveral(hits: readonly NameHit[], { from, to }: Span): boolean {
  let first: number | null = null;
  for (const hit of hits) {
    if (hit.from < from || hit.to > to) continue;
    if (first !== null && hit.subject !== first) return true;
    first = hit.subject;
  }
  return false;
}
