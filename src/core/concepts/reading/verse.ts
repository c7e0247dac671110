const LEAST_LINES = 3;
const LONGEST_LINE = 45;

/**
 * Whether a paragraph is verse: short lines that break inside their sentences. Lines that each say
 * something of their own end with a stop, or without a sign before a line that begins anew.
 */
export function isVerse(text: string): boolean {
  const lines = text.split('\n');
  if (lines.length < LEAST_LINES || lines.some((line) => line.length > LONGEST_LINE)) return false;
  return lines.some((line, i) => {
    const next = lines[i + 1];
    if (next === undefined) return false;
    const [end, start] = [line.trimEnd(), next.trimStart()];
    return end.endsWith(',') || (/\p{L}$/u.test(end) && /^\p{Ll}/u.test(start));
  });
}
