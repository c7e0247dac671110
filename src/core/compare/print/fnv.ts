/** 32-bit FNV-1a over UTF-16 units, low byte first, as 7 digits of base 36; `''` for an empty cell. */
export function cellHash(text: string): string {
  if (text === '') return '';
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
