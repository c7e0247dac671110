import { describe, expect, it } from 'vitest';
import {
  createDeviceId,
  healingSegment,
  isClone,
  isNamedLikeSegment,
  missingLines,
  newestSegment,
  nextTime,
  openSegment,
  parseSegment,
  parseSegmentPath,
  printLine,
  SEGMENT_HEAD,
  SEGMENT_LIMIT_BYTES,
  segmentFor,
  segmentLabel,
  segmentPath,
  union,
} from '../../../src/core/journal';
import { moment, Pen } from '../../support/reviews';

const LINES = [
  'H 2026-07-12T12:30:58+03:00 8f3a2c.1bz 1 2026-07-001 =0ja9wpu',
  'F 2026-07-12T12:31:05+03:00 8f3a2c.1c0 trjfannwpd define 5d41402a 9c1185a5c5e9fc54 =0hbbliq',
  'R 2026-07-12T12:31:05+03:00 8f3a2c.1c1 trjfannwpd 3 5.2 0 2d =0vzx5dd',
  'U 2026-07-12T12:31:09+03:00 8f3a2c.1c2 8f3a2c.1c1 =12d0j96',
  'R 2026-07-12T12:31:12+03:00 8f3a2c.1c3 trjfannwpd 1 7.4 0 10m =1065ll7',
];
const FILE = `${SEGMENT_HEAD}${LINES.join('\n')}\n`;

describe('parseSegment', () => {
  it('keeps more lines of properties without an end than a call takes arguments', () => {
    const { skipped, events } = parseSegment(`---\n${'key: value\n'.repeat(300_000)}`);
    expect(skipped).toHaveLength(300_000);
    expect(events).toEqual([]);
  });

  it('reads the format as it is described', () => {
    expect(SEGMENT_HEAD).toBe('---\ndifferentia-journal: 1\n---\n~~~~ review-journal\n');
    const segment = parseSegment(FILE);
    expect(segment.skipped).toEqual([]);
    expect(segment.format).toBe(1);
    expect(segment.events.map(printLine)).toEqual(LINES);
  });

  it.each([
    ['CRLF', FILE.replaceAll('\n', '\r\n')],
    ['lone CR', FILE.replaceAll('\n', '\r')],
    ['a byte-order mark', `\uFEFF${FILE}`],
    ['blanks', FILE.replaceAll('\n', ' \t\n  ')],
    ['blank lines', FILE.replaceAll('\n', '\n\n\n')],
    ['no last line end', FILE.trimEnd()],
    ['sorted lines', FILE.split('\n').sort().join('\n')],
    ['frontmatter of another tool', `---\ncreated: today\ntags: [x]\n---\n${FILE}`],
  ])('does not mind %s', (_, text) => {
    const segment = parseSegment(text);
    expect(new Set(segment.events.map(printLine))).toEqual(new Set(LINES));
    expect(segment.skipped).toEqual([]);
  });

  it('skips and tells what is no line', () => {
    const torn = LINES[2]!.slice(0, 30);
    const edited = LINES[2]!.replace('5.2', '9.9');
    const long = 'x'.repeat(10_000);
    const { events, skipped } = parseSegment([LINES[0], torn, edited, '<<<<<<< HEAD', long, LINES[4]].join('\r\n'));
    expect(events).toHaveLength(2);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'grammar'],
      [3, 'check'],
      [4, 'grammar'],
      [5, 'too-long'],
    ]);
    expect(skipped[1]).toMatchObject({ from: LINES[0]!.length + 2 + torn.length + 2, text: edited });
    expect(skipped[3]!.text).toHaveLength(4096);
  });

  it('tells text behind the frontmatter, and reads lines within it', () => {
    const segment = parseSegment(`---\nkey: value\n${LINES[3]}\n---\nprose\n---\nmore`);
    expect(segment.events).toHaveLength(1);
    expect(segment.skipped.map(({ text }) => text)).toEqual(['prose', 'more']);
    expect(parseSegment('prose\n---\nkey: value').skipped.map(({ text }) => text)).toEqual(['prose', 'key: value']);
  });

  it.each([
    ['whose end is lost', '---\ndifferentia-journal: 1\n~~~~ review-journal\n{"cut":\nprose', [4, 5]],
    ['that is no frontmatter', `---\nprose\n${LINES[3]}\nmore`, [2, 4]],
  ])('tells what stands behind frontmatter %s', (_, text, lines) => {
    expect(parseSegment(text).skipped.map(({ line }) => line)).toEqual(lines);
  });

  it('knows a file of the journal by its head, though no line is whole', () => {
    expect(parseSegment(`${SEGMENT_HEAD}{"cut":\n`)).toMatchObject({ isNamed: true, format: null, events: [] });
    expect(parseSegment('---\ntitle: Diary\n---\nText.\n').isNamed).toBe(false);
  });

  it('names the newest format of a file', () => {
    const head = (format: number): string =>
      printLine(new Pen().write('2026-07-12T10:00:00', { type: 'H', format, segment: '2026-07-001' }));
    expect(parseSegment(`${head(1)}\n${head(3)}\n${head(2)}`).format).toBe(3);
    expect(parseSegment('').format).toBeNull();
  });
});

