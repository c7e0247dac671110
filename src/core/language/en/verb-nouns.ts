import { baseOf } from './finite-verbs';

/** One syllable that ends in a single consonant behind a single vowel: the consonant doubles. */
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$/u;

/** "overwrites" → "Overwriting": what English verbs all have. */
export function nounOfVerb(word: string): string | null {
  const verb = baseOf(word) ?? unknownBase(word);
  if (verb === null || verb.length < 3) return null;
  const gerund = gerundOf(verb);
  return gerund.charAt(0).toUpperCase() + gerund.slice(1);
}

function gerundOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return SHORT.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

/** The verb without the ending of its third person. */
function unknownBase(word: string): string | null {
  if (!/.{3}[^su]s$/u.test(word)) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|zz|ss)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
