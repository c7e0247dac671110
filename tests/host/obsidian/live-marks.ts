import { type EditorState, type Extension, type Line, type Range, RangeSet } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { editorLivePreviewField } from './editor-fields';
import type { LiveBlock } from './live-blocks';

type BlocksOf = (state: EditorState) => readonly LiveBlock[];

const hidden = Decoration.replace({});
const strong = Decoration.mark({ class: 'cm-strong' });

/** What stands in one line: headings, links and bold words; their signs are hidden where `isDrawn`. */
function markLine(line: Line, isDrawn: boolean, add: (range: Range<Decoration>) => void): void {
  const hide = (from: number, to: number): void => {
    if (isDrawn && from < to) add(hidden.range(from, to));
  };
  const heading = /^(#{1,6}) /u.exec(line.text)?.[1];
  if (heading !== undefined) {
    add(Decoration.line({ class: `HyperMD-header HyperMD-header-${heading.length}` }).range(line.from));
    hide(line.from, line.from + heading.length + 1);
  }
  for (const { 0: whole, 1: target = '', 2: display, index } of line.text.matchAll(
    /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/gu,
  )) {
    const from = line.from + index;
    const to = from + whole.length;
    const attributes = { 'data-href': target };
    add(Decoration.mark({ class: 'cm-hmd-internal-link', attributes }).range(from, to));
    hide(from, display === undefined ? from + 2 : to - 2 - display.length);
    hide(to - 2, to);
  }
  for (const { 0: whole, index } of line.text.matchAll(/\*\*[^*\s](?:[^*]*[^*\s])?\*\*/gu)) {
    const from = line.from + index;
    const to = from + whole.length;
    add(strong.range(from, to));
    hide(from, from + 2);
    hide(to - 2, to);
  }
}

function markVisible(view: EditorView, blocksOf: BlocksOf): DecorationSet {
  const { state, visibleRanges } = view;
  const isLive = state.field(editorLivePreviewField);
  const code = blocksOf(state).filter(({ kind }) => kind === 'code');
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      at = line.to + 1;
      if (code.some((block) => block.from <= line.from && line.to <= block.to)) continue;
      const isTouched = state.selection.ranges.some((one) => one.from <= line.to && one.to >= line.from);
      markLine(line, isLive && !isTouched, (range) => ranges.push(range));
    }
  }
  return RangeSet.of(ranges, true);
}

/** Marks of lines and links, so that styles and pointers find them. */
export function inlineMarks(blocksOf: BlocksOf): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = markVisible(view, blocksOf);
      }

      update({ view, docChanged, viewportChanged, selectionSet, transactions }: ViewUpdate): void {
        const hasEffects = transactions.some(({ effects }) => effects.length > 0);
        if (docChanged || viewportChanged || selectionSet || hasEffects) {
          this.decorations = markVisible(view, blocksOf);
        }
      }
    },
    { decorations: (value) => value.decorations },
  );
}
