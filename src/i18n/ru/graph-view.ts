import type { graphView as english } from '../en/graph-view';
import { counted } from './counted';

const number = (value: number): string => value.toLocaleString('ru');
const concepts = (count: number): string => counted(count, 'понятие', 'понятия', 'понятий');
const relations = (count: number): string => counted(count, 'связь', 'связи', 'связей');
const sentences = (count: number): string => counted(count, 'предложение', 'предложения', 'предложений');

/** Texts of the concept graph. */
export const graphView: typeof english = {
  title: 'Граф понятий',
  localTitle: 'Локальный граф понятий',
  commands: {
    open: 'Открыть граф понятий',
    openLocal: 'Открыть локальный граф понятий',
    export: 'Экспорт графа',
  },

  search: 'Поиск в графе…',
  found: (count) => `Найдено: ${concepts(count)}`,
  noneFound: (query) => `Нет понятия с названием «${query}»`,
  filters: 'Фильтры',
  kinds: 'Связи',
  states: 'Понятия',
  visibility: { shown: 'Видно', faded: 'Бледно', hidden: 'Скрыто' },
  orphans: 'Без связей',
  resetFilters: 'Показать всё',
  asList: 'Списком',
  asDrawing: 'Рисунком',
  exportAs: 'Экспорт…',
  unpinAll: 'Открепить все',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  fit: 'Показать весь граф',
  lock: 'Оставить это понятие',
  unlock: 'Следовать за открытой заметкой',
  depth: 'Шагов от понятия',
  radial: 'Кольцами вокруг понятия',
  counts: (nodes, edges) => `${concepts(nodes)}, ${relations(edges)}`,
  hidden: (count) => `скрыто фильтрами: ${number(count)}`,
  layingOut: 'Граф раскладывается…',
  starting: 'Хранилище читается…',

  empty: 'В хранилище пока нет понятий.',
  emptyHelp:
    'Напишите определение в любой заметке («Термин – что это такое») или сошлитесь на него: понятия и связи появятся здесь.',
  emptyNote: 'В этой заметке пока нет понятий.',
  noNote: 'Откройте заметку, чтобы увидеть понятия вокруг неё.',
  allHidden: 'Фильтры скрывают все понятия.',

  stage: (nodes, edges) =>
    `Граф понятий: ${concepts(nodes)}, ${relations(edges)}. Стрелки ведут к соседям, квадратные скобки вдоль связей, Enter открывает, пробел выделяет, P закрепляет, косая черта ищет.`,

  close: 'Закрыть подробности',
  noDefinition: 'Пока не определено ни в одной заметке.',
  noRelation: 'Связей с другими понятиями пока нет.',
  also: (names) => `также ${names}`,
  open: 'Открыть',
  openTab: 'Открыть в новой вкладке',
  compare: 'Сравнить',
  compareMany: (count) => `Сравнить выделенные: ${number(count)}`,
  review: 'Повторить',
  pin: 'Закрепить здесь',
  unpin: 'Открепить',
  select: 'Добавить к выделению',
  deselect: 'Убрать из выделения',
  showAround: 'Показать, что вокруг',
  selected: (count) => `Выделено: ${concepts(count)}`,
  clearSelection: 'Снять выделение',
  sentences,
  more: (count) => `и ещё ${number(count)}`,
  confidence: (hundredths) => `Уверенность ${number(hundredths)} из 100`,
  readingSentences: 'Предложения читаются…',
  noSentences: 'Предложений больше не прочесть.',
  accept: 'Принять',
  accepted: 'Принято вами',
  dismiss: 'Отклонить',
  back: (name) => `Назад: ${name}`,
  showRelation: (kind, name) => `${kind}: ${name}, показать предложения`,

  news: {
    node: (name, state, count) => `${name}, ${state.toLowerCase()}, ${relations(count)}`,
    edge: (from, kind, to, count) => `${from} – ${kind.toLowerCase()} – ${to}, ${sentences(count)}`,
    selected: (name, count) => `${name}: выделено, всего ${number(count)}`,
    deselected: (name, count) => `${name}: выделение снято, всего ${number(count)}`,
    pinned: (name) => `${name}: закреплено`,
    unpinned: (name) => `${name}: откреплено`,
    unpinnedAll: (count) => `Откреплено: ${concepts(count)}`,
    pinsBack: 'Закрепления возвращены',
    accepted: 'Связь принята',
    dismissed: 'Связь отклонена',
    undone: 'Решение отменено',
    nothing: 'В этом направлении ничего нет',
  },
  undo: 'Отменить',

  formats: {
    svg: 'Рисунок SVG',
    png: 'Рисунок PNG',
    canvas: 'Холст Obsidian',
    mermaid: 'Mermaid в заметке',
    dot: 'Graphviz',
    graphml: 'GraphML',
    json: 'JSON',
  },
  fileName: 'Граф понятий',
  exported: (path) => `Граф сохранён: ${path}`,
  exportFailed: (detail) => `Не удалось сохранить граф: ${detail}`,
  nothingToExport: 'Понятий для экспорта пока нет.',

  block: {
    none: 'Рисовать пока нечего. Назовите понятие: «focus: …».',
    unknownFocus: (name) => `О «${name}» не говорит ни одна заметка.`,
    key: (name) => `Неизвестный ключ: ${name}. Известны focus, depth, kinds, layout, colour.`,
    value: (key, value) => `${key}: «${value}» невозможно.`,
    values: {
      depth: 'Возможно от 1 до 4.',
      kinds: 'Возможны link, is-a, part-of, requires, contrasts, mentions.',
      layout: 'Возможны force и radial.',
      colour: 'Возможны community и none.',
    },
    yaml: (detail) => `Блок не читается: ${detail}`,
    openLive: 'Открыть в графе',
    asText: 'Текстом',
    reading: 'Хранилище читается…',
  },
};
