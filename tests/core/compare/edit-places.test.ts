import { describe, expect, it } from 'vitest';
import type { EditPlace } from '../../../src/core/compare';
import { newValue } from '../../../src/core/compare';
import { endOfText, linesBelow } from '../../../src/core/compare/edit/new-lines';
import { newProperty } from '../../../src/core/compare/edit/new-property';
import { propertyPlace } from '../../../src/core/compare/edit/property-place';
import { readTableCell, writeTableCell } from '../../../src/core/compare/edit/table-slice';
import { leafAt, sentenceAround, shownAt, withMarks } from '../../../src/core/compare/edit/whole-slice';
import { readScalar } from '../../../src/core/compare/edit/yaml-scalar';
import { emptyField, formOf } from '../../../src/core/compare/edit/field-form';
import { applyEdits } from '../../../src/core/text';
import { readNote } from '../../support/markdown-notes';

const spanOf = (text: string, words: string): { readonly from: number; readonly to: number } => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};

/** The place in which words of a property are edited. */
function placeIn(text: string, words: string): EditPlace | null {
  return propertyPlace(readNote(text), spanOf(text, words));
}

describe('where a property is edited', () => {
  it('is nowhere without properties, outside of them, and where their YAML is broken', () => {
    expect(placeIn('use: flour\n', 'flour')).toBeNull();
    expect(placeIn('---\nuse: flour\n---\nA mill.\n', 'mill')).toBeNull();
    expect(placeIn('---\nuse: [flour\nage: 9\n---\n', '[flour')).toBeNull();
  });

  it('shows a list line by line: numbers, truth values and links as they are written', () => {
    const place = placeIn('---\nparts:\n  - wheel\n  - 12\n  - true\n  - [[Stone]]\n  - ~\n---\n', 'wheel');
    expect(place).toMatchObject({ kind: 'property', key: 'parts', shown: 'wheel\n12\ntrue\n[[Stone]]' });
    expect(place?.write('12\n[[Stone]]\ntrue\nsail')).toEqual([12, [['Stone']], true, 'sail']);
  });
});

describe('a scalar of YAML', () => {
  it.each([
    ['flour', 'flour'],
    ['[[Mill]]', '[[Mill]]'],
    ["'it''s'", "it's"],
    ['"a \\"b\\""', 'a "b"'],
    ['[a, b]', null],
    ['- a', null],
    ['*anchor', null],
    ['"open', null],
  ])('%s is %s', (stored, text) => {
    expect(readScalar(stored)?.text ?? null).toBe(text);
  });
});

describe('a new property', () => {
  it('goes behind its key where that has no value, wherever it stands', () => {
    const text = '---\nage: 9\nuse:\nkind: tower\n---\n';
    const edit = newProperty(readNote(text), 'Use')?.('flour');
    expect(edit === undefined ? null : applyEdits(text, [edit])).toEqual({
      ok: true,
      value: '---\nage: 9\nuse: flour\nkind: tower\n---\n',
    });
  });

  it('is not put over a value, nor into YAML that is none of lines', () => {
    expect(newProperty(readNote('---\nage: 9\nuse: flour\n---\n'), 'use')).toBeNull();
    expect(newProperty(readNote('---\n{ age: 9 }\n---\n'), 'use')).toBeNull();
  });
});

describe('new lines', () => {
  const below = (text: string): string => {
    const edited = applyEdits(text, [linesBelow(text, endOfText(readNote(text), 0, 99), ['Use:: flour'], true)]);
    return edited.ok ? edited.value : edited.problem.code;
  };

  it.each([
    ['A mill.\n', 'A mill.\n\nUse:: flour\n'],
    ['', 'Use:: flour\n'],
    ['\n', 'Use:: flour\n'],
    ['\uFEFF', '\uFEFFUse:: flour\n'],
    ['---\nage: 9\n---\n', '---\nage: 9\n---\n\nUse:: flour\n'],
  ])('stand behind %j', (text, after) => {
    expect(below(text)).toBe(after);
  });
});

describe('a cell of a table', () => {
  it.each([
    ['a \\| b', 'a | b'],
    ['a<br>b', 'a\nb'],
    // The backslash is escaped itself: the pipe never was.
    ['a \\\\| b', 'a \\\\| b'],
  ])('%s is edited as %j', (stored, shown) => {
    expect(readTableCell(stored)).toBe(shown);
  });

  it('keeps its pipes from ending it', () => {
    expect(writeTableCell('a | b\nc', ' ')).toBe('a \\| b<br>c');
    expect(writeTableCell('a \\', '|')).toBe('a \\ ');
  });
});

describe('the form of a field', () => {
  const form = (text: string, key: string, value: string) =>
    formOf(text, { path: 'Mill.md', quote: value, ...spanOf(text, value) }, key);

  it.each([
    ['- **Use:** flour', { before: '- **', colon: ':** ', after: '' }],
    ['> Use:: flour', { before: '> ', colon: ':: ', after: '' }],
    ['[Use:: flour]', { before: '[', colon: ':: ', after: ']' }],
    ['(Use:: flour).', null],
    ['(Use:: flour)', { before: '(', colon: ':: ', after: ')' }],
    ['[Use:: flour] and more', null],
    ['Its Use: flour', null],
    ['Use is: flour', null],
    ['What: flour', null],
  ])('%s', (text, expected) => {
    expect(form(text, 'Use', 'flour')).toEqual(expected);
  });

  it('is no place for a value where no key stands without one', () => {
    expect(emptyField('', [], 'Use')).toBeNull();
  });
});

describe('what is whole in a note', () => {
  const text = 'A \\*mill\\* grinds `the corn`. It [[Stone|turns]].\n\n\nEnd';
  const note = readNote(text);
  const textOf = ({ from, to }: { readonly from: number; readonly to: number }): string => text.slice(from, to);

  it('is a sign with its backslash, code and links', () => {
    expect(textOf(withMarks(note, spanOf(text, '*mill')))).toBe('\\*mill');
    expect(textOf(withMarks(note, spanOf(text, 'mill')))).toBe('mill');
    expect(textOf(withMarks(note, spanOf(text, 'corn')))).toBe('`the corn`');
    expect(textOf(withMarks(note, spanOf(text, 'turns')))).toBe('[[Stone|turns]]');
  });

  it('is nothing more between the blocks', () => {
    const gap = { from: text.indexOf('\n\n') + 2, to: text.indexOf('\n\n') + 3 };
    expect(leafAt(note, gap.from)).toBe(-1);
    expect(withMarks(note, gap)).toEqual(gap);
    expect(sentenceAround(note, gap, null)).toEqual(gap);
    expect(textOf(sentenceAround(note, spanOf(text, 'the corn`'), null))).toBe('the corn`.');
  });

  it('ends with the text that is shown', () => {
    const inline = note.inline(leafAt(note, 0));
    expect(shownAt(inline, text.length + 9)).toBe(inline.text.length);
  });
});

describe('a value for an empty cell', () => {
  it('has no place without a note', () => {
    expect(newValue({ notes: [], columns: [], column: 0, aspect: 'Use', cells: [], word: 'definition' })).toBeNull();
  });
});
