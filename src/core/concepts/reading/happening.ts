import { isNearCalendar } from './calendar';
import type { Recogniser } from './recogniser';

interface Word {
  readonly key: string;
  readonly capital: boolean;
  /** Characters between the word before and this one. */
  readonly before: string;
}

/** Small words between a clause and the verb that goes on behind it: «так и не пришёл». */
const MOST_SMALL = 3;
/** Words behind a relative word among which «бы» stands. */
const SUPPOSED = 6;
const YEAR = /^1\d{3}$|^20\d\d$/u;

/**
 * Whether a gloss tells what happened or is to happen: it names a day or month (of no year, so of this one), the
 * writer acts in it, or its subject has a verb behind the relative clause: "the bill, which came late, is paid".
 */
export function tellsOfEvent(words: readonly Word[], relative: number, recogniser: Recogniser): boolean {
  const code = recogniser.languages[0]?.code ?? 'en';
  const dated = words.some(({ key, capital }) => (capital || code !== 'en') && isNearCalendar(key, code));
  if (dated && !words.some(({ key }) => YEAR.test(key))) return true;
  if (relative < 1) return false;
  const acts = words[relative + 1];
  if (acts !== undefined && /^(?:i|ich|wir|nous|я)$/u.test(acts.key)) return true;
  if (acts !== undefined && /^(?:ru|uk)$/u.test(code) && OURS.test(acts.key)) return true;
  // «Дыра, которую надо зашить»: a task; «температура, до которой надо остудить» tells apart.
  const isDirect = words[relative]?.before.includes(',') === true;
  if (isDirect && acts !== undefined && /^(?:надо|пора|треба|trzeba)$/u.test(acts.key)) return true;
  // "The error that we minimise" is anybody's, "the hut that we built" is not.
  if (acts !== undefined && /^(?:we|мы|ми)$/u.test(acts.key))
    return words
      .slice(relative + 2, relative + 2 + MOST_SMALL)
      .some(
        ({ key }) =>
          !key.startsWith('обязан') &&
          (/^(?:have|had)$/u.test(key) || recogniser.is('isPast', key) || recogniser.is('isPassive', key)),
      );
  return goesOn(words, relative, recogniser);
}

/** Verbs that name go on behind any clause: «класс, от которого наследуют, называется …». */
const NAMING = /^(?:назыв|имену|зов|назива|heiß|nazyw)/u;
/** They join what stands on both sides of the comma, or open another clause. */
const JOINING =
  /^(?:[aeiyoаиій]|но|однако|зато|та|або|але|проте|зате|или|ale|lecz|albo|lub|und|oder|aber|doch|sondern|et|ou|mais|pero|sino|кто|хто|что|що|чтобы|щоб|как|як|если|якщо|когда|коли|dass|ob|wer|que|qui|kto|co|żeby|пока|хотя|поскольку|потому|чем|где|куда|доки|хоча|бо|bo|gdy|aż|dopóki|zanim|weil|damit|bis|während|obwohl|pour|quand|pendant|cuando|porque|para|aunque|mientras|quando|perché|mentre|enquanto)$/u;

/** Third persons of the present in Slavic languages, whatever else ends so. */
const PRESENT = /(?:[аеёиуюя]ть?(?:ся)?|[єя])$/u;

/** First persons of the plural, which need no pronoun: «куда носим». */
const OURS = /(?:[аяеу]ем|[бвдзмнрсть]ём|[бвдзлмпрст]им|[еєиї]мо)$/u;

/** Where commas close a relative clause: a verb right behind the second one belongs to the noun before it. */
function goesOn(words: readonly Word[], relative: number, recogniser: Recogniser): boolean {
  if (![relative, relative - 1].some((at) => words[at]?.before.includes(',') === true)) return false;
  const behind = words.findIndex(({ before }, i) => i > relative + 1 && before.trim() === ',');
  if (behind < 0) return false;
  // «который хранит, ищет и связывает»
  const parallel = isVerb(words[behind - 1], recogniser) || PRESENT.test(words[behind - 1]?.key ?? '');
  for (const [i, word] of words.slice(behind, behind + MOST_SMALL + 1).entries()) {
    const opensClause = JOINING.test(word.key);
    if ((i > 0 && word.before.trim() !== '') || (i === 0 && opensClause) || NAMING.test(word.key)) return false;
    if (isVerb(word, recogniser)) return i > 0 || !parallel;
    if (recogniser.has('relatives', word.key) || !recogniser.has('glossStarts', word.key)) return false;
  }
  return false;
}

function isVerb(word: Word | undefined, recogniser: Recogniser): boolean {
  return word !== undefined && (recogniser.is('isFinite', word.key) || recogniser.is('isPast', word.key));
}

/** "In which clay is fired" tells what is always done. */
const BEING = /^(?:is|are|be|being|gets?)$/u;

/** «Лицо, которому адресована оферта»: a short participle says how something is. */
const DONE = /(?:[аеё]н[аоы]?|т[аоы])$/u;

/** Whether the relative clause tells of the past: "the aunt who kept bees". */
export function isOfPast(words: readonly Word[], relative: number, recogniser: Recogniser): boolean {
  if (relative < 1) return false;
  const code = recogniser.languages[0]?.code ?? 'en';
  const clause = words.slice(relative + 1, relative + 1 + MOST_SMALL);
  const end = clause.findIndex(({ before }) => before.trim() !== '');
  return clause.slice(0, end < 0 ? MOST_SMALL : end).some(
    ({ key }, i, all) =>
      recogniser.is('isPast', key) &&
      // «Сумма, которую выручили бы сегодня»: what never happened.
      !words.slice(relative + 1, relative + 1 + SUPPOSED).some((word) => /^(?:бы|б|би)$/u.test(word.key)) &&
      !(code === 'ru' && DONE.test(key)) &&
      !recogniser.has('articles', all[i - 1]?.key) &&
      !BEING.test(all[i - 1]?.key ?? ''),
  );
}
