import type { ContentName } from './content-names';
import { contentNames, firstContent, hasObject, qualityName, subjectBefore } from './content-names';
import { isOblique, mainVerb } from '../sentence/main-verb';
import { unitAt, unitName } from './measures';
import type { Candidate, Mark, NameKind } from './name-choice';
import { asWritten, aspectAt, nameOfVerb } from './naming';
import type { Side } from '../clauses/sides';
import { isProper, isProperText } from '../sentence/proper-names';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { foldWord, tokenAt, wordAt } from '../sentence/token';
import { finiteIn, isContent } from '../sentence/token-class';
import { frameIn } from './verb-frames';

/** Nouns behind a verb that may name a row, at most. */
const NOUNS = 3;

interface Place {
  /** Index of the side among those of its row. */
  readonly side: number;
  /** The other sides leave the verb out. */
  readonly isGapped: boolean;
  /** The row has no other. */
  readonly isAlone: boolean;
}

/** What a side offers as names of its row: what is done, to what, of which property, how much. */
export function sideNames(
  sentence: Sentence,
  { value }: Pick<Side, 'value'>,
  { side, isGapped, isAlone }: Place,
): Candidate[] {
  const { tokens, lexicon } = sentence;
  const { words } = lexicon;
  const found: Candidate[] = [];
  const push = (kind: NameKind, name: Naming | null, marks: readonly Mark[] = []): void => {
    if (name !== null) found.push({ name, kind, side, marks });
  };
  // "a product of the coconut TRADE" has no verb.
  const isNoun = lexicon.pack.code === 'en' && words.determiners.has(wordAt(tokens, value.from));
  // "is LIKE a boat" neither.
  const isLike = words.similes.has(wordAt(tokens, value.from)) && words.copulas.has(wordAt(tokens, value.from - 1));
  const verb = isNoun || isLike ? -1 : verbOf(sentence, value);
  const said = wordAt(tokens, verb);
  const isPlace = words.placeVerbs.has(said);
  const isLight = words.lightVerbs.has(said) || isPlace;
  const frame = frameIn(sentence, value);
  // "ATTEMPTS TO sort" has no subject.
  if (verb > value.from && frame?.at !== value.from && !isParted(sentence, { from: value.from, to: verb }))
    push('subject', subjectBefore(sentence, { from: value.from, to: verb }));
  // «ХРАНИТСЯ В файле» tells of no more than «хранится».
  // "is USED TO guard": alone, what it is for tells more than whatever is guarded.
  if (frame !== null)
    push(
      isAlone && frame.isWhole ? 'purpose' : isAlone && frame.name.text === lexicon.deedOf(said) ? 'deed' : 'frame',
      frame.name,
    );
  // "LOOKS FOR a conflict" is no sight.
  const sense = words.prepositions.has(wordAt(tokens, verb + 1)) ? undefined : words.senses.get(said);
  if (sense !== undefined) push('aspect', { text: sense, certain: true });
  // "leaves a crust THAT STAYS hot for hours" tells of the crust.
  const told = { from: value.from, to: verb < 0 ? value.to : relativeIn(sentence, { from: verb + 1, to: value.to }) };
  const measure = unitAt(sentence, told);
  // «СТОИТ в тепле час» tells how long, «не СТОИТ в пробках» alone what it stands in.
  const isScarce = isPlace && (isAlone || measure >= 0);
  if (verb >= 0 && verb !== frame?.at && !words.nameless.has(said) && !isScarce) {
    const kind = verbKind(sentence, { verb, isLight: isLight && !(isPlace && isGapped), isGapped, to: value.to });
    const name = kind === null ? null : nameOfVerb(sentence, verb, kind === 'deed' || kind === 'aspect');
    // "is SANDED in an afternoon": how long it takes.
    const isTimed = isAlone && kind === 'deed' && measure >= 0 && isPassive(sentence, verb);
    if (kind !== null && name !== null && name.text !== words.labels.other) push(isTimed ? 'regular' : kind, name);
    else if (kind !== null && !words.tellsHow(said))
      push('nounless', { text: asWritten(sentence, verb), certain: false });
  }
  push('deed', neededDeed(sentence, verb));
  push('quality', qualityName(sentence, told));
  const inside = subordinateIn(sentence, { from: Math.max(value.from, verb + 1), to: value.to });
  contentNames(sentence, { from: Math.max(value.from, verb + 1), to: value.to }, true)
    .filter(({ name, at }) => name.certain || !isProper(sentence, at))
    .slice(0, NOUNS)
    .forEach(({ name, at }, k) => {
      // "19 g OF PROTEIN".
      const isNear = measure >= 0 && at > measure && at <= measure + 2;
      const between = wordAt(tokens, measure + 1);
      // «0,3 мм ЭМАЛИ».
      const isCounted =
        isNear && (lexicon.pack.code === 'en' ? between === 'of' : at === measure + 1 || words.isAdjective(between));
      const isGoverned =
        !(isAlone && k === 0 && (isDoneBy(sentence, verb) || isDoneToIt(sentence, verb))) &&
        (isOblique(sentence, Math.max(verb, value.from - 1), at) || words.prepositions.has(wordAt(tokens, at - 1)));
      push(
        isCounted ? 'counted' : isGoverned ? 'oblique' : isLight ? 'lightObject' : verb < 0 ? 'bare' : 'object',
        name,
        [
          ...(k > 0 ? (['late'] as const) : []),
          ...(at > inside ? (['inside'] as const) : []),
          ...(isAgent(sentence, verb, { name, at }) ? (['agent'] as const) : []),
          ...marksOf(sentence, { name, at }),
        ],
      );
    });
  // "WATERED leaf by leaf": it is done to the name itself.
  if (!isPassive(sentence, verb)) push('deedTo', deedTo(found, words));
  push('unit', unitName(sentence, told));
  const any = firstContent(sentence, value, false);
  const isNamed = any !== null && any.text !== words.labels.other && !isProperText(sentence, any.text);
  push('any', isNamed ? any : null);
  return found;
}

