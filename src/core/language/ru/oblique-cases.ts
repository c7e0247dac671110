import type { Governor } from '../contrast-words';
import { words } from '../word-tables';
import { guessedNominative } from './guessed-cases';

/** Stems of neuter nouns in -о: their plural ends in -а. */
const NEUTER = new Set(
  words(
    'слов числ прав мест дел тел окн колес зерн волокн вещест пятн стекл озер болот сел масл молок пив вин мяс дн зеркал крыл серебр золот желез железист лекарст дерев тест правил покрывал горл седл весл стад ' +
      'облак яблок лиц яйц солнц полотенц тепл дн ребр бедр утр сит сал мыл мест колесо золот болот начал семен имен времен племен знамен',
  ),
);
/** Masculine nouns whose plural ends in -а: «за ГЛАЗАМИ». */
const PLURAL_A =
  /^(?:глаз|дом|город|голос|поезд|холод|номер|адрес|паспорт|берег|век|тормоз|пояс|рог|рукав|остров|повар|доктор|профессор|мастер|вечер|парус|колокол|катер|борт)$/u;
const HUSHING = /[гкхжчшщ]$/u;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;
/** A soft ending of the feminine: «лыжне», «башней». */
const SOFT = /[жшчщльв]н$/u;
const LOCATIVE = new Set(words('в во на о об при'));
const GENITIVE = new Set(words('из от до без для у'));
const DATIVE = new Set(words('к ко по'));

/** Nouns whose nominative has such an ending. */
const WHOLE =
  /^(?:готов|здоров|суров|запах|монах|страх|крах|бальзам|бедлам|шрам|храм)$|(?:мах|атом|симптом|фантом|диплом|альбом|геном|гном|дром|хром|(?:изл|перел|разл|надл|взл|прол|обл)ом|оном)$|^(?:до|гро|сло|ло|то|со|ко|бро|паро|ро)м$/u;

/** Short nouns that are no syllable of another: «под ТОКОМ», «НОЖОМ». */
const SHORT_IN_OM =
  /^(?:ток|лес|мир|сад|пол|шум|вес|ход|тон|фон|зал|нож|яд|дым|газ|лук|сок|мел|суп|рис|нос|луч|мяч|пух|мех|лак|бинт|гипс|клей|пар|лед|мед|жир|йод|бак|рог|куст|ковш|серп|плащ|шов|хвост|мозг|лист|ствол|кнут|душ|спрей)$/u;

/** A vowel that flees from the instrumental: «под ЛЬДОМ». */
const FLEETING: ReadonlyMap<string, string> = new Map(
  words(
    'льдом:лёд углом:угол ветром:ветер лбом:лоб ртом:рот сном:сон мхом:мох швом:шов узлом:узел котлом:котёл пеплом:пепел',
  ).map((pair): [string, string] => {
    const [form = '', nominative = ''] = pair.split(':');
    return [form, nominative];
  }),
);

/** «БОИТСЯ мороза», «НЕТ хвоста». */
const OF_GENITIVE = /^(?:нет|бо[ия]тся|опаса\p{L}+|каса[ею]тся|придержива\p{L}+|избега[ею]т|требу[ею]т)$/u;

/** «ПЯТЬ рифм», «14 строк». */
const COUNTING =
  /^(?:пять|шесть|семь|восемь|девять|десять|двенадцать|несколько|много|мало|немного|сколько|столько|больше|меньше|\d*[05-9]|\d*1\d)$/u;

/** Verbs behind whose denial no subject stands. */
const TRANSITIVE = /^(?:содерж|име|да[её]|люб|терп|вызыва|выделя|образу|оставля|созда)\p{L}*т$/u;

/** «зуда» loses no vowel, «льда» does. */
const SYLLABLE = /^.?[аеёиоуыэюя][бвгджзклмнпрстфхцчшщ]а$/u;

/** The lists are of singulars, the plural may have ё: «на вёслах». */
const isNeuter = (stem: string): boolean => NEUTER.has(stem.replaceAll('ё', 'е')) || /(?:ств|ищ)$/u.test(stem);

