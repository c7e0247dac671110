import { tokenise } from '../../text';
import type { Copula } from '../reading/copula';
import type { GlossShape } from '../reading/gloss-shape';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { nounOpening } from '../reading/noun-opening';
import { withoutClosing } from '../reading/spaceless-copula';
import type { TermShape } from '../reading/term-shape';
import { SAYS } from './copula-doubts';
import { isDeed } from './infinitives';

const MEANS = /^(?:是指|指的是)$/u;
/** Words of a clause that stands for a noun. */
const LEAST = 4;
const CLAUSES = /^(?:when|where|what)$/u;
const GERUND = /^\p{L}{2,}ing$/u;

/** What a copula says of its term. */
export function predicateOf(copula: Copula, term: TermShape, said: string, { recogniser }: NoteContext): GlossShape {
  const [language] = recogniser.languages;
  const gloss = readGloss(language?.code === 'ja' ? withoutClosing(said) : said, recogniser);
  const noun = { ...gloss, opensBadly: false, nounPhrase: true, genus: true, nominal: true, article: true };
  // 「…是指在…的…」: behind such a verb a preposition opens the attribute.
  if (MEANS.test(copula.word)) return gloss.spaceless && gloss.difference ? noun : gloss;
  if (copula.word === 'とは' && isDeed(withoutClosing(said), gloss))
    return { ...noun, qualified: true, difference: true };
  const opening = tokenise(said.slice(0, 60)).map(({ text }) => ({ key: text.toLowerCase() }));
  const [first = '', second = '', third = ''] = opening.map(({ key }) => key);
  // "Voiced consonants are those in which …"
  const isStoodFor =
    recogniser.has('standIns', first) && [second, third].some((word) => recogniser.has('relatives', word));
  if (isStoodFor && gloss.length > LEAST && !gloss.past) return { ...noun, qualified: true };
  // "Equity is what remains of …"
  if (nounOpening(opening, recogniser) > 0 && gloss.length > LEAST && !gloss.opensBadly && !gloss.past)
    return { ...noun, qualified: true };
  if (language?.code === 'en' && gloss.length > LEAST) {
    // "A draw is when neither side can win."
    const isOne = recogniser.has('indefinites', copula.article);
    if (
      (isOne || isStressed(copula)) &&
      (isOne ? CLAUSES : /^whe(?:n|re)$/u).test(first) &&
      !/^(?:we|i)$/u.test(second)
    )
      return { ...noun, qualified: true };
    if (
      SAYS.test(copula.word) &&
      GERUND.test(first) &&
      (isStressed(copula) || GERUND.test(term.key.split(' ')[0] ?? ''))
    )
      return { ...noun, qualified: true };
  }
  // „**Vorsatz** ist das Wissen und Wollen der Tat“: its complement is a genitive.
  const isGenitive = language?.nounPhrase === 'capital' && gloss.article && gloss.length > LEAST;
  return isGenitive && isStressed(copula) && gloss.nounPhrase ? { ...gloss, genus: true } : gloss;
}

export function isStressed({ dress }: Copula): boolean {
  return dress === 'bold' || dress === 'emphasis';
}

/** "*Building a bridge* is …": stressed, what somebody does is a name. */
export function isDoing(copula: Copula, { name }: TermShape): boolean {
  return isStressed(copula) && /^\p{L}{2,}ing \p{Ll}/u.test(name) && name.split(' ').length <= LEAST;
}
