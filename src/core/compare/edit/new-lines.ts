import type { ParsedNote } from '../../markdown';
import type { TextEdit } from '../../text';
import { lastBlock } from './last-block';
import { lineEndOf } from './stored-lines';

/** Puts lines below those that end at an offset, with a blank line on each side where `apart`. */
export function linesBelow(text: string, offset: number, lines: readonly string[], apart: boolean): TextEdit {
  const end = lineEndOf(text);
  const isFirst = text.slice(0, offset).replace('\uFEFF', '').trim() === '';
  const rest = text.slice(offset);
  const gap = apart ? end + end : end;
  const isFollowed = apart && /^\r?\n[^\r\n]/u.test(rest);
  const written = lines.join(end);
  return {
    span: { from: offset, to: offset },
    expected: '',
    text: isFirst ? written + (rest.trim() === '' && rest !== '' ? '' : end) : gap + written + (isFollowed ? end : ''),
  };
}

/** End of the last block in a range of blocks that says something, or of the frontmatter. */
export function endOfText(note: ParsedNote, from: number, to: number): number {
  const { blocks, frontmatter, text } = note.outline;
  const last = lastBlock(
    blocks,
    ({ kind, parent }, index) => index >= from && index < to && parent < 0 && kind !== 'blank',
  );
  return blocks[last]?.span.to ?? frontmatter?.span.to ?? (text.startsWith('\uFEFF') ? 1 : 0);
}
