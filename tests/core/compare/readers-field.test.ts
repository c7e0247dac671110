import { describe, expect, it } from 'vitest';
import { compareIn, rowsOf } from '../../support/comparing';

const looms = (text: string): string[] => rowsOf(compareIn(text, ['Loom', 'Spindle'], { sources: ['field'] }));

describe('the field reader', () => {
  it.each([
    ['a line', 'Price: 400', ['Price: 400 | -']],
    ['an item', '- Price: 400', ['Price: 400 | -']],
    ['a key with two colons', 'price:: 400', ['Price: 400 | -']],
    ['brackets', '[price:: 400]', ['Price: 400 | -']],
    [
      'brackets in a sentence',
      'It costs [price:: 400] and weighs (weight:: 9 kg).',
      ['Price: 400 | -', 'Weight: 9 kg | -'],
    ],
    ['brackets round brackets', '(price:: 400 (used))', ['Price: 400 (used) | -']],
    ['a bold key with its colon', '**Price:** 400', ['Price: 400 | -']],
    ['a bold key before its colon', '**Price**: 400', ['Price: 400 | -']],
    ['a bold key before two colons', '**Price**:: 400', ['Price: 400 | -']],
    ['a bold key with a stop', '- **Price.** 400', ['Price: 400 | -']],
    ['several lines of a paragraph', 'Price: 400\nAge: 9', ['Price: 400 | -', 'Age: 9 | -']],
    ['items below the key', '- Parts:\n  - warp\n  - weft', ['Parts: warp; weft | -']],
    ['a value with items below', '- Parts: two\n  - warp\n    - red\n  - weft', ['Parts: two; warp; red; weft | -']],
    ['keys below a key', '- Data:\n  - Price: 400\n  - Age: 9', ['Price: 400 | -', 'Age: 9 | -']],
    ['an empty item below', '- Parts:\n  - warp\n  -', ['Parts: warp | -']],
    ['a task', '- [x] Price: 400', ['Price: 400 | -']],
    ['a key with brackets', 'Weight (kg): 9', ['Weight (kg): 9 | -']],
    ['a quoted item', '> - Price: 400', ['Price: 400 | -']],
  ])('reads %s', (_, body, expected) => {
    expect(looms(`## Loom\n${body}\n`)).toEqual(expected);
  });

  it.each([
    ['a key of five words', 'The price of a loom: 400'],
    ['a time', '10:30 lunch'],
    ['an address', 'https://example.org'],
    ['an address as a key', 'https: 4'],
    ['a key of digits', '12: 4'],
    ['an empty value', 'Price:\n\n**Age:** —'],
    ['a bold word', '**Price** 400'],
    ['bold of five words', '**What does it cost me:** 400'],
    ['a bracket that never closes', 'a (price:: 400 and on'],
    ['a bracket that closed before', 'a (b) price::400'],
    ['a bracket with a long key', '[what does it cost me:: 400]'],
    ['the other concept as a key', 'Spindle: 12'],
    ['a full sentence', 'It is old. And it says: so.'],
  ])('reads nothing from %s', (_, body) => {
    expect(looms(`## Loom\n${body}\n`)).toEqual([]);
  });

  it('reads no concept that is defined beside a column, unless both columns have it as a key', () => {
    const terms = [
      '**Loom:** a machine that weaves cloth from yarn',
      '**Spindle:** a rod that twists fibres into yarn',
      '**Distaff:** a rod that holds fibres until they are spun',
    ];
    expect(looms(`# Tools\n\n${terms.join('\n\n')}\n`)).toEqual([]);
    const parted = terms
      .slice(0, 2)
      .map((term, at) => `${term}\n\n**Beam:** a bar that holds the yarn at ${String(at)}`);
    expect(looms(`# Tools\n\n${parted.join('\n\n')}\n`)).toEqual([
      'Beam: a bar that holds the yarn at 0 | a bar that holds the yarn at 1',
    ]);
    expect(looms(`# Tools\n\n${terms.slice(0, 2).join('\n\n**Price:** 400\n\n')}\n`)).toEqual(['Price: 400 | -']);
  });

  it('reads no next entry of a row of entries, but fields below a name that stands alone', () => {
    const entries = '**Loom:** weaves the yarn into cloth\n\n**Distaff:** holds the fibres that are spun\n';
    expect(looms(`# Tools\n\n${entries}`)).toEqual([]);
    expect(looms(`# Tools\n\n${entries.replace(':** weaves the yarn into cloth', '**')}`)).toEqual([
      'Distaff: holds the fibres that are spun | -',
    ]);
    expect(looms('# Tools\n\n**Loom:** weaves the yarn into cloth\n\n**Wood:** oak\n')).toEqual(['Wood: oak | -']);
  });

  it('reads no lines that lead to other notes, and no remark of one column', () => {
    expect(looms('## Loom\nRelations: [[Crafts]]\nReferences: [[Book of yarn]]\nPrice: 400\n')).toEqual([
      'Price: 400 | -',
    ]);
    expect(looms('## Loom\nNote 2: oil it in spring\nTip: oil it\n')).toEqual([]);
    expect(looms('## Loom\nTip: oil it\n\n## Spindle\nTip: wax it\n')).toEqual(['Tip: oil it | wax it']);
  });

  it('reads a sentence of a bold-led paragraph if another column has the key', () => {
    const led = '**Loom.** For cloth. Price: 400. Age: 9.\n\n**Spindle:** for yarn.\n- Price: 12\n';
    expect(looms(led)).toEqual(['Price: 400 | 12']);
  });

  it.each([
    ['a heading', '### Price\n- Loom: 400\n- Spindle: 12', ['Price: 400 | 12']],
    ['a bold line', '**Price**\n- Loom: 400\n- Spindle: 12', ['Price: 400 | 12']],
    ['a bold line with a colon', '**Price:**\n\n- Loom: 400\n- Spindle: 12', ['Price: 400 | 12']],
    ['a line with a colon', 'Price:\n- **Loom:** 400\n- **Spindle:** 12', ['Price: 400 | 12']],
    ['the item above', '- Price\n  - Loom: 400\n  - Spindle: 12', ['Price: 400 | 12']],
    [
      'the heading where prose stands between',
      '## Price\nI asked around.\n\n- Loom: 400\n- Spindle: 12',
      ['Price: 400 | 12'],
    ],
    ['the heading above lines that are no items', '### Price\nLoom: 400\nSpindle: 12', ['Price: 400 | 12']],
    ['the heading above paragraphs', '### Price\nLoom — 400\n\nSpindle — 12', ['Price: 400 | 12']],
    ['a short line above items', '# Crafts\n\nPrice\n- Loom: 400\n- Spindle: 12', ['Price: 400 | 12']],
    ['a line above lines', '# Crafts\n\nPrice\nLoom: 400\nSpindle: 12', ['Price: 400 | 12']],
    ['the heading behind a quote', '## Price\n> Well.\n\n- Loom: 400\n- Spindle: 12', ['Price: 400 | 12']],
  ])('takes %s for the aspect of items labelled by concept', (_, text, expected) => {
    expect(looms(`${text}\n`)).toEqual(expected);
  });

  it.each([
    ['one concept only', '### Price\n- Loom: 400\n- Cat: 12'],
    ['no heading', '- Loom: 400\n- Spindle: 12'],
    ['a heading with a name', '### Price of the loom\n- Loom: 400\n- Spindle: 12'],
    ['a long heading', '### What I paid for all this\n- Loom: 400\n- Spindle: 12'],
    ['empty values', '### Price\n- Loom: —\n- Spindle: ?'],
    ['items without label', '### Price\n- Loom\n- Spindle'],
    ['lines of which one is about neither', '### Price\nLoom: 400\nSpindle: 12\nAsk again in May.'],
    ['the title of the note', '# Price\nLoom: 400\nSpindle: 12'],
    ['what asks for differences', '## Differences\nLoom: big\nSpindle: small'],
  ])('takes no aspect from %s', (_, text) => {
    expect(looms(`${text}\n`)).toEqual([]);
  });

  it('takes sentences that each answer for a column, under their label', () => {
    const answers = (text: string): string[] => rowsOf(compareIn(`# Crafts\n\n${text}\n`, ['Loom', 'Hand spindle']));
    expect(answers('- **Indoors:** loom yes, once the table is clear. Spindle no.')).toEqual([
      'Indoors: yes, once the table is clear | no',
    ]);
    expect(answers('Indoors: Loom yes. Hand spindle no.')).toEqual(['Indoors: yes | no']);
    expect(answers('- **Indoors:** loom yes. Wheel no.').filter((row) => row.includes(' | no'))).toEqual([]);
  });

  it('reads remarks in brackets behind the names that values end with as no parts', () => {
    const text = 'Life: two years on the loom, a bit over one on the spindle (measured, twice)';
    expect(looms(`# Crafts\n\n${text}\n`)).toEqual(['Life: two years | a bit over one']);
  });

  it('takes a denial alone for no value', () => {
    const text = 'Fine yarn: even from the loom, not from the spindle (lumps!)';
    expect(looms(`# Crafts\n\n${text}\n`).filter((row) => / not$|: not /u.test(row))).toEqual([]);
  });

  it('reads the last line of a note that ends with its value', () => {
    expect(looms('## Loom\n- Price: 400\n- Parts:\n  - warp')).toEqual(['Price: 400 | -', 'Parts: warp | -']);
  });

  it('covers the value and nothing else', () => {
    const { rows } = compareIn('## Loom\n- Parts:\n  - **warp**.\n  - weft.\n- [price:: 400 ]\n', ['Loom', 'Spindle']);
    expect(rows.map((row) => row.cells[0]?.[0]?.evidence.quote)).toEqual(['warp**.\n  - weft', '400']);
  });
});
