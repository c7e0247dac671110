import {
  FEMININE_SOFT,
  FLEETING_EL,
  FLEETING_STEM,
  INDECLINABLE,
  IRREGULAR_NOUNS,
  NO_BARE_GENITIVE,
  PLURAL_ONLY,
  STABLE_VOWEL,
} from './noun-words';

const VOWELS = 'аеёиоуыэюя';
const HUSHING = 'жчшщ';
const VELAR = 'гкх';

const isVowel = (letter: string): boolean => letter !== '' && VOWELS.includes(letter);
const isConsonant = (letter: string): boolean => /^[бвгджзйклмнпрстфхцчшщ]$/u.test(letter);
const last = (text: string): string => text.charAt(text.length - 1);
const and = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending);

/** ы, or и where spelling wants it. */
const yOrI = (stem: string): string => ((HUSHING + VELAR).includes(last(stem)) ? 'и' : 'ы');

/**
 * All forms of a Russian noun by the ending of its nominative, itself included. Where the ending
 * leaves the class open, the forms of both classes are given: those that are no words never occur.
 */
export function nounForms(word: string): string[] {
  const irregular = IRREGULAR_NOUNS.get(word);
  if (irregular !== undefined) return [...irregular];
  if (INDECLINABLE.has(word)) return [word];
  return [word, ...formsOfClass(word)];
}

function formsOfClass(word: string): string[] {
  const stem = word.slice(0, -1);
  switch (last(word)) {
    case 'й':
      return shortI(stem);
    case 'ь':
      return softSign(word, stem);
    case 'а':
      return hardFeminine(stem);
    case 'я':
      return word.endsWith('мя') && word.length <= 6 ? inMya(stem) : softFeminine(stem);
    case 'о':
      return neuter(stem);
    case 'е':
    case 'ё':
      return softNeuter(stem);
    case 'ы':
    case 'и':
      return plural(word, stem);
    default:
      return isConsonant(last(word)) ? hardMasculine(word) : [];
  }
}

/** узел → узл, боец → бойц, лёд → льд, конёк → коньк: the stem without its last vowel, null without one to lose. */
function withoutFleetingVowel(stem: string): string | null {
  const vowel = stem.charAt(stem.length - 2);
  const before = stem.charAt(stem.length - 3);
  if (!'оеё'.includes(vowel) || vowel === '' || before === '' || STABLE_VOWEL.has(stem)) return null;
  // A stem that would keep no vowel loses none, but for a few: сон, пень; never ток, ген, соль.
  if (stem.length === 3 && !FLEETING_STEM.has(stem)) return null;
  const head = stem.slice(0, -2);
  if (isVowel(before)) return vowel === 'о' ? null : `${head}й${last(stem)}`;
  const softens = before === 'л' || (vowel !== 'о' && 'нрзст'.includes(before) && VELAR.includes(last(stem)));
  return `${head}${softens && vowel !== 'о' ? 'ь' : ''}${last(stem)}`;
}

const HARD = 'а у ом е ов ам ами ах';

function hardMasculine(word: string): string[] {
  if (/[ая]нин$/u.test(word) && word.length > 5)
    return [...hardStem(word), ...and(word.slice(0, -2), 'е ам ами ах'), word.slice(0, -2)];
  if (/[оё]нок$/u.test(word) && word.length > 5) {
    const young = word.slice(0, -4) + (HUSHING.includes(word.charAt(word.length - 5)) ? 'ат' : 'ят');
    // звонок and бочонок are no young animals, whatever their ending.
    return [...hardStem(`${word.slice(0, -2)}к`), young, ...and(young, 'а ам ами ах')];
  }
  const short = withoutFleetingVowel(word);
  return short === null ? hardStem(word) : [...hardStem(word), ...hardStem(short)];
}

function hardStem(stem: string): string[] {
  const final = last(stem);
  if (HUSHING.includes(final)) return and(stem, 'а у ом ем е и ей ам ами ах');
  if (final === 'ц') return and(stem, 'а у ом ем е ы ов ев ам ами ах');
  return [...and(stem, HARD), stem + yOrI(stem)];
}

/** случай, край, критерий, воробей. */
function shortI(stem: string): string[] {
  const forms = and(stem, 'я ю ем е и ев ям ями ях');
  if (last(stem) === 'е' && stem.length > 2) forms.push(...and(`${stem.slice(0, -1)}ь`, 'я ю ем е и ев ям ями ях'));
  return forms;
}

