import { definitionWords, glossWords, termWords } from '../definition-words';
import { otherRecognitions } from '../other/recognition';
import { recognitionWords } from '../recognition-words';
import { englishRecognition } from '../en/recognition';
import { russianRecognition } from '../ru/recognition';

const all = [russianRecognition, englishRecognition, ...otherRecognitions];

/**
 * What holds in a note of any language: definition words, and the headings, labels and questions
 * of all languages known, which are too long to be met by chance. Sentences are read by structure.
 */
export const anyRecognition = recognitionWords({
  code: 'und',
  definitionWords,
  termWords,
  glossWords,
  stopHeadings: new Set(all.flatMap((words) => [...words.stopHeadings])),
  contrastHeadings: new Set(otherRecognitions.flatMap((words) => [...words.contrastHeadings])),
  questions: otherRecognitions.flatMap((words) => words.questions),
  labels: new Set(all.flatMap((words) => [...words.labels])),
});
