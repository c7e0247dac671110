import type { InlineText } from '../../markdown';
import { conceptKey, tokenise } from '../../text';
import { articleOf } from '../naming/asked-term';
import type { Copula } from '../reading/copula';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import type { TermShape } from '../reading/term-shape';

/** "The `cache` is an instance of …" tells of a variable. */
export function isCode({ marks }: InlineText, { termFrom, termTo }: Copula): boolean {
  return marks.some(({ kind, from, to }) => kind === 'code' && from < termTo && termFrom < to);
}

/** «Работа это работа, понятно, что …», "a deal is a deal". */
export function isTautology(said: string, { name }: TermShape): boolean {
  const [opening = ''] = /^[^,.;:!?()]{1,60}/u.exec(said) ?? [];
  return conceptKey(opening.slice(articleOf(opening)).trim()) === conceptKey(name);
}

/** "Writes are atomic, which …": what is said of many is no noun unless it is many. */
export function isQuality({ word, article }: Copula, gloss: GlossShape, said: string): boolean {
  return word === 'are' && article === '' && gloss.relativeAt === 1 && !SEVERAL.test(said);
}

const SEVERAL = /^(?:\p{L}*(?:[sx]|men|ae|ia|ta|na|i)|people|children|teeth|feet|mice|geese|fish|sheep)(?!\p{L})/iu;

/** A complement alone shows a noun behind a plural: "are units of", but "is capable of". */
export function isNominal({ word }: Copula, gloss: GlossShape, { recogniser: { languages } }: NoteContext): boolean {
  // "È verosimile che", "es posible que": an adjective, where nouns have articles.
  const least = languages[0]?.code === 'en' || languages[0]?.nounPhrase !== 'article' || PLURALS.test(word) ? 1 : 2;
  const near = gloss.article || (gloss.relativeAt >= least && gloss.relativeAt < NEAR);
  return gloss.nominal && (near || languages[0]?.nounPhrase !== 'article' || PLURALS.test(word));
}

const PLURALS = /^(?:are|sono|son|sont|são|zijn|refers|means|denotes|désigne|significa)$/u;

/** "A route is a loop if it ends where it began" says when a route is one, and nothing of what a route is. */
const CONDITION = /^[^.;:]{1,90}?(?:[^d\s,][\s,]|,\s)(?:if|iff|wenn|falls|если|якщо|jeśli)\s/iu;

/** The same, but for what is asked: "a tool for checking if a rail is worn". */
export function isCondition(said: string): boolean {
  return CONDITION.test(said.slice(0, LONGEST).replace(ASKED, '$1 '));
}

/** Characters among which a condition stands. */
const LONGEST = 200;
const ASKED =
  /(\p{L}{2,14}ing|checks?|sees?|tells?|knows?|decides?|says?|determines?|tests?|проверить|проверяет|узнать|понять|определить|решить) (?:if|если)(?=\s)/giu;

/** "Planting whole rows is a habit that …": what somebody does; a kind would have an article. */
export function isActing({ article, word }: Copula, { name }: TermShape): boolean {
  return article === '' && word === 'is' && /^\p{L}{2,}ing \p{L}+ \p{L}/iu.test(name);
}

/** «Главным источником является …»: what is called so stands behind the verb. */
export function isInverted(
  { dress, word }: Copula,
  { name }: TermShape,
  { recogniser: { languages } }: NoteContext,
): boolean {
  const words = tokenise(name).map(({ text }) => text.toLowerCase());
  const [first = '', second = ''] = words;
  if (languages[0]?.code !== 'ru') return false;
  // «Итогом осмотра является список …», in bold or not.
  if (/^явля[ею]тся$/u.test(word) && /.{3}(?:ом|ем)$/u.test(first) && !ENDS_SO.test(first)) return true;
  return (
    dress === 'plain' && (/(?:[ыи]ми?|[ая]ми)$/u.test(first) || (first.endsWith('ой') && /(?:ой|ью)$/u.test(second)))
  );
}

/** Nouns whose nominative ends as the instrumental of others does. */
const ENDS_SO =
  /(?:^(?:ром|том|дом|ком|сом|лом|гном|хром|бром|атом|крем|шлем|геном|альбом|диплом)|анатом|фантом|симптом|синдром|[оа]дром|металлолом|перелом|излом|разлом|надлом|пролом|паром|эконом|агроном|астроном|гастроном|автоном|хромосом|рибосом|тотем|гарем|водо[её]м|[бпнздт][ъь][её]м|при[её]м|за[её]м|объ[её]м|про[её]м|полином|бином)$/u;

