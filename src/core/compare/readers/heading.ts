import type { InlineText } from '../../markdown';
import { splitSentences } from '../../text';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { cellOf } from '../reading';
import { fieldIn } from './field-line';
import { cellsWithin, joinedCell } from './item-text';

const LONGEST = 400;

/** Sub-headings of a concept's section or note; the caller keeps those that the columns share. */
export const headingReader: Reader = {
  id: 'heading',
  read(reading) {
    const { note } = reading.compared;
    const { blocks } = note.outline;
    const findings: Finding[] = [];
    blocks.forEach((block, index) => {
      if (block.kind !== 'heading') return;
      const column = reading.columnAt(index);
      const text = note.inline(index).text.trim();
      if (column < 0 || text === '' || reading.names.matcher.find(text).length > 0) return;
      const cell = sectionText(reading, index, column);
      if (cell === null) return;
      findings.push({
        reader: 'heading',
        path: reading.compared.own.path,
        names: [{ text, certain: true }],
        kind: 'aspect',
        cells: [cell],
      });
    });
    return findings;
  },
};

/** The first paragraph or list under a heading, above any other heading. */
function sectionText(reading: NoteReading, heading: number, column: number): FoundCell | null {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  for (let i = heading + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'heading') return null;
    if (block.kind === 'paragraph' && block.parent < 0) {
      const inline = note.inline(i);
      if (fieldIn(inline, { from: 0, to: inline.text.length }) !== null) return null;
      return cellOf(inline, { from: 0, to: firstPart(reading, inline) }, { column, confidence: 92 });
    }
    if (block.kind === 'list' && block.parent < 0) return listCell(reading, i, column);
    if (block.kind === 'table') return null;
  }
  return null;
}

/** All of a short paragraph, else whole sentences up to the limit. */
function firstPart(reading: NoteReading, inline: InlineText): number {
  if (inline.text.length <= LONGEST) return inline.text.length;
  const lexicon = reading.languages.of(inline.text);
  let end = 0;
  for (const span of splitSentences(inline.text, lexicon.pack.abbreviations)) {
    if (end > 0 && span.to > LONGEST) break;
    end = span.to;
  }
  return end;
}

function listCell(reading: NoteReading, list: number, column: number): FoundCell | null {
  const cells = cellsWithin(reading, list, { column, confidence: 92 });
  return cells.some((cell) => cell.text.length > LONGEST) ? null : joinedCell(cells);
}
