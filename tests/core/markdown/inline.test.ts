import { describe, expect, it } from 'vitest';
import { sourceSpan } from '../../../src/core/markdown';
import { firstBlock, firstParagraph, marksOf, readNote, textAt } from '../../support/markdown-notes';

describe('what a reader sees of a leaf', () => {
  it.each([
    ['plain words', 'plain words', []],
    [
      'a *b* **c** ~~d~~ ==e== `f`',
      'a b c d e f',
      ['emphasis:b', 'strong:c', 'strikethrough:d', 'highlight:e', 'code:f'],
    ],
    ['***both***', 'both', ['emphasis:both', 'strong:both']],
    ['**a *b* c**', 'a b c', ['strong:a b c', 'emphasis:b']],
    ['[[Yeast]]s and [[Yeast|it]]', 'Yeasts and it', ['wiki-link:Yeast', 'wiki-link:it']],
    ['[[Yeast#Growth]]', 'Yeast#Growth', ['wiki-link:Yeast#Growth']],
    ['[the *dough*](x.md)', 'the dough', ['link:the dough', 'emphasis:dough']],
    ['[x] and [y][z]', '[x] and [y][z]', []],
    ['![[p.png]]![x](p.png)a', 'a', ['embed:', 'embed:']],
    ['a %%no [[b]]%% c', 'a  c', []],
    ['a[^1] b^[see *c*]', 'a b', []],
    ['~={red}tide=~ and **~={dark-blue}ebb=~**', 'tide and ebb', ['strong:ebb']],
    ['~={red}tide and 1 =~ 2', 'tide and 1  2', []],
    ['~={red}tide', '~={red}tide', []],
    ['~={}tide=~ ~~x~~ a=~b', '~={}tide=~ x a=~b', ['strikethrough:x']],
    ['x <b class="y">z</b> <!-- no -->w', 'x z w', []],
    ['a \\*b\\* \\[[c]]', 'a *b* [[c]]', []],
    ['one  \ntwo\\\nthree<br>four<br/>\nfive', 'one\ntwo\nthree\nfour\nfive', []],
    ['one \n   two', 'one\ntwo', []],
    ['&lt;&nbsp;&#8212;&#x2014;&unknown;&#0;', '<\u00A0——&unknown;&#0;', []],
    ['$x_1$ costs $5 or 6$', '$x_1$ costs $5 or 6$', ['math:$x_1$', 'math:$5 or 6$']],
    ['from $5 to $6 now', 'from $5 to $6 now', []],
    ['a $ b$ c', 'a $ b$ c', []],
    ['$a$1 $b$', '$a$1 $b$', ['math:$a$1 $b$']],
    ['\\$a$ b', '$a$ b', []],
    ['x $$a$$ y', 'x $$a$$ y', ['math:$$a$$']],
    ['x $$ y', 'x $$ y', []],
    ['a == b == c', 'a == b == c', []],
    ['==a== ===b===', 'a ===b===', ['highlight:a']],
    ['`` a`b `` `c', 'a`b `c', ['code:a`b']],
    ['` `', ' ', ['code: ']],
    ['#tag and #a/b-c but #12 and x#y', '#tag and #a/b-c but #12 and x#y', ['tag:#tag', 'tag:#a/b-c']],
    ['# not a heading mark', '# not a heading mark', []],
    [
      'https://a.example/b_(c). (www.a.example) <https://b.example> me@a.example',
      'https://a.example/b_(c). (www.a.example) https://b.example me@a.example',
      ['url:https://a.example/b_(c)', 'url:www.a.example', 'url:https://b.example', 'url:me@a.example'],
    ],
    ['<me@a.example> <a@b', 'me@a.example <a@b', ['url:me@a.example']],
    ['<a href=\'x\' b = c d>e</a ><img/><i\nf="g" />h', 'eh', []],
    ['<a b=> <a "c"> <a b="c"d> <a b="c> <a', '<a b=> <a "c"> <a b="c"d> <a b="c> <a', []],
    ['<!--> a <!---> b <!DOCTYPE c> d <?e?> f <![CDATA[ g ]]>', ' a  b  d  f ', []],
    ['a <!-- b, <? c, <![CDATA[ d, <!E, <!3 f', 'a <!-- b, <? c, <![CDATA[ d, <!E, <!3 f', []],
    ['a%b !c ^d x! y^[z', 'a%b !c ^d x! y^[z', []],
    ['&#99999999; &#xD83D; &#65;', '&#99999999; &#xD83D; A', []],
    [
      'https://a.example/(b) mailto:c@d.example xhttp',
      'https://a.example/(b) mailto:c@d.example xhttp',
      ['url:https://a.example/(b)', 'url:mailto:c@d.example'],
    ],
    ['яhttps://a.example', 'яhttps://a.example', []],
    ['a < b > c <3 </ x>', 'a < b > c <3 </ x>', []],
    ['a %% b', 'a %% b', []],
    ['100 % of a = b ! ^ ]', '100 % of a = b ! ^ ]', []],
    ['[field:: value]', '[field:: value]', []],
    ['слово *мысль* — это', 'слово мысль — это', ['emphasis:мысль']],
    ['語*强*語', '語强語', ['emphasis:强']],
    ['\uD83D\uDE00 **\uD83D\uDE00**', '\uD83D\uDE00 \uD83D\uDE00', ['strong:\uD83D\uDE00']],
    ['a \uD800 b', 'a \uD800 b', []],
  ])('%j', (written, shown, marks) => {
    const inline = firstParagraph(`t: ${written}`);
    expect(inline.text).toBe(`t: ${shown}`);
    expect(marksOf(inline)).toEqual(marks);
  });

  it('gives links, addresses and tags their targets', () => {
    const inline = firstParagraph(
      '[[dir/A.md#B|c]] ![[d.png]] [e](f%20g.md) [h](https://i.example) #j https://k.example',
    );
    expect(inline.marks.map((mark) => mark.target)).toEqual([
      'dir/A#B',
      'd.png',
      'f g',
      'https://i.example',
      '#j',
      'https://k.example',
    ]);
  });

  it('maps every shown character to its place', () => {
    const text = 'a **b** [[c|d]] &amp; e<br>f';
    const inline = firstParagraph(text);
    const shown = Array.from({ length: inline.text.length }, (_, i) => {
      const span = sourceSpan(inline, i, i + 1);
      return text.slice(span.from, span.to);
    });
    expect(inline.text).toBe('a b d & e\nf');
    expect(shown).toEqual(['a', ' ', 'b', ' ', 'd', ' ', '&amp;', ' ', 'e', '<br>', 'f']);
  });

  it('shows letters that are written apart from their marks as one, at the place of all of them', () => {
    const text = 'Е\u0308м **и\u0306** e\u0301x q\u0301 е\u0308\u0301 か\u3099 \u1100\u1161 \u0301';
    const inline = firstParagraph(text);
    expect(inline.text).toBe('Ём й éx q\u0301 ё\u0301 が 가 \u0301');
    const placed = (shown: string): string => textAt(readNote(text).outline, sourceSpan(inline, ...ends(shown)));
    const ends = (shown: string): [number, number] => {
      const from = inline.text.indexOf(shown);
      return [from, from + shown.length];
    };
    for (const shown of ['Ём', 'й', 'éx', 'q\u0301', 'ё\u0301', 'が', '가']) {
      expect(placed(shown)).toBe(shown.normalize('NFD'));
    }
    expect(marksOf(inline)).toEqual(['strong:й']);
  });

  it('leaves out the quote marks between the lines of a quote, which stay in the source span', () => {
    const text = '> one *two\n> three* four\nlazy [[five]]';
    const note = readNote(text);
    const inline = note.inline(firstBlock(note, 'paragraph').index);
    expect(inline.text).toBe('one two\nthree four\nlazy five');
    expect(marksOf(inline)).toEqual(['emphasis:two\nthree', 'wiki-link:five']);
    expect(textAt(note.outline, sourceSpan(inline, 4, 13))).toBe('two\n> three');
  });

  it('reads over lines of an item without their indent', () => {
    const note = readNote('- one **two\n  three** four\n\n  next');
    expect(note.inline(firstBlock(note, 'paragraph').index).text).toBe('one two\nthree four');
  });

  it('reads parts of a leaf by their span', () => {
    const text = '| *a* | [[b\\|c]] |\n|---|---|\n| d |  |';
    const note = readNote(text);
    const row = firstBlock(note, 'table-row');
    expect(row.cells.map((cell) => note.inlineOf(cell).text)).toEqual(['a', 'c']);
    const whole = note.inline(row.index);
    expect(whole.text).toBe('a|c');
    expect(marksOf(whole)).toEqual(['emphasis:a', 'wiki-link:c']);
    expect(textAt(note.outline, sourceSpan(whole, 0, 3))).toBe('a* | [[b\\|c');
    expect(note.inline(row.index + 1).text).toBe('d|');
    const entity = readNote('| &amp; | b |\n|---|---|');
    expect(textAt(entity.outline, sourceSpan(entity.inline(1), 0, 1))).toBe('&amp;');
  });

  it('reads a leaf once', () => {
    const note = readNote('a *b*');
    expect(note.inline(0)).toBe(note.inline(0));
    expect(note.inlineOf({ from: 0, to: 5 })).toBe(note.inline(0));
  });

  it('has no text for blocks that are not read inline, nor for blocks that are not there', () => {
    const note = readNote('```\ncode\n```\n\n- a');
    for (const block of [0, 99]) {
      expect(note.inline(block)).toMatchObject({ text: '', marks: [] });
      expect(sourceSpan(note.inline(block), 0, 0)).toEqual({ from: 0, to: 0 });
    }
  });

  it('gives an empty span for an empty range', () => {
    const inline = firstParagraph('a *b*');
    expect(sourceSpan(inline, 2, 2)).toEqual({ from: 3, to: 3 });
    expect(sourceSpan(inline, 99, 99)).toEqual({ from: 0, to: 0 });
  });

  it('takes only its own constructs where there are too many marks', () => {
    const many = firstParagraph(`${'*a_ '.repeat(1_001)}[[b]] \`c\` ==d== [e](f.md)`);
    expect(marksOf(many)).toEqual(['wiki-link:b', 'code:c']);
    expect(marksOf(firstParagraph(`${'[ '.repeat(2_001)}*a* [[b]]`))).toEqual(['wiki-link:b']);
    expect(marksOf(firstParagraph(`${'] '.repeat(2_001)}*a* [[b]]`))).toEqual(['wiki-link:b']);
    expect(marksOf(firstParagraph(`${'word '.repeat(20_001)}*a* [[b]]`))).toEqual(['wiki-link:b']);
    expect(marksOf(firstParagraph(`${'[ '.repeat(1_990)}*a* [[b]]`))).toEqual(['emphasis:a', 'wiki-link:b']);
  });
});

describe('blocks worth reading inline', () => {
  it.each([
    'a [[b]]',
    'a [b](c)',
    'a %%b%%',
    'a:: b',
    'a — b',
    'a\u00A0– b',
    'a - b',
    '**a** b',
    '==a== b',
    '_a_',
    'One Definition more',
    '| a | b:: |\n|--|--|',
  ])('%j is', (text) => {
    expect(readNote(text).isWorthInline(text.startsWith('|') ? 1 : 0)).toBe(true);
  });

  it.each(['plain words', 'a-b', 'a: b', 'a *b*', '* a', '```\ndefinition\n```'])('%j is not', (text) => {
    expect(readNote(text).isWorthInline(0)).toBe(false);
  });

  it('asks a callout for its title, and nothing for what is not there', () => {
    const note = readNote('> [!x] a — b\n> c');
    expect([note.isWorthInline(0), note.isWorthInline(1), note.isWorthInline(9)]).toEqual([true, false, false]);
  });
});
