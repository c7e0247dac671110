import type { BlockContext, BlockParser, Line } from '@lezer/markdown';
import { readCalloutHeader } from '../callout-header';
import { countQuotes } from './container-lines';

/** Takes the first line of a quote as a block of its own where it is a callout's header. */
export const calloutLine: BlockParser = {
  name: 'CalloutLine',
  before: 'LinkReference',
  parse(cx, line) {
    if (line.next !== 91 || line.text.charCodeAt(line.pos + 1) !== 33 || !opensQuote(cx, line)) return false;
    if (readCalloutHeader(line.text, line.pos, line.text.length) === null) return false;
    const from = cx.lineStart + line.pos;
    cx.nextLine();
    cx.addElement(cx.elt('CalloutLine', from, cx.prevLineEnd()));
    return true;
  },
};

/** The innermost container is a quote that begins on this line: it has no mark among the continued ones. */
function opensQuote(cx: BlockContext, line: Line): boolean {
  return cx.parentType().name === 'Blockquote' && line.markers.length < countQuotes(cx);
}
