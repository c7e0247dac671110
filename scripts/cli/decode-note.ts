import type { Result } from '../../src/core/text';
import { fail, ok } from '../../src/core/text';

const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT, 'utf8');

/** A note's text, its byte-order mark kept; `not-utf8` with the offset of the first wrong byte. */
export function decodeNote(notePath: string, bytes: Buffer): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    const { from, byte } = firstFault(bytes);
    return fail({ code: 'not-utf8', path: notePath, from, detail: `byte ${byte}` });
  }
}

/** The first replacement mark of a lenient decoding that does not stand in the bytes themselves. */
function firstFault(bytes: Buffer): { from: number; byte: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let byte = 0;
  let done = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    byte += Buffer.byteLength(text.slice(done, at), 'utf8');
    if (!bytes.subarray(byte, byte + REPLACEMENT_BYTES.length).equals(REPLACEMENT_BYTES)) return { from: at, byte };
    done = at;
  }
  return { from: 0, byte: 0 };
}
