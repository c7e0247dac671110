import { describe, expect, it } from 'vitest';
import { GROWTH_LIMIT, growthOf } from '../support/growth';
import { readNote } from '../support/markdown-notes';

function readAll(text: string): void {
  const note = readNote(text);
  note.outline.blocks.forEach((_, index) => note.inline(index));
}

const words = 'the broker keeps each job until a worker has taken it ';

const CASES: readonly (readonly [name: string, make: (size: number) => string, size: number])[] = [
  ['prose', (n) => `${words.repeat(6)}\n\n`.repeat(n), 300],
  ['dollars', (n) => '$'.repeat(n), 50_000],
  ['dollars that open', (n) => '$a '.repeat(n), 50_000],
  ['double dollars', (n) => 'x $$ '.repeat(2 * n + 1), 5_000],
  ['dollars at line starts', (n) => '$$ a\n\n'.repeat(2 * n + 1), 1_000],
  ['nested quote marks', (n) => '>'.repeat(n), 10_000],
  ['nested quote marks with spaces', (n) => '> '.repeat(n), 20_000],
  ['lines of nested quotes', (n) => `${'> '.repeat(150)}x\n`.repeat(n), 60],
  ['open links', (n) => '[a]('.repeat(n), 10_000],
  ['open links apart', (n) => '[a]( '.repeat(n), 10_000],
  ['open brackets', (n) => '[ a '.repeat(n), 20_000],
  ['closed brackets', (n) => '] a '.repeat(n), 20_000],
  ['brackets below the guard', (n) => `${'[a](b '.repeat(1_900)}\n\n`.repeat(n), 2],
  ['mixed emphasis', (n) => '*a_ '.repeat(n), 50_000],
  ['mixed emphasis without blanks', (n) => '*a_'.repeat(n), 50_000],
  ['emphasis below the guard', (n) => `${'*a_ '.repeat(950)}\n\n`.repeat(n), 3],
  ['open wiki links', (n) => '[['.repeat(n), 50_000],
  ['open wiki links apart', (n) => '[[ a '.repeat(n), 50_000],
  ['comment marks', (n) => '%%'.repeat(n), 50_000],
  ['comment marks apart', (n) => 'a %% '.repeat(2 * n + 1), 10_000],
  ['comment marks at line starts', (n) => 'a %% b\n%% c\n'.repeat(n), 5_000],
  ['highlight marks', (n) => '=='.repeat(n), 50_000],
  ['highlights that open', (n) => '==a '.repeat(n), 50_000],
  ['colours that open', (n) => '~={red}a '.repeat(n), 30_000],
  ['colours that open, and one that closes', (n) => `${'~={red}a '.repeat(n)}=~`, 30_000],
  ['highlights that close', (n) => 'a== '.repeat(n), 50_000],
  [
    'backtick runs of every length',
    (n) => Array.from({ length: Math.sqrt(n) }, (_, i) => '`'.repeat(i)).join(' '),
    400_000,
  ],
  ['backtick pairs', (n) => '``a` '.repeat(n), 10_000],
  ['html comments', (n) => 'a <!-- '.repeat(n), 30_000],
  ['html comments at line starts', (n) => '<!-- a\n\n'.repeat(n), 10_000],
  ['processing instructions', (n) => 'a <? '.repeat(n), 30_000],
  ['cdata', (n) => 'a <![CDATA[ '.repeat(n), 30_000],
  ['declarations', (n) => 'a <!A '.repeat(n), 30_000],
  ['open tags', (n) => 'a <b c="'.repeat(n), 30_000],
  ['tags without end', (n) => `a <b${' c'.repeat(20)}`.repeat(n), 3_000],
  ['footnotes inline', (n) => 'a ^[ '.repeat(n), 4_000],
  ['blanks in a line', (n) => `a${' '.repeat(n)}b`, 300_000],
  ['a line of blanks below a pipe', (n) => `a|b\nc|d\n${' '.repeat(n)}|\n`, 300_000],
  ['one line of data', (n) => 'QmFzZTY0'.repeat(n), 125_000],
  ['one line of prose', (n) => words.repeat(n), 10_000],
  ['addresses with brackets', (n) => `https://a.example/${')'.repeat(900)} `.repeat(n), 100],
  ['addresses', (n) => 'www.a.b.c.d.example/x me@a.example '.repeat(n), 2_000],
  ['links', (n) => '[[Broker]] keeps\n\n'.repeat(n), 2_000],
  ['links in one paragraph', (n) => '[[Broker]] keeps\n'.repeat(n), 4_000],
  [
    'deep lists',
    (n) => `${Array.from({ length: 60 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')}\n\nx\n\n`.repeat(n),
    10,
  ],
  ['a flat list', (n) => '- a\n'.repeat(n), 6_000],
  ['a huge table', (n) => `| a | b |\n|---|---|\n${'| x | y |\n'.repeat(n)}`, 4_000],
  ['a huge table in a quote', (n) => `> | a | b |\n> |---|---|\n${'> | x | y |\n'.repeat(n)}`, 6_000],
  ['a long paragraph in a quote', (n) => '> a *b*\n'.repeat(n), 10_000],
  ['a bracket before many lines', (n) => `[a\n${'b c\n'.repeat(n)}`, 20_000],
  ['many block ids', (n) => 'a ^b\n\n'.repeat(n), 4_000],
  ['footnote definitions', (n) => '[^a]: b\n'.repeat(n), 4_000],
  ['references', (n) => '[a]: b\n\n[a] '.repeat(n), 1_000],
  ['CRLF', (n) => `${words}\r\n`.repeat(n), 4_000],
  ['callouts', (n) => '> [!def] A\nb\n\n'.repeat(n), 3_000],
  ['headings', (n) => '# a #\nb\n===\n'.repeat(n), 3_000],
  ['unclosed frontmatter', (n) => `---\n${'a: b\n'.repeat(n)}`, 40_000],
];

describe('time to read a note grows with its length', () => {
  it.each(CASES)('%s', (_name, make, size) => {
    expect(growthOf(size, make, readAll)).toBeLessThan(GROWTH_LIMIT);
  });
});
