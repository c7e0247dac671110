/** Width of a text in pixels at a font size; the app hands in the true one. */
export type MeasureText = (text: string, size: number) => number;

/** Letters as wide as they are high: Han, kana, Hangul, full-width forms, pictures. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60\p{Extended_Pictographic}]/u;
const NARROW = /[\p{Mn}\u200D]/u;
const WIDE_EM = 1;
const LETTER_EM = 0.58;

/** A generous estimate where nothing can be measured, so that labels do not meet. */
export function estimateWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) {
    if (WIDE.test(character)) em += WIDE_EM;
    else if (!NARROW.test(character)) em += LETTER_EM;
  }
  return em * size;
}

/** The text cut to `limit` graphemes, the last an ellipsis; blanks and line ends folded to one blank. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const graphemes: string[] = [];
  // A grapheme can be long, a name very long: no more is looked at than is needed.
  for (const { segment } of new Intl.Segmenter('und').segment(line.slice(0, limit * 16))) {
    if (graphemes.length === limit) return `${graphemes.slice(0, -1).join('').trimEnd()}…`;
    graphemes.push(segment);
  }
  const whole = graphemes.join('');
  return whole.length < line.length ? `${whole}…` : whole;
}
