import { hasGenitive, isAttribute, WINDOW } from './gloss-attributes';
import type { Token } from './gloss-tokens';
import { nounOpening } from './noun-opening';
import { isOwnVerb } from './own-verb';
import type { Recogniser } from './recogniser';

/** The words before the first relative word or stop, and what they are. */
export interface Segment {
  readonly words: number;
  /** Index of the first relative word that opens a clause; −1 for none. */
  readonly relative: number;
  /** A finite verb stands before any relative word: a clause, no noun phrase. */
  readonly clause: boolean;
  /** A short list of things, one comma after another. */
  readonly enumerates: boolean;
}

/** "Não vira MAIS": what is no longer so is told by a verb between the negation and this. */
const LONGER = /^(?:mais|más|più|plus|mehr|więcej|more)$/u;

export function firstSegment(tokens: readonly Token[], recogniser: Recogniser): Segment {
  const stop = tokens.findIndex(
    (token, i) => i > 0 && /[,;:.—–]/u.test(token.before) && !joinsAttributes(tokens, i, recogniser),
  );
  const relative = tokens.findIndex(
    (_token, i) =>
      i > 0 &&
      i < WINDOW &&
      (opensRelative(tokens, i, recogniser) || ((stop < 0 || i < stop) && opensContact(tokens, i, recogniser))),
  );
  const words = stop < 0 ? tokens.length : stop;
  // "The largest stress a soil has felt": what a clause without its relative word hangs on is a noun.
  const noun = relative > 0 && !recogniser.has('relatives', tokens[relative]?.key) ? relative - 1 : -1;
  const end = Math.min(words, relative < 0 ? tokens.length : relative);
  const next = tokens.findIndex((token, i) => i > 1 && recogniser.has('subordinators', token.key));
  const own = tokens.slice(0, Math.min(end, next < 0 ? tokens.length : next, WINDOW));
  // Korean verbs stand last; what ends so before is tied to what follows.
  const verbs = recogniser.languages[0]?.code === 'ko' ? own.length - 1 : Math.max(1, nounOpening(tokens, recogniser));
  const clause = own.some(
    ({ key }, i) =>
      i > 0 &&
      i >= verbs &&
      !recogniser.has('articles', own[i - 1]?.key) &&
      (recogniser.is('isFinite', key) ||
        (i === 1 && (tellsOfDeed(own, recogniser) || isSaidDone(own, recogniser))) ||
        (i !== noun && isOwnVerb(tokens, i, recogniser)) ||
        (i !== noun && recogniser.governs(key, tokens[i + 1]?.key, false)) ||
        (LONGER.test(own[i + 2]?.key ?? '') && recogniser.has('negations', key))),
  );
  const qualified =
    stop >= 0 &&
    (relative >= 0 ||
      tokens.slice(stop, stop + 2).some(({ key }) => recogniser.is('isParticiple', key)) ||
      isAttribute(tokens, stop, recogniser) ||
      isAside(tokens[stop], recogniser) ||
      closesInParticiple(tokens, stop, recogniser) ||
      hasGenitive(tokens, recogniser) ||
      tiesNear(tokens, recogniser));
  const enumerates = stop >= 0 && stop <= 3 && (!qualified || (relative < 0 && countsUp(tokens, stop)));
  return { words, relative, clause, enumerates };
}

/** «Принудительная, бесплатная работа», „das äußere, noch saftführende Holz“: a comma between attributes parts nothing. */
function joinsAttributes(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  const next = tokens[at];
  if (at > MOST_ATTRIBUTES || next?.before.trim() !== ',') return false;
  const isAttributive = (token: Token | undefined): boolean => recogniser.is('isAdjective', token?.key);
  const before = tokens.slice(0, at);
  const sign = recogniser.languages[0]?.nounPhrase;
  if (sign === 'ending') return before.every(isAttributive) && isAttributive(next);
  // "A modern, lightweight frame for …"
  if (recogniser.languages[0]?.code === 'en') return joinsEnglish(tokens, at, recogniser);
  // German nouns have capitals: none before the comma, and behind it one with its attribute.
  if (sign !== 'capital') return false;
  if (before.some((token) => token.capital || !(recogniser.has('articles', token.key) || isAttributive(token))))
    return false;
  return tokens
    .slice(at, at + NOUN_WITHIN)
    .some(({ capital }, i) => capital && i > 0 && isAttributive(tokens[at + i - 1]));
}

/**
 * Behind an article, one word and a comma, two words and more that open as no clause does: what the comma parts are
 * attributes. "A hammer, some nails" counts up, "a town, capital of …" names it again, "a wall, built of …" tells on.
 */
