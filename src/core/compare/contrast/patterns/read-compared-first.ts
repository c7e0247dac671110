import type { Clause } from '../clauses/clause';
import type { Degree } from './comparative';
import { readComparative } from './comparative';
import { readMultiple } from './multiples';
import type { Range, Sentence } from '../sentence/statement';

/** What an opening that compares says of the one that the clause behind it is about; null where that is not told. */
export function readComparedFirst(sentence: Sentence, part: Range, clause: Clause): Degree | null {
  const degree = readMultiple(sentence, part, clause) ?? readComparative(sentence, part, clause);
  return degree?.against == null || clause.topic.subjects.includes(degree.against) ? null : degree;
}
