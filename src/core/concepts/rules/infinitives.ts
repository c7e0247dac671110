import { wordsOf } from '../../text';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import type { TermShape } from '../reading/term-shape';

/** Fewer words say what to do as often as what is meant. */
const LEAST = 5;
const INFINITIVE = /(?:[аеиоуыя]ть(?:ся)?|ти(?:с[ья])?|чь(?:ся)?|[aeiáéíóô]r(?:s[ei])?|[aei]re|[aeiyąęś]ć)$/u;
const HOW_MUCH =
  /^(?:сколько|насколько|скільки|how (?:much|many|far|fast|long)|wie (?:viel|schnell|weit)|combien|cuánt[oa]s?|quant[oaie]|ile)\s/iu;
/** "Heaving to". */
const GERUND = /^\p{L}{2,}ing(?: \p{L}+)?$/u;
/** What somebody does, by its last word: "chain piecing", "retrieval practice". */
const DEED = /^(?:[\p{L}-]+ ){1,2}(?:\p{L}{2,}ing|practice|technique|method|therapy|drill|procedure)$/u;
/** "… without looking", "nothing": what ends so and is no deed. */
const NO_DEED =
  /^(?:(?:any|every|some|no)thing|during|being|according|including|working|going|coming|waiting|trying)$/u;

/** "Frogging — ripping out rows", "close-hauled – sailing as near …": a deed among others of its form. */
function isDoing(
  { key, name, abbreviated }: TermShape,
  gloss: GlossShape,
  sentence: string,
  recogniser: NoteContext['recogniser'],
): boolean {
  if (recogniser.languages[0]?.code !== 'en' || gloss.nounPhrase || gloss.opensBadly || gloss.asks) return false;
  const [first = '', ...others] = wordsOf(sentence);
  if (!/^(?:\p{Ll}+-)?\p{Ll}{2,}ing$/u.test(first) || NO_DEED.test(first) || others.length < 2) return false;
  const isDeedName = GERUND.test(key) || DEED.test(key) || abbreviated;
  return isDeedName || (others.length >= LEAST && (/^\p{Ll}/u.test(name) || others.includes('than')));
}

const GERMAN = /(?:en|ern|eln)$/u;

const JAPANESE_DEED = /[るう]こと[。．.\s]*$/u;
/** Characters of a deed told at length. */
const LEAST_CHARACTERS = 12;

/** 「…を再開すること」: what is done, as a noun. */
export function isDeed(said: string, { length, spaceless }: GlossShape): boolean {
  return spaceless && length >= LEAST_CHARACTERS && JAPANESE_DEED.test(said);
}

/** "Aporcar – amontonar tierra …", „Dünsten – in wenig Wasser garen“: what one does is told by what one does. */
export function ofInfinitives(
  term: TermShape | null,
  gloss: GlossShape,
  sentence: string,
  { recogniser }: NoteContext,
  isInGlossary: boolean,
  isEqual = false,
): { readonly term: TermShape | null; readonly gloss: GlossShape } {
  const plain = {
    term,
    gloss: term !== null && isDoing(term, gloss, sentence, recogniser) ? { ...gloss, bare: true } : gloss,
  };
  const code = recogniser.languages[0]?.code;
  const noun = { ...gloss, opensBadly: false, opensWithVerb: false, nounPhrase: true, genus: true };
  if (term === null || gloss.length < LEAST || gloss.asks) return plain;
  // 「…を再開すること」 is an order as often, but not among terms.
  if (code === 'ja') return isInGlossary && isDeed(sentence, gloss) ? { term, gloss: noun } : plain;
  // "СКФ (…) – сколько мочи образуется за минуту": a measure.
  if (term.abbreviated && HOW_MUCH.test(sentence)) return { term, gloss: noun };
  // "Heaving to — stopping the boat by backing the jib"
  if (
    code === 'en' &&
    (GERUND.test(term.key) || (DEED.test(term.key) && !term.unlikely)) &&
    /^\p{Ll}{2,}ing \p{L}/u.test(sentence) &&
    !gloss.opensBadly
  )
    return { term: { ...term, unlikely: false }, gloss: noun };
  // «Обвалять рыбу = покрыть её мукой, которая …»: an equals sign between two deeds.
  if (term.key.includes(' ') && !isEqual) return plain;
  if (gloss.opensBadly && !gloss.opensWithVerb) return plain;
  const said = wordsOf(sentence);
  const word = code === 'de' ? said.at(-1) : said[0]?.toLowerCase();
  const isVerb = (one: string): boolean =>
    code === 'de' ? GERMAN.test(one) : INFINITIVE.test(one) && recogniser.is('isVerb', one);
  if (word?.toLowerCase() !== word || word === undefined || !isVerb(term.key.split(' ')[0] ?? '') || !isVerb(word))
    return plain;
  return { term: { ...term, unlikely: false }, gloss: noun };
}
