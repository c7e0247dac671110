import type { InlineText } from '../../markdown';
import type { Span } from '../../text';
import { foldWord, tokensOf } from '../contrast/sentence/token';
import { isFinite, isFunction } from '../contrast/sentence/token-class';
import type { NoteReading } from '../reading';
import { linesOf } from '../reading';
import { dashFieldIn, fieldIn } from './field-line';
import { partsOf } from './sided-parts';

/** A quality and its value in a line that a column leads. */
export interface LedValue {
  readonly column: number;
  readonly key: string;
  readonly value: Span;
}

/** Words of a quality with its value, at most. */
const MOST_WORDS = 8;
const LEAST_LETTERS = 3;

/**
 * "Kayak: weight 12 kg, price 500": what a line that a column's name leads, or that stands in its section, says of its
 * qualities, one after another.
 */
export function ledValues(reading: NoteReading, index: number): LedValue[] {
  const inline = reading.compared.note.inline(index);
  const section = reading.columnAt(index);
  if (!/[,;]/u.test(inline.text) || isDefinition(reading, index)) return [];
  return linesOf(inline.text).flatMap((line) => {
    const field = fieldIn(inline, line) ?? dashFieldIn(inline, line);
    const led = field === null ? -1 : reading.names.columnOf(field.key);
    const column = led < 0 ? section : led;
    // A line that is a field has its own reader.
    if (column < 0 || (field !== null && led < 0)) return [];
    const { from, to } = field === null ? line : field.value;
    return partsOf(inline.text.slice(from, to), BETWEEN).flatMap((place): LedValue[] => {
      const part = { from: from + place.from, to: from + place.to };
      const opening = qualityAt(reading, inline, part);
      return opening === null ? [] : [{ column, ...opening }];
    });
  });
}

/** What defines a column is told whole. */
function isDefinition({ compared: { note, own } }: NoteReading, index: number): boolean {
  const span = note.outline.blocks[index]?.span;
  return (
    span !== undefined &&
    own.definitions.some(
      ({ status, evidence }) => status === 'accepted' && evidence.from < span.to && span.from < evidence.to,
    )
  );
}

/** Between qualities; a comma between digits parts nothing. */
const BETWEEN = /[,;.](?=\s)/gu;

/** A word that no clause begins with, before words that say how much or which. It counts if another column has it. */
function qualityAt(
  { languages, names }: NoteReading,
  inline: InlineText,
  part: Span,
): Pick<LedValue, 'key' | 'value'> | null {
  const text = inline.text.slice(part.from, part.to);
  const [whole = '', key = ''] = /^\s*(\p{L}+)(?:[:：]|\s[-–—=])?(?=\s+\S)/u.exec(text) ?? [];
  if (
    key.length < LEAST_LETTERS ||
    text.trim().split(/\s+/u).length > MOST_WORDS ||
    names.matcher.find(text).length > 0
  )
    return null;
  const lexicon = languages.of(inline.text);
  const { words, degree } = lexicon;
  const folded = foldWord(key);
  const [token] = tokensOf(key, { from: 0, to: key.length }, []);
  if (token === undefined || isFunction(token, lexicon) || isFinite(token, lexicon)) return null;
  if ([words.subordinators, words.tails, degree].some((set) => set.has(folded))) return null;
  const from = whole.length;
  return { key, value: { from: part.from + from, to: part.to } };
}
