import type { NoteContext } from '../reading/note-context';
import { otherStarts } from './statement-starts';
import type { Stretch } from './stretches';
import { readStretch } from './stretches';

/** Lines of a paragraph that open with no statement, though one may stand there: where they begin. */
export function linesBetween(stretches: readonly Stretch[], { outline }: NoteContext): number[] {
  const [first] = stretches;
  if (first === undefined || outline.blocks[first.block]?.kind !== 'paragraph') return [];
  return otherStarts(first.inline, new Set(stretches.map(({ from }) => from)));
}

/** A stretch up to the first place in the note where another definition of its paragraph begins. */
export function cutStretch(stretch: Stretch, starts: readonly number[], context: NoteContext): Stretch {
  const source = context.outline.blocks[stretch.block];
  const { inline, statement, from } = stretch;
  const places = starts.map((start) => inline.places.indexFrom(start));
  const cut = Math.min(...places.filter((at) => at > statement.glossFrom), Infinity);
  if (source === undefined || cut >= statement.to) return stretch;
  const to = from + inline.text.slice(from, cut).trimEnd().length;
  return readStretch({ block: stretch.block, source, inline, from, statement: { ...statement, to } }, context);
}
