import { describe, expect, it } from 'vitest';
import { columnsOf, columnTexts, compareIn, readForComparison, rowsOf } from '../../support/comparing';
import { compareConcepts, defaultComparison } from '../../../src/core/compare';
import { COMPOSTERS, FILTERS } from '../../support/contrast-notes';

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

const rows = (text: string, ...concepts: string[]): string[] => rowsOf(compareIn(text, concepts));
const russian = (text: string): string[] => rows(`## Отличия\n${text}`, 'Кофе', 'Чай');
const english = (text: string): string[] => rows(`## Differences\n${text}`, 'Tram', 'Metro');

describe('two names of one thing', () => {
  const filterRows = [
    'Уровень: ионов | взвеси',
    'Запас: - | даёт заметный запас воды',
    'Герметичность: - | не столь долговечны',
    'Напор: - | теряется лишь малая часть напора',
    'Цель: получить воду без солей | убрать запах',
    'Корпус: - | висит на кране',
    'Место: - | не нужно отдельное место',
    'Напор (теряют): - | теряют меньше напора',
    'Смена: - | быстрее',
    'Цена: - | дешевле',
    'Рассол: можно подать рассол | рассчитан на городской водопровод',
    'Общее: разные способы водоподготовки | разные способы водоподготовки',
    'Общее: избавляют воду от мути | избавляют воду от мути',
  ];
  const mill = 'аппарат, который продавливает воду сквозь плотную мембрану';

  it('fill one column, under the noun and under the proper name', () => {
    const noun = `Определение: ${mill} | сменный картридж с углём, который ставят на кран`;
    expect(rows(FILTERS, 'Осмотическая установка', 'Фильтр')).toEqual([noun, ...filterRows]);
    expect(rows(FILTERS, 'Осмотическая установка', 'Родник')).toEqual([`Определение: ${mill} | -`, ...filterRows]);
  });

  it('do so in English', () => {
    const composters = [
      'Level: a kitchen | a yard',
      'Spot: - | needs a dry spot',
      'Turning: - | not as quiet',
      'Main aim: to feed pots | to empty bins',
      'Room: - | take less room',
      'Heating: - | faster',
      'Cleaning: - | easier',
      'Common: different kinds of waste care | different kinds of waste care',
      'Common: turn scraps into soil | turn scraps into soil',
    ];
    expect(rows(COMPOSTERS, 'Worm bin', 'Composter').slice(1)).toEqual(composters);
    expect(rows(COMPOSTERS, 'Worm bin', 'Jora').slice(1)).toEqual(composters);
  });

  it('stay two columns where both are asked for, the compound under its proper name', () => {
    const text = '## Отличия\nФильтры Родник меняют раз в год, а фильтр из угля — раз в месяц.\n';
    expect(rows(text, 'Родник', 'Фильтр')).toEqual(['Смена: меняют раз в год | из угля — раз в месяц']);
  });

  it.each([
    ['a second proper name', 'Фильтр Родник шумит. Фильтр Исток молчит. Фильтр дорог, а насос дёшев. [[Исток]]'],
    ['a genitive', 'Ручка насоса из стали. Ручка легка, а кожух тяжёл.'],
  ])('are not made by %s', (_, text) => {
    const note = `Ручка — рычаг, за который берутся рукой.\n\nФильтр — сменный картридж с углём.\n\n## Отличия\n${text}\n`;
    const values = columnTexts(compareIn(note, ['Родник', 'Насос']), 0).concat(
      columnTexts(compareIn(note, ['Кожух', 'Насос']), 1),
    );
    expect(values).not.toContain('дорог');
    expect(values).not.toContain('легка');
  });
});

describe('a row of one side', () => {
  const told = (sentence: string): readonly string[] =>
    rows(`## Отличия\n${sentence}\n\nПарусник дорог, а катер дёшев.`, 'Парусник', 'Катер').slice(0, -1);

  it.each([
    ['Парусник в основном стоит у причала.', ['Причал: в основном стоит у причала | -']],
    ['Парусник ещё не достиг такой скорости.', ['Скорость: не достиг такой скорости | -']],
    ['Одним из преимуществ парусника является тихий ход.', ['Преимущества: тихий ход | -']],
    ['Поскольку парусник занимает весь причал.', ['Причал: занимает весь причал | -']],
    ['Парусники хороши для коротких поездок.', ['Поездки: хороши для коротких поездок | -']],
    ['В паруснике необходимо заранее снять якорь.', ['Якорь: необходимо заранее снять якорь | -']],
  ])('is named by a noun: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it('takes «базы данных» behind a name for the name', () => {
    const text =
      '## Отличия TOK и SPOK\nВ TOK-базах данных транзакции есть всегда. TOK базы данных хранят таблицы, а SPOK — записи.\n';
    expect(rows(text, 'TOK', 'SPOK')).toEqual(['Транзакция: всегда | -', 'Хранение: хранят таблицы | записи']);
  });
});

