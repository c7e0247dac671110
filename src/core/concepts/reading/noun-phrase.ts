import { smallLetters, tokenise } from '../../text';
import type { Recogniser } from './recogniser';
import { areForms } from './recurrence';

/** Words before what ties the difference to the genus. */
const NEAR = 8;
/** The same where few verbs are known by their form, and where no article opens the phrase. */
const CLOSE = 5;
const BARE = 2;
/** Words of a bare noun with a participle: fewer tell of one thing. */
const LEAST_BARE = 9;
/** Relative words that open no attribute of a noun: "when", «что». */
const CLAUSAL =
  /^(?:when|how|whether|когда|что|кто|куда|откуда|коли|хто|quand|cuando|quando|wer|was|wie|welche[rs]?|kiedy|co|kto|si)$/u;
/** The same behind a bare word, which may be an order: "Determine onde …"; and a participle that opens a clause: "dado que". */
const BARE_CLAUSE = /^(?:onde|donde|dove|où)$/u;
const DONE = /(?:[aiu]do|[aiu]to|[eé])$/u;
/** Written with the next word: « l'équipe », "un'area". */
const ELIDED = /^(?:l|un|d|dell|dall|all)['’](?=\p{L})/iu;
/** Languages of which enough verbs are known by their form. */
export const READ = /^(?:en|ru|de|fr|es|it|pt|pl|uk)$/u;
/** "Los usuarios que …" speaks of some of them. */
const PLURAL_ARTICLE = /^(?:les|los|las|os|as|gli|i)$/u;
const PLURAL_TIE = /^(?:которы[ех]|которыми?|як(?:і|их|ими))$|(?:щие|щих|нные|нных|мые|вшие)(?:ся)?$/u;
const PLURAL_NAME = /[ыиаяїіs]$/u;
/** Somebody is told what to do. */
const SPOKEN_TO =
  /^(?:you|your|du|dein\p{L}*|sie|vous|votre|vos|tu|tus|puedes|puoi|pode|możesz|можете|ви|вы|вам|ваш\p{L}*|\p{L}+[аеу]ешь|\p{L}+ишь)$/u;

interface Word {
  readonly key: string;
  readonly before: string;
}

/**
 * Whether a text is no sentence but a noun phrase with a relative clause or participle that tells its thing from
 * others: «Папка с файлами, которую …», "A frame that …". `name`: what it would define. Nothing that may be a verb
 * of its own stands in it, so far as the language shows that.
 */
export function isNounPhraseAlone(said: string, name: string, recogniser: Recogniser): boolean {
  const [language] = recogniser.languages;
  if (language === undefined || !READ.test(language.code) || said.includes('=')) return false;
  const words = wordsIn(said);
  if (words.some(({ key }) => recogniser.has('personal', key) || SPOKEN_TO.test(key))) return false;
  if (language.namingVerbs.some((verb) => said.toLowerCase().includes(verb))) return false;
  const tie = words.findIndex((_word, i) => i > 0 && i <= NEAR && isTie(words, i, recogniser));
  const opening = words.slice(0, tie).map(({ key }) => key);
  if (tie < 1 || isVerbal(opening, recogniser)) return false;
  const isClause = recogniser.has('relatives', words[tie]?.key);
  const named = wordsIn(name).map(({ key }) => key);
  // «Рельсовый стык» – «Место стыка, закрытое …»: behind a comma a participle hangs on the noun as a clause does.
  const isTied = isClause || language.nounPhrase === 'ending';
  if (saysAgain(opening, named, isTied) || (isClause ? goesOn : isVerbal)(rest(words, tie), recogniser)) return false;
  if (language.nounPhrase === 'ending') {
    // A closed attribute goes before a verb: «Изменения, сделанные без сети, помещаются …».
    const isClosed = !isClause && words.slice(tie + 1).some(({ before }) => before.includes(','));
    const agrees = !PLURAL_TIE.test(words[tie]?.key ?? '') || named.some((word) => PLURAL_NAME.test(word));
    // „Zobacz listę …”: an order and its object.
    // «Пояснение автора о месте, облике или тоне, которое …»: what a deed is of may be counted up.
    // «Сито между двумя трубами, через которое уходит вода»: a preposition before the relative word opens no sentence.
    const isLed = isClause && words[tie]?.before.trim() === '';
    const isNear = tie <= CLOSE || (isClause && recogniser.is('isDeed', opening[0])) || isLed;
    return (
      isNear && !isClosed && agrees && !(opening[1] ?? '').endsWith('ę') && !/(?:ться|ąc)$/u.test(opening[0] ?? '')
    );
  }
  const [first = ''] = opening;
  if (PLURAL_ARTICLE.test(first)) return false;
  if (!recogniser.has('articles', first))
    return !BARE_CLAUSE.test(words[tie]?.key ?? '') && isBare(opening, words.slice(tie), isClause, language.code);
  if (!isClause && recogniser.has('articles', words[tie + 1]?.key)) return false;
  if (tie < 2) return false;
  return language.code === 'en' || (tie <= CLOSE + 1 && (isClause || recogniser.has('indefinites', first)));
}

function wordsIn(text: string): Word[] {
  let end = 0;
  return tokenise(text).flatMap((word) => {
    const before = text.slice(end, word.from);
    end = word.to;
    const key = smallLetters(word.text).replace('’', "'");
    const elided = ELIDED.exec(key)?.[0] ?? '';
    return elided === ''
      ? [{ key, before }]
      : [
          { key: elided, before },
          { key: key.slice(elided.length), before: '' },
        ];
  });
}

function rest(words: readonly Word[], tie: number): string[] {
  return words.slice(tie + 1).map(({ key }) => key);
}

/** A relative word or a participle; behind a comma where the language sets one. */
function isTie(words: readonly Word[], at: number, recogniser: Recogniser): boolean {
  const key = words[at]?.key ?? '';
  const sign = recogniser.languages[0]?.nounPhrase;
  const isRelative = recogniser.has('relatives', key) && !CLAUSAL.test(key);
  if (sign === 'article') {
    if (isRelative) return true;
    return recogniser.is('isParticiple', key) && !recogniser.has('articles', words[at - 1]?.key) && at > 1;
  }
  const behindComma = [at, at - 1, at - 2].some((i) => i > 0 && words[i]?.before.includes(',') === true);
  if (CLAUSAL.test(words[at - 1]?.key ?? '')) return false;
  return isRelative ? behindComma : recogniser.is('isParticiple', key) && words[at]?.before.includes(',') === true;
}

/** Whether a verb that is no participle stands among the words, so far as its form shows it. */
export function isVerbal(words: readonly string[], recogniser: Recogniser): boolean {
  return words.some(
    (word, i) =>
      recogniser.has('copulas', word) ||
      (i > 0 && isSurelyPast(word, recogniser)) ||
      (i > 0 &&
        recogniser.is('isFinite', word) &&
        !recogniser.is('isParticiple', word) &&
        !recogniser.has('articles', words[i - 1])),
  );
}

/** A past form that is no participle and, in Russian, no noun in the genitive: «металла», «сверла». */
export function isSurelyPast(word: string, recogniser: Recogniser): boolean {
  if (!recogniser.is('isPast', word) || recogniser.is('isParticiple', word)) return false;
  return recogniser.languages[0]?.code !== 'ru' || /[аеёиуыя]л[аои]?(?:сь|ся)?$/u.test(word);
}

/** "The soup that Anna makes is cold": behind its clause the sentence has a verb of its own. */
function goesOn(words: readonly string[], recogniser: Recogniser): boolean {
  let hasVerb = false;
  return words.some((word, i) => {
    if (recogniser.has('conjunctions', word) || recogniser.has('relatives', word)) hasVerb = false;
    else if (hasVerb && (recogniser.has('copulas', word) || isThird(word, words[i - 1], recogniser))) return true;
    else if (recogniser.is('isFinite', word) || (i === 0 && /\p{Ll}[^su]s$/u.test(word))) hasVerb = true;
    return false;
  });
}

/** "Wins *takes* the cup": an English verb in the third person where no noun can stand. */
function isThird(word: string, before: string | undefined, recogniser: Recogniser): boolean {
  if (recogniser.languages[0]?.code !== 'en' || !word.endsWith('s') || !recogniser.is('isFinite', word)) return false;
  return !(['articles', 'glossStarts', 'complements'] as const).some((list) => recogniser.has(list, before));
}

/** What opens with its own name is a sentence about it; a name of several words may have its genus in it. */
function saysAgain(opening: readonly string[], named: readonly string[], isClause: boolean): boolean {
  const isSaid = (word: string): boolean => opening.some((other) => other === word || areForms(other, word));
  const again = named.filter((word) => word.length > 2 && isSaid(word));
  return again.length > 0 && !(isClause && again.length < named.length && again.at(-1) === named.at(-1));
}

/** A word, or the first one of a text, that its German ending shows to be a noun, whatever hangs on it. */
export function isGermanDeed(said: string): boolean {
  return /^\p{L}{3,}(?:ung|heit|keit|nis|schaft|tion|tät)(?!\p{L})/u.test(said);
}

/** Without an article: « Parte que … »; in English in the singular, a participle at length: "Smooth fabric made by …". */
function isBare(opening: readonly string[], rest: readonly Word[], isClause: boolean, code: string): boolean {
  const [first = ''] = opening;
  if (opening.some((word) => /[^sui]s$/u.test(word))) return false;
  if (code === 'en') return isClause ? /[^s]s$/u.test(rest[1]?.key ?? '') : opening.length + rest.length >= LEAST_BARE;
  if (code === 'de' && isClause && isGermanDeed(first)) return true;
  if (code === 'de' && /(?:en|er)$/u.test(first)) return false;
  if (code === 'fr' && /(?:er|ir)$/u.test(first)) return false;
  return isClause && opening.length <= BARE && !DONE.test(first);
}
