import { describe, expect, it } from 'vitest';
import { isProse } from '../../../src/app/terms/prose';

/** `|` is the cursor. */
function prose(text: string): boolean {
  const lines = text.split('\n');
  const number = lines.findIndex((line) => line.includes('¦'));
  const line = lines[number] ?? '';
  return isProse(line.replace('¦', ''), line.indexOf('¦'), (above) => lines[number - above] ?? '');
}

describe('prose', () => {
  it.each([
    'A ¦lock',
    '- [ ] a ¦lock',
    '- [x] done: ¦lock',
    '> a ¦lock',
    '> [!note] Title\n> a ¦lock',
    '| a | ¦lock',
    'See [[Canal]] and ¦lock',
    'See [text](https://example.org) and ¦lock',
    'https://example.org/ ¦lock',
    '`code` and ``co`de`` ¦lock',
    'It costs $5 and the ¦lock',
    'From $5 to $7 the ¦lock',
    '$a$ and $b$ ¦lock',
    '%%hidden%% ¦lock',
    'a < b and ¦lock',
    '<b>bold</b> ¦lock',
    '- item\n    ¦lock',
    '- item\n\n    ¦lock',
    'a paragraph\n    ¦lock',
    '1. one\n   - two\n\n        ¦lock',
    '> ```\n> x\n> ```\n> ¦lock',
    '¦lock',
  ])('is %j', (text) => {
    expect(prose(text)).toBe(true);
  });

  it.each([
    '# A ¦lock',
    '> ## A ¦lock',
    '> [!def] A ¦lock',
    '`a ¦lock',
    '`a ¦lock`',
    '``a ` ¦lock',
    '[[a ¦lock',
    '[[a ¦lock]]',
    '[[Canal|a ¦lock]]',
    '[a ¦lock](x)',
    '[a](b ¦lock',
    'https://example.org/¦lock',
    'www.example.org/¦lock',
    '$x = ¦lock$',
    '$x = ¦lock',
    '$$x ¦lock$$',
    '$5 \\cdot ¦lock$',
    '%%a ¦lock',
    '<a href=¦lock',
    '<!-- ¦lock',
    '```¦lock',
    '    ¦lock',
    'a paragraph\n\n    ¦lock',
    'a paragraph\n\n\tcode\n\t¦lock',
    '> ```\n> ¦lock',
  ])('is not %j', (text) => {
    expect(prose(text)).toBe(false);
  });
});
