import { describe, expect, it } from 'vitest';
import type { CalloutHeader } from '../../../src/core/markdown';
import { blocksOf, firstBlock, readNote, textAt } from '../../support/markdown-notes';

interface Read {
  readonly type: string;
  readonly meta: string | null;
  readonly fold: CalloutHeader['fold'];
  readonly title: string;
  readonly body: string;
}

function callout(text: string): Read {
  const note = readNote(text);
  const block = firstBlock(note, 'callout');
  if (block.callout === null) throw new Error('a callout without header');
  const { type, meta, fold, title } = block.callout;
  return { type, meta, fold, title: textAt(note.outline, title), body: textAt(note.outline, block.body) };
}

describe('callout header', () => {
  it.each([
    ['> [!definition] Ferment', { type: 'definition', title: 'Ferment' }],
    ['>[!definition]Ferment', { type: 'definition', title: 'Ferment' }],
    ['>   [!def]   Ferment  ', { type: 'def', title: 'Ferment' }],
    ['>\t[!def]\tFerment', { type: 'def', title: 'Ferment' }],
    ['  > [!def] Ferment', { type: 'def', title: 'Ferment' }],
    ['> [! Definition ] Ferment', { type: 'definition', title: 'Ferment' }],
    ['> [!заметка：] О дрожжах', { type: 'заметка', title: 'О дрожжах' }],
    ['> [!Определение:]', { type: 'определение', title: '' }],
    ['> [!def.] x', { type: 'def', title: 'x' }],
    ['> [!::] x', { type: ':', title: 'x' }],
    ['> [!worth a look (later)] x', { type: 'worth a look (later)', title: 'x' }],
    ["> [!baker's note] x", { type: "baker's note", title: 'x' }],
    ['> [!deffinition] x', { type: 'deffinition', title: 'x' }],
    ['> [!Cafe\u0301] x', { type: 'caf\u00e9', title: 'x' }],
    ['> [!def]- Ferment', { fold: 'closed', title: 'Ferment' }],
    ['> [!def]+Ferment', { fold: 'open', title: 'Ferment' }],
    ['> [!def] - Ferment', { fold: null, title: '- Ferment' }],
    ['> [!def|wide] x', { type: 'def', meta: 'wide', title: 'x' }],
    ['> [!def | wide | 3 ]- x', { type: 'def', meta: 'wide | 3', fold: 'closed', title: 'x' }],
    ['> [!def|] x', { type: 'def', meta: '' }],
    ['> [!def]: x', { type: 'def', title: ': x' }],
    ['> [!def] a [[Yeast]] ] b', { title: 'a [[Yeast]] ] b' }],
    ['- > [!def] in an item\n  > below', { title: 'in an item', body: 'below' }],
    ['1. step\n\n   > [!def] in a numbered item', { title: 'in a numbered item' }],
    ['> - > [!def] deep', { title: 'deep' }],
    ['> [!def]\n> $$a = b$$', { title: '', body: '$$a = b$$' }],
    ['> [!def] T\n> ---', { title: 'T', body: '---' }],
    ['> [!def] T\n> 2. second', { body: '2. second' }],
    [
      '> [!def|a] T\n> | x | y |\n> |---|---|\n> | 1 | 2 |',
      { title: 'T', body: '| x | y |\n> |---|---|\n> | 1 | 2 |' },
    ],
    ['> [!def] T\nlazy end', { title: 'T', body: 'lazy end' }],
    ['> [!def] T\n> first\nlazy end', { body: 'first\nlazy end' }],
    ['> [!def] T\n>\n> first\n>\n> second', { body: 'first\n>\n> second' }],
  ] as const)('reads %j', (text, expected) => {
    expect(callout(text)).toMatchObject(expected);
  });

  it.each([
    '> [[Yeast]] is cited here',
    '> [![badge](a.png)](https://a.example)',
    '> [!]',
    '> [! ] x',
    '> [!open',
    '> text [!def] x',
    '> text\n> [!def] x',
    '[!def] no quote',
    '- [!def] no quote',
    '> - [!def] x',
    '> \\[!def] x',
    '```\n> [!def] x\n```',
  ])('%j is no callout', (text) => {
    expect(blocksOf(text).map(([kind]) => kind)).not.toContain('callout');
  });

  it('gives the header as its span, without its quote mark', () => {
    const note = readNote('> [!def] Leaven\r\n> A live dough.');
    const { callout: header, body } = firstBlock(note, 'callout');
    expect(header === null ? '' : textAt(note.outline, header.span)).toBe('[!def] Leaven');
    expect(textAt(note.outline, body)).toBe('A live dough.');
  });

  it('has an empty body at its end, and an empty title at its line end, when it says nothing', () => {
    const { callout: header, body, span } = firstBlock(readNote('> [!def]  \n'), 'callout');
    expect(body).toEqual({ from: span.to, to: span.to });
    expect(header?.title).toEqual({ from: 8, to: 8 });
  });

  it('nests: the inner callout is a child block of the outer', () => {
    const note = readNote('> [!def] Outer\n> text\n>\n> > [!example] Inner\n> > more\n\nafter');
    const { blocks } = note.outline;
    const [outer, inner] = blocks.filter((one) => one.kind === 'callout');
    expect(outer?.callout?.type).toBe('def');
    expect(inner?.callout?.type).toBe('example');
    expect(blocks.map((one) => [one.kind, one.parent])).toEqual([
      ['callout', -1],
      ['paragraph', 0],
      ['callout', 0],
      ['paragraph', 2],
      ['blank', -1],
      ['paragraph', -1],
    ]);
  });

  it('takes a lazy line below a nested header into the inner callout', () => {
    const { blocks } = readNote('> > [!def] T\nlazy').outline;
    expect(blocks.map((one) => [one.kind, one.parent, one.span.to])).toEqual([
      ['quote', -1, 17],
      ['callout', 0, 17],
      ['paragraph', 1, 17],
    ]);
  });

  it('leaves a paragraph behind an empty line outside', () => {
    const { blocks } = readNote('> [!def] T\n\nafter').outline;
    expect(blocks.map((one) => [one.kind, one.parent])).toEqual([
      ['callout', -1],
      ['blank', -1],
      ['paragraph', -1],
    ]);
  });

  it('reads the title inline, with its links', () => {
    const note = readNote('> [!def] The [[Leaven|sour]] *dough*');
    expect(note.inline(0).text).toBe('The sour dough');
    expect(note.outline.links.map((link) => [link.target, link.inBlock])).toEqual([['Leaven', 0]]);
  });
});
