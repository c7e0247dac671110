import { drawMarkdown, type DrawnSection } from '../markdown/render';
import { Lines } from '../markdown/positions';
import type { O, Pub } from './api';
import { Component } from './component';
import { readProperties } from './frontmatter';
import { notInHost } from './not-in-host';
import { postProcessors, runInOrder } from './post-processors';
import { runtime } from './runtime';

export class MarkdownRenderChild extends Component implements Pub<O.MarkdownRenderChild> {
  containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}

let documents = 0;

function contextFor(
  text: string,
  sourcePath: string,
  section: DrawnSection,
  component: O.Component,
): O.MarkdownPostProcessorContext {
  const lines = new Lines(text);
  return {
    docId: `doc-${documents}`,
    sourcePath,
    frontmatter: readProperties(text),
    addChild(child) {
      component.addChild(child);
      unloadWhenGone(child, component);
    },
    getSectionInfo(el) {
      if (!section.el.contains(el)) return null;
      return { text, lineStart: lines.loc(section.from).line, lineEnd: lines.loc(section.to).line };
    },
  };
}

/** A child lives as long as its element is in the page. */
function unloadWhenGone(child: O.MarkdownRenderChild, component: O.Component): void {
  let wasInside = child.containerEl.isConnected;
  const observer = new MutationObserver(() => {
    if (child.containerEl.isConnected) wasInside = true;
    else if (wasInside) {
      observer.disconnect();
      component.removeChild(child);
    }
  });
  observer.observe(child.containerEl.ownerDocument, { childList: true, subtree: true });
  child.register(() => {
    observer.disconnect();
  });
}

export abstract class MarkdownRenderer extends MarkdownRenderChild implements Pub<O.MarkdownRenderer> {
  app: O.App = runtime.app;
  hoverPopover: O.HoverPopover | null = null;
  abstract get file(): O.TFile;

  static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: O.Component): Promise<void> {
    return MarkdownRenderer.render(runtime.app, markdown, el, sourcePath, component);
  }

  static async render(
    _app: O.App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: O.Component,
  ): Promise<void> {
    documents += 1;
    for (const section of drawMarkdown(markdown, el)) {
      await runInOrder(section.el, contextFor(markdown, sourcePath, section, component));
    }
    for (const link of el.findAll('a.internal-link')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void runtime.app.workspace.openLinkText(link.getAttr('data-href') ?? '', sourcePath, event.ctrlKey);
      });
    }
  }
}

export class MarkdownPreviewRenderer implements Pub<O.MarkdownPreviewRenderer> {
  static registerPostProcessor(postProcessor: O.MarkdownPostProcessor, sortOrder?: number): void {
    postProcessors.add(postProcessor, sortOrder);
  }

  static unregisterPostProcessor(postProcessor: O.MarkdownPostProcessor): void {
    postProcessors.remove(postProcessor);
  }

  static createCodeBlockPostProcessor(): never {
    return notInHost('MarkdownPreviewRenderer.createCodeBlockPostProcessor');
  }
}
