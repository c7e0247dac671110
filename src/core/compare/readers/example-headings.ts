import { tokenise } from '../../text';
import { cleanLabel } from '../column-names';
import { foldWord } from '../contrast/sentence/token';
import type { NoteReading } from '../reading';

/** "Example", «Примеры»: what stands below is told of one case. */
export function isExampleHeading({ languages }: NoteReading, text: string): boolean {
  const { words, stem } = languages.of(text);
  const [first] = tokenise(text);
  return first !== undefined && stem(foldWord(first.text)) === stem(foldWord(words.labels.example));
}

/** Blocks below a heading of examples, up to the next heading of its level or above. O(blocks). */
export function exampleBlocks(reading: NoteReading): ReadonlySet<number> {
  const { note } = reading.compared;
  const found = new Set<number>();
  let level = 0;
  note.outline.blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      if (level > 0 && block.level <= level) level = 0;
      if (level === 0 && isExampleHeading(reading, cleanLabel(note.inline(index).text))) level = block.level;
    } else if (level > 0) found.add(index);
  });
  return found;
}
