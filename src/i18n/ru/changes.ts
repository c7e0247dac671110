import type { changes as english } from '../en/changes';
import { counted } from './counted';

const count = (value: number): string => value.toLocaleString('ru');
const notes = (value: number): string => counted(value, 'заметка', 'заметки', 'заметок');
const inNotes = (value: number): string => counted(value, 'заметке', 'заметках', 'заметках');
const ofNotes = (value: number): string => counted(value, 'заметки', 'заметок', 'заметок');
const changesOf = (value: number): string => counted(value, 'изменение', 'изменения', 'изменений');
const mentions = (value: number): string => counted(value, 'упоминание', 'упоминания', 'упоминаний');

/** Texts of previews of changes to notes. */
export const changes: typeof english = {
  before: 'Было',
  after: 'Станет',
  reading: (done, total) => `Поиск изменений: ${count(done)} из ${ofNotes(total)}`,
  writing: (done, total) => `Запись: ${count(done)} из ${ofNotes(total)}`,
  stop: 'Остановить',
  stopped: (left) => `Остановлено: не прочитано ${notes(left)}. Найденное можно записать.`,
  count: (chosen, all) => (chosen === all ? String(all) : `${String(chosen)} из ${String(all)}`),
  more: (left) => `и ещё ${count(left)}`,
  concepts: (chosen, all) => `Понятия: ${count(chosen)} из ${count(all)}`,
  kept: (value) => `Не меняется: ${counted(value, 'место', 'места', 'мест')}`,
  why: {
    form: 'Другая форма слова',
    heading: 'Внутри заголовка',
    several: 'Может значить несколько понятий',
  },
  kinds: { alias: 'Свойство', block: 'Блок', definition: 'Определение', link: 'Ссылка', mention: 'Упоминание' },
  dead: 'Заметки с таким названием ещё нет',
  withNote: 'Вместе с названием заметки',
  mentions: 'Менять упоминания, стоящие в той же форме',
  renameNote: (from, to) => `Переименовать заметку «${from}» в «${to}» вместе со ссылками на неё`,
  once: 'Только первое упоминание в каждом разделе',
  rename: {
    title: (name, next) => `Переименовать: ${name} → ${next}`,
    summary: (chosen, all, files) => `${changesOf(all)} в ${inNotes(files)}, выбрано: ${count(chosen)}`,
    act: (value) => (value === 0 ? 'Переименовать' : `Переименовать: ${changesOf(value)}`),
    none: 'Тексты не изменятся.',
    done: (name, next, files) => `«${name}» теперь «${next}», изменено: ${notes(files)}.`,
    stopped: (files) => `Остановлено, изменено: ${notes(files)}.`,
  },
  link: {
    title: (what) => `Связать упоминания: ${what}`,
    vault: 'Связать упоминания в хранилище',
    summary: (chosen, all, files) =>
      files < 2
        ? `${mentions(all)}, будет связано: ${count(chosen)}`
        : `${mentions(all)} в ${inNotes(files)}, будет связано: ${count(chosen)}`,
    act: (value) => `Связать ${mentions(value)}`,
    none: 'Нет упоминаний, которые можно сделать ссылками.',
    done: (value, files) => `Связано: ${mentions(value)} в ${inNotes(files)}.`,
  },
  blocks: {
    told: (name: string, notes: number) =>
      `В блоках осталось старое название «${name}»: ${counted(notes, 'заметка', 'заметки', 'заметок')}.`,
    done: (next: string, notes: number) =>
      `В блоках теперь «${next}»: ${counted(notes, 'заметка', 'заметки', 'заметок')}.`,
  },
  left: (value, names) =>
    `Без изменений ${counted(value, 'осталась', 'остались', 'осталось')} ${notes(value)}: ${names}`,
  undone: (files) => `Как прежде: ${notes(files)}.`,
  undoing: (done, total) => `Отмена: ${count(done)} из ${ofNotes(total)}`,
  ask: {
    title: (name) => `Переименовать: ${name}`,
    name: 'Новое название',
    next: 'Показать изменения',
    same: 'Это и есть его название.',
    unfit: 'С таким названием заметки не прочитать: без скобок, кавычек, нумерации и знаков # ^ |, не больше 80 букв.',
    file: 'У понятия есть своя заметка, а она не может так называться: без \\ / : * ? " < > |',
    merge: (name) =>
      `Понятие «${name}» уже есть: два станут одним, с определениями обоих. Карточки старого названия продолжатся там, где у нового своих нет. Это можно отменить, но новым переименованием их уже не различить.`,
    mergeNote: (note) => `Заметка «${note}» сохранит название: заметка с новым уже есть.`,
    mergeDo: 'Слить: показать изменения',
  },
};
