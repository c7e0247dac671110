import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import {
  Annotation,
  Compartment,
  EditorSelection,
  EditorState,
  type Extension,
  type Transaction,
} from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { O, Pub } from './api';
import type { Author } from './disk';
import { CodeMirrorEditor } from './editor';
import {
  editorInfoField,
  editorLivePreviewField,
  editorViewSlot,
  setEditorView,
  setLivePreview,
} from './editor-fields';
import { TextFileView } from './file-view';
import { handleEditorLinks, handleLinks } from './links';
import { livePreview } from './live-preview';
import { Menu } from './menu';
import { MarkdownEditView, MarkdownPreviewView } from './markdown-modes';
import { runtime } from './runtime';
import { resolveSubpath } from './subpath';

/** Marks what did not come from the person at the keyboard. */
const loaded = Annotation.define<boolean>();

/** What a person does to a text has such a name in the editor; a change without one is made by a program. */
const byHand = ['input', 'delete', 'move', 'undo', 'redo'];

interface EphemeralState {
  line?: number;
  subpath?: string;
  focus?: boolean;
  cursor?: { from: O.EditorPosition; to?: O.EditorPosition };
  scroll?: number;
}

export class MarkdownView extends TextFileView implements Pub<O.MarkdownView> {
  editor: O.Editor;
  previewMode: O.MarkdownPreviewView;
  currentMode: O.MarkdownSubView;
  hoverPopover: O.HoverPopover | null = null;
  override icon = 'file-text';
  readonly #editMode: MarkdownEditView;
  readonly #sourceEl: HTMLElement;
  readonly #previewEl: HTMLElement;
  readonly #cm: EditorView;
  readonly #extensions = new Compartment();
  #mode: O.MarkdownViewModeType = 'source';
  #isSource = true;
  /** The plugin has a part in what is not saved yet. */
  #isEditedByPlugin = false;

