import { withoutBeginning } from '../clauses/common-beginning';
import { contentNames, firstContent } from './content-names';
import { courseIn } from './course';
import { genusName } from './genus';
import { isOblique, mainVerb } from '../sentence/main-verb';
import { isMeasured, unitAt, unitName } from './measures';
import type { Candidate, NameKind } from './name-choice';
import { byWorth } from './name-choice';
import { contentStems, isPlace, nameOfLabel, nameOfWord } from './naming';
import { beforeRelative } from '../clauses/relative-clauses';
import type { Side } from '../clauses/sides';
import { isDefining, ownSubject } from '../clauses/sides';
import { resumedNoun } from './resumed-noun';
import { sideNames } from './side-names';
import { themeOf } from './theme';
import { frameIn } from './verb-frames';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { finiteIn, isContent, isCount, isFinite } from '../sentence/token-class';
import { tokenAt, wordAt } from '../sentence/token';

/** Names of a row of sides, the best first. */
export function pairNames(sentence: Sentence, sides: readonly Side[]): Naming[] {
  return byWorth(candidatesOf(sentence, sides), sentence.lexicon);
}

function candidatesOf(sentence: Sentence, sides: readonly Side[]): Candidate[] {
  const { lexicon } = sentence;
  const found: Candidate[] = [];
  const push = (kind: NameKind, ...names: readonly (Naming | null)[]): void => {
    for (const name of names) if (name !== null) found.push({ name, kind, side: null, marks: [] });
  };
  if (sides.every((side) => isDefining(sentence, side)))
    push('definition', { text: lexicon.words.labels.definition, certain: true });
  const labels = sides.map((side) => side.label).filter((label) => label !== null);
  const isApart = labels.length === sides.length && areApart(sentence, labels);
  for (const label of labels) {
    const kind = isPlace(sentence, label) ? 'place' : 'label';
    if (kind === 'label' || !isApart) push(kind, ...nameOfLabel(sentence, label));
  }
  if (found.length === 0) push('theme', ...sides.slice(0, 1).map(({ clause }) => themeOf(sentence, clause)));
  const shared = sharedWord(sentence, sides);
  if (shared !== null) push(shared.kind, shared.name);
  const [unit, ...units] = sides.map(({ value }) => unitName(sentence, value)?.text);
  const isKnown = [...lexicon.words.aspects.values()].includes(shared?.name.text ?? '');
  // "made for one PERSON | made for three PEOPLE".
  if (unit !== undefined && !isKnown && labels.length === 0 && units.every((other) => other === unit))
    push('measure', { text: unit, certain: true });
  push('owner', ...sides.map(({ value }, at) => nounOfOnes(sentence, sides, at, value)));
  if (labels.length === 0) push('owner', gappedNoun(sentence, sides));
  push('owner', ...sides.map(({ value }) => ownedSubject(sentence, value)));
  push('genus', genusName(sentence, sides));
  push('placed', genusName(sentence, sides, true));
  push('resumed', resumedNoun(sentence, sides));
  push('course', ofAll(sides.map(({ value }) => courseIn(sentence, value))));
  push('purpose', originName(sentence, sides), purposeName(sentence, sides));
  push('needs', needsName(sentence, sides));
  if (!sides.some(({ value }) => answersDeed(sentence, value)))
    push(
      'subject',
      ...sides.flatMap(({ clause }) => nameOfLabel(sentence, ownSubject(sentence, clause)?.label ?? null)),
    );
  if (sides.every((side) => isPredicated(sentence, side)))
    push('being', { text: lexicon.words.labels.definition, certain: false });
  const verbs = sides.map(({ value, clause }) => mainVerb(sentence, value) >= 0 || clause.joint === 'copula');
  sides.forEach((side, at) => {
    const isGapped = verbs.every((isSaid, other) => other === at || !isSaid);
    found.push(...sideNames(sentence, side, { side: at, isGapped, isAlone: false }));
  });
  return found;
}

/** "In a SKEIN of A, in a BALL of B": each in another thing. */
function areApart({ tokens, lexicon }: Sentence, labels: readonly Range[]): boolean {
  const [first = '', ...others] = labels.map(({ to }) => lexicon.stem(wordAt(tokens, to - 1)));
  return others.every((other) => other !== first);
}

/** "(In A the Moon sits in the middle), in B the Earth DOES": who does it differs, what is done does not. */
function answersDeed({ tokens, lexicon }: Sentence, { from, to }: Range): boolean {
  return lexicon.pack.code === 'en' && to - from > 1 && /^(?:does|do|did)$/u.test(wordAt(tokens, to - 1));
}