describe('what leaves a cell', () => {
  it.each([
    ['Кофе растёт на высоте гор, а чай — на высоте холмов.', 'Высота: гор | холмов'],
    ['Кофе сушат при температуре воздуха, а чай — при температуре печи.', 'Температура: воздуха | печи'],
  ])('words that all values begin with: %s', (text, row) => {
    expect(russian(text)).toEqual([row]);
  });

  it('but never all of a value, nor the noun of a definition', () => {
    expect(russian('Кофе растёт на склонах гор, а чай — на склонах.')).toEqual([
      expect.stringContaining('растёт на склонах гор | на склонах'),
    ]);
    expect(russian('Кофе — напиток из зёрен, а чай — напиток из листьев.')).toEqual([
      'Определение: напиток из зёрен | напиток из листьев',
    ]);
    expect(english('A tram has four cars, whereas a metro has six cars.')).toEqual([
      'Cars: has four cars | has six cars',
    ]);
  });

  it.each([
    ['A tram brakes faster than a metro.', 'faster'],
    ['A tram needs more skilled drivers than a metro.', 'more skilled'],
    ['A tram is cheaper to run than a metro.', 'cheaper'],
    ['A tram is far more pleasant than a metro.', 'far more pleasant'],
    ['A tram carries less freight than a metro.', 'carries less freight'],
  ])('the word that names a row of a comparison: %s', (text, value) => {
    expect(columnTexts(compareIn(`## Differences\n${text}`, ['Tram', 'Metro']), 0)).toEqual([value]);
  });

  it('a reason behind a dash, a repeated subject, an afterthought', () => {
    expect(russian('Чаю не нужна обжарка - он сохнет на воздухе.')).toEqual(['Обжарка: - | не нужна обжарка']);
    expect(russian('Кофе бодрит сразу, но кофе не столь полезен, как чай.').at(-1)).toMatch(
      /: не столь полезен \| -$/u,
    );
    expect(english('A tram needs no tunnels - it shares the street.')).toEqual(['Tunnels: needs no tunnels | -']);
    expect(english('A tram is quieter, particularly at night.')).toEqual(['Noise: quieter | -']);
  });
});

describe('names of rows', () => {
  it.each([
    ['In terms of noise, a tram is worse than a metro.', 'Noise: worse | -'],
    ['A metro is not as pleasant as a tram when it comes to views.', 'Views: - | not as pleasant'],
    [
      'With regard to upkeep, a tram needs a crew, whereas a metro needs a depot.',
      'Upkeep: needs a crew | needs a depot',
    ],
  ])('come from the respect that a phrase gives: %s', (text, row) => {
    expect(english(text)).toEqual([row]);
  });

  it('do so in Russian, in the nominative where the ending tells it', () => {
    expect(russian('Кофе не столь удобен в плане точной дозировки, как чай.')).toEqual([
      'Дозировка: не столь удобен | -',
    ]);
    expect(russian('С точки зрения скорости кофе проигрывает, а чай выигрывает.')).toEqual([
      'Скорость: проигрывает | выигрывает',
    ]);
    expect(russian('Кофе даёт лёгкое чувство усталости.')).toEqual(['Чувство: даёт лёгкое чувство усталости | -']);
  });

  it('take a noun, not the adjective or numeral before it', () => {
    expect(russian('Чай требует трёх верхних листьев.')).toEqual(['Листья: - | требует трёх верхних листьев']);
    expect(russian('Кофе даёт соседние оттенки.')).toEqual(['Оттенки: даёт соседние оттенки | -']);
    expect(english('A tram has two cabins.')).toEqual(['Cabins: has two cabins | -']);
    expect(russian('Чай требует глиняной посуды.')).toEqual(['Посуда: - | требует глиняной посуды']);
  });

  it('take no verb of the lexicon for a noun that begins alike', () => {
    expect(russian('Чай разводят водой.').join()).not.toContain('Место обитания');
  });

  it('add the verb where two rows would have one name', () => {
    const text = 'A tram has little noise in tunnels. A tram makes less noise than a metro.';
    expect(english(text).map((row) => row.split(':')[0])).toEqual(['Noise', 'Noise (makes)']);
  });

  it('imply the comparative of a negated likeness', () => {
    const implied = (text: string, concepts: string[]): string[] =>
      compareIn(text, concepts, { implied: true, min: 0 })
        .rows.flatMap((row) => row.cells.flat())
        .filter((cell) => cell.implied)
        .map((cell) => cell.text);
    expect(implied('## Отличия\nКофе не столь прочен, как чай.', ['Кофе', 'Чай'])).toEqual(['прочнее']);
    expect(implied('## Отличия\nКофе не столь душист, как чай.', ['Кофе', 'Чай'])).toEqual([]);
    expect(implied('## Differences\nA tram is not as noisy as a metro.', ['Tram', 'Metro'])).toEqual(['noisier']);
    expect(implied('## Differences\nA tram is not as costly as a metro.', ['Tram', 'Metro'])).toEqual(['costlier']);
    expect(implied('## Differences\nA tram is not as frequent as a metro.', ['Tram', 'Metro'])).toEqual([
      'more frequent',
    ]);
  });
});

