import { describe, expect, it } from 'vitest';
import {
  anyLanguage,
  english,
  languagePacks,
  languagesOf,
  packsFor,
  russian,
  scriptOf,
} from '../../../src/core/language';

describe('the languages of a text', () => {
  it.each([
    ['Сегодня пекли хлеб, и он вышел на славу', ['ru']],
    ['Сьогодні пекли хліб, і він вийшов на славу', ['uk']],
    ['Сёння пяклі хлеб, і ён выйшаў', ['be']],
    ['хлеб', ['ru']],
    ['Њива', ['sr']],
    ['We baked bread and it was good', ['en']],
    ['Wir haben das Brot und die Butter', ['de']],
    ['Le pain est dans la cuisine avec les autres', ['fr']],
    ['El pan está en la cocina y los niños', ['es']],
    ['Дрізд співає, а сойка кричить', ['uk']],
    ['Дрозд поёт, а сойка кричит', ['ru']],
    ['Дрозд на сосне, а слово «їжак» он не знает, и это не ёж, а выписка', ['ru']],
    ['Kot śpi na piecu, a pies węszy', ['pl']],
    ['O gato e os cães não estão na casa', ['pt']],
    ['¿Dónde están los niños?', ['es']],
    ['bread', ['en']],
    ['面包是一种食物', ['zh']],
    ['これはパンです。今日の食物', ['ja']],
    ['빵은 음식이다', ['ko']],
    ['לחם הוא מזון', ['he']],
    ['الخبز طعام', ['ar']],
    ['Το ψωμί', ['el']],
    ['12 — 34', ['und']],
    ['', ['und']],
  ])('%s', (text, codes) => {
    expect(languagesOf(text)).toEqual(codes);
  });

  it('puts the most used first and leaves out what is only quoted', () => {
    expect(languagesOf('Пекарня открыта, и в ней есть хлеб, see the hours')).toEqual(['ru', 'en']);
    expect(languagesOf(`${'Пекарня открыта и в ней есть хлеб. '.repeat(9)}Rye`)).toEqual(['ru']);
  });
});

describe('the packs', () => {
  it('come in the order asked for, once each, the pack of any language last', () => {
    expect(packsFor(['en', 'ru', 'en', 'xx'])).toEqual([english, russian, anyLanguage]);
    expect(packsFor(['und'])).toEqual([anyLanguage]);
    expect(packsFor(['de']).map((pack) => pack.code)).toEqual(['de', 'und']);
  });

  it('have codes of their own, and scripts but for the last', () => {
    const codes = languagePacks.map((pack) => pack.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(languagePacks.filter((pack) => pack.scripts.length === 0)).toEqual([anyLanguage]);
    expect(['uk', 'ko', 'fr'].map(scriptOf)).toEqual(['Cyrillic', 'Hangul', 'Latin']);
  });

  it('match names of other languages as they are', () => {
    const french = packsFor(['fr'])[0];
    expect(french?.forms.word('filtre')).toEqual(['filtre']);
    expect(french?.forms.phrase(['le', 'filtre'])).toBeNull();
    expect(french?.forms.derives('s')).toBe(false);
    expect(french?.stem('filtre')).toBe('filtre');
    expect(english.forms.derives('s')).toBe(false);
  });
});

describe('stems', () => {
  it.each([
    ['уровня', 'уровн'],
    ['ресурсами', 'ресурс'],
    ['изоляция', 'изоляц'],
    ['изоляции', 'изоляц'],
    ['запускается', 'запуск'],
    ['развёрнутый', 'развернут'],
    ['лес', 'лес'],
  ])('Russian: %s → %s', (word, stem) => {
    expect(russian.stem(word)).toBe(stem);
  });

  it.each([
    ['queries', 'query'],
    ['classes', 'class'],
    ['sharing', 'shar'],
    ['share', 'shar'],
    ['planned', 'plan'],
    ['virus', 'virus'],
    ['ring', 'ring'],
    ["driver's", 'driver'],
  ])('English: %s → %s', (word, stem) => {
    expect(english.stem(word)).toBe(stem);
  });
});
