/** Where to look from, at the earliest; −1 = nowhere. */
type Search = (text: string, from: number) => number;

interface Known {
  /** The search began here … */
  readonly from: number;
  /** … and found this; −1 = none from there on. */
  readonly at: number;
}

/**
 * Searches for closers in one leaf, remembering what was found: a search that came to nothing is
 * never repeated further on, so that all searches together are linear in the leaf's length.
 */
export class Closers {
  private readonly known = new Map<string, Known>();
  private runs: Map<number, number[]> | null = null;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The first `mark` at or behind `from`. */
  next(mark: string, from: number): number {
    return this.find(mark, from, (text, start) => text.indexOf(mark, start));
  }

  /** The first place that `search`, known by `name`, finds at or behind `from`. */
  find(name: string, from: number, search: Search): number {
    const known = this.known.get(name);
    if (known !== undefined && known.from <= from && (known.at < 0 || known.at >= from)) return known.at;
    const at = search(this.text, from);
    this.known.set(name, { from, at });
    return at;
  }

  /** The first run of exactly `length` backticks at or behind `from`. */
  nextBackticks(length: number, from: number): number {
    this.runs ??= backtickRuns(this.text);
    const places = this.runs.get(length);
    if (places === undefined) return -1;
    while ((places.at(-1) ?? from) < from) places.pop();
    return places.at(-1) ?? -1;
  }
}

/** Starts of the runs of backticks by length, last first; `nextBackticks` takes them off as it passes. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let at = text.lastIndexOf('`'); at >= 0;) {
    let from = at;
    while (text.charCodeAt(from - 1) === 96) from -= 1;
    const length = at - from + 1;
    const places = runs.get(length);
    if (places === undefined) runs.set(length, [from]);
    else places.push(from);
    at = from === 0 ? -1 : text.lastIndexOf('`', from - 1);
  }
  return runs;
}
