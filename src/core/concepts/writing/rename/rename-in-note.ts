import type { Outline } from '../../../markdown';
import { conceptKey, firstAtOrAfter, SpanSet } from '../../../text';
import { renameInBlocks } from './block-edits';
import { definitionEdits } from './definition-edits';
import { markdownLinkEdits, wikiLinkEdits } from './link-edits';
import { propertyEdits } from './property-edits';
import type { KeptName, RenameEdit, RenameFound, RenameRequest } from './rename-edit';
import { inLettersOf } from './written-name';

/**
 * What a new name of a concept changes in a note: its links, properties, blocks and definitions, and plain
 * mentions in the name's own form. Other forms are kept, since no rule gives those of the new name. O(text).
 */
export function renameInNote(outline: Outline, asked: RenameRequest): RenameFound {
  const { text, frontmatter } = outline;
  const { own, name, next } = asked;
  const edits: RenameEdit[] = [];
  const links = new SpanSet();
  const changed = new SpanSet();
  const headings = own.headings.map(({ span }) => span);
  const add = (found: readonly RenameEdit[]): void => {
    for (const one of found) {
      if (changed.overlaps(one.span)) continue;
      changed.add(one.span);
      edits.push(one);
    }
  };
  for (const { span, inflected } of own.links) {
    links.add(span);
    const isWiki = /^!?\[\[/u.test(text.slice(span.from, span.from + 3));
    add(isWiki ? wikiLinkEdits(text, span, inflected, asked) : markdownLinkEdits(text, span, asked));
  }
  if (frontmatter !== null) add(propertyEdits(text, frontmatter.body, asked));
  add(renameInBlocks(outline, asked));
  add(definitionEdits(text, asked).filter(({ span }) => !links.overlaps(span)));
  const kept: KeptName[] = [];
  for (const { from, to, keys } of asked.hits) {
    const span = { from, to };
    const words = text.slice(from, to);
    if (changed.overlaps(span) || !asked.isForm(words)) continue;
    const isName = conceptKey(words) === conceptKey(name) && !words.includes('\n');
    const isHeading = to <= (headings[firstAtOrAfter(headings, from + 1) - 1]?.to ?? 0);
    if (!isName || keys.length > 1 || isHeading) {
      kept.push({ ...span, why: keys.length > 1 ? 'several' : isName ? 'heading' : 'form' });
      continue;
    }
    const renamed = inLettersOf(words, name, next);
    edits.push({ span, expected: words, text: renamed, kind: 'mention', inHeading: false, needs: null });
  }
  // What stays as it is changes nothing.
  return { edits: edits.filter((one) => one.text !== one.expected).sort((a, b) => a.span.from - b.span.from), kept };
}
