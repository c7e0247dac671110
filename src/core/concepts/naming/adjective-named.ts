import { smallLetters, tokenise } from '../../text';
import type { Recogniser } from '../reading/recogniser';

/** An accusative of the first declension, whose nominative ends otherwise: «жидкость», but «струю». */
const ACCUSATIVE = /(?:у|ю)$/u;

/** «Прилипшим называем клиента, который …»: of the living the accusative of a masculine is its genitive. */
const LIVING = /[ыи]м$/u;

/**
 * «Ламинарным называют течение, при котором …», «Игра называется антагонистической, если …»: an adjective alone is
 * no name; the noun that is called so, the first word of the gloss or of the sentence, belongs to it. Null where the
 * name is no such adjective.
 *
 * @param shown The name as it stands, in its oblique case.
 * @param said The words that say what is called so.
 */
export function namedWithNoun(shown: string, said: string, recogniser: Recogniser): string | null {
  const oblique = recogniser.languages[0]?.oblique ?? null;
  const word = shown.trim().normalize('NFC');
  const lower = word.toLowerCase();
  if (oblique?.isAdjective?.(lower) !== true) return null;
  const first = smallLetters(tokenise(said.slice(0, 60))[0]?.text ?? '');
  if (first.length < 3 || recogniser.has('termStarts', first) || recogniser.has('pointers', first)) return null;
  if (recogniser.is('isAdjective', first) || recogniser.is('isVerb', first)) return null;
  const living = LIVING.test(lower) && /[^аеиоуыэюя]а$/u.test(first) ? first.slice(0, -1) : first;
  const noun = ACCUSATIVE.test(living) ? living.replace(/у$/u, 'а').replace(/ю$/u, 'я') : living;
  const [adjective] = oblique.adjective(lower, noun);
  const name = `${adjective} ${noun}`;
  return /^\p{Lu}/u.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
