import type { InlineText } from '../../markdown';
import type { Span } from '../../text';
import { foldWord, tokensOf } from '../contrast/token';
import { finiteIn } from '../contrast/token-class';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { boldLead, cellOf, isEmptyValue } from '../reading';
import { isAfterword } from './afterword';
import type { Field } from './field-line';
import { dashFieldIn, fieldIn, fieldsOf } from './field-line';
import { cellsWithin, holdsFields, joinedCell, listBelowLabel, listInItem } from './item-text';
import { labelledItems } from './labelled-item';
import { isFiling } from './note-keys';
import { turnedRound } from './turned-round';

const IN_PARAGRAPH = 75;

/** Keys with values in a concept's section or note, and items labelled by concept under what names the aspect. */
export const fieldReader: Reader = {
  id: 'field',
  read: (reading) => [...inSections(reading), ...turnedRound(reading), ...labelledItems(reading)],
};

/** A field of a column. */
interface KeyedCell {
  readonly key: string;
  readonly cell: FoundCell;
  /** «на что: …»: no key by itself, unless another column has it too. */
  readonly isPhrase?: boolean;
}

function inSections(reading: NoteReading): Finding[] {
  const found: KeyedCell[] = [];
  const loose: KeyedCell[] = [];
  for (const index of reading.texts) {
    const column = reading.columnAt(index);
    if (column < 0 || isOfAnother(reading, index)) continue;
    const isApart = isAfterword(reading, index, column);
    for (const keyed of lineFields(reading, index, column, fieldsOf))
      (keyed.isPhrase === true || (isApart && keyed.cell.confidence < LABELLED) ? loose : found).push(keyed);
    loose.push(...sentenceFields(reading, index, column), ...lineFields(reading, index, column, dashFields));
    loose.push(...labelledList(reading, index, column));
  }
  const columns = new Map<string, Set<number>>();
  for (const { key, cell } of [...found, ...loose]) {
    const known = columns.get(fold(key)) ?? new Set<number>();
    columns.set(fold(key), known.add(cell.column));
  }
  const sharedKeys = new Set([...columns].filter(([, set]) => set.size > 1).map(([key]) => key));
  const shared = loose.filter(({ key }) => sharedKeys.has(fold(key)));
  return [...found, ...shared].map(({ key, cell }): Finding => ({
    reader: 'field',
    path: reading.compared.own.path,
    names: [{ text: key, certain: true }],
    kind: 'aspect',
    cells: [cell],
  }));
}

const fold = (key: string): string => key.toLowerCase();

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

/** The fields that the lines of a block are, or hold in brackets. */
function lineFields(reading: NoteReading, index: number, column: number, fieldsIn: typeof fieldsOf): KeyedCell[] {
  const inline = reading.compared.note.inline(index);
  const fields = linesOf(inline.text).flatMap((line) => fieldsIn(inline, line));
  return fields.flatMap((field) => {
    if (isFiling(inline, field.key, field.value) || isNoAspect(reading, field.key)) return [];
    if (isAddress(inline, field) || speaksOfOther(reading, inline, field, column)) return [];
    if (
      reading.names.columnOf(field.key) >= 0 ||
      (field.confidence < LABELLED &&
        ((opensClause(reading, field.key) && !isPhrase(reading, field.key)) || isDenied(reading, field.key)))
    )
      return [];
    const cell = valueCell(reading, index, field, column);
    if (cell === null) return [];
    return [{ key: field.key, cell, isPhrase: field.confidence < LABELLED && opensClause(reading, field.key) }];
  });
}

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

const PHRASE = 2;

/** "Links", «Источники», «Препарат №4»: what stands there is no value of the concept. */
const isNoAspect = (reading: NoteReading, key: string): boolean =>
  NUMBERED.test(key) || reading.languages.of(key).words.noAspects.has(foldWord(key));

/** One thing of several. */
const NUMBERED = /№\s?\p{Nd}/u;

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

/** "The price is not fixed: ask", «доход НЕ обещан: как решат»: what is denied of a thing is no key. */
export function isDenied(reading: NoteReading, key: string): boolean {
  const { negators } = reading.languages.of(key);
  return tokensOf(key, { from: 0, to: key.length }, []).some(({ word }, at) => at > 0 && negators.has(word));
}

/** "For strings: …", «Если поставить: …», "The ratio grows: …": the words before the colon are the start of a sentence. */
function opensClause(reading: NoteReading, key: string): boolean {
  const lexicon = reading.languages.of(key);
  const tokens = tokensOf(key, { from: 0, to: key.length }, []);
  const first = tokens[0]?.word ?? '';
  const opens =
    lexicon.words.prepositions.has(first) ||
    lexicon.words.pronouns.has(first) ||
    lexicon.words.subordinators.has(first) ||
    lexicon.words.tails.has(first);
  const conditions = lexicon.words.conditions.some(([one]) => one === first);
  const verb = finiteIn(tokens, { from: 0, to: tokens.length }, lexicon);
  // "Ground works" are no verb.
  return opens || conditions || (verb > 0 && (verb < tokens.length - 1 || lexicon.pack.code !== 'en'));
}

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
    : [{ key, cell }];
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
    return field === null || cell === null || isEmptyValue(cell.text) ? [] : [{ key: field.key, cell }];
  });
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ from, to: from + line.length });
    from += line.length + 1;
  }
  return lines;
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
