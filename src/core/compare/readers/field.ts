import { labelledItems } from './labelled-item';
import type { InlineText } from '../../markdown';
import type { Span } from '../../text';
import { conceptKey, tokenise } from '../../text';
import { foldWord, tokensOf } from '../contrast/sentence/token';
import { finiteIn } from '../contrast/sentence/token-class';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { boldLead, cellOf, isEmptyValue, linesOf } from '../reading';
import { isAfterword } from './afterword';
import { nextEntries } from './next-entry';
import { exampleBlocks } from './example-headings';
import type { Field } from './field-line';
import { dashFieldIn, fieldIn, fieldsOf } from './field-line';
import { cellsWithin, holdsFields, joinedCell, listBelowLabel, listInItem } from './item-text';
import { isAside, isDenied, isNoAspect, isStep, opensClause } from './key-words';
import { ledValues } from './led-values';
import { isFiling } from './note-keys';
import { asOption, isAmongOptions, isKind } from './option-lists';
import { signedItems } from './signed-items';
import { toldByHeadings } from './told-by-heading';
import { turnedRound } from './turned-round';
import type { KeyedCell } from './keyed-cells';
import { NONE, fold, parallelLists } from './keyed-cells';

const IN_PARAGRAPH = 75;

/** Keys with values in a concept's section or note, and items labelled by concept under what names the aspect. */
export const fieldReader: Reader = {
  id: 'field',
  read: (reading) => [...inSections(reading), ...turnedRound(reading), ...labelledItems(reading)],
};

function inSections(reading: NoteReading): Finding[] {
  const found: KeyedCell[] = [];
  const loose: KeyedCell[] = [];
  const ofKinds = new Set<number>();
  const told = toldByHeadings(reading);
  const examples = exampleBlocks(reading);
  const entries = nextEntries(reading);
  for (const index of reading.texts) {
    for (const keyed of qualities(reading, index)) loose.push(keyed);
    const column = reading.columnAt(index);
    const opened = openedLines(reading, index, column);
    if (isOfAnother(reading, index)) continue;
    const isApart = column >= 0 && (isAfterword(reading, index, column) || isBesideDefinitions(reading, index, column));
    for (const keyed of lineFields(reading, index, opened, fieldsOf)) {
      if (keyed.list !== NONE && (isKind(reading, keyed.key, column) || isAmongOptions(reading, index)))
        ofKinds.add(keyed.list);
      const isUnsure = (isApart || told.has(index)) && keyed.cell.confidence < LABELLED;
      (keyed.isDoubtful || examples.has(index) || isUnsure || (column >= 0 && entries.has(index)) ? loose : found).push(
        keyed,
      );
    }
    for (const keyed of column >= 0 ? sentenceFields(reading, index, column) : []) loose.push(keyed);
    for (const keyed of lineFields(reading, index, opened, dashFields)) loose.push(keyed);
    if (column >= 0) loose.push(...labelledList(reading, index, column));
  }
  for (const { key, cell } of signedItems(reading)) loose.push({ key, cell, isDoubtful: true, list: NONE });
  const columns = new Map<string, Set<number>>();
  for (const { key, cell } of [...found, ...loose]) {
    const known = columns.get(fold(key)) ?? new Set<number>();
    columns.set(fold(key), known.add(cell.column));
  }
  const sharedKeys = new Set([...columns].filter(([, set]) => set.size > 1).map(([key]) => key));
  const isParallel = parallelLists([...found, ...loose], sharedKeys);
  const isKept = ({ key, list }: KeyedCell): boolean => sharedKeys.has(fold(key)) || isParallel(list);
  const isConcept = conceptsOfTheirOwn(reading);
  const isPart = (keyed: KeyedCell): boolean => ofKinds.has(keyed.list) || isConcept(keyed);
  const all = found.map((keyed) => (isPart(keyed) && !isKept(keyed) ? asOption(keyed) : keyed));
  return [...all, ...loose.filter(isKept)].map(({ key, cell }): Finding => ({
    reader: 'field',
    path: reading.compared.own.path,
    names: [{ text: key, certain: true }],
    kind: 'aspect',
    cells: [cell],
  }));
}

/** What the lines of a block say of the qualities of the columns that lead them. */
function qualities(reading: NoteReading, index: number): KeyedCell[] {
  const inline = reading.compared.note.inline(index);
  return ledValues(reading, index).flatMap(({ column, key, value }): KeyedCell[] => {
    const cell = cellOf(inline, value, { column, confidence: IN_PARAGRAPH });
    return cell === null || isEmptyValue(cell.text) || isNoAspect(reading, key)
      ? []
      : [{ key, cell, isDoubtful: true, list: NONE }];
  });
}

