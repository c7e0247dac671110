/** Code units of the end by which endings are found. */
const TAIL = 2;

/** Endings of words, asked of every word of a text: only those are compared that share its last two letters. */
export class Endings {
  private readonly byTail = new Map<string, string[]>();
  private readonly least: number;

  /**
   * @param endings Of two letters at least.
   * @param least Letters that a word has before its ending at least.
   */
  constructor(endings: readonly string[], least: number) {
    this.least = least;
    for (const ending of endings) {
      const tail = ending.slice(-TAIL);
      const known = this.byTail.get(tail);
      if (known === undefined) this.byTail.set(tail, [ending]);
      else known.push(ending);
    }
  }

  /** Whether a word has one of them. */
  end(word: string): boolean {
    const fitting = this.byTail.get(word.slice(-TAIL));
    return fitting?.some((ending) => word.length >= ending.length + this.least && word.endsWith(ending)) === true;
  }
}
