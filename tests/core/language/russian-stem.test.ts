import { describe, expect, it } from 'vitest';
import { ruStem } from '../../../src/core/language/ru/stem';

describe('ruStem', () => {
  it.each([
    ['варёные', 'варёных'],
    ['варёные', 'варёным'],
    ['мягкий', 'мягких'],
    ['мягкий', 'мягким'],
    ['режим', 'режима'],
    ['отдых', 'отдыха'],
    ['жених', 'жениха'],
    ['синоним', 'синонима'],
  ])('has one stem for %s and %s', (one, other) => {
    expect(ruStem(one)).toBe(ruStem(other));
  });
});
