import { describe, expect, it } from 'vitest';
import { insertBehind } from '../../../src/app/compare/insertion';

const markdown = '%% mark %%\n\n| a |\n|---|';

/** The text with the table put behind the line that holds `¦`. */
function put(given: string, { inContainer = true, isHere = false } = {}): string {
  const at = given.slice(0, given.indexOf('¦')).split('\n').length - 1;
  const lines = given.replace('¦', '').split('\n');
  const { line, ch, text } = insertBehind(lines, at, { markdown, inContainer, isHere });
  lines[line] = `${(lines[line] ?? '').slice(0, ch)}${text}`;
  return lines.join('\n');
}

describe('lines that are put into a note', () => {
  it.each([
    ['behind a paragraph', 'One.¦\nTwo.\n\nThree.\n', 'One.\nTwo.\n\n%% mark %%\n\n| a |\n|---|\n\nThree.\n'],
    ['at its end', 'One.¦', 'One.\n\n%% mark %%\n\n| a |\n|---|\n'],
    ['on a blank line', 'One.\n\n¦\n\nTwo.', 'One.\n\n%% mark %%\n\n| a |\n|---|\n\nTwo.'],
    ['on a blank line right below text', 'One.\n¦\nTwo.', 'One.\n\n%% mark %%\n\n| a |\n|---|\n\nTwo.'],
    [
      'in a callout, behind the text of the cursor',
      '> [!note] T\n> One.¦\n> Two.\n>\n> Three.\n\nFour.',
      '> [!note] T\n> One.\n> Two.\n>\n> %% mark %%\n>\n> | a |\n> |---|\n>\n> Three.\n\nFour.',
    ],
    ['in a quote that ends there', '> One.¦\n\nTwo.', '> One.\n>\n> %% mark %%\n>\n> | a |\n> |---|\n\nTwo.'],
    [
      'on the blank line of a quote',
      '> One.\n>\n>¦\n> Two.',
      '> One.\n>\n> %% mark %%\n>\n> | a |\n> |---|\n>\n> Two.',
    ],
    [
      'in a quote in a quote',
      '> > One.¦\n> Two.',
      '> > One.\n> >\n> > %% mark %%\n> >\n> > | a |\n> > |---|\n\n> Two.',
    ],
    [
      'in an item, where the cursor is in its lines',
      '- One.\n\n  Two.¦\n- Three.',
      '- One.\n\n  Two.\n\n  %% mark %%\n\n  | a |\n  |---|\n\n- Three.',
    ],
    [
      'behind a list, where the cursor is at an item itself',
      '- One.¦\n- Two.\n',
      '- One.\n- Two.\n\n%% mark %%\n\n| a |\n|---|\n',
    ],
    ['behind an indented line that is in no item', 'One.\n  Two.¦\n', 'One.\n  Two.\n\n%% mark %%\n\n| a |\n|---|\n'],
  ])('stand %s', (_, before, after) => {
    expect(put(before)).toBe(after);
  });

  it('stand behind the quote where its lines are not asked for', () => {
    expect(put('> One.¦\n> Two.\n', { inContainer: false })).toBe('> One.\n> Two.\n\n%% mark %%\n\n| a |\n|---|\n');
  });

  it('stand right behind a line where that is said', () => {
    expect(put('---¦\nOne.', { isHere: true })).toBe('---\n\n%% mark %%\n\n| a |\n|---|\n\nOne.');
  });
});
