import { describe, expect, it } from 'vitest';
import type { RenameRequest } from '../../../../src/core/concepts';
import { markdownLinkEdits, wikiLinkEdits } from '../../../../src/core/concepts/writing/rename/link-edits';
import { propertyEdits } from '../../../../src/core/concepts/writing/rename/property-edits';
import { inLettersOf, nameSpans } from '../../../../src/core/concepts/writing/rename/written-name';
import { applyEdits } from '../../../../src/core/text';
import { ownFacts } from '../concept-index/facts';

/** The loom gets another name; links to it lead to the note of the loom, those to other notes nowhere. */
function request(next: string, more: Partial<RenameRequest> = {}): RenameRequest {
  return {
    name: 'loom',
    next,
    own: ownFacts('Day.md'),
    hits: [],
    isForm: () => false,
    isHome: false,
    defines: () => false,
    leadsTo: (target) => (/loom$/iu.test(target) ? 'note' : null),
    headingOf: () => null,
    ...more,
  };
}

const toHeadings: Partial<RenameRequest> = { leadsTo: () => null, headingOf: () => 'Day.md' };

describe('a name in the letters of its place', () => {
  it.each([
    ['loom', 'loom', 'frame', 'frame'],
    ['Loom', 'loom', 'frame', 'Frame'],
    ['LOOM', 'loom', 'frame', 'FRAME'],
    ['loom', 'Loom', 'Frame', 'frame'],
    ['loom', 'Loom', 'IRS', 'IRS'],
    ['lOOM', 'loom', 'frame', 'frame'],
  ])('%s of %s becomes, by %s, %s', (found, name, next, expected) => {
    expect(inLettersOf(found, name, next)).toBe(expected);
  });
});

describe('the places of a name', () => {
  const placesOf = (text: string, name: string): string[] =>
    nameSpans(text, name, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));

  it('are found whatever apostrophe, hyphen and blanks they are written with', () => {
    expect(placesOf("Bakers’ loaf, bakers' loaf, bakers loaf", "bakers' loaf")).toEqual([
      'Bakers’ loaf',
      "bakers' loaf",
    ]);
    expect(placesOf('sour‑dough, sour-dough, sourdough', 'sour-dough')).toEqual(['sour‑dough', 'sour-dough']);
    expect(placesOf('warp  beam, warp\nbeam', 'warp beam')).toEqual(['warp  beam']);
    expect(placesOf('C++ and C+ and C++20', 'C++')).toEqual(['C++']);
  });

  it('are no words that letters of another name begin or end, nor another letter that looks small', () => {
    expect(placesOf('looms, heirloom, loom.', 'loom')).toEqual(['loom']);
    expect(placesOf('a caſe, a case', 'case')).toEqual(['case']);
  });
});

describe('links of a concept that gets another name', () => {
  const wiki = (text: string, asked: RenameRequest, inflected = false): string => {
    const edited = applyEdits(text, wikiLinkEdits(text, { from: 0, to: text.length }, inflected, asked));
    return edited.ok ? edited.value : edited.problem.code;
  };
  const markdown = (text: string, asked: RenameRequest): string => {
    const edited = applyEdits(text, markdownLinkEdits(text, { from: 0, to: text.length }, asked));
    return edited.ok ? edited.value : edited.problem.code;
  };

  it.each([
    ['[[loom]]', '[[frame]]'],
    ['[[Tools/Loom.md|the old one]]', '[[Tools/Frame.md|the old one]]'],
    ['[[loom|Loom]]', '[[frame|Frame]]'],
    ['[[Oven|loom]]', '[[Oven|loom]]'],
    ['[[Oven]]', '[[Oven]]'],
  ])('%s', (text, expected) => {
    expect(wiki(text, request('frame'))).toBe(expected);
  });

  it('keep what they show where the ending behind them is of the old word', () => {
    expect(wiki('[[loom]]', request('frame'), true)).toBe('[[frame|loom]]');
  });

  it.each([
    ['[loom](loom.md)', '[weaving frame](weaving%20frame.md)'],
    ['[the old one](<Tools/loom.md>)', '[the old one](<Tools/weaving frame.md>)'],
    ['[loom](<loom.md> "title")', '[weaving frame](<weaving frame.md> "title")'],
    ['[loom](loom.md "title")', '[weaving frame](weaving%20frame.md "title")'],
    ['[loom](oven.md)', '[loom](oven.md)'],
    ['[loom][1]', '[loom][1]'],
  ])('%s', (text, expected) => {
    expect(markdown(text, request('weaving frame'))).toBe(expected);
  });

  it('follow a heading that has the name in it, in the letters of the link', () => {
    expect(wiki('[[Day#The loom]]', request('frame', toHeadings))).toBe('[[Day#The frame]]');
    expect(wiki('[[Day#Tools]]', request('frame', toHeadings))).toBe('[[Day#Tools]]');
    expect(markdown('[see](Day.md#The%20loom)', request('frame', toHeadings))).toBe('[see](Day.md#The%20frame)');
  });
});

describe('properties of a concept that gets another name', () => {
  const renamed = (text: string, next: string): string => {
    const edited = applyEdits(text, propertyEdits(text, { from: 0, to: text.length }, request(next)));
    return edited.ok ? edited.value : edited.problem.code;
  };

  it.each([
    ['aliases: [loom, oven]', 'frame', 'aliases: [frame, oven]'],
    ["aliases: ['loom']", "weaver's frame", "aliases: ['weaver''s frame']"],
    ['aliases: ["loom"]', 'the "frame"', 'aliases: ["the \\"frame\\""]'],
    ['aliases:\n  - loom', 'yes', 'aliases:\n  - "yes"'],
    ['part-of: loom', 'frame, wide', 'part-of: "frame, wide"'],
    ['part-of: loom\nplace: loom', 'frame', 'part-of: frame\nplace: loom'],
    ['place: "[[loom]]"', 'frame', 'place: "[[frame]]"'],
    ['parent: the loom', 'frame', 'parent: the loom'],
  ])('%j by %s', (text, next, expected) => {
    expect(renamed(text, next)).toBe(expected);
  });
});
