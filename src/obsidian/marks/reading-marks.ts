import type { MarkdownPostProcessorContext } from 'obsidian';
import { MarkdownView } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import { firstInSections, marksOfNote, marksOfShown } from '../../app/marks/marked-places';
import type { Place } from '../../core/text';
import type { SurfaceHost } from '../surface-host';
import type { ConceptCards } from './concept-card';

/** Where no name is marked: links, code, formulas, titles of callouts, what other code draws, what is marked already. */
const LEFT_OUT =
  'a, button, code, pre, h1, h2, h3, h4, h5, h6, .math, .callout-title, .frontmatter, .tag, svg, .internal-embed, .differentia-mention, [contenteditable]';

/** Marks names in the reading view: text nodes are wrapped, no other element is moved. */
export class ReadingMarks {
  private readonly host: SurfaceHost;
  private readonly cards: ConceptCards;
  /** Something was drawn before the names were known. */
  private isBehind = false;
  private isReading = false;
  /** The vault was read once. */
  private isRead = false;

  constructor(host: SurfaceHost, cards: ConceptCards) {
    this.host = host;
    this.cards = cards;
  }

  process(el: HTMLElement, context: MarkdownPostProcessorContext): void {
    const app = this.host.app();
    if (!this.isRead || this.isReading) this.isBehind = true;
    if (app === null || app.settings.settings.mentions.show === 'off') return;
    const section = sectionPlace(el, context);
    const firsts = section === null ? null : firstKeys(app, section);
    const nodes = textNodes(el);
    const seen = new Set<string>();
    for (const node of nodes) this.markNode(app, node, { path: context.sourcePath, section, firsts, seen });
  }

  /** To be called when the index has changed: draws again what was drawn before the names were known. */
  catchUp(): void {
    const app = this.host.app();
    if (app === null) return;
    const isReading = app.ingest.progress.phase !== 'idle';
    if (isReading || !this.isReading) {
      this.isReading = isReading || this.isReading;
      return;
    }
    this.isReading = false;
    this.isRead = true;
    if (this.isBehind && app.settings.settings.mentions.show !== 'off') this.rerender();
    this.isBehind = false;
  }

  rerender(): void {
    for (const { view } of this.host.plugin.app.workspace.getLeavesOfType('markdown')) {
      if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
    }
  }

  private markNode(app: DifferentiaApp, node: Text, { path, section, firsts, seen }: Section): void {
    const isOnce = app.settings.settings.mentions.show === 'once';
    let rest = node;
    let done = 0;
    for (const { from, to, keys } of marksOfShown(app, node.data, path, section)) {
      const id = keys.join('\n');
      if (isOnce && (seen.has(id) || firsts?.has(id) === false)) continue;
      seen.add(id);
      const words = rest.splitText(from - done);
      rest = words.splitText(to - from);
      done = to;
      this.wrap(words, keys);
    }
  }

  private wrap(words: Text, keys: readonly string[]): void {
    const around = words.parentElement;
    if (around === null) return;
    const mark = around.createSpan({
      cls: 'differentia-mention',
      attr: { tabindex: '0', role: 'button', 'aria-haspopup': 'dialog' },
    });
    around.insertBefore(mark, words);
    mark.appendChild(words);
    const parent = { hoverPopover: null };
    mark.onmouseenter = () => {
      this.cards.hover(parent, mark, keys);
    };
    mark.onclick = () => {
      this.cards.open(keys);
    };
    mark.onkeydown = (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.cards.open(keys);
    };
  }
}

interface Section {
  readonly path: string;
  readonly section: Place | null;
  /** Ids of the names whose first mention under their heading is in this section of the view. */
  readonly firsts: ReadonlySet<string> | null;
  readonly seen: Set<string>;
}

/** The stored place that an element was drawn from; null inside embeds and callouts. */
function sectionPlace(el: HTMLElement, context: MarkdownPostProcessorContext): Place | null {
  const info = context.getSectionInfo(el);
  if (info === null) return null;
  const lines = info.text.split('\n');
  const from = lines.slice(0, info.lineStart).join('\n').length;
  const to = lines.slice(0, info.lineEnd + 1).join('\n').length;
  return { path: context.sourcePath, from, to };
}

function firstKeys(app: DifferentiaApp, { path, from, to }: Place): ReadonlySet<string> {
  const headings = app.index.concepts.factsOf(path)?.own.headings ?? [];
  const firsts = firstInSections(marksOfNote(app, path), headings);
  return new Set(firsts.filter((place) => place.from >= from && place.to <= to).map(({ keys }) => keys.join('\n')));
}

function textNodes(el: HTMLElement): Text[] {
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(LEFT_OUT) === null && node.instanceOf(Text) && node.data.trim() !== '')
      nodes.push(node);
  }
  return nodes;
}
