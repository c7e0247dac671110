import type { ContrastWords } from '../contrast-words';
import { ruCommons } from './contrast/commons';
import { ruCues } from './contrast/cues';
import { ruDegrees } from './contrast/degrees';
import { ruGrammar } from './contrast/grammar';
import { ruMeasures } from './contrast/measures';
import { ruNames } from './contrast/names';
import { ruSpeech } from './contrast/speech';

/** Russian: complete. */
export const ruContrast: ContrastWords = {
  whole: null,
  ...ruCues,
  ...ruCommons,
  ...ruDegrees,
  ...ruSpeech,
  ...ruGrammar,
  ...ruMeasures,
  ...ruNames,
};
