import { unitName } from '../../names/measures';
import { contentStems } from '../../names/naming';
import { isComparativeAt } from '../../sentence/predicate';
import type { Range } from '../../sentence/statement';
import { finiteIn, isCount } from '../../sentence/token-class';
import { tokenAt, wordAt } from '../../sentence/token';
import type { Told } from './topics';

/** How well two pieces about two columns make one row, in points; they do from `ONE_ROW` on. */
export function likenessOf(one: Told, other: Told, between: number): number {
  const [led, ledOther] = [ledBy(one), ledBy(other)];
  const [stems, stemsOther] = [stemsOf(one), stemsOf(other)];
  const [aspects, aspectsOther] = [aspectsOf(one), aspectsOf(other)];
  const speaksAlike = [...aspects].some((aspect) => aspectsOther.has(aspect));
  const points: readonly (readonly [number, boolean])[] = [
    [SAME_SENTENCE - between, one.order === other.order],
    [SAME_LEAD, one.lead !== null && one.lead === other.lead],
    [1, led !== '' && led === ledOther],
    [-1, (led === '') !== (ledOther === '')],
    [3, [...stems].some((stem) => stemsOther.has(stem))],
    [-2, one.clause.label === null && other.clause.label !== null],
    [1, verbOf(one) !== '' && verbOf(one) === verbOf(other)],
    [1, counts(one) && counts(other)],
    [1, unitOf(one) !== '' && unitOf(one) === unitOf(other)],
    [-3, compares(one) !== compares(other)],
    [-1, compares(one) && compares(other)],
    [1, speaksAlike],
    [-1, !speaksAlike && aspects.size > 0 && aspectsOther.size > 0],
    [1, firstOf(one) === firstOf(other)],
    [1, one.clause.joint !== null && other.clause.joint !== null],
  ];
  return points.reduce((sum, [worth, holds]) => sum + (holds ? worth : 0), 0);
}

const SAME_SENTENCE = 4;
const SAME_LEAD = 3;
/** Points from which two pieces are one row. */
export const ONE_ROW = 2;

const ledBy = ({ sentence: { tokens }, clause: { topic } }: Told): string =>
  topic.prepositional ? wordAt(tokens, topic.from) : '';

const rangesOf = ({ clause: { label, value } }: Told): Range[] => (label === null ? [value] : [label, value]);

const stemsOf = (told: Told): Set<string> =>
  new Set(rangesOf(told).flatMap((range) => [...contentStems(told.sentence, range).keys()]));

function verbOf({ sentence: { tokens, lexicon }, clause: { value } }: Told): string {
  const at = finiteIn(tokens, value, lexicon);
  return at < 0 ? '' : lexicon.stem(wordAt(tokens, at));
}

const counts = ({ sentence: { tokens, lexicon }, clause: { value } }: Told): boolean =>
  tokens.slice(value.from, value.to).some((token) => isCount(token, lexicon));

const unitOf = ({ sentence, clause: { value } }: Told): string => unitName(sentence, value)?.text ?? '';

function compares({ sentence, clause: { value } }: Told): boolean {
  for (let at = value.from; at < value.to; at++) if (isComparativeAt(sentence, at)) return true;
  return false;
}

const aspectsOf = ({ sentence: { tokens, lexicon }, clause: { value } }: Told): Set<string> =>
  new Set(tokens.slice(value.from, value.to).flatMap(({ word }) => lexicon.aspectOf(word) ?? []));

const firstOf = ({ sentence: { tokens }, clause: { value } }: Told): string => tokenAt(tokens, value.from).word;
