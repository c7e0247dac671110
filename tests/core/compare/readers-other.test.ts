import { describe, expect, it } from 'vitest';
import { compareAll, compareIn, rowsOf } from '../../support/comparing';

const concepts = ['Loom', 'Spindle'];

describe('the definition reader', () => {
  const read = (text: string): string[] => rowsOf(compareIn(text, concepts, { sources: ['definition'] }));

  it('gives the first sentence of a definition in a line', () => {
    expect(read('**Loom** – a device that holds threads under tension for weaving. It is old.\n')).toEqual([
      'Definition: a device that holds threads under tension for weaving | -',
    ]);
  });

  it('gives the first paragraph of a callout', () => {
    expect(read('> [!def] Loom\n> Holds threads. It is old.\n>\n> More.\n')).toEqual([
      'Definition: Holds threads. It is old | -',
    ]);
  });

  it('gives the whole paragraph of a callout or quote, over its lines', () => {
    const text = '> [!def] Loom\n> Holds threads,\n> many of them.\n>\n> More.\n\n## Spindle\n> A stick for\n> yarn.\n';
    expect(read(text)).toEqual(['Definition: Holds threads, many of them | A stick for yarn']);
  });

  it('joins the definitions of several notes, each with its place', () => {
    const notes = {
      'a.md': '> [!def] Loom\n> Holds threads.\n',
      'b.md': '> [!определение] Loom\n> Держит нити на станке.\n\n> [!def] Spindle\n> Twists fibres.\n',
    };
    const { rows } = compareAll(notes, concepts);
    expect(rows.map((row) => row.cells.map((cells) => cells.map((cell) => cell.evidence.path)))).toEqual([
      [['a.md', 'b.md'], ['b.md']],
    ]);
  });

  it('takes what completes a definition: a formula or a list behind it', () => {
    const formula = '**Loom** is a device of two beams for which holds, if and only if:\n$$a = b$$\nIt is old.\n';
    expect(read(formula)).toEqual(['Definition: a device of two beams for which holds, if and only if: $a = b$ | -']);
    expect(read('- **Loom**: a pair of\n\t- two beams\n\t- a set of heddles\n- **Spindle**: a rod for yarn\n')).toEqual(
      ['Definition: a pair of two beams; a set of heddles | a rod for yarn'],
    );
    expect(read('**Loom** – a frame such that:\n1. the warp is tight\n2. the weft crosses it\n')).toEqual([
      'Definition: a frame such that: the warp is tight; the weft crosses it | -',
    ]);
  });

  it('and none that breaks off before its condition', () => {
    expect(read('**Loom** – a frame is called so if:\n![[loom.png]]\n')).toEqual([]);
  });

  it('gives nothing for a callout that shows no words', () => {
    expect(read('> [!def] Loom\n> ![[loom.png]]\n')).toEqual([]);
  });
});

describe('the list reader', () => {
  const read = (text: string): string[] => rowsOf(compareIn(text, concepts, { sources: ['list'] }));

  it('pairs items that share a stem, each once', () => {
    const text = '## Loom\n- weaves cloth\n- stores cloth\n\n## Spindle\n- needs no cloth\n- twists yarn\n';
    expect(read(text)).toEqual(['Cloth: weaves cloth | needs no cloth']);
  });

  it('passes over what is already paired', () => {
    const text = '## Loom\n- red cloth\n- red cloth too\n\n## Spindle\n- dry cloth\n- cloth again\n';
    expect(read(text)).toHaveLength(2);
  });

  it('pairs over three columns', () => {
    const text = '## Loom\n- wide cloth\n\n## Spindle\n- thin cloth\n\n## Needle\n- torn cloth\n';
    const { rows } = compareIn(text, [...concepts, 'Needle'], { sources: ['list'] });
    expect(rows.map((row) => row.cells.map((cells) => cells[0]?.text))).toEqual([
      ['wide cloth', 'thin cloth', 'torn cloth'],
    ]);
  });

  it('leaves out fields, empty items and items of no section', () => {
    expect(read('- cloth\n\n## Loom\n- Cloth: wide\n- \n- wide cloth\n\n## Spindle\nthin cloth\n')).toEqual([]);
  });

  it('names the row by the verb where nothing else is shared', () => {
    expect(read('## Loom\n- squeaks at night\n\n## Spindle\n- squeaks all day\n')).toEqual([
      'Squeaks: squeaks at night | squeaks all day',
    ]);
  });

  it('gives items that share nothing with 40, named by their first word', () => {
    const text = '## Loom\n- the wide cloth\n- folds\n\n## Spindle\n- no cloth\n- twists yarn\n';
    const { rows } = compareIn(text, concepts, { sources: ['list'], min: 40 });
    expect(rows.map((row) => [row.aspect, row.cells.flat().map((cell) => cell.confidence)])).toEqual([
      ['Cloth', [75, 75]],
      ['Folding', [40]],
      ['Twists', [40]],
    ]);
  });

  it('shows a thousand rows at most', () => {
    const items = (word: string): string =>
      Array.from({ length: 2000 }, (_, i) => `- ${word} cloth ${String(i)}`).join('\n');
    const { rows } = compareIn(`## Loom\n${items('wide')}\n\n## Spindle\n${items('thin')}\n`, concepts, {
      sources: ['list'],
    });
    expect(rows).toHaveLength(1000);
  });
});

describe('the prose reader', () => {
  it('takes another concept before a name for the same column: an apposition', () => {
    const text =
      '**Ракель** – планка, которой краску продавливают через сетку.\n\n## Отличия\nРакель Штрих работает мягко, тогда как валик оставляет полосы.\n';
    expect(rowsOf(compareIn(text, ['Штрих', 'Валик'], { sources: ['prose'] })).join()).toContain('оставляет полосы');
  });

  it('finds nothing where no language is known', () => {
    expect(compareIn('木綿 絹', ['木綿', '絹'], { sources: ['prose'] }).rows).toEqual([]);
  });
});

describe('the link reader', () => {
  const links = (notes: Readonly<Record<string, string>>): string[] =>
    rowsOf(compareAll(notes, concepts, { sources: ['link'] }));

  it('gives what the notes of the concepts link to, each target once', () => {
    const notes = {
      'Loom.md': '# Loom\nOf [[Wood|oak]], for [[Yarn]]s and [[yarn]]; see [[Spindle]].\n',
      'Spindle.md': 'Of [[wood]].\n\n## Loom\nOf [[Iron]].\n',
    };
    expect(links(notes)).toEqual(['Wood: oak | wood', 'Yarn: Yarn | -']);
  });

  it('gives the links of definitions, and of no other text', () => {
    const text =
      'On [[Iron]].\n\n> [!def] Loom\n> Holds [[Thread]]s. ![[loom.png]]\n\n> [!def] Spindle\n> Twists [[#Wool]].\n';
    expect(links({ 'Words.md': text })).toEqual(['Thread: Thread | -']);
  });

  it('is off by default', () => {
    expect(compareAll({ 'Loom.md': 'Of [[Wood]].\n' }, concepts).rows).toEqual([]);
  });
});

describe('a name of the note that is a form of a column', () => {
  it('is that column, not another thing', () => {
    const sentence = 'Looms stand in a room, whereas spindles hang in the air.';
    for (const heading of ['Looms and spindles: differences', '[[Looms]] and [[Spindles]]: differences'])
      expect(rowsOf(compareIn(`## ${heading}\n${sentence}\n`, concepts))).toEqual(
        rowsOf(compareIn(`## Differences\n${sentence}\n`, concepts)),
      );
  });
});