function joinsEnglish(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  const [first, , next, noun] = tokens;
  if (at !== 2 || !recogniser.has('indefinites', first?.key) || next === undefined || noun === undefined) return false;
  const opensApart = ['glossStarts', 'relatives', 'articles', 'conjunctions', 'frequencies'] as const;
  if (opensApart.some((set) => recogniser.has(set, next.key)) || noun.before.trim() !== '') return false;
  if (recogniser.is('isPassive', next.key) || /(?:ing|ly|s)$/u.test(next.key)) return false;
  return !recogniser.has('glossStarts', noun.key) && !recogniser.has('complements', noun.key);
}

/** Words before a comma between attributes, and behind it up to their noun. */
const MOST_ATTRIBUTES = 4;
const NOUN_WITHIN = 8;

/** «Нехватка земли, распри, торговля»: behind the first comma nothing but single words. */
function countsUp(tokens: readonly Token[], stop: number): boolean {
  const rest = tokens.slice(stop);
  return rest.length > 1 && rest.length < LISTED && rest.every(({ before }) => before.trim() === ',');
}

/** «Препод показал на карте …»: a noun, and right behind it what it did. */
function tellsOfDeed([first, second]: readonly Token[], recogniser: Recogniser): boolean {
  return (
    recogniser.languages[0]?.nounPhrase === 'ending' &&
    /[бвгджзклмнпрстфхцчшщй]$/u.test(first?.key ?? '') &&
    /л(?:ся)?$/u.test(second?.key ?? '') &&
    second?.before.trim() === '' &&
    !recogniser.is('isAdjective', first?.key) &&
    recogniser.is('isPast', second.key)
  );
}

/** «План выполнен на …»: right behind its noun a short participle is a predicate. */
function isSaidDone([first, second]: readonly Token[], recogniser: Recogniser): boolean {
  return (
    recogniser.languages[0]?.code === 'ru' &&
    second?.before.trim() === '' &&
    SHORT_PARTICIPLE.test(second.key) &&
    !recogniser.is('isAdjective', first?.key)
  );
}

const SHORT_PARTICIPLE =
  /^(?:вы|за|на|по|пере|про|о|раз|рас|с|при|до|из|ис)\p{L}{2,}(?:[лнчщшждврз][её]н|[тврдзсп]ан)[аоы]?$/u;

/** "A payment, usually …", «проверка того, насколько …»: no thing of a list begins so. */
function isAside(token: Token | undefined, recogniser: Recogniser): boolean {
  if (token === undefined) return false;
  return (
    recogniser.has('frequencies', token.key) ||
    recogniser.languages.some(({ measures }) => measures.includes(token.key))
  );
}

/** « Znak rodu, miasta lub kraju, ułożony według reguł »: what is listed hangs on the noun that the participle takes up. */
function closesInParticiple(tokens: readonly Token[], stop: number, recogniser: Recogniser): boolean {
  if (recogniser.languages[0]?.nounPhrase !== 'ending') return false;
  return tokens
    .slice(stop + 1, stop + LISTED)
    .some(({ key, before }) => before.includes(',') && recogniser.is('isParticiple', key));
}

/** Words of a list of complements. */
const LISTED = 8;

/** "A mixture of garlic, nuts and herbs": a complement hangs on the genus. */
function tiesNear(tokens: readonly Token[], recogniser: Recogniser): boolean {
  return recogniser.has('complements', tokens[1]?.key) || recogniser.has('complements', tokens[2]?.key);
}

/** «Что бы ни …», «хто б не …», „das heißt“ */
const PARTICLE = /^(?:бы|б|heißt)$/u;

/** In languages that set a comma before it, a relative word needs one, with at most a preposition between. */
function opensRelative(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "The difference between what buyers would pay and …"
  if (token.key === 'what' && recogniser.languages[0]?.code === 'en')
    return at > 1 && recogniser.has('complements', tokens[at - 1]?.key);
  if (opensContent(tokens, at)) return true;
  if (!recogniser.has('relatives', token.key)) return false;
  const sign = recogniser.languages[0]?.nounPhrase;
  // «Лучший сорт, что бы там ни писали»: a concession.
  if (PARTICLE.test(tokens[at + 1]?.key ?? '')) return false;
  // "Beer, and let them drink", "reef when you think of it": what is wished, and when.
  if (sign === 'article' && !token.before.includes(',') && recogniser.has('conjunctions', tokens[at - 1]?.key))
    return false;
  if (at === 1 && token.key === 'when') return false;
  if (sign !== 'ending' && sign !== 'capital') return true;
  // «Поведение которого ждут»: in haste the comma is left out.
  if (WHICH.test(token.key)) return true;
  return [at, at - 1, at - 2, at - 3].some((i) => i > 0 && tokens[i]?.before.includes(',') === true);
}

