import type { Element } from '@lezer/markdown';
import type { LeafElements } from './note-reading';
import { elementChildren, elementName } from './inlines/inline-grammar';
import { readMarkdownLink, vaultPath } from './inlines/markdown-link';
import type { WikiLink } from './outline';
import { readWikiLink } from './wiki-link';

/** Links of one note; more are not kept (Problem `too-many-links`). */
const MAX_LINKS = 100_000;
const SUFFIX = /[-‐‑]?[\p{L}\p{M}]+/uy;
/** Scripts written without spaces: what follows a link there is another word. */
const UNSPACED =
  /^[-‐‑]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** More letters are no ending: a space is missing. */
const TOO_LONG = /^[\p{L}\p{M}]{5}/u;

/** Where a leaf stands. */
export interface LinkPlace {
  readonly start: number;
  readonly block: number;
  readonly inTable: boolean;
}

/** Collects the links of a note, leaf by leaf, in document order. */
export class LinkList {
  readonly links: WikiLink[] = [];
  /** Offset of the first link that was one too many. */
  overflow: number | null = null;

  private readonly references: ReadonlyMap<string, string>;

  constructor(references: ReadonlyMap<string, string>) {
    this.references = references;
  }

  collect(leaf: LeafElements, place: LinkPlace): void {
    this.walk(leaf.elements, leaf.text, place);
  }

  private walk(elements: readonly Element[], text: string, place: LinkPlace): void {
    for (const element of elements) {
      const name = elementName(element);
      if (name === 'WikiLink' || name === 'WikiEmbed') this.addWikiLink(element, text, place);
      else if (name === 'Link' || name === 'Image') this.addMarkdownLink(element, text, place);
      if (name !== 'Image') this.walk(elementChildren(element), text, place);
    }
  }

  private add(link: WikiLink): void {
    if (this.links.length < MAX_LINKS) this.links.push(link);
    else this.overflow ??= link.span.from;
  }

  private addWikiLink(element: Element, text: string, place: LinkPlace): void {
    const { from, to } = element;
    const embed = elementName(element) === 'WikiEmbed';
    const link = readWikiLink(text, from - place.start + (embed ? 1 : 0), place.inTable);
    if (link === null) return;
    const { target, heading, block, display } = link;
    const suffix = embed ? '' : suffixAt(text, to - place.start);
    this.add({ span: { from, to }, target, heading, block, display, embed, suffix, inBlock: place.block });
  }

  private addMarkdownLink(element: Element, text: string, place: LinkPlace): void {
    const { from, to } = element;
    const read = (start: number, end: number): string => text.slice(start - place.start, end - place.start);
    const link = readMarkdownLink(element, read, this.references);
    const path = link === null ? null : vaultPath(link.url);
    if (link === null || path === null) return;
    const display = withoutBlankEnds(read(link.shown.from, link.shown.to));
    const embed = elementName(element) === 'Image';
    const parts = { ...path, display: display === '' ? null : display, embed, suffix: '' };
    this.add({ ...parts, span: { from, to }, inBlock: place.block });
  }
}

/** Words of a link, over several lines perhaps: a blank at a line's end is no part of them, as it is none of what is shown. */
function withoutBlankEnds(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.join('\n').trim();
}

function suffixAt(text: string, at: number): string {
  SUFFIX.lastIndex = at;
  const suffix = SUFFIX.exec(text)?.[0] ?? '';
  return UNSPACED.test(suffix) || TOO_LONG.test(suffix) ? '' : suffix;
}
