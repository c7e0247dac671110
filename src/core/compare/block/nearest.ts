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
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) >= limit) return limit;
    before = row;
  }
  return before[b.length] ?? limit;
}
