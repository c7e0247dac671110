import { leader } from './announced';
import type { Placed } from '../patterns/placed';
import { areBeside } from '../patterns/placed';
import type { Claim, Sentence } from '../sentence/statement';

/**
 * "Moss holds water. Lichen cracks the stone.": beside a contrast, neighbours in one paragraph, or items of one list,
 * each of which begins with its concept and says something of it. Where all the text compares each is a row by itself.
 */
export function areLed(first: Placed, second: Placed): boolean {
  if (first.factor === SECTION || second.factor === SECTION) return false;
  const before = first.last ?? first.statement;
  const { statement: next } = second;
  const [one, other] = [before.claims[0], next.claims[0]];
  if (one === undefined || other === undefined || before.claims.length > 1 || next.claims.length > 1) return false;
  if (!isFull(one) || !isFull(other)) return false;
  if (leader(before.sentence) !== one.subject || leader(next.sentence) !== other.subject) return false;
  if (before.sentence.block === next.sentence.block || (isWhole(before.sentence) && isWhole(next.sentence)))
    return true;
  // "- A is x. It … - B is y. It …": items of one build.
  return areBeside(first, second) && first.place?.at === 0 && first.place.of === second.place?.of;
}

/** "The pointer FREEZES (and points)" is not all that is said. */
const isFull = ({ inline, from, to }: Claim): boolean => /\s/u.test(inline.text.slice(from, to));

/** Factor of what stands in a contrast section. */
const SECTION = 100;

/** It is all that its block says. */
function isWhole({ inline: { text }, span }: Sentence): boolean {
  return text.slice(0, span.from).trim() === '' && text.slice(span.to).trim() === '';
}
