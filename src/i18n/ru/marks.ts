import type { marks as english } from '../en/marks';
import { counted } from './counted';

/** Texts of the marks of concepts and of their card. */
export const marks: typeof english = {
  card: (names: string) => `Что известно: ${names}`,
  several: 'Название относится к нескольким понятиям:',
  note: {
    command: 'Переключить пометки упоминаний в этой заметке',
    on: 'Отмечать здесь упоминания',
    off: 'Не отмечать здесь упоминания',
    isOn: (note) => `Упоминания отмечаются: ${note}.`,
    isOff: (note) => `Упоминания не отмечаются: ${note}.`,
  },
  more: (count: number) => `и ещё ${counted(count, 'определение', 'определения', 'определений')}`,
};
