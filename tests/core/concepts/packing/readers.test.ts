import { describe, expect, it } from 'vitest';
import { NumberReader } from '../../../../src/core/concepts/packing/number-reader';
import { NumberWriter } from '../../../../src/core/concepts/packing/number-writer';
import { RowReader, RowWriter } from '../../../../src/core/concepts/packing/row-of-texts';

describe('a row of texts', () => {
  it('gives back what was written, each text once', () => {
    const writer = new RowWriter();
    writer.list(['hive', 'comb', 'hive'], (name) => {
      writer.text(name);
    });
    const row = writer.done();
    expect(row.texts).toEqual(['hive', 'comb']);
    expect(new RowReader(row).list((from) => from.text())).toEqual(['hive', 'comb', 'hive']);
  });

  it('has nothing behind its end, and lists end there', () => {
    const reader = new RowReader({ texts: [], numbers: Int32Array.from([3, 7]) });
    expect(reader.list((from) => from.text())).toEqual(['']);
    expect([reader.isOver, reader.number(), reader.text()]).toEqual([true, 0, '']);
  });
});

describe('numbers in bytes', () => {
  it('are read as they were written, letters of every alphabet too', () => {
    const writer = new NumberWriter();
    for (const count of [0, 127, 128, 16_383, 16_384, 5_000_000]) writer.count(count);
    for (const text of ['', 'hive', 'улей', '蜂巣 \uD83D\uDC1D', 'hive']) writer.text(text);
    const reader = new NumberReader(writer.done());
    expect(Array.from({ length: 6 }, () => reader.count())).toEqual([0, 127, 128, 16_383, 16_384, 5_000_000]);
    expect(Array.from({ length: 5 }, () => reader.text())).toEqual(['', 'hive', 'улей', '蜂巣 \uD83D\uDC1D', 'hive']);
  });

  it('are nothing behind their end, whatever was announced', () => {
    const cut = (...bytes: number[]): NumberReader => new NumberReader(Uint8Array.from(bytes));
    expect(cut().count()).toBe(0);
    expect(cut(0x80).count()).toBe(0);
    expect(cut(9).oneOf(['a', 'b'])).toBe('a');
    // A text of five letters of which two are there, and one of which half a letter is.
    expect(cut(0, 5, 0x61, 0x62).text()).toBe('ab');
    expect(cut(0, 1, 0xff).text()).toBe('\u007F');
    expect(cut(0, 2, 0xff, 0xff).text()).toBe('\u3FFF\0');
    expect(cut(200, 200).list((from) => from.count())).toEqual([]);
  });
});
