/** What XML 1.0 cannot hold even when escaped: control characters, halves of surrogate pairs, two non-characters. */
const FORBIDDEN = /[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF\p{Surrogate}]/gu;
/** The ampersand first: it begins the others. */
const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['\r', '&#13;'],
] as const;

/** A text as content or attribute value of XML 1.0; what cannot stand there becomes U+FFFD. */
export function escapeXml(text: string): string {
  return ENTITIES.reduce((safe, [mark, entity]) => safe.replaceAll(mark, entity), text.replace(FORBIDDEN, '\uFFFD'));
}
