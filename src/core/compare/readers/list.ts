import { contentStems, firstContent, nameOfWord } from '../contrast/naming';
import type { Sentence } from '../contrast/statement';
import { tokensOf } from '../contrast/token';
import { isFinite } from '../contrast/token-class';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { cellOf } from '../reading';
import { fieldIn } from './field-line';

interface Item {
  readonly column: number;
  readonly cell: FoundCell;
  readonly sentence: Sentence;
  readonly stems: ReadonlyMap<string, number>;
}

/** Items without label under two concepts' headings or leads that share a content stem. */
export const listReader: Reader = {
  id: 'list',
  read(reading) {
    const items = readItems(reading);
    const byStem = new Map<string, Item[]>();
    for (const item of items)
      for (const stem of item.stems.keys()) byStem.set(stem, [...(byStem.get(stem) ?? []), item]);
    const taken = new Set<Item>();
    const findings: Finding[] = [];
    for (const item of items) {
      if (taken.has(item)) continue;
      const match = partners(item, byStem, taken);
      if (match === null) continue;
      taken.add(item);
      for (const partner of match.items) taken.add(partner);
      findings.push({
        reader: 'list',
        path: reading.compared.own.path,
        names: names(item, match.stem),
        kind: 'aspect',
        cells: [item, ...match.items].map((one) => ({ ...one.cell, confidence: 75 })),
      });
    }
    return findings;
  },
};

function readItems(reading: NoteReading): Item[] {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  const items: Item[] = [];
  for (const index of reading.texts) {
    const column = reading.columnAt[index] ?? -1;
    const block = blocks[index];
    if (column < 0 || block === undefined || (block.kind !== 'item' && blocks[block.parent]?.kind !== 'item')) continue;
    const inline = note.inline(index);
    if (fieldIn(inline, { from: 0, to: inline.text.length }) !== null) continue;
    const cell = cellOf(inline, { from: 0, to: inline.text.length }, { column, confidence: 40 });
    if (cell === null) continue;
    const lexicon = reading.languages.of(inline.text);
    const span = { from: 0, to: inline.text.length };
    const sentence: Sentence = { inline, block: index, span, tokens: tokensOf(inline.text, span, []), lexicon };
    items.push({ column, cell, sentence, stems: contentStems(sentence, { from: 0, to: sentence.tokens.length }) });
  }
  return items;
}

/** The earliest free item of each other column that shares a stem. */
function partners(
  item: Item,
  byStem: ReadonlyMap<string, readonly Item[]>,
  taken: ReadonlySet<Item>,
): { readonly stem: string; readonly items: readonly Item[] } | null {
  for (const stem of item.stems.keys()) {
    const others = new Map<number, Item>();
    for (const other of byStem.get(stem) ?? []) {
      if (other.column === item.column || taken.has(other) || others.has(other.column)) continue;
      others.set(other.column, other);
    }
    if (others.size > 0) return { stem, items: [...others.values()] };
  }
  return null;
}

function names(item: Item, stem: string): Finding['names'] {
  const at = item.stems.get(stem) ?? 0;
  const token = item.sentence.tokens[at];
  const shared = nameOfWord(item.sentence, at, token !== undefined && !isFinite(token, item.sentence.lexicon));
  const first = firstContent(item.sentence, { from: 0, to: item.sentence.tokens.length }, true);
  return [shared, first].filter((name) => name !== null);
}
