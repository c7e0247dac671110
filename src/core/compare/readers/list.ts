import type { InlineText } from '../../markdown';
import { sourceSpan } from '../../markdown';
import type { Span } from '../../text';
import { wordsOf } from '../../text';
import { firstContent } from '../contrast/names/content-names';
import { definitionName } from '../contrast/names/definition-name';
import { contentStems, nameOfWord } from '../contrast/names/naming';
import { sentencesOf } from '../contrast/passage/sentence-spans';
import type { Sentence } from '../contrast/sentence/statement';
import { formulasIn } from '../contrast/sentence/formulas';
import { foldWord, tokensOf } from '../contrast/sentence/token';
import { isFinite } from '../contrast/sentence/token-class';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { boldLead, cellOf } from '../reading';
import { isDenied } from './key-words';
import { fieldIn, isUnfilled } from './field-line';
import { itemOf, listBelowLabel } from './item-text';
import { plainLeads } from './plain-leads';

/** An item without a label in a column's section, or a sentence of a paragraph that its name in bold leads. */
interface Item {
  readonly cell: FoundCell;
  readonly sentence: Sentence;
  /** Content stem → token that has it. */
  readonly stems: ReadonlyMap<string, number>;
  /** A step of a numbered list: what is done then answers nothing that a thing is like. */
  readonly step: boolean;
}

/** Items of one stem and column; those before `next` are taken. */
interface Queue {
  readonly items: Item[];
  next: number;
}

const ALONE = 40;

/** Items without label under two concepts' headings or leads that share a content stem. */
export const listReader: Reader = {
  id: 'list',
  read: (reading) =>
    groupsOf([...itemsOf(reading), ...ledSentences(reading)])
      .filter(({ items }) => items.length > 1)
      .map((group) => toFinding(reading, group)),
};

/** Items that share no stem: they come behind prose, which may know more of their sentences. */
export const loneItemReader: Reader = {
  id: 'list',
  read: (reading) => {
    const led = ledSentences(reading);
    const rest = new Set(alone([...itemsOf(reading), ...led]));
    const rows = byPlace(
      led.filter(
        (item) =>
          rest.has(item) &&
          isLabelled(item) &&
          item.sentence.tokens.filter(({ kind }) => kind === 'word').length >= WORDS,
      ),
      reading.columns.length,
    );
    const items = alone(itemsOf(reading)).map((item) => [item]);
    const withConfidence = (row: readonly Item[], confidence: number): Finding[] => {
      const [first] = row;
      const told = row.map((item) => ({ ...item, cell: { ...item.cell, confidence } }));
      return first === undefined ? [] : [toFinding(reading, { first, at: -1, items: told })];
    };
    return [
      ...items.flatMap((row) => withConfidence(row, ALONE)),
      ...rows.flatMap((row) => withConfidence(row, BY_PLACE)),
    ];
  },
};

/** Sentences behind leads answer each other by their place alone. */
const BY_PLACE = 60;
/** Words of such a sentence at least: "Plucked" alone tells not of what. */
const WORDS = 3;

/** Behind "**Owl.**" or "**Owl** –" all is told of it; behind "**An owl** is …" any text may follow. */
function isLabelled({ sentence: { inline } }: Item): boolean {
  const lead = boldLead(inline);
  return lead === null || /[.:]\s*$/u.test(lead) || /^\s*[.:—–-]/u.test(inline.text.slice(lead.length));
}

const alone = (items: readonly Item[]): Item[] =>
  groupsOf(items).flatMap(({ items: [first, ...others] }) => (first === undefined || others.length > 0 ? [] : [first]));

/** The first of each column, the second of each, and so on, if all columns have as many. */
function byPlace(items: readonly Item[], columns: number): Item[][] {
  const lists = [...new Set(items.map(({ cell }) => cell.column))].map((column) =>
    items.filter(({ cell }) => cell.column === column),
  );
  const [first, ...others] = lists;
  if (first === undefined || lists.length < columns || others.some(({ length }) => length !== first.length)) return [];
  return first.map((item, at) => [item, ...others.flatMap((list) => list[at] ?? [])]);
}

/** Items of different columns, the first by place, and the token of it that names the row. */
interface ItemGroup {
  readonly first: Item;
  readonly at: number;
  readonly items: readonly Item[];
}

