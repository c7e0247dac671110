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
  const rest = /^[^\r\n]*/u.exec(text.slice(to))?.[0].trimEnd() ?? '';
  const closer = before.endsWith('[') ? ']' : before.endsWith('(') ? ')' : '';
  return rest.replace(/^\./u, '') === closer || closer === ''
    ? { before, colon: colon.trimEnd() + ' ', after: closer }
    : null;
}

/** A field line of that form. */
export function fieldLine({ before, colon, after }: FieldForm, key: string, value: string): string {
  return before + key + colon + oneLine(value) + after;
}
