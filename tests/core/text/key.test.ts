import { describe, expect, it } from 'vitest';
import { conceptKey, foldYo } from '../../../src/core/text';

describe('conceptKey', () => {
  it.each([
    ['Sour  Dough', 'sour dough'],
    [' Sour\u00A0\u202FDough\n', 'sour dough'],
    ['Cafe\u0301', 'caf\u00e9'],
    ['Ёлка', 'ёлка'],
    ['Е\u0308лка', 'ёлка'],
    ['Bakers’ ‘loaf’', "bakers' 'loaf'"],
    ['sour‑dough', 'sour-dough'],
    ['sour\u00AD\u200Bdough\uFEFF', 'sourdough'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['❤\uFE0F', '❤'],
    ['ẞ', 'ß'],
    ['', ''],
  ])('%j is %j', (name, key) => {
    expect(conceptKey(name)).toBe(key);
  });

  it('keeps marks apart: й is no и, é no e, ё no е', () => {
    expect(new Set(['й', 'и', 'é', 'e', 'ё', 'е'].map(conceptKey)).size).toBe(6);
    expect(foldYo(conceptKey('Ёж'))).toBe(conceptKey('Еж'));
  });
});

describe('a key of plain letters', () => {
  /** The rule as it is stated, without the short way for names of which nothing but capitals is folded. */
  const stated = (name: string): string =>
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\u00AD\u200B\u2060\uFEFF]|[\uFE00-\uFE0F]/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/[\u2018\u2019\u02BC`\u00B4]/gu, "'")
      .replace(/[\u2010-\u2012\u2043\uFE63\uFF0D]/gu, '-')
      .trim()
      .normalize('NFC');

  it('is what the rule gives, whatever character stands in it', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const character = String.fromCharCode(unit);
      for (const name of [`Ae${character}b `, `\u1100${character}`])
        if (conceptKey(name) !== stated(name)) wrong.push(`${unit.toString(16)} in ${JSON.stringify(name)}`);
    }
    expect(wrong).toEqual([]);
  });
});
