import { describe, expect, it } from 'vitest';
import { asNoun } from '../../../src/core/language/ru/as-noun';
import { nounOfVerb } from '../../../src/core/language/ru/verb-nouns';

describe('a Russian word as the name of a row', () => {
  it.each([
    ['признаков', 'признаки'],
    ['преимуществ', 'преимущества'],
    ['данных', 'данные'],
    ['случаев', 'случаи'],
    ['значений', 'значения'],
    ['операций', 'операции'],
    ['городов', 'города'],
    ['остров', 'остров'],
    ['режим', 'режим'],
    ['страна', 'страна'],
    ['полотно', 'полотно'],
    ['лимит', 'лимит'],
  ])('%s is called %s', (word, name) => {
    expect(asNoun(word)).toBe(name);
  });

  it.each('парсится использоваться наследуясь повторно заменённым базовыми полезен основан держит'.split(' '))(
    '%s names nothing',
    (word) => {
      expect(asNoun(word.replaceAll('ё', 'е'))).toBeNull();
    },
  );

  it.each([
    ['оптимизирует', 'Оптимизация'],
    ['модифицируется', 'Модификация'],
    ['закипает', 'Закипание'],
    ['ускоряет', 'Ускорение'],
    ['логируется', 'Логирование'],
    ['слушает', null],
  ])('%s is about %s', (word, name) => {
    expect(nounOfVerb(word)).toBe(name);
  });
});
