import { wordsOf } from '../../text';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import type { TermShape } from '../reading/term-shape';

/** Fewer words say what to do as often as what is meant. */
const LEAST = 5;
const INFINITIVE = /(?:[аеиоуыя]ть(?:ся)?|ти(?:с[ья])?|чь(?:ся)?|[aeiáéíóô]r(?:s[ei])?|[aei]re|[aeiyąęś]ć)$/u;
const GERMAN = /(?:en|ern|eln)$/u;

/** "Aporcar – amontonar tierra …", „Dünsten – in wenig Wasser garen“: what one does is told by what one does. */
export function ofInfinitives(
  term: TermShape | null,
  gloss: GlossShape,
  sentence: string,
  { recogniser }: NoteContext,
): { readonly term: TermShape | null; readonly gloss: GlossShape } {
  const plain = { term, gloss };
  if (term === null || term.key.includes(' ') || gloss.length < LEAST || gloss.asks) return plain;
  if (gloss.opensBadly && !gloss.opensWithVerb) return plain;
  const said = wordsOf(sentence);
  const word = recogniser.languages[0]?.code === 'de' ? said.at(-1) : said[0]?.toLowerCase();
  const isVerb = (one: string): boolean =>
    recogniser.languages[0]?.code === 'de'
      ? GERMAN.test(one)
      : INFINITIVE.test(one) && recogniser.is('isVerb', one);
  if (word === undefined || word !== word.toLowerCase() || !isVerb(term.key) || !isVerb(word)) return plain;
  return {
    term: { ...term, unlikely: false },
    gloss: { ...gloss, opensBadly: false, opensWithVerb: false, nounPhrase: true, genus: true },
  };
}
