/** The one of the words that is least far from the text, a third of its letters at most; null when none is. */
export function nearestWord(text: string, words: Iterable<string>): string | null {
  const limit = Math.max(1, Math.min(3, Math.floor(text.length / 3)));
  let best: string | null = null;
  let least = limit + 1;
  for (const word of words) {
    if (Math.abs(word.length - text.length) >= least) continue;
    const far = distance(text, word, least);
    if (far < least) {
      least = far;
      best = word;
    }
  }
  return best;
}

/** Letters to put in, leave out or change; given up with `limit` where it cannot be less. */
function distance(a: string, b: string, limit: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    let [left, corner] = [i, i - 1];
    before = before.map((above, j) => {
      if (j === 0) return i;
      const change = corner + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      corner = above;
      left = Math.min(change, above + 1, left + 1);
      return left;
    });
    if (Math.min(...before) >= limit) return limit;
  }
  return before.at(-1) ?? limit;
}
