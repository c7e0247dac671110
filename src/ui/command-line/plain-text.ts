/** What could move the cursor, colour or rewrite a terminal: C0 and C1 controls but tab and line end. */
// eslint-disable-next-line no-control-regex -- the controls are what this is about
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

/** Text of a note made fit for a terminal: controls become U+FFFD, line ends stay. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(CONTROLS, '\uFFFD');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}

/** Every line of a text moved in by some blanks. */
export function indent(text: string, blanks: number): string {
  return plainText(text)
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `${' '.repeat(blanks)}${line.trimEnd()}`))
    .join('\n');
}

/** A share of 1 as whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
