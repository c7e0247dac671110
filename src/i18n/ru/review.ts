import type { review as english } from '../en/review';
import { counted } from './counted';

/** Texts of the review. */
export const review: typeof english = {
  title: 'Повторение',
  commands: {
    due: 'Повторить',
    note: 'Повторить эту заметку',
    inNote: 'Закрыть определения в этой заметке',
  },
  menu: 'Повторить',
  due: (count) => `К повторению: ${count.toLocaleString('ru')}`,
  dueLabel: (count) => `К повторению: ${counted(count, 'вопрос', 'вопроса', 'вопросов')}`,
  ribbon: (open, count) => `${open} · к повторению: ${count.toLocaleString('ru')}`,

  counting: 'Читаем, о чём спрашивают заметки…',
  kinds: {
    define: 'Что это?',
    name: 'Какой это термин?',
    contrast: 'Чем они отличаются?',
    basic: 'Вопрос',
    cloze: 'Что скрыто?',
  },
  reveal: 'Показать ответ',
  ratings: { 1: 'Забыто', 2: 'Трудно', 3: 'Помню', 4: 'Легко' },
  fourRatings: { 1: 'Снова', 2: 'Трудно', 3: 'Хорошо', 4: 'Легко' },
  also: (names) => `также ${names}`,
  fromNote: 'Из заметки',
  fresh: 'Новый',
  again: 'Ещё раз',
  progress: (done, total, minutes) =>
    `${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}, ${minutes < 1 ? 'меньше минуты' : `около ${minutes.toLocaleString('ru')} мин`}`,
  saved: 'Сохранено',
  saving: 'Сохраняем…',
  unsaved: (count) => `Ещё не сохранено: ${counted(count, 'ответ', 'ответа', 'ответов')}`,
  stale: {
    changed: 'Заметка изменилась после вопроса: ответ показан таким, каким был прочитан.',
    gone: 'Заметки больше нет: ответ показан таким, каким был прочитан.',
  },
  actions: {
    undo: 'Отменить: клавиша U',
    edit: 'Изменить: клавиша E',
    source: 'Показать в заметке: клавиша J',
    bury: 'Не раньше завтра: клавиша B',
    suspend: 'Больше не спрашивать: клавиша S',
    leave: 'Закончить: клавиша Esc',
  },
  keys: 'Клавиши: пробел показывает ответ, затем значит «помню»; 1 забыто; U отменить, E изменить, J заметка, B завтра, S никогда',
  edit: {
    label: 'Текст в заметке',
    save: 'Сохранить',
    cancel: 'Отмена',
    saving: 'Сохраняем…',
    refused: 'Не сохранено: в заметке теперь другой текст. Введённое осталось здесь.',
    failed: (reason) => `Не сохранено: ${reason}`,
    open: 'Открыть заметку',
    saved: 'Сохранено в заметке',
  },
  news: {
    undone: 'Отменено',
    suspended: 'Больше не будет спрошено',
    buried: 'Будет спрошено завтра',
    newDay: 'Начался новый день',
  },

  rest: {
    finished: 'Пока всё',
    left: 'Повторение закончено',
    nothing: 'Повторять нечего',
    nothingInNote: 'В этой заметке повторять нечего',
    noPrompts: 'Выбранные заметки пока ни о чём не спрашивают',
    noPromptsHelp:
      'Вопросы получаются из принятых определений и из сравнений. Примите предложения на панели «Понятия» или выберите другие заметки.',
    noPromptsInNote: 'Эта заметка ни о чём не спрашивает',
    noPromptsInNoteHelp: 'В ней нет принятых определений, или она не входит в выбранные для повторения.',
    summary: (answers, remembered, minutes) =>
      `${counted(answers, 'ответ', 'ответа', 'ответов')}, из них верных ${remembered.toLocaleString('ru')}, ${minutes < 1 ? 'меньше минуты' : counted(minutes, 'минута', 'минуты', 'минут')}`,
    remaining: (count) => `Осталось: ${counted(count, 'вопрос', 'вопроса', 'вопросов')}`,
    due: (count) => `К повторению сейчас: ${counted(count, 'вопрос', 'вопроса', 'вопросов')}`,
    waiting: (count) => `Забытые вернутся через несколько минут: ${counted(count, 'вопрос', 'вопроса', 'вопросов')}`,
    next: (when, count) => `Дальше: ${when}, ${counted(count, 'вопрос', 'вопроса', 'вопросов')}`,
    tomorrow: (count) => `Дальше: завтра, ${counted(count, 'вопрос', 'вопроса', 'вопросов')}`,
    held: {
      newLimit: (count, limit) =>
        `Ждут своей очереди: ${counted(count, 'новый вопрос', 'новых вопроса', 'новых вопросов')} (предел — ${limit.toLocaleString('ru')} в день)`,
      reviewLimit: (count) =>
        `Отложено на завтра: ${counted(count, 'повторение', 'повторения', 'повторений')} (дневной предел)`,
      siblings: (count) => `Ждут: ${counted(count, 'вопрос', 'вопроса', 'вопросов')} (об одном понятии — один в день)`,
      prerequisites: (count) =>
        `Ждут, пока не выучено то, на чём они держатся: ${counted(count, 'новый вопрос', 'новых вопроса', 'новых вопросов')}`,
      contrasts: (count) =>
        `Ждут: ${counted(count, 'новый вопрос', 'новых вопроса', 'новых вопросов')} (похожее не начинают в один день)`,
    },
    start: 'Повторить сейчас',
    goOn: 'Продолжить',
    all: 'Повторить всё',
    undo: 'Отменить последний ответ',
    sources: 'Изменить, откуда берутся вопросы',
    concepts: 'Открыть понятия',
    close: 'Закрыть',
  },

  sources: {
    title: 'Откуда брать вопросы?',
    help: 'Выбирается один раз, изменить можно всегда. До этого повторять нечего. Заметки только читаются; повторения хранятся в отдельной папке.',
    scope: 'Заметки',
    scopes: {
      vault: 'Всё хранилище',
      folders: 'Только эти папки',
      tags: 'Только заметки с этими тегами',
      property: 'Только заметки с этими свойствами',
    },
    value: { vault: '', folders: 'Папка', tags: 'Тег', property: 'Свойство' },
    add: 'Добавить',
    remove: (value) => `Убрать ${value}`,
    kinds: 'Вопросы',
    source: { definition: 'Определения', contrast: 'Сравнения', relation: 'Связи' },
    sourceHelp: {
      definition: 'Что такое X — и какой термин определён',
      contrast: 'Чем два понятия отличаются по одному признаку',
      relation: 'Видом чего X является, во что входит, чего требует',
    },
    counting: 'Считаем…',
    count: (prompts, notes) =>
      `${counted(prompts, 'вопрос', 'вопроса', 'вопросов')} из ${counted(notes, 'заметки', 'заметок', 'заметок')}`,
    kindCount: (define, name, contrast, relation) =>
      [
        ...(define > 0 ? [`от термина к определению — ${define.toLocaleString('ru')}`] : []),
        ...(name > 0 ? [`от определения к термину — ${name.toLocaleString('ru')}`] : []),
        ...(contrast > 0 ? [`об отличиях — ${contrast.toLocaleString('ru')}`] : []),
        ...(relation > 0 ? [`о связях — ${relation.toLocaleString('ru')}`] : []),
      ].join(', '),
    none: 'Здесь пока не о чем спросить.',
    pace: (perDay) => `Новые приходят понемногу: по ${perDay.toLocaleString('ru')} в день.`,
    examples: 'Примеры',
    start: 'Выбрать',
    cancel: 'Отмена',
    missing: 'Назовите хотя бы одно.',
    noSource: 'Выберите хотя бы один вид вопросов.',
  },

  cover: {
    on: (count) => `Закрыто: ${counted(count, 'определение', 'определения', 'определений')}`,
    off: 'Определения открыты',
    nothing: 'В этой заметке нет определений, которые можно закрыть.',

    reveal: (term) => `Показать ответ: ${term}`,
    undo: 'Отменить',
    end: 'Открыть все',
    rated: (interval) => `Следующий раз через ${interval}`,
  },
};
