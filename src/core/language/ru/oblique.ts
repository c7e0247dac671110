import type { Nominatives, Oblique } from '../oblique';
import { endingTable, turned } from '../oblique';

const NOUNS = endingTable(`
  иями: ия ии
  ями: и
  ами: ы и а
  ией: ия
  ием: ие ий
  ью: ь
  ой: а ая
  ей: я ь яя а
  ом: - о
  ем: ь й е -
  ыми: ые
  ими: ие
  ым: ый ое
  им: ий ое ее
`);
const PARTICIPLES = endingTable('ей: ая');
const BEHIND_VOWEL = endingTable('ем: й');
const BEFORE_NO_Y = endingTable('ами: и а');
/** A vowel that flees: корешком, бойцом, владельцем. */
const FLEEING = endingTable(`
  ьцем: ец
  йцом: ец
  йком: ек
  ком: ок к ек
  цом: ец цо
  цем: ец ц
`);

const GENITIVES = endingTable(`
  ого: ый ой ое
  его: ий ее
  ции: ция
  ии: ия ие
  ой: ая
  ей: яя ая ь
  ых: ые
  их: ие
  ов: ы и
  ев: и
  ия: ие ий
  ы: а
  и: а я ь
  а: - о
  я: ь е й
`);

/** The Russian instrumental. */
export const ruOblique: Oblique = {
  isOblique: (word) => /(?:ой|ей|ью|ом|ем|ым|им|ами|ями|ыми|ими)$/u.test(word),
  noun: (word) => turned(word, endingsFor(word)),
  adjective: (word, noun) => {
    const stem = word.replace(/(?:ой|ей|ым|им|ыми|ими)$/u, '');
    const [first, ...others] = adjectiveEndings(word, noun);
    return [stem + first, ...others.map((one) => stem + one)];
  },
  genitive: (word) => turned(word, GENITIVES),
};

function endingsFor(word: string): typeof NOUNS {
  // доминирующей, исчезнувшей: participles that stand for their noun.
  if (/(?:[аюуя]щ|вш)ей$/u.test(word)) return PARTICIPLES;
  // роем, краем: the stem ends in a vowel.
  if (/[аеоуэюя]ем$/u.test(word)) return BEHIND_VOWEL;
  if (/[гжкхчшщ]ами$/u.test(word)) return BEFORE_NO_Y;
  return /(?:[бвджйпстчшщ]ком|[^а]нком|[^аеиоуыэюя]ц[ое]м)$/u.test(word) ? FLEEING : NOUNS;
}

function adjectiveEndings(word: string, noun: string): Nominatives {
  if (word.endsWith('ыми')) return ['ые'];
  if (word.endsWith('ими')) return ['ие'];
  if (word.endsWith('ой')) return ['ая'];
  if (/[жчшщ]ей$/u.test(word)) return ['ая'];
  if (word.endsWith('ей')) return ['яя', 'ая'];
  if (/(?:ием|еем|вом)$/u.test(noun)) return ['ое', 'ее'];
  if (word.endsWith('евым')) return ['ой', 'ый'];
  return word.endsWith('ым') ? ['ый', 'ой'] : ['ий', 'ой'];
}
