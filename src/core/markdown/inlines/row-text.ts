import type { InlineText, Mark } from '../inline';

/** The text of a row: its cells with `|` between them, which stands where the cell before it ends. */
export function joinCells(cells: readonly InlineText[]): InlineText {
  const text = cells.map((cell) => cell.text).join('|');
  const offsets = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length);
  const marks: Mark[] = [];
  let start = 0;
  for (const cell of cells) {
    const length = cell.text.length;
    offsets.set(cell.offsets, start);
    for (let i = 0; i < length; i++) ends[start + i] = cell.ends?.[i] ?? (cell.offsets[i] ?? 0) + 1;
    if (start + length < text.length) ends[start + length] = (cell.offsets[length] ?? 0) + 1;
    for (const mark of cell.marks) marks.push({ ...mark, from: mark.from + start, to: mark.to + start });
    start += length + 1;
  }
  return { text, offsets, ends, marks };
}
