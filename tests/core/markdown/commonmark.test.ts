import { describe, expect, it } from 'vitest';
import { blocksOf, firstParagraph, marksOf } from '../../support/markdown-notes';

const outline = (text: string): string =>
  blocksOf(text)
    .map(([kind]) => kind)
    .join(' ');

describe('CommonMark, by samples', () => {
  it.each([
    ['a\n\n\nb', 'paragraph paragraph'],
    ['a\nb', 'paragraph'],
    ['***\n---\n___', 'rule rule rule'],
    ['a\n***', 'paragraph rule'],
    ['- a\n***\n- b', 'list item paragraph rule list item paragraph'],
    ['\\# a', 'paragraph'],
    ['   # a', 'heading'],
    ['    # a', 'code'],
    ['a\n    b', 'paragraph'],
    ['# a\nb\n# c', 'heading paragraph heading'],
    ['> # a\n> b\nc', 'quote heading paragraph'],
    ['> ```\na\n> ```', 'quote code paragraph quote code'],
    ['> a\n\n> b', 'quote paragraph quote paragraph'],
    ['>> a\n> b', 'quote quote paragraph'],
    ['> - a\nb', 'quote list item paragraph'],
    ['- a\n\n  b', 'list item paragraph paragraph'],
    ['- a\n\n b', 'list item paragraph paragraph'],
    ['- a\n- b\n* c', 'list item paragraph item paragraph list item paragraph'],
    ['1. a\n2) b', 'list item paragraph list item paragraph'],
    ['a\n2. b', 'paragraph'],
    ['a\n1. b', 'paragraph list item paragraph'],
    ['- a\n  - b\n    - c', 'list item paragraph list item paragraph list item paragraph'],
    ['-\n  a', 'list item paragraph'],
    ['- \n\n  a', 'list item paragraph'],
    ['-a', 'paragraph'],
    ['-     a', 'list item code'],
    ['```\na\n````\nb', 'code paragraph'],
    ['````\na\n```\nb', 'code'],
    ['``` a`b\nc', 'paragraph'],
    ['a\n```\nb\n```\nc', 'paragraph code paragraph'],
    ['<table>\na\n\nb', 'html paragraph'],
    ['<x-y>\na\n\nb', 'html paragraph'],
    ['a\n<x-y>\nb', 'paragraph'],
    ['a\n<div>\nb', 'paragraph html'],
    ['a\n---\nb', 'heading paragraph'],
    ['- a\n---', 'list item paragraph rule'],
    ['> a\n---', 'quote paragraph rule'],
    ['a\n= =', 'paragraph'],
    ['| a |\n| - |\n| b |\n\nc', 'table table-row table-row paragraph'],
  ])('%j', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it.each([
    ['*a b*', ['emphasis:a b']],
    ['a * b*', []],
    ['a*"b"*', []],
    ['a*b*c', ['emphasis:b']],
    ['a_b_c', []],
    ['_a_b', []],
    ['__a__', ['strong:a']],
    ['**a**b', ['strong:a']],
    ['*a **b** c*', ['emphasis:a b c', 'strong:b']],
    ['*a**b**c*', ['emphasis:abc', 'strong:b']],
    ['**a*', ['emphasis:a']],
    ['*a `*`', ['code:*']],
    ['`a\\`b`', ['code:a\\']],
    ['`*a*`', ['code:*a*']],
    ['[a](b "c")', ['link:a']],
    ['[a](b c)', []],
    ['[a [b](c) d](e)', ['link:b']],
    ['[a](<b c>)', ['link:a']],
    ['[a](b(c)d)', ['link:a']],
    ['![a [b](c)](d)', ['embed:']],
    ['<https://a.example?b=c>', ['url:https://a.example?b=c']],
    ['`<a href="`">`', ['code:<a href="']],
    ['<a href="`">`', []],
  ])('%j', (text, marks) => {
    expect(marksOf(firstParagraph(`x ${text}`))).toEqual(marks);
  });
});
