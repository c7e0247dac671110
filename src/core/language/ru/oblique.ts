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
const BEHIND_HUSHING = endingTable('ей: а ь');
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
  ья: ье ь
  я: ь
`);
/** The neuter nouns behind whose stem a soft sign may not stand for the ending. */
const SOFT_NEUTER: ReadonlyMap<string, Nominatives> = new Map([
  ['моря', ['море']],
  ['поля', ['поле']],
  ['горя', ['горе']],
]);
/** «трамвая», of «трамвай»: «трамвае» would be another case again. */
const GENITIVES_BEHIND_VOWEL = endingTable('я: й');

/** Adjectives in the instrumental of the feminine, by their suffixes, and nouns that end alike. */
const FEMININE =
  /(?:[^аеёиоуыэюян]н|енн|онн|янн|анн|ск|ов|ист|ящ|ущ|ющ|ащ|яем|уем|им|чив|лив|нут|крыт|нят|жат|вит|шит)ой$|[чщ]ей$/u;
const NOUNS_LIKE_ADJECTIVE =
  /^(?:волн|войн|сосн|весн|казн|десн|бездн|ванн|канн|тонн|колонн|антенн|зим|доск|миск|маск|каск|основ|остров|кров|здоров|голов|столов|подков|дубров|свит|орбит)ой$|(?:свеч|встреч|задач|передач|добыч|площад|рощ|пищ|тысяч|кляч|дач|удач|отдач|подач|туч|куч|круч|реч|печ|теч|ноч|помощ|вещ|мощ)ей$/u;

/** The Russian instrumental. */
export const ruOblique: Oblique = {
  isOblique: (word) => /(?:ой|ей|ью|ом|ем|ым|им|ами|ями|ыми|ими)$/u.test(word),
  noun: (word) => turned(word, endingsFor(word)),
  adjective: (word, noun) => {
    const stem = word.replace(/(?:ой|ей|ым|им|ыми|ими)$/u, '');
    const [first, ...others] = adjectiveEndings(word, noun);
    return [stem + first, ...others.map((one) => stem + one)];
  },
  isAdjective: (word) => /[ыи]ми?$/u.test(word) || (FEMININE.test(word) && !NOUNS_LIKE_ADJECTIVE.test(word)),
  genitive: (word) =>
    SOFT_NEUTER.get(word) ?? turned(word, /[аеоуыэюя]я$/u.test(word) ? GENITIVES_BEHIND_VOWEL : GENITIVES),
};

function endingsFor(word: string): typeof NOUNS {
  // доминирующей, исчезнувшей: participles that stand for their noun.
  if (/(?:[аюуя]щ|вш)ей$/u.test(word)) return PARTICIPLES;
  // кучей, птицей: behind such a letter no «я» is written.
  if (/[жчшщц]ей$/u.test(word)) return BEHIND_HUSHING;
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
  // In the nominative neuter nouns show themselves: «ламинарным» of «течение».
  if (/[ое]$/u.test(noun)) return /[нжшчщ]им$/u.test(word) ? ['ее', 'ое'] : ['ое', 'ее'];
  if (/(?:ием|еем|вом)$/u.test(noun)) return ['ое', 'ее'];
  if (word.endsWith('евым')) return ['ой', 'ый'];
  return word.endsWith('ым') ? ['ый', 'ой'] : ['ий', 'ой'];
}
