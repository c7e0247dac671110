import type { InlineText } from '../../markdown';
import { isSpaceless } from '../../concepts';
import type { Span } from '../../text';
import { cleanLabel } from '../column-names';
import { tokensOf } from '../contrast/sentence/token';
import { finiteIn } from '../contrast/sentence/token-class';
import { isNounPhrase, withoutDiffering } from '../contrast/passage/topics-above';
import { isContrastHeading } from '../contrast/note/zones';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading } from '../reading';
import { cellOf, isEmptyValue, linesOf } from '../reading';
import { dashFieldIn, fieldIn } from './field-line';
import { itemOf } from './item-text';
import { isNoAspect } from './key-words';
import { columnAtStart } from './sided-parts';

const MOST_WORDS = 4;

/** Lines or items that each name a column, and what stands above them. */
interface LabelledGroup {
  readonly aspect: string;
  /** Named by a line of its own, no heading. */
  readonly isLabelled: boolean;
  readonly cells: FoundCell[];
  /** The items of a list, where that stands in an item; 0 elsewhere. */
  readonly items: number;
  /** Sentences on the columns that open them: they count where every item names its column first. */
  readonly told: FoundCell[];
}

const groupOf = (aspect: string, isLabelled: boolean, items = 0): LabelledGroup => ({
  aspect: cleanLabel(aspect),
  isLabelled,
  items,
  cells: [],
  told: [],
});

/**
 * `### Price`, `**Price**` or a short line above `- Kayak: 500`, `- Canoe: 800`, or above lines without a mark: what
 * stands above is the aspect.
 */
export function turnedRound(reading: NoteReading): Finding[] {
  const { note, own } = reading.compared;
  const { blocks } = note.outline;
  const lists = new Map<number, LabelledGroup>();
  const paragraphs: LabelledGroup[] = [];
  let below: LabelledGroup | null = null;
  const sizes = nestedSizes(blocks);
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      const heading = note.inline(index).text;
      below = block.level > 1 && isPlainHeading(reading, heading) ? groupOf(heading, false) : null;
      if (below !== null) paragraphs.push(below);
    }
    if (block.kind === 'list') {
      const label = labelAbove(reading, index, block.parent);
      lists.set(
        index,
        groupOf(
          topicIn(reading, label) ?? below?.aspect ?? '',
          label !== null,
          isTopic(reading, label) ? (sizes.get(index) ?? 0) : 0,
        ),
      );
    }
    if (!reading.texts.has(index) || reading.columnAt(index) >= 0) return;
    const list = lists.get(blocks[itemOf(reading, index)]?.parent ?? -1);
    if (list !== undefined) {
      const inline = note.inline(index);
      const whole = { from: 0, to: inline.text.length };
      const isNested = list.items > 0;
      const cell =
        labelledCell(reading, inline, whole, isNested) ?? (list.isLabelled ? ledCell(reading, inline, whole) : null);
      const told = cell === null && isNested ? toldCell(reading, inline, whole) : null;
      if (cell !== null) list.cells.push(cell);
      else if (told !== null) list.told.push(told);
    } else if (block.kind === 'paragraph' && block.parent < 0) {
      const { label, cells } = labelledLines(reading, index);
      if (label !== '') paragraphs.push({ ...groupOf(label, true), cells });
      else for (const cell of cells) below?.cells.push(cell);
    }
  });
  return [...lists.values(), ...paragraphs].flatMap(({ aspect, items, cells: sure, told }): Finding[] => {
    const cells = sure.length + told.length === items ? [...sure, ...told] : sure;
    if (new Set(cells.map((cell) => cell.column)).size < 2 || !isAspect(reading, aspect)) return [];
    return [{ reader: 'field', path: own.path, names: [{ text: aspect, certain: true }], kind: 'aspect', cells }];
  });
}

/** "Differences" and the title say not of what the lines below tell. */
const isPlainHeading = (reading: NoteReading, heading: string): boolean =>
  !isContrastHeading(heading, reading.languages.lexicons) && !isNoAspect(reading, cleanLabel(heading));

/** The lines of a paragraph that are each a column's name and a value, with the line above them that is none. */
function labelledLines(reading: NoteReading, index: number): { readonly label: string; readonly cells: FoundCell[] } {
  const inline = reading.compared.note.inline(index);
  const none = { label: '', cells: [] };
  const [first, ...rest] = linesOf(inline.text)
    .flatMap((line) => statementsOf(inline, line))
    .map((line) => ({
      line,
      cell: labelledCell(reading, inline, line, true),
    }));
  if (first === undefined || rest.some(({ cell }) => cell === null)) return none;
  const cells = [first, ...rest].map(({ cell }) => cell).filter((cell) => cell !== null);
  if (first.cell !== null) return { label: '', cells };
  const label = inline.text.slice(first.line.from, first.line.to);
  return isLabel(label) && !isNoAspect(reading, cleanLabel(label)) ? { label: cleanLabel(label), cells } : none;
}

/** "Kayak: 12 kg. Canoe: 30 kg." are two. */
function statementsOf({ text }: InlineText, { from, to }: Span): Span[] {
  const stops = [...text.slice(from, to).matchAll(/[.;]\s+(?=\p{L}[^\n.;:–—-]{0,40}(?:[:：]\s|\s[–—-]\s))/gu)];
  const starts = [from, ...stops.map(({ index, 0: { length } }) => from + index + length)];
  return starts.map((start, i) => ({ from: start, to: (starts[i + 1] ?? to + 1) - 1 }));
}