/** "need ADJUSTING every week": what has to be done to it. */
function neededDeed(sentence: Sentence, verb: number): Naming | null {
  const { tokens, lexicon } = sentence;
  if (lexicon.pack.code !== 'en' || lexicon.words.needs?.verbs.has(wordAt(tokens, verb)) !== true) return null;
  return /.{3}ing$/u.test(wordAt(tokens, verb + 1)) ? { text: asWritten(sentence, verb + 1), certain: false } : null;
}

/** "ALLOWS CLIENTS TO choose", «ПОЗВОЛЯЕТ КЛИЕНТАМ выбирать», "lets the CREW reef": who does what is told. */
function isAgent({ tokens, lexicon }: Sentence, verb: number, { name, at }: ContentName): boolean {
  const { words, pack } = lexicon;
  if (verb < 0 || at <= verb || !words.enables.has(wordAt(tokens, verb))) return false;
  const next = wordAt(tokens, at + name.text.split(/\s+/u).length);
  return pack.code === 'en' ? next === 'to' || /^lets?$/u.test(wordAt(tokens, verb)) : words.isInfinitive(next);
}

const isPassive = ({ tokens, lexicon: { pack } }: Sentence, verb: number): boolean =>
  pack.code === 'en' && wordAt(tokens, verb).endsWith('ed') && pack.recognition.isParticiple(wordAt(tokens, verb));

/** "is TRAINED by hand": what it is done by or with tells as much. */
const isDoneBy = (sentence: Sentence, verb: number): boolean =>
  isPassive(sentence, verb) && /^(?:by|with)$/u.test(wordAt(sentence.tokens, verb + 1));

/** "exposes THEM TO radiation": a pronoun leaves open what it is done to. */
const isDoneToIt = ({ tokens, lexicon: { pack, words } }: Sentence, verb: number): boolean =>
  pack.code === 'en' &&
  verb >= 0 &&
  OBJECT.test(wordAt(tokens, verb + 1)) &&
  words.prepositions.has(wordAt(tokens, verb + 2));

const OBJECT = /^(?:it|them|you|us|me|him|her)$/u;

/** Where a relative clause begins behind the noun that a verb is done to; the end of the range without one. */
function relativeIn({ tokens, lexicon }: Sentence, { from, to }: Range): number {
  for (let i = from + 1; i < to; i++)
    if (lexicon.relatives.has(wordAt(tokens, i)) && isContent(tokenAt(tokens, i - 1), lexicon)) return i;
  return to;
}

/** Index of the word that opens a clause inside the range: "forms WHEN magma cools"; infinite without one. */
function subordinateIn({ tokens, lexicon }: Sentence, { from, to }: Range): number {
  for (let i = from; i < to; i++) {
    const { word, inner } = tokenAt(tokens, i);
    if (inner) continue;
    if (lexicon.words.subordinators.has(word) && finiteIn(tokens, { from: i + 1, to }, lexicon) >= 0) return i;
  }
  return Infinity;
}

/** "LOSS of SPEED": what is done together with what it is done to; null where one of both is not told. */
function deedTo(found: readonly Candidate[], words: Sentence['lexicon']['words']): Naming | null {
  const deed = found.find(({ kind }) => kind === 'deed');
  const object = found.find(({ kind, marks }) => kind === 'object' && marks.length === 0);
  if (deed === undefined || object === undefined || object.name.certain) return null;
  // "spreads them FLAT".
  if (words.isAdjective(foldWord(object.name.text))) return null;
  const text = words.doneTo(deed.name.text, object.name.text);
  return text === null ? null : { text, certain: false };
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
  // «УПРОЩАЕТ монтаж» is about the mounting.
  if (lexicon.words.changes.has(said) && hasObject(sentence, verb, to)) return null;
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
  if (lexicon.words.nameless.has(wordAt(tokens, at))) marks.push('empty');
  if (lexicon.words.vagueObjects.has(wordAt(tokens, at))) marks.push('vague');
  const isAsWritten = foldWord(text) === wordAt(tokens, at);
  if (!certain && isAsWritten && lexicon.pack.recognition.oblique?.isOblique(foldWord(text)) === true)
    marks.push('bent');
  return marks;
}
