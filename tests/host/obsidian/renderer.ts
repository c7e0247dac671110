import { readSections } from '../markdown/render';
import type { O, Pub } from './api';
import { Component } from './component';
import { readProperties } from './frontmatter';
import { notInHost } from './not-in-host';
import { postProcessors } from './post-processors';
import { newDocId, processSection, type RenderPlace } from './rendered-section';
import { runtime } from './runtime';

export class MarkdownRenderChild extends Component implements Pub<O.MarkdownRenderChild> {
  containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}

export abstract class MarkdownRenderer extends MarkdownRenderChild implements Pub<O.MarkdownRenderer> {
  app: O.App = runtime.app;
  hoverPopover: O.HoverPopover | null = null;
  abstract get file(): O.TFile;

  static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: O.Component): Promise<void> {
    return MarkdownRenderer.render(runtime.app, markdown, el, sourcePath, component);
  }

  /**
   * Draws into an element of the plugin's own. Links in it are only drawn: what a click on them does
   * is up to whom the element belongs to, as is a place in an open note, which it has none of.
   */
  static async render(
    _app: O.App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: O.Component,
  ): Promise<void> {
    const place: RenderPlace = {
      docId: newDocId(),
      sourcePath,
      frontmatter: readProperties(markdown),
      component,
      around: [],
      sectionInfo: () => null,
    };
    const work: Promise<void>[] = [];
    for (const section of readSections(markdown)) {
      const drawn = section.draw();
      if (drawn === null) continue;
      work.push(processSection(drawn, place));
      el.appendChild(el.doc.adoptNode(drawn));
    }
    await Promise.all(work);
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
