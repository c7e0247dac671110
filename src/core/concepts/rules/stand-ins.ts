import { wordsOf } from '../../text';
import { isSurelyPast } from '../reading/noun-phrase';
import type { Recogniser } from '../reading/recogniser';
import type { TermShape } from '../reading/term-shape';

/** Fewer words joke. */
const LEAST_STOOD = 6;

/**
 * «Свищевой маточник – тот, который …»: a pronoun for the noun of the name; «… — это когда ряды провязаны …»: a clause
 * for one, as people speak.
 */
export function isStoodFor(sentence: string, copula: boolean, term: TermShape | null, recogniser: Recogniser): boolean {
  const words = wordsOf(sentence).map((word) => word.normalize('NFC').toLowerCase());
  const [first = '', second = ''] = words;
  if (term === null || words.length < LEAST_STOOD - (copula ? 1 : 0) || /[?!]\s*$/u.test(sentence)) return false;
  if (words.some((word) => recogniser.has('personal', word))) return false;
  if (words.slice(0, LEAST_STOOD).some((word) => isSurelyPast(word, recogniser))) return false;
  if (copula) return /^(?:когда|коли)$/u.test(first);
  const isNamed = term.key.includes(' ') || PLURAL.test(first);
  return isNamed && recogniser.has('standIns', first) && recogniser.has('relatives', second);
}

const PLURAL = /^(?:те|ті|those|ceux|celles|ci)$/u;
