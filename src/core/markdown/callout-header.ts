import { trimSpan } from './spans';
import type { CalloutHeader } from './outline';

/**
 * Reads `[!type|meta]± title` between two offsets of one line, `from` at the bracket; null when it
 * is none. The type runs to the first `]` or `|` and is not empty; all pipes belong to the meta.
 */
export function readCalloutHeader(text: string, from: number, to: number): CalloutHeader | null {
  if (!text.startsWith('[!', from)) return null;
  const line = text.slice(from, to);
  const close = line.indexOf(']');
  if (close < 0) return null;
  const pipe = line.indexOf('|');
  const hasMeta = pipe >= 0 && pipe < close;
  const written = line.slice(2, hasMeta ? pipe : close);
  if (written.includes('[') || written.trim() === '') return null;
  const sign = line.charAt(close + 1);
  const folds = sign === '+' || sign === '-';
  return {
    type: typeKey(written),
    meta: hasMeta ? line.slice(pipe + 1, close).trim() : null,
    fold: folds ? (sign === '+' ? 'open' : 'closed') : null,
    title: trimSpan(text, { from: from + close + (folds ? 2 : 1), to }),
    span: trimSpan(text, { from, to }),
  };
}

function typeKey(written: string): string {
  const trimmed = written.trim();
  let end = trimmed.length;
  while (end > 1 && ':：. '.includes(trimmed.charAt(end - 1))) end -= 1;
  return trimmed.slice(0, end).normalize('NFC').toLowerCase();
}
