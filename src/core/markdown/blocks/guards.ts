import type { BlockContext, BlockParser, Line } from '@lezer/markdown';

/** Containers that may be open at once; each line is held against all of them. */
const MAX_DEPTH = 100;
/** Characters without a blank in between: what is longer is data, not prose. */
const MAX_RUN = 20_000;

function takeLine(cx: BlockContext, line: Line, name: string): true {
  const from = cx.lineStart + line.pos;
  cx.nextLine();
  cx.addElement(cx.elt(name, from, cx.prevLineEnd()));
  return true;
}

function hasLongRun(line: Line): boolean {
  const { text } = line;
  // A run that begins at `start` reaches `start + MAX_RUN`: looking back from there, few characters are looked at.
  for (let start = line.pos; start + MAX_RUN < text.length;) {
    let blank = start + MAX_RUN;
    while (blank >= start && text.charCodeAt(blank) !== 32 && text.charCodeAt(blank) !== 9) blank -= 1;
    if (blank < start) return true;
    start = blank + 1;
  }
  return false;
}

/** Makes an opaque block of a line that stands too deep. */
export const deepLine: BlockParser = {
  name: 'DeepLine',
  before: 'LinkReference',
  parse: (cx, line) => cx.depth > MAX_DEPTH && takeLine(cx, line, 'DeepLine'),
};

/** Makes an opaque block of a line that is data (a picture as base64, minified code). */
export const longLine: BlockParser = {
  name: 'LongLine',
  before: 'LinkReference',
  parse: (cx, line) => hasLongRun(line) && takeLine(cx, line, 'LongLine'),
  endLeaf: (_cx, line) => hasLongRun(line),
};