/** "The up step makes a table with four columns:" above a nested item: its keys are those of the table. */
function isOfAnother({ compared: { note }, names, languages }: NoteReading, index: number): boolean {
  const { blocks } = note.outline;
  const above = (at: number): number => blocks[at]?.parent ?? -1;
  const outer = above(above(above(index)));
  if (blocks[outer]?.kind !== 'item') return false;
  const lead = note.inline(outer + 1);
  const lexicon = languages.of(lead.text);
  const tokens = tokensOf(lead.text, { from: 0, to: lead.text.length }, []);
  const isSentence = tokens.length > LEAD && finiteIn(tokens, { from: 0, to: tokens.length }, lexicon) > 0;
  return isSentence && /[:：]$/u.test(lead.text.trimEnd()) && names.matcher.find(lead.text).length === 0;
}

/** Tokens of a label above a list, at most. */
const LEAD = 6;

/** The lines of a block whose key a dash ends. */
function dashFields(inline: InlineText, line: Span): Field[] {
  const field = fieldsOf(inline, line).length > 0 ? null : dashFieldIn(inline, line);
  return field === null ? [] : [field];
}

/** A line of a block, and the column that it tells of; −1 where its key must say so. */
interface OpenedLine {
  readonly line: Span;
  readonly column: number;
}

/** The lines of a block: of its section's column, or of the one whose name stands alone on a line above. */
function openedLines({ compared: { note }, names }: NoteReading, index: number, section: number): OpenedLine[] {
  const { text } = note.inline(index);
  const lines = linesOf(text);
  let column = section;
  return lines.flatMap((line) => {
    const named =
      lines.length > 1 && line.to - line.from <= SHORT ? names.columnOf(text.slice(line.from, line.to)) : -1;
    if (named >= 0) column = named;
    return named >= 0 ? [] : [{ line, column }];
  });
}

/** The fields that the lines of a block are, or hold in brackets. */
function lineFields(
  reading: NoteReading,
  index: number,
  lines: readonly OpenedLine[],
  fieldsIn: typeof fieldsOf,
): KeyedCell[] {
  const inline = reading.compared.note.inline(index);
  const fields = lines.flatMap(({ line, column }) => fieldsIn(inline, line).map((field) => ({ field, column })));
  return fields.flatMap(({ field, column }) => {
    if (isFiling(inline, field.key, field.value) || isNoAspect(reading, field.key)) return [];
    if (isAddress(inline, field) || speaksOfOther(reading, inline, field, column)) return [];
    const named = columnInKey(reading, field.key);
    // In its own section "Flask-Login: …" is a key like others.
    if (named !== null && named.column !== column) {
      const own = valueCell(reading, index, field, named.column);
      return own === null ? [] : [{ key: named.key, cell: own, isDoubtful: true, list: NONE }];
    }
    if (
      column < 0 ||
      reading.names.columnOf(field.key) >= 0 ||
      (field.confidence < LABELLED && isDenied(reading, field.key))
    )
      return [];
    const cell = valueCell(reading, index, field, column);
    if (cell === null) return [];
    const opens = field.confidence < LABELLED && opensClause(reading, field.key);
    const isAlone =
      isAside(reading, field.key) || isStep(reading, field.key) || (opens && !isPhrase(reading, field.key));
    const isDoubtful = isAlone || opens;
    return [{ key: field.key, cell, isDoubtful, list: isAlone ? NONE : listAt(reading, index) }];
  });
}

/**
 * Whether a field is the definition of a concept of its own: "**Set difference:** all elements of the first but not of
 * the second" behind "**Union:** …".
 */
function conceptsOfTheirOwn({ compared: { own } }: NoteReading): (keyed: KeyedCell) => boolean {
  const bodies = new Map<string, Span[]>();
  for (const { status, term, body } of own.definitions) {
    if (status !== 'accepted') continue;
    const key = conceptKey(term);
    bodies.set(key, [...(bodies.get(key) ?? []), ...body.slice(0, 1)]);
  }
  return ({ key, cell: { span } }) =>
    bodies.get(conceptKey(key))?.some(({ from, to }) => from < span.to && span.from < to) ?? false;
}

/** A paragraph among lines that define a concept each: a key of one of them alone is a remark. */
function isBesideDefinitions({ compared: { note }, columnAt }: NoteReading, index: number, column: number): boolean {
  const { blocks } = note.outline;
  if (blocks[index]?.kind !== 'paragraph' || blocks[index].parent >= 0) return false;
  let lead = index;
  while (lead > index - NEAR && columnAt(lead - 1) === column) lead -= 1;
  return lead < index && blocks[lead]?.kind === 'paragraph' && DEFINED.test(note.inline(lead).text);
}

/** Blocks behind such a line, at most. */
const NEAR = 6;

/** A name, a dash and what it is. */
const DEFINED = /^[^\n]{1,60}\s[\u2013\u2014-]\s\p{Ll}/u;

/** The list that a block is an item of, or stands in an item of; `NONE` elsewhere. */
function listAt({ compared: { note } }: NoteReading, index: number): number {
  const { blocks } = note.outline;
  const block = blocks[index];
  const item = block?.kind === 'item' ? block : blocks[block?.parent ?? -1];
  return item?.kind === 'item' ? item.parent : NONE;
}

