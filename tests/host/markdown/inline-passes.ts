// What Obsidian adds to Markdown inside a line: found in the source of a phrase, in which code,
// mathematics, HTML and comments were blanked out.

export interface WikiLink {
  from: number;
  to: number;
  link: string;
  display: string;
  embed: boolean;
}

export interface Tag {
  from: number;
  to: number;
  tag: string;
}

const wikiLink = /(!?)\[\[([^[\]\n]+)\]\]/gu;
const tagMark = /(^|[\s(>])(#[\p{L}\p{N}_/\-\p{Emoji_Presentation}]+)/gmu;

/** Replaces ranges by spaces of equal length; line breaks stay. */
export function blank(text: string, ranges: readonly { from: number; to: number }[]): string {
  let result = '';
  let at = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    result += text.slice(at, from) + text.slice(from, to).replace(/[^\n]/gu, (letter) => ' '.repeat(letter.length));
    at = to;
  }
  return result + text.slice(at);
}

/** Ranges of `%%…%%`. */
export function findComments(text: string): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (let from = text.indexOf('%%'); from >= 0;) {
    const end = text.indexOf('%%', from + 2);
    const to = end < 0 ? text.length : end + 2;
    ranges.push({ from, to });
    from = end < 0 ? -1 : text.indexOf('%%', to);
  }
  return ranges;
}

export function findWikiLinks(text: string, offset: number): WikiLink[] {
  const links: WikiLink[] = [];
  for (const match of text.matchAll(wikiLink)) {
    const inner = (match[2] ?? '').replace(/\\\|/gu, '|');
    const bar = inner.indexOf('|');
    const link = (bar < 0 ? inner : inner.slice(0, bar)).trim();
    if (link === '') continue;
    const display = bar < 0 ? displayOf(link) : inner.slice(bar + 1).trim();
    const from = offset + match.index;
    links.push({ from, to: from + match[0].length, link, display, embed: match[1] === '!' });
  }
  return links;
}

/** `Note#Heading` is shown as "Note > Heading". */
export function displayOf(link: string): string {
  return link
    .split('#')
    .filter((part) => part !== '')
    .join(' > ');
}

export function findTags(text: string, offset: number): Tag[] {
  const tags: Tag[] = [];
  for (const match of text.matchAll(tagMark)) {
    const tag = match[2] ?? '';
    if (/^#[\p{N}]+$/u.test(tag)) continue;
    const from = offset + match.index + (match[1] ?? '').length;
    tags.push({ from, to: from + tag.length, tag });
  }
  return tags;
}

/** Name of the block that ends here, null without one. */
export function blockIdAt(text: string): string | null {
  return /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/u.exec(text)?.[1] ?? null;
}
