import type { ContentName } from './content-names';
import { contentNames, firstContent, qualityName, subjectBefore } from './content-names';
import { isOblique, mainVerb } from './main-verb';
import { unitName } from './measures';
import type { Candidate, Mark, NameKind } from './name-choice';
import { aspectAt, nameOfVerb } from './naming';
import type { Side } from './sides';
import type { Naming, Sentence } from './statement';
import { foldWord, wordAt } from './token';

/** Nouns behind a verb that may name a row, at most. */
const NOUNS = 3;

/**
 * What a side offers as names of its row: what is done, to what, of which property, how much.
 * @param isGapped The other sides leave the verb out.
 */
export function sideNames(sentence: Sentence, { value }: Side, side: number, isGapped: boolean): Candidate[] {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  const found: Candidate[] = [];
  const push = (kind: NameKind, name: Naming | null, marks: readonly Mark[] = []): void => {
    if (name !== null) found.push({ name, kind, side, marks });
  };
  // "a product of the coconut TRADE" has no verb.
  const isNoun = lexicon.pack.code === 'en' && words.determiners.has(wordAt(tokens, value.from));
  const verb = isNoun ? -1 : mainVerb(sentence, value);
  const said = wordAt(tokens, verb);
  const isLight = words.lightVerbs.has(said) || words.placeVerbs.has(said);
  if (verb > value.from) push('subject', subjectBefore(sentence, { from: value.from, to: verb }));
  if (verb >= 0 && !words.nameless.has(said)) {
    const kind = verbKind(sentence, verb, isLight, isGapped);
    if (kind !== null) push(kind, nameOfVerb(sentence, verb, kind === 'deed' || kind === 'aspect'));
  }
  push('quality', qualityName(sentence, value));
  contentNames(sentence, { from: Math.max(value.from, verb + 1), to: value.to }, true)
    .slice(0, NOUNS)
    .forEach(({ name, at }, k) => {
      const isGoverned = isOblique(sentence, verb, at) || words.prepositions.has(wordAt(tokens, at - 1));
      push(isGoverned ? 'oblique' : isLight ? 'lightObject' : verb < 0 ? 'bare' : 'object', name, [
        ...(k > 0 ? (['late'] as const) : []),
        ...marksOf(sentence, { name, at }),
      ]);
    });
  push('unit', unitName(sentence, value));
  push('any', firstContent(sentence, value, false));
  return found;
}

/** How much a verb tells as a name; null for one that says too little. */
function verbKind(sentence: Sentence, verb: number, isLight: boolean, isGapped: boolean): NameKind | null {
  const { lexicon } = sentence;
  const said = wordAt(sentence.tokens, verb);
  const known = isLight ? undefined : aspectAt(sentence, verb);
  if (known !== undefined) return 'aspect';
  if (lexicon.deedOf(said) !== undefined) return 'deed';
  if (isLight) return null;
  if (lexicon.words.nounOfVerb(said) !== null) return isGapped ? 'gapped' : 'regular';
  return isGapped ? 'gappedFinite' : 'finite';
}

/** How a noun stands in its side. */
function marksOf({ tokens, lexicon }: Sentence, { name: { text, certain }, at }: ContentName): Mark[] {
  const marks: Mark[] = [];
  if (/\s/u.test(text)) marks.push('compound');
  const isAsWritten = foldWord(text) === wordAt(tokens, at);
  if (!certain && isAsWritten && lexicon.pack.recognition.oblique?.isOblique(foldWord(text)) === true) marks.push('bent');
  return marks;
}
