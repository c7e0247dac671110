import type { bases as english } from '../en/bases';
import { counted } from './counted';

const listed = (names: readonly string[]): string => new Intl.ListFormat('ru').format(names);

/** Texts of the comparison in a base. */
export const bases: typeof english = {
  name: 'Сравнение',
  waiting: 'База ещё не прислала записей. Если их долго нет, исправьте её фильтры.',
  noEntries:
    'Под фильтры этой базы не подходит ни одна заметка. Измените фильтры или добавьте подходящие заметки: каждая станет столбцом.',
  one: (name) => `Подходит только «${name}»: для сравнения нужна вторая заметка, подходящая под фильтры базы.`,
  notRead: (name) =>
    `«${name}» не входит в заметки, которые читает Differentia: видны только свойства. Какие заметки пропускаются, указано в настройках.`,
  silent: (names, notes) =>
    `Кроме свойств, ничего не сказано: ${listed(names)}; ${notes === 0 ? 'ни одна заметка не прочитана' : `прочитано: ${counted(notes, 'заметка', 'заметки', 'заметок')}`}. Строку даёт поле «ключ:: значение», заголовок или определение в заметке.`,
  property: 'Свойства выбирает и называет база',
  openNote: 'Открыть заметку',
  options: {
    layout: 'Расположение',
    same: 'Одинаковые строки',
    sames: { show: 'Показывать', fold: 'Свернуть', hide: 'Скрыть' },
    longest: 'Самая длинная ячейка, знаков',
    implied: 'Показывать то, что только следует',
    sources: 'Источники',
  },
};
