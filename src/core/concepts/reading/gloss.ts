import type { RecognitionWords } from '../../language';
import type { Segment } from './first-segment';
import { firstSegment } from './first-segment';
import {
  hasGenitive,
  hasParticiple,
  hasPurpose,
  isExtendedAttribute,
  isDone,
  isMade,
  isRelational,
  liesBetween,
  isValent,
  NEAR,
  preposed,
} from './gloss-attributes';
import type { GlossShape } from './gloss-shape';
import type { Token } from './gloss-tokens';
import { readTokens, withoutBrackets } from './gloss-tokens';
import { nounOpening } from './noun-opening';
import { isSurelyPast } from './noun-phrase';
import { isForeign, isRemark } from './remark-openings';
import { isTiedNoun } from './tied-noun';
import type { Recogniser } from './recogniser';
import { isOfPast } from './happening';
import { saysNothing } from './says-nothing';
import { readSpacelessGloss } from './spaceless-gloss';
import { isSpaceless } from '../own/note-words';

/** Fewer words hold no genus and difference. */
const SHORTEST = 3;
const GENUS_WORDS = 7;
/** Languages that nothing is known of are mostly those that glue small words to others. */
const UNKNOWN_WORDS = 6;

/** Reads the gloss of one sentence. */
export function readGloss(gloss: string, recogniser: Recogniser): GlossShape {
  // What is quoted behind a colon is an example.
  const text = gloss
    .trim()
    .replace(/^([^:]{12,}[^\s:]): [«„“"].*$/su, '$1')
    // «…, заделать!»: a call behind what was said.
    .replace(/^((?:[^\s,!]+\s){3,}[^\s,!]+), [^\s,.!?]{3,14}(?: [^\s,.!?]{1,14})?!$/u, '$1');
  const language = recogniser.languages[0];
  const tokens = readTokens(withoutBrackets(text));
  const asks = /[?？]\s*$/u.test(text);
  const shouts = /[!！]\s*$/u.test(text);
  if (isSpaceless(text.slice(0, 20))) return readSpacelessGloss(text, language, asks || shouts);
  const sign = language?.nounPhrase ?? 'unknown';
  // "One uninterrupted recording of …"
  const isOne = language?.code === 'en' && tokens[0]?.key === 'one' && tokens[1]?.key !== 'of';
  const first = isOne ? 'a' : tokens[0]?.key;
  const segment = firstSegment(tokens, recogniser);
  // "One lamp per platform, lit …": no pronoun, "one for each", and no count, "one drop per pivot".
  const isApart = segment.relative >= 1 || hasParticiple(tokens, recogniser);
  const isOneNoun = isOne && isApart && ONE_APART.every((set) => !recogniser.has(set, tokens[1]?.key));
  const isExtended = isExtendedAttribute(tokens, segment, recogniser);
  const opensWithVerb = !isExtended && opensAsVerb(tokens, recogniser, sign);
  const isRefused =
    opensWithVerb ||
    // What tells its thing apart may be said loudly.
    (shouts && ((segment.relative < 1 && !hasParticiple(tokens, recogniser)) || /[!！]{2}\s*$/u.test(text))) ||
    /^[\d\p{Sc}"“”„«'`=→<>#@/\\~+*[{|\-\p{So}]/u.test(text) ||
    // "A 0–8 rating of …": a scale, and its noun.
    /^\S*(?:\/\/|\/\w)|^(?!an?\s\d[\d–-]*[\s-]\p{L}{3,}\sof\s)\S{1,3}\s\d|^\p{L}+:\s/u.test(text) ||
    (isBadOpening(tokens, recogniser) && !isCounted(tokens, segment, recogniser) && !isExtended) ||
    isRemark(text, tokens, recogniser) ||
    isForeign(text, language) ||
    (isOne && ONE_EACH.test(text)) ||
    (language?.code === 'ko' && POLITE.test(text)) ||
    saysNothing(tokens, segment, recogniser);
  const bad = isRefused || segment.clause;
  const nounPhrase = !bad && !asks && (isExtended || isOneNoun || isNounPhrase({ tokens, segment, recogniser, sign }));
  const difference = isExtended || hasDifference({ tokens, segment, recogniser, sign });
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
    clause: segment.clause && !isRefused,
    opensWithVerb,
    asks,
    indefinite: recogniser.has('indefinites', first),
    article: recogniser.has('articles', first),
    tied:
      sign !== 'ending' ||
      segment.relative >= 1 ||
      hasParticiple(tokens, recogniser) ||
      (tokens.length >= GENUS_WORDS && hasGenitive(tokens, recogniser)),
    relational: nounPhrase && isRelational(tokens, recogniser),
    purpose: nounPhrase && hasPurpose(tokens, segment, recogniser),
    qualified: segment.relative >= 1 || hasParticiple(tokens, recogniser),
    relativeAt: segment.relative,
    past: isOfPast(tokens, segment.relative, recogniser),
    nominal: nounPhrase && (sign !== 'article' || first === 'a' || isNominal(tokens, segment, recogniser)),
    unknown: sign === 'unknown',
    bare: !nounPhrase && !bad && !asks && isTiedNoun(tokens, segment, recogniser),
  };
}

/** "One for each of us": how many, not what. */
const ONE_EACH = /^one (?:for|per|each|every|more|too|at|in|on)\s/iu;
const ONE_APART = ['glossStarts', 'relatives', 'complements', 'conjunctions', 'purposes'] as const;

/** Korean sentences end in their verb; a copula, 「…예요」, may define. What ends in "when" tells a case. */
const POLITE = /(?:(?:[^이]에|[^에예])요|시오|(?:^|\s)(?:때|경우))\s?(?:\([^)]*\))?[.!]?\s*$/u;

/** "Is heavily used in", "es útil para": where nouns have articles, a predicate without one is mostly an adjective. */
function isNominal([first, second, third]: readonly Token[], segment: Segment, recogniser: Recogniser): boolean {
  if (first === undefined || recogniser.has('articles', first.key)) return first !== undefined;
  if (isMadeSo(first.key, recogniser) || first.key.endsWith('ly')) return false;
  const { relative, words } = segment;
  if (relative >= 1 && relative <= NEAR && relative <= words)
    return relative < 3 || !recogniser.has('glossStarts', second?.key);
  const tied = [second, third].findIndex((token) => recogniser.has('complements', token?.key));
  return tied >= 0 && !recogniser.is('isVerb', [third][tied]?.key);
}

/** A participle that tells what is done or does; "Y-shaped" stands before its noun. */
function isMadeSo(word: string, recogniser: Recogniser): boolean {
  return !word.includes('-') && (recogniser.is('isPassive', word) || recogniser.is('isParticiple', word));
}

/** A verb form, unless a complement behind it shows the noun: "list of orders". */
function opensAsVerb(tokens: readonly Token[], recogniser: Recogniser, sign: RecognitionWords['nounPhrase']): boolean {
  const [first, second, third] = tokens;
  if (first === undefined || opensAsNoun(tokens, recogniser)) return false;
  // « Allure la plus proche du vent », "verso il cui accento": the article opens no object.
  if (
    recogniser.has('articles', second?.key) &&
    (MOST.test(third?.key ?? '') || recogniser.has('relatives', third?.key))
  )
    return false;
  if (recogniser.governs(first.key, second?.key, true)) return true;
  // "Used for …", "made of …": what is done with it.
  if (
    recogniser.is('isPassive', first.key) &&
    (recogniser.has('glossStarts', second?.key) || second?.key.endsWith('ly') === true)
  )
    return true;
  // «Сработал через семь минут»
  if (
    sign === 'ending' &&
    second?.before.trim() === '' &&
    recogniser.has('glossStarts', second.key) &&
    isSurelyPast(first.key, recogniser)
  )
    return true;
  if (!recogniser.is('isVerb', first.key) && !recogniser.is('isFinite', first.key)) return false;
  if (sign === 'capital' && first.capital) return false;
  // "Consente di …": a finite verb of its own list is no noun.
  if (sign === 'article' && recogniser.is('isFinite', first.key)) return true;
  return !(second !== undefined && recogniser.has('complements', second.key));
}

const MOST = /^(?:plus|moins|più|meno|más|menos|mais)$/u;

/** English adjectives that stand alone as answers, too. */
const PACE = /^(?:slow|fast|quick|simple|silent|free|open|closed|cheap|empty)$/u;

function isBadOpening(tokens: readonly Token[], recogniser: Recogniser): boolean {
  const [first, second, third] = tokens;
  if (opensAsNoun(tokens, recogniser)) return false;
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

/** "Everything that …", "two or more …", « nota o notas que … ». */
function opensAsNoun(tokens: readonly Token[], recogniser: Recogniser): boolean {
  if (nounOpening(tokens, recogniser) > 0) return true;
  const [first, second, third] = tokens;
  const stem = first?.key ?? '';
  const isEither = stem.length > 2 && recogniser.has('conjunctions', second?.key) && third?.key !== stem;
  return isEither && third?.key.startsWith(stem) === true;
}

/**
 * "Two words that differ in one sound": a number counts what the clause behind tells apart. Where a comma parts
 * only what is said by the way ("two barrels, one of which leaks") it counts what is there.
 */
function isCounted(tokens: readonly Token[], { relative, words, clause }: Segment, recogniser: Recogniser): boolean {
  if (!recogniser.has('numerals', tokens[0]?.key)) return false;
  // "Two strokes played almost together"
  const done = tokens.findIndex(({ key }, i) => i > 1 && recogniser.is('isParticiple', key));
  const isDone = !clause && done > 1 && done <= MOST_COUNTED && done + 1 < words;
  if (isDone && (relative < 0 || done < relative) && recogniser.languages[0]?.code === 'en') return true;
  const isTied = recogniser.languages[0]?.nounPhrase !== 'article' || words > relative;
  return relative >= 2 && relative <= MOST_COUNTED && isTied;
}

const MOST_COUNTED = 6;

interface Reading {
  readonly tokens: readonly Token[];
  readonly segment: Segment;
  readonly recogniser: Recogniser;
  readonly sign: RecognitionWords['nounPhrase'];
}

function isNounPhrase({ tokens, segment, recogniser, sign }: Reading): boolean {
  const keys = tokens.slice(0, segment.words).map((token) => token.key);
  const [first = ''] = keys;
  if (opensAsNoun(tokens, recogniser) || isCounted(tokens, segment, recogniser)) return true;
  switch (sign) {
    case 'article':
      if (recogniser.has('articles', first) || tokens.length === 0) return tokens.length > 0;
      // «Partie large et plate d'une feuille»: adjectives follow their noun but in English.
      if (
        keys.slice(1, recogniser.languages[0]?.code === 'en' ? 4 : 6).some((key) => recogniser.has('complements', key))
      )
        return true;
      if (liesBetween(tokens, recogniser)) return true;
      if ((segment.relative >= 1 && segment.relative <= 8) || hasPurpose(tokens, segment, recogniser)) return true;
      return (
        keys
          .slice(1, recogniser.languages[0]?.code === 'en' ? 4 : 6)
          .some(
            (key, i) =>
              recogniser.is('isParticiple', key) ||
              isDone(key, keys[i + 2], recogniser) ||
              isMade(i - preposed(tokens), key, keys[i + 2], recogniser),
          ) &&
        (preposed(tokens) > 0 || !isMadeSo(first, recogniser))
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
      // «Мощный для сложных сценариев»: what it is good for, and no noun.
      if (recogniser.has('purposes', keys[1]) && !isValent(first)) return false;
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
  return /[^b]en$/u.test(last.key) && !/(?:auß|drauß|inn|hint|unt|drinn|zwisch)en$/u.test(last.key);
}

function hasDifference({ tokens, segment, recogniser, sign }: Reading): boolean {
  // «Мастер, который слышит»: a clause of a verb alone praises or tells as often as it tells apart.
  if (segment.relative >= 1 && (sign !== 'ending' || tokens.length > segment.relative + SHORTEST - 1)) return true;
  if (hasParticiple(tokens, recogniser) || hasPurpose(tokens, segment, recogniser)) return true;
  if (sign === 'ending')
    return (
      segment.words >= GENUS_LEAST ||
      // «Повторяющаяся часть узора»
      (segment.words === GENUS_LEAST - 1 && recogniser.is('isParticiple', tokens[0]?.key))
    );
  if (liesBetween(tokens, recogniser)) return true;
  return (
    segment.words >= GENUS_LEAST + 1 && tokens.slice(1, 5).some((token) => recogniser.has('complements', token.key))
  );
}

/** Latin, Greek and Cyrillic stand before. */
const FIRST_BRIEF_SCRIPT = 0x530;

/** Where endings tie a complement to its noun, a noun and three words more are genus and difference. */
const GENUS_LEAST = 4;
