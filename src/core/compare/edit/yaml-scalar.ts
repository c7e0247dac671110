import { oneLine } from './one-line';

/** How a value is quoted in YAML. */
type ScalarStyle = 'double' | 'plain' | 'single';

/** A value on one line, as a person edits it. */
export interface Scalar {
  readonly style: ScalarStyle;
  readonly text: string;
}

/** Reads a value as it is stored; null where it is none of the plain and quoted kinds that can be written back. */
export function readScalar(stored: string): Scalar | null {
  if (/^"(?:[^"\\]|\\["\\/])*"$/u.test(stored))
    return { style: 'double', text: stored.slice(1, -1).replace(/\\(["\\/])/gu, '$1') };
  if (/^'(?:[^']|'')*'$/u.test(stored)) return { style: 'single', text: stored.slice(1, -1).replaceAll("''", "'") };
  // An unquoted `[[A]]` is a link to its writer.
  const isLink = /^\[\[[^[\]]*\]\]$/u.test(stored);
  return !isLink && /^[-?:]?[\s[\]{}"'&*!|>%@`]/u.test(stored) ? null : { style: 'plain', text: stored };
}

/** A value as it is stored on one line, in the style that it had where that can hold it. */
export function writeScalar(typed: string, style: ScalarStyle = 'plain'): string {
  const text = oneLine(typed);
  if (style === 'plain' && isPlain(text)) return text;
  const single = style === 'single' || (style === 'plain' && /["\\]/u.test(text) && !text.includes("'"));
  return single && !UNWRITTEN.test(text) ? `'${text.replaceAll("'", "''")}'` : quoted(text);
}

/** Signs that YAML takes for a line end, or refuses. */
// eslint-disable-next-line no-control-regex -- these are the ones meant
const UNWRITTEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/u;

function quoted(text: string): string {
  const escaped = text.replace(/["\\]/gu, String.raw`\$&`);
  return `"${escaped.replace(new RegExp(UNWRITTEN, 'gu'), (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

/** Whether the text, unquoted, is one value and this text. */
function isPlain(text: string): boolean {
  return (
    !UNWRITTEN.test(text) &&
    /^(?:[-?:](?=[^\s,[\]{}])|[^\s\-?:,[\]{}#&*!|>'"%@`])/u.test(text) &&
    !/:(?:\s|$)|\s#|^(?:---|\.\.\.)/u.test(text) &&
    !/^(?:~|null)$/iu.test(text)
  );
}
