import type { ContentName } from './content-names';
import { contentNames, firstContent, hasObject, qualityName, subjectBefore } from './content-names';
import { isOblique, mainVerb } from '../main-verb';
import { unitAt, unitName } from './measures';
import type { Candidate, Mark, NameKind } from './name-choice';
import { aspectAt, nameOfVerb } from './naming';
import type { Side } from '../sides';
import type { Naming, Range, Sentence } from '../statement';
import { foldWord, wordAt } from '../token';
import { frameIn } from './verb-frames';

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
  const verb = isNoun ? -1 : verbOf(sentence, value);
  const said = wordAt(tokens, verb);
  const isPlace = words.placeVerbs.has(said);
  const isLight = words.lightVerbs.has(said) || isPlace;
  if (verb > value.from && !isParted(sentence, { from: value.from, to: verb }))
    push('subject', subjectBefore(sentence, { from: value.from, to: verb }));
  const frame = frameIn(sentence, value);
  push('frame', frame?.name ?? null);
  // "LOOKS FOR a conflict" is no sight.
  const sense = words.prepositions.has(wordAt(tokens, verb + 1)) ? undefined : words.senses.get(said);
  if (sense !== undefined) push('aspect', { text: sense, certain: true });
  if (verb >= 0 && verb !== frame?.at && !words.nameless.has(said)) {
    const kind = verbKind(sentence, { verb, isLight: isLight && !(isPlace && isGapped), isGapped, to: value.to });
    if (kind !== null) push(kind, nameOfVerb(sentence, verb, kind === 'deed' || kind === 'aspect'));
  }
  push('quality', qualityName(sentence, value));
  const measure = unitAt(sentence, value);
  contentNames(sentence, { from: Math.max(value.from, verb + 1), to: value.to }, true)
    .slice(0, NOUNS)
    .forEach(({ name, at }, k) => {
      // "19 g OF PROTEIN".
      const isNear = measure >= 0 && at > measure && at <= measure + 2;
      const between = wordAt(tokens, measure + 1);
      // «0,3 мм ЭМАЛИ».
      const isCounted =
        isNear && (lexicon.pack.code === 'en' ? between === 'of' : at === measure + 1 || words.isAdjective(between));
      const isGoverned =
        isOblique(sentence, Math.max(verb, value.from - 1), at) || words.prepositions.has(wordAt(tokens, at - 1));
      push(
        isCounted ? 'counted' : isGoverned ? 'oblique' : isLight ? 'lightObject' : verb < 0 ? 'bare' : 'object',
        name,
        [...(k > 0 ? (['late'] as const) : []), ...marksOf(sentence, { name, at })],
      );
    });
  push('unit', unitName(sentence, value));
  push('any', firstContent(sentence, value, false));
  return found;
}

/** «чувствительно – один ВЫБРОС портит всё»: a dash parts what is said from its reason. */
const isParted = ({ tokens }: Sentence, { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ kind, inner }) => kind === 'dash' && !inner);

/** The main verb, or the participle that a copula leaves: "(is) WATERED twice". */
function verbOf(sentence: Sentence, value: Range): number {
  const verb = mainVerb(sentence, value);
  const first = wordAt(sentence.tokens, value.from);
  const { pack } = sentence.lexicon;
  return verb < 0 && pack.code === 'en' && first.endsWith('ed') && pack.recognition.isParticiple(first)
    ? value.from
    : verb;
}

interface Said {
  readonly verb: number;
  readonly isLight: boolean;
  readonly isGapped: boolean;
  /** Where the side ends. */
  readonly to: number;
}

/** How much a verb tells as a name; null for one that says too little. */
function verbKind(sentence: Sentence, { verb, isLight, isGapped, to }: Said): NameKind | null {
  const { lexicon } = sentence;
  const said = wordAt(sentence.tokens, verb);
  const known = isLight ? undefined : aspectAt(sentence, verb);
  if (known !== undefined) return hasObject(sentence, verb, to) ? 'deed' : 'aspect';
  // «можно ПОДАТЬ рассол»: what may be done is asked of its object.
  const isMay = lexicon.words.isInfinitive(said) && hasObject(sentence, verb, to);
  const noun = lexicon.deedOf(said) ?? (isLight ? null : lexicon.words.nounOfVerb(said));
  if (noun !== null && lexicon.deedNames.has(noun)) return isMay ? 'regular' : 'deed';
  if (isLight) return null;
  if (noun !== null) return isGapped ? 'gapped' : 'regular';
  return isGapped ? 'gappedFinite' : 'finite';
}

/** How a noun stands in its side. */
function marksOf({ tokens, lexicon }: Sentence, { name: { text, certain }, at }: ContentName): Mark[] {
  const marks: Mark[] = [];
  if (/\s/u.test(text)) marks.push('compound');
  const isAsWritten = foldWord(text) === wordAt(tokens, at);
  if (!certain && isAsWritten && lexicon.pack.recognition.oblique?.isOblique(foldWord(text)) === true)
    marks.push('bent');
  return marks;
}
