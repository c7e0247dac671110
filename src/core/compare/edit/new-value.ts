import { definitionCallout } from '../../concepts';
import type { TextEdit } from '../../text';
import { firstMatch } from '../../text';
import type { Cell } from '../comparison';
import { columnNames } from '../column-names';
import { noteLanguages } from '../contrast/note/note-languages';
import type { Column, ComparedNote } from '../options';
import type { NoteReading } from '../reading';
import { isEmptyValue, readNote } from '../reading';
import { propertiesOf } from '../readers/property-lines';
import type { ColumnPlace } from './column-place';
import { keyOfField, lastField, placeOfColumn } from './column-place';
import type { FieldForm } from './field-form';
import { emptyField, fieldLine, formOf, PLAIN_FIELD } from './field-form';
import { lastBlock } from './last-block';
import { endOfText, linesBelow } from './new-lines';
import { newProperty } from './new-property';
import { writeTableCell } from './table-slice';

/** An empty cell, and all that bears on where its value could go. */
export interface EmptyCell {
  /** Notes of the row's other cells, and those that speak of the column. */
  readonly notes: readonly ComparedNote[];
  readonly columns: readonly Column[];
  /** Index of the empty one. */
  readonly column: number;
  /** Name of the row. */
  readonly aspect: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Type of the callout in which definitions are written. */
  readonly word: string;
}

/** A place for a value that no note has yet. */
export interface NewValue {
  readonly path: string;
  readonly text: string;
  make(value: string): TextEdit;
}

/** The place that the row's other cells use, in what a note says of the column; null where no note is about it. */
export function newValue(empty: EmptyCell): NewValue | null {
  const packs = [...new Set(empty.notes.flatMap((note) => note.packs))];
  const languages = noteLanguages(packs);
  if (languages === null) return null;
  const names = columnNames(empty.columns, packs);
  const parts = { columns: empty.columns, languages, names, amid: empty.notes.length > 1 };
  const readings = empty.notes.map((note) => readNote(note, parts));
  const models = empty.cells.flatMap((cells) => cells.filter(({ implied }) => !implied).slice(0, 1));
  for (const model of models) {
    const at = readings.find(({ compared }) => compared.own.path === model.evidence.path);
    const made = at === undefined ? null : likeModel({ empty, readings, model, at });
    if (made !== null) return made;
  }
  return fieldPlace({ empty, readings, model: null, at: null });
}

interface Search {
  readonly empty: EmptyCell;
  readonly readings: readonly NoteReading[];
  /** A cell of the row, and the note it stands in. */
  readonly model: Cell | null;
  readonly at: NoteReading | null;
}

function likeModel(search: Search & { readonly model: Cell; readonly at: NoteReading }): NewValue | null {
  switch (search.model.reader) {
    case 'table':
      return tablePlace(search);
    case 'property':
      return propertyPlace(search);
    case 'field':
      return fieldPlace(search);
    case 'heading':
      return headingPlace(search);
    case 'definition':
      return calloutPlace(search);
    case 'link':
    case 'list':
    case 'prose':
      return null;
  }
}

const valueIn = ({ compared }: NoteReading, make: NewValue['make']): NewValue => ({
  path: compared.own.path,
  text: compared.note.outline.text,
  make,
});

/** The empty cell of the same row, or column, of the table. */
function tablePlace({
  empty: { column },
  model,
  at,
}: Search & { readonly model: Cell; readonly at: NoteReading }): NewValue | null {
  const { note } = at.compared;
  const { from } = model.evidence;
  const row = note.outline.blocks.find(({ kind, span }) => kind === 'table-row' && span.from <= from && from < span.to);
  const rows = note.outline.blocks.filter(({ kind, parent }) => kind === 'table-row' && parent === row?.parent);
  const names = (cell: { from: number; to: number } | undefined): boolean =>
    cell !== undefined && at.names.columnOf(note.inlineOf(cell).text) === column;
  const across = rows[0]?.cells.findIndex(names) ?? -1;
  const down = rows.find(({ cells }) => names(cells[0]));
  const beside = row?.cells.findIndex((cell) => cell.from <= from && from < cell.to) ?? -1;
  const cell = across > 0 ? row?.cells[across] : down?.cells[beside];
  if (cell === undefined) return null;
  const { text } = note.outline;
  const expected = text.slice(cell.from, cell.to);
  if (!isEmptyValue(expected)) return null;
  const before = text.charAt(cell.from - 1) === '|' ? ' ' : '';
  const behind = text.charAt(cell.to) === '|' ? ' ' : '';
  return valueIn(at, (value) => ({ span: cell, expected, text: before + writeTableCell(value, ' ') + behind }));
}

/** The same property in the note that is the concept. */
function propertyPlace({
  empty,
  readings,
  model,
  at,
}: Search & { readonly model: Cell; readonly at: NoteReading }): NewValue | null {
  const home = readings.find((one) => one.home === empty.column);
  const { frontmatter, text } = at.compared.note.outline;
  if (home === undefined || frontmatter === null) return null;
  const { from, to } = frontmatter.body;
  const found = propertiesOf(text.slice(from, to), from).find(({ span }) => span.from === model.evidence.from);
  const make = newProperty(home.compared.note, found?.key ?? empty.aspect);
  return make === null ? null : valueIn(home, make);
}

