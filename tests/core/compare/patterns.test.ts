import { describe, expect, it } from 'vitest';
import { columnTexts, compareIn } from '../../support/comparing';

interface Example {
  readonly pattern: string;
  readonly text: string;
  readonly concepts: readonly [string, string];
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const examples: readonly Example[] = [
  {
    pattern: 'pair-strong',
    text: '## Различия\nКаяк закрыт сверху, тогда как каноэ открыто.',
    concepts: ['Каяк', 'Каноэ'],
    left: ['закрыт сверху'],
    right: ['открыто'],
  },
  {
    pattern: 'pair-strong',
    text: '## Differences\nA kayak has a closed deck, whereas a canoe has an open hull.',
    concepts: ['Kayak', 'Canoe'],
    left: ['has a closed deck'],
    right: ['has an open hull'],
  },
  {
    pattern: 'pair-weak',
    text: '## Differences\nA ukulele has four strings; a guitar has six strings.',
    concepts: ['Ukulele', 'Guitar'],
    left: ['has four strings'],
    right: ['has six strings'],
  },
  {
    pattern: 'cond-frame',
    text: '## Отличия\nЕсли байдарка идёт по озеру, то рафт идёт по порогам.',
    concepts: ['Байдарка', 'Рафт'],
    left: ['идёт по озеру'],
    right: ['идёт по порогам'],
  },
  {
    pattern: 'only',
    text: '## Differences\nOnly ferries carry cars. Trams stop in the centre.',
    concepts: ['Ferry', 'Tram'],
    left: ['carry cars'],
    right: ['stop in the centre'],
  },
  {
    pattern: 'gap',
    text: '## Отличия\nСкрипка звучит высоко, виолончель — низко.',
    concepts: ['Скрипка', 'Виолончель'],
    left: ['звучит высоко'],
    right: ['низко'],
  },
  {
    pattern: 'unlike',
    text: '## Отличия\nВ отличие от сыра, творог не требует созревания.',
    concepts: ['Сыр', 'Творог'],
    left: [],
    right: ['не требует созревания'],
  },
  {
    pattern: 'comparative',
    text: '## Differences\nA birch is lighter than an oak.',
    concepts: ['Birch', 'Oak'],
    left: ['lighter'],
    right: [],
  },
  {
    pattern: 'equative-negative',
    text: '## Отличия\nЛыжи не так удобны, как санки.',
    concepts: ['Лыжи', 'Санки'],
    left: ['не так удобны'],
    right: [],
  },
  {
    pattern: 'both',
    text: '## Differences\nBoth need salt.',
    concepts: ['Brine', 'Marinade'],
    left: ['need salt'],
    right: ['need salt'],
  },
];

describe('contrast patterns', () => {
  it.each(examples)('$pattern puts each value under its concept: $text', ({ text, concepts, left, right }) => {
    const table = compareIn(text, concepts);
    expect(columnTexts(table, 0)).toEqual(left);
    expect(columnTexts(table, 1)).toEqual(right);
  });

  it.each([
    ['a question', 'Is the kayak faster than the canoe?'],
    ['a wish', 'Каяк был бы быстрее каноэ, если бы не ветер.'],
    ['an event', 'At 10:15 the kayak left while the canoe waited.'],
    ['"but" with the other name as object', 'We wanted a kayak but took no canoe.'],
    ['a list of names', 'В сарае стоят каяк, каноэ и весло.'],
  ])('finds nothing in %s', (_, text) => {
    const russian = /\p{Script=Cyrillic}/u.test(text);
    expect(compareIn(text, russian ? ['Каяк', 'Каноэ'] : ['Kayak', 'Canoe']).rows).toEqual([]);
  });
});
