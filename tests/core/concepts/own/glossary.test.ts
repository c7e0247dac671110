import { describe, expect, it } from 'vitest';
import { termsIn } from '../../../support/own-facts';

const LINE = '- Балласт — груз на дне трюма для устойчивости судна на волне.';
const SURE = ['Киль', 'Форштевень'].map((term) => `> [!определение] ${term}\n> Брус, на котором держится набор судна.`);

describe('a plain noun phrase behind a dash', () => {
  it('defines in a note that is written to define, or says what its parts are', () => {
    expect(termsIn([SURE[0], LINE].join('\n\n'))).toEqual(['Киль', 'Балласт']);
    expect(termsIn([...SURE, LINE].join('\n\n'))).toContain('Балласт');
  });

  it('does not elsewhere', () => {
    expect(termsIn(LINE)).toEqual([]);
  });
});