/** „Die Lehre, dass …“, «учение, что …»: what a doctrine says tells it apart. */
function opensContent(tokens: readonly Token[], at: number): boolean {
  const [noun, token] = [tokens[at - 1], tokens[at]];
  return token?.before.trim() === ',' && THAT.test(token.key) && DOCTRINE.test(noun?.key ?? '');
}

const THAT = /^(?:dass|что|що|że)$/u;
const DOCTRINE =
  /(?:^|\p{L})(?:lehre|auffassung|ansicht|these|annahme|überzeugung|vorstellung|theorie)$|^(?:учение|убеждение|взгляд|тезис|допущение|предположение|гипотеза|теория|учення|переконання|погляд|теза|припущення|гіпотеза|теорія|pogląd|teza|założenie|teoria|hipoteza|przekonanie)$/u;

const WHICH = /^(?:котор\p{L}+|котр\p{L}+|któr\p{L}+)$/u;

/** "The side nobody sees" */
const ANYBODY = /^(?:nobody|everybody|everyone|people|somebody|someone)$/u;

/** "The cat everybody wants": praise and blame tell nothing apart. */
const LIKING = /^(?:wants?|loves?|likes?|hates?|needs?|forgets?|fears?|knows?)$/u;

/** "The time it takes to …" */
const PRONOUN = /^(?:it|they|you)$/u;
/** "The tongue you're born with" */
const PRONOUN_AND_VERB = /^(?:it['’]s|(?:they|you|we)['’](?:re|ve|d|ll)|i['’](?:m|ve|d|ll))$/u;

/** English leaves the relative word out: "the energy a star gives off". */
function opensContact(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  const [noun, article] = [tokens[at - 1], tokens[at]];
  const isOpening = at === 1 && nounOpening(tokens, recogniser) > at;
  if (recogniser.languages[0]?.code !== 'en' || noun === undefined || article === undefined) return false;
  // "Anything a ship carries"
  if (isOpening && recogniser.has('articles', article.key)) return true;
  // "String the client shows", "time it takes to …": without an article only a verb that is surely one.
  if (at === 1) return isBareContact(tokens, recogniser);
  if (ANYBODY.test(article.key) && article.before.trim() === '')
    return recogniser.has('articles', tokens[0]?.key) && !LIKING.test(tokens[at + 1]?.key ?? '');
  const isTold = recogniser.is('isPast', tokens[at + 1]?.key);
  // "Dad swears it exists" is a sentence: what a pronoun's clause tells apart has an article.
  if (PRONOUN.test(article.key) && !recogniser.has('articles', tokens[0]?.key)) return false;
  if (PRONOUN_AND_VERB.test(article.key)) return recogniser.has('articles', tokens[0]?.key);
  const isSubject = recogniser.has('articles', article.key) || (PRONOUN.test(article.key) && !isTold);
  if (!isSubject || article.before.trim() !== '') return false;
  const ties = ['articles', 'complements', 'conjunctions', 'glossStarts'] as const;
  if (ties.some((list) => recogniser.has(list, noun.key)) || recogniser.is('isFinite', noun.key)) return false;
  const verb = PRONOUN.test(article.key) ? at + 1 : at + 2;
  return tokens.slice(verb, verb + 2).some(({ key }, i) => {
    if (recogniser.is('isFinite', key)) return true;
    // "The string the client shows to …": what ends as a verb, before what can follow no noun's plural but a verb.
    const next = tokens[verb + i + 1];
    return i === 0 && verb > at + 1 && THIRD.test(key) && next !== undefined && BEHIND_VERB.test(next.key);
  });
}

const THIRD = /[^sui]s$/u;
const BEHIND_VERB = /^(?:to|from|by|on|through|into|onto|out|off|up|down|back|away)$/u;
/** Heads that a clause without its article may tell apart: "time it takes". */
const TAKEN = /^(?:time|distance|amount|number|space|effort|energy|work|money|force|heat|power)$/u;

/** The same without an article before the noun. */
function isBareContact([noun, subject, verb, next]: readonly Token[], recogniser: Recogniser): boolean {
  if (noun === undefined || subject?.before.trim() !== '' || verb?.before.trim() !== '') return false;
  if (subject.key === 'it') return TAKEN.test(noun.key) && THIRD.test(verb.key);
  const isVerb = recogniser.is('isVerb', noun.key) || /(?:s|ing|ed|ly)$/u.test(noun.key);
  return /^(?:an?|the)$/u.test(subject.key) && !isVerb && recogniser.is('isFinite', next?.key);
}
