import { unitAt } from '../../text';

const LETTER = /^\p{L}$/u;
const CYRILLIC = /^\p{sc=Cyrillic}$/u;
const LATIN = /^\p{sc=Latin}$/u;

const KNOWN = 1;
const IS_LETTER = 2;
const IS_CYRILLIC = 4;
const IS_LATIN = 8;

/** Of code units, worked out once each: three patterns over every gloss cost more than what is read of it. */
const kinds = new Uint8Array(65_536);

/** How many characters of a text are letters, and how many are Cyrillic or Latin. */
export function countScripts(text: string): { letters: number; cyrillic: number; latin: number } {
  const counts = { letters: 0, cyrillic: 0, latin: 0 };
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < length;
    const kind = isPair ? kindOf(text.slice(at, at + 2)) : (kinds[unit] ||= kindOf(text.charAt(at)));
    if ((kind & IS_LETTER) !== 0) counts.letters += 1;
    if ((kind & IS_CYRILLIC) !== 0) counts.cyrillic += 1;
    if ((kind & IS_LATIN) !== 0) counts.latin += 1;
  }
  return counts;
}

function kindOf(character: string): number {
  return (
    KNOWN |
    (LETTER.test(character) ? IS_LETTER : 0) |
    (CYRILLIC.test(character) ? IS_CYRILLIC : 0) |
    (LATIN.test(character) ? IS_LATIN : 0)
  );
}
