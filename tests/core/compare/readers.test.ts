import { describe, expect, it } from 'vitest';
import { compareIn, rowsOf } from '../../support/comparing';

describe('readers', () => {
  it('read a table with concepts as columns', () => {
    const text = '| | Kayak | Canoe |\n|---|---|---|\n| Weight | 18 kg | 30 kg |\n| Seats | 1 | — |\n';
    expect(rowsOf(compareIn(text, ['Kayak', 'Canoe']))).toEqual(['Weight: 18 kg | 30 kg', 'Seats: 1 | -']);
  });

  it('read a table with concepts as rows', () => {
    const text = '| Лодка | Вес |\n|---|---|\n| Каяк | 18 кг |\n| Каноэ | 30 кг |\n';
    expect(rowsOf(compareIn(text, ['Каяк', 'Каноэ']))).toEqual(['Вес: 18 кг | 30 кг']);
  });

  it('read fields in sections of their own', () => {
    const text = '## Kayak\n- Price: 500\n- **Crew:** one\n\n## Canoe\nPrice:: 800\n';
    expect(rowsOf(compareIn(text, ['Kayak', 'Canoe']))).toEqual(['Price: 500 | 800', 'Crew: one | -']);
  });

  it('read headings that two sections share', () => {
    const text = '## Каяк\n### Посадка\nНизкая, ноги вперёд.\n## Каноэ\n### Посадка\nНа коленях.\n';
    expect(rowsOf(compareIn(text, ['Каяк', 'Каноэ']))).toEqual(['Посадка: Низкая, ноги вперёд | На коленях']);
  });

  it('quote exactly what stands in the note', () => {
    const text = '\uFEFF## Kayak\r\n- Price: **500** net\r\n\r\n## Canoe\r\n- Price: 800\r\n';
    for (const row of compareIn(text, ['Kayak', 'Canoe']).rows) {
      for (const cell of row.cells.flat()) {
        expect(text.slice(cell.evidence.from, cell.evidence.to)).toBe(cell.evidence.quote);
      }
    }
  });
});
