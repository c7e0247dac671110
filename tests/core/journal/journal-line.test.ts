import { describe, expect, it } from 'vitest';
import { parseLine, printLine, stampEvent } from '../../../src/core/journal';
import type { EventBody, ReviewEvent } from '../../../src/core/review';
import { DEFAULT_SETTINGS } from '../../../src/core/review';

/** The lines of the format's description, frozen. */
const VECTORS: readonly (readonly [string, EventBody])[] = [
  ['H 2026-07-12T12:30:58+03:00 8f3a2c.1bz 1 2026-07-001 =0ja9wpu', { type: 'H', format: 1, segment: '2026-07-001' }],
  [
    'F 2026-07-12T12:31:05+03:00 8f3a2c.1c0 trjfannwpd define 5d41402a 9c1185a5c5e9fc54 =0hbbliq',
    { type: 'F', card: 'trjfannwpd', kind: 'define', hash: '5d41402a', simhash: '9c1185a5c5e9fc54' },
  ],
  [
    'R 2026-07-12T12:31:05+03:00 8f3a2c.1c1 trjfannwpd 3 5.2 0 2d =0vzx5dd',
    { type: 'R', card: 'trjfannwpd', rating: 3, seconds: 5.2, known: 0, interval: { unit: 'd', amount: 2 } },
  ],
  ['U 2026-07-12T12:31:09+03:00 8f3a2c.1c2 8f3a2c.1c1 =12d0j96', { type: 'U', target: '8f3a2c.1c1' }],
  [
    'R 2026-07-12T12:31:12+03:00 8f3a2c.1c3 trjfannwpd 1 7.4 0 10m =1065ll7',
    { type: 'R', card: 'trjfannwpd', rating: 1, seconds: 7.4, known: 0, interval: { unit: 'm', amount: 10 } },
  ],
];

function parsed(line: string): ReviewEvent {
  const event = parseLine(line);
  if (typeof event === 'string') expect.unreachable(event);
  return event;
}

