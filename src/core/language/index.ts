export type { LanguagePack } from './language-pack';
export type { NameForms } from './name-forms';
export type { NounPhraseSign, RecognitionWords } from './recognition-words';
export { recognitionWords } from './recognition-words';
export type { ContrastWords, Pronoun, WeightedPhrase } from './contrast-words';
export { anyRecognition } from './any/recognition';
export { englishRecognition } from './en/recognition';
export { otherRecognitions } from './other/recognition';
export { russianRecognition } from './ru/recognition';