describe('verdicts on cells', () => {
  const text = '## Differences\nA tram is quieter than a metro. A tram needs rails; a metro needs tunnels.\n';
  const judged = (verdicts: Readonly<Record<string, 'no' | 'yes'>>, min: number): string[] =>
    rowsOf(compareIn(text, ['Tram', 'Metro'], { min, verdicts: new Map(Object.entries(verdicts)) }));

  it('take a rejected cell out of the table, for that text alone', () => {
    expect(judged({}, 50)).toEqual(['Noise: quieter | -', 'Needs: needs rails | needs tunnels']);
    expect(judged({ 'tram\u001Fnoise\u001Fquieter': 'no' }, 50)).toEqual(['Needs: needs rails | needs tunnels']);
    expect(judged({ 'tram\u001Fnoise\u001Flouder': 'no' }, 50)).toHaveLength(2);
    expect(judged({ 'metro\u001Fnoise\u001Fquieter': 'no' }, 50)).toHaveLength(2);
  });

  it('count an accepted cell as certain, whatever its words', () => {
    expect(judged({}, 90)).toEqual([]);
    expect(judged({ 'tram\u001Fnoise': 'yes' }, 100)).toEqual(['Noise: quieter | -']);
    expect(judged({ 'tram\u001Fnoise\u001Fquieter': 'yes' }, 100)).toEqual(['Noise: quieter | -']);
  });

  it('can tell nameless rows apart', () => {
    const both = '## Differences\nBoth need rails. Both carry crowds.\n';
    const keys = compareIn(both, ['Tram', 'Metro']).rows.map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('a column that is a section', () => {
  const text = `## Kayak
Price: 500

### Crew
One.

## Canoe
Price: 800

## Raft
Price: 300

## Differences
A kayak is faster than a canoe.
`;
  const table = (headings: readonly (string | null)[], path = 'note.md'): string[] => {
    const read = readForComparison('note.md', text);
    const columns = columnsOf(read, ['Kayak', 'Canoe']).map((column, at) => {
      const heading = headings[at] ?? null;
      return heading === null ? column : { ...column, names: [heading], section: { path, heading } };
    });
    return rowsOf(compareConcepts(columns, [read], defaultComparison));
  };

  it('is read from that section alone', () => {
    expect(table([null, null])).toEqual(['Price: 500 | 800', 'Speed: faster | -']);
    expect(table(['Kayak', null])).toEqual(['Price: 500 | 800']);
    expect(table(['Kayak', 'Raft'])).toEqual(['Price: 500 | 300']);
  });

  it('is empty where the note or heading is not there', () => {
    expect(table(['Dinghy', null])).toEqual(['Price: - | 800']);
    expect(table(['Kayak', null], 'other.md')).toEqual(['Price: - | 800']);
  });
});

describe('a long block', () => {
  it('is read to its end, cut where a sentence ends', () => {
    const filler = Array.from(
      { length: 80 },
      (_, at) => `Timber no. ${String(at)} was felled by St. Anne's mill in May.`,
    );
    const text = `## Differences\n${filler.join(' ')} A raft drifts, whereas a barge is towed. ${filler.join(' ')} A raft is tied, whereas a barge is nailed.`;
    const rows = rowsOf(compareIn(text, ['Raft', 'Barge'], { sources: ['prose'] })).join('\n');
    expect(rows).toContain('drifts | towed');
    expect(rows).toContain('tied | nailed');
  });
});

describe('an aside with unlike', () => {
  it.each([
    ['A raft, unlike most boats, needs no keel.', 'needs no keel | -'],
    ['A raft, unlike most barges, needs no keel.', 'needs no keel | -'],
    ['A raft, not unlike a barge, needs no keel.', 'needs no keel | -'],
  ])('keeps the value of %s', (sentence, cells) => {
    const { rows } = compareIn(`## Differences\n${sentence}`, ['Raft', 'Barge'], { sources: ['prose'] });
    expect(
      rows.map((row) => row.cells.map((list) => list.map(({ text }) => text).join() || '-').join(' | ')),
    ).toContain(cells);
  });
});
