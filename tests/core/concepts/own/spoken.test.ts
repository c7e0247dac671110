import { describe, expect, it } from 'vitest';
import { saidIn, speakerOf, statementOpener } from '../../../../src/core/concepts/own/rivals/spoken';
import { seededRandom } from '../../../../src/core/graph';

const BEFORE = '(?:^|[^\\p{L}\\p{N}])';
const OPENING = '(?:^|[\\n.!?;,:—–(])(?:[^\\S\\n]|[*_>[=•|-]){0,12}(?:\\p{L}{1,3}[^\\S\\n])?[*_[=]{0,4}';
/** What the search says, as one pattern. */
const FORMS: readonly (readonly [name: string, forms: string])[] = [
  ['tram', 'tra\\p{L}{0,4}'],
  ['Night bus', 'nig\\p{L}{0,4}[\\s\\u00A0-]+bus'],
  ['ночной трамвай', 'ночн\\p{L}{0,4}[\\s\\u00A0-]+трамв\\p{L}{0,4}'],
  ['N7', 'n7'],
];
const PIECES = [
  'Tram',
  'trams',
  'tramways',
  'tra',
  'nights',
  'Night',
  'bus',
  'BUS',
  'busy',
  'Ночного',
  'трамвая',
  'ночью',
].concat([
  'N7',
  'n77',
  '7',
  'a',
  'The',
  '🚋',
  'İ',
  ' ',
  ' ',
  ' ',
  '\u00A0',
  '-',
  '\n',
  '. ',
  ', ',
  '**',
  '> ',
  '(',
  '[[',
  ' — ',
]);

function* texts(count: number): Generator<string> {
  const random = seededRandom(5);
  for (let at = 0; at < count; at++) {
    const length = 1 + Math.floor(random() * 14);
    yield Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join('');
  }
}

describe('names that a text speaks of', () => {
  for (const [name, forms] of FORMS) {
    it(`are found where a pattern finds them: ${name}`, () => {
      const anywhere = new RegExp(`${BEFORE}${forms}(?![\\p{L}\\p{N}])`, 'iu');
      const opening = new RegExp(`${OPENING}${forms}(?![\\p{L}\\p{N}])`, 'iu');
      const [speaks, opens] = [speakerOf(name), statementOpener(name)];
      for (const text of texts(4000)) {
        expect([text, speaks(saidIn(text)), opens(saidIn(text))]).toEqual([
          text,
          anywhere.test(text),
          opening.test(text),
        ]);
      }
    });
  }

  it('may have letters that are several small ones for a pattern', () => {
    expect(speakerOf('Größe')(saidIn('die Größen der Wagen'))).toBe(true);
    expect(speakerOf('Größe')(saidIn('die Wagen'))).toBe(false);
    expect(statementOpener('Größe')(saidIn('Wagen: Größe zählt'))).toBe(true);
    expect(statementOpener('Größe')(saidIn('bei der Größe'))).toBe(false);
  });
});
