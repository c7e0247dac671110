import { describe, expect, it } from 'vitest';
import { readVault, relationLines } from './read-vault';

const contrasts = (text: string): string[] => relationLines(readVault({ 'a.md': `${text}\n` }), 'contrasts');

const BOATS =
  '**Киль** — балка вдоль днища, которая держит набор лодки.\n' +
  '**Шверт** — подъёмная доска, которая не даёт лодке дрейфовать.';
const BEAMS =
  '**Keel** — a beam along the bottom of a boat that stiffens it.\n' +
  '**Daggerboard** — a board that keeps a boat from drifting.';

describe('a sentence against what was told before it', () => {
  it.each([
    [`${BOATS}\n\nКиль режет воду глубоко. В отличие от него, шверт поднимается.`, 75],
    [`${BOATS}\n\nКиль держит набор, в отличие от него шверт держит курс.`, 75],
    [`${BOATS} В отличие от киля, поднимается.`, 75],
    [`${BOATS} От киля отличается тем, что поднимается.`, 80],
    [`${BOATS}\n\nНе путать!`, 85],
    ['**Киль** — балка вдоль днища, которая держит набор лодки.\n\nШверт – наоборот, доска, которая поднимается.', 80],
  ])('in Russian: %s', (text, confidence) => {
    expect(contrasts(text).map((line) => line.replace('шверт contrasts киль', 'киль contrasts шверт'))).toEqual([
      `киль contrasts шверт ${String(confidence)}`,
    ]);
  });

  it.each([
    [`${BEAMS} Unlike a keel, it can be lifted.`, 75],
    [`${BEAMS} It differs from a keel in weight.`, 80],
    [`${BEAMS}\n\nA keel is fixed. A daggerboard is the opposite: you can lift it.`, 80],
    [`${BEAMS}\n\nA keel puts weight below, a daggerboard takes none aboard.`, 65],
    [`${BEAMS}\n\nDon't confuse them!`, 85],
  ])('in English: %s', (text, confidence) => {
    expect(
      contrasts(text).map((line) => line.replace('keel contrasts daggerboard', 'daggerboard contrasts keel')),
    ).toEqual([`daggerboard contrasts keel ${String(confidence)}`]);
  });

  it.each([
    // Of whom "it" is said is not known.
    `${BEAMS}\n\nUnlike it, boats of steel are heavy.`,
    `${BOATS}\n\nВ отличие от него, шверт поднимается.`,
    // A thing, an event, a condition, a chain.
    `${BEAMS}\n\nA keel is fixed. A daggerboard is the opposite side of it.`,
    `${BEAMS}\n\nThe keel broke, the daggerboard held.`,
    `${BEAMS}\n\nIf the keel leaks, the daggerboard takes no water.`,
    `${BEAMS}\n\nThe keel moves the daggerboard, the daggerboard takes the blow.`,
    // Which two of three is not said.
    `${BOATS}\n**Стрингер** — брус вдоль борта, который держит обшивку лодки.\n\nНе путать!`,
    `${BOATS}\n\n## Уход\n\nНе путать!`,
  ])('says nothing: %s', (text) => {
    expect(contrasts(text)).toEqual([]);
  });
});
