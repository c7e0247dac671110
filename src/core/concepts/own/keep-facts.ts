import type { StringPool } from '../../text';
import type { Definition } from '../definition';
import type { NoteHeading, NoteLink, OwnConcept, OwnFacts } from '../own-facts';

/**
 * The same facts with strings of their own: those that were found are pieces of the note's text, which
 * would stay in memory with them. What several facts share is shared. O(facts).
 */
export function keepFacts(own: OwnFacts, pool: StringPool): OwnFacts {
  const holders = new Map<string, readonly string[]>();
  const path = pool.keep(own.path);
  return {
    ...own,
    path,
    name: pool.keep(own.name),
    noteAliases: pool.keepAll(own.noteAliases),
    concepts: own.concepts.map((concept) => keepConcept(concept, pool)),
    definitions: own.definitions.map((definition) => keepDefinition(definition, path, pool)),
    links: own.links.map((link) => keepLink(link, holders, pool)),
    headings: own.headings.map((heading) => keepHeading(heading, pool)),
    languages: pool.keepAll(own.languages),
  };
}

function keepConcept(concept: OwnConcept, pool: StringPool): OwnConcept {
  return {
    key: pool.keep(concept.key),
    name: pool.keep(concept.name),
    aliases: pool.keepAll(concept.aliases),
    home: concept.home,
    aspects: pool.keepAll(concept.aspects),
  };
}

/** Written out, with lists that have no room for more: one that was spread or grew takes up to twice its size. */
function keepDefinition(definition: Definition, path: string, pool: StringPool): Definition {
  const { from, to, quote } = definition.evidence;
  return {
    term: pool.keep(definition.term),
    aliases: pool.keepAll(definition.aliases),
    evidence: { path, from, to, quote: pool.keep(quote) },
    body: definition.body.slice(),
    text: pool.keep(definition.text),
    rule: definition.rule,
    confidence: definition.confidence,
    parts: definition.parts.slice(),
    status: definition.status,
    under: definition.under,
  };
}

function keepHeading({ span, text, level, role }: NoteHeading, pool: StringPool): NoteHeading {
  return { span, text: pool.keep(text), level, role };
}

function keepLink(link: NoteLink, holders: Map<string, readonly string[]>, pool: StringPool): NoteLink {
  const name = link.holders.join('\n');
  const shared = holders.get(name) ?? pool.keepAll(link.holders);
  holders.set(name, shared);
  const { span, target, heading, block, display, embed, suffix, inBlock, inflected } = link;
  return {
    span,
    target: pool.keep(target),
    heading: heading === null ? null : pool.keep(heading),
    block: block === null ? null : pool.keep(block),
    display: display === null ? null : pool.keep(display),
    embed,
    suffix: pool.keep(suffix),
    inBlock,
    holders: shared,
    inflected,
  };
}
