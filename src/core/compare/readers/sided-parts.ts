import type { InlineText } from '../../markdown';
import type { Span } from '../../text';
import type { FoundCell } from '../finding';
import type { NoteReading } from '../reading';
import { cellOf, isEmptyValue } from '../reading';
import type { Field } from './field-line';

/** Confidence of a value that its label and its column's name frame. */
const FRAMED = 93;

/** What may part the values of two columns, the surest first. */
const PARTERS: readonly RegExp[] = [/[;；]/gu, /[.!?]\s+(?=[^.:!?\n]{1,48}:\s)/gu, /\s[/|]\s/gu, /[,，]/gu];

/** The parts of a value that each name their column, first or last; null where they do not. */
export function namedParts(reading: NoteReading, inline: InlineText, { value }: Field): FoundCell[] | null {
  const text = inline.text.slice(value.from, value.to);
  if (!reading.names.mayName(text)) return answeredParts(reading, inline, value);
  for (const parter of PARTERS) {
    const parts = outsideBrackets(text, partsOf(text, parter)).map(({ from, to }) => ({
      from: value.from + from,
      to: value.from + to,
    }));
    const cells = parts.length < 2 ? null : (ledParts(reading, inline, parts) ?? closedParts(reading, inline, parts));
    if (cells !== null) return cells;
  }
  return answeredParts(reading, inline, value);
}

/** What stands before the answer, and the answer. */
const ANSWER = /^([^\n,.;:]{2,40}?)(?:\s[—–-]\s|:?\s)(\p{L}{2,5})(?=[\s.,;!]|$)/u;

/** Between sentences. */
const STOP = /[.!?]\s+(?=\p{Lu})/gu;

/** "Kayak yes, once it is dry. Canoe no.": sentences that each name a column and answer for it. */
function answeredParts(reading: NoteReading, inline: InlineText, value: Span): FoundCell[] | null {
  const text = inline.text.slice(value.from, value.to);
  const { yesNo } = reading.languages.of(text).words;
  const led = partsOf(text, STOP).map(({ from, to }) => {
    const [lead = '', label = '', answer = ''] = ANSWER.exec(text.slice(from, to).trimStart()) ?? [];
    const answers = yesNo.some((pair) => pair.includes(answer.toLowerCase()));
    const column = answers ? columnCalled(reading, label) : -1;
    const opens = text.slice(from, to).search(/\S/u);
    const start = value.from + from + opens + lead.length - answer.length;
    return column < 0 ? null : { column, from: start, to: value.from + to };
  });
  const parts = led.filter((part) => part !== null);
  return parts.length < led.length ? null : cellsOf(reading, inline, parts);
}

/** The column of that name, else the only one whose name ends so: "Frame" of a walking frame. */
function columnCalled({ names, columns }: NoteReading, label: string): number {
  const known = names.columnOf(label);
  if (known >= 0) return known;
  const end = ` ${label.toLowerCase()}`;
  const ending = columns.flatMap((one, at) => (one.names.some((name) => name.toLowerCase().endsWith(end)) ? [at] : []));
  return ending.length === 1 ? (ending[0] ?? -1) : -1;
}

/** What a sign parts, as places in the text. */
export function partsOf(text: string, parter: RegExp): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(parter)) {
    parts.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...parts, { from, to: text.length }];
}

/** "(measured, twice)": a sign in brackets parts nothing. */
function outsideBrackets(text: string, parts: readonly Span[]): Span[] {
  const whole: Span[] = [];
  let depth = 0;
  for (const { from, to } of parts) {
    const last = whole.at(-1);
    if (depth > 0 && last !== undefined) whole[whole.length - 1] = { from: last.from, to };
    else whole.push({ from, to });
    for (const sign of text.slice(from, to)) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    depth = Math.max(0, depth);
  }
  return depth > 0 ? [...parts] : whole;
}

/** Each begins with the name of its column; what begins with none goes on with the part before. */
function ledParts(reading: NoteReading, inline: InlineText, parts: readonly Span[]): FoundCell[] | null {
  const led: { column: number; from: number; to: number }[] = [];
  for (const part of parts) {
    const opening = columnAtStart(reading, inline.text.slice(part.from, part.to));
    const last = led.at(-1);
    if (opening !== null) led.push({ column: opening.column, from: part.from + opening.to, to: part.to });
    else if (last === undefined) return null;
    else last.to = part.to;
  }
  return cellsOf(reading, inline, led);
}

