import type { LanguagePack } from './language-pack';
import { anyRecognition } from './any/recognition';
import { anyRelations } from './any/relations';
import { exactForms } from './any/forms';

/** Every language without a pack of its own: structure, marks and exact names. */
export const anyLanguage: LanguagePack = {
  code: 'und',
  scripts: [],
  stopWords: new Set(),
  abbreviations: {
    hard: [
      'z. b.',
      'z.b.',
      'd. h.',
      'd.h.',
      'u. a.',
      'bzw.',
      'vgl.',
      'p. ex.',
      'p.ex.',
      'c.-à-d.',
      'p. ej.',
      'p.ej.',
      'es.',
      'tzw.',
      'np.',
      'tj.',
      'т. зв.',
      'напр.',
      'тобто.',
      'e.g.',
      'i.e.',
      'cf.',
      'dr.',
      'prof.',
      'nr.',
      'abb.',
      'fig.',
    ],
    soft: ['usw.', 'etc.', 'ecc.', 'itd.', 'itp.', 'т. д.', 'т.д.', 'т. п.', 'ін.', 'рр.', 'р.', 'jh.', 'mio.'],
  },
  recognition: anyRecognition,
  relations: anyRelations,
  forms: exactForms,
  stem: (word) => word,
};
