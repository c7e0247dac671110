import type { Element } from '@lezer/markdown';
import type { InlineText, Mark, MarkKind } from '../inline';
import type { WikiLink } from '../outline';
import { readWikiLink } from '../wiki-link';
import { entityText } from './entity';
import { elementChildren, elementName } from './inline-grammar';
import { readMarkdownLink, vaultPath } from './markdown-link';
import { ShownText } from './shown-text';

/** What the text of a leaf is made from. */
export interface LeafReading {
  /** The leaf's text, with quote marks blanked. */
  readonly text: string;
  /** Its offset in the note. */
  readonly start: number;
  readonly inTable: boolean;
  readonly elements: readonly Element[];
  /** Targets of the note's link references. */
  readonly references: ReadonlyMap<string, string>;
}

const SPAN_KINDS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ['Emphasis', 'emphasis'],
  ['StrongEmphasis', 'strong'],
  ['Strikethrough', 'strikethrough'],
  ['Highlight', 'highlight'],
  ['CodeSpan', 'code'],
]);
const WHOLE_KINDS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ['InlineMath', 'math'],
  ['Tag', 'tag'],
  ['BareUrl', 'url'],
]);

interface OpenMark extends Mark {
  to: number;
}

/** Builds what a reader sees of a leaf; O(its length). */
export function buildInlineText(leaf: LeafReading): InlineText {
  return new InlineTextBuilder(leaf).build();
}

class InlineTextBuilder {
  private readonly shown: ShownText;
  private readonly marks: OpenMark[] = [];

  private readonly leaf: LeafReading;

  constructor(leaf: LeafReading) {
    this.leaf = leaf;
    this.shown = new ShownText(leaf.text, leaf.start);
  }

  build(): InlineText {
    const { start, text } = this.leaf;
    this.walk(this.leaf.elements, start, start + text.length);
    const { text: shown, places } = this.shown.finish();
    return { text: shown, places, marks: this.marks };
  }

  /** Shows the range with the elements in it; offsets are the note's. */
  private walk(elements: readonly Element[], from: number, to: number): void {
    let done = from;
    for (const element of elements) {
      if (element.from < done || element.to > to) continue;
      this.show(done, element.from);
      this.place(element);
      done = element.to;
    }
    this.show(done, to);
  }

  private show(from: number, to: number): void {
    this.shown.show(from - this.leaf.start, to - this.leaf.start);
  }

  private read(from: number, to: number): string {
    return this.leaf.text.slice(from - this.leaf.start, to - this.leaf.start);
  }

  private place(element: Element): void {
    const { from, to } = element;
    const { start } = this.leaf;
    const name = elementName(element);
    const spanKind = SPAN_KINDS.get(name);
    const wholeKind = WHOLE_KINDS.get(name);
    if (spanKind === 'code') this.placeCode(element);
    else if (spanKind !== undefined) this.placeSpan(element, spanKind);
    else if (wholeKind !== undefined) {
      const target = wholeKind === 'math' ? null : this.read(from, to);
      this.mark({ kind: wholeKind, source: { from, to }, target }, () => {
        this.show(from, to);
      });
    } else if (name === 'AngleUrl') {
      const mark = { kind: 'url' as const, source: { from, to }, target: this.read(from + 1, to - 1) };
      this.mark(mark, () => {
        this.show(from + 1, to - 1);
      });
    } else if (name === 'WikiLink' || name === 'WikiEmbed') this.placeWikiLink(element, name === 'WikiEmbed');
    else if (name === 'Link' || name === 'Image') this.placeLink(element, name === 'Image');
    else if (name === 'Escape') this.show(from + 1, to);
    else if (name === 'LineBreak') this.shown.breakLine(this.lineEndIn(from, to) - start, to - start);
    else if (name === 'Entity') this.placeEntity(from, to);
  }

  private mark(mark: Pick<Mark, 'kind' | 'source' | 'target'>, fill: () => void): void {
    const { kind, source, target } = mark;
    const open: OpenMark = { kind, source, target, from: this.shown.length, to: 0 };
    this.marks.push(open);
    fill();
    open.to = this.shown.length;
  }

  private placeSpan(element: Element, kind: MarkKind): void {
    const { from, to } = element;
    this.mark({ kind, source: { from, to }, target: null }, () => {
      this.walk(elementChildren(element), from, to);
    });
  }

  private placeCode(element: Element): void {
    const { from, to } = element;
    const [open, close] = elementChildren(element);
    let start = open?.to ?? from;
    let end = close?.from ?? to;
    const written = this.read(start, end);
    if (/^[ \n].*[ \n]$/su.test(written) && written.trim() !== '') {
      // A line end counts as one blank, with the blank that `\r` became.
      start += written.startsWith(' \n') ? 2 : 1;
      end -= written.endsWith(' \n') ? 2 : 1;
    }
    this.mark({ kind: 'code', source: { from, to }, target: null }, () => {
      this.show(start, end);
    });
  }

  private placeWikiLink(element: Element, embed: boolean): void {
    const { from, to } = element;
    const link = readWikiLink(this.leaf.text, from - this.leaf.start + (embed ? 1 : 0), this.leaf.inTable);
    if (link === null) return;
    const mark = { kind: embed ? 'embed' : 'wiki-link', source: { from, to }, target: withHeading(link) } as const;
    this.mark(mark, () => {
      if (!embed) this.shown.show(link.shown.from, link.shown.to);
    });
  }

  private placeLink(element: Element, image: boolean): void {
    const { from, to } = element;
    const link = readMarkdownLink(element, (start, end) => this.read(start, end), this.leaf.references);
    const children = elementChildren(element);
    if (link === null) {
      const inner = children.filter((child) => elementName(child) !== 'LinkMark' && elementName(child) !== 'LinkLabel');
      this.walk(inner, from, to);
      return;
    }
    const path = vaultPath(link.url);
    const target = path === null ? link.url : withHeading(path);
    this.mark({ kind: image ? 'embed' : 'link', source: { from, to }, target }, () => {
      if (!image)
        this.walk(
          children.filter((child) => child.to <= link.shown.to && child.from >= link.shown.from),
          link.shown.from,
          link.shown.to,
        );
    });
  }

  private placeEntity(from: number, to: number): void {
    const shown = entityText(this.read(from, to));
    if (shown === null) this.show(from, to);
    else this.shown.replace(shown, from - this.leaf.start, to - this.leaf.start);
  }

  /** A break's place is its line end, or the whole of `<br>`. */
  private lineEndIn(from: number, to: number): number {
    return this.read(to - 1, to) === '\n' ? to - 1 : from;
  }
}

function withHeading({ target, heading }: Pick<WikiLink, 'heading' | 'target'>): string {
  return heading === null ? target : `${target}#${heading}`;
}
