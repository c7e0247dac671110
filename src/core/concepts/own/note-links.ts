import { conceptKey } from '../../text';
import type { Definition } from '../definition';
import type { NoteLink } from '../own-facts';
import type { NoteContext } from '../reading/note-context';
import { headingPath } from '../reading/note-headings';

/** The note's links with what may be the other end of their relations; O(links + definitions). */
export function readLinks(context: NoteContext, definitions: readonly Definition[]): NoteLink[] {
  const endings = context.options.packs
    .map((pack) => pack.forms?.linkEndings)
    .filter((set) => set !== undefined && set.size > 0);
  const links = [...context.outline.links].sort((a, b) => a.span.from - b.span.from);
  let next = 0;
  let open: Definition[] = [];
  return links.map((link) => {
    for (
      let one = definitions[next];
      one !== undefined && one.evidence.from <= link.span.from;
      one = definitions[next]
    ) {
      open.push(one);
      next += 1;
    }
    open = open.filter((one) => one.evidence.to >= link.span.to);
    const suffix = link.suffix.normalize('NFC').toLowerCase();
    const known = endings.length === 0 || endings.some((set) => set?.has(suffix) === true);
    return {
      ...link,
      holders: holdersOf(suffix, link.inBlock, open, context),
      inflected: suffix !== '' && !suffix.startsWith('-') && suffix.length <= 4 && known,
    };
  });
}

function holdersOf(suffix: string, block: number, open: readonly Definition[], context: NoteContext): string[] {
  const holders = new Set<string>();
  if (suffix.startsWith('-')) holders.add(conceptKey(suffix.slice(1)));
  for (const definition of [...open].reverse()) holders.add(conceptKey(definition.term));
  for (const { heading } of headingPath(context.headings.nearest(block)))
    if (heading.role === 'name') holders.add(conceptKey(heading.text));
  holders.add(conceptKey(context.fileName));
  holders.delete('');
  return [...holders];
}
