import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/ui/text-direction';

describe('the direction of texts', () => {
  it.each([
    ['ltr', ['Loom', 'Spindle']],
    ['rtl', ['נול', 'כישור']],
    ['rtl', ['Definition', 'نول', 'مغزل']],
    ['ltr', ['Definition', 'نول']],
    ['rtl', ['12. «נול»', '—']],
    ['ltr', ['织机', 'ткацкий станок']],
    [null, ['12,000 ₪', '—', '']],
    [null, []],
  ])('is %s for %j', (direction, texts) => {
    expect(directionOf(texts)).toBe(direction);
  });
});
