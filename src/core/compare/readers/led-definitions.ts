import { splitSentences } from '../../text';
import type { Finding } from '../finding';
import type { NoteReading } from '../reading';
import { boldLead, cellOf } from '../reading';

const LED = 70;
const DASH = /^\s+[—–-]\s+/u;

/**
 * "**Woodcut** — you cut away what stays white." beside "**Etching** — acid bites the lines.": where every column has
 * a text that its name in bold and a dash lead, the first sentence of each says what it is. Linear.
 */
export function ledDefinitions(reading: NoteReading): Finding[] {
  const { note, own } = reading.compared;
  const found = new Map<number, Finding>();
  for (const index of reading.texts) {
    const inline = note.inline(index);
    const lead = boldLead(inline);
    const column = lead === null ? -1 : reading.names.columnOf(lead);
    const dash = lead === null ? null : DASH.exec(inline.text.slice(lead.length));
    if (lead === null || dash === null || column < 0 || found.has(column)) continue;
    const { pack, words } = reading.languages.of(inline.text);
    const from = lead.length + dash[0].length;
    const [first] = splitSentences(inline.text.slice(from), pack.abbreviations);
    const cell =
      first === undefined
        ? null
        : cellOf(inline, { from: from + first.from, to: from + first.to }, { column, confidence: LED });
    if (cell === null || reading.names.matcher.find(cell.text).length > 0) continue;
    found.set(column, {
      reader: 'definition',
      path: own.path,
      names: [{ text: words.labels.definition, certain: true }],
      kind: 'definition',
      cells: [cell],
    });
  }
  return found.size === reading.columns.length ? [...found.values()] : [];
}
