import type { Messages } from './en';
import { russianReadme } from './journal-readme';
import { bases } from './ru/bases';
import { cellEdit } from './ru/cell-edit';
import { changes } from './ru/changes';
import { check } from './ru/check';
import { comparisonView } from './ru/comparison-view';
import { conceptActions } from './ru/concept-actions';
import { graphView } from './ru/graph-view';
import { marks } from './ru/marks';
import { review } from './ru/review';
import { start } from './ru/start';
import { tableRefresh } from './ru/table-refresh';
import { terms } from './ru/terms';
import { usages } from './ru/usages';
import { counted, plurals } from './ru/counted';
import { settings } from './ru/settings';

/** All texts for people, in Russian. */
export const ru = {
  locale: plurals.resolvedOptions().locale,
  modifier: 'Ctrl+',

  commands: {
    openConcepts: 'Открыть понятия',
    insertComparisonTable: 'Вставить таблицу сравнения',
    rebuildIndex: 'Построить указатель заново',
    undoVerdict: 'Отменить последнее решение о предложении',
    restoreDefinition: 'Вернуть отклонённое определение…',
  },

  ribbon: { openConcepts: 'Открыть понятия' },

  pane: {
    title: 'Понятия',
    tabs: {
      note: 'Эта заметка',
      vault: 'Хранилище',
      suggested: 'Предложения',
      undefined: 'Без определения',
    },
    lock: 'Оставить эту заметку',
    unlock: 'Следовать за открытой заметкой',
    locked: (note: string) => `Закреплено: ${note}`,
    noNote: 'Откройте заметку, чтобы увидеть её понятия.',
    noteEmpty: 'В этой заметке пока нет понятий.',
    noteEmptyHelp:
      'Понятие – это термин, которому заметка даёт определение или на который она ссылается: «Термин – что это», выноска с определением или цитата под заголовком.',
    noteUnread: 'Эта заметка ещё не прочитана.',
    summary: (concepts: number, elsewhere: number, compared: number) =>
      [
        `${counted(concepts, 'понятие', 'понятия', 'понятий')}${elsewhere > 0 ? `, из них ${elsewhere.toLocaleString('ru')} есть и в других заметках` : ''}`,
        ...(compared > 0 ? [`сравнивается понятий: ${compared.toLocaleString('ru')}`] : []),
      ].join('; '),
    vaultEmpty: 'В хранилище пока нет понятий.',
    vaultEmptyHelp:
      'Напишите определение в любой заметке: «Термин – что это» или выноску с определением под заголовком.',
    searchPlaceholder: 'Найти понятие…',
    noMatch: (query: string) => `Нет понятий по запросу «${query}».`,
    clearSearch: 'Очистить поиск',
    sort: 'Порядок',
    sorts: { name: 'По имени', uses: 'По упоминаниям', definitions: 'По определениям' },
    suggestedEmpty: 'Ни одно предложение не ждёт ответа.',
    suggestedEmptyHelp: 'Здесь собирается то, что похоже на определение, но не наверняка.',
    undefinedEmpty: 'У всех используемых терминов есть определения.',
    undefinedEmptyHelp:
      'Здесь собираются термины, на которые заметки ссылаются или которые стоят в определениях, но которым ни одна заметка не даёт определения.',
    uses: (count: number) => counted(count, 'упоминание', 'упоминания', 'упоминаний'),
    listCount: (count: number) => counted(count, 'понятие', 'понятия', 'понятий'),
  },

  row: {
    expand: (name: string) => `Показать, что известно о понятии «${name}»`,
    open: 'Открыть определение',
    definitions: 'Определения',
    relations: 'Связи',
    usages: 'Где используется',
    moreUsages: (count: number) => `и ещё ${count.toLocaleString('ru')}`,
    noDefinition: 'Ни одна заметка не даёт ему определения.',
    states: { defined: 'Определено', suggested: 'Предложено', linked: 'Используется, не определено' },
    ownNote: 'Есть своя заметка',
    judged: {
      yes: (name: string) => `Определение принято: ${name}`,
      no: (name: string) => `Больше не определение: ${name}`,
    },
  },

  relation: {
    kinds: {
      link: 'Ссылается на',
      'is-a': 'Вид понятия',
      'part-of': 'Часть понятия',
      requires: 'Требует',
      contrasts: 'Отличается от',
      mentions: 'Упоминает',
    },
    inverse: {
      link: 'На него ссылается',
      'is-a': 'Включает',
      'part-of': 'Состоит из',
      requires: 'Нужно для',
      contrasts: 'Отличается от',
      mentions: 'Упоминается в',
    },
  },

  rule: {
    names: {
      abbreviation: 'Сокращение',
      callout: 'Выноска с определением',
      copula: 'Предложение с «является»',
      dash: 'Термин и тире',
      'double-colon': 'Двойное двоеточие',
      heading: 'Заголовок «Определение»',
      'heading-text': 'Заголовок и текст',
      label: 'Пометка жирным',
      list: 'Список терминов',
      property: 'Свойство',
      'question-heading': 'Вопрос в заголовке',
      quote: 'Заголовок и цитата',
      table: 'Таблица терминов',
      'titled-callout': 'Выноска с названием',
      user: 'Свой образец',
    },
    chip: (rule: string, confidence: number) => `${rule} · ${confidence.toLocaleString('ru')}`,
    why: (rule: string, parts: string) => `Найдено так: ${rule}. ${parts}`,
    part: (name: string, points: number) => `${name} ${points > 0 ? '+' : ''}${points.toLocaleString('ru')}`,
    partNames: {
      base: 'Вид записи',
      abbreviation: 'Сокращение подходит',
      genus: 'Род и отличие',
      'used-elsewhere': 'Термин встречается в других заметках',
      'used-again': 'Термин встречается ещё',
      'whole-sentence': 'Именная группа до конца предложения',
      sibling: 'Рядом такая же запись',
      'term-shape': 'Непохоже на термин',
      'gloss-shape': 'Непохоже на определение',
      'contrast-section': 'Стоит среди отличий',
      'no-noun': 'Текст начинается не с существительного',
      label: 'Помета, а не термин',
      technical: 'Имя файла или кусок кода',
      options: 'Список вариантов',
      circular: 'Повторяет сам термин',
      'remarks-section': 'Стоит среди замечаний',
      limit: 'Предел',
      'one-of-several': 'Одно из нескольких',
      'plain-quote': 'Короткая простая цитата',
      signs: 'Много слабых признаков вместе',
      'options-list': 'Список вариантов',
      'language-cap': 'Язык без словарей',
    },
    verdict: 'Принято вами',
  },

  suggestion: {
    accept: 'Принять',
    acceptHelp: 'Принять это определение – клавиша A',
    reject: 'Не определение',
    rejectHelp: 'Больше не предлагать этот текст – клавиша R',
    kind: (rule: string, count: number) => `${rule}: ${count.toLocaleString('ru')}`,
    acceptKind: (count: number, rule: string) => `Принять все ${count.toLocaleString('ru')}: ${rule}`,
    acceptKindAsk: (count: number, rule: string) =>
      `Принять ${counted(count, 'предложение', 'предложения', 'предложений')} вида «${rule}»?`,
    rejectKind: (count: number, rule: string) => `Отклонить все ${count.toLocaleString('ru')}: ${rule}`,
    rejectKindAsk: (count: number, rule: string) =>
      `Отклонить ${counted(count, 'предложение', 'предложения', 'предложений')} вида «${rule}»?`,
    yes: 'Принять все',
    refuseAll: 'Отклонить все',
    cancel: 'Отмена',
    more: (count: number) => `За ними ещё ${counted(count, 'предложение', 'предложения', 'предложений')}`,
    accepted: (count: number) => `Принято ${counted(count, 'предложение', 'предложения', 'предложений')}`,
    rejected: (count: number) => `Отклонено ${counted(count, 'предложение', 'предложения', 'предложений')}`,
    undone: 'Решение отменено',
    undo: 'Отменить',
    keys: 'A принять · R не определение · ↑ ↓ дальше',
    list: 'Предложенные определения',
  },

  comparison: {
    title: 'Сравнение',
    aspect: 'Признак',
    showAll: (count: number) => `Показать все строки: ${count.toLocaleString('ru')}`,
    showLess: 'Свернуть',
    insert: 'Вставить таблицей',
    source: (reader: string, confidence: number) => `${reader} · ${confidence.toLocaleString('ru')}`,
    readers: {
      definition: 'Определение',
      field: 'Поле',
      heading: 'Заголовок',
      link: 'Ссылка',
      list: 'Список',
      property: 'Свойство',
      prose: 'Предложение',
      table: 'Таблица',
    },
    same: 'Одинаково',
    uncertain: 'Название строки – догадка.',
    nothing: '—',
    nothingKnown: 'Ничего не известно',
    more: (count: number) => `и ещё ${count.toLocaleString('ru')}`,
    inserted: (rows: number) => `Таблица сравнения вставлена: ${counted(rows, 'строка', 'строки', 'строк')}`,
    noneHere:
      'Эта заметка пока ничего не сравнивает. Достаточно раздела «Отличия», названия «А и Б» или предложения с обоими терминами.',
    notOpen: 'Откройте заметку в редакторе, чтобы вставить её таблицу.',
    failed: 'Таблица не вставлена: заметка изменилась. Попробуйте ещё раз.',
  },

  graph: {
    title: 'Окрестность',
    describe: (concepts: number, relations: number) =>
      `Рисунок: ${counted(concepts, 'понятие', 'понятия', 'понятий')}, ${counted(relations, 'связь', 'связи', 'связей')}`,
    concept: (name: string, state: string) => `${name}: ${state}`,
    relation: (from: string, kind: string, to: string) => `${from} – ${kind} – ${to}`,
    cut: (count: number) => `Не нарисовано ещё ${counted(count, 'понятие', 'понятия', 'понятий')}`,
  },

  source: {
    open: (place) => `Открыть: ${place}`,
    gone: (note: string) => `Заметка «${note}» изменилась: этого места в ней больше нет.`,
  },

  progress: {
    reading: (done: number, total: number) =>
      `Чтение заметок: ${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}`,
    matching: (left: number) => `Поиск терминов: осталось ${counted(left, 'заметка', 'заметки', 'заметок')}`,
    cancel: 'Прервать',
    cancelled: (left: number) => `Чтение прервано. Не прочитано: ${counted(left, 'заметка', 'заметки', 'заметок')}.`,
    resume: 'Продолжить',
  },

  problems: {
    at: (path: string, line: number | null) => (line === null ? path : `${path}, строка ${line.toLocaleString('ru')}`),
    texts: {
      'bad-yaml': (detail: string) => `Свойства заметки не читаются: ${detail}`,
      'edit-mismatch': () => 'Текст изменился с тех пор, как был показан; ничего не записано.',
      'edit-overlap': () => 'Две правки касаются одного места; ничего не записано.',
      'format-needs-table': (detail: string) => `Вид ${detail} бывает у таблицы: назовите понятия или заметку.`,
      'journal-newer': (detail: string) => `Файл журнала более новой версии: ${detail}`,
      'not-utf8': () => 'Файл не в кодировке UTF-8.',
      'opaque-line': () => 'Очень длинная строка без пробелов пропущена.',
      'settings-newer': (detail: string) =>
        `Настройки более новой версии (${detail}); они прочитаны и не переписываются.`,
      'settings-unreadable': (detail: string) =>
        `Настройки не читаются; действуют значения по умолчанию, ничего не сохраняется: ${detail}`,
      'table-marker': (detail: string) => `Пометка таблицы сравнения не читается: ${detail}`,
      'too-deep': () => 'Цитаты или списки вложены слишком глубоко; содержимое пропущено.',
      'too-large': (detail: string) => `Заметка слишком велика: ${detail}`,
      'too-many-links': (detail: string) => `В заметке слишком много ссылок; остальные пропущены: ${detail}`,
      'unknown-concept': (detail: string) => `Ни одна заметка не говорит о «${detail}».`,
      'unknown-note': () => 'Такой заметки нет.',
      unreadable: (detail: string) => `Файл не читается: ${detail}`,
      'write-failed': (detail: string) => `Не удалось сохранить; запись хранится, попытка повторится: ${detail}`,
    },
    kinds: {
      busy: (words: string) => `файл занят другой программой (${words})`,
      colon: (words: string) => `значение с двоеточием нужно взять в кавычки (${words})`,
      disk: (words: string) => `сбой диска (${words})`,
      exists: (words: string) => `такой файл уже есть (${words})`,
      full: (words: string) => `на диске нет места (${words})`,
      gone: (words: string) => `файла больше нет (${words})`,
      indent: (words: string) => `отступы строк не сходятся (${words})`,
      name: (words: string) => `имя слишком длинное (${words})`,
      open: (words: string) => `скобка или кавычка не закрыта (${words})`,
      refused: (words: string) => `нет доступа (${words})`,
      shape: (words: string) => `нужна запись «ключ: значение» (${words})`,
      syntax: (words: string) => `ошибка в записи (${words})`,
      tab: (words: string) => `табуляция там, где нужны пробелы (${words})`,
      twice: (words: string) => `ключ стоит дважды (${words})`,
    },
  },

  settings,
  cellEdit,
  changes,
  check,
  comparisonView,
  conceptActions,
  graphView,
  marks,
  review,
  bases,
  start,
  tableRefresh,
  terms,
  usages,

  journal: {
    readme: russianReadme,
    lost: (count: number) =>
      `Из журнала повторений пропали записи этого устройства: ${counted(count, 'строка', 'строки', 'строк')}.`,
    restore: 'Восстановить',
    forget: 'Удалены намеренно',
    skipped: (path: string, line: number, count: number) =>
      `${path}: нечитаемых строк журнала повторений – ${count.toLocaleString('ru')}, первая из них – строка ${line.toLocaleString('ru')}.`,
    more: (count: number) => `и ещё ${counted(count, 'файл', 'файла', 'файлов')}`,
    kept: 'Ничего не потеряно: файлы остаются как есть, остальные строки учтены.',
    check: 'Показать в проверке хранилища',
    unsaved: (count: number) => `Ещё не сохранено: ${counted(count, 'решение', 'решения', 'решений')}`,
  },
} satisfies Messages;
