import type { RecognitionWords } from '../../language';
import { scriptOf } from '../../language';
import type { Token } from './gloss-tokens';
import type { Recogniser } from './recogniser';

/** Whether a gloss opens as a remark on its term does: a reference, a wish, which of several it is, what it is not. */
export function isRemark(text: string, tokens: readonly Token[], recogniser: Recogniser): boolean {
  const [language] = recogniser.languages;
  if (EXAMPLES.test(text) || REFERENCE.test(text) || WISH.test(text) || WHAT_TO.test(text) || isPointed(text, tokens))
    return true;
  return isWeighed(tokens, recogniser) || standsFor(tokens, language) || isDenied(tokens, recogniser);
}

/** «Примеры Postgres и т. д.»: what is of it, and not what it is. */
const EXAMPLES = /^(?:примеры|приклади|examples|beispiele|exemples|ejemplos|esempi|exemplos|przykłady)\s/iu;
/** «Главы 4 и 5», "pages 12–20": where to read. */
const REFERENCE = /^\p{L}+\.? \d+(?:(?:[,.–-] ?| [иiye] | (?:та|and|und|et) )\d+)*\.?$/u;
/** "What Anna should do more often": a wish. */
const WISH =
  /^(?:lo que|ce que|quello che|ciò che|o que|то, что|що|was|what)\s(?:\p{L}+\s){0,2}(?:debería|tendría|devrait|dovrebbe|deveria|должен|должна|должны|sollte|should|ought)/iu;

/** "O que comer em cada parada": what is to be done, and told elsewhere. */
const WHAT_TO =
  /^(?:o que|qué|que|quoi|cosa|was|what to|что|що)\s(?:\p{L}+[aei]r|\p{L}{2,}[aei]re|\p{L}+ть|\p{L}+ти)\s/iu;

/** «Отдельная лекция, см. [[…]]»: a few words, and where to read. */
function isPointed(text: string, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ key, before }, i) => i > 0 && before.includes(',') && SEE.test(key));
  return at > 0 && at <= MOST_POINTED && SEE_WORDS.test(text);
}

const SEE = /^(?:см|смотри|see|siehe|voir|véase|vedi|ver|patrz|zob|див)$/u;
const SEE_WORDS = /, ?(?:см\.?|смотри|see|siehe|voir|véase|vedi|ver|patrz|zob\.?|див\.?)\s/iu;
/** Words before them. */
const MOST_POINTED = 3;

/** "Precioso, pero hay que …", «красиво, но дорого», « sympa mais pressé »: a word of praise or blame, and its other side. */
function isWeighed(tokens: readonly Token[], recogniser: Recogniser): boolean {
  if (tokens.length <= MOST_WEIGHED && BUT.test(tokens[1]?.key ?? '')) return true;
  const at = tokens.findIndex(({ key, before }, i) => i > 0 && before.trim() === ',' && BUT.test(key));
  if (at < 1 || at > 2 || recogniser.has('articles', tokens[0]?.key)) return false;
  const next = tokens[at + 1]?.key;
  return at === 1 || recogniser.has('glossStarts', tokens[0]?.key) || recogniser.has('negations', next);
}

/** Words of both, written without a comma. */
const MOST_WEIGHED = 5;
const BUT = /^(?:but|но|зато|однако|aber|mais|pero|mas|ma|però|ale|але|зате)$/u;

/** «Яма не старше монеты»: right behind the noun something is denied of it. */
function isDenied([, second]: readonly Token[], recogniser: Recogniser): boolean {
  return (
    recogniser.languages[0]?.nounPhrase === 'ending' &&
    second?.before.trim() === '' &&
    /^(?:не|nie)$/u.test(second.key) &&
    recogniser.has('negations', second.key)
  );
}

/** « La de la ONU », "o do mercado": which of them it is. */
function standsFor([first, second]: readonly Token[], language: RecognitionWords | undefined): boolean {
  if (language?.nounPhrase !== 'article' || language.code === 'en' || first === undefined || second === undefined)
    return false;
  return (
    language.articles.has(first.key) &&
    !language.indefinites.has(first.key) &&
    /^(?:de|del|di|do|da|du|des|della|dos|das)$/u.test(second.key)
  );
}

/** Written in another script than the note: a translation, a list of names. */
export function isForeign(text: string, language: RecognitionWords | undefined): boolean {
  if (language === undefined || language.nounPhrase === 'unknown') return false;
  if (language.nounPhrase === 'spaceless') return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return scriptOf(language.code) === 'Cyrillic' && /\p{L}{3}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text);
}
