import type { Nodes, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { blank, findComments, findWikiLinks, type WikiLink } from './inline-passes';
import { parseTree, rangeOf } from './tree';

/** Only these lead anywhere; a `javascript:` address becomes plain text. */
const safeAddress = /^(?:https?:|mailto:|obsidian:|#|[^:]*$)/iu;

/** Draws a syntax tree: text by text nodes, never by a string of markup. */
class Drawer {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  block(node: RootContent, parent: HTMLElement): HTMLElement | null {
    if (node.type === 'heading') {
      return this.#filled(parent.createEl(`h${node.depth}`, { attr: { 'data-heading': this.#source(node) } }), node);
    }
    if (node.type === 'paragraph') return this.#filled(parent.createEl('p', { attr: { dir: 'auto' } }), node);
    if (node.type === 'thematicBreak') return parent.createEl('hr');
    if (node.type === 'code') return this.#code(node.lang ?? '', node.value, parent);
    if (node.type === 'math') return parent.createDiv({ cls: 'math math-block is-loaded', text: node.value });
    if (node.type === 'blockquote') return this.#quote(node, parent);
    if (node.type === 'list') return this.#list(node, parent);
    if (node.type === 'table') return this.#table(node, parent);
    if (node.type === 'html') return parent.createDiv({ text: node.value });
    if (node.type !== 'footnoteDefinition') return null;
    const note = parent.createDiv({ cls: 'footnote', attr: { id: `fn-${node.identifier}` } });
    for (const child of node.children) this.block(child, note);
    return note;
  }

  #code(language: string, value: string, parent: HTMLElement): HTMLElement {
    const cls = language === '' ? '' : `language-${language}`;
    const pre = parent.createEl('pre', { cls });
    pre.createEl('code', { cls, text: `${value}\n` });
    return pre;
  }

  #source(node: Nodes): string {
    const { from, to } = rangeOf(node);
    return this.#text.slice(from, to);
  }

  #filled(el: HTMLElement, node: Parents): HTMLElement {
    this.#inline(node.children as PhrasingContent[], el);
    return el;
  }

  #quote(node: Parents, parent: HTMLElement): HTMLElement {
    const head = /^>\s*\[!([^\]|]+)(?:\|[^\]]*)?\]([+-]?)[ \t]*([^\n]*)/u.exec(this.#source(node));
    if (head === null) {
      const quote = parent.createEl('blockquote', { attr: { dir: 'auto' } });
      for (const child of node.children) this.block(child, quote);
      return quote;
    }
    const [, type = '', fold = '', title = ''] = head;
    const callout = parent.createDiv({
      cls: 'callout',
      attr: { 'data-callout': type.toLowerCase(), 'data-callout-fold': fold },
    });
    const titleText = title.trim() === '' ? type.charAt(0).toUpperCase() + type.slice(1) : title.trim();
    callout.createDiv('callout-title').createDiv({ cls: 'callout-title-inner', text: titleText });
    const content = callout.createDiv('callout-content');
    const [first, ...rest] = node.children as RootContent[];
    if (first?.type === 'paragraph') {
      const lineEnd = this.#text.indexOf('\n', rangeOf(first).from);
      const body = first.children.flatMap((child) => this.#behind(child, lineEnd));
      if (lineEnd >= 0 && lineEnd < rangeOf(first).to)
        this.#inline(body, content.createEl('p', { attr: { dir: 'auto' } }));
    }
    for (const child of rest) this.block(child, content);
    return callout;
  }

  /** The part of a phrase behind an offset. */
  #behind(node: PhrasingContent, offset: number): PhrasingContent[] {
    const { from, to } = rangeOf(node);
    if (offset < 0 || to <= offset) return [];
    if (from >= offset || node.type !== 'text') return [node];
    const value = node.value.slice(node.value.indexOf('\n') + 1);
    const start = { line: 0, column: 0, offset: to - value.length };
    return [{ type: 'text', value, position: { start, end: node.position!.end } }];
  }

  #list(node: Extract<RootContent, { type: 'list' }>, parent: HTMLElement): HTMLElement {
    const list = parent.createEl(node.ordered === true ? 'ol' : 'ul');
    if (node.ordered === true && typeof node.start === 'number' && node.start !== 1) list.setAttr('start', node.start);
    for (const item of node.children) {
      const li = list.createEl('li', { attr: { dir: 'auto' } });
      if (typeof item.checked === 'boolean') {
        li.addClass('task-list-item');
        const box = li.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
        box.checked = item.checked;
      }
      for (const child of item.children) {
        if (child.type === 'paragraph' && item.spread !== true) this.#inline(child.children, li);
        else this.block(child, li);
      }
    }
    return list;
  }

  #table(node: Table, parent: HTMLElement): HTMLElement {
    const table = parent.createEl('table');
    const [head, ...rows] = node.children;
    const row = (source: Table['children'][number] | undefined, into: HTMLElement, tag: 'th' | 'td'): void => {
      const tr = into.createEl('tr');
      for (const cell of source?.children ?? []) this.#filled(tr.createEl(tag, { attr: { dir: 'auto' } }), cell);
    };
    row(head, table.createEl('thead'), 'th');
    const body = table.createEl('tbody');
    for (const one of rows) row(one, body, 'td');
    return table;
  }

  #inline(nodes: readonly PhrasingContent[], el: HTMLElement): void {
    const first = nodes[0];
    const last = nodes[nodes.length - 1];
    if (first === undefined || last === undefined) return;
    const hidden = nodes.filter(({ type }) => type === 'inlineCode' || type === 'inlineMath').map(rangeOf);
    const { from } = rangeOf(first);
    const source = blank(this.#text, hidden).slice(from, rangeOf(last).to);
    const comments = findComments(source).map((one) => ({ from: one.from + from, to: one.to + from }));
    const links = findWikiLinks(source, from);
    for (const node of nodes) this.#phrase(node, el, links, comments);
  }

  #phrase(
    node: PhrasingContent,
    el: HTMLElement,
    links: readonly WikiLink[],
    comments: readonly { from: number; to: number }[],
  ): void {
    if (node.type === 'text') this.#plain(node, el, links, comments);
    else if (node.type === 'strong') this.#filled(el.createEl('strong'), node);
    else if (node.type === 'emphasis') this.#filled(el.createEl('em'), node);
    else if (node.type === 'delete') this.#filled(el.createEl('del'), node);
    else if (node.type === 'inlineCode') el.createEl('code', { text: node.value });
    else if (node.type === 'inlineMath') el.createSpan({ cls: 'math math-inline is-loaded', text: node.value });
    else if (node.type === 'break') el.createEl('br');
    else if (node.type === 'link') this.#link(node, el);
    else if (node.type === 'image')
      el.createSpan({ cls: 'internal-embed', attr: { src: node.url, alt: node.alt ?? '' } });
    else if (node.type === 'footnoteReference') {
      el.createEl('sup', { cls: 'footnote-ref', text: `[${node.identifier}]` });
    } else el.appendText(this.#source(node));
  }

  #link(node: Extract<PhrasingContent, { type: 'link' }>, el: HTMLElement): void {
    if (!safeAddress.test(node.url)) {
      this.#filled(el.createSpan(), node);
      return;
    }
    const isExternal = /^[a-z][a-z0-9+.-]*:/iu.test(node.url);
    const cls = isExternal ? 'external-link' : 'internal-link';
    this.#filled(
      el.createEl('a', {
        cls,
        href: node.url,
        attr: isExternal ? { rel: 'noopener nofollow', target: '_blank' } : { 'data-href': node.url },
      }),
      node,
    );
  }

  /** Text with the links that begin in it; what a link covers elsewhere was drawn with it. */
  #plain(
    node: Extract<PhrasingContent, { type: 'text' }>,
    el: HTMLElement,
    links: readonly WikiLink[],
    comments: readonly { from: number; to: number }[],
  ): void {
    const { from, to } = rangeOf(node);
    if (to - from !== node.value.length) {
      el.appendText(node.value);
      return;
    }
    let at = from;
    const marks = [...links.map((link) => ({ ...link, link })), ...comments.map((one) => ({ ...one, link: null }))];
    for (const mark of marks.sort((a, b) => a.from - b.from)) {
      if (mark.to <= at || mark.from >= to) continue;
      el.appendText(node.value.slice(at - from, Math.max(at, mark.from) - from));
      if (mark.link !== null && mark.from >= from) drawWikiLink(mark.link, el);
      at = Math.min(to, mark.to);
    }
    el.appendText(node.value.slice(at - from));
  }
}

function drawWikiLink({ link, display, embed }: WikiLink, el: HTMLElement): void {
  if (embed) el.createSpan({ cls: 'internal-embed', text: display, attr: { src: link, alt: display } });
  else el.createEl('a', { cls: 'internal-link', text: display, href: link, attr: { 'data-href': link } });
}

/** A top-level block of a note, not drawn yet. */
export interface Section {
  readonly from: number;
  readonly to: number;
  /** Makes the element that shows it, outside of any window; null where nothing is to be seen. */
  readonly draw: () => HTMLElement | null;
}

/** The blocks of a note; each is one div in the reading view. */
export function readSections(text: string): Section[] {
  const drawer = new Drawer(text);
  return parseTree(text).children.map((node) => ({
    ...rangeOf(node),
    draw() {
      const name = node.type === 'heading' ? `h${node.depth}` : node.type === 'paragraph' ? 'p' : node.type;
      const el = createDiv(`el-${name}`);
      return drawer.block(node, el) === null ? null : el;
    },
  }));
}
