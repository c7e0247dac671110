import { wordsOf } from '../../text';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import type { TermShape } from '../reading/term-shape';

/** Fewer words say what to do as often as what is meant. */
const LEAST = 5;
const INFINITIVE = /(?:[аеиоуыя]ть(?:ся)?|ти(?:с[ья])?|чь(?:ся)?|[aeiáéíóô]r(?:s[ei])?|[aei]re|[aeiyąęś]ć)$/u;
const HOW_MUCH =
  /^(?:сколько|насколько|скільки|how (?:much|many|far|fast|long)|wie (?:viel|schnell|weit)|combien|cuánt[oa]s?|quant[oaie]|ile)\s/iu;
const GERMAN = /(?:en|ern|eln)$/u;

/** "Aporcar – amontonar tierra …", „Dünsten – in wenig Wasser garen“: what one does is told by what one does. */
export function ofInfinitives(
  term: TermShape | null,
  gloss: GlossShape,
  sentence: string,
  { recogniser }: NoteContext,
): { readonly term: TermShape | null; readonly gloss: GlossShape } {
  const plain = { term, gloss };
  const code = recogniser.languages[0]?.code;
  const noun = { ...gloss, opensBadly: false, opensWithVerb: false, nounPhrase: true, genus: true };
  if (term === null || gloss.length < LEAST || gloss.asks) return plain;
  // "СКФ (…) – сколько мочи образуется за минуту": a measure.
  if (term.abbreviated && HOW_MUCH.test(sentence)) return { term, gloss: noun };
  // "Heaving to — stopping the boat by backing the jib"
  if (
    code === 'en' &&
    /^\p{L}{2,}ing(?: \p{L}+)?$/u.test(term.key) &&
    /^\p{Ll}{2,}ing \p{L}/u.test(sentence) &&
    !gloss.opensBadly
  )
    return { term: { ...term, unlikely: false }, gloss: noun };
  if (term.key.includes(' ')) return plain;
  if (gloss.opensBadly && !gloss.opensWithVerb) return plain;
  const said = wordsOf(sentence);
  const word = code === 'de' ? said.at(-1) : said[0]?.toLowerCase();
  const isVerb = (one: string): boolean =>
    code === 'de' ? GERMAN.test(one) : INFINITIVE.test(one) && recogniser.is('isVerb', one);
  if (word?.toLowerCase() !== word || word === undefined || !isVerb(term.key) || !isVerb(word)) return plain;
  return { term: { ...term, unlikely: false }, gloss: noun };
}
