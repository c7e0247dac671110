import { genusName } from './genus';
import { firstContent, lexiconName } from './content-names';
import { isMeasured, unitName } from './measures';
import { contentStems, nameOfLabel, nameOfVerb, nameOfWord } from './naming';
import { spokenOf } from './spoken-of';
import type { Side } from './sides';
import { isDefining, ownSubject } from './sides';
import type { Naming, Range, Sentence } from './statement';
import { finiteIn, isContent, isFinite } from './token-class';
import { tokenAt, wordAt } from './token';

/** Names of a row of sides: written label, shared stem, lexicon, definition, content. */
export function pairNames(sentence: Sentence, sides: readonly Side[]): Naming[] {
  const { lexicon } = sentence;
  const names: Naming[] = [];
  if (sides.every((side) => isDefining(sentence, side)))
    names.push({ text: lexicon.words.labels.definition, certain: true });
  const labels = sides.map((side) => side.label).filter((label) => label !== null);
  const shared = sharedWord(sentence, sides);
  const [unit, ...units] = sides.map(({ value }) => unitName(sentence, value)?.text);
  const isKnown = [...sentence.lexicon.words.aspects.values()].includes(shared?.text ?? '');
  // "made for one PERSON | made for three PEOPLE".
  if (unit !== undefined && !isKnown && labels.length === 0 && units.every((other) => other === unit))
    names.push({ text: unit, certain: true });
  if (shared !== null && labels.length === 0) names.push(shared);
  names.push(...labels.flatMap((label) => nameOfLabel(sentence, label)));
  if (labels.length === 0) push(names, gappedNoun(sentence, sides));
  if (shared !== null && labels.length > 0) names.push(shared);
  for (const { value } of sides) push(names, ownedSubject(sentence, value));
  push(names, genusName(sentence, sides));
  push(names, originName(sentence, sides));
  names.push(...sides.flatMap(({ clause }) => nameOfLabel(sentence, ownSubject(sentence, clause)?.label ?? null)));
  for (const side of sides)
    push(names, lexiconName(sentence, { from: side.value.from, to: Math.min(side.value.to, side.value.from + 4) }));
  push(names, gappedVerb(sentence, sides));
  for (const { value } of sides) push(names, spokenOf(sentence, value)[0] ?? null);
  for (const side of sides) push(names, firstContent(sentence, side.value, false));
  return names;
}

function push(names: Naming[], name: Naming | null): void {
  if (name !== null) names.push(name);
}

/** «A валяют ИЗ шерсти, B — ИЗ пуха» tells the material, «ИЗ A шьют шляпы, ИЗ B — валенки» the use. */
function originName({ tokens, lexicon }: Sentence, sides: readonly Side[]): Naming | null {
  const { origin } = lexicon.words;
  if (origin === null) return null;
  const isFrom = (at: number): boolean => wordAt(tokens, at) === origin.word;
  const opens = ({ value: { from } }: Side): boolean =>
    isFrom(from) || (isFinite(tokenAt(tokens, from), lexicon) && isFrom(from + 1));
  if (sides.every(opens)) return { text: origin.material, certain: true };
  const isSource = ({ clause: { topic } }: Side): boolean =>
    topic.prepositional && (isFrom(topic.from) || isFrom(topic.from - 1));
  return sides.every(isSource) ? { text: origin.use, certain: true } : null;
}

/** A content word whose stem every side has, nouns before verbs. */
function sharedWord(sentence: Sentence, sides: readonly Side[]): Naming | null {
  const stems = sides.map((side) => contentStems(sentence, spanOf(side)));
  const [first, ...rest] = stems;
  if (first === undefined || rest.length === 0) return null;
  let verb: number | null = null;
  let quality: number | null = null;
  for (const [stem, at] of first) {
    if (!rest.every((other) => other.has(stem))) continue;
    const token = tokenAt(sentence.tokens, at);
    if (isMeasured(sentence, at)) continue;
    if (isQuality(sentence, at)) quality ??= at;
    else if (isFinite(token, sentence.lexicon)) verb ??= at;
    else {
      const noun = nameOfWord(sentence, at, true);
      if (noun !== null) return noun;
    }
  }
  if (quality !== null) return nameOfWord(sentence, quality, true);
  return verb === null ? null : sharedVerb(sentence, verb, true);
}

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

/** «A РОДИЛАСЬ в Риме, B — в Париже»: what one side leaves out is what both speak of, its object is not. */
function gappedVerb(sentence: Sentence, sides: readonly Side[]): Naming | null {
  const { tokens, lexicon } = sentence;
  // «A – ядро, а B СТРОИТСЯ над ним»: the dash of the first is a verb of its own.
  if (sides[0]?.clause.joint === 'dash') return null;
  const verbs = sides.map(({ value }) => finiteIn(tokens, value, lexicon)).filter((at) => at >= 0);
  const [verb] = verbs;
  if (verb === undefined || verbs.length === sides.length) return null;
  return lexicon.words.lightVerbs.has(wordAt(tokens, verb)) ? null : sharedVerb(sentence, verb, false);
}

/** A verb of all sides by its noun; as it stands where none is known, since it is what they all speak of. */
function sharedVerb(sentence: Sentence, at: number, certain: boolean): Naming | null {
  const name = nameOfVerb(sentence, at, certain);
  if (name?.text !== sentence.lexicon.words.labels.other) return name;
  const { from, to } = tokenAt(sentence.tokens, at);
  return { text: sentence.inline.text.slice(from, to), certain };
}

/** «У A короткие НОГИ, у B длинные»: the noun that the adjectives of both sides belong to. */
function gappedNoun(sentence: Sentence, sides: readonly Side[]): Naming | null {
  const { tokens, lexicon } = sentence;
  const isAdjective = (at: number): boolean => lexicon.words.isAdjective(wordAt(tokens, at));
  const bare: Range[] = [];
  let noun = -1;
  for (const { value } of sides) {
    const content: number[] = [];
    for (let i = value.from; i < value.to; i++) if (isContent(tokenAt(tokens, i), lexicon)) content.push(i);
    const last = content.at(-1);
    if (last === undefined) return null;
    const [before] = content.slice(-2);
    if (content.every(isAdjective)) bare.push(value);
    else if (noun < 0 && before === last - 1 && isAdjective(before) && !isAdjective(last)) noun = last;
    else return null;
  }
  return noun < 0 || bare.length === 0 ? null : nameOfWord(sentence, noun, true);
}
