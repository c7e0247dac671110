import { describe, expect, it } from 'vitest';
import { compareAll, compareIn, rowsOf } from '../../support/comparing';

const notes = (loom: string, spindle: string): Record<string, string> => ({ 'Loom.md': loom, 'Spindle.md': spindle });
const rows = (loom: string, spindle: string, min?: number): string[] =>
  rowsOf(compareAll(notes(loom, spindle), ['Loom', 'Spindle'], { min: min ?? 50 }));

const PARTS =
  '- **warp.cfg**: holds the threads\n- **weft.cfg**: holds the shuttle\n- **dye.cfg**: holds the colours\n';

describe('fields of one column alone', () => {
  it('are its parts and no rows where they are many', () => {
    expect(rows(PARTS, 'Just wood.')).toEqual([]);
    expect(rows(PARTS, '- **Price**: 12\n')).toEqual(['Price: - | 12']);
  });

  it('wait below what a table shows', () => {
    expect(rows(PARTS, 'Just wood.', 40)).toEqual([
      'Warp.cfg: holds the threads | -',
      'Weft.cfg: holds the shuttle | -',
      'Dye.cfg: holds the colours | -',
    ]);
  });

  it('are rows where they are few, or where a quarter of them are shared', () => {
    expect(rows('- **Price**: 400\n- **Age**: 9\n', 'Just wood.')).toEqual(['Price: 400 | -', 'Age: 9 | -']);
    expect(rows(`- **Price**: 400\n${PARTS}`, '- **Price**: 12\n')).toHaveLength(4);
    expect(rows(`- **Price**: 400\n- **Age**: 9\n${PARTS}`, '- **Price**: 12\n')).toEqual(['Price: 400 | 12']);
  });

  it('leave their lines to the heading above them that both have', () => {
    const below = (lines: string): string => `# Note\n## Files\n${lines}`;
    expect(rows(below(PARTS), below('A single one.\n'))).toEqual([
      'Files: warp.cfg: holds the threads; weft.cfg: holds the shuttle; dye.cfg: holds the colours | A single one',
    ]);
  });

  it('count by their own note: one that compares has them by the side of each', () => {
    const text = '## Loom\n- Price: 400\n- Age: 9\n- Wood: oak\n## Spindle\n- Price: 12\n- Age: 1\n';
    expect(rowsOf(compareIn(text, ['Loom', 'Spindle']))).toEqual(['Price: 400 | 12', 'Age: 9 | 1', 'Wood: oak | -']);
  });
});
