import type { Span } from '../../../text';
import type { RenameEdit, RenameRequest } from './rename-edit';
import { wikiLinkEdits } from './link-edits';
import { inLettersOf, nameSpans } from './written-name';

/** Properties whose values are names. */
const NAMING = /^(?:alias(?:es)?|is-a|parent|part-of|requires)[^\S\n]*:/iu;
/** Code units that are looked at on each side of a name. */
const NEAR = 40;
const LINK = /\[\[[^[\]\n]+\]\]/gu;
/** Words that YAML reads as the text that they are. */
const PLAIN = /^[\p{L}\p{N}_(][^:#,[\]{}"'\\]*$/u;
const NO_TEXT = /^(?:true|false|yes|no|on|off|null|[\d.,e+-]+)$/iu;

/** The name among the values of naming properties, and links in any property. */
export function propertyEdits(text: string, body: Span, asked: RenameRequest): RenameEdit[] {
  const edits: RenameEdit[] = [];
  for (const match of text.slice(body.from, body.to).matchAll(LINK)) {
    const from = body.from + match.index;
    edits.push(...wikiLinkEdits(text, { from, to: from + match[0].length }, false, asked));
  }
  let isNaming = false;
  let line = body.from;
  while (line < body.to) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 || newline > body.to ? body.to : newline;
    const written = text.slice(line, end);
    if (/^[^\s#-]/u.test(written)) isNaming = NAMING.test(written);
    if (isNaming) edits.push(...valueEdits(text, { from: line, to: end }, asked));
    line = end + 1;
  }
  return edits;
}

function valueEdits(text: string, line: Span, asked: RenameRequest): RenameEdit[] {
  return nameSpans(text, asked.name, line).flatMap((span) => {
    const before = text.slice(Math.max(line.from, span.from - NEAR), span.from);
    const after = text.slice(span.to, Math.min(line.to, span.to + NEAR));
    const opened = /(?:[:,[]|^\s*-)\s*(["']?)$/u.exec(before);
    const closed = /^(["']?)\s*(?:[,\]#]|$)/u.exec(after);
    if (opened === null || closed === null || opened[1] !== closed[1]) return [];
    const expected = text.slice(span.from, span.to);
    const words = inLettersOf(expected, asked.name, asked.next);
    return [{ span, expected, text: quoted(words, opened[1] ?? ''), kind: 'alias', inHeading: false, needs: null }];
  });
}

/** The words as a value between the quotes that are there; in quotes of their own where YAML would read something else. */
function quoted(words: string, quote: string): string {
  if (quote === "'") return words.replaceAll("'", "''");
  if (quote === '"') return JSON.stringify(words).slice(1, -1);
  return PLAIN.test(words) && !NO_TEXT.test(words) ? words : JSON.stringify(words);
}
