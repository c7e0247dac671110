/** Endings of nouns, adjectives, participles and verbs, the longest first. */
const ENDINGS = (
  'иями ованного ованная ованный ыми ими ого его ому ему ами ями иях иям ией ует уют ают яют ает яет аем яем уем ить ать ять еть ыть ишь ешь ' +
  'ился ась ым ых им их ой ей ий ый ая яя ое ее ые ие ую юю ом ем ам ям ах ях ов ев ью ия ию ии ие ит ат ят ут ют ет ал ял ил ел ал ла ло ли ' +
  'а я о е ё и ы у ю ь й'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
const REFLEXIVE = /(?:ся|сь)$/u;
/** Nouns that end like adjectives in other cases: «режим», «синоним», «отдых». */
const WHOLE = /(?:жим|тим|оним|дых|жених)$/u;

/** Light stem of a lower-case Russian word: one ending cut, at least three letters with a vowel left; ё as е. */
export function ruStem(word: string): string {
  let stem = word.replaceAll('ё', 'е');
  if (stem.length > 5) stem = stem.replace(REFLEXIVE, '');
  for (const ending of ENDINGS) {
    if (!stem.endsWith(ending) || stem.length - ending.length < 3) continue;
    if (/^[иы][хм]$/u.test(ending) && WHOLE.test(stem)) continue;
    const rest = stem.slice(0, -ending.length);
    // «делала» is a verb, «весло» is not.
    if (/^л[аио]$/u.test(ending) && !/[аеиоуыюя]$/u.test(rest)) continue;
    if (/[аеиоуыэюя]/u.test(rest)) return rest.replace(/нн$/u, 'н');
  }
  return stem;
}
