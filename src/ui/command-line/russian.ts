import { ru } from '../../i18n';
import type { CommandTexts } from './command-texts';

const plurals = new Intl.PluralRules('ru');

function count(one: string, few: string, many: string): (value: number) => string {
  return (value) => {
    const form = plurals.select(value);
    return `${value} ${form === 'one' ? one : form === 'few' ? few : many}`;
  };
}

/** Readable answers in Russian. */
export const russian: CommandTexts = {
  notes: count('заметка', 'заметки', 'заметок'),
  concepts: count('понятие', 'понятия', 'понятий'),
  definitions: count('определение', 'определения', 'определений'),
  links: count('ссылка', 'ссылки', 'ссылок'),
  mentions: count('упоминание', 'упоминания', 'упоминаний'),
  relations: count('связь', 'связи', 'связей'),
  prompts: count('вопрос', 'вопроса', 'вопросов'),
  events: count('строка журнала', 'строки журнала', 'строк журнала'),
  sources: count('источник', 'источника', 'источников'),
  uses: count('употребление', 'употребления', 'употреблений'),
  problemCount: count('неполадка', 'неполадки', 'неполадок'),
  states: { defined: 'определено', suggested: 'предложено', linked: 'только ссылки' },
  suggested: 'предложение',
  rowKinds: { different: 'различие', same: 'сходство', 'one-sided': 'об одном' },
  implied: 'следует из другого',
  kinds: {
    link: 'ссылается на',
    'is-a': 'есть',
    'part-of': 'часть от',
    requires: 'требует',
    contrasts: 'отличается от',
    mentions: 'упоминает',
  },
  cardStates: {
    new: 'новая',
    learning: 'показать ещё раз',
    review: 'повторение',
    buried: 'отложена',
    suspended: 'приостановлена',
  },
  pairReasons: {
    sentence: 'противопоставлены в предложении',
    title: 'сравниваются в заголовке',
    genus: 'одного рода',
    aspects: 'описаны по одним признакам',
    links: 'на оба ссылаются одни заметки',
  },
  nothing: '–',
  noConcepts: 'Понятий не найдено.',
  noRows: 'В заметках нет ничего, что ставило бы эти понятия рядом.',
  noPairs: 'Пар для сравнения нет.',
  noPrompts: 'Вопросов нет.',
  noCards: 'К повторению ничего нет.',
  due: (when) => `к повторению ${when}`,
  undefinedTerms: 'Употребляются, но не определены',
  repeatedDefinitions: 'Одно определение в нескольких местах',
  differingDefinitions: 'Несколько определений одного понятия',
  sharedAliases: 'Имена, общие для нескольких понятий',
  brokenLinks: 'Ссылки в никуда',
  journalLines: 'Строки журнала, которые не удалось прочитать',
  line: (number) => `строка ${number}`,
  skipped: 'Неполадки',
  allGood: 'Замечаний нет.',
  problem: ru.problems.texts,
};
