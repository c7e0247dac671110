import { counted } from './counted';

/** Texts of the marks of concepts and of their card. */
export const marks = {
  card: (names: string) => `What is known about ${names}`,
  several: 'The name stands for several concepts:',
  more: (count: number) => `and ${counted(count, 'more definition', 'more definitions')}`,
};
