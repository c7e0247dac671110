import type { EventBody, SchedulingSettings } from '../review';
import { dayOfField, decimal, intervalOf, ratingOf, wholeNumber } from './field-values';

function weightsOf(field: string | undefined): number[] | null {
  const weights: number[] = [];
  for (const part of (field ?? '').split(',')) {
    const weight = decimal(part);
    if (weight === null) return null;
    weights.push(weight);
  }
  return weights;
}

function settingsOf(fields: readonly string[]): SchedulingSettings | null {
  const [algorithm, weightList, retentionText, rolloverText, longestText, reshowText, switches] = fields;
  const weights = weightsOf(weightList);
  const retention = decimal(retentionText);
  const rollover = wholeNumber(rolloverText);
  const longestInterval = wholeNumber(longestText);
  const reshowMinutes = wholeNumber(reshowText);
  if (algorithm === undefined || weights === null || retention === null || switches === undefined) return null;
  if (rollover === null || rollover > 23 || longestInterval === null || reshowMinutes === null) return null;
  const on = (letter: string): boolean => switches.includes(letter);
  const order = { prerequisites: on('p'), interleave: on('i'), loadBalance: on('b') };
  return { algorithm, weights, retention, rollover, longestInterval, reshowMinutes, ...order };
}

type Reader = (fields: readonly string[]) => EventBody | null;

function readOrder(fields: readonly string[]): EventBody | null {
  const [card, order, value] = fields;
  if (card === undefined) return null;
  switch (order) {
    case 'suspend':
    case 'unsuspend':
    case 'reset':
      return { type: 'S', card, order, day: null };
    case 'bury':
    case 'due': {
      const until = dayOfField(value);
      return until === null ? null : { type: 'S', card, order, day: until };
    }
    case undefined:
    default:
      return null;
  }
}

function readReview(fields: readonly string[]): EventBody | null {
  const [card, ratingText, secondsText, knownText, intervalText] = fields;
  const rating = ratingOf(ratingText);
  const seconds = decimal(secondsText);
  const known = wholeNumber(knownText);
  const interval = intervalOf(intervalText);
  if (card === undefined || rating === null || seconds === null || seconds < 0) return null;
  return known === null || interval === null ? null : { type: 'R', card, rating, seconds, known, interval };
}

function readImport(fields: readonly string[]): EventBody | null {
  const [card, batch, source] = fields;
  const lastDay = dayOfField(fields[3]);
  const dueDay = dayOfField(fields[4]);
  const stability = decimal(fields[5]);
  const difficulty = decimal(fields[6]);
  const reviews = wholeNumber(fields[7]);
  const lapses = wholeNumber(fields[8]);
  if (card === undefined || batch === undefined || source === undefined || lastDay === null || dueDay === null)
    return null;
  if (stability === null || difficulty === null || reviews === null || lapses === null) return null;
  return { type: 'I', card, batch, source, lastDay, dueDay, stability, difficulty, reviews, lapses };
}

function readSettings(fields: readonly string[]): EventBody | null {
  const settings = settingsOf(fields);
  const reschedule = fields[7];
  if (settings === null || (reschedule !== '0' && reschedule !== '1')) return null;
  return { type: 'P', settings, reschedule: reschedule === '1' };
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['R', readReview],
  ['S', readOrder],
  ['P', readSettings],
  ['I', readImport],
  ['C', () => ({ type: 'C' })],
  ['U', ([target]) => (target === undefined ? null : { type: 'U', target })],
  [
    'H',
    ([formatText, segment]) => {
      const format = wholeNumber(formatText);
      return format === null || segment === undefined ? null : { type: 'H', format, segment };
    },
  ],
  [
    'F',
    ([card, kind, hash, simhash]) =>
      card === undefined || kind === undefined || hash?.length !== 8 || simhash?.length !== 16
        ? null
        : { type: 'F', card, kind, hash, simhash },
  ],
  [
    'A',
    ([old, card, reason]) =>
      old === undefined || card === undefined || reason === undefined ? null : { type: 'A', old, card, reason },
  ],
  ['M', ([review, concept]) => (review === undefined || concept === undefined ? null : { type: 'M', review, concept })],
  [
    'D',
    ([subject, verdict]) => (subject === undefined || verdict === undefined ? null : { type: 'D', subject, verdict }),
  ],
]);

/**
 * What the fields of a line say. A type that is not known, or fields that are not its own (of a
 * later version, say), give `other`; fields beyond the known ones are ignored.
 */
export function readBody(name: string, fields: readonly string[]): EventBody {
  return READERS.get(name)?.(fields) ?? { type: 'other', name, fields };
}