describe('segment names', () => {
  const name = { device: '8f3a2c', month: '2026-07', number: 1, healed: false };

  it.each([
    ['8f3a2c/8f3a2c-2026-07-001.md', name],
    ['8f3a2c/8f3a2c-2026-07-1000.md', { ...name, number: 1000 }],
    ['8f3a2c/8f3a2c-2026-07-h01.md', { ...name, healed: true }],
  ])('%s', (path, parts) => {
    expect(parseSegmentPath(`Review journal/${path}`)).toEqual(parts);
    expect(segmentPath(parts)).toBe(path);
  });

  it.each([
    '8f3a2c-2026-07-001 (Conflicted copy).md',
    '8f3a2c-2026-07-01.md',
    '8f3a2c-2026-07-0001.md',
    '8f3a2c-2026-07-h001.md',
    '8F3A2C-2026-07-001.md',
    'README.md',
    '',
  ])('%j is none of ours', (path) => {
    expect(parseSegmentPath(path)).toBeNull();
  });

  it('of copies begin like those of ours', () => {
    const copies = [
      '8f3a2c-2026-07-001.md',
      '8f3a2c-2026-07-001 (Conflicted copy phone 202607121300).md',
      '8f3a2c-2026-07-001.sync-conflict-20260712-130000-ABCDEFG.md',
      '8f3a2c-2026-07-h01 2.md',
    ];
    expect(copies.map((name) => isNamedLikeSegment(`Review journal/8f3a2c/${name}`))).toEqual(copies.map(() => true));
    const others = ['README.md', '2026-07-001.md', '8f3a2c-2026-07.md', 'About 8f3a2c-2026-07-001.md'];
    expect(others.map(isNamedLikeSegment)).toEqual(others.map(() => false));
  });

  it('repeat month and number in the first line', () => {
    const head = openSegment(segmentLabel(name), {
      ...moment('2026-07-12T12:30:58', 180),
      device: '8f3a2c',
      seq: 1799 + 0,
    });
    expect(head).toMatchObject({ type: 'H', format: 1, segment: '2026-07-001' });
  });

  const at = (number: number, bytes: number, changes = {}): { name: typeof name; bytes: number } => ({
    name: { ...name, number, ...changes },
    bytes,
  });

  it('go on where there is room, and count on where there is none', () => {
    const july = moment('2026-07-12T10:00:00');
    expect(segmentFor('8f3a2c', july, [])).toEqual(name);
    expect(segmentFor('8f3a2c', july, [at(1, 10)])).toEqual(name);
    expect(segmentFor('8f3a2c', july, [at(2, SEGMENT_LIMIT_BYTES), at(1, 10)])).toEqual({ ...name, number: 3 });
    expect(segmentFor('8f3a2c', july, [at(4, 10, { device: '000000' }), at(5, 10, { healed: true })])).toEqual(name);
  });

  it('begin anew each month of the local date, and never go back', () => {
    const august = moment('2026-08-01T00:30:00', 180);
    expect(segmentFor('8f3a2c', august, [at(3, 10)])).toEqual({ ...name, month: '2026-08' });
    const june = moment('2026-06-12T10:00:00');
    expect(segmentFor('8f3a2c', june, [at(3, 10), at(9, 10, { month: '2026-05' })])).toEqual({ ...name, number: 3 });
    expect(newestSegment('8f3a2c', [])).toBeNull();
  });

  it('have their own numbers for healing', () => {
    const july = moment('2026-07-12T10:00:00');
    expect(segmentPath(healingSegment('8f3a2c', july, [at(7, 10)]))).toBe('8f3a2c/8f3a2c-2026-07-h01.md');
    const existing = [at(1, 10, { healed: true }), at(5, 10, { healed: true, month: '2026-06' })];
    expect(healingSegment('8f3a2c', july, existing)).toMatchObject({ number: 2 });
  });
});