/** Where a note speaks of the column: the note of the model, else the one that is the concept, else any. */
function placeFor({
  empty: { column },
  readings,
  at,
}: Search): { readonly reading: NoteReading; readonly place: ColumnPlace } | null {
  const home = readings.find((one) => one.home === column);
  for (const reading of [at, home, ...readings]) {
    const place = reading == null ? null : placeOfColumn(reading, column);
    if (reading != null && place !== null) return { reading, place };
  }
  return null;
}

/** A line below the last field of the concept, of its form; without one, at the end of its text. */
function fieldPlace(search: Search): NewValue | null {
  const { empty, model, at } = search;
  const found = placeFor(search);
  if (found === null) return null;
  const { reading, place } = found;
  const { text } = reading.compared.note.outline;
  const ownKey = model === null || at === null ? null : keyOfField(at, model.evidence);
  const key = ownKey ?? empty.aspect;
  const open = emptyField(text, reading.compared.note.outline.blocks.slice(place.from, place.to), key);
  if (open !== null) return valueIn(reading, open);
  const last = lastField(reading, empty.column);
  const form = last === null ? null : formOf(text, { path: '', quote: '', ...last.span }, last.key);
  if (last !== null && form !== null) {
    const offset = last.span.to + firstMatch(text.slice(last.span.to), /^[^\r\n]*/u).length;
    return valueIn(reading, (value) => linesBelow(text, offset, [fieldLine(form, key, value)], false));
  }
  const { blocks } = reading.compared.note.outline;
  if ((blocks[place.from]?.parent ?? -1) >= 0) return null;
  const free =
    ownKey === null || model === null || at === null
      ? PLAIN_FIELD
      : alone(formOf(at.compared.note.outline.text, model.evidence, ownKey));
  const offset = endOfText(reading.compared.note, place.from, ownEnd(reading, place));
  return valueIn(reading, (value) => linesBelow(text, offset, [fieldLine(free, key, value)], true));
}

/** A form outside of the quotes and lists that it was found in. */
function alone(form: FieldForm | null): FieldForm {
  if (form === null) return PLAIN_FIELD;
  const before = form.before.replace(/^[ \t>]+/u, '').replace(/^\d+[.)]/u, '-');
  return { ...form, before };
}

/** The first sub-heading of a column's place: its own text ends there. */
function ownEnd({ compared, columnAt }: NoteReading, { from, to, level }: ColumnPlace): number {
  if (level === null) return to;
  const { blocks } = compared.note.outline;
  const first = blocks.findIndex(({ kind }, index) => index >= from && kind !== 'blank' && kind !== 'frontmatter');
  const opens = blocks[first]?.kind === 'heading' && (columnAt(first) >= 0 || level > 0) ? first + 1 : from;
  const sub = blocks.findIndex(({ kind }, index) => index >= opens && index < to && kind === 'heading');
  return sub < 0 ? to : sub;
}

/** A heading as the model has it, at the end of what a note says of the concept. */
function headingPlace(search: Search & { readonly model: Cell; readonly at: NoteReading }): NewValue | null {
  const { empty, model, at } = search;
  const found = placeFor(search);
  const level = found?.place.level ?? null;
  if (found === null || level === null) return null;
  const { reading, place } = found;
  const { note } = reading.compared;
  const above = lastBlock(
    at.compared.note.outline.blocks,
    ({ kind, span }) => kind === 'heading' && span.to <= model.evidence.from,
  );
  const heading = at.compared.note.outline.blocks[above];
  if (heading === undefined) return null;
  const { from, to } = heading.body;
  const title =
    at.names.matcher.find(at.compared.note.inline(above).text).length > 0
      ? empty.aspect
      : at.compared.note.outline.text.slice(from, to);
  const sub = note.outline.blocks
    .slice(place.from, place.to)
    .find((block) => block.kind === 'heading' && block.level > level);
  const bothHome = at.home >= 0 && reading.home >= 0;
  const marks = '#'.repeat(Math.min(6, sub?.level ?? Math.max(level + 1, bothHome ? heading.level : 0)));
  const { text } = note.outline;
  const offset = endOfText(note, place.from, place.to);
  return valueIn(reading, (value) =>
    linesBelow(text, offset, [`${marks} ${title.trim()}`, '', ...value.trim().split(/\r?\n/u)], true),
  );
}

/** A definition as a callout at the end of the concept's own text. */
function calloutPlace(search: Search): NewValue | null {
  const found = placeFor(search);
  const column = search.empty.columns[search.empty.column];
  if (
    found === null ||
    column === undefined ||
    (found.reading.compared.note.outline.blocks[found.place.from]?.parent ?? -1) >= 0
  )
    return null;
  const { reading, place } = found;
  const { note } = reading.compared;
  const offset = endOfText(note, place.from, ownEnd(reading, place));
  const [term = column.name] = column.names;
  return valueIn(reading, (value) =>
    linesBelow(note.outline.text, offset, definitionCallout(search.empty.word, term, value).split('\n'), true),
  );
}
