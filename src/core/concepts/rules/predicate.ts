import { tokenise } from '../../text';
import type { Copula } from '../reading/copula';
import type { GlossShape } from '../reading/gloss-shape';
import { readGloss } from '../reading/gloss';
import { isMeasure } from '../reading/measure';
import type { NoteContext } from '../reading/note-context';
import { nounOpening } from '../reading/noun-opening';
import { withoutClosing } from '../reading/spaceless-copula';
import type { TermShape } from '../reading/term-shape';
import { SAYS } from './copula-doubts';
import { isDeed } from './infinitives';

const MEANS = /^(?:是指|指的是)$/u;
/** Words of a clause that stands for a noun. */
const LEAST = 4;
/** Words of a clause that nothing else shows to define. */
const LONG = 8;
const CLAUSES = /^(?:when|where|what)$/u;
/** Characters of a clause that is written without spaces. */
const LEAST_CHARACTERS = 8;
/** "The following are all the keys that …": they are counted up. */
const ALL = /^(?:all|tous|toutes|todos|todas|tutt[ie]|alle|все)$/u;
const INFINITIVE = /(?:\szu\s\p{Ll}+|\p{Ll}zu\p{Ll}+)n\.?\s?$/u;
const GERUND = /^\p{L}{2,}ing$/u;
/** No nouns that only end so: "the evening is when …". */
const DEED = /^(?!(?:morn|even|spr|build|meet|wedd|someth|anyth|everyth|noth)ing$)\p{L}{3,}ing$/u;
/** Languages whose infinitives name deeds. */
const INFINITIVES = /^(?:es|fr|it|pt)$/u;
const ROMANCE = /^\p{L}{2,}(?:[aeiô]r(?:s[ei])?|[aei]re|oir)(?:-\p{L}+)?$/iu;

/** What a copula says of its term. */
export function predicateOf(
  copula: Copula,
  term: TermShape,
  said: string,
  { recogniser }: Pick<NoteContext, 'recogniser'>,
): GlossShape {
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
  // "A ligature is two or more letters joined …"
  if (recogniser.has('nounOpenings', `${first} ${second}`) && gloss.genus && gloss.qualified)
    return { ...gloss, nominal: true, article: true };
  // "*Burn rate* means how fast …"
  if ((SAYS.test(copula.word) || isStressed(copula)) && isMeasure(said, gloss, recogniser))
    return { ...noun, qualified: true };
  // 「…とは、…ことをいう」: what is done is the noun.
  if (copula.word === 'とは' && gloss.opensWithVerb && gloss.length >= LEAST_CHARACTERS && said.endsWith('をいう。'))
    return noun;
  // „Umsetzen heißt, den Haufen neu aufzuschichten“
  if (language?.nounPhrase === 'capital' && copula.word === 'heißt' && isInfinitive(said, term) && gloss.length > LEAST)
    return { ...noun, qualified: true };
  if (isStoodFor && gloss.length > LEAST && !gloss.past) return { ...noun, qualified: true };
  // "Equity is what remains of …"; "two or three of them" counts.
  const isCount = recogniser.has('conjunctions', second);
  if (ALL.test(first)) return { ...gloss, genus: false };
  if (!isCount && nounOpening(opening, recogniser) > 0 && gloss.length > LEAST && !gloss.opensBadly && !gloss.past)
    return { ...noun, qualified: true };
  // "A credit, by contrast, is a line on the right side": what was told before defines, so this does.
  if (copula.opposed === true && gloss.length > LEAST && !gloss.past) {
    const isOne = recogniser.has('indefinites', copula.article);
    if (isOne && gloss.indefinite && gloss.nounPhrase) return { ...noun, qualified: true };
    if (!isOne && copula.article === '' && first === 'when' && gloss.length >= LONG)
      return { ...noun, qualified: true };
  }
  if (language?.code === 'en' && gloss.length > LEAST) {
    // "A draw is when neither side can win."
    const isOne = recogniser.has('indefinites', copula.article);
    // "Plate sharpening is when …": without an article the last word names a deed as the first does.
    const named = term.key.split(' ');
    const isOfDeed = GERUND.test(named[0] ?? '') || (copula.article === '' && DEED.test(named.at(-1) ?? ''));
    if (
      (isOne || isStressed(copula) || (isOfDeed && gloss.length >= LONG)) &&
      (isOne ? CLAUSES : /^whe(?:n|re)$/u).test(first) &&
      !/^(?:we|i|you)$/u.test(second)
    )
      return { ...noun, qualified: true };
    if (SAYS.test(copula.word) && GERUND.test(first) && (isStressed(copula) || isOfDeed))
      return { ...noun, qualified: true };
    // "Blocking is washing a finished piece and …": a deed is told by another one.
    const isLong = copula.opposed === true || gloss.length >= LONG;
    const isKin = isStressed(copula) && term.key.endsWith(` ${first}`);
    // "**Supervised learning** is learning from …"
    const isNamed = isKin || (isOfDeed && !term.key.includes(' ')) || (copula.opposed === true && isStressed(copula));
    if (isNamed && isLong && GERUND.test(first) && !gloss.opensBadly && !gloss.past)
      return { ...noun, qualified: true };
  }
  if (language?.code === 'en' && gloss.length >= LEAST && isKindAgain(copula, term, opening, recogniser))
    return { ...noun, qualified: true };
  if (language?.code === 'en' && isStressed(copula) && gloss.length > LEAST && isThingDone(copula, opening, recogniser))
    return { ...noun, qualified: true };
  // « Branquear é mergulhar um alimento em água … »
  if (gloss.length >= LONG && isDoneSo(copula, term, said, { recogniser })) return { ...noun, qualified: true };
  // „**Vorsatz** ist das Wissen und Wollen der Tat“: its complement is a genitive.
  const isGenitive = language?.nounPhrase === 'capital' && gloss.article && gloss.length > LEAST;
  return isGenitive && isStressed(copula) && gloss.nounPhrase ? { ...gloss, genus: true } : gloss;
}

