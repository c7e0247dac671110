const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['minus', '−'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['middot', '·'],
  ['bull', '•'],
  ['times', '×'],
  ['deg', '°'],
  ['rarr', '→'],
  ['larr', '←'],
  ['harr', '↔'],
]);
const NUMERIC = /^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));$/iu;

/** What an HTML entity shows, null for one that is not known: it stays as written. One character each. */
export function entityText(written: string): string | null {
  const named = NAMED.get(written.slice(1, -1));
  if (named !== undefined) return named;
  const match = NUMERIC.exec(written);
  if (match === null) return null;
  const code = match[1] === undefined ? Number.parseInt(match[2] ?? '', 10) : Number.parseInt(match[1], 16);
  // Beyond the first plane a character is two code units, which would share one place.
  return code > 0 && code < 0xd800 ? String.fromCharCode(code) : null;
}
