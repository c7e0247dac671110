import type { InlineText } from '../../markdown';
import type { Span } from '../../text';
import { isContrastHeading } from '../contrast/note/zones';
import { isDayOrMonth } from '../../concepts';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading } from '../reading';
import { linesOf } from '../reading';
import type { Field } from './field-line';
import { dashFieldIn, fieldIn } from './field-line';
import { isNoAspect, opensClause } from './key-words';
import { namedParts, placedParts } from './sided-parts';

/**
 * A line that is a label and what it is of each concept: `- **Length** – summary: a tenth; paraphrase: the same`,
 * "Price: kayak 500, canoe 800", "Weight: 12 kg (kayak), 30 kg (canoe)", and, where what stands above names the concepts
 * in order, "Price: 500 / 800".
 */
export function labelledItems(reading: NoteReading): Finding[] {
  const { note, own } = reading.compared;
  return [...reading.texts].flatMap((index): Finding[] => {
    const inline = note.inline(index);
    if (!SIGN.test(inline.text)) return [];
    return linesOf(inline.text).flatMap((line): Finding[] => {
      const whole = labelledLine(reading, inline, line, index);
      const found = whole === null ? sentencesIn(inline, line) : [];
      const rows = [whole, ...found.map((sentence) => labelledLine(reading, inline, sentence, index))];
      return rows.flatMap((row): Finding[] => {
        if (row === null) return [];
        const names = [{ text: row.key, certain: true }];
        return [{ reader: 'field', path: own.path, names, kind: 'aspect', cells: row.cells }];
      });
    });
  });
}

/** What a line says of each column under its label; null where it has none. */
function labelledLine(
  reading: NoteReading,
  inline: InlineText,
  line: Span,
  index: number,
): { readonly key: string; readonly cells: FoundCell[] } | null {
  const isBold = inline.marks.some(({ kind, from }) => kind === 'strong' && from === line.from);
  const written = fieldIn(inline, line);
  // "Price — kayak: 500; canoe: 800": the first colon may be that of a column.
  const behind = written === null ? [] : written.key.split(SIGNED).slice(1);
  const isSided = behind.some((label) => reading.names.columnOf(label) >= 0);
  const field = (isSided ? null : written) ?? dashFieldIn(inline, line) ?? stopField(inline, line);
  if (field === null || !isAspect(reading, field.key, isBold)) return null;
  // «12 мая: …» is a day.
  if (/\d/u.test(inline.text.slice(line.from, field.value.from).replace(NUMBER, ''))) return null;
  const cells = namedParts(reading, inline, field) ?? placedParts(reading, inline, field, index);
  return cells === null ? null : { key: field.key, cells };
}

/** The sentences of a line that have several, those with a colon. */
function sentencesIn({ text }: InlineText, line: Span): Span[] {
  const stops = [...text.slice(line.from, line.to).matchAll(/[.!?]\s+(?=\p{Lu})/gu)].slice(-MOST_SENTENCES);
  if (stops.length === 0) return [];
  const starts = [line.from, ...stops.map(({ index, 0: { length } }) => line.from + index + length)];
  return starts
    .map((from, i) => ({ from, to: (starts[i + 1] ?? line.to + 1) - 1 }))
    .filter(({ from, to }) => /^[^.!?]{1,48}:\s/u.test(text.slice(from, Math.min(to, from + 60))));
}

/** Sentences of a line that are looked at, from its end. */
const MOST_SENTENCES = 20;

/** "2. Price. Kayak 500, canoe 800." */
function stopField({ text }: InlineText, line: Span): Field | null {
  const [lead = '', key = ''] =
    /^(?:\d{1,2}[.)]\s)?(\p{Lu}[^\n.:;,!?]{2,40})\.\s/u.exec(text.slice(line.from, line.to)) ?? [];
  return key === '' ? null : { key, value: { from: line.from + lead.length, to: line.to }, confidence: 85 };
}

/** Names a quality: no column, no day, no beginning of a sentence, no "Difference". */
function isAspect(reading: NoteReading, key: string, isBold: boolean): boolean {
  return (
    !namesColumn(reading, key) &&
    !isNoAspect(reading, key) &&
    (isBold || !opensClause(reading, key)) &&
    !isDayOrMonth(key, reading.languages.of(key).pack.code) &&
    !isContrastHeading(key, reading.languages.lexicons)
  );
}

const namesColumn = ({ names }: NoteReading, key: string): boolean => names.matcher.find(key).length > 0;

/** A sign that ends a key before the colon. */
const SIGNED = /\s(?:[—–=→⇒-]|[-=]>)\s/u;

/** Of an item. */
const NUMBER = /^\s*\d{1,2}[.)]\s/u;

/** Looked at in every block: most hold none. */
const SIGN = /[;,，；]|\s(?:[/|]|vs\.?)\s|\p{L}\. \p{Lu}/u;
