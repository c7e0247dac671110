import type { Governor } from '../contrast-words';
import { words } from '../word-tables';
import { guessedNominative } from './guessed-cases';

/** Stems of neuter nouns in -о: their plural ends in -а. */
const NEUTER = new Set(
  words(
    'слов числ прав мест дел тел окн колес зерн волокн вещест пятн стекл озер болот сел масл молок пив вин мяс дн зеркал крыл серебр золот желез железист лекарст дерев тест правил покрывал горл седл весл стад ' +
      'облак яблок лиц яйц солнц полотенц тепл дн ребр бедр утр сит сал мыл мест колесо золот болот начал',
  ),
);
const HUSHING = /[гкхжчшщ]$/u;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;
/** A soft ending of the feminine: «лыжне», «башней». */
const SOFT = /[жшчщльв]н$/u;
const LOCATIVE = new Set(words('в во на о об при'));
const GENITIVE = new Set(words('из от до без для у'));
const DATIVE = new Set(words('к ко по'));

/** Nouns whose nominative has such an ending. */
const WHOLE =
  /^(?:запах|монах|страх|крах|бальзам|бедлам|шрам|храм)$|(?:мах|атом|дом|гром|симптом|диплом|альбом|лом|том|сом|ком|геном|синдром|хром|бром|дром|ном|паром|ром)$/u;

/** «БОИТСЯ мороза», «НЕТ хвоста». */
const OF_GENITIVE = /^(?:нет|бо[ия]тся|опаса\p{L}+|каса[ею]тся|придержива\p{L}+|избега[ею]т|требу[ею]т)$/u;

const isNeuter = (stem: string): boolean => NEUTER.has(stem) || /(?:ств|ищ)$/u.test(stem);

/** The nominative where ending, preposition and adjective tell it; null where they do not. */
export function ofOblique(word: string, { preposition, adjective, verb }: Governor): string | null {
  if (WHOLE.test(word)) return null;
  const governing = OF_GENITIVE.test(verb) ? 'без' : preposition;
  return (
    ofPlural(word) ??
    ofSingular(word, governing, adjective) ??
    guessedNominative(word, { preposition: governing, adjective }, isNeuter)
  );
}

/** «нервами», «формулах», «полям». */
function ofPlural(word: string): string | null {
  const hard = /^(.{3,})(?:ами|ах|ам)$/u.exec(word)?.[1];
  if (hard !== undefined && CONSONANT.test(hard)) {
    if (isNeuter(hard)) return `${hard}а`;
    return `${hard}${HUSHING.test(hard) ? 'и' : 'ы'}`;
  }
  const soft = /^(.{3,})(?:ями|ях|ям)$/u.exec(word)?.[1];
  if (soft === undefined) return null;
  return /[ртн]и$/u.test(soft) ? `${soft}я` : `${soft}и`;
}

function ofSingular(word: string, preposition: string, adjective: string): string | null {
  if (/^.{2,}ом$/u.test(word)) {
    const stem = word.slice(0, -2);
    if (isNeuter(stem)) return `${stem}о`;
    return CONSONANT.test(stem) && stem.length > 3 && !/[кц]$/u.test(stem) ? stem : null;
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
  if (
    GENITIVE.has(preposition) &&
    adjective === '' &&
    word.length > 4 &&
    word.endsWith('а') &&
    CONSONANT.test(word.slice(0, -1))
  ) {
    const stem = word.slice(0, -1);
    return isNeuter(stem) ? `${stem}о` : stem;
  }
  if (DATIVE.has(preposition) && word.length > 5 && word.endsWith('у') && CONSONANT.test(word.slice(0, -1))) {
    const stem = word.slice(0, -1);
    return isNeuter(stem) ? `${stem}о` : stem;
  }
  return null;
}
