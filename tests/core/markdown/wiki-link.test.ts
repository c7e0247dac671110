import { describe, expect, it } from 'vitest';
import { readNote, textAt } from '../../support/markdown-notes';

function links(text: string): unknown[] {
  const { outline } = readNote(text);
  return outline.links.map(({ span, inBlock: _inBlock, ...link }) => ({ ...link, written: textAt(outline, span) }));
}

const plain = { heading: null, block: null, display: null, embed: false, suffix: '' };

describe('wiki links', () => {
  it.each([
    ['[[Yeast]]', { target: 'Yeast' }],
    ['[[ Yeast ]]', { target: 'Yeast' }],
    ['[[Yeast.md]]', { target: 'Yeast' }],
    ['[[dir/sub/Yeast.md|the yeast]]', { target: 'dir/sub/Yeast', display: 'the yeast' }],
    ['[[Yeast| a | b ]]', { target: 'Yeast', display: 'a | b' }],
    ['[[Yeast|]]', { target: 'Yeast' }],
    ['[[Yeast#Growth]]', { target: 'Yeast', heading: 'Growth' }],
    ['[[Yeast#Growth# Heat |g]]', { target: 'Yeast', heading: 'Growth#Heat', display: 'g' }],
    ['[[Yeast#^p-1]]', { target: 'Yeast', block: 'p-1' }],
    ['[[Yeast#Growth#^p1]]', { target: 'Yeast', heading: 'Growth', block: 'p1' }],
    ['[[#Growth]]', { target: '', heading: 'Growth' }],
    ['[[#^p1]]', { target: '', block: 'p1' }],
    ['![[dough.png|300]]', { target: 'dough.png', display: '300', embed: true }],
    ['[[a]b]]', { target: 'a]b' }],
    ['[[Ye\u0301ast]]', { target: 'Ye\u0301ast' }],
    ['[[constructor]]', { target: 'constructor' }],
    ['[[a\\|b]]', { target: 'a\\|b' }],
  ])('reads %s', (text, expected) => {
    expect(links(`on ${text} here`)).toEqual([{ ...plain, ...expected, written: text }]);
  });

  it.each([
    '[[]]',
    '[[ ]]',
    '[[|x]]',
    '[[#]]',
    '[[a\nb]]',
    '[[a [[b',
    '[[a[b]]',
    '[[${name}]]',
    '[[{{title}}]]',
    '[[<% tp.file.title %>]]',
    '\\[[a]]',
    '`[[a]]`',
    '$[[a]]$',
    '%%[[a]]%%',
    '<!-- [[a]] -->',
    '<b title="[[a]]">',
    '```\n[[a]]\n```',
    '    [[a]]',
    '$$\n[[a]]\n$$',
    '%%\n[[a]]\n%%',
    '<div>\n[[a]]\n</div>',
    '[[a',
  ])('%j holds none', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('finds the innermost of three brackets', () => {
    expect(links('[[[a]]]')).toMatchObject([{ target: 'a', written: '[[a]]' }]);
    expect(links('[[a [[b]]')).toMatchObject([{ target: 'b' }]);
  });

  it('splits at an escaped pipe in a table', () => {
    const text = '| a | b |\n|---|---|\n| [[Yeast\\|y]] | ![[p.png\\|20]] |';
    expect(links(text)).toMatchObject([
      { target: 'Yeast', display: 'y' },
      { target: 'p.png', display: '20', embed: true },
    ]);
  });

  it.each([
    ['[[узел]]а', 'а'],
    ['[[node]]s,', 's'],
    ['[[etcd]]ом', 'ом'],
    ['[[Docker]]-контейнер', '-контейнер'],
    ['[[X]]‑Dienst', '‑Dienst'],
    ['[[X]]-', ''],
    ['[[X]] y', ''],
    ['[[X]]2', ''],
    ['[[X]]_y', ''],
    ['[[容器]]技术', ''],
    ['[[노드]]는', ''],
    ['[[X]]е\u0301', 'е\u0301'],
    ['![[X]]y', ''],
    ['[[Kupfer]]leitung', ''],
    ['[[Kupfer]]-Leitung', '-Leitung'],
    ['[[Медь]]содержащий', ''],
    ['[[wire]]less', 'less'],
  ])('%s has the suffix %j', (text, suffix) => {
    expect(links(text)).toMatchObject([{ suffix }]);
  });

  it('stand in the leaf that holds them, quotes and lists and headings and cells alike', () => {
    const { blocks, links: found } = readNote(
      '# [[a]]\n\n> x\n> [[b]]\n\n- [[c]]\n\n| [[d]] |\n|---|\n| [[e]] |\n\n[^1]: [[f]]',
    ).outline;
    expect(found.map((link) => [link.target, blocks[link.inBlock]?.kind])).toEqual([
      ['a', 'heading'],
      ['b', 'paragraph'],
      ['c', 'paragraph'],
      ['d', 'table-row'],
      ['e', 'table-row'],
      ['f', 'paragraph'],
    ]);
  });

  it('are found inside emphasis, highlights and the shown part of other links', () => {
    expect(links('*a **[[b]]*** ==[[c]]== ~~[[d]]~~').map((link) => (link as { target: string }).target)).toEqual([
      'b',
      'c',
      'd',
    ]);
  });
});

describe('Markdown links', () => {
  it.each([
    ['[sour](dir/Sour%20dough.md)', { target: 'dir/Sour dough', display: 'sour' }],
    ['[sour](<Sour dough.md>)', { target: 'Sour dough', display: 'sour' }],
    ['[sour](Sour.md#Heat%20up "title")', { target: 'Sour', heading: 'Heat up', display: 'sour' }],
    ['[](Sour.md)', { target: 'Sour' }],
    ['[x](#Heat)', { target: '', heading: 'Heat', display: 'x' }],
    ['[x](#^p1)', { target: '', block: 'p1', display: 'x' }],
    ['![x](img/p.png)', { target: 'img/p.png', display: 'x', embed: true }],
    ['[x](100%25%zz)', { target: '100%25%zz', display: 'x' }],
    ['[x](sub/Note)', { target: 'sub/Note', display: 'x' }],
  ])('%s is one', (text, expected) => {
    expect(links(text)).toEqual([{ ...plain, ...expected, written: text }]);
  });

  it.each([
    '[x](https://a.example/b.md)',
    '[x](obsidian://open?vault=v)',
    '[x](mailto:me@a.example)',
    '[x](//a.example)',
    '[x](www.a.example)',
    '[x]()',
    '[x](#)',
    '[x] (a.md)',
    '[x]',
  ])('%s is none', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('may name their target elsewhere', () => {
    const text = '[one][Ref A] and [ref  a][] and [Ref a] and [other]\n\n[ref a]: Sour.md "t"';
    expect(links(text)).toMatchObject([{ display: 'one' }, { display: 'ref  a' }, { display: 'Ref a' }]);
    expect(links(text)).toMatchObject(Array.from({ length: 3 }, () => ({ target: 'Sour' })));
  });
});
