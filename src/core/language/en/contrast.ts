import type { ContrastWords } from '../contrast-words';
import { enCommons } from './contrast/commons';
import { enCues } from './contrast/cues';
import { enDegrees } from './contrast/degrees';
import { enGrammar } from './contrast/grammar';
import { enMeasures } from './contrast/measures';
import { enNames } from './contrast/names';
import { enSpeech } from './contrast/speech';

/** English: complete. */
export const enContrast: ContrastWords = {
  whole: null,
  ...enCues,
  ...enCommons,
  ...enDegrees,
  ...enSpeech,
  ...enGrammar,
  ...enMeasures,
  ...enNames,
};
