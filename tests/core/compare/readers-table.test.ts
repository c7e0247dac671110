import { describe, expect, it } from 'vitest';
import { compareIn, rowsOf } from '../../support/comparing';

const looms = (text: string): string[] => rowsOf(compareIn(text, ['Loom', 'Spindle'], { sources: ['table'] }));

describe('the table reader', () => {
  it('leaves cells alone that are missing or of no column', () => {
    const text = '| | Loom | Cat | Spindle |\n|---|---|---|---|\n| Price | 4 |\n| Age | 1 | 2 | 3 | 4 |\n';
    expect(looms(text)).toEqual(['Price: 4 | -', 'Age: 1 | 3']);
  });

  it('takes a row without an aspect for nothing', () => {
    expect(looms('| | Loom | Spindle |\n|---|---|---|\n| | 1 | 2 |\n| Price | 4 | 5 |\n')).toEqual(['Price: 4 | 5']);
  });

  it('takes a header without rows for nothing', () => {
    expect(looms('| | Loom | Spindle |\n|---|---|---|\n')).toEqual([]);
  });

  it.each(['—', '–', '-', '?', '…', '...', 'n/a', 'N/A', 'н/д', ''])('knows nothing from "%s"', (sign) => {
    expect(looms(`| | Loom | Spindle |\n|---|---|---|\n| Price | ${sign} | 5 |\n`)).toEqual(['Price: - | 5']);
  });

  it.each(['no', 'нет', '✗', '0', '+'])('takes "%s" for a value', (sign) => {
    expect(looms(`| | Loom | Spindle |\n|---|---|---|\n| Price | ${sign} | 5 |\n`)).toEqual([`Price: ${sign} | 5`]);
  });

  it('reads concepts as rows where both ways fit and the corner names no aspect', () => {
    const text = '| Beats | Loom | Spindle |\n|---|---|---|\n| Loom | | often |\n| Spindle | rarely | |\n';
    expect(looms(text)).toEqual(['Spindle: often | -', 'Loom: - | rarely']);
  });

  it('names a column by the target of a link that is the whole header', () => {
    const text = '| | [[Loom\\|my big one]] | [[tools/Spindle\\|the other]] |\n|---|---|---|\n| Price | 4 | 5 |\n';
    expect(looms(text)).toEqual(['Price: 4 | 5']);
  });

  it('names no column by a link to something else', () => {
    const text = '| | [[Cat\\|pet]] | Spindle |\n|---|---|---|\n| Price | 4 | 5 |\n';
    expect(looms(text)).toEqual([]);
  });

  it('names a column by a header with number, emoji, article and parentheses', () => {
    const text = '| | 1. 🧵 **The loom** (old) | Spindle: |\n|---|---|---|\n| Price | 4 | 5 |\n';
    expect(looms(text)).toEqual(['Price: 4 | 5']);
  });

  it('reads key and value in a section, its header too where that is no aspect word', () => {
    const text =
      '## Loom\n| Price | 4 |\n|---|---|\n| Age | 9 |\n\n## Spindle\n| Property | Value |\n|---|---|\n| Age | 2 |\n';
    expect(looms(text)).toEqual(['Price: 4 | -', 'Age: 9 | 2']);
  });

  it('reads no wider table as key and value', () => {
    expect(looms('## Loom\n| Price | 4 | net |\n|---|---|---|\n| Age | 9 | x |\n')).toEqual([]);
  });

  it('reads no table of two columns outside a section', () => {
    expect(looms('| Price | 4 |\n|---|---|\n| Age | 9 |\n')).toEqual([]);
  });

  it('shows a thousand rows at most', () => {
    const body = Array.from({ length: 3000 }, (_, i) => `| a${String(i)} | ${String(i)} | ${String(i)} |`).join('\n');
    expect(looms(`| | Loom | Spindle |\n|---|---|---|\n${body}\n`)).toHaveLength(1000);
  });
});
