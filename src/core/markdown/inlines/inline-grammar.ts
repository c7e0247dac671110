import type { Element, MarkdownConfig, MarkdownParser } from '@lezer/markdown';
import { Element as InlineElement, Strikethrough, parser } from '@lezer/markdown';
import { InlineScan } from './inline-scan';

/** Brackets, or emphasis marks, in one leaf, above which the parser's own search for pairs is left out. */
const MAX_MARKS = 2_000;
/** Characters of one leaf above which it is left out as well. */
const MAX_LENGTH = 100_000;

const OWN_NODES = [
  'AngleUrl',
  'BareUrl',
  'CodeSpan',
  'FootnoteReference',
  'Highlight',
  'HighlightMark',
  'InlineComment',
  'InlineFootnote',
  'InlineHtml',
  'InlineMath',
  'LineBreak',
  'SpanMark',
  'Tag',
  'WikiEmbed',
  'WikiLink',
];

function ownScan(parse: InlineScan['parse']): MarkdownConfig {
  return { parseInline: [{ name: 'OwnScan', before: 'Escape', parse }] };
}

const REPLACED = ['InlineCode', 'HTMLTag', 'HardBreak'];
const PAIRED = ['Emphasis', 'Link', 'Image', 'LinkEnd', 'Strikethrough'];

const grammar = parser.configure([Strikethrough, { defineNodes: OWN_NODES, remove: REPLACED }, ownScan(() => -1)]);
const plainGrammar = grammar.configure({ remove: PAIRED });
const nodeNames: readonly string[] = grammar.nodeSet.types.map((type) => type.name);

/** The name of an element's node. */
export function elementName(element: Element): string {
  return nodeNames[element.type] ?? '';
}

/** What lies inside an element. The parser's types leave the member out (@lezer/markdown 1.8.1). */
export function elementChildren(element: Element): readonly Element[] {
  if (!('children' in element) || !Array.isArray(element.children)) return [];
  return element.children.filter((child): child is Element => child instanceof InlineElement);
}

/** Whatever any inline parser looks for; a text without it has no inline structure. */
const STRUCTURE = /[\\`<$%=[!\]^#*_~&@]|:\/\/|www\.|mailto:| {2}/u;

/** Reads the inline structure of leaves, one at a time. */
class InlineReader {
  private readonly scan = new InlineScan();
  private readonly full: MarkdownParser = grammar.configure(ownScan(this.scan.parse));
  private plain: MarkdownParser | null = null;

  /** Elements of a leaf's text, in order; `start` is added to all offsets. */
  read(text: string, start: number, inTable: boolean): readonly Element[] {
    if (!STRUCTURE.test(text)) return [];
    const pairs = text.length <= MAX_MARKS || (text.length <= MAX_LENGTH && !hasTooManyMarks(text));
    this.scan.begin(text, { start, inTable, pairs });
    if (pairs) return this.full.parseInline(text, start);
    this.plain ??= plainGrammar.configure(ownScan(this.scan.parse));
    return this.plain.parseInline(text, start);
  }
}

/** One for all notes: making a grammar takes longer than reading a short note's leaves. */
export const inlineReader = new InlineReader();

function hasTooManyMarks(text: string): boolean {
  let opening = 0;
  let closing = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '[') opening += 1;
    else if (letter === ']') closing += 1;
    else if ('*_~<='.includes(letter)) marks += 1;
  }
  return opening > MAX_MARKS || closing > MAX_MARKS || marks > MAX_MARKS;
}
