import { tokenise, wordsOf } from '../../text';
import type { GlossShape } from '../reading/gloss-shape';
import type { NoteContext } from '../reading/note-context';
import { isSurelyPast, isVerbal } from '../reading/noun-phrase';
import type { Recogniser } from '../reading/recogniser';

/** Fewer words name or remark. */
const LEAST_WORDS = 7;
/** Words of a gloss whose head is told apart by its complement alone, behind a definite article or none. */
const FULL = 8;
/** Words before the preposition of a complement. */
const HEAD_WITHIN = 4;
const PREPOSITION = /^(?:of|from|between|among|with|without|for|in|on|by|to|at|around|along|under|over)$/u;
/** Texts and pictures that stand below a heading themselves, and what is planned there. */
const OF_NOTE =
  /^(?:list|lists|note|notes|page|photo|picture|collection|summary|draft|version|link|guide|plan|report|message|name|question|idea|example|day|week|month|place|room|bit|couple|pair|lot|set|series|number|letter|change|deal|piece|point|thing|way|time|document|paper|copy|review|record|recording|story|team|meeting|trip|journey|visit)$/u;
/** «…, когда», «…, если»: the case in which one speaks of it. */
const CASE = /, (?:когда|если|где|во время котор|коли|якщо|де)(?!\p{L})/u;

/**
 * "The time from the first pain until …", "A blade with one edge, however deep it is", "Signing of mail with a key whose …",
 * «Фаза сжатия, когда …»: a noun of a kind that its complement tells apart, and no verb of its own.
 */
export function isOfComplement(said: string, name: string, gloss: GlossShape, { recogniser }: NoteContext): boolean {
  const { asks, past, unknown, length } = gloss;
  if (asks || past || unknown || length < LEAST_WORDS || isOfOneCase(said)) return false;
  const words = tokenise(said).map(({ text }) => text.toLowerCase());
  if (words.some((word) => recogniser.has('personal', word) || isSurelyPast(word, recogniser))) return false;
  const [language] = recogniser.languages;
  if (language?.nounPhrase === 'ending')
    return isCaseOf(said, words, gloss, recogniser) || isOfProcess(said, words, gloss, recogniser);
  if (language?.code !== 'en' || isVerbal(beforeClause(words, recogniser), recogniser)) return false;
  if (/^\p{Lu}\p{Ll}{2,}ing of (?!(?:an?|the|our|my|his|her|their|this|that|these|those)\s)\p{Ll}/u.test(said))
    return length >= FULL && !name.toLowerCase().startsWith(words[0] ?? '');
  const at = words.findIndex((word, i) => i > 1 && i <= HEAD_WITHIN && PREPOSITION.test(word));
  const head = words[at - 1] ?? '';
  if (!gloss.genus || !gloss.article || at < 0 || OF_NOTE.test(head) || !recogniser.has('classNouns', head))
    return timeBetween(said, gloss);
  return gloss.indefinite || (length >= FULL && at === 2 && recogniser.has('wideGenera', head));
}

/** What lies between two ends: "The time from … until …". */
function timeBetween(said: string, { length }: GlossShape): boolean {
  return (
    length >= FULL &&
    /^The (?:time|period|stage|phase|interval|stretch) from \p{Ll}[^,]* (?:until|to|till) /u.test(said)
  );
}

/** Names, numbers and days are of one case, not of a kind. */
function isOfOneCase(said: string): boolean {
  return /[\d!…]|[\s(]\p{Lu}\p{Ll}/u.test(said);
}

/** «Фаза сжатия, когда …»: a head that needs its complement, and the case behind it. */
function isCaseOf(said: string, words: readonly string[], gloss: GlossShape, recogniser: Recogniser): boolean {
  const comma = CASE.exec(said)?.index ?? -1;
  if (comma < 0 || !gloss.nounPhrase || !gloss.relational || !recogniser.has('wideGenera', words[0])) return false;
  return !isVerbal(wordsOf(said.slice(0, comma).toLowerCase()), recogniser);
}

/** «Способ соединения двух досок без гвоздей и клея»: a noun that only its complement fills, and no verb in it. */
function isOfProcess(
  said: string,
  words: readonly string[],
  { nounPhrase }: GlossShape,
  recogniser: Recogniser,
): boolean {
  const [language] = recogniser.languages;
  const [head = '', next = ''] = words;
  return (
    nounPhrase &&
    HEADS.test(head) &&
    !/[,;:«„“"]/u.test(said) &&
    !recogniser.has('glossStarts', next) &&
    language?.oblique != null &&
    !isVerbal(words, recogniser)
  );
}

/** Nouns of what can be done, happen or be had: no note tells by one of them what somebody did. */
const HEADS =
  /^(?:процесс|способ|метод|при[её]м|свойство|способность|явление|раздел|наука|учение|устройство|прибор|единица|величина|мера|степень|совокупность|разновидность|состояние|техника|процес|спосіб|прийом|властивість|здатність|явище|розділ|пристрій|одиниця|міра|ступінь|сукупність|різновид|proces|sposób|metoda|właściwość|zdolność|zjawisko|urządzenie|przyrząd|jednostka|stopień|zbiór|dział)$/u;

/** What stands before the first clause of its own. */
export function beforeClause(words: readonly string[], recogniser: Recogniser): string[] {
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      (word === 'however' || recogniser.has('relatives', word) || recogniser.has('subordinators', word)) &&
      !TIES.test(word),
  );
  return words.slice(0, at < 0 ? words.length : at);
}

const TIES = /^(?:and|as|before|after)$/u;
