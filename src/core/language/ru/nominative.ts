/** «ФОРМУ», «шерстью», «изоляции»: objects, nouns in -сть, -ия, -ие, -овка. */
export function nominative(word: string, governed: boolean): string {
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

const objectNoun = (word: string, governed: boolean): string =>
  governed ? word : word.replace(/([бвгджзклмнпрстфхцчшщ])у$/u, '$1а').replace(/([внлрд])ю$/u, '$1я');
