import type { Concept, Definition, NoteLink, OwnConcept, OwnFacts, ScorePart } from '../../../../src/core/concepts';
import { buildWordFilter } from '../../../../src/core/concepts/own/word-filter';
import { conceptKey } from '../../../../src/core/text';

/** A definition in a note, in short. */
export interface Said {
  readonly term: string;
  readonly text?: string;
  readonly aliases?: readonly string[];
  readonly rule?: Definition['rule'];
  readonly confidence?: number;
  readonly from?: number;
  /** Why it scores so; the shape alone where it is left out. */
  readonly parts?: readonly ScorePart[];
}

export interface NoteShape {
  readonly definitions?: readonly Said[];
  readonly links?: readonly string[];
  readonly aliases?: readonly string[];
  readonly words?: readonly string[];
  readonly languages?: readonly string[];
  readonly holders?: readonly string[];
}

/** The concept with all that its definitions say, wherever that rests. */
export function plainConcept(concept: Concept): Concept {
  const definitions = concept.definitions.map((one): Definition => {
    const { term, aliases, evidence, body, text, rule, confidence, parts, status, under } = one;
    return { term, aliases, evidence, body, text, rule, confidence, parts, status, under };
  });
  return { ...concept, definitions };
}

/** Own facts of a note of the given shape, as a reading of it would give them. */
export function ownFacts(path: string, shape: NoteShape = {}): OwnFacts {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, '');
  const definitions = (shape.definitions ?? []).map((said, at) => definition(path, said, at));
  const noteAliases = shape.aliases ?? [];
  const homes = [name, ...noteAliases].map(conceptKey);
  const concepts = new Map<string, OwnConcept>();
  for (const { term, aliases } of definitions) {
    const key = conceptKey(term);
    concepts.set(key, { key, name: term, aliases, home: homes.includes(key) ? 'note' : 'virtual', aspects: [] });
  }
  if (noteAliases.length > 0 && !concepts.has(conceptKey(name))) {
    concepts.set(conceptKey(name), { key: conceptKey(name), name, aliases: noteAliases, home: 'note', aspects: [] });
  }
  return {
    path,
    version: 1,
    name,
    noteAliases,
    concepts: [...concepts.values()],
    definitions,
    links: (shape.links ?? []).map((target, at) => noteLink(target, at, shape.holders ?? [conceptKey(name)])),
    headings: [],
    languages: shape.languages ?? ['en'],
    words: buildWordFilter(shape.words ?? []),
    problems: [],
  };
}

function definition(path: string, said: Said, at: number): Definition {
  const from = said.from ?? at * 100;
  const quote = `${said.term} – ${said.text ?? 'something'}`;
  const confidence = said.confidence ?? 98;
  return {
    term: said.term,
    aliases: said.aliases ?? [],
    evidence: { path, from, to: from + quote.length, quote },
    body: [{ from: from + said.term.length + 3, to: from + quote.length }],
    text: said.text ?? 'something',
    rule: said.rule ?? 'callout',
    confidence,
    parts: said.parts ?? [{ id: 'base', points: confidence }],
    status: confidence >= 80 ? 'accepted' : 'suggested',
    under: -1,
  };
}

function noteLink(target: string, at: number, holders: readonly string[]): NoteLink {
  const from = 5000 + at * 50;
  return {
    span: { from, to: from + target.length + 4 },
    target,
    heading: null,
    block: null,
    display: null,
    embed: false,
    suffix: '',
    inBlock: 0,
    holders,
    inflected: false,
  };
}
