import { counted } from './counted';

/** Texts of the marks of concepts and of their card. */
export const marks = {
  card: (names: string) => `What is known about ${names}`,
  several: 'The name stands for several concepts:',
  note: {
    command: 'Switch marks of mentions in this note',
    on: 'Mark mentions here',
    off: 'Do not mark mentions here',
    isOn: (note: string) => `Mentions are marked in ${note}.`,
    isOff: (note: string) => `Mentions are not marked in ${note}.`,
  },
  more: (count: number) => `and ${counted(count, 'more definition', 'more definitions')}`,
};
