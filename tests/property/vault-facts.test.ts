import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptIndex } from '../../src/core/concepts';
import { readVault } from '../core/concepts/read-vault';

/** What a vault knows before the note is read: names with ё, of two words, ambiguous, defined by the note too. */
const known = {
  'Lexicon.md': ['Счётчик', 'Узел связи', 'Meter', 'Gauge block', 'Сеть']
    .map((term) => `> [!def] ${term}\n> a thing of its own\n`)
    .join('\n'),
  'Quilt block.md': '---\naliases: [QB]\n---\n',
  'Queen bee.md': '---\naliases: [QB]\n---\n',
};

const piece = fc.constantFrom(
  'Счётчик требует сети. ',
  'Счётчики и узлы связи — разные виды приборов.',
  'Сеть состоит из узлов связи, счётчика и QB. ',
  '\n\n',
  '\n',
  '## Счётчик\n',
  '- a meter needs a [[Gauge block]]\n',
  '> [!def] Прибор\n> Счётчик, который стоит в сети.\n\n',
  '**Ёмкость** – мера, которой меряет счётчик. ',
  '| Meter | сеть |\n|---|---|\n| QB | узел связи |\n',
  'The *meter* is part of the [net](Сеть.md). ',
  '`meter` $сеть$ %%QB%% ',
  '[[Узел связи|узлами]] ',
  '> два\n> счётчика\n',
  '「メーター」 meter。',
);
const mixed = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const anyNote = fc.oneof(mixed, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }));

const read = (text: string): ConceptIndex => readVault({ ...known, 'Day.md': text });

describe('vault facts', { timeout: 60_000 }, () => {
  it('of any text lie in it, in order, and speak of concepts that there are', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const index = read(text);
        const facts = index.factsOf('Day.md')?.vault;
        let end = 0;
        for (const { from, to, keys } of facts?.mentions ?? []) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          for (const key of keys) expect(index.get(key)).not.toBeNull();
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { from, to, source, target, confidence } of facts?.relations ?? []) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(source).not.toBe(target);
          expect(confidence).toBeGreaterThanOrEqual(50);
          expect(Number.isInteger(confidence)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['е for ё in the note', (text: string) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')],
    ['no-break spaces round dashes', (text: string) => text.replaceAll(/(\S) ([–—]) /gu, '$1\u00A0$2\u202F')],
  ])('are the same with %s, places moved', (_name, rewrite) => {
    fc.assert(
      fc.property(mixed, (text) => {
        const moved = (at: number): number => rewrite(text.slice(0, at)).length;
        const before = read(text).factsOf('Day.md')?.vault;
        const after = read(rewrite(text)).factsOf('Day.md')?.vault;
        const key = (name: string): string => name.normalize('NFC').replaceAll('ё', 'е');
        expect(after?.mentions.map(({ from, to, keys }) => [from, to, keys.map(key)])).toEqual(
          before?.mentions.map(({ from, to, keys }) => [moved(from), moved(to), keys.map(key)]),
        );
        const relations = (
          found: NonNullable<typeof before>['relations'] | undefined,
          place: (at: number) => number,
        ): string[] =>
          (found ?? [])
            .map(({ from, to, source, target, kind, confidence }) =>
              [place(from), place(to), key(source), kind, key(target), confidence].join(' '),
            )
            .sort();
        expect(relations(after?.relations, (at) => at)).toEqual(relations(before?.relations, moved));
      }),
      { numRuns: 25 },
    );
  });
});
