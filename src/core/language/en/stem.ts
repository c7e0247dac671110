/** Light stem of a lower-case English word: plural, -ing, -ed and a final e cut; at least three letters left. */
export function enStem(word: string): string {
  let stem = word.replace(/'s?$/u, '');
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/u.test(stem)) stem = stem.slice(0, -1);
  const cut = /(?:ing|ed)$/u.exec(stem);
  if (cut !== null && cut.index >= 3 && /[aeiouy]/u.test(stem.slice(0, cut.index))) {
    stem = stem.slice(0, cut.index);
    if (/(?:bb|dd|gg|mm|nn|pp|rr|tt)$/u.test(stem)) stem = stem.slice(0, -1);
  }
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
