import { subjectBefore } from './content-names';
import { unitName } from './measures';
import type { Candidate } from './name-choice';
import { byWorth } from './name-choice';
import { isPlace, nameOfLabel } from './naming';
import { sideNames } from './side-names';
import type { Naming, Range, Sentence } from '../sentence/statement';
import { finiteIn } from '../sentence/token-class';

/** Names of a row with one side. */
export function plainNames(sentence: Sentence, part: Range, label: Range | null): Naming[] {
  const { tokens, lexicon } = sentence;
  const names = nameOfLabel(sentence, label);
  const measured = isPlace(sentence, label) ? unitName(sentence, part) : null;
  if (measured !== null) names.unshift(measured);
  const verb = finiteIn(tokens, part, lexicon);
  const subject = verb > part.from ? subjectBefore(sentence, { from: part.from, to: verb }) : null;
  if (subject !== null) names.push({ text: subject.text, certain: true });
  const ranked = byWorth(
    [
      ...names.map((name): Candidate => ({ name, kind: 'label', side: null, marks: [] })),
      ...sideNames(sentence, { value: part }, { side: 0, isGapped: false, isAlone: true }),
    ],
    lexicon,
    true,
  );
  return ranked.filter(({ text }) => text !== lexicon.words.labels.other);
}