/** Feminine (сеть) and masculine (словарь) alike, where the suffix does not tell. */
function softSign(word: string, stem: string): string[] {
  const feminine = /(?:[оеё]сть|знь|[жчшщ]ь|вь|бь|пь)$/u.test(word) || FEMININE_SOFT.test(word);
  const masculine = /(?:тель|арь)$/u.test(word) && word.length > 5;
  const short = last(stem) === 'л' && !FLEETING_EL.test(stem) ? null : withoutFleetingVowel(stem);
  const plain = last(stem) === 'н' || !short?.endsWith(`ь${last(stem)}`) ? short : short.replace(/ь(?=.$)/u, '');
  const hush = HUSHING.includes(last(stem));
  return [
    ...and(stem, hush ? 'и ей ам ами ах' : 'и ей ям ями ях'),
    ...(masculine ? [] : [`${stem}ью`]),
    ...(feminine ? [] : and(stem, 'я ю ем е')),
    ...(plain === null ? [] : and(plain, hush ? 'и ей' : feminine ? 'и ей ям ями ях' : 'я ю ем е и ей ям ями ях')),
  ];
}

function hardFeminine(stem: string): string[] {
  return [
    ...and(stem, 'е у ой ою ам ами ах'),
    stem + yOrI(stem),
    ...(`${HUSHING}ц`.includes(last(stem)) ? and(stem, 'ей ею') : []),
    ...bareGenitive(stem),
  ];
}

/**
 * Genitive plural without ending: систем, выборок, копеек, сестёр. A vowel comes in between two
 * final consonants where the second is one that asks for it.
 */
function bareGenitive(stem: string): string[] {
  const final = last(stem);
  const before = stem.charAt(stem.length - 2);
  const head = stem.slice(0, -1);
  if (before === 'ь' || before === 'й') return [stem, `${stem.slice(0, -2)}е${final}`];
  if (!isConsonant(before) || !isConsonant(final)) return [stem];
  if (final === 'к') return HUSHING.includes(before) || before === 'ц' ? [stem, `${head}ек`] : [stem, `${head}ок`];
  if (final === 'ц') return [stem, `${head}ец`];
  if ('лр'.includes(final) || (final === 'н' && !'лрмн'.includes(before)))
    return [stem, `${head}е${final}`, `${head}о${final}`];
  return [stem];
}

/** неделя, статья, теория, идея. */
function softFeminine(stem: string): string[] {
  const final = last(stem);
  const forms = and(stem, 'и ю ям ями ях ей ею');
  if (final === 'и') return [...forms, `${stem}й`];
  forms.push(`${stem}е`);
  if (isVowel(final)) return [...forms, `${stem}й`];
  const head = stem.slice(0, -1);
  if (final === 'ь') return [...forms, `${head}ей`, `${head}ий`];
  forms.push(`${stem}ь`);
  if (isConsonant(stem.charAt(stem.length - 2)) || stem.charAt(stem.length - 2) === 'ь') {
    const start = head.endsWith('ь') ? head.slice(0, -1) : head;
    forms.push(`${start}е${final}ь`, ...(final === 'н' ? [`${start}ен`, `${start}онь`] : []));
  }
  return forms;
}

/** время → имени, именем, имена, имён. */
function inMya(stem: string): string[] {
  return and(stem, 'ени енем ена ен енам енами енах');
}

function neuter(stem: string): string[] {
  if (isVowel(last(stem))) return [];
  const forms = [...and(stem, 'а у ом е ам ами ах'), ...bareGenitive(stem)];
  if (last(stem) === 'к')
    forms.push(`${stem}и`, ...(VOWELS.includes(stem.charAt(stem.length - 2)) ? [`${stem}ов`] : []));
  return forms;
}

/** понятие, поле, училище, сердце, устье. */
function softNeuter(stem: string): string[] {
  const final = last(stem);
  if (final === 'и') return and(stem, 'я ю ем и й ям ями ях');
  if (final === 'ь') return [...and(stem, 'я ю ем ям ями ях ев'), `${stem.slice(0, -1)}ий`];
  if (final === 'ц') return [...and(stem, 'а у ем ам ами ах ев'), ...bareGenitive(stem)];
  if (HUSHING.includes(final)) return [...and(stem, 'а у ем ам ами ах'), stem];
  return and(stem, 'я ю ем ям ями ях ей');
}

/**
 * A name in the plural: its own cases, and the singular of either gender unless the name has none
 * (весы are no вес).
 */
function plural(word: string, stem: string): string[] {
  const soft = last(word) === 'и' && !(HUSHING + VELAR).includes(last(stem));
  const own = soft ? and(stem, 'ям ями ях ей ев') : and(stem, 'ам ами ах ов ей');
  if (PLURAL_ONLY.has(word)) return NO_BARE_GENITIVE.has(word) ? own : [...own, ...bareGenitive(stem)];
  if (!soft) return [...own, stem, ...hardMasculine(stem), `${stem}а`, ...hardFeminine(stem)];
  if (last(stem) === 'и') return [`${stem}й`, ...shortI(stem), `${stem}я`, ...softFeminine(stem)];
  if (isVowel(last(stem))) return [...own, `${stem}й`, ...shortI(stem), `${stem}я`, ...softFeminine(stem)];
  return [...own, `${stem}ь`, ...softSign(`${stem}ь`, stem), `${stem}я`, ...softFeminine(stem)];
}
