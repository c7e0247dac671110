import type { Span } from '../../../text';
import { conceptKey } from '../../../text';
import { cleanName } from '../../naming/clean-name';

const SYNTAX = /[$()*+./?[\\\]^{|}]/gu;
const APOSTROPHE = /['\u2018\u2019\u02BC`\u00B4]/u;
const HYPHEN = /[-\u2010-\u2012]/u;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** What ends a link or its target: a name that holds it cannot be linked to. */
const UNLINKABLE = /[[\]|#^\n]/u;

/** Whether notes can bear the words as a name: they read as themselves, and links can hold them. */
export function canBeName(words: string): boolean {
  const name = words.trim();
  return name !== '' && !UNLINKABLE.test(name) && cleanName(name)?.name === name.normalize('NFC').replace(/\s+/gu, ' ');
}

/** The places of a range at which a name stands in its own form: letters small or capital, composed or not. O(range). */
export function nameSpans(text: string, name: string, { from, to }: Span): Span[] {
  const forms = [...new Set([name.normalize('NFC'), name.normalize('NFD')])].map(patternOf);
  const pattern = new RegExp(forms.join('|'), 'giu');
  const found: Span[] = [];
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const span = { from: from + match.index, to: from + match.index + match[0].length };
    if (isInWord(text, span.from - 1) || isInWord(text, span.to)) continue;
    if (conceptKey(match[0]) === conceptKey(name)) found.push(span);
  }
  return found;
}

/** The new name in the letters of the place: small, capital or all capitals as the old one stands there. */
export function inLettersOf(found: string, name: string, next: string): string {
  const written = found.normalize('NFC');
  const old = name.normalize('NFC');
  if (written === old) return next;
  if (/\p{Ll}/u.test(old) && written === written.toUpperCase()) return next.toUpperCase();
  const [first = '', second = ''] = Array.from(next);
  const rest = next.slice(first.length);
  // An abbreviation stays as it is.
  if (/^\p{Ll}/u.test(written) && /^\p{Lu}/u.test(old))
    return /\p{Lu}/u.test(second) ? next : first.toLowerCase() + rest;
  return /^\p{Lu}/u.test(written) && /^\p{Ll}/u.test(old) ? first.toUpperCase() + rest : next;
}

function patternOf(name: string): string {
  return Array.from(name.trim())
    .map((letter) => {
      if (/\s/u.test(letter)) return '[^\\S\\n]+';
      if (APOSTROPHE.test(letter)) return APOSTROPHE.source;
      return HYPHEN.test(letter) ? HYPHEN.source : letter.replace(SYNTAX, '\\$&');
    })
    .join('');
}

function isInWord(text: string, at: number): boolean {
  return at >= 0 && IN_WORD.test(text.charAt(at));
}
