import type { Result, TextEdit } from '../../core/text';
import { ok } from '../../core/text';
import type { Vault } from '../vault';

/** One mention that can become a link, with the words around it. */
export interface LinkChange extends TextEdit {
  readonly before: string;
  readonly after: string;
}

/** Marks that end a link or its target. */
const UNLINKABLE = /[[\]|#^]/u;
const AROUND = 40;

/**
 * The links that would stand in place of a note's mentions. Mentions of several concepts are left as they
 * are, and so are those whose words a link cannot hold.
 *
 * @param linkText What a link to the note of a concept says, as the app writes it.
 */
export async function mentionLinks(
  { index, ports }: Vault,
  path: string,
  linkText: (note: string) => string,
): Promise<Result<readonly LinkChange[]>> {
  const read = await ports.files.read(path);
  if (!read.ok) return read;
  const text = read.value;
  const changes: LinkChange[] = [];
  for (const { from, to, keys } of index.concepts.factsOf(path)?.vault?.mentions ?? []) {
    const concept = keys.length === 1 ? index.concepts.get(keys[0] ?? '') : null;
    if (concept === null || concept.note === path) continue;
    const words = text.slice(from, to);
    const target = concept.note === null ? concept.name : linkText(concept.note);
    if (words === '' || words.includes('\n') || UNLINKABLE.test(words) || UNLINKABLE.test(target)) continue;
    const lineStart = text.lastIndexOf('\n', from - 1) + 1;
    // In a table the bar would end the cell.
    const bar = /^\s*\|/u.test(text.slice(lineStart, from)) ? '\\|' : '|';
    const link = words === target ? `[[${target}]]` : `[[${target}${bar}${words}]]`;
    const start = text.slice(Math.max(lineStart, from - AROUND), from);
    const [end = ''] = text.slice(to, to + AROUND).split('\n');
    changes.push({
      span: { from, to },
      expected: words,
      text: link,
      before: `${start}${words}${end}`.trim(),
      after: `${start}${link}${end}`.trim(),
    });
  }
  return ok(changes);
}

/** The edits that take applied edits back, against the text that they left. */
export function inverseOf(edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.span.from - b.span.from)
    .map(({ span, expected, text }) => {
      const from = span.from + shift;
      shift += text.length - expected.length;
      return { span: { from, to: from + text.length }, expected: text, text: expected };
    });
}
