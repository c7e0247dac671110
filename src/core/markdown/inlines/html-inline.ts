import type { Closers } from './closers';

const NAME_START = /[A-Za-z]/u;
const NAME = /[A-Za-z0-9-]/u;
const ATTRIBUTE_START = /[A-Za-z_:]/u;
const ATTRIBUTE = /[\w.:-]/u;
const UNQUOTED_END = /[\s"'=<>`]/u;
const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9.-]{1,253})>/iuy;
const AUTOLINK_SCHEME = /^<[a-z][a-z0-9+.-]{1,31}:/iu;

/** The end of the HTML construct whose `<` stands at `from`; −1 where it is none. */
export function htmlEnd(text: string, from: number, closers: Closers): number {
  const second = text.charAt(from + 1);
  if (second === '!') return declarationEnd(text, from, closers);
  if (second === '?') return behind(closers.next('?>', from + 2), 2);
  if (second === '/') return closingTagEnd(text, from + 2);
  return NAME_START.test(second) ? openTagEnd(text, from + 1, closers) : -1;
}

/** The end of `<scheme:…>` or `<mail@address>` at `from`; −1 where it is none. */
export function autolinkEnd(text: string, from: number): number {
  if (!AUTOLINK_SCHEME.test(text.slice(from, from + 35)) && !text.slice(from, from + 66).includes('@')) return -1;
  AUTOLINK.lastIndex = from;
  return AUTOLINK.test(text) ? AUTOLINK.lastIndex : -1;
}

function behind(at: number, length: number): number {
  return at < 0 ? -1 : at + length;
}

function declarationEnd(text: string, from: number, closers: Closers): number {
  if (text.startsWith('<!-->', from)) return from + 5;
  if (text.startsWith('<!--->', from)) return from + 6;
  if (text.startsWith('<!--', from)) return behind(closers.next('-->', from + 4), 3);
  if (text.startsWith('<![CDATA[', from)) return behind(closers.next(']]>', from + 9), 3);
  return NAME_START.test(text.charAt(from + 2)) ? behind(closers.next('>', from + 2), 1) : -1;
}

function closingTagEnd(text: string, from: number): number {
  if (!NAME_START.test(text.charAt(from))) return -1;
  const end = skipBlanks(text, skipWhile(text, from, NAME));
  return text.charAt(end) === '>' ? end + 1 : -1;
}

function openTagEnd(text: string, from: number, closers: Closers): number {
  let at = skipWhile(text, from, NAME);
  for (;;) {
    const next = skipBlanks(text, at);
    if (text.charAt(next) === '>') return next + 1;
    if (text.startsWith('/>', next)) return next + 2;
    if (next === at || !ATTRIBUTE_START.test(text.charAt(next))) return -1;
    at = attributeEnd(text, next, closers);
    if (at < 0) return -1;
  }
}

function attributeEnd(text: string, from: number, closers: Closers): number {
  const nameEnd = skipWhile(text, from, ATTRIBUTE);
  const equals = skipBlanks(text, nameEnd);
  if (text.charAt(equals) !== '=') return nameEnd;
  const value = skipBlanks(text, equals + 1);
  const quote = text.charAt(value);
  if (quote === '"' || quote === "'") return behind(closers.next(quote, value + 1), 1);
  let end = value;
  while (end < text.length && !UNQUOTED_END.test(text.charAt(end))) end += 1;
  return end === value ? -1 : end;
}

function skipWhile(text: string, from: number, pattern: RegExp): number {
  let at = from;
  while (at < text.length && pattern.test(text.charAt(at))) at += 1;
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n'.includes(text.charAt(at))) at += 1;
  return at;
}
