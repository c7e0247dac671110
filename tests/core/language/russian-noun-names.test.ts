import { describe, expect, it } from 'vitest';
import type { Governor } from '../../../src/core/language';
import { asNoun } from '../../../src/core/language/ru/as-noun';
import { nominative } from '../../../src/core/language/ru/nominative';
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
    ['красивая', 'красивая'],
    ['правая', 'правая'],
    ['герой', 'герой'],
  ])('%s is called %s', (word, name) => {
    expect(asNoun(word)).toBe(name);
  });

  it.each(
    'парсится использоваться наследуясь давая обеспечивая позволяя строгой исторически сравниваемы повторно заменённым базовыми полезен основан держит'.split(
      ' ',
    ),
  )('%s names nothing', (word) => {
    expect(asNoun(word.replaceAll('ё', 'е'))).toBeNull();
  });

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

describe('a Russian noun in an oblique case', () => {
  const behind = (preposition: string, adjective = '', verb = ''): Governor => ({ preposition, adjective, verb });
  it.each([
    ['линию', behind('', 'изогнутую'), 'линия'],
    ['током', behind('под'), 'ток'],
    ['току', behind('по'), 'ток'],
    ['ножом', behind(''), 'нож'],
    ['набором', behind('перед'), 'набор'],
    ['изломом', behind(''), 'излом'],
    ['излом', behind(''), 'излом'],
    ['дохода', behind('с'), 'доход'],
    ['глазами', behind('за'), 'глаза'],
    ['семенами', behind(''), 'семена'],
    ['продавца', behind('у'), 'продавец'],
    ['охотника', behind('', '', 'видит'), 'охотник'],
    ['сварщика', behind('', '', 'видит'), 'сварщик'],
    ['водителю', behind(''), 'водитель'],
    ['памятью', behind(''), 'память'],
    ['семью', behind(''), 'семью'],
    ['здании', behind('в'), 'здание'],
    ['вёслах', behind('на'), 'вёсла'],
    ['веслах', behind('на'), 'весла'],
  ])('%s is called by its nominative', (word, governor, noun) => {
    expect(nominative(word, governor)).toBe(noun);
  });

  it.each([
    ['зубьев', 'зубья'],
    ['эфиров', 'эфиры'],
    ['вызов', 'вызов'],
    ['трогаю', null],
    ['крутишь', null],
    ['стаю', 'стаю'],
  ])('%s as a name is %s', (word, name) => {
    expect(asNoun(word)).toBe(name);
  });
});
