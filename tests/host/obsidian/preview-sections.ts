import { readSections, type Section } from '../markdown/render';
import { Lines } from '../markdown/positions';
import type { O } from './api';
import { Component } from './component';
import { readProperties } from './frontmatter';
import { newDocId, processSection, type RenderPlace } from './rendered-section';

/** One block in the reading view: its element stays as long as its text does. */
interface Shown {
  readonly source: string;
  readonly el: HTMLElement | null;
  readonly component: Component;
  lineStart: number;
  lineEnd: number;
}

/** The blocks of the note in the reading view; after a change only the blocks that changed are drawn anew. */
export class PreviewSections {
  readonly #el: HTMLElement;
  readonly #owner: O.Component;
  #shown: Shown[] = [];
  #text = '';
  #path = '';
  #properties: unknown = null;
  #docId = newDocId();

  constructor(el: HTMLElement, owner: O.Component) {
    this.#el = el;
    this.#owner = owner;
  }

  /** Number of the line at the top of the scrolling element, with the part of its block that is above. */
  lineAt(top: number): number {
    for (const { el, lineStart, lineEnd } of this.#shown) {
      if (el === null) continue;
      const { offsetTop, offsetHeight } = el;
      if (offsetTop + offsetHeight <= top) continue;
      const part = offsetHeight === 0 ? 0 : Math.max(0, top - offsetTop) / offsetHeight;
      return lineStart + part * (lineEnd - lineStart + 1);
    }
    return 0;
  }

  /** Where the line begins, in pixels. */
  topOf(line: number): number {
    const found = this.#shown.findLast(({ el, lineStart }) => el !== null && lineStart <= line);
    if (!found?.el) return 0;
    const part = (line - found.lineStart) / (found.lineEnd - found.lineStart + 1);
    return found.el.offsetTop + Math.min(1, Math.max(0, part)) * found.el.offsetHeight;
  }

  clear(): void {
    this.#drop(this.#shown);
    this.#shown = [];
    this.#text = '';
  }

  /** Shows a text; what is equal at its beginning and its end is left as it is. */
  show(text: string, path: string): void {
    if (path !== this.#path) this.clear();
    this.#text = text;
    this.#path = path;
    this.#properties = readProperties(text);
    const sections = readSections(text);
    const sources = sections.map(({ from, to }) => text.slice(from, to));
    const old = this.#shown;
    const shortest = Math.min(old.length, sections.length);
    let start = 0;
    while (start < shortest && old[start]?.source === sources[start]) start += 1;
    let end = 0;
    while (end < shortest - start && old[old.length - 1 - end]?.source === sources[sources.length - 1 - end]) end += 1;
    this.#drop(old.slice(start, old.length - end));
    const after = old.slice(old.length - end);
    const before = after.find(({ el }) => el !== null)?.el ?? null;
    const lines = new Lines(text);
    const changed = sections.slice(start, sections.length - end);
    const fresh = changed.map((section) => this.#make(section, before, lines));
    this.#shown = [...old.slice(0, start), ...fresh, ...after];
    this.#shown.forEach((one, index) => {
      const { from, to } = sections[index] ?? { from: 0, to: 0 };
      one.lineStart = lines.loc(from).line;
      one.lineEnd = lines.loc(to).line;
    });
  }

  #make(section: Section, before: HTMLElement | null, lines: Lines): Shown {
    const component = new Component();
    this.#owner.addChild(component);
    const { from, to } = section;
    const el = section.draw();
    const shown: Shown = {
      source: this.#text.slice(from, to),
      el,
      component,
      lineStart: lines.loc(from).line,
      lineEnd: lines.loc(to).line,
    };
    if (el === null) return shown;
    void processSection(el, this.#placeOf(shown));
    this.#el.insertBefore(this.#el.doc.adoptNode(el), before);
    return shown;
  }

  #placeOf(shown: Shown): RenderPlace {
    return {
      docId: this.#docId,
      sourcePath: this.#path,
      frontmatter: this.#properties,
      component: shown.component,
      around: [],
      sectionInfo: (el) =>
        shown.el?.contains(el) === true
          ? { text: this.#text, lineStart: shown.lineStart, lineEnd: shown.lineEnd }
          : null,
    };
  }

  #drop(gone: readonly Shown[]): void {
    for (const { el, component } of gone) {
      this.#owner.removeChild(component);
      el?.remove();
    }
  }
}
