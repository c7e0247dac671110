import type { EventBody, EventStamp, ReviewEvent } from '../review';
import { checkSum, printCheckSum } from './check-sum';
import { parseBase36 } from './digits';
import { parseTime, printTime } from './line-time';
import { printBody } from './print-body';
import { readBody } from './read-body';

/** Why a line is none of ours: `check`: well formed, but its sum is wrong (cut, or edited by hand). */
export type LineFault = 'check' | 'grammar' | 'too-long';

/** UTF-16 units; anything longer is garbage. */
export const LONGEST_LINE = 4096;

/** `" ="` and seven digits. */
const CHECK_LENGTH = 9;
const DEVICE_LENGTH = 6;
const SPACE = 32;
const LAST_VISIBLE = 126;

function isUpperCase(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 65 || unit > 90) return false;
  }
  return word.length >= 1 && word.length <= 3;
}

/** The words between single spaces; null for anything but visible ASCII. */
function splitWords(text: string): string[] | null {
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i === text.length ? SPACE : text.charCodeAt(i);
    if (unit < SPACE || unit > LAST_VISIBLE) return null;
    if (unit !== SPACE) continue;
    if (i === from) return null;
    words.push(text.slice(from, i));
    from = i + 1;
  }
  return words;
}

/** Completes a fresh body in place: a spread of so many fields takes ten times as long. */
function complete(body: EventBody, { at, offset, device, seq }: EventStamp, text: string): ReviewEvent {
  return Object.assign(body, { at, offset, device, seq, text });
}

function parseText(text: string): ReviewEvent | null {
  const words = splitWords(text);
  const name = words?.[0];
  const time = words?.[1];
  const ref = words?.[2];
  if (name === undefined || time === undefined || ref === undefined || !isUpperCase(name)) return null;
  const moment = parseTime(time, 0, time.length);
  const from = DEVICE_LENGTH + 1;
  const seq = parseBase36(ref, from, ref.length);
  if (moment === null || seq < 0 || ref.charAt(DEVICE_LENGTH) !== '.') return null;
  if (parseBase36(ref, 0, DEVICE_LENGTH) < 0 || (ref.charAt(from) === '0' && ref.length > from + 1)) return null;
  const device = ref.slice(0, DEVICE_LENGTH);
  return complete(readBody(name, words?.slice(3) ?? []), { at: moment.at, offset: moment.offset, device, seq }, text);
}

/** Reads one line, without blanks around it. Never throws; linear, and O(1) for what is too long. */
export function parseLine(line: string): LineFault | ReviewEvent {
  if (line.length > LONGEST_LINE) return 'too-long';
  const end = line.length - CHECK_LENGTH;
  if (end < 1 || line.charAt(end) !== ' ' || line.charAt(end + 1) !== '=') return 'grammar';
  const sum = parseBase36(line, end + 2, line.length);
  const text = line.slice(0, end);
  const event = sum < 0 ? null : parseText(text);
  if (event === null) return 'grammar';
  return checkSum(text) === sum ? event : 'check';
}

/**
 * An event as its line will say it: a field that cannot stand in a line is made fit for one, so the
 * event is always the one that is read back.
 */
export function stampEvent(body: EventBody, stamp: EventStamp): ReviewEvent {
  const [name = '', ...fields] = printBody(body);
  const { offset, device, seq } = stamp;
  const at = Math.floor(stamp.at / 1000) * 1000;
  const text = [name, printTime({ at, offset }), `${device}.${seq.toString(36)}`, ...fields].join(' ');
  return complete(readBody(name, fields), { at, offset, device, seq }, text);
}

/** The line of an event, with its check sum and without a line end. */
export function printLine(event: Pick<ReviewEvent, 'text'>): string {
  return `${event.text} =${printCheckSum(event.text)}`;
}
