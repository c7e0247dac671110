import { wordSet } from '../recognition-words';
import { deeds } from './deeds';
import { baseOf } from './finite-verbs';
import { capital, gerundOf } from './gerund';

/** Verbs that are nouns as they stand. */
const SAME = wordSet(`
  range walk run swim jump flow drift fall rise drop grip hold call cry work rest shift slide spread stretch support
  supply test touch trade travel use view vote reach release return ride roll search sleep smell sound split
  start stop fight flight sting bite kick pull push stress strike control demand design display escape focus guard guide
  influence limit link march mix move need offer order plan promise reply report request result risk scale sense share
  shine show shock shelter signal slope smoke stay step study surprise switch talk target taste waste watch damage
`);

/** "overwrites" → "Overwriting": what English verbs all have. */
export function nounOfVerb(word: string): string | null {
  // "that's".
  if (!/^[a-z]+$/u.test(word)) return null;
  const verb = baseOf(word) ?? unknownBase(word);
  if (verb === null) return ofParticiple(word);
  if (verb.length < 3) return null;
  // "sold" → Sale.
  const noun = deeds.get(verb) ?? (SAME.has(verb) ? verb : (latinNoun(verb) ?? gerundOf(verb)));
  return capital(noun);
}

/** The same of a verb without an ending, known or not: "see" → Seeing. */
export const nounOfDeed = (verb: string): string => nounOfVerb(verb) ?? latinNoun(verb) ?? capital(gerundOf(verb));

/** Verbs whose noun, as it stands, says what is easy. */
const EASED = wordSet('use repair access control transport travel return support supply');

/** "easier to use" → Ease of use, "easier to run" → Ease of running. */
export function easeOf(verb: string): string {
  const noun = nounOfDeed(verb).toLowerCase();
  return `Ease of ${noun === verb && !EASED.has(verb) ? gerundOf(verb) : noun}`;
}

/** Ends of Latin verbs and of the nouns for what they say. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})ate$/u, 'ation'],
  [/^(.{2,})ize$/u, 'ization'],
  [/^(.{2,})ise$/u, 'isation'],
  [/^(.{2,})ify$/u, 'ification'],
  [/^((?:imple|docu|aug|supple|experi|frag|seg|ce)ment)$/u, 'ation'],
  [
    /^((?:ab|sub|ex|dis|at|con)tract|(?:in|re|pro|e)ject|(?:se|col)lect|(?:de|pro)tect|con(?:ne|stri)ct|(?:re|con|ob)struct|restrict|correct|direct|predict|infect|inspect|interact|adopt|interrupt|disrupt|corrupt|encrypt|decrypt|compress|express|discuss|suppress)$/u,
    'ion',
  ],
];
/** End so, and have other nouns. */
const NOT_LATIN = wordSet(
  'rise advise revise exercise surprise comprise promise supervise televise compromise disguise debate state relate update rate date size seize prize create donate',
);

/** "replicate" → Replication; null for other verbs. */
function latinNoun(verb: string): string | null {
  if (NOT_LATIN.has(verb)) return null;
  for (const [pattern, ending] of LATIN) {
    const stem = pattern.exec(verb)?.[1];
    if (stem !== undefined) return capital(`${stem}${ending}`);
  }
  return null;
}

/** "carved" → Carving, "tried" → Trying, "adopted" → Adoption. */
function ofParticiple(word: string): string | null {
  const stem = /^([a-z]{3,})ed$/u.exec(word)?.[1];
  if (stem === undefined) return null;
  const latin = latinNoun(stem) ?? latinNoun(`${stem}e`) ?? latinNoun(stem.replace(/i$/u, 'y'));
  if (latin !== null) return latin;
  const noun = `${stem.replace(/i$/u, 'y')}ing`;
  return capital(noun);
}

/** The verb without the ending of its third person. */
function unknownBase(word: string): string | null {
  if (!/.{3}[^su]s$/u.test(word)) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|zz|ss)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
