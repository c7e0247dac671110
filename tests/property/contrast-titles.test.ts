import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteLanguages } from '../../src/core/compare/contrast/note/note-languages';
import { foldWord } from '../../src/core/compare/contrast/sentence/token';
import { isContrastHeading, isVersusTitle, setsNamesAgainst } from '../../src/core/compare/contrast/note/zones';
import { packsFor } from '../../src/core/language';
import { tokeniseApart } from '../../src/core/text';

const lexicons = noteLanguages(packsFor(['ru', 'en']))?.lexicons ?? [];
const headings = lexicons.flatMap(({ words }) => words.contrastHeadings);
const versus = lexicons.flatMap(({ words }) => words.versus);

/** The rule as it is stated: one of the phrases stands between blanks in the folded title. */
function holdsOne(title: string, phrases: readonly string[]): boolean {
  const folded = tokeniseApart(title).map((word) => foldWord(word.text));
  return phrases.some((phrase) => ` ${folded.join(' ')} `.includes(` ${phrase} `));
}

/** The same, but that "vs" first of all or behind a preposition is a part of a name, "in VS Code". */
function setsApart(title: string): boolean {
  const folded = tokeniseApart(title).map((word) => foldWord(word.text));
  const isName = (at: number): boolean =>
    folded[at] === 'vs' &&
    (at === 0 || lexicons.some(({ words: { prepositions } }) => prepositions.has(folded[at - 1] ?? '')));
  const rest = folded.map((word, at) => (isName(at) ? '\u0000' : word));
  return versus.some((phrase) => ` ${rest.join(' ')} `.includes(` ${phrase} `));
}

/** Words of the phrases in any order, others among them, and whole phrases in capitals. */
const word = fc.constantFrom('Ёлка', 'winch', '3', ...[...headings, ...versus].flatMap((phrase) => phrase.split(' ')));
const title = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(...headings, ...versus).map((phrase) => phrase.toUpperCase()),
    ),
    {
      maxLength: 6,
    },
  )
  .map((words) => words.join(' '));

describe('titles that contrast', () => {
  it('hold a phrase of the lists, word by word', () => {
    fc.assert(
      fc.property(title, (text) => {
        const [heading, against] = [holdsOne(text, headings), setsApart(text)];
        expect(isContrastHeading(text, lexicons)).toBe(heading);
        expect(isVersusTitle(text, lexicons)).toBe(against);
        expect(setsNamesAgainst(text, lexicons)).toBe(heading || against);
      }),
    );
  });

  it('are folded alike, whatever letters their words have', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('azAZаяАЯёЁеЕ’ʼ-5éİß̈')), maxLength: 6 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 6 })), (text) => {
        expect(foldWord(text)).toBe(text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/gu, "'"));
      }),
    );
  });
});
