import type { Span, TextEdit } from '../../text';
import { firstMatch } from '../../text';
import type { Cell } from '../comparison';
import { oneLine } from './one-line';

/** What stands round key and value on the line of a field. */
export interface FieldForm {
  readonly before: string;
  readonly colon: string;
  readonly after: string;
}

/** The form where no field shows another one. */
export const PLAIN_FIELD: FieldForm = { before: '', colon: ':: ', after: '' };

const BEFORE = /^[ \t>]*(?:(?:[-*+•]|\d{1,9}[.)])[ \t]+)?(?:\[.\][ \t]+)?(?:\*\*|__|[[(])?$/u;
const COLON = /^(?:::?|[:：.]?(?:\*\*|__)[:：]?|：)[ \t]*$/u;

/** The form of the field line that a cell was read from; null where it is more than key and value. */
export function formOf(text: string, { from, to }: Cell['evidence'], key: string): FieldForm | null {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lead = text.slice(start, from);
  const at = lead.lastIndexOf(key);
  const before = lead.slice(0, Math.max(0, at));
  const colon = lead.slice(at + key.length);
  if (at < 0 || !BEFORE.test(before) || !COLON.test(colon)) return null;
  const rest = firstMatch(text.slice(to), /^[^\r\n]*/u).trimEnd();
  const closer = before.endsWith('[') ? ']' : before.endsWith('(') ? ')' : '';
  return rest.replace(/^\./u, '') === closer || closer === ''
    ? { before, colon: colon.trimEnd() + ' ', after: closer }
    : null;
}

/** How a value is put behind a key that stands among the blocks without one; null where there is none. */
export function emptyField(
  text: string,
  blocks: readonly { readonly span: Span }[],
  key: string,
): ((value: string) => TextEdit) | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  let at = first?.span.from ?? 0;
  for (const raw of text.slice(at, last?.span.to ?? at).split('\n')) {
    const line = raw.trimEnd().replace(/[\])]$/u, '');
    const end = at + line.length;
    const form = line.includes(key) ? formOf(text, { path: '', quote: '', from: end, to: end }, key) : null;
    if (form !== null) {
      const blank = line.length === line.trimEnd().length ? ' ' : '';
      const span = { from: end, to: end };
      return (value) => ({ span, expected: '', text: blank + oneLine(value) });
    }
    at += raw.length + 1;
  }
  return null;
}

/** A field line of that form. */
export function fieldLine({ before, colon, after }: FieldForm, key: string, value: string): string {
  return before + key + colon + oneLine(value) + after;
}
