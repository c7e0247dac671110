import type { MarkdownParser } from '@lezer/markdown';
import { parser } from '@lezer/markdown';
import { calloutLine } from './callout-line';
import { footnoteDefinition, footnoteNode } from './footnote-definition';
import { deepLine, longLine } from './guards';
import { linkReference } from './link-reference';
import { leafWatch, pairedBlock } from './paired-block';
import { plainTable } from './plain-table';

const comment = pairedBlock('%%', 'PercentComment');
const math = pairedBlock('$$', 'MathBlock');

const grammar = parser.configure([
  plainTable,
  {
    defineNodes: [
      footnoteNode,
      'FootnoteMark',
      ...['CalloutLine', 'DeepLine', 'LongLine', 'PercentComment', 'UnclosedPercentComment'].map(asBlock),
      ...['MathBlock', 'UnclosedMathBlock'].map(asBlock),
    ],
    parseBlock: [deepLine, longLine, calloutLine, footnoteDefinition, comment, leafWatch, linkReference],
  },
]);

function asBlock(name: string): { name: string; block: true } {
  return { name, block: true };
}

/** First pass: blocks only. What stands inside a leaf is read later, and only where it matters. */
function withoutInline(full: MarkdownParser): MarkdownParser {
  return Object.assign(full, { parseInline: () => [] });
}

/** The blocks of a note. */
export const blockParser = withoutInline(grammar.configure({ parseBlock: [math] }));

/** For a note in which a `$$` never closes: there dollars make no blocks, lest it swallow the rest. */
export const blockParserWithoutMath = withoutInline(grammar.configure({ remove: [] }));
