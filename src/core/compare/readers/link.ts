import type { InlineText } from '../../markdown';
import { conceptKey } from '../../text';
import { targetName } from '../contrast/columns/link-names';
import type { Finding } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { cellOf } from '../reading';

const CONFIDENCE = 50;

/** Links in a column's own note and in its definitions: what both hold, and what one does. Off by default. */
export const linkReader: Reader = {
  id: 'link',
  read(reading) {
    const seen = new Set<string>();
    return linkedTexts(reading).flatMap(({ column, inline }) =>
      inline.marks.flatMap((mark): Finding[] => {
        if (mark.kind !== 'wiki-link' || mark.target === null) return [];
        const name = targetName(mark.target);
        const id = `${String(column)} ${conceptKey(name)}`;
        const cell = cellOf(inline, mark, { column, confidence: CONFIDENCE });
        if (name === '' || cell === null || seen.has(id) || reading.names.byKey.has(conceptKey(name))) return [];
        seen.add(id);
        return [
          {
            reader: 'link',
            path: reading.compared.own.path,
            names: [{ text: name, certain: true }],
            kind: 'aspect',
            cells: [cell],
          },
        ];
      }),
    );
  },
};

interface LinkedText {
  readonly column: number;
  readonly inline: InlineText;
}

/** The blocks of the note that is a column, and the bodies of definitions. */
function linkedTexts(reading: NoteReading): LinkedText[] {
  const { note, own } = reading.compared;
  const home = [...reading.texts].filter((index) => reading.home >= 0 && reading.columnAt(index) === reading.home);
  const bodies = reading.columns.flatMap(({ definitions }, column) =>
    definitions
      .filter(({ evidence }) => evidence.path === own.path)
      .flatMap(({ body }) => body.map((span) => ({ column, inline: note.inlineOf(span) }))),
  );
  return [...home.map((index) => ({ column: reading.home, inline: note.inline(index) })), ...bodies];
}
