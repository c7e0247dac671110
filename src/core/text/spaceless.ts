const LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a text holds letters of a script that sets no blanks between words. */
export function holdsSpaceless(text: string): boolean {
  return LETTER.test(text);
}
