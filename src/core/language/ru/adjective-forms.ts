const VELAR = 'гкх';
const HUSHING = 'жчшщ';
/** Nouns in -ой that look like adjectives. */
const NOUN_OY =
  /(?:^|[^аеёиоуыэюя])(?:сл|стр|гер|кр|уст|наст|заст|прост|отст|пок|зн|гн|конв|перев|ковб|раск|подб|сб|приб|заб|переб|отб|уд|нал|водоп|з|ск)ой$/u;
/** Nouns in -ий: критерий, алюминий, гелий, комментарий, патриций. */
const NOUN_IY = /[бвдзлмпрстфц]ий$/u;
const NOUN_IE = /(?:[бвдзлмпрст]|[аеёиоуыэюя]н)ие$/u;
const NOUN_AYA = /^(?:стая|свая|шлея|края)$/u;

/** «пресмыкающиеся»: a participle bends before its «ся». */
const REFLEXIVE = /щ(?:ийся|аяся|ееся|иеся)$/u;

const and = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending);

/** Whether a word has the ending of an adjective, participle or ordinal in the nominative. */
export function looksAdjectival(word: string): boolean {
  if (word.length < 4) return false;
  if (REFLEXIVE.test(word)) return true;
  if (/(?:ый|ые|ое|яя)$/u.test(word)) return true;
  if (word.endsWith('ая')) return !NOUN_AYA.test(word);
  if (word.endsWith('ее')) return true;
  if (word.endsWith('ой')) return !NOUN_OY.test(word) && (word.match(/[аеёиоуыэюя]/gu)?.length ?? 0) > 1;
  if (word.endsWith('ий')) return !NOUN_IY.test(word);
  return word.endsWith('ие') && !NOUN_IE.test(word);
}

/**
 * Forms of an adjective of the gender and number that its nominative shows, and of the plural:
 * «переменная» has no masculine. A name in the plural keeps to the plural unless `singular`.
 */
export function adjectiveForms(word: string): string[] {
  if (REFLEXIVE.test(word)) return adjectiveForms(word.slice(0, -2)).map((form) => `${form}ся`);
  const base = word.slice(0, -2);
  const ending = word.slice(-2);
  const final = base.charAt(base.length - 1);
  const kind = VELAR.includes(final)
    ? 'velar'
    : HUSHING.includes(final)
      ? 'hushing'
      : /^(?:ий|яя|ее|ие)$/u.test(ending)
        ? 'soft'
        : 'hard';
  const many = and(base, kind === 'hard' ? 'ые ых ым ыми' : 'ие их им ими');
  const one = (hard: string, velar: string, hushing: string, soft: string): string[] =>
    and(base, { hard, velar, hushing, soft }[kind]);
  switch (ending) {
    case 'ая':
    case 'яя':
      return [word, ...one('ой ую ою', 'ой ую ою', 'ей ую ею ой', 'ей юю ею'), ...many];
    case 'ое':
    case 'ее':
      return [word, ...one('ого ому ым ом', 'ого ому им ом', 'его ему им ем ого ому ом', 'его ему им ем'), ...many];
    case 'ые':
    case 'ие':
      return [
        word,
        ...many,
        ...one(
          'ый ой ого ому ом ая ую ое',
          'ий ой ого ому ом ая ую ое',
          'ий его ему ем ая ую ее ей',
          'ий его ему ем яя юю ее ей',
        ),
      ];
    default:
      return [word, ...one('ого ому ым ом', 'ого ому им ом', 'его ему им ем ого ому ом', 'его ему им ем'), ...many];
  }
}
