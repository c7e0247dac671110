import type { RecognitionWords } from '../../language';
import { scriptOf } from '../../language';
import type { Token } from './gloss-tokens';
import type { Recogniser } from './recogniser';

/** Whether a gloss opens as a remark on its term does: a reference, a wish, which of several it is, what it is not. */
export function isRemark(text: string, tokens: readonly Token[], recogniser: Recogniser): boolean {
  const [language] = recogniser.languages;
  return REFERENCE.test(text) || WISH.test(text) || standsFor(tokens, language) || isDenied(tokens, recogniser);
}

/** «Главы 4 и 5», "pages 12–20": where to read. */
const REFERENCE = /^\p{L}+\.? \d+(?:(?:[,.–-] ?| [иiye] | (?:та|and|und|et) )\d+)*\.?$/u;
/** "What Anna should do more often": a wish. */
const WISH =
  /^(?:lo que|ce que|quello che|ciò che|o que|то, что|що|was|what)\s(?:\p{L}+\s){0,2}(?:debería|tendría|devrait|dovrebbe|deveria|должен|должна|должны|sollte|should|ought)/iu;

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