/** "Weight (kayak)", "Kayak weight": the column that a key names, and what is left of it. */
function columnInKey(
  { names, languages }: NoteReading,
  key: string,
): { readonly column: number; readonly key: string } | null {
  const [hit, ...others] = names.matcher.find(key);
  if (hit?.keys.length !== 1 || others.length > 0) return null;
  const { prepositions, determiners } = languages.of(key).words;
  const rest = tokenise(`${key.slice(0, hit.from)} ${key.slice(hit.to)}`)
    .map(({ text }) => text)
    .filter((word) => !prepositions.has(foldWord(word)) && !determiners.has(foldWord(word)));
  const isShort = rest.length > 0 && rest.length <= MOST_REST && rest.some((word) => /\p{L}{2}/u.test(word));
  return isShort ? { column: Number(hit.keys[0]), key: rest.join(' ') } : null;
}

/** Words of a key beside its column's name. */
const MOST_REST = 3;

/** A preposition with a word or two and no verb: «на что», "good for". */
function isPhrase(reading: NoteReading, key: string): boolean {
  const lexicon = reading.languages.of(key);
  const tokens = tokensOf(key, { from: 0, to: key.length }, []);
  return (
    tokens.length <= PHRASE &&
    lexicon.words.prepositions.has(tokens[0]?.word ?? '') &&
    finiteIn(tokens, { from: 0, to: tokens.length }, lexicon) < 0
  );
}

const PHRASE = 3;

/** A value that is nothing but a link out of the vault. */
const isAddress = ({ text, marks }: InlineText, { value: { from, to } }: Field): boolean => {
  const length = text.slice(from, to).trim().length;
  return marks.some(
    (mark) => OUTWARD.has(mark.kind) && mark.from >= from && mark.to <= to && mark.to - mark.from >= length,
  );
};

const OUTWARD: ReadonlySet<string> = new Set(['link', 'url']);

/** Length of a value that may only name another column. */
const SHORT = 60;

/** Sentences behind a label that tell of several columns are left to prose, and what is short where it names the own one too. */
function speaksOfOther({ names }: NoteReading, inline: InlineText, { key, value }: Field, column: number): boolean {
  const named = new Set(names.matcher.find(inline.text.slice(value.from, value.to)).map(({ keys }) => keys[0]));
  // "Price of A: 40. Price of B: 60."
  const inKey = names.matcher.find(key).some(({ keys }) => keys[0] === String(column));
  const isOwn = named.delete(String(column)) || inKey;
  return named.size > 0 && (isOwn || value.to - value.from > SHORT);
}

const LABELLED = 93;

/** The value to the end of the line, with the items below it. */
function valueCell(reading: NoteReading, index: number, field: Field, column: number): FoundCell | null {
  const inline = reading.compared.note.inline(index);
  const given = { column, confidence: field.confidence };
  const own = cellOf(inline, field.value, given);
  const value = own === null || isEmptyValue(own.text) ? [] : [own];
  const list = field.value.to === inline.text.length ? listInItem(reading, index) : -1;
  const items = list < 0 || holdsFields(reading, list) ? [] : cellsWithin(reading, list, given);
  // "Result:" and a value that ends in a colon lead to what is no text.
  return own !== null && /[:：]$/u.test(own.text) && items.length === 0 ? null : joinedCell([...value, ...items]);
}

/** An item without a value of its own, and the items below it; it counts if another column has such a key. */
function labelledList(reading: NoteReading, index: number, column: number): KeyedCell[] {
  const list = listBelowLabel(reading, index);
  const key = list < 0 ? '' : reading.compared.note.inline(index).text.trim();
  if (key === '' || isNoAspect(reading, key) || reading.names.matcher.find(key).length > 0) return [];
  const cell = holdsFields(reading, list) ? null : joinedCell(cellsWithin(reading, list, { column, confidence: BARE }));
  return cell === null || fieldIn(reading.compared.note.inline(index), { from: 0, to: key.length }) !== null
    ? []
    : [{ key, cell, isDoubtful: true, list: NONE }];
}

/** Confidence of a key without bold, which another column has too. */
const BARE = 88;

/** Sentences of a bold-led paragraph that are a key with a value; they count if another column has the key. */
function sentenceFields(reading: NoteReading, index: number, column: number): KeyedCell[] {
  const inline = reading.compared.note.inline(index);
  const lead = boldLead(inline);
  if (lead === null || reading.names.columnOf(lead) < 0) return [];
  return sentencesAfterFirst(inline.text).flatMap((sentence) => {
    const field = fieldIn(inline, sentence);
    const cell = field === null ? null : cellOf(inline, field.value, { column, confidence: IN_PARAGRAPH });
    return field === null || cell === null || isEmptyValue(cell.text)
      ? []
      : [{ key: field.key, cell, isDoubtful: true, list: NONE }];
  });
}

function sentencesAfterFirst(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)) {
    const last = spans.at(-1);
    const from = match.index + match[0].length;
    if (last !== undefined) spans[spans.length - 1] = { from: last.from, to: match.index + 1 };
    spans.push({ from, to: text.length });
  }
  return spans;
}
