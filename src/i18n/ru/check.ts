import type { check as english } from '../en/check';
import { counted } from './counted';

/** Texts of the vault check. */
export const check: typeof english = {
  title: 'Проверка хранилища',
  command: 'Проверить хранилище',
  summary: (notes: number, concepts: number, definitions: number, links: number, mentions: number) =>
    `Проверено: ${[
      counted(notes, 'заметка', 'заметки', 'заметок'),
      counted(concepts, 'понятие', 'понятия', 'понятий'),
      counted(definitions, 'определение', 'определения', 'определений'),
      counted(links, 'ссылка', 'ссылки', 'ссылок'),
      counted(mentions, 'упоминание', 'упоминания', 'упоминаний'),
    ].join(', ')}`,
  found: (remarks: number) => counted(remarks, 'замечание', 'замечания', 'замечаний'),
  allGood: 'Замечаний нет.',
  allGoodHelp:
    'Здесь были бы термины без определения, повторы и расхождения определений и ссылки, которые никуда не ведут.',
  notRun: 'Проверка отменена.',
  again: 'Проверить снова',
  cancel: 'Отменить',
  checking: (done: number, total: number) =>
    `Проверка заметок: ${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}`,
  incomplete: 'Хранилище ещё читается: замечаний может стать больше.',
  search: 'Поиск по замечаниям…',
  noMatch: (query: string) => `Нет замечаний с «${query}».`,
  sections: {
    problems: 'Заметки, прочитанные не полностью',
    journal: 'Непрочитанные строки журнала',
    links: 'Ссылки, которые никуда не ведут',
    aliases: 'Названия, на которые претендуют несколько понятий',
    repeated: 'Одно определение в нескольких местах',
    differing: 'Разные определения одного понятия',
    undefined: 'Термины без определения',
  },
  remedies: {
    problems: 'Исправьте указанное; остальное в заметке прочитано.',
    journal: 'Строки остаются в файлах как есть; все остальные учтены.',
    links: 'Создайте заметку или заголовок, исправьте ссылку или определите термин в любой заметке.',
    aliases: 'Оставьте название одному понятию; пока что упоминания предлагают выбор.',
    repeated: 'Оставьте одно и ссылайтесь на него из других мест.',
    differing: 'Согласуйте их или назовите одно из понятий иначе.',
    undefined: 'Определите термин в одной заметке, и все упоминания поведут к ней.',
  },
  claimed: (names: string) => `претендуют: ${names}`,
  line: (path: string, line: number) => `${path}, строка ${line.toLocaleString('ru')}`,
};
