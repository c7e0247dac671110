import type { TextEdit } from '../../text';

/** A definition as a callout of its own lines, between line ends as given. */
export function definitionCallout(word: string, term: string, gloss: string, lineEnd: '\n' | '\r\n' = '\n'): string {
  const body = gloss.trim().split(/\r?\n/u).map(quoted);
  return [`> [!${word}] ${term.trim().replace(/\s+/gu, ' ')}`, ...body].join(lineEnd);
}

/** The change that puts a definition at the end of a note, behind a blank line. */
export function appendedDefinition(
  text: string,
  { word, term, gloss }: { readonly word: string; readonly term: string; readonly gloss: string },
): readonly TextEdit[] {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const blank =
    text.trim() === '' || /(?:^|\n)\r?\n$/u.test(text) ? '' : text.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
  const at = { from: text.length, to: text.length };
  return [{ span: at, expected: '', text: blank + definitionCallout(word, term, gloss, lineEnd) + lineEnd }];
}

/** A line of a callout's body. */
export function quoted(line: string): string {
  return line.trim() === '' ? '>' : `> ${line}`;
}