/** "A key is the …", "keys are the … that", "the key is a …". */
export function isOfKind({ article }: Copula, gloss: GlossShape, { recogniser }: NoteContext): boolean {
  if (recogniser.languages[0]?.code === 'en' && article === 'the') return false;
  const ties = gloss.relativeAt >= 1 && gloss.relativeAt <= NEAR;
  return !gloss.article || gloss.indefinite || recogniser.has('indefinites', article) || (article === '' && ties);
}

const KIND_ALONE =
  /^(?:an?|one|eine?|une?|un[oa]?|uma?)\s(?:kind|type|sort|variety|tipo|clase|variedad|sorte|espèce|genre|varietà|espécie|variedade|art)\s(?:of|de|d['’]|di|von)\s?[\p{L}-]+(?:\s\p{Ll}+)?(?=\s*(?:[.,;:(]|$))(?:,\s(\p{L}+))?/iu;

/** "Proportional reinsurance is a kind of reinsurance, so is …": a class, and nothing that tells it apart. */
export function isKindAlone(said: string, { recogniser }: NoteContext): boolean {
  // "A kind of gate (the oldest) that …": what stands in brackets is said by the way.
  const match = KIND_ALONE.exec(said.replace(/ ?[(（][^()（）]{1,200}[)）]/gu, ''));
  return (
    match !== null &&
    !recogniser.has('relatives', match[1]?.toLowerCase()) &&
    !recogniser.is('isParticiple', match[1]?.toLowerCase())
  );
}

/** "The reading is the same as in …" refers to what is said of another. */
export const LIKE_ANOTHER = /^the same(?:[.,;]|\s(?:as|in|for|with|here|every|way)(?!\p{L}))/iu;

/**
 * "Sync is MERELY a tool for …", "X is THE ONLY supported provider": what something is not, or alone among others; no
 * word on what it is. "The only mammal that flies" tells it apart.
 */
export const RESTRICTED =
  /^(?:merely|nothing but|no more than|jedynie|tylko|лишь|всего лишь|всего-навсего|не более чем|lediglich|seulement|soltanto|solamente|somente|apenas|slechts|the only (?:\p{L}+ly )?(?:supported|available|official|allowed|possible|remaining|thing|one|way|option|reason)(?!\p{L}))/iu;

/** Opens with the genus of what has no plural: "the process of", „der Vorgang“.  */
export const ABSTRACT =
  /^(?:the (?:\p{L}+ )?(?:process|act|practice|study|science|art|ability|property|tendency|measure|rate|degree|amount|ratio|movement|technique|method|phenomenon|theory|branch|condition|set|collection|capacity|transfer|conversion|loss|use|number|state|share|proportion|percentage|probability|separation|formation|destruction|removal|breakdown|exchange|division|reduction|absorption|transmission|replacement|measurement|distribution|accumulation|(?!open|mee|buil|wedd|even|begin|end|morn|feel|mean|thing)\p{L}{3,}ing(?= of)|distance|length|height|volume|idea that)|d(?:er|ie|as) (?:prozess|vorgang|lehre|fähigkeit|menge|gesamtheit|verhältnis|eigenschaft|wissenschaft|übergang|anteil|zustand|anzahl|zahl|abstand)|(?:[ao]|l[aeo]|[ei]l)\s\p{L}{2,}(?:ç[ãõ]o|s[ãó]o|ci[óo]n|zione|sione|tion|m[ei]e?nto|ment|a[gj]e[mn]?|dade?|tà|té)) /iu;

/** Verbs that are said of words. */
export const SAYS =
  /^(?:refers|means|denotes|désigne|bezeichnet|heißt|significa|oznacza|означает|означає|определяется|представляет|betekent)$/u;

/** Words of a genus before its relative clause. */
const NEAR = 4;

/** Copulas that are said of a kind. */
const OF_KIND = /^(?:есть|это|to|це|є)$/u;
/** Words of a gloss whose complement alone makes the difference. */
const FULL = 7;

/** A later sentence defines if it says of any one of a kind what that is, or the same of another thing as the first. */
export function isOfAny(
  { article, word }: Copula,
  gloss: GlossShape,
  parallel: string,
  { recogniser }: NoteContext,
): boolean {
  if (recogniser.has('indefinites', article))
    return gloss.qualified
      ? gloss.indefinite || word === parallel
      : gloss.article && gloss.genus && gloss.nominal && gloss.length >= FULL;
  // «Силлогизм есть умозаключение, в котором …»
  if (recogniser.languages[0]?.nounPhrase === 'ending' && OF_KIND.test(word))
    return gloss.relativeAt >= 1 && gloss.relativeAt <= NEAR;
  if (/^(?:とは|というのは)$/u.test(word)) return gloss.genus;
  if (word === '' || word !== parallel) return false;
  return article === ''
    ? gloss.article || gloss.qualified
    : gloss.indefinite && gloss.qualified && recogniser.languages[0]?.code !== 'en';
}
