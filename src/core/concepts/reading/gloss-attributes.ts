import type { Token } from './gloss-tokens';
import type { Recogniser } from './recogniser';

/** Words of a gloss that are looked at. */
export const WINDOW = 40;
/** Words before what ties a difference to its genus. */
export const NEAR = 3;

/** A participle that opens a difference as a relative word does. */
export function hasParticiple(tokens: readonly Token[], recogniser: Recogniser): boolean {
  const before = asked.get(tokens);
  if (before?.recogniser === recogniser) return before.found;
  const opening = preposed(tokens);
  const found = tokens.some(
    (token, i) =>
      i > 0 &&
      i < WINDOW &&
      ((recogniser.is('isParticiple', token.key) && !isPredicate(tokens, i, recogniser)) ||
        isDone(token.key, tokens[i + 1]?.key, recogniser) ||
        isMade(i - 1 - opening, token.key, tokens[i + 1]?.key, recogniser) ||
        isAttribute(tokens, i, recogniser)),
  );
  asked.set(tokens, { recogniser, found });
  return found;
}

/** What a gloss is asks for it five times. */
const asked = new WeakMap<readonly Token[], { readonly recogniser: Recogniser; readonly found: boolean }>();

/** "Ticket machine jammed": without an article, a form in -ed that closes the sentence is its verb. */
function isPredicate(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  return (
    at > 1 &&
    at === tokens.length - 1 &&
    recogniser.languages[0]?.code === 'en' &&
    /[^e]ed$/u.test(tokens[at]?.key ?? '') &&
    !recogniser.has('articles', tokens[0]?.key) &&
    tokens.every(({ key }) => !recogniser.has('complements', key) && !recogniser.has('conjunctions', key))
  );
}

/** "An oven for firing clay", «печь для обжига глины»: right behind the noun, what it is for. */
export function hasPurpose(
  tokens: readonly Token[],
  { words }: { readonly words: number },
  recogniser: Recogniser,
): boolean {
  const at = tokens.findIndex(({ key }, i) => i > 0 && i <= NEAR && recogniser.has('purposes', key));
  const [word, next] = [tokens[at + 1], tokens[at + 2]];
  if (at < 1 || at + 1 >= words || word === undefined || next === undefined) return false;
  if (tokens.slice(0, at).some(({ key }) => recogniser.has('conjunctions', key))) return false;
  const [language] = recogniser.languages;
  if (language?.nounPhrase === 'ending') return !recogniser.has('glossStarts', word.key);
  if (language?.nounPhrase === 'capital') return word.capital && word.key.endsWith('en');
  return language?.code === 'en' ? /.{3}ing$/u.test(word.key) : recogniser.is('isVerb', word.key);
}

/** "Racchiuso dal frontone", "bound by law": the doer stands behind it. */
export function isDone(word: string, next: string | undefined, recogniser: Recogniser): boolean {
  return (
    /^(?:d(?:a|al|alla|ai|agli|alle|all)'?|pel[oa]s?|por|par|by|przez)$/u.test(next ?? '') &&
    recogniser.is('isPassive', word)
  );
}

/** "Argilla sciolta in acqua": right behind a noun without its article, where nouns have one, a participle is no predicate. */
export function isMade(behind: number, word: string, next: string | undefined, recogniser: Recogniser): boolean {
  const [language] = recogniser.languages;
  return (
    behind === 0 &&
    language?.nounPhrase === 'article' &&
    language.code !== 'en' &&
    recogniser.is('isPassive', word) &&
    recogniser.has('glossStarts', next)
  );
}

/** How many adjectives stand before their noun where most follow it: « petite entaille faite dans … ». */
export function preposed([first]: readonly Token[]): number {
  return PREPOSED.test(first?.key ?? '') ? 1 : 0;
}

const PREPOSED =
  /^(?:petite?s?|grande?s?|grosse?s?|longue?s?|hautes?|jeunes?|vieux|vieille|ancienne?s?|nouvelle|piccol[oaie]|grandi|gran|lung[oa]|nuov[oa]|pequen[oa]s?|pequeñ[oa]s?|larg[oa]s?|antig[ou][oa]?s?|nov[oa]s?|nuev[oa]s?)$/u;

/** «Слова, похожие по форме», "riconoscibile da vicino": an adjective behind its noun, with what hangs on it. */
export function isAttribute(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !token.before.includes(',') || next.before.includes(','))
    return false;
  // German adjectives end as too many other words do.
  if (recogniser.languages[0]?.nounPhrase === 'capital') return false;
  // «Быстрый, ночной или …» counts up what it may be.
  if (recogniser.is('isAdjective', before?.key) || recogniser.has('conjunctions', next.key)) return false;
  return recogniser.is('isAdjective', token.key) && (recogniser.has('glossStarts', next.key) || VALENT.test(token.key));
}

/** Slavic adjectives that need a complement: «режим, свойственный местности». */
const VALENT =
  /^(?:свойственн|присущ|характерн|равн|подобн|похож|способн|близк|полезн|вредн|выгодн|доступн|чужд|кратн|понятн|пригодн|необходим|достаточн|параллельн|перпендикулярн|обратн|противоположн|властив|притаманн|рівн|схож|здатн|корисн|шкідлив|вигідн|придатн|потрібн|необхідн|właściw|równ|podobn|zdoln|potrzebn|prostopadł)/u;

