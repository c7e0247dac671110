import type { ParsedNote } from '../../markdown';
import type { TextEdit } from '../../text';
import { isEmptyValue } from '../reading';
import { lineEndOf } from './stored-lines';
import { readScalar, writeScalar } from './yaml-scalar';

/** How a property is put into a note; null where its YAML is not to be touched, or has the key with a value. */
export function newProperty(note: ParsedNote, key: string): ((value: string) => TextEdit) | null {
  const { text, frontmatter } = note.outline;
  const end = lineEndOf(text);
  const line = (value: string): string => `${writeScalar(key)}: ${writeScalar(value)}`;
  if (frontmatter === null) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return (value) => insertion(at, ['---', line(value), '---', ''].join(end));
  }
  const { body, data, span } = frontmatter;
  const lines = text.slice(body.from, body.to);
  if (data === null || Array.isArray(data) || /^\s*\{/u.test(lines)) return null;
  const same = Object.keys(data).find((one) => one.toLowerCase() === key.toLowerCase());
  if (same === undefined) {
    const at = text.lastIndexOf('\n', span.to - 1) + 1;
    return (value) => insertion(at, line(value) + end);
  }
  return emptyProperty(text, body.from, same);
}

/** The place behind a key that has no value. */
function emptyProperty(text: string, from: number, key: string): ((value: string) => TextEdit) | null {
  let at = from;
  for (const raw of text.slice(from).split('\n')) {
    const colon = raw.search(/:(?=\s|$)/u);
    if (readScalar(raw.slice(0, Math.max(0, colon)).trimEnd())?.text === key) {
      const stored = raw
        .slice(colon + 1)
        .trimEnd()
        .replace(/\s#.*$/u, '')
        .trimEnd();
      const next = text.slice(at + raw.length + 1);
      if (!isEmptyValue(stored.replace(/^\s*(?:""|''|\[\]|~|null)$/u, '')) || /^[ \t]+\S|^- /u.test(next)) return null;
      const start = at + colon + 1;
      return (value) => ({
        span: { from: start, to: start + stored.length },
        expected: stored,
        text: ` ${writeScalar(value)}`,
      });
    }
    at += raw.length + 1;
  }
  return null;
}

const insertion = (at: number, text: string): TextEdit => ({ span: { from: at, to: at }, expected: '', text });
