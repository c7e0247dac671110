/** What XML 1.0 cannot hold even when escaped: control characters, halves of surrogate pairs, two non-characters. */
const FORBIDDEN = /[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF\p{Surrogate}]/gu;
const SPECIAL = /[&<>"'\r]/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['\r', '&#13;'],
]);

/** A text as content or attribute value of XML 1.0; what cannot stand there becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(SPECIAL, (found) => ENTITIES.get(found) ?? '');
}