/** Characters of what a name is followed by without a mark. */
const LONGEST_LED = 60;

/** "Kayak 12 kg" below a label: a name and words that are no sentence on it. */
function ledCell(reading: NoteReading, inline: InlineText, line: Span): FoundCell | null {
  const opening = columnAtStart(reading, inline.text.slice(line.from, line.to));
  if (opening === null) return null;
  const value = { from: line.from + opening.to, to: line.to };
  const said = inline.text.slice(value.from, value.to);
  if (!/\s$/u.test(inline.text.slice(0, value.from)) || /[-–—:→>=]\s$/u.test(inline.text.slice(0, value.from)))
    return null;
  if (said.length > LONGEST_LED || !/^[\p{L}\p{N}~≈<>]/u.test(said)) return null;
  const lexicon = reading.languages.of(inline.text);
  const tokens = tokensOf(said, { from: 0, to: said.length }, []);
  if (reading.names.matcher.find(said).length > 0 || finiteIn(tokens, { from: 0, to: tokens.length }, lexicon) >= 0)
    return null;
  const cell = cellOf(inline, value, { column: opening.column, confidence: 88 });
  return cell === null || isEmptyValue(cell.text) ? null : cell;
}

/** "the kayak tips over" below an item that names the aspect. */
function toldCell(reading: NoteReading, inline: InlineText, line: Span): FoundCell | null {
  const opening = columnAtStart(reading, inline.text.slice(line.from, line.to));
  const value = { from: line.from + (opening?.to ?? 0), to: line.to };
  const said = inline.text.slice(value.from, value.to);
  if (opening === null || !/^[\p{L}\p{N}~≈<>]/u.test(said) || reading.names.matcher.find(said).length > 0) return null;
  return cellOf(inline, value, { column: opening.column, confidence: 88 });
}

/** How many items the lists in items have. */
function nestedSizes(blocks: NoteReading['compared']['note']['outline']['blocks']): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { kind, parent } of blocks) {
    if (kind === 'item' && blocks[blocks[parent]?.parent ?? -1]?.kind === 'item')
      sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
  }
  return sizes;
}

const topicIn = ({ languages }: NoteReading, label: string | null): string | null =>
  label === null ? null : withoutDiffering(cleanLabel(label), languages.of(label));

/** A noun phrase that names one aspect: neither "Tom says" nor "types of boats". */
function isTopic({ languages }: NoteReading, label: string | null): boolean {
  if (label === null) return false;
  const lexicon = languages.of(label);
  const tokens = tokensOf(label, { from: 0, to: label.length }, []);
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length > 0 && isNounPhrase(words, lexicon) && !words.some(({ word }) => lexicon.words.options.has(word));
}

/** `kayak: 500`, or with a dash where what is said does not define it. */
function labelledCell(reading: NoteReading, inline: InlineText, line: Span, dashes: boolean): FoundCell | null {
  const field = fieldIn(inline, line) ?? (dashes ? dashFieldIn(inline, line) : null);
  const column = field === null ? -1 : reading.names.columnOf(field.key);
  if (field === null || column < 0) return null;
  const cell = cellOf(inline, field.value, { column, confidence: 93 });
  return cell === null || isEmptyValue(cell.text) || isDefined(reading, cell) ? null : cell;
}

/** The value is what the note says the thing is. */
function isDefined({ compared: { own } }: NoteReading, { span }: FoundCell): boolean {
  return own.definitions.some(
    ({ status, evidence }) => status === 'accepted' && evidence.from <= span.from && span.to <= evidence.to,
  );
}

/**
 * The label directly above a list: bold, short or ended by a colon, or the item that the list stands in, or that of
 * a list before it: below "1. **Price:**" a bullet that is not indented begins a list of its own.
 */
function labelAbove(reading: NoteReading, list: number, parent: number): string | null {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  for (let i = list - 1; i > parent; i--) {
    if (blocks[i]?.kind === 'blank') continue;
    const item = itemOf(reading, i);
    if (reading.texts.has(i) && blocks[blocks[item]?.parent ?? -1]?.parent === parent) {
      const { text } = note.inline(i);
      return /[:：]\s*$/u.test(text) ? text : null;
    }
    if (blocks[i]?.parent !== parent) continue;
    if (!reading.texts.has(i)) return null;
    const { text, marks } = note.inline(i);
    const bold = marks.some(
      (mark) => mark.kind === 'strong' && mark.from === 0 && mark.to >= text.trimEnd().length - 1,
    );
    const between = note.outline.text.slice(blocks[i]?.span.to, blocks[list]?.span.from);
    const isNear = between.trim() === '' && between.indexOf('\n') === between.lastIndexOf('\n') && isLabel(text);
    return bold || isNear || /[:：]\s*$/u.test(text) || blocks[parent]?.kind === 'item' ? text : null;
  }
  return null;
}

/** A few words without a stop. */
const isLabel = (text: string): boolean => isShort(text.trim()) && !/[.!?;,]\s*$|\n/u.test(text) && /\p{L}/u.test(text);

/** A few words, or as many signs where none stand between them. */
const isShort = (text: string): boolean =>
  text.split(/\s+/u).length <= MOST_WORDS && (text.length <= MOST_SIGNS || !isSpaceless(text));

const MOST_SIGNS = 8;

function isAspect(reading: NoteReading, aspect: string): boolean {
  return aspect !== '' && isShort(aspect) && reading.names.matcher.find(aspect).length === 0;
}
