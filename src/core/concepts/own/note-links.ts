import { conceptKey, smallLetters } from '../../text';
import type { Definition } from '../definition';
import type { NoteLink } from '../own-facts';
import type { NoteContext } from '../reading/note-context';
import type { HeadingNode } from '../reading/note-headings';
import { headingPath } from '../reading/note-headings';

/** The note's links with what may be the other end of their relations; O(links + definitions). */
export function readLinks(context: NoteContext, definitions: readonly Definition[]): NoteLink[] {
  const endings = context.options.packs
    .map((pack) => pack.forms?.linkEndings)
    .filter((set) => set !== undefined && set.size > 0);
  const links = [...context.outline.links].sort((a, b) => a.span.from - b.span.from);
  const above = keysAbove(context);
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
    const suffix = smallLetters(link.suffix);
    const known = endings.length === 0 || endings.some((set) => set?.has(suffix) === true);
    const { span, target, heading, block, display, embed, inBlock } = link;
    // Written out: a record spread from another has a shape of its own.
    return {
      span,
      target,
      heading,
      block,
      display,
      embed,
      suffix: link.suffix,
      inBlock,
      holders: holdersOf(suffix, open, above(link.inBlock)),
      inflected: suffix !== '' && !suffix.startsWith('-') && suffix.length <= 4 && known,
    };
  });
}

function holdersOf(suffix: string, open: readonly Definition[], above: readonly string[]): readonly string[] {
  if (open.length === 0 && !suffix.startsWith('-')) return above;
  const holders = new Set<string>();
  if (suffix.startsWith('-')) holders.add(conceptKey(suffix.slice(1)));
  for (const definition of [...open].reverse()) holders.add(conceptKey(definition.term));
  for (const key of above) holders.add(key);
  holders.delete('');
  return [...holders];
}

/** Keys of the headings over a block that name something, the nearest first, and of the note; made once a heading. */
function keysAbove({ fileName, headings }: NoteContext): (block: number) => readonly string[] {
  const ofNote = conceptKey(fileName);
  const known = new Map<HeadingNode | null, readonly string[]>();
  return (block) => {
    const nearest = headings.nearest(block);
    const before = known.get(nearest);
    if (before !== undefined) return before;
    const keys = new Set<string>();
    for (const { heading } of headingPath(nearest)) if (heading.role === 'name') keys.add(conceptKey(heading.text));
    keys.add(ofNote);
    keys.delete('');
    const found = [...keys];
    known.set(nearest, found);
    return found;
  };
}
