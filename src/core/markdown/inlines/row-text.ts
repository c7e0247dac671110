import type { InlineText, Mark } from '../inline';
import { SourcePlaces } from './source-places';

/** The text of a row: its cells with `|` between them, which stands where the cell before it ends. */
export function joinCells(cells: readonly InlineText[]): InlineText {
  const text = cells.map((cell) => cell.text).join('|');
  const runs: number[] = [];
  const marks: Mark[] = [];
  let start = 0;
  let end = 0;
  for (const { text: shown, places, marks: own } of cells) {
    places.addTo(runs, start);
    end = places.from(shown.length) ?? 0;
    const behind = start + shown.length;
    if (behind < text.length) runs.push(behind, end, 0);
    for (const mark of own) marks.push({ ...mark, from: mark.from + start, to: mark.to + start });
    start = behind + 1;
  }
  return { text, places: new SourcePlaces(runs, text.length, end), marks };
}
