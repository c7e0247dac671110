import crc32 from 'crc-32';

const WIDTH = 7;

/** CRC-32 of a line's text in base 36, 7 digits. The text is ASCII. */
export function checkSum(text: string): string {
  return (crc32.bstr(text) >>> 0).toString(36).padStart(WIDTH, '0');
}
