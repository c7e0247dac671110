import { StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { O } from './api';

/** Makes a field whose value is set when the state is made and may be set anew by an effect. */
function settable<T>(): { field: StateField<T>; effect: ReturnType<typeof StateEffect.define<T>> } {
  const effect = StateEffect.define<T>();
  const field = StateField.define<T>({
    create: () => {
      throw new Error('The field is set by the editor that makes the state.');
    },
    update: (value, transaction) => transaction.effects.reduce((now, one) => (one.is(effect) ? one.value : now), value),
  });
  return { field, effect };
}

const info = settable<O.MarkdownFileInfo>();
const livePreview = settable<boolean>();
const view = settable<EditorView | null>();

export const editorInfoField = info.field;
/** The older name of `editorInfoField`. */
export const editorViewField = info.field;
export const editorLivePreviewField = livePreview.field;
export const editorEditorField = view.field as unknown as StateField<EditorView>;
export const setLivePreview = livePreview.effect;
export const setEditorView = view.effect;
export const editorViewSlot = view.field;
