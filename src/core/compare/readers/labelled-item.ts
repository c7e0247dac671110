import type { InlineText } from '../../markdown';
import type { Span } from '../../text';
import { cleanLabel } from '../column-names';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading } from '../reading';
import { cellOf, isEmptyValue } from '../reading';
import { dashFieldIn, fieldIn } from './field-line';

/** `- **Length** – summary: a tenth; paraphrase: the same`: a label, and what it is of each concept. */
export function labelledItems(reading: NoteReading): Finding[] {
  const { note, own } = reading.compared;
  return [...reading.texts].flatMap((index): Finding[] => {
    const inline = note.inline(index);
    const whole = { from: 0, to: inline.text.length };
    // Looked at in every block: most hold no semicolon.
    if (!inline.text.includes(';') || inline.text.includes('\n')) return [];
    const field = dashFieldIn(inline, whole) ?? fieldIn(inline, whole);
    if (field === null || reading.names.matcher.find(field.key).length > 0) return [];
    const cells = partsOf(inline, field.value).map((part) => labelledPart(reading, inline, part));
    const found = cells.filter((cell) => cell !== null);
    if (found.length < cells.length || found.length < 2) return [];
    if (new Set(found.map(({ column }) => column)).size < found.length) return [];
    return [
      { reader: 'field', path: own.path, names: [{ text: field.key, certain: true }], kind: 'aspect', cells: found },
    ];
  });
}

/** What semicolons part. */
function partsOf({ text }: InlineText, { from, to }: Span): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && text.charAt(i) !== ';') continue;
    parts.push({ from: start, to: i });
    start = i + 1;
  }
  return parts;
}

/** `summary: a tenth`: null where no column stands before the colon. */
function labelledPart(reading: NoteReading, inline: InlineText, part: Span): FoundCell | null {
  const colon = inline.text.slice(part.from, part.to).search(/[:：]\s/u);
  if (colon < 0) return null;
  const column = reading.names.columnOf(cleanLabel(inline.text.slice(part.from, part.from + colon)));
  const value = { from: part.from + colon + 1, to: part.to };
  if (column < 0 || reading.names.matcher.find(inline.text.slice(value.from, value.to)).length > 0) return null;
  const cell = cellOf(inline, value, { column, confidence: 93 });
  return cell === null || isEmptyValue(cell.text) ? null : cell;
}
