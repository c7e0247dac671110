import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  aliasSubject,
  cardId,
  cellSubject,
  conceptSubject,
  definitionSubject,
  fingerprintOf,
  isSameFingerprint,
  normaliseText,
  relationSubject,
  simhashDistance,
} from '../../../src/core/review';

/** Frozen: an id that moves loses a person's history. */
const CARDS: readonly (readonly [string, readonly string[]])[] = [
  ['trjfannwpd', ['define', 'виртуализация']],
  ['j4d1p43yk5', ['name', 'виртуализация']],
  ['6tqhtjh9kc', ['contrast', 'docker', 'виртуальная машина', 'уровень']],
];

/** The same from its description: 50 bits of SHA-256 by Node's own hash and whole-number arithmetic. */
function recompute(fields: readonly string[]): string {
  const digest = createHash('sha256').update(fields.join('\u001f'), 'utf8').digest('hex');
  let bits = BigInt(`0x${digest.slice(0, 16)}`) >> 14n;
  let id = '';
  for (let i = 0; i < 10; i++) {
    id = '0123456789abcdefghjkmnpqrstvwxyz'.charAt(Number(bits & 31n)) + id;
    bits >>= 5n;
  }
  return id;
}

describe('cardId', () => {
  it.each(CARDS)('gives %s', (id, fields) => {
    expect(cardId(fields)).toBe(id);
    expect(recompute(fields)).toBe(id);
  });

  it('can be recomputed by anyone', () => {
    for (let i = 0; i < 200; i++) {
      const fields = ['name', `key ${i}`, 'ё'.repeat(i % 5)];
      expect(cardId(fields)).toBe(recompute(fields));
    }
  });

  it('keeps fields apart', () => {
    expect(cardId(['a', 'b c'])).not.toBe(cardId(['a b', 'c']));
  });
});

describe('subjects', () => {
  it('are built like card ids', () => {
    expect(conceptSubject('поток')).toBe(recompute(['concept', 'поток']));
    expect(relationSubject('b', 'is-a', 'a')).toBe(recompute(['relation', 'b', 'is-a', 'a']));
    expect(definitionSubject('поток', 'dash', 'Лёгкий процесс.').yes).toBe(recompute(['definition', 'поток', 'dash']));
    expect(cellSubject('поток', 'память', 'общая').yes).toBe(recompute(['cell', 'поток', 'память']));
  });

  it('deny a text, however it is marked up', () => {
    const plain = definitionSubject('поток', 'dash', 'Лёгкий процесс.');
    expect(plain.no).toBe(recompute(['definition', 'поток', 'dash', 'легкий процесс']));
    expect(definitionSubject('поток', 'dash', '**легкий**  процесс').no).toBe(plain.no);
    expect(definitionSubject('поток', 'dash', 'тяжёлый процесс').no).not.toBe(plain.no);
    expect(cellSubject('поток', 'память', 'общая').no).toBe(recompute(['cell', 'поток', 'память', 'общая']));
  });

  it('have no direction where the thing has none', () => {
    expect(aliasSubject('b', 'a')).toBe(aliasSubject('a', 'b'));
    expect(relationSubject('b', 'contrasts', 'a')).toBe(relationSubject('a', 'contrasts', 'b'));
    expect(relationSubject('b', 'is-a', 'a')).not.toBe(relationSubject('a', 'is-a', 'b'));
  });
});

describe('normaliseText', () => {
  it.each([
    ['  Ёлка —  *зелёная*!  ', 'елка зеленая'],
    ['`a` == $b$ | ~~c~~', 'a b c'],
    ['e\u0301t\u00e9', 'été'],
    ['5 + 3 × 2', '5 + 3 × 2'],
    ['…', ''],
  ])('%j → %j', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });
});

describe('fingerprints', () => {
  const text = 'A queue hands out the oldest element first, so nobody waits for ever behind a newcomer';
  const of = (answer: string): ReturnType<typeof fingerprintOf> =>
    fingerprintOf({ kind: 'define', question: 'Queue', answer });

  it('are frozen', () => {
    expect(of(text)).toMatchInlineSnapshot(`
      {
        "hash": "7e0bab3b",
        "kind": "define",
        "simhash": "b3e4d0c903bc3038",
      }
    `);
  });

  it('do not see markup', () => {
    expect(isSameFingerprint(of(text), of(`**A queue** ${text.slice(8)}.`))).toBe(true);
    expect(isSameFingerprint(of(text), fingerprintOf({ kind: 'name', question: 'Queue', answer: text }))).toBe(false);
    expect(isSameFingerprint(of(text), of(`${text} today`))).toBe(false);
  });

  it('are near for near texts and far for others', () => {
    const near = simhashDistance(of(text).simhash, of(text.replace('nobody', 'no one')).simhash);
    const far = simhashDistance(
      of(text).simhash,
      of('Bread rises because yeast turns sugar into gas within the dough over some hours').simhash,
    );
    expect(near).toBeLessThan(far);
    expect(far).toBeGreaterThan(18);
    expect(simhashDistance('ffffffff00000000', '00000000ffffffff')).toBe(64);
    expect(simhashDistance(of(text).simhash, of(text).simhash)).toBe(0);
  });

  it('exist for texts of one word and of none', () => {
    expect(of('one').simhash).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintOf({ kind: 'define', question: '', answer: '' }).hash).toMatch(/^[0-9a-f]{8}$/);
  });
});
