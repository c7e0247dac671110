import { type EditorView, WidgetType } from '@codemirror/view';
import { readSections } from '../markdown/render';
import type { O } from './api';
import { Component } from './component';
import { readProperties } from './frontmatter';
import { setIcon } from './icons';
import type { LiveBlock } from './live-blocks';
import { postProcessors } from './post-processors';
import { contextAt, newDocId, processSection, type RenderPlace } from './rendered-section';

interface Living {
  readonly component: Component;
  readonly observer: ResizeObserver;
}

const living = new WeakMap<HTMLElement, Living>();

/** A block of the note as it is read, in the place of its source. */
export class LiveWidget extends WidgetType {
  readonly #block: LiveBlock;
  readonly #path: string;
  readonly #owner: O.Component;

  constructor(block: LiveBlock, path: string, owner: O.Component) {
    super();
    this.#block = block;
    this.#path = path;
    this.#owner = owner;
  }

  /** The element stays as long as the source does, wherever its lines move to. */
  override eq(other: LiveWidget): boolean {
    const [mine, theirs] = [this.#block, other.#block];
    return (
      mine.kind === theirs.kind &&
      mine.source === theirs.source &&
      mine.name === theirs.name &&
      this.#path === other.#path
    );
  }

  override toDOM(view: EditorView): HTMLElement {
    const { kind, name, source } = this.#block;
    const el = view.dom.ownerDocument.createElement('div');
    el.addClasses([
      'cm-embed-block',
      'markdown-rendered',
      kind === 'code' ? 'cm-preview-code-block' : kind === 'table' ? 'cm-table-widget' : `cm-${kind}`,
    ]);
    const component = new Component();
    this.#owner.addChild(component);
    const observer = new (el.win as Window & typeof globalThis).ResizeObserver(() => {
      view.requestMeasure();
    });
    observer.observe(el);
    living.set(el, { component, observer });
    const place = this.#place(view, el, component);
    if (kind === 'code') {
      const block = el.createDiv(`block-language-${name}`);
      void this.#drawCode(block, place);
    } else {
      for (const section of readSections(source)) {
        const drawn = section.draw();
        if (drawn === null) continue;
        void processSection(drawn, place);
        el.appendChild(el.doc.adoptNode(drawn));
      }
    }
    if (kind !== 'embed') this.#addEditButton(el, view);
    return el;
  }

  override destroy(el: HTMLElement): void {
    const found = living.get(el);
    if (found === undefined) return;
    found.observer.disconnect();
    this.#owner.removeChild(found.component);
  }

  /** What happens on the block's controls is theirs. */
  override ignoreEvent(): boolean {
    return true;
  }

  async #drawCode(block: HTMLElement, place: RenderPlace): Promise<void> {
    try {
      await postProcessors.handlerOf(this.#block.name)?.(this.#block.source, block, contextAt(place));
    } catch (error) {
      reportError(error);
    }
  }

  #place(view: EditorView, el: HTMLElement, component: Component): RenderPlace {
    const { kind } = this.#block;
    return {
      docId: newDocId(),
      sourcePath: this.#path,
      frontmatter: readProperties(view.state.doc.toString()),
      component: component,
      around: [],
      sectionInfo: (inside) => {
        if (kind !== 'code' || !el.contains(inside) || !el.isConnected) return null;
        const { doc } = view.state;
        const first = doc.lineAt(view.posAtDOM(el)).number - 1;
        return { text: doc.toString(), lineStart: first, lineEnd: first + this.#block.source.split('\n').length + 1 };
      },
    };
  }

  /** Shows the source, with the cursor in it. */
  #addEditButton(el: HTMLElement, view: EditorView): void {
    const button = el.createDiv({
      cls: 'edit-block-button',
      attr: { 'aria-label': 'Edit this block', role: 'button' },
    });
    setIcon(button, 'code-xml');
    button.addEventListener('click', () => {
      const line = view.state.doc.lineAt(view.posAtDOM(el));
      const next = Math.min(line.number + 1, view.state.doc.lines);
      view.dispatch({ selection: { anchor: view.state.doc.line(next).from } });
      view.focus();
    });
  }
}