/** "**Props** are inputs passed from …", "**State** is data owned by …": a bare noun, and right behind it what is done. */
function isThingDone(
  { article, word }: Copula,
  opening: readonly { readonly key: string }[],
  recogniser: NoteContext['recogniser'],
): boolean {
  const [first = '', second = '', third = ''] = opening.map(({ key }) => key);
  const isDone = recogniser.is('isPassive', second) || (recogniser.is('isParticiple', second) && !GERUND.test(second));
  if (article !== '' || !isDone || !recogniser.has('glossStarts', third)) return false;
  if (recogniser.has('glossStarts', first) || recogniser.is('isPassive', first) || first.endsWith('ly')) return false;
  return word === 'are' ? /.{2}[^su]s$|people$|children$|men$/u.test(first) : word === 'is' && !MANNER.test(first);
}

/** "Negative camber is camber towards the car": the noun of the name again, and what tells its kind apart. */
function isKindAgain(
  { word }: Copula,
  { key }: TermShape,
  opening: readonly { readonly key: string }[],
  recogniser: NoteContext['recogniser'],
): boolean {
  const [attribute = '', noun = '', ...more] = key.split(' ');
  const said = opening.map(({ key: one }) => one);
  const [first, next] = recogniser.has('articles', said[0]) ? said.slice(1) : said;
  if (noun === '' || more.length > 1 || first !== (more.at(-1) ?? noun) || JUDGED.test(attribute)) return false;
  return (
    word === 'is' &&
    (recogniser.has('complements', next) || recogniser.has('relatives', next) || PLACE.test(next ?? ''))
  );
}

/** "Good coffee is coffee without sugar" tells a taste. */
const JUDGED =
  /^(?:good|bad|best|worst|better|real|true|proper|nice|great|new|old|any|some|no|more|less|first|second|third|last|next|only|other|my|our|your|his|her|their|this|that)$/u;
const PLACE =
  /^(?:above|below|under|over|between|within|without|with|by|from|in|inside|outside|at|on|for|towards?|against|across|through|behind|after|before|along)$/u;

/** Before a participle these tell how it is done: "is deep fried in oil", "is best served with rice". */
const MANNER =
  /^(?:\p{L}{1,3}|best|better|well|half|still|already|long|first|last|once|twice|soon|early|late|deep|cold|warm|hand|home|self|machine|double|over|under|newly|less|least|part|right|left|high|fully|\p{L}+(?:ous|ful|ive|able|ible|ish|less|ic))$/u;

/** What a German verb written as a noun means closes with an infinitive. */
function isInfinitive(said: string, { name }: TermShape): boolean {
  return /^\p{Lu}\p{Ll}+n$/u.test(name) && INFINITIVE.test(said);
}

export function isStressed({ dress }: Copula): boolean {
  return dress === 'bold' || dress === 'emphasis';
}

/** "*Building a bridge* is …": stressed, what somebody does is a name. */
export function isDoing(copula: Copula, { name }: TermShape): boolean {
  return isStressed(copula) && /^\p{L}{2,}ing \p{Ll}/u.test(name) && name.split(' ').length <= LEAST;
}

/** « Branquear é mergulhar um alimento … »: the infinitive names a deed, and another one tells it. */
export function isDoneSo(
  { article }: Copula,
  { key }: TermShape,
  said: string,
  { recogniser: { languages } }: Pick<NoteContext, 'recogniser'>,
): boolean {
  const first = /^[\p{L}-]+/u.exec(said)?.[0] ?? '';
  return article === '' && INFINITIVES.test(languages[0]?.code ?? '') && ROMANCE.test(key) && ROMANCE.test(first);
}
