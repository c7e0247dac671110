import type { MarkdownPostProcessorContext } from 'obsidian';
import { MarkdownRenderChild, Platform } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import { namesReady } from '../../app/marks/names-ready';
import { markingOf } from '../../app/marks/marked-notes';
import { firstInSections, marksOfNote, marksOfShown } from '../../app/marks/marked-places';
import type { Place } from '../../core/text';
import type { SurfaceHost } from '../surface-host';
import type { ConceptCards } from './concept-card';

/** Where no name is marked: links, code, formulas, titles of callouts, what other code draws, what is marked already. */
const LEFT_OUT =
  'a, button, code, pre, h1, h2, h3, h4, h5, h6, .math, .callout-title, .frontmatter, .tag, svg, .internal-embed, .differentia-mention, [contenteditable="true"]';

/** Marks are found again when nothing has changed for so long. */
const REST_MS = 200;
/** So many sections are marked before the window may do something else. */
const AT_ONCE = 40;

/** A piece of a reading view, and what its marks were made from. */
interface DrawnSection {
  readonly el: HTMLElement;
  readonly context: MarkdownPostProcessorContext;
  madeFrom: readonly unknown[];
}

/** Marks names in the reading view: text nodes are wrapped, no other element is moved. */
export class ReadingMarks {
  private readonly host: SurfaceHost;
  private readonly cards: ConceptCards;
  private readonly sections = new Set<DrawnSection>();
  private timer: number | null = null;

  constructor(host: SurfaceHost, cards: ConceptCards) {
    this.host = host;
    this.cards = cards;
  }

  process(el: HTMLElement, context: MarkdownPostProcessorContext): void {
    const drawn: DrawnSection = { el, context, madeFrom: [] };
    this.sections.add(drawn);
    const child = new MarkdownRenderChild(el);
    child.register(() => {
      this.sections.delete(drawn);
    });
    context.addChild(child);
    this.mark(drawn);
  }

  /** Something may have changed that marks are made from: those that it concerns are made anew. */
  refresh(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = null;
      this.follow();
    }, REST_MS);
  }

  /** The views are left as they would be without marks. */
  stop(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    for (const { el } of this.sections) unmark(el);
    this.sections.clear();
  }

  private follow(): void {
    const app = this.host.app();
    // While notes are read names come by the hundred; the end of it comes here again.
    if (app === null || (app.ingest.progress.phase !== 'idle' && !app.ingest.progress.stopped)) return;
    let marked = 0;
    for (const drawn of this.sections) {
      const now = sourceOf(app, drawn.context.sourcePath);
      if (now.every((one, at) => one === drawn.madeFrom[at])) continue;
      if (marked === AT_ONCE) {
        this.refresh();
        return;
      }
      marked += 1;
      const focused = marksIn(drawn.el).indexOf(drawn.el.doc.activeElement as HTMLElement);
      unmark(drawn.el);
      this.mark(drawn);
      if (focused >= 0) marksIn(drawn.el)[focused]?.focus({ preventScroll: true });
    }
  }

  private mark(drawn: DrawnSection): void {
    const { el, context } = drawn;
    const app = this.host.app();
    if (app === null) return;
    const isOff = markingOf(app.settings.settings.mentions, context.sourcePath) === 'off';
    const waiting = isOff ? null : namesReady(app);
    if (waiting !== null) {
      void waiting.then(() => {
        if (this.sections.size > 0) this.refresh();
      });
      return;
    }
    drawn.madeFrom = sourceOf(app, context.sourcePath);
    if (isOff) return;
    const section = sectionPlace(el, context);
    const firsts = section === null ? null : firstKeys(app, section);
    const seen = new Set<string>();
    for (const node of textNodes(el)) this.markNode(app, node, { path: context.sourcePath, section, firsts, seen });
  }

  private markNode(app: DifferentiaApp, node: Text, { path, section, firsts, seen }: Section): void {
    const isOnce = markingOf(app.settings.settings.mentions, path) === 'once';
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
    mark.onpointerenter = (event) => {
      // A finger that taps opens the card itself: beside it there would be two.
      if (event.pointerType !== 'touch') this.cards.hover(parent, mark, keys);
    };
    mark.onclick = () => {
      this.cards.open(keys);
    };
    // A long press: what the app would offer for the words of a note is nothing in this view.
    mark.oncontextmenu = (event) => {
      // A finger on the screen of a computer, too.
      const isFinger = 'pointerType' in event && event.pointerType === 'touch';
      if (!Platform.isMobile && !isFinger) return;
      event.preventDefault();
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

/** All that the marks of a note are made from. */
function sourceOf(app: DifferentiaApp, path: string): readonly unknown[] {
  const { mentions } = app.settings.settings;
  const { known } = mentions;
  const show = markingOf(mentions, path);
  const facts = app.index.concepts.factsOf(path);
  return [show, show === 'off' || app.index.vocabulary().hash, show === 'off' || facts?.vaultStamp, known];
}

function textNodes(el: HTMLElement): Text[] {
  const walker = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.instanceOf(Text) && node.data.trim() !== '' && !isLeftOut(node, el)) nodes.push(node);
  }
  return nodes;
}

/** What the element itself stands in is not asked: an embedded note has marks of its own. */
function isLeftOut({ parentElement }: Text, el: HTMLElement): boolean {
  const found = parentElement?.closest(LEFT_OUT) ?? null;
  return found !== null && el.contains(found);
}

/** The marks of an element, without those of notes embedded in it. */
function marksIn(el: HTMLElement): HTMLElement[] {
  return el.findAll('.differentia-mention').filter((mark) => {
    const embed = mark.closest('.internal-embed');
    return embed === null || embed === el || !el.contains(embed);
  });
}

function unmark(el: HTMLElement): void {
  for (const mark of marksIn(el)) {
    const parent = mark.parentElement;
    mark.replaceWith(...Array.from(mark.childNodes));
    parent?.normalize();
  }
}
