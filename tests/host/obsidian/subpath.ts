import type { O } from './api';
import { stripHeading } from './text';

/** Where `#heading`, `#^block` or `#[^note]` leads in a note. */
export function resolveSubpath(
  cache: O.CachedMetadata,
  subpath: string,
): O.HeadingSubpathResult | O.BlockSubpathResult | O.FootnoteSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  if (last.startsWith('^')) {
    const block = cache.blocks?.[last.slice(1).toLowerCase()];
    if (block === undefined) return null;
    return { type: 'block', block, start: block.position.start, end: block.position.end };
  }
  if (last.startsWith('[^')) {
    const footnote = cache.footnotes?.find(({ id }) => `[^${id}]` === last);
    if (footnote === undefined) return null;
    return { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end };
  }
  return findHeading(cache.headings ?? [], parts);
}

function findHeading(headings: readonly O.HeadingCache[], parts: readonly string[]): O.HeadingSubpathResult | null {
  const plain = (text: string): string => stripHeading(text).toLowerCase();
  let at = -1;
  for (const part of parts) {
    at = headings.findIndex((one, index) => index > at && plain(one.heading) === plain(part));
    if (at < 0) return null;
  }
  const current = headings[at];
  if (current === undefined) return null;
  const next = headings.slice(at + 1).find((one) => one.level <= current.level);
  return {
    type: 'heading',
    current,
    next: next!,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}
