import type { RecognitionWords } from '../recognition-words';
import { chinese } from './chinese';
import { dutch } from './dutch';
import { french } from './french';
import { german } from './german';
import { hebrew } from './hebrew';
import { italian } from './italian';
import { japanese } from './japanese';
import { korean } from './korean';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import { ukrainian } from './ukrainian';

/** Languages known by a few words each: enough to tell a gloss from a remark. A full pack replaces its entry here. */
export const otherRecognitions: readonly RecognitionWords[] = [
  german,
  french,
  spanish,
  portuguese,
  italian,
  polish,
  ukrainian,
  dutch,
  chinese,
  japanese,
  korean,
  hebrew,
];
