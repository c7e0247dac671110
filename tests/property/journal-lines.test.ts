import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine, parseSegment, printLine, SEGMENT_HEAD, stampEvent, union } from '../../src/core/journal';
import type { ReviewEvent } from '../../src/core/review';
import { arbitraryBody, arbitraryEvent, arbitraryEvents, arbitraryStamp } from '../support/arbitrary-events';

const fileOf = (events: readonly ReviewEvent[]): string =>
  `${SEGMENT_HEAD}${events.map((one) => `${printLine(one)}\n`).join('')}`;

/** Any text at all, and text that looks like ours. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('R', ' ', '=', '0', '-', ':', 'T', '\n', '\r', '\uFEFF', '\uD800', '\0', '~', 'a'),
    maxLength: 400,
  }),
);

describe('lines', () => {
  it('parse(print(e)) = e', () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        expect(parseLine(printLine(event))).toEqual(event);
      }),
    );
  });

  it('say what was stamped', () => {
    fc.assert(
      fc.property(arbitraryBody, arbitraryStamp, (body, stamp) => {
        expect(stampEvent(body, stamp)).toEqual({ ...body, ...stamp, text: expect.any(String) as string });
      }),
    );
  });

  it('any bodies of any text stay one line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        arbitraryStamp,
        (card, reason, stamp) => {
          const event = stampEvent({ type: 'A', old: card, card: reason, reason: card }, stamp);
          expect(parseLine(printLine(event))).toEqual(event);
        },
      ),
    );
  });

  it('one flipped bit is refused', () => {
    fc.assert(
      fc.property(arbitraryEvent, fc.nat(), fc.nat({ max: 7 }), (event, place, bit) => {
        const line = printLine(event);
        const at = place % line.length;
        const flipped = String.fromCharCode(line.charCodeAt(at) ^ (1 << bit));
        expect(parseLine(line.slice(0, at) + flipped + line.slice(at + 1))).toBeTypeOf('string');
      }),
    );
  });

  it('one replaced byte of a file loses or keeps lines, and makes none', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.nat(), fc.nat({ max: 127 }), (events, place, byte) => {
        const file = fileOf(events);
        const at = place % file.length;
        const damaged = file.slice(0, at) + String.fromCharCode(byte) + file.slice(at + 1);
        const texts = new Set(events.map(({ text }) => text));
        const found = parseSegment(damaged).events;
        expect(found.filter(({ text }) => !texts.has(text))).toEqual([]);
        expect(found.length).toBeGreaterThanOrEqual(events.length - 2);
      }),
    );
  });
});

describe('segments', () => {
  it('of any text whatever are read without an error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { events, skipped } = parseSegment(text);
        expect(events).toEqual([]);
        for (const { from, text: shown } of skipped) expect(text.slice(from, from + shown.length)).toBe(shown);
      }),
    );
  });

  it('garbage between lines has no effect', () => {
    const garbage = anyText.map((text) => text.replace(/[\r\n]/g, '.'));
    fc.assert(
      fc.property(fc.array(fc.tuple(arbitraryEvent, garbage)), fc.constantFrom('\n', '\r\n', '\r'), (pairs, end) => {
        const file = pairs.map(([event, noise]) => `${noise}${end}${printLine(event)}`).join(end);
        expect(parseSegment(file).events).toEqual(pairs.map(([event]) => event));
      }),
    );
  });

  it('cut anywhere keep all lines before the cut', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.nat(), (events, place) => {
        const file = fileOf(events);
        const cut = file.slice(0, place % (file.length + 1));
        const whole = cut.split('\n').length - 1 - (SEGMENT_HEAD.split('\n').length - 1);
        const found = parseSegment(cut).events;
        expect(found.slice(0, Math.max(0, whole))).toEqual(events.slice(0, Math.max(0, whole)));
        expect(found.length).toBeLessThanOrEqual(Math.max(0, whole) + 1);
      }),
    );
  });

  it('split in any way are the same set', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.nat(), (events, place) => {
        const at = place % (events.length + 1);
        const parts = [events.slice(0, at), events.slice(at)].map((part) => parseSegment(fileOf(part)).events);
        expect(union(...parts)).toEqual(union(parseSegment(fileOf(events)).events));
      }),
    );
  });
});

describe('union', () => {
  const texts = (events: readonly ReviewEvent[]): string[] => events.map(({ text }) => text).sort();

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryEvents, arbitraryEvents, (a, b, c) => {
        expect(texts(union(a, b))).toEqual(texts(union(b, a)));
        expect(union(a, union(b, c))).toEqual(union(union(a, b), c));
        expect(union(a, a)).toEqual(union(a));
      }),
    );
  });
});
