import { type EditorState, type Extension, type Range, RangeSet, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { O } from './api';
import { editorInfoField, editorLivePreviewField } from './editor-fields';
import { findLiveBlocks, type LiveBlock } from './live-blocks';
import { inlineMarks } from './live-marks';
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
  return [field, inlineMarks((state) => state.field(field).blocks)];
}
