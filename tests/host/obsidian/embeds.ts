import { Lines } from '../markdown/positions';
import { readSections } from '../markdown/render';
import { Component } from './component';
import { readProperties } from './frontmatter';
import type { O } from './api';
import { newDocId, processSection, type RenderPlace } from './rendered-section';
import { runtime } from './runtime';
import { resolveSubpath } from './subpath';
import { parseLinktext } from './text';

/** How deep notes may stand in notes. */
const deepest = 5;

/** Puts the notes that a section embeds in their places. */
export async function loadEmbeds(el: HTMLElement, place: RenderPlace): Promise<void> {
  await Promise.all(el.findAll('.internal-embed:not(.is-loaded)').map((one) => loadEmbed(one, place)));
}

async function loadEmbed(el: HTMLElement, place: RenderPlace): Promise<void> {
  const linktext = el.getAttr('src') ?? '';
  const { path, subpath } = parseLinktext(linktext);
  const file = runtime.app.metadataCache.getFirstLinkpathDest(path, place.sourcePath);
  if (file === null) {
    el.addClasses(['file-embed', 'mod-empty', 'is-loaded']);
    el.setText(`"${linktext}" is not created yet. Click to create.`);
    return;
  }
  const around = [...place.around, place.sourcePath];
  if (file.extension !== 'md' || around.includes(file.path) || around.length > deepest) return;
  el.addClasses(['markdown-embed', 'inline-embed', 'is-loaded']);
  const embed = place.component.addChild(new NoteEmbed(el, file, subpath, around));
  await embed.render();
}

/** A note, or a part of it, in an element. */
export function showNote(el: HTMLElement, file: O.TFile, subpath: string): NoteEmbed {
  return new NoteEmbed(el, file, subpath, []);
}

/** A note or a part of it inside something else; it follows the file. */
class NoteEmbed extends Component {
  readonly #el: HTMLElement;
  readonly #file: O.TFile;
  readonly #subpath: string;
  readonly #around: readonly string[];
  #shown = new Component();
  /** The blocks that are shown, with the line at which each begins. */
  #blocks: { el: HTMLElement; line: number }[] = [];

  constructor(el: HTMLElement, file: O.TFile, subpath: string, around: readonly string[]) {
    super();
    this.#el = el;
    this.#file = file;
    this.#subpath = subpath;
    this.#around = around;
  }

  override onload(): void {
    this.registerEvent(
      runtime.app.metadataCache.on('changed', (file: O.TFile) => {
        if (file === this.#file) void this.render();
      }),
    );
  }

  async render(): Promise<void> {
    const text = await runtime.app.vault.cachedRead(this.#file);
    this.removeChild(this.#shown);
    this.#shown = new Component();
    this.addChild(this.#shown);
    this.#el.empty();
    this.#el.setAttr('data-path', this.#file.path);
    const title = this.#file.basename + this.#subpath.replace(/#\^?/gu, ' > ');
    this.#el.createDiv({ cls: 'embed-title markdown-embed-title', text: title });
    const content = this.#el.createDiv('markdown-embed-content');
    const sizer = content.createDiv('markdown-preview-view markdown-rendered').createDiv('markdown-preview-sizer');
    const place: RenderPlace = {
      docId: newDocId(),
      sourcePath: this.#file.path,
      frontmatter: readProperties(text),
      component: this.#shown,
      around: this.#around,
      sectionInfo: () => null,
    };
    const work: Promise<void>[] = [];
    const { part, offset } = this.#part(text);
    const lines = new Lines(text);
    this.#blocks = [];
    for (const section of readSections(part)) {
      const el = section.draw();
      if (el === null) continue;
      this.#blocks.push({ el, line: lines.loc(offset + section.from).line });
      work.push(processSection(el, place));
      sizer.appendChild(sizer.doc.adoptNode(el));
    }
    await Promise.all(work);
  }

  /** Brings a line of the note into sight. */
  scrollTo(line: number): void {
    this.#blocks.findLast((one) => one.line <= line)?.el.scrollIntoView({ block: 'start' });
  }

  /** The heading's or block's part of the text; all of it without one. */
  #part(text: string): { part: string; offset: number } {
    const cache = runtime.app.metadataCache.getFileCache(this.#file);
    const found = this.#subpath === '' || cache === null ? null : resolveSubpath(cache, this.#subpath);
    if (found === null) return { part: text, offset: 0 };
    const offset = found.start.offset;
    return { part: text.slice(offset, found.end?.offset ?? text.length), offset };
  }
}
