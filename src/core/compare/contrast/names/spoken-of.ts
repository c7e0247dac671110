import { contentNames, firstContent, hasObject, lexiconName, subjectBefore } from './content-names';
import { isOblique, mainVerb } from '../main-verb';
import { unitAt, unitName } from './measures';
import { aspectAt, isPlace, nameOfLabel, nameOfVerb } from './naming';
import type { Naming, Range, Sentence } from '../statement';
import { wordAt } from '../token';
import { finiteIn } from '../token-class';

/** What a value speaks of, the best first: its object, its verb where that has none, what stands farther on. */
function spokenOf(sentence: Sentence, value: Range): Naming[] {
  const { tokens, lexicon } = sentence;
  // "a product of the coconut TRADE" has none.
  const isNoun = lexicon.pack.code === 'en' && lexicon.words.determiners.has(wordAt(tokens, value.from));
  const verb = isNoun ? -1 : mainVerb(sentence, value);
  const said = wordAt(tokens, verb);
  const isLight = lexicon.words.lightVerbs.has(said) || lexicon.words.placeVerbs.has(said);
  const known = verb < 0 || isLight ? undefined : aspectAt(sentence, verb);
  const unit = unitName(sentence, value);
  const found = contentNames(sentence, { from: Math.max(value.from, verb + 1), to: value.to }, true);
  const [object] = found;
  if (known !== undefined && !hasObject(sentence, verb, value.to)) return [{ text: known, certain: true }];
  // «НАБОР хромосом сохраняется».
  const subject = verb > value.from ? subjectBefore(sentence, { from: value.from, to: verb }) : null;
  const isLoose = object === undefined || (!isDoneBy(sentence, verb) && isOblique(sentence, verb, object.at));
  const own = isLoose && verb >= 0 && !lexicon.words.nameless.has(said) ? ownName(sentence, verb, isLight) : null;
  const names = found.map(({ name }) => name);
  // "lets us know the PAYMENT five years ahead": what is measured comes before how much.
  const isMeasure = object === undefined || verb < 0 || isLoose || unit === null || object.at > unitAt(sentence, value);
  return (isMeasure ? [subject, unit, own, ...names] : [subject, ...names, unit]).filter((name) => name !== null);
}

/** "is TRAINED by hand": what it is done by or with tells as much. */
const isDoneBy = ({ tokens, lexicon }: Sentence, verb: number): boolean =>
  lexicon.pack.code === 'en' && wordAt(tokens, verb).endsWith('ed') && /^(?:by|with)$/u.test(wordAt(tokens, verb + 1));

/** A verb by its noun; one that says little only where its noun says more: «СОСТОИТ из», "STARTS in". */
function ownName(sentence: Sentence, verb: number, isLight: boolean): Naming | null {
  if (!isLight) return nameOfVerb(sentence, verb, false);
  const { deedOf, words } = sentence.lexicon;
  const said = wordAt(sentence.tokens, verb);
  const noun = words.placeVerbs.has(said) ? undefined : deedOf(said);
  return noun === undefined ? null : { text: noun, certain: false };
}

/** Names of a row with one side. */
export function plainNames(sentence: Sentence, part: Range, label: Range | null): Naming[] {
  const { tokens, lexicon } = sentence;
  const names = nameOfLabel(sentence, label);
  const measured = isPlace(sentence, label) ? unitName(sentence, part) : null;
  if (measured !== null) names.unshift(measured);
  const verb = finiteIn(tokens, part, lexicon);
  const subject = verb > part.from ? subjectBefore(sentence, { from: part.from, to: verb }) : null;
  if (subject !== null) names.push({ text: subject.text, certain: true });
  const light = verb >= 0 && lexicon.words.lightVerbs.has(wordAt(tokens, verb));
  const [object, ...others] = spokenOf(sentence, part);
  const lexical = lexiconName(sentence, { from: part.from, to: Math.min(part.to, part.from + 4) });
  const any = firstContent(sentence, part, false);
  const first = light ? [object, lexical] : [lexical, object];
  const isNamed = (name: Naming | null | undefined): name is Naming =>
    name != null && name.text !== lexicon.words.labels.other;
  return [...names, ...[...first, ...others, any].filter(isNamed)];
}