/** Each ends with the name of its column: "12 kg (kayak)", "12 kg for the kayak", and figures alone "12 kg kayak". */
function closedParts(reading: NoteReading, inline: InlineText, parts: readonly Span[]): FoundCell[] | null {
  const closed: (Span & { readonly column: number })[] = [];
  let from = parts[0]?.from ?? 0;
  for (const part of parts) {
    const end = columnAtEnd(reading, inline.text.slice(part.from, part.to));
    if (end === null) continue;
    closed.push({ column: end.column, from, to: part.from + end.from });
    from = part.to + 1;
  }
  return from > (parts.at(-1)?.to ?? 0) ? cellsOf(reading, inline, closed) : null;
}

/** The column that a part of a value ends with, and where its brackets or its preposition begin. */
function columnAtEnd(reading: NoteReading, text: string): { readonly column: number; readonly from: number } | null {
  const shown = text.trimEnd();
  const bracket = /\s[(（]([^()（）]{1,60})[)）]\.?$/u.exec(shown);
  if (bracket !== null) {
    const column = reading.names.columnOf(bracket[1] ?? '');
    // "two years on the kayak (measured)".
    return column < 0 ? columnAtEnd(reading, shown.slice(0, bracket.index)) : { column, from: bracket.index };
  }
  const [hit, ...others] = reading.names.matcher.find(shown);
  if (hit?.keys.length !== 1 || others.length > 0 || !/^[.\s]*$/u.test(shown.slice(hit.to)))
    return columnBehindFigure(reading, shown);
  const { words, negators } = reading.languages.of(text);
  const { prepositions, determiners } = words;
  const { text: value, count } = withoutSmall(shown.slice(0, hit.from).trimEnd(), (word) => ({
    ties: prepositions.has(word),
    isSmall: prepositions.has(word) || determiners.has(word),
  }));
  if (count === 0) return columnBehindFigure(reading, shown);
  // "Not on the kayak" says that the other's value is none of it, which is no value.
  const isNothing = value === '' || negators.has(value.trim().toLowerCase());
  return isNothing ? null : { column: Number(hit.keys[0]), from: value.length };
}

/** "620 kg electric", "900 something diesel": a figure, what it counts, and a name. */
function columnBehindFigure(
  { names }: NoteReading,
  text: string,
): { readonly column: number; readonly from: number } | null {
  const figure = MEASURED.exec(text)?.[0] ?? '';
  const column = figure === '' ? -1 : names.columnOf(text.slice(figure.length));
  return column < 0 ? null : { column, from: figure.length };
}

/** A text without the preposition, and the article, at its end; `count` is 0 where no preposition stands there. */
function withoutSmall(
  text: string,
  kindOf: (word: string) => { readonly ties: boolean; readonly isSmall: boolean },
): { readonly text: string; readonly count: number } {
  let rest = text;
  for (let count = 1; count <= MOST_SMALL; count++) {
    const word = rest.slice(-LONGEST_SMALL).split(/\s/u).at(-1) ?? '';
    const { ties, isSmall } = kindOf(word.toLowerCase());
    if (word === '' || !isSmall) break;
    rest = rest.slice(0, rest.length - word.length).trimEnd();
    if (ties) return { text: rest, count };
  }
  return { text, count: 0 };
}

