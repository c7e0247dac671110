import type { Heading, ListItem, Nodes, Parents, RootContent } from 'mdast';
import type { O } from '../obsidian/api';
import { readProperties } from '../obsidian/frontmatter';
import { blank, blockIdAt, displayOf, findComments, findTags, findWikiLinks } from './inline-passes';
import { Lines } from './positions';
import { parseTree, rangeOf, walk } from './tree';

/** Above this length only properties and wiki links are read. */
const fullParseLimit = 1_000_000;

const opaque = new Set(['inlineCode', 'inlineMath', 'html', 'code', 'math', 'yaml']);

/** A note while its metadata are read. */
class MetadataReader {
  readonly cache: O.CachedMetadata = {};
  readonly #text: string;
  readonly #lines: Lines;
  /** The text without what cannot hold links and tags. */
  #masked = '';

  constructor(text: string) {
    this.#text = text;
    this.#lines = new Lines(text);
  }

  read(): O.CachedMetadata {
    if (this.#text.length > fullParseLimit) {
      this.#masked = this.#text;
      this.#readFrontmatter(null);
      this.#readPhrase(0, this.#text.length);
      return this.cache;
    }
    const tree = parseTree(this.#text);
    const hidden: { from: number; to: number }[] = [];
    walk(tree, (node) => {
      if (opaque.has(node.type)) hidden.push(rangeOf(node));
    });
    const withoutCode = blank(this.#text, hidden);
    this.#masked = blank(withoutCode, findComments(withoutCode));
    for (const node of tree.children) this.#readSection(node);
    walk(tree, (node, parents) => {
      this.#readNode(node, parents);
    });
    return this.cache;
  }

  #pos(node: Nodes): O.Pos {
    const { from, to } = rangeOf(node);
    return this.#lines.pos(from, to);
  }

  #readSection(node: RootContent): void {
    const { from, to } = rangeOf(node);
    const source = this.#text.slice(from, to);
    if (node.type === 'yaml') this.#readFrontmatter(node);
    const id = node.type === 'code' || node.type === 'list' ? null : blockIdAt(source);
    const section: O.SectionCache = { type: this.#sectionType(node, source), position: this.#pos(node) };
    if (id !== null) {
      section.id = id;
      this.cache.blocks = { ...this.cache.blocks, [id.toLowerCase()]: { id, position: this.#pos(node) } };
    }
    (this.cache.sections ??= []).push(section);
  }

  #sectionType(node: RootContent, source: string): string {
    if (node.type === 'blockquote') return /^>\s*\[![^\]]+\]/u.test(source) ? 'callout' : 'blockquote';
    if (node.type === 'paragraph' && /^%%[\s\S]*%%$/u.test(source.trim())) return 'comment';
    return node.type;
  }

  #readFrontmatter(node: Nodes | null): void {
    const properties = readProperties(this.#text);
    if (node !== null) this.cache.frontmatterPosition = this.#pos(node);
    if (properties === null) return;
    this.cache.frontmatter = properties;
    const links: O.FrontmatterLinkCache[] = [];
    const look = (value: unknown, key: string): void => {
      if (typeof value === 'string') {
        for (const link of findWikiLinks(value, 0)) {
          links.push({ key, link: link.link, original: value.slice(link.from, link.to), displayText: link.display });
        }
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) look(inner, `${key}.${name}`);
      }
    };
    for (const [key, value] of Object.entries(properties)) look(value, key);
    if (links.length > 0) this.cache.frontmatterLinks = links;
  }

  #readNode(node: Nodes, parents: readonly Parents[]): void {
    const { from, to } = rangeOf(node);
    if (node.type === 'heading') this.#readHeading(node);
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') this.#readPhrase(from, to);
    else if (node.type === 'listItem') this.#readListItem(node, parents);
    else if (node.type === 'link' || node.type === 'image') {
      this.#readMarkdownLink(node.url, node.type === 'image', from, to);
    } else if (node.type === 'footnoteDefinition') {
      (this.cache.footnotes ??= []).push({ id: node.identifier, position: this.#pos(node) });
    } else if (node.type === 'footnoteReference') {
      (this.cache.footnoteRefs ??= []).push({ id: node.identifier, position: this.#pos(node) });
    }
  }

  #readHeading(node: Heading): void {
    const { from, to } = rangeOf(node);
    const first = node.children[0];
    const last = node.children[node.children.length - 1];
    const heading = first && last ? this.#text.slice(rangeOf(first).from, rangeOf(last).to) : '';
    if (from === to) return;
    (this.cache.headings ??= []).push({ heading, level: node.depth, position: this.#pos(node) });
  }

  #readListItem(node: ListItem, parents: readonly Parents[]): void {
    const items = parents.filter((one) => one.type === 'listItem');
    const lists = parents.filter((one) => one.type === 'list');
    const above = items[items.length - 1];
    const list = lists[lists.length - 1];
    const { from, to } = rangeOf(node);
    const end = node.children.find((child) => child.type === 'list');
    const ownEnd = end === undefined ? to : rangeOf(end).from;
    const own = this.#text.slice(from, ownEnd).trimEnd();
    // A top-level item has the line of its list, negative, as its parent (at the first line: -1).
    const parent = above
      ? this.#lines.loc(rangeOf(above).from).line
      : -(this.#lines.loc(list ? rangeOf(list).from : from).line || 1);
    const item: O.ListItemCache = { parent, position: this.#lines.pos(from, from + own.length) };
    const task = /^(?:[-*+]|\d+[.)])\s+\[(.)\]/u.exec(own)?.[1];
    if (task !== undefined) item.task = task;
    const id = blockIdAt(own);
    if (id !== null) {
      item.id = id;
      this.cache.blocks = { ...this.cache.blocks, [id.toLowerCase()]: { id, position: item.position } };
    }
    (this.cache.listItems ??= []).push(item);
  }

  #readMarkdownLink(url: string, embed: boolean, from: number, to: number): void {
    if (/^[a-z][a-z0-9+.-]*:/iu.test(url) || this.#masked.slice(from, to).trim() === '') return;
    const original = this.#text.slice(from, to);
    if (original.startsWith('[[') || original.startsWith('![[')) return;
    const displayText = /^!?\[(.*?)\]\(/su.exec(original)?.[1] ?? '';
    let link = url;
    try {
      link = decodeURIComponent(url);
    } catch {
      // A stray percent sign is kept as it stands.
    }
    this.#addLink({ link, original, displayText, position: this.#lines.pos(from, to) }, embed);
  }

  #readPhrase(from: number, to: number): void {
    const source = this.#masked.slice(from, to);
    for (const link of findWikiLinks(source, from)) {
      const original = this.#text.slice(link.from, link.to);
      const position = this.#lines.pos(link.from, link.to);
      this.#addLink(
        { link: link.link, original, displayText: link.display || displayOf(link.link), position },
        link.embed,
      );
    }
    for (const tag of findTags(source, from)) {
      (this.cache.tags ??= []).push({ tag: tag.tag, position: this.#lines.pos(tag.from, tag.to) });
    }
  }

  #addLink(link: O.LinkCache, embed: boolean): void {
    if (embed) (this.cache.embeds ??= []).push(link);
    else (this.cache.links ??= []).push(link);
  }
}

/** What the app's metadata cache says of a note. */
export function readMetadata(text: string): O.CachedMetadata {
  const cache = new MetadataReader(text).read();
  const byOffset = (a: O.CacheItem, b: O.CacheItem): number => a.position.start.offset - b.position.start.offset;
  cache.links?.sort(byOffset);
  cache.embeds?.sort(byOffset);
  return cache;
}
