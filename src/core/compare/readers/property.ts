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

const LINE = /^([^\s#:'"\-][^:]*):(?:[ \t]+(.*))?$/u;

/** Frontmatter of the note that is the concept; the value by a line scan for the top-level key. */
export const propertyReader: Reader = {
  id: 'property',
  read({ compared, home }) {
    const front = compared.note.outline.frontmatter;
    if (home < 0 || front === null || front.data === null) return [];
    const findings: Finding[] = [];
    let at = front.body.from;
    let open: { key: string; from: number; to: number; items: string[] } | null = null;
    const close = (): void => {
      if (open !== null && open.items.length > 0 && open.to > open.from) {
        findings.push({
          reader: 'property',
          path: compared.own.path,
          names: [{ text: open.key, certain: true }],
          kind: 'aspect',
          cells: [
            {
              column: home,
              span: { from: open.from, to: open.to },
              text: open.items.join('; '),
              confidence: 95,
              implied: false,
            },
          ],
        });
      }
      open = null;
    };
    for (const raw of compared.note.outline.text.slice(front.body.from, front.body.to).split('\n')) {
      const line = raw.replace(/\r$/u, '');
      const match = LINE.exec(line);
      if (match !== null) {
        close();
        const key = (match[1] ?? '').trim();
        const value = (match[2] ?? '').replace(/\s+#.*$/u, '').trim();
        if (!NO_ASPECT.has(key.toLowerCase())) {
          const from =
            at +
            line.length -
            (match[2] ?? '').length +
            ((match[2] ?? '').length - (match[2] ?? '').trimStart().length);
          open = isEmptyValue(value)
            ? { key, from: 0, to: 0, items: [] }
            : { key, from, to: from + value.length, items: [unquote(value)] };
        }
      } else if (open !== null && /^\s*-\s+\S/u.test(line)) {
        const item = line.replace(/^\s*-\s+/u, '').trimEnd();
        const from = at + line.trimEnd().length - item.length;
        open = {
          key: open.key,
          from: open.items.length === 0 ? from : open.from,
          to: from + item.length,
          items: [...open.items, unquote(item)],
        };
      }
      at += raw.length + 1;
    }
    close();
    return findings;
  },
};

function unquote(value: string): string {
  const inner = /^(["'])(.*)\1$/u.exec(value)?.[2] ?? value;
  return inner.replace(
    /^\[\[([^\]|]*)(?:\|([^\]]*))?\]\]$/u,
    (_, target: string, display: string | undefined) => display ?? target,
  );
}
