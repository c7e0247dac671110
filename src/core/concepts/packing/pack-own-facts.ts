import type { Problem, Span } from '../../text';
import { PROBLEM_CODES } from '../../text';
import type { Definition, ScorePart } from '../definition';
import { RULE_IDS } from '../definition';
import type { NoteHeading, NoteLink, OwnConcept, OwnFacts } from '../own-facts';
import type { NumberReader } from './number-reader';
import type { NumberWriter } from './number-writer';

/** Orders that stored facts are written in: a change of one is a change of the facts' shape. */
const HOMES = ['heading', 'note', 'virtual', 'rival'] as const;
const ROLES = ['contrast', 'name', 'stop'] as const;
const STATUSES = ['accepted', 'suggested'] as const;

/** Writes what a note says by itself, but for its word filter. */
export function packOwnFacts(own: OwnFacts, to: NumberWriter): void {
  const text = (value: string): void => {
    to.text(value);
  };
  to.text(own.path);
  to.count(own.version);
  to.text(own.name);
  to.list(own.noteAliases, text);
  to.list(own.languages, text);
  to.list(own.concepts, (concept) => {
    packConcept(concept, to);
  });
  to.list(own.headings, (heading) => {
    packHeading(heading, to);
  });
  to.list(own.problems, (problem) => {
    packProblem(problem, to);
  });
  // Last, for they are most of it and not always asked for.
  to.list(own.definitions, (definition) => {
    packDefinition(definition, to);
  });
  to.list(own.links, (link) => {
    packLink(link, to);
  });
}

/** What stands first. */
export function unpackNames(from: NumberReader): Pick<OwnFacts, 'name' | 'noteAliases' | 'path' | 'version'> {
  return { path: from.text(), version: from.count(), name: from.text(), noteAliases: from.list(unpackText) };
}

/**
 * What `packOwnFacts` wrote, beside the note's word filter; definitions and links are read when somebody asks.
 * Members of a class: an object with getters of its own takes fifty times as long to make. A copy by `...` lacks them.
 */
export class UnpackedFacts implements OwnFacts {
  readonly path: string;
  readonly version: number;
  readonly name: string;
  readonly noteAliases: readonly string[];
  readonly languages: readonly string[];
  readonly concepts: readonly OwnConcept[];
  readonly headings: readonly NoteHeading[];
  readonly problems: readonly Problem[];
  readonly words: Uint32Array;
  private readonly rest: NumberReader;
  private readDefinitions: readonly Definition[] | null = null;
  private readLinks: readonly NoteLink[] | null = null;

  constructor(from: NumberReader, words: Uint32Array) {
    this.path = from.text();
    this.version = from.count();
    this.name = from.text();
    this.noteAliases = from.list(unpackText);
    this.languages = from.list(unpackText);
    this.concepts = from.list(unpackConcept);
    this.headings = from.list(unpackHeading);
    this.problems = from.list(unpackProblem);
    this.words = words;
    this.rest = from;
  }

  get definitions(): readonly Definition[] {
    return (this.readDefinitions ??= this.rest.list(unpackDefinition));
  }

  get links(): readonly NoteLink[] {
    if (this.readLinks !== null) return this.readLinks;
    // They stand behind the definitions.
    this.readDefinitions ??= this.definitions;
    return (this.readLinks = this.rest.list(unpackLink));
  }
}

const unpackText = (from: NumberReader): string => from.text();

function packSpan({ from, to: end }: Span, to: NumberWriter): void {
  to.count(from);
  to.signed(end - from);
}

function unpackSpan(from: NumberReader): Span {
  const start = from.count();
  return { from: start, to: start + from.signed() };
}

function packConcept(concept: OwnConcept, to: NumberWriter): void {
  to.text(concept.key);
  to.text(concept.name);
  to.list(concept.aliases, (alias) => {
    to.text(alias);
  });
  to.oneOf(HOMES, concept.home);
  to.list(concept.aspects, (aspect) => {
    to.text(aspect);
  });
}

function unpackConcept(from: NumberReader): OwnConcept {
  return {
    key: from.text(),
    name: from.text(),
    aliases: from.list(unpackText),
    home: from.oneOf(HOMES),
    aspects: from.list(unpackText),
  };
}

function packDefinition(definition: Definition, to: NumberWriter): void {
  const { term, aliases, evidence, body, text, rule, confidence, parts, status, under } = definition;
  to.text(term);
  to.list(aliases, (alias) => {
    to.text(alias);
  });
  to.text(evidence.path);
  packSpan(evidence, to);
  to.text(evidence.quote);
  to.list(body, (span) => {
    packSpan(span, to);
  });
  to.piece(text, evidence.quote);
  to.oneOf(RULE_IDS, rule);
  to.count(confidence);
  to.list(parts, ({ id, points }) => {
    to.text(id);
    to.signed(points);
  });
  to.oneOf(STATUSES, status);
  to.signed(under);
}

function unpackDefinition(from: NumberReader): Definition {
  const term = from.text();
  const aliases = from.list(unpackText);
  const path = from.text();
  const span = unpackSpan(from);
  const quote = from.text();
  return {
    term,
    aliases,
    evidence: { path, from: span.from, to: span.to, quote },
    body: from.list(unpackSpan),
    text: from.piece(quote),
    rule: from.oneOf(RULE_IDS),
    confidence: from.count(),
    parts: from.list(unpackPart),
    status: from.oneOf(STATUSES),
    under: from.signed(),
  };
}

function unpackPart(from: NumberReader): ScorePart {
  return { id: from.text(), points: from.signed() };
}

function packLink(link: NoteLink, to: NumberWriter): void {
  packSpan(link.span, to);
  to.text(link.target);
  to.textOrNull(link.heading);
  to.textOrNull(link.block);
  to.textOrNull(link.display);
  to.flag(link.embed);
  to.text(link.suffix);
  to.count(link.inBlock);
  to.list(link.holders, (holder) => {
    to.text(holder);
  });
  to.flag(link.inflected);
}

function unpackLink(from: NumberReader): NoteLink {
  return {
    span: unpackSpan(from),
    target: from.text(),
    heading: from.textOrNull(),
    block: from.textOrNull(),
    display: from.textOrNull(),
    embed: from.flag(),
    suffix: from.text(),
    inBlock: from.count(),
    holders: from.list(unpackText),
    inflected: from.flag(),
  };
}

function packHeading({ span, text, level, role }: NoteHeading, to: NumberWriter): void {
  packSpan(span, to);
  to.text(text);
  to.count(level);
  to.oneOf(ROLES, role);
}

function unpackHeading(from: NumberReader): NoteHeading {
  return { span: unpackSpan(from), text: from.text(), level: from.count(), role: from.oneOf(ROLES) };
}

function packProblem({ code, path, from: at, detail }: Problem, to: NumberWriter): void {
  to.oneOf(PROBLEM_CODES, code);
  to.textOrNull(path);
  to.signed(at ?? -1);
  to.text(detail);
}

function unpackProblem(from: NumberReader): Problem {
  const code = from.oneOf(PROBLEM_CODES);
  const path = from.textOrNull();
  const at = from.signed();
  return { code, path, from: at < 0 ? null : at, detail: from.text() };
}
