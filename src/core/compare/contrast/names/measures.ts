import type { Naming, Range, Sentence } from '../sentence/statement';
import { tokenAt, wordAt } from '../sentence/token';

/** "0.9 KG", «сто РУБЛЕЙ», "a few WEEKS". */
export function isMeasured({ tokens, lexicon: { words } }: Sentence, at: number): boolean {
  const { kind, word } = tokenAt(tokens, at - 1);
  // «года ДВА-ТРИ».
  const isNumber = kind === 'number' || word.split('-').every((part) => words.numerals.has(part));
  return isNumber || (word === 'of' && words.amounts.has(wordAt(tokens, at - 2)));
}

/** "FOR a year", «ЗА сезон», "OVER years"; no "once a year" nor "after a day". */
const isLasting = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  lexicon.words.lasting.has(wordAt(tokens, lexicon.words.determiners.has(wordAt(tokens, at)) ? at - 1 : at));

/** The unit at an index as the tables have it: of a degree with its scale, "°C". */
function unitOf({ tokens }: Sentence, at: number): string {
  const { kind, word } = tokenAt(tokens, at);
  return kind === 'sign' && word === '°' ? word + wordAt(tokens, at + 1) : word;
}

/** What the first unit of measure of a range measures: "50 MINUTES" → Time. */
export function unitName(sentence: Sentence, range: Range): Naming | null {
  const label = sentence.lexicon.words.units.get(unitOf(sentence, unitAt(sentence, range)));
  return label === undefined ? null : { text: label, certain: true };
}

/** Index of the first unit of measure of a range, −1 without one. */
export function unitAt(sentence: Sentence, range: Range): number {
  for (let i = range.from; i < range.to; i++) {
    const word = unitOf(sentence, i);
    if (!sentence.lexicon.words.units.has(word)) continue;
    const { kind, inner } = tokenAt(sentence.tokens, i);
    // "(£12)" is told by the way.
    if (kind === 'sign' && inner) continue;
    const counted =
      isMeasured(sentence, i) ||
      isMeasured(sentence, i + 2) ||
      // «МЕТРОВ на сто».
      (sentence.lexicon.words.prepositions.has(wordAt(sentence.tokens, i + 1)) && isMeasured(sentence, i + 3)) ||
      isLasting(sentence, i - 1) ||
      isLasting(sentence, i + 1) ||
      word.startsWith('пол');
    if (counted) return i;
  }
  return -1;
}
