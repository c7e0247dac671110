import type { InlineText, Mark } from '../../markdown';
import { conceptKey } from '../../text';
import { targetName } from '../contrast/name-finder';
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
        const name = mark.kind === 'wiki-link' ? targetOf(mark) : '';
        const id = `${String(column)} ${conceptKey(name)}`;
        if (name === '' || seen.has(id) || reading.names.byKey.has(conceptKey(name))) return [];
        const cell = cellOf(inline, mark, { column, confidence: CONFIDENCE });
        if (cell === null) return [];
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

const targetOf = ({ target }: Mark): string => (target === null ? '' : targetName(target));

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