/** Whether a Slavic adjective stands before its noun with a complement between: «пригодный для еды плод». */
export function isValent(word: string): boolean {
  return VALENT.test(word);
}

/** Adjectives before the head of a gloss. */
const MOST_ADJECTIVES = 2;

/**
 * «Доля клиентов, …», «резкое повышение давления …»: a head that says nothing without its complement, and the
 * genitive right behind it, which is bound to it by more than its place.
 */
export function hasGenitive(tokens: readonly Token[], recogniser: Recogniser): boolean {
  if (recogniser.languages[0]?.nounPhrase !== 'ending') return false;
  const at = tokens.findIndex(({ key }) => !recogniser.is('isAdjective', key));
  const [head, next] = [tokens[at], tokens[at + 1]];
  if (at < 0 || at > MOST_ADJECTIVES || head === undefined || next?.before.trim() !== '') return false;
  if (!recogniser.has('wideGenera', head.key) && !recogniser.is('isDeed', head.key)) return false;
  return recogniser.is('isGenitive', next.key) && !recogniser.has('glossStarts', next.key);
}

/** „Kante eines Daches“: a German genitive beside those of the complements. */
const GERMAN_GENITIVE = /^(?:des|der|eines|einer|aller|von|vom|zwischen)$/u;

/**
 * A head that says nothing without its complement, and that complement: "the edge of a board", „Kante eines Daches“,
 * «воспаление стенки вены». What only stands for a value is no such pair.
 */
export function isRelational(tokens: readonly Token[], recogniser: Recogniser): boolean {
  const [language] = recogniser.languages;
  if (language?.nounPhrase === 'ending') return hasGenitive(tokens, recogniser);
  if (liesBetween(tokens, recogniser)) return true;
  const isTie = (token: Token | undefined): boolean =>
    token?.before.trim() === '' &&
    (language?.nounPhrase === 'capital' ? GERMAN_GENITIVE.test(token.key) : recogniser.has('complements', token.key));
  return tokens.slice(0, HEADS).some(({ key }, i) => {
    // Romance adjectives stand between: "bordo anteriore del palcoscenico".
    const isHead = recogniser.has('wideGenera', key) || (language?.code !== 'en' && DEED.test(key));
    return isHead && (isTie(tokens[i + 1]) || (language?.code !== 'en' && isTie(tokens[i + 2])));
  });
}

/** "Time from silence to the peak", "distance from the bow to the stern": what lies between two ends. */
export function liesBetween(tokens: readonly Token[], { languages: [language] }: Recogniser): boolean {
  const at = language?.code === 'en' ? tokens.findIndex(({ key }) => BETWEEN_ENDS.test(key)) : -1;
  if (at < 0 || at > 1 || tokens[at + 1]?.key !== 'from' || /^(?:my|our|your|his|her)$/u.test(tokens[0]?.key ?? ''))
    return false;
  const rest = tokens.slice(at + NEAR, at + NEAR + ENDS_WITHIN);
  return rest.some(
    ({ key, before }, i) => /^(?:to|until|till)$/u.test(key) && before.trim() === '' && i + 1 < rest.length,
  );
}

const BETWEEN_ENDS =
  /^(?:time|period|interval|distance|stretch|span|gap|path|passage|transition|change|fall|rise|drop)$/u;
/** Words from one end to the other. */
const ENDS_WITHIN = 8;

/** Words among which the head of a gloss stands. */
const HEADS = 4;
/** Nouns of deeds in languages of western Europe. */
const DEED =
  /(?:.{2}ung|.{2}heit|.{2}keit|.{3}tion|.{3}sion|.{3}ción|.{3}sión|.{3}zione|.{3}ção|.{3}são|.{3}mento|.{3}miento|.{3}ment)$/u;

/** Words of an attribute before its participle. */
const LONGEST_ATTRIBUTE = 6;
const GERMAN_PARTICIPLE =
  /^(?:\p{L}{2,}(?:end|ge\p{L}{2,}(?:t|en))|ge\p{L}{3,}(?:t|en)|\p{L}{3,}(?:iert|[^n]t))e[rsn]?$/u;

/** „Mit den Händen gespielte Klaviatur“: what a German participle needs stands before it, and its noun right behind. */
export function isExtendedAttribute(
  tokens: readonly Token[],
  { words }: { readonly words: number },
  recogniser: Recogniser,
): boolean {
  if (recogniser.languages[0]?.nounPhrase !== 'capital' || !recogniser.has('glossStarts', tokens[0]?.key)) return false;
  const at = tokens
    .slice(0, Math.min(words, LONGEST_ATTRIBUTE))
    .findIndex(
      ({ key, capital }, i) => i > 1 && !capital && GERMAN_PARTICIPLE.test(key) && tokens[i + 1]?.capital === true,
    );
  return at > 1 && at + 1 < words && tokens.slice(1, at).some(({ capital }) => capital);
}
