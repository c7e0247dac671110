import type { conceptActions as english } from '../en/concept-actions';
import { counted } from './counted';

const mentions = (count: number): string => counted(count, 'упоминание', 'упоминания', 'упоминаний');

/** Texts of what can be done with a concept, in rows, menus and commands. */
export const conceptActions: typeof english = {
  actions: {
    definition: 'Открыть определение',
    create: 'Создать заметку…',
    usages: 'Упоминания',
    compare: 'Сравнить',
    graph: 'Показать в графе',
    review: 'Повторить',
    more: 'Ещё…',
    also: 'Считать также…',
    never: 'Никогда не считать…',
    hide: 'Не понятие',
  },
  label: (action: string, name: string) => `${action}: ${name}`,
  of: (name: string) => `Действия: ${name}`,
  compareWith: (name: string) => `Сравнить с «${name}»`,
  commands: {
    goToDefinition: 'Перейти к определению',
    findUsages: 'Найти упоминания',
    defineSelection: 'Определить выделенное',
    definitionToCallout: 'Оформить определение выноской',
    linkMentionsNote: 'Связать упоминания в заметке',
    undoDecision: 'Отменить последнее решение о названии',
  },
  menu: { graph: 'Открыть в графе понятий' },
  undefined: (name: string) => `Определения пока нет: ${name}.`,
  chooseDefinition: 'Какое определение?',
  findUsage: (name: string) => `Где говорится о «${name}»`,
  noUsage: 'Ничего не найдено.',
  usageKinds: { definition: 'Определение', link: 'Ссылка', mention: 'Упоминание' },
  alsoAsk: (name: string) => `Что ещё значит «${name}»?`,
  neverAsk: (name: string) => `Что никогда не значит «${name}»?`,
  form: 'Слова, как они стоят в заметках',
  save: 'Сохранить',
  cancel: 'Отмена',
  hidden: (name: string) => `Больше не понятие: ${name}.`,
  alsoDone: (form: string, name: string) => `«${form}» теперь значит «${name}».`,
  neverDone: (form: string, name: string) => `«${form}» теперь не значит «${name}».`,
  undo: 'Отменить',
  define: {
    term: 'Термин',
    gloss: 'Что это',
    where: 'Куда записать',
    here: 'В эту заметку, под этим абзацем',
    newNote: 'В новую заметку с этим названием',
    inNote: (note: string) => `В конец заметки «${note}»`,
    known: 'Определение уже есть:',
    exists: (note: string) => `Заметка уже есть: ${note}.`,
    noName: 'У заметки не может быть такого названия.',
  },
  create: {
    title: (name: string) => `Заметка о «${name}»`,
    path: 'Новая заметка',
    uses: (count: number, all: number) =>
      all === 0
        ? 'Предложений с ним нет.'
        : `Предложения с ним: ${count.toLocaleString('ru')} из ${all.toLocaleString('ru')}`,
    usesHeading: 'Где используется',
    make: 'Создать заметку',
    done: (note: string) => `Заметка создана: ${note}`,
    undone: 'Новая заметка убрана',
  },
  written: (note: string) => `Определение записано: ${note}`,
  unwritten: 'Определение убрано',
  linkTitle: (note: string) => `Связать упоминания: ${note}`,
  linkCount: (count: number, all: number) => `${mentions(all)}, будет связано: ${count.toLocaleString('ru')}`,
  linkBefore: 'Было',
  linkAfter: 'Станет',
  linkDo: (count: number) => `Связать ${mentions(count)}`,
  linkNone: 'В этой заметке нет упоминаний, которые можно сделать ссылками.',
  linked: (count: number) => `Связано: ${mentions(count)}`,
  linkUndone: 'Ссылки убраны',
};
