import { tokenise } from '../../text';
import type { RecognitionWords } from '../../language';
import { scriptOf } from '../../language';
import type { GlossShape } from './gloss-shape';
import type { Recogniser } from './recogniser';
import { isOfPast, tellsOfEvent } from './happening';
import { readSpacelessGloss } from './spaceless-gloss';
import { isSpaceless } from '../own/note-words';

interface Token {
  readonly key: string;
  readonly capital: boolean;
  /** Characters between the token before and this one. */
  readonly before: string;
}

/** Fewer words hold no genus and difference. */
const SHORTEST = 3;
const GENUS_WORDS = 7;
/** Languages that nothing is known of are mostly those that glue small words to others. */
const UNKNOWN_WORDS = 6;
const WINDOW = 40;

/** Reads the gloss of one sentence. */
export function readGloss(gloss: string, recogniser: Recogniser): GlossShape {
  // What is quoted behind a colon is an example.
  const text = gloss.trim().replace(/^([^:]{12,}[^\s:]): [«„“"].*$/su, '$1');
  const language = recogniser.languages[0];
  const tokens = readTokens(withoutBrackets(text));
  const asks = /[?？]\s*$/u.test(text);
  const shouts = /[!！]\s*$/u.test(text);
  if (isSpaceless(text.slice(0, 20))) return readSpacelessGloss(text, language, asks || shouts);
  const sign = language?.nounPhrase ?? 'unknown';
  // "One uninterrupted recording of …"
  const first = tokens[0]?.key === 'one' && tokens[1]?.key !== 'of' && language?.code === 'en' ? 'a' : tokens[0]?.key;
  const segment = firstSegment(tokens, recogniser);
  const opensWithVerb = opensAsVerb(tokens, recogniser, sign);
  const bad =
    opensWithVerb ||
    shouts ||
    /^[\d"“”„«'`$=→<>#@/\\~+*[{|-]/u.test(text) ||
    /^\S*(?:\/\/|\/\w)|^\S{1,3}\s\d|^\p{L}+:\s/u.test(text) ||
    (isBadOpening(tokens, recogniser) && !isCounted(tokens, segment, recogniser)) ||
    isForeign(text, language) ||
    saysNothing(tokens, segment, recogniser) ||
    segment.clause;
  const nounPhrase = !bad && !asks && isNounPhrase({ tokens, segment, recogniser, sign });
  const difference = hasDifference({ tokens, segment, recogniser, sign });
  return {
    length: tokens.length,
    spaceless: false,
    nounPhrase,
    difference,
    genus:
      (nounPhrase || (sign === 'unknown' && !bad && !asks)) &&
      !segment.enumerates &&
      tokens.length >= SHORTEST &&
      (difference || tokens.length >= (sign === 'unknown' ? UNKNOWN_WORDS : GENUS_WORDS)),
    opensBadly: bad,
    opensWithVerb,
    asks,
    indefinite: recogniser.has('indefinites', first),
    article: recogniser.has('articles', first),
    tied: sign !== 'ending' || segment.relative >= 1 || hasParticiple(tokens, recogniser),
    purpose: nounPhrase && hasPurpose(tokens, segment, recogniser),
    qualified: segment.relative >= 1 || hasParticiple(tokens, recogniser),
    relativeAt: segment.relative,
    past: isOfPast(tokens, segment.relative, recogniser),
    nominal: nounPhrase && (sign !== 'article' || first === 'a' || isNominal(tokens, segment, recogniser)),
    unknown: sign === 'unknown',
  };
}

/** What stands in brackets is said by the way; the gloss may be all in them. */
function withoutBrackets(text: string): string {
  return /^[(（]/u.test(text) ? text : text.replace(/ ?[(（][^()（）]{1,200}[)）]/gu, '');
}

function readTokens(text: string): Token[] {
  let end = 0;
  return tokenise(text.slice(0, 600)).flatMap((word) => {
    const before = text.slice(end, word.from);
    end = word.to;
    const shown = word.text.normalize('NFC');
    const elided = ELIDED.exec(shown)?.[0] ?? '';
    const rest = {
      key: shown.slice(elided.length).toLowerCase(),
      capital: /^\p{Lu}/u.test(shown.slice(elided.length)),
    };
    if (elided === '') return [{ ...rest, before }];
    return [
      { key: elided.toLowerCase().replace('’', "'"), capital: /^\p{Lu}/u.test(elided), before },
      { ...rest, before: '' },
    ];
  });
}

/** Articles and complements that French and Italian write with the next word. */
const ELIDED = /^(?:l|un|d|dell)['’](?=\p{L})/iu;

/** The words before the first relative word or stop, and what they are. */
interface Segment {
  readonly words: number;
  /** Index of the first relative word that opens a clause; −1 for none. */
  readonly relative: number;
  /** A finite verb stands before any relative word: a clause, no noun phrase. */
  readonly clause: boolean;
  /** A short list of things, one comma after another. */
  readonly enumerates: boolean;
}

function firstSegment(tokens: readonly Token[], recogniser: Recogniser): Segment {
  const stop = tokens.findIndex((token, i) => i > 0 && /[,;:.—–]/u.test(token.before));
  const relative = tokens.findIndex(
    (_token, i) =>
      i > 0 &&
      i < WINDOW &&
      (opensRelative(tokens, i, recogniser) || ((stop < 0 || i < stop) && opensContact(tokens, i, recogniser))),
  );
  const words = stop < 0 ? tokens.length : stop;
  const end = Math.min(words, relative < 0 ? tokens.length : relative);
  const next = tokens.findIndex((token, i) => i > 1 && recogniser.has('subordinators', token.key));
  const own = tokens.slice(0, Math.min(end, next < 0 ? tokens.length : next, WINDOW));
  // Korean verbs stand last; what ends so before is tied to what follows.
  const verbs = recogniser.languages[0]?.code === 'ko' ? own.length - 1 : 1;
  const clause = own.some(
    ({ key }, i) =>
      i > 0 &&
      i >= verbs &&
      !recogniser.has('articles', own[i - 1]?.key) &&
      (recogniser.is('isFinite', key) || recogniser.governs(key, tokens[i + 1]?.key, false)),
  );
  const qualified =
    stop >= 0 &&
    (relative >= 0 ||
      tokens.slice(stop, stop + 2).some(({ key }) => recogniser.is('isParticiple', key)) ||
      isAttribute(tokens, stop, recogniser) ||
      tiesNear(tokens, recogniser));
  return { words, relative, clause, enumerates: stop >= 0 && stop <= 3 && !qualified };
}

/** "Is heavily used in", "es útil para": where nouns have articles, a predicate without one is mostly an adjective. */
function isNominal([first, second, third]: readonly Token[], segment: Segment, recogniser: Recogniser): boolean {
  if (first === undefined || recogniser.has('articles', first.key)) return first !== undefined;
  if (recogniser.is('isPassive', first.key) || recogniser.is('isParticiple', first.key) || first.key.endsWith('ly'))
    return false;
  const { relative, words } = segment;
  if (relative >= 1 && relative <= NEAR && relative <= words)
    return relative < 3 || !recogniser.has('glossStarts', second?.key);
  const tied = [second, third].findIndex((token) => recogniser.has('complements', token?.key));
  return tied >= 0 && !recogniser.is('isVerb', [third][tied]?.key);
}

const NEAR = 3;

/** "A mixture of garlic, nuts and herbs": a complement hangs on the genus. */
function tiesNear(tokens: readonly Token[], recogniser: Recogniser): boolean {
  return recogniser.has('complements', tokens[1]?.key) || recogniser.has('complements', tokens[2]?.key);
}

/** In languages that set a comma before it, a relative word needs one, with at most a preposition between. */
function opensRelative(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  const token = tokens[at];
  if (token === undefined || !recogniser.has('relatives', token.key)) return false;
  const sign = recogniser.languages[0]?.nounPhrase;
  // "Beer, and let them drink", "reef when you think of it": what is wished, and when.
  if (sign === 'article' && !token.before.includes(',') && recogniser.has('conjunctions', tokens[at - 1]?.key))
    return false;
  if (at === 1 && token.key === 'when') return false;
  if (sign !== 'ending' && sign !== 'capital') return true;
  return [at, at - 1, at - 2, at - 3].some((i) => i > 0 && tokens[i]?.before.includes(',') === true);
}

/** "The side nobody sees" */
const ANYBODY = /^(?:nobody|everybody|everyone|people|somebody|someone)$/u;

/** English leaves the relative word out: "the energy a star gives off". */
function opensContact(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  const [noun, article] = [tokens[at - 1], tokens[at]];
  if (recogniser.languages[0]?.code !== 'en' || noun === undefined || article === undefined || at < 2) return false;
  if (ANYBODY.test(article.key) && article.before.trim() === '') return recogniser.has('articles', tokens[0]?.key);
  if (!recogniser.has('articles', article.key) || article.before.trim() !== '') return false;
  const ties = ['articles', 'complements', 'conjunctions', 'glossStarts'] as const;
  if (ties.some((list) => recogniser.has(list, noun.key)) || recogniser.is('isFinite', noun.key)) return false;
  return tokens.slice(at + 2, at + 4).some(({ key }) => recogniser.is('isFinite', key));
}

/** A verb form, unless a complement behind it shows the noun: "list of orders". */
function opensAsVerb(tokens: readonly Token[], recogniser: Recogniser, sign: RecognitionWords['nounPhrase']): boolean {
  const [first, second] = tokens;
  if (first === undefined || opensAsNoun(first, second, recogniser)) return false;
  if (recogniser.governs(first.key, second?.key, true)) return true;
  // "Used for …", "made of …": what is done with it.
  if (
    recogniser.is('isPassive', first.key) &&
    (recogniser.has('glossStarts', second?.key) || second?.key.endsWith('ly') === true)
  )
    return true;
  if (!recogniser.is('isVerb', first.key) && !recogniser.is('isFinite', first.key)) return false;
  if (sign === 'capital' && first.capital) return false;
  // "Consente di …": a finite verb of its own list is no noun.
  if (sign === 'article' && recogniser.is('isFinite', first.key)) return true;
  return !(second !== undefined && recogniser.has('complements', second.key));
}

/** English adjectives that stand alone as answers, too. */
const PACE = /^(?:slow|fast|quick|simple|silent|free|open|closed|cheap|empty)$/u;

function isBadOpening([first, second, third]: readonly Token[], recogniser: Recogniser): boolean {
  if (opensAsNoun(first, second, recogniser)) return false;
  // "Slow cooling of glass": how it goes, before what it is.
  if (PACE.test(first?.key ?? '') && recogniser.has('complements', third?.key))
    return recogniser.has('glossStarts', second?.key);
  const article = recogniser.has('articles', first?.key);
  if (article && recogniser.languages.some((one) => one.nounPhrase !== 'ending')) return false;
  return (
    first === undefined ||
    recogniser.has('glossStarts', first.key) ||
    (first.key.endsWith('ly') && second?.before.includes(',') === true) ||
    (recogniser.isLabel(first.key) && second?.before.includes(':') === true)
  );
}

/** "Everything that …", "two or more …". */
function opensAsNoun(first: Token | undefined, second: Token | undefined, recogniser: Recogniser): boolean {
  return recogniser.has('nounOpenings', `${first?.key ?? ''} ${second?.key ?? ''}`);
}

/**
 * "Two words that differ in one sound": a number counts what the clause behind tells apart. Where a comma parts
 * only what is said by the way ("two barrels, one of which leaks") it counts what is there.
 */
function isCounted([first]: readonly Token[], { relative, words }: Segment, recogniser: Recogniser): boolean {
  const isTied = recogniser.languages[0]?.nounPhrase !== 'article' || words > relative;
  return relative >= 2 && relative <= MOST_COUNTED && isTied && recogniser.has('numerals', first?.key);
}

const MOST_COUNTED = 6;

/** Written in another script than the note: a translation, a list of names. */
function isForeign(text: string, language: RecognitionWords | undefined): boolean {
  if (language === undefined || language.nounPhrase === 'unknown') return false;
  return scriptOf(language.code) === 'Cyrillic' && /\p{L}{3}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text);
}

/** Speaks of the writer, or its genus says nothing: "a critical aspect of", «отличный пример». */
function saysNothing(tokens: readonly Token[], segment: Segment, recogniser: Recogniser): boolean {
  // "The most common …", "a very handy …" praise; a reason argues, unless it is of the relative clause.
  if (/^(?:most|very|очень)$/u.test(tokens[1]?.key ?? '') || tokens.some(({ key }) => recogniser.has('personal', key)))
    return true;
  if (tellsOfPast(tokens, segment, recogniser) || tellsOfEvent(tokens, segment.relative, recogniser)) return true;
  const argued = segment.relative < 0 ? tokens : tokens.slice(0, segment.relative);
  if (argued.some(({ key }) => recogniser.has('causes', key))) return true;
  const end = Math.min(segment.words, segment.relative < 0 ? EMPTY_WINDOW : segment.relative, EMPTY_WINDOW);
  const tie = tokens.findIndex(({ key }, i) => i > 0 && recogniser.has('complements', key));
  return tokens
    .slice(0, tie < 0 ? end : Math.min(end, tie))
    .some(
      ({ key }, i) =>
        recogniser.has('emptyGenera', key) || recogniser.has('emptyGenera', `${key}_${tokens[i + 1]?.key ?? ''}`),
    );
}

/** "The engine that truly brought steam to the mills": a deed of one thing. */
function tellsOfPast(tokens: readonly Token[], { relative }: Segment, recogniser: Recogniser): boolean {
  if (recogniser.languages[0]?.code !== 'en' || tokens[0]?.key !== 'the' || relative < 1 || relative > 3) return false;
  const at = tokens[relative + 1]?.key.endsWith('ly') === true ? relative + 2 : relative + 1;
  const verb = tokens[at]?.key ?? '';
  return (
    /^(?:that|which|who)$/u.test(tokens[relative]?.key ?? '') &&
    (recogniser.is('isPast', verb) || recogniser.is('isPassive', verb))
  );
}

const EMPTY_WINDOW = 4;

interface Reading {
  readonly tokens: readonly Token[];
  readonly segment: Segment;
  readonly recogniser: Recogniser;
  readonly sign: RecognitionWords['nounPhrase'];
}

function isNounPhrase({ tokens, segment, recogniser, sign }: Reading): boolean {
  const keys = tokens.slice(0, segment.words).map((token) => token.key);
  const [first = ''] = keys;
  if (opensAsNoun(tokens[0], tokens[1], recogniser) || isCounted(tokens, segment, recogniser)) return true;
  switch (sign) {
    case 'article':
      if (recogniser.has('articles', first) || tokens.length === 0) return tokens.length > 0;
      // «Partie large et plate d'une feuille»: adjectives follow their noun but in English.
      if (
        keys.slice(1, recogniser.languages[0]?.code === 'en' ? 4 : 6).some((key) => recogniser.has('complements', key))
      )
        return true;
      if ((segment.relative >= 1 && segment.relative <= 8) || hasPurpose(tokens, segment, recogniser)) return true;
      return (
        keys
          .slice(1, 4)
          .some(
            (key, i) =>
              recogniser.is('isParticiple', key) ||
              isDone(key, keys[i + 2], recogniser) ||
              isMade(i, key, keys[i + 2], recogniser),
          ) && !recogniser.is('isParticiple', first)
      );
    case 'capital': {
      if (recogniser.has('articles', first)) return !closesInVerb(tokens, segment);
      const noun = tokens.slice(0, Math.min(3, segment.words)).findIndex((token) => token.capital);
      const last = tokens[segment.words - 1];
      if (noun < 0 || (last?.key.endsWith('en') === true && !last.capital)) return false;
      return keys.slice(0, noun).every((key) => recogniser.is('isAdjective', key));
    }
    case 'ending': {
      // Prepositions are short where letters stand for single sounds.
      if (first.length < (first.charCodeAt(0) < FIRST_BRIEF_SCRIPT ? 3 : 2)) return false;
      // Only a noun has a clause of its own right behind it: «Покрой, в котором рукав …».
      if (!recogniser.is('isAdjective', first) || (segment.words === 1 && segment.relative >= 1)) return true;
      const bracket = tokens.findIndex(({ before }, i) => i > 0 && /\s\(/u.test(before));
      return keys
        .slice(1, bracket < 0 ? 5 : Math.min(bracket, 5))
        .some((key) => key.length > 2 && !recogniser.is('isAdjective', key) && !recogniser.has('glossStarts', key));
    }
    case 'spaceless':
      return tokens.length > 0;
    case 'unknown':
      return false;
  }
}

/** „Eine neue Notiz in einem Ordner anlegen“: what is to be done with the noun stands last. */
function closesInVerb(tokens: readonly Token[], { words, relative }: Segment): boolean {
  const last = tokens[words - 1];
  if (relative >= 0 || words < tokens.length || last === undefined || last.capital) return false;
  return /[^b]en$/u.test(last.key) && !/(?:auß|drauß|inn|hint|unt|drinn)en$/u.test(last.key);
}

function hasDifference({ tokens, segment, recogniser, sign }: Reading): boolean {
  if (segment.relative >= 1) return true;
  if (hasParticiple(tokens, recogniser) || hasPurpose(tokens, segment, recogniser)) return true;
  if (sign === 'ending') return segment.words >= GENUS_LEAST;
  return (
    segment.words >= GENUS_LEAST + 1 && tokens.slice(1, 5).some((token) => recogniser.has('complements', token.key))
  );
}

function hasParticiple(tokens: readonly Token[], recogniser: Recogniser): boolean {
  return tokens.some(
    (token, i) =>
      i > 0 &&
      i < WINDOW &&
      (recogniser.is('isParticiple', token.key) ||
        isDone(token.key, tokens[i + 1]?.key, recogniser) ||
        isMade(i - 1, token.key, tokens[i + 1]?.key, recogniser) ||
        isAttribute(tokens, i, recogniser)),
  );
}

/** "An oven for firing clay", «печь для обжига глины»: right behind the noun, what it is for. */
function hasPurpose(tokens: readonly Token[], { words }: Segment, recogniser: Recogniser): boolean {
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
function isDone(word: string, next: string | undefined, recogniser: Recogniser): boolean {
  return (
    /^(?:d(?:a|al|alla|ai|agli|alle|all)'?|pel[oa]s?|por|par|by|przez)$/u.test(next ?? '') &&
    recogniser.is('isPassive', word)
  );
}

/** "Argilla sciolta in acqua": right behind a noun without its article, where nouns have one, a participle is no predicate. */
function isMade(behind: number, word: string, next: string | undefined, recogniser: Recogniser): boolean {
  const [language] = recogniser.languages;
  return (
    behind === 0 &&
    language?.nounPhrase === 'article' &&
    language.code !== 'en' &&
    recogniser.is('isPassive', word) &&
    recogniser.has('glossStarts', next)
  );
}

/** «Слова, похожие по форме», "riconoscibile da vicino": an adjective behind its noun, with what hangs on it. */
function isAttribute(tokens: readonly Token[], at: number, recogniser: Recogniser): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || !token.before.includes(',') || next.before.includes(','))
    return false;
  // German adjectives end as too many other words do.
  if (recogniser.languages[0]?.nounPhrase === 'capital') return false;
  // «Быстрый, ночной или …» counts up what it may be.
  if (recogniser.is('isAdjective', before?.key) || recogniser.has('conjunctions', next.key)) return false;
  return recogniser.is('isAdjective', token.key) && recogniser.has('glossStarts', next.key);
}

/** Latin, Greek and Cyrillic stand before. */
const FIRST_BRIEF_SCRIPT = 0x530;

/** Where endings tie a complement to its noun, a noun and three words more are genus and difference. */
const GENUS_LEAST = 4;
