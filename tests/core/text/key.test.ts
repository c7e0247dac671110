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
