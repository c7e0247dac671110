import type { start as english } from '../en/start';
import { russianExample } from '../example-note';
import { counted } from './counted';

/** Texts of the start page. */
export const start: typeof english = {
  title: 'Начальная страница',
  command: 'Начальная страница',
  heading: 'Что уже есть в заметках',
  found: (concepts: number, definitions: number, notes: number) =>
    `${counted(concepts, 'понятие', 'понятия', 'понятий')} и ${counted(definitions, 'определение', 'определения', 'определений')}; прочитано: ${counted(notes, 'заметка', 'заметки', 'заметок')}`,
  unread: (count: number) =>
    `Не удалось прочитать: ${counted(count, 'заметка', 'заметки', 'заметок')}. Подробности – в проверке хранилища`,
  looking: 'Поиск ещё идёт…',
  openGraph: 'Открыть граф',
  compare: 'Сравнить…',
  review: 'Выбрать, что повторять',
  pairs: 'Стоит сравнить',
  noPairs: 'Ни одна пара понятий пока не противопоставлена.',
  comparePair: 'Сравнить',
  comparePairLabel: (one: string, other: string) => `Сравнить: ${one} и ${other}`,
  reasons: {
    sentence: 'Противопоставлены в предложении',
    title: 'Названы вместе в заголовке',
    genus: 'Одного рода',
    aspects: 'Описаны по одним признакам',
    links: 'Упоминаются в одних заметках',
  },
  question: 'Вопрос, на который есть ответ',
  noQuestion: 'Для вопроса нужно хотя бы одно надёжное определение.',
  ask: (name: string) => `Что такое «${name}»?`,
  reveal: 'Показать ответ',
  terms: 'Часто встречаются, но не определены',
  noTerms: 'Все употребляемые термины определены.',
  showTerm: (name: string) => `Показать в списке понятий: ${name}`,
  nothing: 'В хранилище не найдено ни одного понятия. Достаточно любого из этого:',
  shapes: [
    '«Термин – что это» в начале абзаца',
    'Выноска типа «определение»',
    'Заголовок и цитата под ним',
    'Ссылка на термин, даже если такой заметки нет',
  ],
  createExample: 'Создать заметку-пример',
  example: russianExample,
  exampleFailed: (detail: string) => `Не удалось создать заметку-пример: ${detail}`,
  promise: (folder: string) =>
    `В хранилище ничего не изменено. Если вы начнёте повторять, журнал будет в папке «${folder}».`,
};
