import type { ContrastWords } from '../contrast-words';
import { chineseContrast } from './contrast/chinese';
import { frenchContrast } from './contrast/french';
import { germanContrast } from './contrast/german';
import { italianContrast } from './contrast/italian';
import { polishContrast } from './contrast/polish';
import { portugueseContrast } from './contrast/portuguese';
import { spanishContrast } from './contrast/spanish';
import { ukrainianContrast } from './contrast/ukrainian';

/** Languages in which no more is read than that a sentence sets names against each other. */
export const otherContrasts: readonly (readonly [code: string, words: ContrastWords])[] = [
  ['de', germanContrast],
  ['fr', frenchContrast],
  ['es', spanishContrast],
  ['it', italianContrast],
  ['pt', portugueseContrast],
  ['pl', polishContrast],
  ['uk', ukrainianContrast],
  ['zh', chineseContrast],
];
