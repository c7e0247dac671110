import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

/** The note as a syntax tree; wiki links, tags and comments are still plain text in it. */
export function parseTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml']), math()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml']), mathFromMarkdown()],
  });
}

/** Offsets of a node in the text. */
export function rangeOf(node: Nodes): { from: number; to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

/** Depth first, in the order of the text; `enter` returns false to leave the children out. */
export function walk(node: Nodes, enter: (node: Nodes, parents: readonly Parents[]) => unknown): void {
  const step = (one: Nodes, parents: readonly Parents[]): void => {
    if (enter(one, parents) === false || !isParent(one)) return;
    const below = [...parents, one];
    for (const child of one.children) step(child, below);
  };
  step(node, []);
}
