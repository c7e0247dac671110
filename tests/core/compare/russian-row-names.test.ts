import { describe, expect, it } from 'vitest';
import { compareAll, compareIn, rowsOf } from '../../support/comparing';

const namesOf = (sentence: string): string[] =>
  compareIn(`## Отличия\n${sentence}`, ['Парусник', 'Катер']).rows.map(({ aspect }) => aspect);

describe('what a Russian row is called', () => {
  it.each([
    ['Парусник требует больших затрат на уход.', 'Затраты'],
    ['Катер — более новая система лодок.', 'Новизна'],
    ['Парусник известен своей строгой приверженностью старым правилам.', 'Приверженность'],
    ['Парусник был построен в 1995 году.', 'Постройка'],
    ['Катер ближе к старым судам.', 'Близость'],
    ['Катер использует undo log.', 'Undo log'],
    ['Катер возит большое количество грузов.', 'Грузы'],
    ['Обшивка парусника исторически проще.', 'Обшивка'],
    ['Плавание с помощью парусника легко спутать с греблей.', 'Плавание'],
    ['Для настройки и управления парусником нужны двое.', 'Настройка и управление'],
    ['Катер берёт больше груза, чем парусник.', 'Груз'],
    ['Катер упрощает погрузку, а парусник даёт больше места для рыбы.', 'Погрузка'],
    ['Катер взвешивает данные.', 'Взвешивание'],
    ['Катер даёт возможности для обучения матросов.', 'Обучение'],
    ['Катер упрощает деплой.', 'Деплой'],
    ['Катер позволяет рыбакам ставить сети.', 'Сети'],
    ['По факту катер получает больше внимания.', 'Внимание'],
    ['Парусник имеет смысл держать на озере.', 'Озеро'],
  ])('%s: %s', (sentence, name) => {
    expect(namesOf(sentence)).toEqual([name]);
  });

  it.each(['Катер — просто, но тяжело.', 'Парусник плывёт, давая больше работы матросу.'])(
    'no adverb and no gerund names it: %s',
    (sentence) => {
      for (const name of namesOf(sentence)) expect(name).not.toMatch(/^(?:Тяжело|Просто|Давая)$/u);
    },
  );
});

describe('rows of what is common', () => {
  const labels = (text: string): string[] => compareIn(text, ['Парусник', 'Катер']).rows.map(({ aspect }) => aspect);
  const [first, second, third] = ['Парусник и катер имеют киль.', 'Оба перевозят рыбу.', 'Оба требуют ремонта.'];

  it('are told apart by what they speak of where there are more than two', () => {
    const text = `## Общее у парусника и катера\n${first} ${second} ${third}`;
    expect(labels(text)).toEqual(['Киль', 'Рыба', 'Ремонт']);
    expect(labels(text.replace(` ${third}`, ''))).toEqual(['Общее', 'Общее']);
  });

  it('are not called by an English word that is a part of one of the names', () => {
    expect(labels('## Отличия\nПарусник и катер Service — разные способы переправы через залив.')).toEqual(['Общее']);
  });
});

describe('a version behind a name', () => {
  const values = (text: string): string[] =>
    compareIn(`## Отличия\n${text}`, ['Tiger', 'Lion']).rows.flatMap(({ cells }) =>
      cells.flat().map((cell) => cell.text),
    );

  it('belongs to the name, a count does not', () => {
    expect(values('Tiger 4.8 возит рыбу, а Lion 5 возит уголь.')).toEqual(['возит рыбу', 'возит уголь']);
    expect(values('У Tiger 5 мест, у Lion 7 мест.')).toEqual(['5 мест', '7 мест']);
  });
});

describe('what is said of both', () => {
  const pair = ['Парусник', 'Катер'];
  const both = (text: string): string[] =>
    compareIn(text, pair)
      .rows.filter(({ cells }) => cells.every(([cell]) => cell?.cue === 'both'))
      .map(({ cells }) => cells[0]?.[0]?.text ?? '');

  it('is of others under a heading that sets two others apart', () => {
    const text = (heading: string): string =>
      `## Парусник и катер\nПарусник тих.\n\n## ${heading}\nОбе вещи хранят в сарае.`;
    expect(both(text('Разница между войлоком и шерстью'))).toEqual([]);
    expect(both(text('Разница между ними'))).toEqual(['хранят в сарае']);
    expect(both(text('Разница между парусником и катером'))).toEqual(['хранят в сарае']);
  });

  it('is of those whom the sentence before tells of', () => {
    const lead = '## Отличия\nПарусник тихий, а катер громкий.';
    expect(both(`${lead} Два рыбака идут навстречу. Каждый из них пытается отойти.`)).toEqual([]);
    expect(both(`${lead} Каждый из них боится льда.`)).toEqual(['боится льда']);
  });

  it('stands once where two notes say the same', () => {
    const text = '## Отличия\nИ парусник, и катер боятся льда.';
    const rows = rowsOf(compareAll({ 'Первая.md': text, 'Вторая.md': text }, pair));
    expect(rows.filter((row) => row.includes('боятся льда'))).toHaveLength(1);
  });
});
