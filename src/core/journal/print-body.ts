import type { CardOrder, EventBody, SchedulingSettings } from '../review';
import { printDay } from './line-time';

/** Ordering switches, one letter each; `-` when all are off. */
const SWITCHES = [
  ['p', 'prerequisites'],
  ['i', 'interleave'],
  ['b', 'loadBalance'],
] as const;

/** Visible ASCII and nothing else, so that no text can break a line; `-` for nothing. */
function token(text: string): string {
  const visible = text.replace(/[^\u0021-\u007E]/gu, '_');
  return visible === '' ? '-' : visible;
}

function orderFields(card: string, order: CardOrder, until: number | null): string[] {
  return until === null ? [card, order] : [card, order, printDay(until)];
}

function settingsFields(settings: SchedulingSettings, reschedule: boolean): string[] {
  const switches = SWITCHES.filter(([, key]) => settings[key]).map(([letter]) => letter);
  return [
    settings.algorithm,
    settings.weights.join(','),
    String(settings.retention),
    String(settings.rollover),
    String(settings.longestInterval),
    String(settings.reshowMinutes),
    switches.join(''),
    reschedule ? '1' : '0',
  ];
}

function fieldsOf(body: EventBody): readonly string[] {
  switch (body.type) {
    case 'H':
      return [String(body.format), body.segment];
    case 'R': {
      const seconds = String(Math.round(Math.max(body.seconds, 0) * 10) / 10);
      const interval = `${body.interval.amount}${body.interval.unit}`;
      return [body.card, String(body.rating), seconds, String(body.known), interval];
    }
    case 'U':
      return [body.target];
    case 'S':
      return orderFields(body.card, body.order, body.day);
    case 'F':
      return [body.card, body.kind, body.hash, body.simhash];
    case 'A':
      return [body.old, body.card, body.reason];
    case 'P':
      return settingsFields(body.settings, body.reschedule);
    case 'M':
      return [body.review, body.concept];
    case 'D':
      return [body.subject, body.verdict];
    case 'I':
      return [
        ...[body.card, body.batch, body.source, printDay(body.lastDay), printDay(body.dueDay)],
        ...[body.stability, body.difficulty, body.reviews, body.lapses].map(String),
      ];
    case 'C':
      return [];
    case 'other':
      return body.fields;
  }
}

/** The letters that open a line of this body, and its fields, ready to be joined by spaces. */
export function printBody(body: EventBody): string[] {
  return [body.type === 'other' ? body.name : body.type, ...fieldsOf(body).map(token)];
}
