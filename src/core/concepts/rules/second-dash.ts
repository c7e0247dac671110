import type { Recogniser } from '../reading/recogniser';

/** Between two clauses that speak of one thing after the other. */
export const BETWEEN = /[,;]\s(?:[aа]|and|while|whereas|und|während|mientras(?: que)?|tandis que|mentre)\s/u.source;
const CLAUSE = new RegExp(`^${BETWEEN}`, 'u');

/** Words and their stop, where what follows has no capital: «… с радикалом. кетон - …», "… w terenie. 1:10 000 – …". */
const ENDED = /\p{L}{4}[»")]?[.!?] [^.!?;]{1,60}$/u;

const SECOND_DASH = /\s(?:--|[-–—])(?=\s|,)/gu;

/**
 * A second dash makes a parenthesis or a path of the sentence, unless it stands for a verb left out
 * in a later clause («…, а листья — операндам»).
 */
export function hasSecondDash(sentence: string, recogniser: Recogniser): boolean {
  for (const match of sentence.matchAll(SECOND_DASH)) {
    const before = sentence.slice(0, match.index);
    if (ENDED.test(before)) continue;
    const comma = Math.max(
      before.lastIndexOf(','),
      before.lastIndexOf(';'),
      before.lastIndexOf(' и '),
      before.lastIndexOf(' or '),
    );
    const wordsBefore = before.slice(0, Math.max(0, comma)).split(/\s+/u).length;
    const wordsBetween = before
      .slice(comma + 1)
      .trim()
      .split(/\s+/u).length;
    const pair = CLAUSE.test(before.slice(Math.max(0, comma)));
    const between = firstWord(before.slice(comma + 1));
    const isOther = before.charAt(comma) === ';' && !recogniser.has('glossStarts', between);
    const least =
      pair || isOther ? 3 : repeats(before.slice(0, Math.max(0, comma)), sentence.slice(match.index)) ? 4 : 6;
    if (comma <= 0 || wordsBefore < least || wordsBetween > 4) return true;
  }
  return false;
}

function firstWord(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** «… за сутки, MAU — за месяц»: the clause says the same of another thing, from the same small word on. */
function repeats(before: string, behind: string): boolean {
  const word = /^\s[-–—]\s(\p{L}{1,4})\s/u.exec(behind)?.[1];
  return word !== undefined && ` ${before} `.includes(` ${word} `);
}