/** "620 kg ", "900 something ": a figure, and what it counts. */
const MEASURED = /^[^\p{L}\d]{0,3}\d[\d.,]*(?: \d{3})*(?:\s?[^\s\d(][^\s(]{0,15})?\s(?=\p{L})/u;

const MOST_SMALL = 2;
const LONGEST_SMALL = 24;

/** The column that a part of a value begins with: «у автомата 300», "kayak: 500". */
export function columnAtStart(
  reading: NoteReading,
  text: string,
): { readonly column: number; readonly to: number } | null {
  const [hit] = reading.names.matcher.find(text);
  if (hit?.keys.length !== 1 || !isSmall(reading, text.slice(0, hit.from))) return columnBeforeSign(reading, text);
  const [mark = ''] = /^\s*(?:[:：=→]|[-–—]+|->)?\s*/u.exec(text.slice(hit.to)) ?? [];
  return mark === '' && /^[\p{L}\p{N}]/u.test(text.slice(hit.to))
    ? null
    : { column: Number(hit.keys[0]), to: hit.to + mark.length };
}

/** "Electric: 620 kg" of an electric van beside a diesel one: a label that says nothing else. */
function columnBeforeSign(
  { names }: NoteReading,
  text: string,
): { readonly column: number; readonly to: number } | null {
  const [lead = '', label = ''] = /^\s*([^:：=→—–\n]{2,40}?)\s?(?:[:：]\s|[=→—–]\s)/u.exec(text) ?? [];
  const column = label === '' ? -1 : names.columnOf(label);
  return column < 0 ? null : { column, to: lead.length };
}

/** Nothing, or the preposition and the article before a name. */
function isSmall(reading: NoteReading, opening: string): boolean {
  const { prepositions, determiners } = reading.languages.of(opening).words;
  const words = opening.toLowerCase().match(/[^\s*_"«„“]+/gu) ?? [];
  return words.length <= 2 && words.every((word) => prepositions.has(word) || determiners.has(word));
}

/** One cell a column, none of which speaks of another; null where that does not hold. */
function cellsOf(
  reading: NoteReading,
  inline: InlineText,
  parts: readonly (Span & { readonly column: number })[],
): FoundCell[] | null {
  const columns = new Set(parts.map(({ column }) => column));
  if (columns.size < 2 || columns.size < parts.length) return null;
  const cells = parts.map(({ column, from, to }) => {
    const isOwn = reading.names.matcher.find(inline.text.slice(from, to)).length === 0;
    return isOwn ? cellOf(inline, { from, to }, { column, confidence: FRAMED }) : null;
  });
  const found = cells.filter((cell) => cell !== null).filter(({ text }) => !isEmptyValue(text) && !TORN.test(text));
  return found.length < parts.length ? null : found;
}

/** Between values that stand in the order of the columns, one kind in a line; what is typed into a value may hold a bar. */
const PLACED = [/\svs\.?\s/gu, /\s\/\s/gu, /\s\|\s/gu];

/** "500 / 800" below "Kayak / Canoe": as many values as the heading, or the note's name, has columns. */
export function placedParts(
  reading: NoteReading,
  inline: InlineText,
  { value }: Field,
  index: number,
): FoundCell[] | null {
  const text = inline.text.slice(value.from, value.to);
  const cut = PLACED.map((between) => partsOf(text, between)).filter(({ length }) => length > 1);
  const order = cut.length === 0 ? [] : columnsAbove(reading, index);
  const parts = cut.find(({ length }) => length === order.length);
  if (parts === undefined || isOnePhrase(text, parts)) return null;
  const placed = parts.map(({ from, to }, at) => ({
    column: order[at] ?? -1,
    from: value.from + from,
    to: value.from + to,
  }));
  return cellsOf(reading, inline, placed);
}

/** Between the names of a heading that says in which order values stand. */
const JOINED = /^\s*(?:[/|,&+—–\-иy]|vs\.?|versus|против|and|und|et|e|oder|or|или)\s*$/iu;

/** The columns that the heading above, else the note's name, sets side by side and nothing else. */
function columnsAbove({ compared: { note, own }, names }: NoteReading, index: number): number[] {
  const { blocks } = note.outline;
  let at = index;
  while (at >= 0 && blocks[at]?.kind !== 'heading') at -= 1;
  const texts = [...(at < 0 ? [] : [note.inline(at).text]), own.name];
  for (const text of texts) {
    const hits = names.matcher.find(text);
    const areJoined = hits.slice(1).every(({ from }, i) => JOINED.test(text.slice(hits[i]?.to ?? 0, from)));
    if (hits.length >= 2 && areJoined && hits.every(({ keys }) => keys.length === 1))
      return hits.map(({ keys }) => Number(keys[0]));
  }
  return [];
}

/** A piece of a list of names, or what leads to something else. */
const TORN = /^[,;:.)]|[:：]$/u;

/** Words of the longest value beside a short one, where both stand in the order of names. */
const MOST_UNEVEN = 6;

/** "may be made LONGER / SHORTER by the driver": signs within one phrase part no values. */
function isOnePhrase(text: string, parts: readonly Span[]): boolean {
  const counts = parts.map(({ from, to }) => text.slice(from, to).trim().split(/\s+/u).length);
  return Math.max(...counts) > MOST_UNEVEN && Math.min(...counts) * 3 < Math.max(...counts);
}
