import { subjectBefore } from './content-names';
import { definitionName } from './definition-name';
import { unitName } from './measures';
import type { Candidate } from './name-choice';
import { byWorth } from './name-choice';
import { isPlace, nameOfLabel } from './naming';
import { sideNames } from './side-names';
import type { Naming, Range, Sentence } from '../sentence/statement';
import type { Token } from '../sentence/token';
import { wordAt } from '../sentence/token';
import { finiteIn } from '../sentence/token-class';

/** Names of a row with one side. */
export function plainNames(sentence: Sentence, part: Range, label: Range | null): Naming[] {
  const { tokens, lexicon } = sentence;
  if (givesExamples(sentence, part)) return [{ text: lexicon.words.labels.example, certain: true }];
  const names = nameOfLabel(sentence, label);
  const measured = isPlace(sentence, label) ? unitName(sentence, part) : null;
  if (measured !== null) names.unshift(measured);
  const defined = label === null ? definitionName(sentence, part) : null;
  const verb = finiteIn(tokens, part, lexicon);
  const subject = verb > part.from ? subjectBefore(sentence, { from: part.from, to: verb }) : null;
  if (subject !== null) names.push({ text: subject.text, certain: true });
  const ranked = byWorth(
    [
      ...(defined === null ? [] : [{ name: defined, kind: 'definition', side: null, marks: [] } as const]),
      ...names.map((name): Candidate => ({ name, kind: 'label', side: null, marks: [] })),
      ...sideNames(sentence, { value: part }, { side: 0, isGapped: false, isAlone: true }),
    ],
    lexicon,
    true,
  );
  return ranked.filter(({ text }) => text !== lexicon.words.labels.other);
}

/** "INCLUDE the Citadis, the Flexity, ETC.", "INCLUDES Vienna's": some of a kind, where "includes a bell" tells of a part. */
function givesExamples({ tokens, lexicon, inline }: Sentence, { from, to }: Range): boolean {
  const { includes, andSoOn } = lexicon.words;
  if (!includes.has(wordAt(tokens, from))) return false;
  if (tokens.slice(from, to).some(({ word }) => andSoOn.has(word))) return true;
  const rest = tokens.slice(from + 1, to).filter(({ kind }) => kind === 'word' || kind === 'mention');
  const isName = ({ from: at, word }: Token): boolean =>
    /\p{Lu}/u.test(inline.text.charAt(at)) || lexicon.conjunctions.has(word) || lexicon.words.determiners.has(word);
  return rest.length > 1 && rest.every(isName);
}
