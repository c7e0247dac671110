import type { O } from '../obsidian/api';

/** Lines of a text, to say where an offset is. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  loc(offset: number): O.Loc {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (this.#starts[low] ?? 0), offset };
  }

  pos(from: number, to: number): O.Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }
}