function groupsOf(items: readonly Item[]): ItemGroup[] {
  const queues = queuesOf(items);
  const taken = new Set<Item>();
  return items.flatMap((item): ItemGroup[] => {
    if (taken.has(item)) return [];
    const match = partnersOf(item, queues, taken) ?? { at: -1, items: [] };
    const row = [item, ...match.items];
    for (const one of row) taken.add(one);
    return [{ first: item, at: match.at, items: row }];
  });
}

function toFinding(reading: NoteReading, { first, at, items }: ItemGroup): Finding {
  const all = items.map(({ sentence }) => definitionName(sentence, { from: 0, to: sentence.tokens.length }));
  // "A SERVICE that mends trams | a service of the city": each says what it is.
  const defined = all.length > 1 && all.every((name) => name !== null) ? (all[0] ?? null) : null;
  return {
    reader: 'list',
    path: reading.compared.own.path,
    names: defined === null ? namesOf(reading, first, at) : [defined, ...namesOf(reading, first, at)],
    kind: 'aspect',
    cells: items.map(({ cell }) => cell),
  };
}

function itemsOf(reading: NoteReading): Item[] {
  return [...reading.texts].flatMap((index): Item[] => {
    const column = reading.columnAt(index);
    if (column < 0 || itemOf(reading, index) < 0 || listBelowLabel(reading, index) >= 0) return [];
    const inline = reading.compared.note.inline(index);
    if (leadsToNamed(reading, inline)) return [];
    const step = isNumbered(reading, index);
    return itemAt(reading, index, { from: 0, to: inline.text.length }, column).map((item) => ({ ...item, step }));
  });
}

function isNumbered({ compared: { note } }: NoteReading, index: number): boolean {
  const { blocks, text } = note.outline;
  const item = blocks[blocks[index]?.parent ?? -1];
  return item !== undefined && /\d/u.test(text.charAt(item.span.from));
}

/** "[[How sails are mended]]": a link alone to what is told of the column elsewhere. */
function leadsToNamed(reading: NoteReading, { text, marks }: InlineText): boolean {
  const isWhole = marks.some(({ kind, from, to }) => kind === 'wiki-link' && from === 0 && to === text.length);
  return isWhole && namesColumn(reading, text);
}

function itemAt(reading: NoteReading, index: number, span: Span, column: number): Item[] {
  const inline = reading.compared.note.inline(index);
  const cell = cellOf(inline, span, { column, confidence: 75 });
  const field = fieldIn(inline, span);
  if (
    cell === null ||
    isUnfilled(inline.text.slice(span.from, span.to)) ||
    (field !== null && !isDenied(reading, field.key))
  )
    return [];
  const lexicon = reading.languages.of(inline.text);
  const sentence: Sentence = {
    inline,
    block: index,
    span,
    tokens: tokensOf(inline.text, span, [], { formulas: formulasIn(inline) }),
    lexicon,
  };
  return [{ cell, sentence, stems: withoutNames(reading, sentence), step: false }];
}

/** What an item says beside the names of the columns: "trams and their TRAM lines" shares nothing with another. */
function withoutNames({ columns }: NoteReading, sentence: Sentence): ReadonlyMap<string, number> {
  const { lexicon } = sentence;
  const named = columns.flatMap(({ names }) => names).flatMap((name) => wordsOf(name));
  const stems = new Set(named.map((word) => lexicon.stem(foldWord(word))));
  // "Needs a filter" answers "needs nothing at all".
  const first = sentence.tokens[0]?.word ?? '';
  const need: [string, number][] = lexicon.words.needs?.verbs.has(first) === true ? [[lexicon.stem(first), 0]] : [];
  const all = contentStems(sentence, { from: 0, to: sentence.tokens.length });
  return new Map([...need, ...[...all].filter(([stem]) => !stems.has(stem))]);
}

/** Content words of an item that tell of what it is, at most: what it names later is named on the way. */
const FIRST = 3;

/** Letters of a sentence that says one thing. */
const SHORT = 100;

/**
 * "**Owl.** Round face. Hunts at night.": the short sentences behind the first, which has the name, are as good as
 * items; so are all behind "Owl: hunts at night. Has a round face."
 */