describe('nextTime', () => {
  const second = (text: string): number => Date.parse(`2026-07-12T${text}Z`);
  const release = Date.parse('2026-01-01T00:00:00Z');

  it.each([
    // now, last, time, set back
    ['12:00:00.750', null, '12:00:00', false],
    ['12:00:00', '11:00:00', '12:00:00', false],
    ['12:00:00', '12:00:00', '12:00:00', false],
    ['12:00:00', '12:09:59', '12:09:59', false],
    ['12:00:00', '12:10:00', '12:10:00', false],
    ['12:00:00', '12:10:01', '12:00:00', true],
  ])('now %s, last %s: %s', (now, last, at, setBack) => {
    const reading = { now: second(now), last: last === null ? null : second(last), release };
    expect(nextTime(reading)).toEqual({ at: second(at), setBack });
  });

  it('does not believe a clock before the release', () => {
    const last = second('12:00:00');
    expect(nextTime({ now: 0, last, release })).toEqual({ at: last, setBack: false });
    expect(nextTime({ now: 0, last: null, release })).toEqual({ at: release, setBack: false });
  });
});

describe('devices', () => {
  it('get six characters by chance', () => {
    const values = [0, 0.999, 0.5, 0.1, 0.28, 0.7];
    expect(createDeviceId(() => values.shift() ?? 0)).toBe('0zi3ap');
  });

  const pen = new Pen();
  const events = [pen.review('2026-07-12T10:00:00', 'card', 3, 0), pen.review('2026-07-13T10:00:00', 'card', 3, 1)];
  const memory = { device: 'aaaaaa', lastSeq: 2, ownTexts: new Set(events.map(({ text }) => text)) };

  it('are what they remember to be', () => {
    expect(isClone(memory, events)).toBe(false);
    expect(isClone({ ...memory, ownTexts: null }, events)).toBe(false);
    expect(isClone(memory, [new Pen('bbbbbb').review('2026-07-12T10:00:00', 'card', 3, 0)])).toBe(false);
  });

  it('are copies when their file holds what they never wrote', () => {
    expect(isClone({ ...memory, lastSeq: 1 }, events)).toBe(true);
    expect(isClone(memory, [new Pen().review('2026-07-12T11:00:00', 'other', 3, 0)])).toBe(true);
  });
});

describe('union and healing', () => {
  const pen = new Pen();
  const events = [1, 2, 3].map((i) => pen.review('2026-07-12T10:00:00', `card${i}`, 3, 0));

  it('hold each line once', () => {
    expect(union(events.slice(0, 2), events)).toEqual(events);
    expect(union()).toEqual([]);
  });

  it('find own lines that are gone', () => {
    const kept = new Set([events[1]!.text]);
    expect(missingLines(events, (text) => kept.has(text))).toEqual([events[0], events[2]]);
  });
});
