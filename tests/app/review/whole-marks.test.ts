import { describe, expect, it } from 'vitest';
import { withWholeMarks } from '../../../src/app/review/whole-marks';

/** The stretch between bars, as it is widened. */
function widened(marked: string): string {
  const [before = '', inside = '', after = ''] = marked.split('|>').flatMap((part) => part.split('<|'));
  const text = before + inside + after;
  const span = { from: before.length, to: before.length + inside.length };
  const { from, to } = withWholeMarks(text, span, { from: 0, to: text.length });
  return text.slice(from, to);
}

describe('withWholeMarks', () => {
  it.each([
    ['a ring of |>rope, see [[Knot|a bend<|]] here', 'rope, see [[Knot|a bend]]'],
    ['see [[Knot||>bend<|]] here', 'bend'],
    ['- [[Knot||>bend]] of rope<|', '[[Knot|bend]] of rope'],
    ['- ![[|>bend.png]] of rope<|', '![[bend.png]] of rope'],
    ['[|>a bend](https://example.org) of [rope<|](knot.md).', '[a bend](https://example.org) of [rope](knot.md)'],
    ['- **|>ring** of *rope<|*', '**ring** of *rope*'],
    ['- |>ring of ==`rope<|`==', 'ring of ==`rope`=='],
    ['*T – |>a ring<|*', 'a ring'],
    ['> |>a ring<|\n> more', 'a ring'],
  ])('%s', (marked, expected) => {
    expect(widened(marked)).toBe(expected);
  });
});
