import { courseIn } from './course';
import { sharedGenus } from './genus';
import { unitName } from './measures';
import type { Naming, Range, Sentence, Statement } from '../sentence/statement';
import { tokenAt } from '../sentence/token';
import { frameIn } from './verb-frames';

/**
 * What two sentences say of one concept each names their row by what both values are: kinds of one thing, measured in
 * units of one kind, behind verbs of one frame.
 */
export function namesBetween(a: Statement, b: Statement): Naming[] {
  const [one, other] = [valueOf(a), valueOf(b)];
  if (one === null || other === null) return [];
  const ofBoth = (nameOf: (sentence: Sentence, value: Range) => Naming | null): Naming | null => {
    const name = nameOf(a.sentence, one);
    return name !== null && nameOf(b.sentence, other)?.text === name.text ? name : null;
  };
  return [
    ofBoth(courseIn),
    ofBoth((sentence, value) => frameIn(sentence, value)?.name ?? null),
    sharedGenus(
      [
        { sentence: a.sentence, value: one },
        { sentence: b.sentence, value: other },
      ],
      true,
    ),
    ofBoth(unitName),
  ].filter((name) => name !== null);
}

/** The tokens of what a statement claims; null for one of several concepts, or in another block. */
function valueOf({ claims: [claim, ...more], sentence: { tokens, inline } }: Statement): Range | null {
  if (claim === undefined || more.length > 0 || claim.inline !== inline) return null;
  const from = tokens.findIndex((token) => token.to > claim.from);
  let to = from;
  while (to < tokens.length && tokenAt(tokens, to).from < claim.to) to += 1;
  return from < 0 || to === from ? null : { from, to };
}
