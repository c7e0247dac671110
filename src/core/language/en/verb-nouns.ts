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
  const gerund = deeds.get(verb) ?? (SAME.has(verb) ? verb : gerundOf(verb));
  return capital(gerund);
}

/** "carved" → Carving, "tried" → Trying. */
function ofParticiple(word: string): string | null {
  const stem = /^([a-z]{3,})ed$/u.exec(word)?.[1];
  if (stem === undefined) return null;
  const noun = `${stem.replace(/i$/u, 'y')}ing`;
  return capital(noun);
}

/** The verb without the ending of its third person. */
function unknownBase(word: string): string | null {
  if (!/.{3}[^su]s$/u.test(word)) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|zz|ss)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
