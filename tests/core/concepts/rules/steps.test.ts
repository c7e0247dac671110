import { describe, expect, it } from 'vitest';
import { acceptedIn, factsOf } from '../../../support/own-facts';

const DEFINED = `# Депо

**Стрелка** — это устройство, которое переводит трамвай на другой путь.

**Вагон** — это повозка, которая движется по рельсам.

**Сцепка** — это устройство, которое соединяет вагоны.

`;

const named = (list: string): string[] =>
  acceptedIn(factsOf(DEFINED + list, 'Депо.md'))
    .map(({ term }) => term)
    .slice(3);

describe('in a note that defines, what is done to something is a step', () => {
  it.each([
    ['1. **Захват крюка**: установка зазора между буферами всего состава в депо', []],
    ['1. **Учёт задержек** - учёт времени отправки и прибытия', []],
    ['- **Сбор выручки:** Перенос денег из касс в хранилище депо', []],
    // With its difference, or without a number, it may be a term.
    ['- **Обкатка пути** — проезд без людей, который выявляет просадки', ['Обкатка пути']],
    ['1. **Обкатка пути** — проезд без людей, который выявляет просадки', ['Обкатка пути']],
    ['1. **Крюк**: деталь, которая держит вагоны вместе на всём пути', ['Крюк']],
  ])('%s', (list, terms) => {
    expect(named(list)).toEqual(terms);
  });

  it('and most of a numbered list are steps, whatever is told of them', () => {
    const steps = [
      '1. **Захват крюка**: установка буфера, стоящего между двумя составами',
      '2. **Поиск места**: проверка очереди, стоящей у ворот',
      '3. **Крюк**: деталь, которая держит составы вместе на всём пути',
    ];
    expect(named(steps.join('\n'))).toEqual(['Крюк']);
  });
});
