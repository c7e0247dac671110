import type { Tree } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';
import type { Problem, Span } from '../text';
import { BlockBuilder } from './blocks/block-builder';
import { blockParser, blockParserWithoutMath } from './blocks/block-grammar';
import type { FrontmatterPlace } from './frontmatter';
import { findFrontmatter, readFrontmatter } from './frontmatter';
import { LeafText } from './leaf-text';
import { LinkList } from './link-list';
import { flatten, noteDepth } from './note-depth';
import { NoteInput } from './note-input';
import { LeafReader, NoteReading } from './note-reading';
import type { Block, Frontmatter, Outline } from './outline';
import type { ParsedNote } from './parsed-note';
import type { StoredCopy } from './stored-copy';
import { copyForParser } from './stored-copy';

/** Characters above which a note is not read at all. */
const TOO_LARGE = 5_000_000;
/** Blocks, nodes or leaves read between two questions for the time. */
const STEP = 32;

/** What is to be read, and with what. */
export interface NoteSource {
  readonly path: string;
  readonly text: string;
  readonly parseYaml: (text: string) => unknown;
  readonly cues: ReadonlySet<string>;
}

type Steps<T> = Generator<undefined, T, undefined>;

/** Reads a note in small steps: blocks, then the list of them, then the links. */
export function* readInSteps(note: NoteSource): Steps<ParsedNote> {
  if (note.text.length > TOO_LARGE) return unread(note);
  const copy = copyForParser(note.text);
  const place = findFrontmatter(copy.content, note.text);
  const read = place === null ? null : readFrontmatter(note, place, note.parseYaml);
  yield;
  const built = yield* buildBlocks(copy, place);
  const leaves = new LeafReader({ leaves: new LeafText(copy.content, built.quoteMarks), references: built.references });
  const links = yield* collectLinks(built, leaves, copy.content);
  const frontmatter = read?.frontmatter ?? null;
  const outline: Outline = {
    path: note.path,
    text: note.text,
    frontmatter,
    ...flatten(built.blocks, links.links, noteDepth(note.path, note.text, frontmatter)),
    problems: [...(read?.problem == null ? [] : [read.problem]), ...problemsOf(note.path, built, links)],
  };
  return new NoteReading(outline, leaves, note.cues);
}

function* buildBlocks(copy: StoredCopy, place: FrontmatterPlace | null): Steps<BlockBuilder> {
  const built = yield* buildBlocksWith(blockParser, copy, place);
  return built ?? (yield* buildBlocksWith(blockParserWithoutMath, copy, place)) ?? new BlockBuilder(copy.content);
}

/** Null where a block of math never closes, which only the grammar with such blocks can find. */
function* buildBlocksWith(
  parser: MarkdownParser,
  copy: StoredCopy,
  place: FrontmatterPlace | null,
): Steps<BlockBuilder | null> {
  const from = place?.next ?? 0;
  const tree = yield* parseTree(parser, copy.structure, from);
  const builder = new BlockBuilder(copy.content);
  if (place !== null) builder.addFrontmatter(place.span, place.body);
  const cursor = tree.cursor();
  for (let count = 1; cursor.next(); count++) {
    if (cursor.name === 'UnclosedMathBlock') return null;
    builder.enter(cursor.name, cursor.from + from, cursor.to + from);
    if (count % STEP === 0) yield;
  }
  builder.finish();
  return builder;
}

function* parseTree(parser: MarkdownParser, copy: string, from: number): Steps<Tree> {
  const parse = parser.startParse(new NoteInput(copy), [], [{ from, to: copy.length }]);
  for (let count = 1; ; count++) {
    const tree = parse.advance();
    if (tree !== null) return tree;
    if (count % STEP === 0) yield;
  }
}

function* collectLinks(built: BlockBuilder, leaves: LeafReader, copy: string): Steps<LinkList> {
  const list = new LinkList(built.references);
  const byLabel = built.references.size > 0;
  let length = 0;
  for (const [block, { kind, body, cells, callout }] of built.blocks.entries()) {
    const inTable = kind === 'table-row';
    for (const span of leafSpans(kind, { body, cells, title: callout?.title ?? null })) {
      const text = copy.slice(span.from, span.to);
      length += text.length;
      if (!text.includes('[[') && !text.includes('](') && !(byLabel && text.includes('['))) continue;
      list.collect(leaves.elements(span, inTable), { start: span.from, block, inTable });
    }
    if (length < 4_000) continue;
    length = 0;
    yield;
  }
  return list;
}

interface LeafParts {
  readonly body: Span;
  readonly cells: readonly Span[];
  readonly title: Span | null;
}

/** The stretches of a block that are read inline. */
function leafSpans(kind: Block['kind'], parts: LeafParts): readonly Span[] {
  if (kind === 'paragraph' || kind === 'heading') return [parts.body];
  if (kind === 'table-row') return parts.cells;
  return parts.title === null ? [] : [parts.title];
}

function problemsOf(path: string, built: BlockBuilder, links: LinkList): Problem[] {
  const problems: Problem[] = [];
  for (const [code, from] of built.problems) problems.push({ code, path, from, detail: '' });
  if (links.overflow !== null) problems.push({ code: 'too-many-links', path, from: links.overflow, detail: '' });
  return problems;
}

/** A note too large to be read: one opaque block. */
function unread(note: NoteSource): ParsedNote {
  const { path, text, cues } = note;
  const span = { from: 0, to: text.length };
  const block: Block = {
    kind: 'opaque',
    span,
    body: span,
    parent: -1,
    level: 0,
    callout: null,
    cells: [],
    id: null,
    task: null,
  };
  const frontmatter: Frontmatter | null = null;
  const problems: Problem[] = [{ code: 'too-large', path, from: null, detail: String(text.length) }];
  const leaves = new LeafReader({ leaves: new LeafText(text, []), references: new Map() });
  return new NoteReading({ path, text, frontmatter, blocks: [block], links: [], problems }, leaves, cues);
}
