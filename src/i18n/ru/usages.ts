import type { usages as english } from '../en/usages';

/** Texts of the panes that follow a person's place in the notes: usages and definition. */
export const usages: typeof english = {
  command: 'Открыть панель упоминаний',
  kinds: { definition: 'Определения', link: 'Упоминания со ссылкой', mention: 'Упоминания без ссылки' },
  none: 'Здесь нет понятия.',
  noneHelp: 'Поставьте курсор на термин или откройте заметку понятия.',
  link: 'Связать…',
  lock: 'Закрепить',
  unlock: 'Следовать за курсором',
  asPane: 'Показать в панели упоминаний',
  definition: {
    command: 'Открыть панель определений',
    none: 'Здесь нет определения.',
    noneHelp: 'Поставьте курсор на термин или откройте заметку, где есть термины.',
    inNote: (note) => `Термины: ${note}`,
  },
};