function ledSentences(reading: NoteReading): Item[] {
  const isShort = (text: string): boolean => text.length <= SHORT && !namesColumn(reading, text);
  const plain = plainLeads(reading).flatMap(({ block, column, sentences }): Item[] => {
    const { text } = reading.compared.note.inline(block);
    return sentences
      .filter(({ from, to }) => isShort(text.slice(from, to)) && !isDefinition(reading, block, { from, to }))
      .flatMap((span) => itemAt(reading, block, span, column));
  });
  const bold = [...reading.texts].flatMap((index): Item[] => {
    const column = reading.columnAt(index);
    const inline = reading.compared.note.inline(index);
    const lead = column < 0 || itemOf(reading, index) >= 0 ? null : boldLead(inline);
    if (lead === null || reading.names.columnOf(lead) !== column) return [];
    const { abbreviations } = reading.languages.of(inline.text).pack;
    return sentencesOf(inline, abbreviations)
      .slice(1)
      .filter(({ from, to }) => isShort(inline.text.slice(from, to)))
      .flatMap((span) => itemAt(reading, index, span, column));
  });
  return [...bold, ...plain];
}

/** What is read as a definition. */
function isDefinition({ compared: { note, own } }: NoteReading, block: number, { from, to }: Span): boolean {
  const span = sourceSpan(note.inline(block), from, to);
  return own.definitions.some(
    ({ status, body }) => status === 'accepted' && body.some((part) => part.from < span.to && span.from < part.to),
  );
}

/** What names a column is told by prose. */
const namesColumn = ({ names }: NoteReading, text: string): boolean => names.matcher.find(text).length > 0;

/** Steps answer steps alone. */
const keyOf = (stem: string, { step }: Item): string => (step ? `#${stem}` : stem);

function queuesOf(items: readonly Item[]): ReadonlyMap<string, ReadonlyMap<number, Queue>> {
  const queues = new Map<string, Map<number, Queue>>();
  for (const item of items) {
    for (const stem of [...item.stems.keys()].slice(0, FIRST).map((one) => keyOf(one, item))) {
      const byColumn = queues.get(stem) ?? new Map<number, Queue>();
      queues.set(stem, byColumn);
      const queue = byColumn.get(item.cell.column) ?? { items: [], next: 0 };
      byColumn.set(item.cell.column, queue);
      queue.items.push(item);
    }
  }
  return queues;
}

/** The earliest free item of each other column that shares the first stem that any of them has. */
function partnersOf(
  item: Item,
  queues: ReadonlyMap<string, ReadonlyMap<number, Queue>>,
  taken: ReadonlySet<Item>,
): { readonly at: number; readonly items: readonly Item[] } | null {
  for (const [stem, at] of verbLast(item)) {
    const others = [...(queues.get(keyOf(stem, item)) ?? [])].filter(([column]) => column !== item.cell.column);
    const items = others.map(([, queue]) => firstFree(queue, taken)).filter((one) => one !== undefined);
    if (items.length > 0) return { at, items };
  }
  return null;
}

/** The stems by which an item finds its partners. Of a language without words the first may be a verb: „ZEIGE Dateien“. */
function verbLast({ stems, sentence: { lexicon } }: Item): readonly (readonly [string, number])[] {
  const found = [...stems].slice(0, FIRST);
  const [first] = found;
  return lexicon.words.aspects.size > 0 || first?.[1] !== 0 ? found : [...found.slice(1), first];
}

/** Amortised O(1): what is taken stays taken. */
function firstFree(queue: Queue, taken: ReadonlySet<Item>): Item | undefined {
  let first = queue.items[queue.next];
  while (first !== undefined && taken.has(first)) {
    queue.next += 1;
    first = queue.items[queue.next];
  }
  return first;
}

/** The shared word, a noun rather than a verb; else the item's first noun, else its first word. */
function namesOf({ names: columns }: NoteReading, { sentence }: Item, at: number): Finding['names'] {
  const { tokens, lexicon } = sentence;
  const token = tokens[at];
  const all = { from: 0, to: tokens.length };
  const { needs } = lexicon.words;
  const isNeed = token !== undefined && needs?.verbs.has(token.word) === true;
  const shared = isNeed
    ? { text: needs.name, certain: false }
    : nameOfWord(sentence, at, token !== undefined && !isFinite(token, lexicon));
  const names = [shared, firstContent(sentence, all, true), firstContent(sentence, all, false)]
    .filter((name) => name !== null)
    // A column names no row beside another.
    .filter(({ text }) => columns.columnOf(text) < 0);
  return names.length > 0 ? names : [{ text: lexicon.words.labels.other, certain: false }];
}
