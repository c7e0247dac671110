import { describe, expect, it } from 'vitest';
import { cardId } from '../../../src/core/review';

/** Frozen: an id that moves loses a person's history. */
const VECTORS: readonly (readonly [string, readonly string[]])[] = [
  ['trjfannwpd', ['define', 'виртуализация']],
  ['j4d1p43yk5', ['name', 'виртуализация']],
  ['6tqhtjh9kc', ['contrast', 'docker', 'виртуальная машина', 'уровень']],
];

describe('cardId', () => {
  it.each(VECTORS)('gives %s', (id, fields) => {
    expect(cardId(fields)).toBe(id);
  });
});