  constructor(leaf: O.WorkspaceLeaf) {
    super(leaf);
    this.#sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 node-insert-event');
    this.#previewEl = this.contentEl.createDiv('markdown-reading-view');
    this.#previewEl.hide();
    const own = this as unknown as O.MarkdownView;
    this.#cm = new EditorView({ state: this.#newState('') });
    this.editor = new CodeMirrorEditor(this.#cm);
    this.#cm.dispatch({ effects: setEditorView.of(this.#cm) });
    this.#editMode = new MarkdownEditView(own);
    const preview = new MarkdownPreviewView(this.#previewEl, own);
    this.previewMode = preview;
    this.currentMode = this.#editMode;
    this.addChild(preview);
    this.#cm.dom.addEventListener('contextmenu', (event) => {
      this.#showMenu(event);
    });
    const path = (): string => this.file?.path ?? '';
    this.#cm.dom.addEventListener('focusout', () => {
      runtime.app.host$editorSuggests.close();
    });
    handleLinks(this.#cm.dom, '.cm-embed-block a.internal-link', path, this);
    handleEditorLinks(this.#cm.dom, '.cm-hmd-internal-link', path, this);
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): O.MarkdownViewModeType {
    return this.#mode;
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: this.#isSource };
  }

  override async setState(state: unknown, result: O.ViewStateResult): Promise<void> {
    const { mode, source } = (state ?? {}) as { mode?: O.MarkdownViewModeType; source?: boolean };
    await super.setState(state, result);
    if (source !== undefined) {
      this.#isSource = source;
      this.#cm.dispatch({ effects: setLivePreview.of(!source) });
      this.#sourceEl.toggleClass('is-live-preview', !source);
    }
    if (mode !== undefined) this.#setMode(mode);
  }

  override getEphemeralState(): Record<string, unknown> {
    const [from, to] = [this.editor.getCursor('anchor'), this.editor.getCursor('head')];
    return { cursor: { from, to }, scroll: this.currentMode.getScroll() };
  }

  override setEphemeralState(state: unknown): void {
    const { line, subpath, cursor, focus, scroll } = (state ?? {}) as EphemeralState;
    if (subpath !== undefined) this.#goToSubpath(subpath);
    if (typeof line === 'number') this.#goTo({ line, ch: 0 }, { line, ch: 0 });
    if (cursor !== undefined) this.#goTo(cursor.from, cursor.to ?? cursor.from);
    if (typeof scroll === 'number' && cursor === undefined) this.currentMode.applyScroll(scroll);
    if (focus === true && this.#mode === 'source') this.editor.focus();
  }

  getViewData(): string {
    return this.#cm.state.doc.toString();
  }

  clear(): void {
    this.#cm.setState(this.#newState(''));
    this.#cm.dispatch({ effects: setEditorView.of(this.#cm) });
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) {
      this.#cm.setState(this.#newState(data));
      this.#cm.dispatch({ effects: setEditorView.of(this.#cm) });
    } else this.#takeText(data);
    if (this.#mode === 'preview') this.previewMode.set(data, clear);
  }

  showSearch(_replace?: boolean): void {
    this.editor.focus();
  }

  /** The menu of the editor, at the cursor. */
  host$editorMenu(): void {
    const menu = new Menu();
    runtime.app.workspace.trigger('editor-menu', menu, this.editor, this);
    const at = this.#cm.coordsAtPos(this.#cm.state.selection.main.head);
    menu.showAtPosition({ x: at?.left ?? 0, y: at?.bottom ?? 0 }, this.containerEl.doc);
  }

  override host$author(): Author {
    const author = this.#isEditedByPlugin ? 'plugin' : 'person';
    this.#isEditedByPlugin = false;
    return author;
  }

  /** Extensions of plugins may have changed. */
  host$updateOptions(): void {
    this.#cm.dispatch({ effects: this.#extensions.reconfigure(pluginExtensions()) });
  }

  protected override onOpen(): Promise<void> {
    // The editor is put in late: it must be made for the document that it is in.
    this.#sourceEl.appendChild(this.#cm.dom);
    if (this.containerEl.doc !== document) this.#cm.setRoot(this.containerEl.doc);
    const stop = this.containerEl.onWindowMigrated((win) => {
      this.#cm.setRoot(win.document);
    });
    this.register(stop);
    return super.onOpen();
  }

  protected override onClose(): Promise<void> {
    this.#cm.destroy();
    return super.onClose();
  }

  #newState(doc: string): EditorState {
    const own = this as unknown as O.MarkdownFileInfo;
    return EditorState.create({
      doc,
      extensions: [
        editorInfoField.init(() => own),
        editorLivePreviewField.init(() => !this.#isSource),
        editorViewSlot.init(() => null),
        history(),
        search(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Note text', spellcheck: 'false' }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
        EditorView.updateListener.of((update) => {
          const isLoaded = update.transactions.some((one) => one.annotation(loaded) === true);
          if (!isLoaded && (update.docChanged || update.selectionSet)) this.#suggest();
          if (!update.docChanged) return;
          runtime.app.workspace.trigger('editor-change', this.editor, this);
          if (isLoaded) return;
          const isByHand = (one: Transaction): boolean => byHand.some((event) => one.isUserEvent(event));
          if (update.transactions.some((one) => one.docChanged && !isByHand(one))) this.#isEditedByPlugin = true;
          this.requestSave();
        }),
        livePreview(this),
        this.#extensions.of(pluginExtensions()),
      ],
    });
  }

  /** Changes only what differs, so that the cursor and marks stay where they are. */
  #takeText(data: string): void {
    const text = data.replace(/\r\n?/gu, '\n');
    const old = this.getViewData();
    let start = 0;
    const shortest = Math.min(old.length, text.length);
    while (start < shortest && old[start] === text[start]) start += 1;
    let end = 0;
    while (end < shortest - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
    if (start === old.length && start === text.length) return;
    const changes = { from: start, to: old.length - end, insert: text.slice(start, text.length - end) };
    this.#cm.dispatch({ changes, annotations: loaded.of(true) });
  }

  #setMode(mode: O.MarkdownViewModeType): void {
    this.#mode = mode;
    this.#sourceEl.toggle(mode === 'source');
    this.#previewEl.toggle(mode === 'preview');
    this.currentMode = mode === 'source' ? this.#editMode : this.previewMode;
    if (mode === 'preview') this.previewMode.set(this.getViewData(), false);
  }

  /** The reading view has no cursor: it scrolls. */
  #goTo(from: O.EditorPosition, to: O.EditorPosition): void {
    if (this.#mode === 'preview') this.previewMode.applyScroll(from.line);
    const [anchor, head] = [this.editor.posToOffset(from), this.editor.posToOffset(to)];
    this.#cm.dispatch({
      selection: EditorSelection.single(anchor, head),
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    });
  }

  #goToSubpath(subpath: string): void {
    const cache = this.file && this.app.metadataCache.getFileCache(this.file);
    const found = cache && resolveSubpath(cache, subpath);
    if (found) this.#goTo({ line: found.start.line, ch: 0 }, { line: found.start.line, ch: 0 });
  }

  #suggest(): void {
    const { app } = runtime;
    void app.host$editorSuggests.update(app, this.editor, this.file);
  }

  /** A drawn block that shows a menu of its own keeps it. */
  #showMenu(event: MouseEvent): void {
    if (event.defaultPrevented) return;
    const menu = new Menu();
    runtime.app.workspace.trigger('editor-menu', menu, this.editor, this);
    event.preventDefault();
    menu.showAtMouseEvent(event);
  }
}

/** A copy, because plugins change their array in place and then ask for an update. */
function pluginExtensions(): Extension {
  return runtime.app.host$editorExtensions.map((one) => (Array.isArray(one) ? [...(one as Extension[])] : one));
}
