import type { usages as english } from '../en/usages';

/** Texts of the panes that follow the cursor: usages and definition. */
export const usages: typeof english = {
  title: 'Упоминания',
  command: 'Открыть панель упоминаний',
  of: (name) => `Упоминания: ${name}`,
  kinds: { definition: 'Определения', link: 'Упоминания со ссылкой', mention: 'Упоминания без ссылки' },
  none: 'Здесь нет понятия.',
  noneHelp: 'Поставьте курсор на термин или откройте заметку понятия.',
  empty: (name) => `Нигде не упоминается: ${name}.`,
  noMatch: (query) => `Ничего не найдено: «${query}».`,
  search: 'Поиск по упоминаниям…',
  link: 'Связать…',
  lock: 'Закрепить',
  unlock: 'Следовать за курсором',
  asPane: 'Показать в панели упоминаний',
  definition: {
    title: 'Определение',
    command: 'Открыть панель определений',
    none: 'Показать нечего.',
    noneHelp: 'Поставьте курсор на термин или откройте заметку, где есть термины.',
    inNote: (note) => `Термины заметки «${note}»`,
    more: (count) => `и ещё ${count.toLocaleString('ru')} – в панели понятий`,
  },
};
