import type { BlockParser, Line, NodeSpec } from '@lezer/markdown';
import { isCodeIndent } from './container-lines';

const LABEL = /^\[\^[^\s\]]{1,100}\]:/u;

function labelLength(line: Line): number {
  if (line.next !== 91 || line.text.charCodeAt(line.pos + 1) !== 94 || isCodeIndent(line)) return 0;
  return LABEL.exec(line.text.slice(line.pos, line.pos + 104))?.[0].length ?? 0;
}

/** A footnote goes on over blank lines and over lines indented by two columns or more. */
export const footnoteNode: NodeSpec = {
  name: 'FootnoteDefinition',
  block: true,
  composite(_cx, line) {
    if (line.next < 0) return true;
    const indent = line.indent - line.baseIndent;
    if (indent < 2) return false;
    line.moveBaseColumn(line.baseIndent + Math.min(indent, 4));
    return true;
  },
};

/** `[^id]: text`, also directly behind a paragraph or another definition. */
export const footnoteDefinition: BlockParser = {
  name: 'FootnoteDefinition',
  before: 'LinkReference',
  parse(cx, line) {
    const length = labelLength(line);
    if (length === 0) return false;
    cx.startComposite('FootnoteDefinition', line.pos);
    const from = cx.lineStart + line.pos;
    cx.addElement(cx.elt('FootnoteMark', from, from + length));
    line.moveBase(line.pos + length);
    return null;
  },
  endLeaf: (_cx, line) => labelLength(line) > 0,
};