/** The nominative where ending, preposition and adjective tell it; null where they do not. */
export function ofOblique(word: string, governor: Governor): string | null {
  const { preposition, adjective, verb, negated = false, isOwned = false } = governor;

  if (WHOLE.test(word)) return null;
  // «не портит ВКУС» leaves the accusative; an «-а» there is a genitive.
  const isDenied = negated && word.endsWith('а') && TRANSITIVE.test(verb);
  // «больших ЗАТРАТ», «система ЛОДОК».
  const isOfMany = preposition === '' && (isOwned || /.[ыи]х$/u.test(adjective));
  const governing = OF_GENITIVE.test(verb) || COUNTING.test(verb) || isDenied || isOfMany ? 'без' : preposition;
  return (
    ofPlural(word) ??
    ofAnimate(word) ??
    ofThird(word) ??
    ofSingular(word, governing, adjective) ??
    guessedNominative(word, { preposition: governing, adjective }, isNeuter)
  );
}

/** «нервами», «формулах», «полям». */
function ofPlural(word: string): string | null {
  const hard = /^(.{3,})(?:ами|ах|ам)$/u.exec(word)?.[1];
  if (hard !== undefined && CONSONANT.test(hard)) {
    if (isNeuter(hard) || PLURAL_A.test(hard)) return `${hard}а`;
    return `${hard}${HUSHING.test(hard) ? 'и' : 'ы'}`;
  }
  const soft = /^(.{3,})(?:ями|ях|ям)$/u.exec(word)?.[1];
  if (soft === undefined) return null;
  return /[ртн]и$/u.test(soft) ? `${soft}я` : `${soft}и`;
}

function ofSingular(word: string, preposition: string, adjective: string): string | null {
  if (/^.{2,}ом$/u.test(word)) {
    const fleeting = FLEETING.get(word);
    if (fleeting !== undefined) return fleeting;
    const stem = word.slice(0, -2);
    if (isNeuter(stem)) return `${stem}о`;
    return CONSONANT.test(stem) && (stem.length > 3 ? !/[кц]$/u.test(stem) : SHORT_IN_OM.test(stem)) ? stem : null;
  }
  // In the dative «-е» is feminine whatever stands before it.
  const isFeminine = DATIVE.has(preposition) || (LOCATIVE.has(preposition) && /(?:ей|ой)$/u.test(adjective));
  if (isFeminine && word.length > 3 && /[^и]е$/u.test(word)) {
    const stem = word.slice(0, -1);
    return SOFT.test(stem) ? `${stem}я` : `${stem}а`;
  }
  if (/[ое]го$/u.test(adjective) && word.length > 4 && word.endsWith('а') && CONSONANT.test(word.slice(0, -1))) {
    const stem = word.slice(0, -1);
    return isNeuter(stem) ? `${stem}о` : stem;
  }
  // «с ДОХОДА»: behind «с» nothing else ends so.
  if (
    (GENITIVE.has(preposition) || /^со?$/u.test(preposition)) &&
    adjective === '' &&
    (word.length > 4 || SYLLABLE.test(word)) &&
    word.endsWith('а') &&
    CONSONANT.test(word.slice(0, -1))
  ) {
    const stem = word.slice(0, -1);
    return isNeuter(stem) ? `${stem}о` : stem;
  }
  if (
    DATIVE.has(preposition) &&
    word.length > 3 &&
    /[^ое]му$|[^м]у$/u.test(word) &&
    CONSONANT.test(word.slice(0, -1))
  ) {
    const stem = word.slice(0, -1);
    return isNeuter(stem) ? `${stem}о` : stem;
  }
  return null;
}

/** «ловят ХИЩНИКА», «у ПРОДАВЦА»: whoever does it, in a case that no noun of another class has. */
function ofAnimate(word: string): string | null {
  if (/^.{2,}[вднрмп]ц(?:[ауе]|ом)$/u.test(word) && !/^(?:овц|дверц)/u.test(word))
    return word.replace(/ц(?:[ауе]|ом)$/u, 'ец');
  if (/.{2}(?:щик|чик|тник|щник|ист)(?:а|у|ом)$/u.test(word)) return word.replace(/(?:а|у|ом)$/u, '');
  return /.{3}тел(?:я|ю|ем)$/u.test(word) ? word.replace(/[яю]$|ем$/u, 'ь') : null;
}

/** «ПАМЯТЬЮ»: nouns in -ь but for a few in -ья. */
function ofThird(word: string): string | null {
  return /.{2}[бвдзлмнпрстфжчшщ]ью$/u.test(word) && !/(?:сем|стат|скам|суд|свин|лад|кут|попад|полын|бад)ью$/u.test(word)
    ? word.replace(/ю$/u, '')
    : null;
}
