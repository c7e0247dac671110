import type { InlineText } from '../../markdown';
import type { Span } from '../../text';
import { cleanLabel } from '../column-names';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { boldLead, cellOf, isEmptyValue } from '../reading';

interface Field {
  readonly key: string;
  readonly value: Span;
  readonly confidence: number;
}

/** Keys with values in a concept's section or note, and items labelled by concept under a heading that is the aspect. */
export const fieldReader: Reader = {
  id: 'field',
  read: (reading) => [...inSections(reading), ...turnedRound(reading)],
};

function inSections(reading: NoteReading): Finding[] {
  const { note } = reading.compared;
  const findings: Finding[] = [];
  const loose: { finding: Finding; key: string; column: number }[] = [];
  note.outline.blocks.forEach((block, index) => {
    const column = reading.columnAt[index] ?? -1;
    if (column < 0 || !reading.texts.has(index)) return;
    const inline = note.inline(index);
    const led = block.kind === 'paragraph' ? boldLead(inline) : null;
    for (const line of linesOf(inline.text)) {
      const field = fieldIn(inline, line);
      if (field === null || reading.names.columnOf(field.key) >= 0) continue;
      push(findings, reading, field.key, cellOf(inline, field.value, { column, confidence: field.confidence }));
    }
    if (led === null || reading.names.columnOf(led) < 0) return;
    for (const sentence of sentencesAfterFirst(inline.text)) {
      const field = fieldIn(inline, sentence);
      if (field === null) continue;
      const found: Finding[] = [];
      push(found, reading, field.key, cellOf(inline, field.value, { column, confidence: 75 }));
      for (const finding of found) loose.push({ finding, key: field.key.toLowerCase(), column });
    }
  });
  const shared = loose.filter((one) => loose.some((other) => other.key === one.key && other.column !== one.column));
  return [...findings, ...shared.map((one) => one.finding)];
}

function push(findings: Finding[], reading: NoteReading, key: string, cell: FoundCell | null): void {
  if (cell === null || isEmptyValue(cell.text)) return;
  findings.push({
    reader: 'field',
    path: reading.compared.own.path,
    names: [{ text: key, certain: true }],
    kind: 'aspect',
    cells: [cell],
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

const KEY = /^[[(]?(?:[-*+•][ \t]+)?([^:\n.!?;,]{1,48})(::?)(?=[ \t]|$)/u;

/** The key and value of a line, null when it is none. */
export function fieldIn(inline: InlineText, line: Span): Field | null {
  const text = inline.text.slice(line.from, line.to);
  const bold = inline.marks.find(
    (mark) =>
      mark.kind === 'strong' &&
      mark.from <= line.from + leading(text) &&
      mark.to > line.from + leading(text) &&
      mark.to <= line.to,
  );
  if (bold !== undefined) {
    const inside = inline.text.slice(Math.max(bold.from, line.from), bold.to);
    const behind = inline.text.slice(bold.to, line.to);
    const ended = /[:.]\s*$/u.test(inside);
    if (!ended && !/^\s*::?/u.test(behind)) return null;
    const key = cleanLabel(inside);
    const from = bold.to + (ended ? 0 : (/^\s*::?/u.exec(behind)?.[0].length ?? 0));
    return isKey(key) ? { key, value: { from, to: line.to }, confidence: 93 } : null;
  }
  const indent = leading(text);
  const match = KEY.exec(text.slice(indent));
  if (match === null) return null;
  const key = cleanLabel(match[1] ?? '');
  if (!isKey(key)) return null;
  const double = match[2] === '::';
  const wrapped = /^[[(]/u.test(text.trimStart()) && /[\])]$/u.test(text.trimEnd());
  const to = wrapped ? line.from + text.trimEnd().length - 1 : line.to;
  return { key, value: { from: line.from + indent + match[0].length, to }, confidence: double ? 93 : 88 };
}

const leading = (text: string): number => text.length - text.trimStart().length;

function isKey(key: string): boolean {
  return key !== '' && key.split(/\s+/u).length <= 4 && /\p{L}/u.test(key) && !/^(?:https?|ftp|mailto)$/iu.test(key);
}

/** `### Price` above `- Kayak: 500`, `- Canoe: 800`: the heading is the aspect. */
function turnedRound(reading: NoteReading): Finding[] {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  const lists = new Map<number, FoundCell[]>();
  const aspects = new Map<number, string>();
  let heading = '';
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') heading = note.inline(index).text;
    if (!reading.texts.has(index)) return;
    const item = block.kind === 'item' ? index : block.parent;
    const holder = blocks[item];
    const list = holder?.kind === 'item' ? holder.parent : -1;
    if (list < 0 || (reading.columnAt[index] ?? -1) >= 0) return;
    const inline = note.inline(index);
    const field = fieldIn(inline, { from: 0, to: inline.text.length });
    const column = field === null ? -1 : reading.names.columnOf(field.key);
    if (field === null || column < 0) return;
    const cell = cellOf(inline, field.value, { column, confidence: 93 });
    if (cell === null || isEmptyValue(cell.text)) return;
    aspects.set(list, heading);
    lists.set(list, [...(lists.get(list) ?? []), cell]);
  });
  return [...lists].flatMap(([list, cells]): Finding[] => {
    const aspect = cleanLabel(aspects.get(list) ?? '');
    const columns = new Set(cells.map((cell) => cell.column));
    const named = reading.names.matcher.find(aspect).length > 0;
    if (columns.size < 2 || aspect === '' || named || aspect.split(/\s+/u).length > 4) return [];
    return [
      {
        reader: 'field',
        path: reading.compared.own.path,
        names: [{ text: aspect, certain: true }],
        kind: 'aspect',
        cells,
      },
    ];
  });
}
