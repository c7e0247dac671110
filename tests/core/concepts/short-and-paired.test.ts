import { describe, expect, it } from 'vitest';
import { readVault, relationLines } from './read-vault';

const said = (text: string, ...kinds: ('contrasts' | 'is-a' | 'part-of')[]): string[] =>
  relationLines(readVault({ 'Words.md': text }), ...kinds);

describe('a heading of two names', () => {
  const glosses = '- **Warp**: the threads that are stretched first.\n- **Weft**: the thread that crosses them.\n';

  it.each([
    ['## Warp and weft', ['warp contrasts weft 70']],
    ['## 2. Warps / wefts', ['warp contrasts weft 70']],
    ['## Warp & weft!', ['warp contrasts weft 70']],
    ['## Weft', []],
    ['## Warp and shuttle', []],
    ['## Warp, weft and shuttle', []],
  ])('%s', (heading, relations) => {
    expect(said(`# Loom\n\n${heading}\n\n${glosses}`, 'contrasts')).toEqual(relations);
  });

  it('is one in other languages as well', () => {
    const text =
      '### Основа и уток\n\n- **Основа**: нити, которые натянуты вдоль.\n- **Уток**: нить, которая идёт поперёк.\n';
    expect(said(text, 'contrasts')).toEqual(['основа contrasts уток 70']);
  });

  it('tells nothing where the section defines a third, or one of the two elsewhere', () => {
    expect(said(`## Warp and weft\n\n${glosses}- **Shed**: the gap between raised threads.\n`, 'contrasts')).toEqual(
      [],
    );
    expect(said(`${glosses}\n## Warp and weft\n\nBoth are wool here.\n`, 'contrasts')).toEqual([]);
  });
});

describe('a name by its noun alone', () => {
  const quoted = (glosses: readonly (readonly [string, string])[]): string =>
    glosses.map(([term, gloss]) => `> [!definition] ${term}\n> ${gloss}\n`).join('\n');

  it('is the whole of what is a part of it', () => {
    const bridge = ['Подвесной мост', 'Переправа, которую держат тросы.'] as const;
    const part = ['Пилон', 'Высокая часть моста, через которую перекинуты тросы.'] as const;
    expect(said(quoted([bridge, part]), 'part-of')).toEqual(['пилон part-of подвесной мост 80']);
    expect(said(quoted([part, bridge]), 'part-of')).toEqual(['пилон part-of подвесной мост 80']);
    const other = ['Разводной мост', 'Переправа, которую поднимают.'] as const;
    expect(said(quoted([bridge, other, part]), 'part-of')).toEqual([]);
    const english = quoted([
      ['Suspension bridge', 'A crossing held up by cables.'],
      ['Pylon', 'A tall part of the bridge over which the cables run.'],
    ]);
    expect(said(english, 'part-of')).toEqual(['pylon part-of suspension bridge 80']);
  });

  const front = 'Городской трамвай — вагоны, которые ходят по рельсам на улицах.\n\n';
  const kinds =
    '- **Высокий трамвай** — трамвай, в который поднимаются по ступеням.\n' +
    '- **Низкий трамвай** — трамвай, пол которого вровень с остановкой.\n';

  it('is the genus of kinds that call themselves by it', () => {
    expect(said(front + kinds, 'is-a')).toEqual([
      'высокий трамвай is-a городской трамвай 85',
      'низкий трамвай is-a городской трамвай 85',
    ]);
  });

  it('is none with one such kind, before it is defined, or in one list with them', () => {
    expect(said(front + kinds.slice(0, kinds.indexOf('- **Низ')), 'is-a')).toEqual([]);
    expect(said(`${kinds}\n${front}`, 'is-a')).toEqual([]);
    expect(said(`- **Городской трамвай** — вагоны, которые ходят по рельсам.\n${kinds}`, 'is-a')).toEqual([]);
  });
});
