import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnFacts } from '../../src/core/concepts';
import { factsOf } from '../support/own-facts';

/** Pieces of notes whose every mixture must be read. */
const piece = fc.constantFrom(
  '# Глава\n',
  '##### Отличия: \n',
  '## Что такое шлюз?\n',
  '> [!def] Шлюз\n> Камера между двумя уровнями воды.\n',
  '> [!опр|x]+ \n> > [!note]\n> > Y\n',
  '> цитата без имени\n',
  '- **Плотина** — стена, которая держит воду\n',
  '- [[a/b|c]] - text\n',
  '\n\n',
  'Дамба (ДБ) - насыпь, которая защищает берег. ',
  '**Термин:** слово\n',
  '**Определение 2 (X).** *Створ* – место измерений.\n',
  'T\n: gloss below it\n',
  '| Термин | Определение |\n|---|---|\n| Бьеф | участок реки |\n',
  '*[ABC]: a big cat\n',
  'k:: v\n',
  '```\ncode – is code\n```\n',
  '$x — y$ ',
  '[[Узел]]ами ',
  '---\naliases: [a, 2]\ndefinition: "x: y"\n---\n',
  ' – ',
  '** – **',
  '((',
  'называется *Т*. ',
  '\u{1F30A}\uD800',
  '页是内存的一块。',
);
const note = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const options = { rulesOff: new Set<never>(), templates: ['{term} := {gloss}'] };

function expectLaws(facts: OwnFacts, text: string): void {
  for (const one of facts.definitions) {
    expect(text.slice(one.evidence.from, one.evidence.to)).toBe(one.evidence.quote);
    expect(one.evidence.quote.length).toBeGreaterThan(0);
    expect(one.parts.reduce((sum, part) => sum + part.points, 0)).toBe(one.confidence);
    expect(one.confidence).toBeGreaterThanOrEqual(50);
    expect(one.confidence).toBeLessThanOrEqual(98);
    expect(Number.isInteger(one.confidence)).toBe(true);
    expect(one.term.trim()).not.toBe('');
    expect(one.under).toBeLessThan(facts.headings.length);
    for (const span of one.body) {
      expect(span.from).toBeGreaterThanOrEqual(one.evidence.from);
      expect(span.to).toBeLessThanOrEqual(one.evidence.to);
      expect(span.to).toBeGreaterThan(span.from);
    }
  }
}

/** What stays the same when only the writing of the text changes. */
function meaning(facts: OwnFacts): unknown {
  return {
    definitions: facts.definitions.map(({ term, aliases, text, rule, confidence, status }) => ({
      term: term.normalize('NFC'),
      aliases,
      text: text.normalize('NFC').replace(/\s+/gu, ' '),
      rule,
      confidence,
      status,
    })),
    concepts: facts.concepts.map(({ key, home, aspects }) => ({
      key,
      home,
      aspects: aspects.map((one) => one.normalize('NFC')),
    })),
    headings: facts.headings.map(({ text, level, role }) => ({ text, level, role })),
    languages: facts.languages,
    words: [...facts.words],
  };
}

/** Where everything stands that the note says, each place as `place` has it. */
function places({ definitions, headings, links }: OwnFacts, place: (at: number) => number): unknown {
  const spans = [
    ...definitions.flatMap(({ evidence, body }) => [evidence, ...body]),
    ...headings.map(({ span }) => span),
    ...links.map(({ span }) => span),
  ];
  return spans.map(({ from, to }) => [place(from), place(to)]);
}

describe('own facts', () => {
  it('hold their laws for any text', () => {
    fc.assert(
      fc.property(note, (text) => {
        expectLaws(factsOf(text, 'Note.md', options), text);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same twice', () => {
    fc.assert(
      fc.property(note, (text) => {
        expect(factsOf(text, 'a/Бьеф.md', options)).toEqual(factsOf(text, 'a/Бьеф.md', options));
      }),
      { numRuns: 30 },
    );
  });

  const plain = fc
    .array(
      piece.filter((one) => !/\uD800|---\n/u.test(one)),
      { maxLength: 16 },
    )
    .map((pieces) => pieces.join(''));

  it.each([
    ['line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    [
      'no-break spaces round dashes',
      // At a line's start a blank is indent, a no-break space a letter.
      (text: string) => text.replaceAll(/(\S) – /gu, '$1\u00A0– ').replaceAll(/(\S) — /gu, '$1\u00A0—\u202F'),
    ],
  ])('do not depend on %s', (_name, rewrite) => {
    fc.assert(
      fc.property(plain, (text) => {
        const rewritten = rewrite(text);
        const facts = factsOf(rewritten, 'Note.md', options);
        expectLaws(facts, rewritten);
        const before = factsOf(text, 'Note.md', options);
        expect(meaning(facts)).toEqual(meaning(before));
        const moved = (at: number): number => rewrite(text.slice(0, at)).length;
        expect(places(facts, (at) => at)).toEqual(places(before, moved));
      }),
      { numRuns: 50 },
    );
  });
});