/** "NEEDS acid, B NEEDS heat", "B heat": what each needs, each a thing of its own: «нужен КЛЮЧ | не нужен» is about the key. */
function needsName(sentence: Sentence, sides: readonly Side[]): Naming | null {
  const { tokens, lexicon } = sentence;
  const { needs } = lexicon.words;
  if (needs === null || sides.length < 2) return null;
  const verbs = sides.map(({ value }) => finiteIn(tokens, value, lexicon));
  const isNeed = (at: number): boolean => needs.verbs.has(wordAt(tokens, at));
  if (!isNeed(verbs[0] ?? -1) || !verbs.every((at) => at < 0 || isNeed(at))) return null;
  const isThing = (at: number): boolean =>
    isContent(tokenAt(tokens, at), lexicon) && !isNeed(at) && !lexicon.words.isAdjective(wordAt(tokens, at));
  const hasThing = ({ value: { from, to } }: Side): boolean =>
    tokens.slice(from, to).some((_, at) => isThing(from + at)) &&
    !tokens.slice(from, to).some(({ word }) => lexicon.negators.has(word));
  if (!sides.every(hasThing)) return null;
  return { text: needs.name, certain: false };
}

/** The name that all sides give. */
function ofAll([first = null, ...others]: readonly (Naming | null)[]): Naming | null {
  return others.length > 0 && others.every((other) => other?.text === first?.text) ? first : null;
}

/** Behind a copula or dash stand words that no number, preposition or comparison makes a matter of degree. */
function isPredicated({ tokens, lexicon }: Sentence, { clause: { joint, topic }, label, value }: Side): boolean {
  if (joint === null || label !== null || topic.prepositional) return false;
  return tokens
    .slice(value.from, value.to)
    .every(
      (token) =>
        token.kind === 'word' &&
        !isFinite(token, lexicon) &&
        !isCount(token, lexicon) &&
        !lexicon.words.prepositions.has(token.word) &&
        !lexicon.words.isComparative(token.word) &&
        lexicon.aspectOf(token.word) === undefined,
    );
}

/** Words of a side in which its purpose opens, at most. */
const OPENING = 3;

/** "is used FOR x, B FOR y": what each is good for. */
function purposeName(sentence: Sentence, sides: readonly Side[]): Naming | null {
  const { tokens, lexicon } = sentence;
  const { choice } = lexicon.words;
  if (choice === null) return null;
  const [purpose = ''] = choice.purposes;
  // «БЕРЁМ ДЛЯ x»: its preposition is the first.
  const opens = ({ value: { from, to } }: Side): boolean =>
    tokens.slice(from, Math.min(to, from + OPENING)).find(({ word }) => lexicon.words.prepositions.has(word))?.word ===
    purpose;
  return sides.every(opens) ? { text: choice.labels.use, certain: true } : null;
}

/** «A валяют ИЗ шерсти, B — ИЗ пуха» tells the material, «ИЗ A шьют шляпы, ИЗ B — валенки» the use. */
function originName({ tokens, lexicon }: Sentence, sides: readonly Side[]): Naming | null {
  const { origin } = lexicon.words;
  if (origin === null) return null;
  // «состоит ИЗ 14 строк».
  const isFrom = (at: number): boolean => wordAt(tokens, at) === origin.word && tokens[at + 1]?.kind !== 'number';
  const opens = ({ value: { from } }: Side): boolean =>
    isFrom(from) || (isFinite(tokenAt(tokens, from), lexicon) && isFrom(from + 1));
  if (sides.every(opens)) return { text: origin.material, certain: true };
  const isSource = ({ clause: { topic } }: Side): boolean =>
    topic.prepositional && (isFrom(topic.from) || isFrom(topic.from - 1));
  return sides.every(isSource) ? { text: origin.use, certain: true } : null;
}

/** A content word whose stem every side has, nouns before verbs, what no preposition governs before what one does. */
function sharedWord(
  sentence: Sentence,
  sides: readonly Side[],
): { readonly name: Naming; readonly kind: NameKind } | null {
  const { tokens, lexicon } = sentence;
  const stems = sides.map((side) => contentStems(sentence, spanOf(side)));
  const [first, ...rest] = stems;
  if (first === undefined || rest.length === 0) return null;
  const found = new Map<NameKind, number>();
  const values = sides.map(({ value }) => value);
  const [begun] = withoutBeginning(sentence, values);
  // "is kept IN A BOX | in a tin BOX": a verb with its preposition tells more than what stands behind both.
  const frame = frameIn(sentence, values[0] ?? { from: 0, to: 0 });
  for (const [stem, at] of first) {
    if (lexicon.words.nameless.has(wordAt(tokens, at)) || nameOfWord(sentence, at, true) === null) continue;
    if (isBeforeNoun(sentence, at)) continue;
    if (
      !rest.every((other) => other.has(stem)) ||
      isMeasured(sentence, at) ||
      lexicon.words.units.has(wordAt(tokens, at)) ||
      (lexicon.words.placeVerbs.has(wordAt(tokens, at)) && values.some((value) => unitAt(sentence, value) >= 0))
    )
      continue;
    const verb = finiteIn(tokens, sides[0]?.value ?? { from: 0, to: 0 }, lexicon);
    const isFree = !isOblique(sentence, verb, at) && !lexicon.words.prepositions.has(wordAt(tokens, at - 1));
    if (frame !== null && at > frame.at && !isFree) continue;
    const isBegun = begun !== undefined && at >= (values[0]?.from ?? 0) && at < begun.from;
    const isSaid = isQuality(sentence, at) || isFinite(tokenAt(tokens, at), lexicon);
    const kind = isSaid ? 'sharedBy' : isBegun ? 'beginning' : isFree ? 'shared' : 'sharedBy';
    if (!found.has(kind)) found.set(kind, at);
  }
  const kind = (['beginning', 'shared', 'sharedBy'] as const).find((one) => found.has(one)) ?? 'sharedBy';
  const at = found.get(kind);
  const name =
    at === undefined
      ? null
      : isFinite(tokenAt(tokens, at), lexicon)
        ? sharedVerb(sentence, at)
        : nameOfWord(sentence, at, true);
  return name === null ? null : { name, kind };
}

