import { describe, expect, it } from 'vitest';
import { typedWords } from '../../../src/app/terms/typed-words';

/** `|` is the cursor. */
function typed(marked: string): string[] {
  const at = marked.indexOf('|');
  return typedWords(marked.replace('|', ''), at).map(({ from, text }) => {
    expect(marked.slice(from, from + text.length)).toBe(text);
    return text;
  });
}

describe('what was typed', () => {
  it.each([
    ['A slu|', ['A slu', 'slu']],
    ['A sluice ga|', ['A sluice ga', 'sluice ga']],
    ['slu|', ['slu']],
    ['sl|', []],
    ['VM|', ['VM']],
    ['the VM|', ['the VM', 'VM']],
    ['open the sluice ga|', ['open the sluice ga', 'the sluice ga', 'sluice ga']],
    ['Поднять шлюзовые вор|', ['Поднять шлюзовые вор', 'шлюзовые вор', 'вор']],
    [
      'one two three four five six seven|',
      [
        'two three four five six seven',
        'three four five six seven',
        'four five six seven',
        'five six seven',
        'six seven',
        'seven',
      ],
    ],
  ])('%s', (marked, expected) => {
    expect(typed(marked)).toEqual(expected);
  });

  it('is nothing behind a blank or a mark, and inside a word', () => {
    for (const marked of ['sluice |', 'sluice.|', 'slui|ce', 'шлю|з', '|sluice', '|'])
      expect(typed(marked)).toEqual([]);
  });

  it('ends at a mark that names do not hold', () => {
    expect(typed('Close it. Sluice|')).toEqual(['Sluice']);
    expect(typed('(lock, sluice|')).toEqual(['sluice']);
    expect(typed('lock  sluice|')).toEqual(['sluice']);
  });

  it('goes on over the joints of names', () => {
    expect(typed('Node.js|')).toEqual(['Node.js']);
    expect(typed('TCP/IP|')).toEqual(['TCP/IP']);
    expect(typed('self-closing gat|')).toEqual(['self-closing gat', 'gat']);
    expect(typed("Kirchhoff's la|")).toEqual(["Kirchhoff's la"]);
  });

  it('is none in a tag, a path, an address or a variable', () => {
    for (const marked of ['#sluice|', 'a/b/sluice|', '$sluice|', '@sluice|', '^sluice|', 'x=sluice|', '\\sluice|'])
      expect(typed(marked).includes('sluice')).toBe(false);
    expect(typed('**sluice|')).toEqual(['sluice']);
    expect(typed('«шлюз|')).toEqual(['шлюз']);
  });

  it('may begin at each letter where no blanks stand between words', () => {
    expect(typed('打开水闸|')).toEqual(['打开水闸', '开水闸', '水闸']);
    expect(typed('打开水闸|门')).toContain('水闸');
    expect(typed('水|')).toEqual([]);
    expect(typed('수문|')).toEqual(['수문']);
  });

  it('minds only what is near in a long line', () => {
    expect(typed(`${'слово '.repeat(5_000)}шлюз|`).at(-1)).toBe('шлюз');
    expect(typed(`${'x'.repeat(500)}|`)).toEqual([]);
  });
});
