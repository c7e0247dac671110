import crc32 from 'crc-32';

const WIDTH = 7;

/** CRC-32 of a line's text. The text is ASCII. */
export function checkSum(text: string): number {
  return crc32.bstr(text) >>> 0;
}

/** A sum as a line carries it: base 36, 7 digits. */
export function printCheckSum(text: string): string {
  return checkSum(text).toString(36).padStart(WIDTH, '0');
}