/** "MULTIPLE lines": an English adjective that tells no property waits for its noun. */
const isBeforeNoun = ({ tokens, lexicon }: Sentence, at: number): boolean =>
  lexicon.pack.code === 'en' &&
  lexicon.words.isAdjective(wordAt(tokens, at)) &&
  lexicon.aspectOf(wordAt(tokens, at)) === undefined &&
  isContent(tokenAt(tokens, at + 1), lexicon);

/** "BOUNDED functions": a participle before its noun. */
function isQuality({ tokens, lexicon }: Sentence, at: number): boolean {
  return (
    wordAt(tokens, at).endsWith('ed') &&
    lexicon.pack.recognition.isParticiple(wordAt(tokens, at)) &&
    isContent(tokenAt(tokens, at + 1), lexicon)
  );
}

function spanOf(side: Side): Range {
  return side.label === null || side.label.from > side.value.from
    ? side.value
    : { from: side.label.from, to: side.value.to };
}

/** "The snail's SHELL is brown": what of the thing the value speaks of. */
function ownedSubject(sentence: Sentence, value: Range): Naming | null {
  if (!/^['’]s?$/u.test(wordAt(sentence.tokens, value.from))) return null;
  const verb = finiteIn(sentence.tokens, value, sentence.lexicon);
  return verb > value.from ? firstContent(sentence, { from: value.from, to: verb }, true) : null;
}

/** "has nylon STRINGS, B steel ONES": the noun that another side's "ones" stands for. */
function nounOfOnes(sentence: Sentence, sides: readonly Side[], at: number, value: Range): Naming | null {
  const { tokens, lexicon } = sentence;
  // "ONE system" counts, "EVERY ONE" means the things at hand.
  const isOnes = ({ from, to }: Range): boolean =>
    tokens
      .slice(from + 1, to)
      .some(
        ({ word, inner }, k) =>
          !inner &&
          lexicon.words.standIns.has(word) &&
          !/^(?:every|each|any|no)$/u.test(wordAt(tokens, from + k)) &&
          !isContent(tokenAt(tokens, from + k + 2), lexicon),
      );
  if (isOnes(value) || !sides.some((side, other) => other !== at && isOnes(side.value))) return null;
  return (
    contentNames(sentence, { from: Math.max(value.from, mainVerb(sentence, value) + 1), to: value.to }, true)[0]
      ?.name ?? null
  );
}

/** A verb of all sides by its noun; as it stands where none is known and English lets it, «прощает» is no noun. */
function sharedVerb(sentence: Sentence, at: number): Naming | null {
  // "is MEANT TO x | is MEANT TO y".
  const frame = frameIn(sentence, { from: at, to: sentence.tokens.length });
  if (frame?.at === at) return frame.name;
  const name = nameOfWord(sentence, at, true);
  if (name?.text !== sentence.lexicon.words.labels.other) return name;
  if (sentence.lexicon.pack.code === 'ru') return null;
  const { from, to } = tokenAt(sentence.tokens, at);
  return { text: sentence.inline.text.slice(from, to), certain: true };
}

/** «У A короткие НОГИ, у B длинные»: the noun that the adjectives of both sides belong to. */
function gappedNoun(sentence: Sentence, sides: readonly Side[]): Naming | null {
  const { tokens, lexicon } = sentence;
  const isAdjective = (at: number): boolean => lexicon.words.isAdjective(wordAt(tokens, at));
  const leadsAdjectives = ([first = -1, ...others]: readonly number[]): boolean =>
    others.length > 0 && !isFinite(tokenAt(tokens, first), lexicon) && !isAdjective(first) && others.every(isAdjective);
  const bare: Range[] = [];
  let noun = -1;
  for (const { value } of sides) {
    const content: number[] = [];
    // «с потенциального, КОТОРЫЙ назначает регион».
    const end = beforeRelative(sentence, value);
    for (let i = value.from; i < end; i++) if (isContent(tokenAt(tokens, i), lexicon)) content.push(i);
    const last = content.at(-1);
    if (last === undefined) return null;
    const [before] = content.slice(-2);
    if (content.every(isAdjective)) bare.push(value);
    // «у A КОЖА сухая и бугристая».
    else if (noun < 0 && lexicon.pack.code === 'ru' && leadsAdjectives(content)) [noun = -1] = content;
    else if (noun < 0 && before === last - 1 && isAdjective(before) && !isAdjective(last)) noun = last;
    else return null;
  }
  return noun < 0 || bare.length === 0 ? null : nameOfWord(sentence, noun, true);
}
