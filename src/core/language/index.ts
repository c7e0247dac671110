export type { LanguagePack } from './language-pack';
export type { Nominatives, Oblique } from './oblique';
export type { RecognitionWords } from './recognition-words';
export type { ChoiceWords } from './choice-words';
export type { ContrastWords, Governor, Pronoun } from './contrast-words';
export {
  definitionWords,
  descriptionWords,
  glossaryWords,
  glossWords,
  meaningQuestions,
  namedHeads,
  recordWords,
  remarkHeads,
  roleHeads,
  roleQuestions,
  termCallouts,
} from './definition-words';
export { anyRecognition } from './any/recognition';
export { englishRecognition } from './en/recognition';
export { otherRecognitions } from './other/recognition';
export { russianRecognition } from './ru/recognition';
export type { GappedCue, RelationCue } from './relation-words';
export { russian } from './ru';
export { english } from './en';
export { anyLanguage } from './any';
export { calloutWord } from './definition-words';
export { languagePacks, languagesOf, packsFor, russianOrUkrainian, scriptOf } from './languages';
export { contrastWords } from './contrasts';
export { LINK_WORDS } from './link-words';
export { NO_RIVALS, RIVAL_TITLES } from './rival-titles';
