export type { LanguagePack } from './language-pack';
export type { NameForms } from './name-forms';
export type { RecognitionWords } from './recognition-words';
export type { ContrastWords, Pronoun, WeightedPhrase } from './contrast-words';
