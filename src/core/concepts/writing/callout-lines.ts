import { quoted } from './new-definition';
import type { DefinitionLines } from './definition-lines';

/** A callout as it is written in the place of some lines: blank lines keep the text around it out. */
export function calloutLines({
  word,
  title,
  gloss,
  lines: { prefix, inItem, id, textBefore, textBehind, lineEnd },
}: {
  readonly word: string;
  readonly title: string;
  readonly gloss: string;
  readonly lines: DefinitionLines;
}): string {
  const blank = prefix.trimEnd();
  const body = gloss.split(/\r?\n/u).map((line, at) => quoted(at === 0 ? line : within(line, prefix)));
  const lines = [`> [!${word}] ${title}`, ...body];
  // The id of an item ends its text; that of a callout stands on a line of its own.
  if (id !== null && inItem) lines.push(`${lines.pop() ?? ''} ^${id}`);
  else if (id !== null) lines.push('', `^${id}`);
  if (textBehind) lines.push('');
  const written = lines.map((line, at) => (at === 0 ? line : line === '' ? blank : prefix + line)).join(lineEnd);
  return textBefore ? lineEnd + written : written;
}

/** A further line without the quote marks and the indent of what it stands in; a gloss at the root keeps its own. */
function within(line: string, prefix: string): string {
  if (prefix === '') return line;
  let rest = line;
  for (const mark of prefix.match(/>/gu) ?? []) {
    const at = rest.search(/\S/u);
    if (at >= 0 && rest[at] === mark) rest = rest.slice(at + 1);
  }
  return rest.trimStart();
}
