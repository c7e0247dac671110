/** A short mark by which a text is known again: its length and two hashes over its code units. O(n). */
export function textMark(text: string): string {
  let one = 0x811c9dc5 | 0;
  let other = 0x9747b28c | 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    const mixed = Math.imul(other + unit, 0x85ebca6b);
    other = mixed ^ (mixed >>> 13);
  }
  return `${String(text.length)} ${String(one)} ${String(other)}`;
}
