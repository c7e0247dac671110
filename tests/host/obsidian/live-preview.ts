import { type EditorState, type Extension, type Range, RangeSet, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { O } from './api';
import { editorInfoField, editorLivePreviewField } from './editor-fields';
import { findLiveBlocks, type LiveBlock } from './live-blocks';
import { LiveWidget } from './live-widget';
import { postProcessors } from './post-processors';

interface LiveState {
  readonly blocks: readonly LiveBlock[];
  readonly decorations: DecorationSet;
}

/** A block is shown as its source while the cursor or a selection touches it. */
function isTouched(state: EditorState, { from, to }: LiveBlock): boolean {
  return state.selection.ranges.some((range) => range.from <= to && range.to >= from);
}

function isShown(block: LiveBlock): boolean {
  return block.kind !== 'code' || postProcessors.handlerOf(block.name) !== undefined;
}

function decorate(state: EditorState, blocks: readonly LiveBlock[], owner: O.Component): DecorationSet {
  if (!state.field(editorLivePreviewField)) return Decoration.none;
  const path = state.field(editorInfoField).file?.path ?? '';
  const ranges: Range<Decoration>[] = [];
  for (const block of blocks) {
    if (!isShown(block) || isTouched(state, block)) continue;
    const widget = new LiveWidget(block, path, owner);
    ranges.push(Decoration.replace({ widget, block: true }).range(block.from, block.to));
  }
  return RangeSet.of(ranges);
}

/** Marks of lines and links, so that styles and pointers find them. */
function markVisible(view: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const level = /^(#{1,6}) /u.exec(line.text)?.[1]?.length;
      if (level !== undefined) {
        ranges.push(Decoration.line({ class: `HyperMD-header HyperMD-header-${level}` }).range(line.from));
      }
      for (const link of line.text.matchAll(/\[\[([^[\]|]+)(?:\|[^[\]]+)?\]\]/gu)) {
        const start = line.from + link.index;
        const mark = Decoration.mark({ class: 'cm-hmd-internal-link', attributes: { 'data-href': link[1] ?? '' } });
        ranges.push(mark.range(start, start + link[0].length));
      }
      at = line.to + 1;
    }
  }
  return RangeSet.of(ranges, true);
}

const marks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = markVisible(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) this.decorations = markVisible(update.view);
    }
  },
  { decorations: (value) => value.decorations },
);

/** Live preview of an editor whose view is `owner`. */
export function livePreview(owner: O.Component): Extension {
  const field: StateField<LiveState> = StateField.define<LiveState>({
    create(state) {
      const blocks = findLiveBlocks(state.doc);
      return { blocks, decorations: decorate(state, blocks, owner) };
    },
    update(value, transaction) {
      const { state, docChanged, selection, effects, reconfigured } = transaction;
      if (!docChanged && selection === undefined && effects.length === 0 && !reconfigured) return value;
      const blocks = docChanged ? findLiveBlocks(state.doc) : value.blocks;
      return { blocks, decorations: decorate(state, blocks, owner) };
    },
    provide: (self) => EditorView.decorations.from(self, ({ decorations }) => decorations),
  });
  return [field, marks];
}
