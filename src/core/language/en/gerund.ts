/** One syllable that ends in a single consonant behind a single vowel: the consonant doubles. */
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][bdgk-nprt]$/u;

/** The same of longer verbs, which the stress or a short verb at the end tells. */
const LONG =
  /(?:[^f]fer|[^t]mit|begin|bug|forget|regret|control|rebel|compel|expel|occur|equip|program|upset|input|output|reset|unplug|unzip|rerun|overlap|handicap)$/u;

/** "stop" → "stopping", "tie" → "tying". */
export function gerundOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return SHORT.test(verb) || LONG.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
