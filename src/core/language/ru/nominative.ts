import type { Governor } from '../contrast-words';
import { ofOblique } from './oblique-cases';

/** «ФОРМУ», «шерстью», «изоляции», «по ЛЫЖНЕ»: objects, nouns in -сть, -ия, -ие, -овка, what a case tells. */
export function nominative(word: string, governor: Governor): string {
  // «ВОДЫ не боится», «МЕСТА занимает»: put first, the genitive stays one.
  if (/[ыи]$|^места$/u.test(word) && WANTS_GENITIVE.test(governor.behind ?? '')) return ofGenitive(word);
  // «ЗАПАСА у A нет».
  const isLacking = /^нету?$/u.test(governor.behind ?? '') && word.endsWith('а');
  // «цветной КАЙМЫ», «узкой ПОЛОСКИ»: with such an adjective it is one thing.
  if (FEMININE.test(governor.adjective)) {
    const one = word.replace(/([бвдзлмнпрстф])ы$/u, '$1а').replace(/([гжкхчшщ])и$/u, '$1а');
    if (one !== word) return one;
  }
  const oblique = ofOblique(word, isLacking ? { ...governor, preposition: 'без' } : governor);
  if (oblique !== null) return oblique;
  const governed = governor.preposition !== '';
  if (word.length < 4 || /(?:ую|юю|ому|ему)$/u.test(word)) return word;
  const noun = word.replace(/ст(?:и|ью)$/u, 'сть');
  if (noun.length >= 7)
    return objectNoun(
      noun
        .replace(/([сц])и(?:[ию]|ей)$/u, '$1ия')
        .replace(/(ен|ван|ян|ржан)и(?:[яюи]|ем)$/u, '$1ие')
        .replace(/овк(?:[иуе]|ой)$/u, 'овка'),
      governed,
    );
  return objectNoun(noun, governed);
}

/** An adjective of one feminine thing in the genitive. */
const FEMININE = /(?:ой|[жнчшщ]ей)$/u;

/** What takes a genitive that may stand before it. */
const WANTS_GENITIVE = /^(?:нет|нету|хватает|хватит|бо[ия]тся|требует|занимает|уходит|тратит|ест|расходует)$/u;

/** «ставлю», «люблю» are what the writer does; the nouns in -ля behind such a consonant are few. */
const isMyDeed = (word: string): boolean =>
  /[бвмпф]лю$/u.test(word) && !/(?:капл|сабл|кровл|торговл|ловл|земл|цапл|травл|вафл|туфл)ю$/u.test(word);

const objectNoun = (word: string, governed: boolean): string =>
  governed || isMyDeed(word)
    ? word
    : word.replace(/([бвгджзклмнпрстфхцчшщ])у$/u, '$1а').replace(/([внлрди])ю$/u, '$1я');

/** The nominative of a noun in the genitive, «меньше МЕСТА», where its ending tells it; the word itself otherwise. */
export function ofGenitive(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  for (const [ending, own] of GENITIVES) if (word.endsWith(ending)) return word.slice(0, -ending.length) + own;
  return word;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['места', 'место'],
  ['масла', 'масло'],
  ['времени', 'время'],
  ['внимания', 'внимание'],
  ['земли', 'земля'],
]);

/** Endings that one class of nouns has, the longest first. */
const GENITIVES: readonly (readonly [string, string])[] = [
  ['ства', 'ство'],
  ['лива', 'ливо'],
  ['ения', 'ение'],
  ['ания', 'ание'],
  ['ости', 'ость'],
  ['ии', 'ия'],
  ['яти', 'ять'],
  ['ади', 'адь'],
  ['ды', 'да'],
  ['лы', 'ла'],
  ['ны', 'на'],
  ['ты', 'та'],
  ['мы', 'ма'],
  ['оки', 'ока'],
  ['рсов', 'рсы'],
];