describe('parseLine', () => {
  it.each(VECTORS)('reads %s', (line, body) => {
    expect(parsed(line)).toMatchObject(body);
  });

  it.each(VECTORS)('prints %s again from what it says', (line, body) => {
    const { at, offset, device, seq } = parsed(line);
    expect(printLine(stampEvent(body, { at, offset, device, seq }))).toBe(line);
  });

  it('reads time, offset, device and number', () => {
    const event = parsed(VECTORS[0]![0]);
    expect(event.at).toBe(Date.UTC(2026, 6, 12, 9, 30, 58));
    expect(event.offset).toBe(180);
    expect(event.device).toBe('8f3a2c');
    expect(event.seq).toBe(Number.parseInt('1bz', 36));
  });

  it('tells a wrong sum from a wrong shape', () => {
    const [line] = VECTORS[2]!;
    expect(parseLine(line.replace(' 3 5.2', ' 4 5.2'))).toBe('check');
    expect(parseLine(line.slice(0, 40))).toBe('grammar');
    expect(parseLine(`${line} `)).toBe('grammar');
    expect(parseLine(line.replace('=0vzx5dd', '=0VZX5DD'))).toBe('grammar');
    expect(parseLine('R'.repeat(5000))).toBe('too-long');
    expect(parseLine('')).toBe('grammar');
    expect(parseLine(' =0000000')).toBe('grammar');
  });

  it.each([
    'R 2026-07-12T12:31:05+03:00  8f3a2c.1c1 x',
    'r 2026-07-12T12:31:05+03:00 8f3a2c.1c1 x',
    'RRRR 2026-07-12T12:31:05+03:00 8f3a2c.1c1 x',
    'R 2026-07-12 8f3a2c.1c1 x',
    'R 2026-13-12T12:31:05+03:00 8f3a2c.1c1 x',
    'R 2026-02-30T12:31:05+03:00 8f3a2c.1c1 x',
    'R 2026-07-12T24:31:05+03:00 8f3a2c.1c1 x',
    'R 2026-07-12T12:60:05+03:00 8f3a2c.1c1 x',
    'R 2026-07-12T12:31:60+03:00 8f3a2c.1c1 x',
    'R 2026-07-12T12:31:05*03:00 8f3a2c.1c1 x',
    'R 2026-07-12T12:31:05+03:60 8f3a2c.1c1 x',
    'R 2026-07-12T12:31:05+3:00 8f3a2c.1c1 x',
    'R 2026-07-12T12:31:05Zulu 8f3a2c.1c1 x',
    'R 2026-07-12t12:31:05+03:00 8f3a2c.1c1 x',
    'R 2026/07/12T12:31:05+03:00 8f3a2c.1c1 x',
    'R 2026-07-12T12:31:05+03:00 8f3a2.1c1 x',
    'R 2026-07-12T12:31:05+03:00 8F3a2c.1c1 x',
    'R 2026-07-12T12:31:05+03:00 8f3a2c.01c x',
    'R 2026-07-12T12:31:05+03:00 8f3a2c. x',
    'R 2026-07-12T12:31:05+03:00 8f3a2c.zzzzzzzzzzz x',
    'R 2026-07-12T12:31:05+03:00 8f3a2c.1c1 ключ',
    'R 2026-07-12T12:31:05+03:00 8f3a2c.1c1 a\u0000b',
    'R 2026-07-12T12:31:05+03:00',
  ])('refuses %s', (text) => {
    expect(parseLine(printLine({ text }))).toBe('grammar');
  });

  it('reads Z as no offset', () => {
    const event = parsed(printLine({ text: 'C 2026-07-12T12:31:05Z 8f3a2c.0' }));
    expect(event).toMatchObject({ type: 'C', offset: 0, seq: 0, at: Date.UTC(2026, 6, 12, 12, 31, 5) });
    expect(Object.is(parsed(printLine({ text: 'C 2026-07-12T12:31:05-00:00 8f3a2c.0' })).offset, 0)).toBe(true);
  });

  it('ignores fields beyond the known ones, and keeps them in the identity', () => {
    const text = 'R 2026-07-12T12:31:05+03:00 8f3a2c.1c1 trjfannwpd 3 5.2 0 2d later';
    const event = parsed(printLine({ text }));
    expect(event).toMatchObject({ type: 'R', interval: { unit: 'd', amount: 2 }, text });
  });

  it.each([
    ['ZZ a b', 'ZZ', ['a', 'b']],
    ['R trjfannwpd 5 5.2 0 2d', 'R', ['trjfannwpd', '5', '5.2', '0', '2d']],
    ['R trjfannwpd 3 -5 0 2d', 'R', ['trjfannwpd', '3', '-5', '0', '2d']],
    ['R trjfannwpd 3 5..2 0 2d', 'R', ['trjfannwpd', '3', '5..2', '0', '2d']],
    ['R trjfannwpd 3 0x1 0 2d', 'R', ['trjfannwpd', '3', '0x1', '0', '2d']],
    ['R trjfannwpd 3 5 1.5 2d', 'R', ['trjfannwpd', '3', '5', '1.5', '2d']],
    ['R trjfannwpd 3 5 0 2w', 'R', ['trjfannwpd', '3', '5', '0', '2w']],
    ['R trjfannwpd 3 5 0 d', 'R', ['trjfannwpd', '3', '5', '0', 'd']],
    ['R trjfannwpd 3 5 0 2000000d', 'R', ['trjfannwpd', '3', '5', '0', '2000000d']],
    ['R trjfannwpd 3', 'R', ['trjfannwpd', '3']],
    ['R', 'R', []],
    ['S', 'S', []],
    ['S trjfannwpd dance', 'S', ['trjfannwpd', 'dance']],
    ['S trjfannwpd', 'S', ['trjfannwpd']],
    ['S trjfannwpd bury', 'S', ['trjfannwpd', 'bury']],
    ['S trjfannwpd due 2026-02-29', 'S', ['trjfannwpd', 'due', '2026-02-29']],
    ['S trjfannwpd due tomorrow', 'S', ['trjfannwpd', 'due', 'tomorrow']],
    ['F trjfannwpd define 12 9c1185a5c5e9fc54', 'F', ['trjfannwpd', 'define', '12', '9c1185a5c5e9fc54']],
    ['F trjfannwpd', 'F', ['trjfannwpd']],
    ['A one two', 'A', ['one', 'two']],
    ['U', 'U', []],
    ['M one', 'M', ['one']],
    ['D one', 'D', ['one']],
    ['H 1', 'H', ['1']],
    ['H x 2026-07-001', 'H', ['x', '2026-07-001']],
    ['P fsrs6', 'P', ['fsrs6']],
    ['P fsrs6 1,x 0.9 4 36500 10 pib 0', 'P', ['fsrs6', '1,x', '0.9', '4', '36500', '10', 'pib', '0']],
    ['P fsrs6 1 0.9 24 36500 10 pib 0', 'P', ['fsrs6', '1', '0.9', '24', '36500', '10', 'pib', '0']],
    ['P fsrs6 1 0.9 4 36500 10 pib 2', 'P', ['fsrs6', '1', '0.9', '4', '36500', '10', 'pib', '2']],
    ['I a b c', 'I', ['a', 'b', 'c']],
    ['I a b c 2026-01-01 2026-01-02 x 5 1 0', 'I', ['a', 'b', 'c', '2026-01-01', '2026-01-02', 'x', '5', '1', '0']],
  ])('keeps %s as of another version', (line, name, fields) => {
    const [letters, ...rest] = line.split(' ');
    const text = [letters, '2026-07-12T12:31:05+03:00', '8f3a2c.1', ...rest].join(' ');
    expect(parsed(printLine({ text }))).toMatchObject({ type: 'other', name, fields });
  });
});

describe('stampEvent', () => {
  const stamp = { at: Date.UTC(2026, 6, 12, 9, 31, 5, 999), offset: -210, device: 'zz0000', seq: 71 };

  it('prints the local time and cuts milliseconds', () => {
    const event = stampEvent({ type: 'C' }, stamp);
    expect(event.text).toBe('C 2026-07-12T06:01:05-03:30 zz0000.1z');
    expect(event.at).toBe(Date.UTC(2026, 6, 12, 9, 31, 5));
  });

  it('makes any text fit for a line', () => {
    const event = stampEvent({ type: 'A', old: 'a b', card: '', reason: 'пере\nименован' }, stamp);
    expect(event).toMatchObject({ type: 'A', old: 'a_b', card: '-', reason: '_____________' });
    expect(parsed(printLine(event))).toEqual(event);
  });

  it('writes settings and imported states', () => {
    const settings = { ...DEFAULT_SETTINGS, interleave: false };
    expect(stampEvent({ type: 'P', settings, reschedule: true }, stamp).text).toMatch(
      / fsrs6 0\.212,.*,0\.1542 0\.9 4 36500 10 pb 1$/,
    );
    const off = { ...settings, prerequisites: false, loadBalance: false };
    expect(stampEvent({ type: 'P', settings: off, reschedule: false }, stamp)).toMatchObject({ settings: off });
  });
});
