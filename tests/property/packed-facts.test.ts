import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPairs } from '../../src/core/compare';
import { KeptFacts } from '../../src/core/concepts';
import { NumberReader } from '../../src/core/concepts/packing/number-reader';
import { NumberWriter } from '../../src/core/concepts/packing/number-writer';
import { readNotes } from '../support/contrasting';
import { labelledNotes } from '../support/labelled-notes';
import { factsOf, fieldsOf } from '../support/own-facts';

/** One thing to write, and how it is written and read. */
type Written =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'signed'; readonly value: number }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'piece'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'textOrNull'; readonly value: string | null }
  | { readonly kind: 'texts'; readonly value: readonly string[] };

const WHOLE = 'Шкив — a wheel with a groove';
const count = fc.oneof(fc.nat(300), fc.maxSafeNat());
/** Every code unit, halves of pairs too, and pieces of one text. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', 'ru', 'base', 'a wheel', 'x'.repeat(9000)),
);
const written: fc.Arbitrary<Written> = fc.oneof(
  fc.record({ kind: fc.constant('count' as const), value: count }),
  fc.record({
    kind: fc.constant('signed' as const),
    value: fc.oneof(fc.integer(), fc.constantFrom(-1, 0, -(2 ** 40))),
  }),
  fc.record({ kind: fc.constant('flag' as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant('piece' as const), value: text }),
  fc.record({ kind: fc.constant('text' as const), value: text }),
  fc.record({ kind: fc.constant('textOrNull' as const), value: fc.option(text) }),
  fc.record({ kind: fc.constant('texts' as const), value: fc.array(text, { maxLength: 5 }) }),
);

function write(writer: NumberWriter, one: Written): void {
  if (one.kind === 'texts') {
    writer.list(one.value, (value) => {
      writer.text(value);
    });
  } else if (one.kind === 'flag') writer.flag(one.value);
  else if (one.kind === 'textOrNull') writer.textOrNull(one.value);
  else if (one.kind === 'count') writer.count(one.value);
  else if (one.kind === 'signed') writer.signed(one.value);
  else if (one.kind === 'text') writer.text(one.value);
  else writer.piece(one.value, WHOLE);
}

function read(reader: NumberReader, { kind }: Written): unknown {
  if (kind === 'count') return reader.count();
  if (kind === 'signed') return reader.signed();
  if (kind === 'flag') return reader.flag();
  if (kind === 'piece') return reader.piece(WHOLE);
  if (kind === 'text') return reader.text();
  if (kind === 'textOrNull') return reader.textOrNull();
  return reader.list(() => reader.text());
}

describe('packed facts', () => {
  it('give back whatever was written, in its order', () => {
    fc.assert(
      fc.property(fc.array(written), (all) => {
        const writer = new NumberWriter();
        for (const one of all) write(writer, one);
        const reader = new NumberReader(writer.done());
        expect(all.map((one) => read(reader, one))).toEqual(all.map(({ value }) => value));
      }),
    );
  });

  it('say of every labelled note what was found in it', () => {
    for (const { file, text: note } of labelledNotes()) {
      const own = factsOf(note, file);
      expect(fieldsOf(KeptFacts.of(own, null).own)).toEqual(own);
    }
  });

  it('are as worth comparing as what was found', () => {
    const labelled = labelledNotes().map(({ file, text: note }): [string, string] => [`${file}.md`, note]);
    const { sources, names } = readNotes(Object.fromEntries(labelled));
    const packed = sources.map((source) => ({ ...source, own: KeptFacts.of(source.own, null).own }));
    const pairs = findPairs(sources, names);
    expect(new Set(pairs.map(({ why }) => why)).size).toBeGreaterThan(2);
    expect(findPairs(packed, names)).toEqual(pairs);
  });

  it('end, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const kept = KeptFacts.from({ words: new Uint32Array(), own: bytes, vault: bytes });
        expect(typeof kept.own.name).toBe('string');
        expect(Array.isArray(kept.own.links)).toBe(true);
        expect(Array.isArray(kept.vault?.mentions)).toBe(true);
      }),
    );
  });
});
