import type { Finding } from '../finding';
import type { Reader } from '../reading';
import { isEmptyValue } from '../reading';

/** Properties that describe the file, not the concept. */
const NO_ASPECT = new Set([
  'alias',
  'aliases',
  'created',
  'cssclass',
  'cssclasses',
  'date',
  'definition',
  'id',
  'modified',
  'permalink',
  'publish',
  'tag',
  'tags',
  'title',
  'updated',
]);

/** A property while its lines are read. */
interface OpenProperty {
  readonly key: string;
  from: number;
  to: number;
  readonly items: string[];
}

/** Frontmatter of the note that is the concept; the value by a line scan for the top-level key. */
export const propertyReader: Reader = {
  id: 'property',
  read({ compared, home }) {
    const front = compared.note.outline.frontmatter;
    if (home < 0 || front?.data == null) return [];
    const text = compared.note.outline.text.slice(front.body.from, front.body.to);
    return propertiesOf(text, front.body.from)
      .filter((property) => property.items.length > 0)
      .map(({ key, from, to, items }): Finding => ({
        reader: 'property',
        path: compared.own.path,
        names: [{ text: key, certain: true }],
        kind: 'aspect',
        cells: [{ column: home, span: { from, to }, text: items.join('; '), confidence: 95, implied: false }],
      }));
  },
};

function propertiesOf(text: string, base: number): OpenProperty[] {
  const found: OpenProperty[] = [];
  let open: OpenProperty | null = null;
  let at = base;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    const colon = line.indexOf(':');
    if (colon > 0 && /^[\p{L}\p{N}_]/u.test(line)) {
      const key = line.slice(0, colon).trim();
      const value = withoutComment(line.slice(colon + 1)).trim();
      const from = at + colon + 1 + line.slice(colon + 1).indexOf(value);
      const items = isEmptyValue(value) ? [] : [unquote(value)];
      open = NO_ASPECT.has(key.toLowerCase()) ? null : { key, from, to: from + value.length, items };
      if (open !== null) found.push(open);
    } else if (open !== null && line.trimStart().startsWith('- ')) {
      const item = line.trimStart().slice(2).trim();
      const from = at + line.length - item.length;
      if (open.items.length === 0) open.from = from;
      open.to = from + item.length;
      open.items.push(unquote(item));
    }
    at += raw.length + 1;
  }
  return found;
}

function withoutComment(value: string): string {
  const at = value.indexOf(' #');
  return at < 0 || value.includes('"') ? value : value.slice(0, at);
}

function unquote(value: string): string {
  const inner = /^(["'])(.*)\1$/u.exec(value)?.[2] ?? value;
  return inner.replace(
    /^\[\[([^\]|]*)(?:\|([^\]]*))?\]\]$/u,
    (_, target: string, display: string | undefined) => display ?? target,
  );
}
