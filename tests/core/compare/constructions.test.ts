import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareIn } from '../../support/comparing';

/**
 * Ways in which a language sets things against each other, by kind. A file holds `# kind`, a line `A | B | sentence`
 * for each sentence, and behind it a line `  cell of A | cell of B` for each row that is read; none where none is.
 * Names of rows are no matter here: what is asked is that no fact stands in the wrong column.
 */
const folder = join(import.meta.dirname, 'constructions');

interface Construction {
  readonly columns: readonly string[];
  readonly sentence: string;
  readonly rows: string[];
}

interface Kind {
  readonly kind: string;
  readonly constructions: Construction[];
}

function kindsIn(file: string): Kind[] {
  const kinds: Kind[] = [];
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    if (line.startsWith('# ')) kinds.push({ kind: line.slice(2), constructions: [] });
    else if (line.startsWith('  ')) kinds.at(-1)?.constructions.at(-1)?.rows.push(line.trim());
    else if (line !== '') {
      const [one = '', other = '', sentence = ''] = line.split(' | ');
      kinds.at(-1)?.constructions.push({ columns: [one, other], sentence, rows: [] });
    }
  }
  return kinds;
}

function cellsOf({ columns, sentence }: Construction): string[] {
  const heading = /\p{Script=Cyrillic}/u.test(sentence) ? 'Отличия' : 'Differences';
  return compareIn(`## ${heading}\n${sentence}`, columns).rows.map(({ cells }) =>
    cells.map((sources) => sources.map(({ text }) => text).join(' / ') || '-').join(' | '),
  );
}

describe.each(readdirSync(folder).sort())('constructions of %s', (file) => {
  it.each(kindsIn(file))('$kind', ({ constructions }) => {
    const read = constructions.map((one) => [one.sentence, ...cellsOf(one)].join('\n  '));
    expect(read).toEqual(constructions.map(({ sentence, rows }) => [sentence, ...rows].join('\n  ')));
  });
});
