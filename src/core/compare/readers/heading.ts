import type { Block, InlineText } from '../../markdown';
import type { Span } from '../../text';
import { conceptKey, splitSentences, tokenise } from '../../text';
import { cleanLabel } from '../column-names';
import { foldWord } from '../contrast/sentence/token';
import { isContrastHeading } from '../contrast/note/zones';
import type { Finding, FoundCell } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { cellOf } from '../reading';
import { isExampleHeading } from './example-headings';
import { isPointer } from './pointers';
import { fieldIn } from './field-line';
import { cellsWithin, joinedCell } from './item-text';
import { toldByHeadings } from './told-by-heading';

const LONGEST = 400;
/** Of a list: a page of items is no value that a table could show. */
const LONGEST_LIST = 800;
const MOST_WORDS = 4;

/** Sub-headings of a concept's section or note; the caller keeps those that the columns share. */
export const headingReader: Reader = {
  id: 'heading',
  read(reading) {
    const { note } = reading.compared;
    const examples = sharedExamples(reading);
    const told = toldByHeadings(reading);
    return note.outline.blocks.flatMap((block, index): Finding[] => {
      const heading = block.kind === 'heading' ? readHeading(reading, index, examples) : null;
      const cell = heading === null ? null : sectionText(reading, index, { column: heading.column, told });
      if (heading === null || cell === null) return [];
      return [
        {
          reader: 'heading',
          path: reading.compared.own.path,
          names: [{ text: heading.aspect, certain: true }],
          kind: 'aspect',
          under: headingAbove(note.outline.blocks, index),
          cells: [cell],
        },
      ];
    });
  },
};

/** Index of the heading under which another stands, −1 for none. */
function headingAbove(blocks: readonly Block[], index: number): number {
  const level = blocks[index]?.level ?? 0;
  for (let i = index - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind === 'heading' && block.level < level) return i;
  }
  return -1;
}

interface AspectHeading {
  readonly column: number;
  readonly aspect: string;
}

/** A heading in a column's section, or one that names column and aspect at once: `Price of the kayak`. */
function readHeading(reading: NoteReading, index: number, examples: ReadonlySet<string>): AspectHeading | null {
  const text = cleanLabel(reading.compared.note.inline(index).text);
  // The note's own title: «CQRS - System Design Patterns».
  if (conceptKey(text) === conceptKey(reading.compared.own.name)) return null;
  const [hit, ...others] = reading.names.matcher.find(text);
  if (hit !== undefined && isTitle(reading, index, text.slice(hit.to))) return null;
  if (hit === undefined) {
    const column = reading.columnAt(index);
    return column >= 0 && isWorded(text) && (!isStop(reading, text) || examples.has(text))
      ? { column, aspect: text }
      : null;
  }
  if (others.length > 0 || hit.keys.length !== 1 || isContrastHeading(text, reading.languages.lexicons)) return null;
  const asked = askedAt(reading, text, hit);
  if (asked !== null) return { column: Number(hit.keys[0]), aspect: asked };
  const [before, behind] = [text.slice(0, hit.from), text.slice(hit.to)].map((part) => withoutSmall(reading, part));
  const aspect = [before, behind].filter((part) => part !== '').join(' ');
  const isPhrase = (before === '' || behind === '') && aspect.split(/\s+/u).length <= MOST_WORDS;
  return isPhrase && /\p{L}/u.test(aspect) ? { column: Number(hit.keys[0]), aspect } : null;
}

/** "What is the tram?" asks for its definition; null for other headings. */
function askedAt({ languages }: NoteReading, text: string, { from, to }: Span): string | null {
  const { pack, words } = languages.of(text);
  const before = tokenise(text.slice(0, from))
    .map((word) => foldWord(word.text))
    .filter((word) => !words.determiners.has(word));
  const form = [...before, '{term}', ...tokenise(text.slice(to)).map((word) => foldWord(word.text))].join(' ');
  return before.length > 0 && pack.recognition.questions.includes(form) ? words.labels.definition : null;
}

/** "# CQRS - Patterns" over the whole note of CQRS: what stands behind the dash is the shelf that it is kept on. */
function isTitle({ compared: { note }, names }: NoteReading, index: number, behind: string): boolean {
  const { blocks } = note.outline;
  const level = blocks[index]?.level ?? 0;
  const isAbove = blocks.every((block, at) => block.kind !== 'heading' || at === index || block.level > level);
  const name = note.inline(index).text.split(SHELF, 1)[0] ?? '';
  return isAbove && SHELF_BEHIND.test(behind) && names.columnOf(name) >= 0;
}

const SHELF = /\s[|–—-]\s/u;
const SHELF_BEHIND = /^\s[|–—-]\s/u;

/** Headings of examples that several columns have: of each of them one is given. */
function sharedExamples(reading: NoteReading): ReadonlySet<string> {
  const { note } = reading.compared;
  const columns = new Map<string, Set<number>>();
  note.outline.blocks.forEach(({ kind }, index) => {
    if (kind !== 'heading') return;
    const text = cleanLabel(note.inline(index).text);
    if (!isExampleHeading(reading, text)) return;
    columns.set(text, (columns.get(text) ?? new Set()).add(reading.columnAt(index)));
  });
  return new Set([...columns].filter(([, set]) => set.size > 1 && !set.has(-1)).map(([text]) => text));
}

/** A formula is no name of a row. */
const isWorded = (text: string): boolean => /\p{L}/u.test(text.replace(/\$[^$]*\$/gu, ''));

/** "Example", «Ссылки»: the heading says what kind of text follows, not of what it tells. */
function isStop(reading: NoteReading, text: string): boolean {
  const words = tokenise(text).map((word) => foldWord(word.text));
  const { noAspects } = reading.languages.of(text).words;
  return noAspects.has(words.join(' ')) || noAspects.has(words[0] ?? '') || noAspects.has(words.at(-1) ?? '');
}

/** The words of a part of a heading without prepositions, articles and marks at its ends. */
function withoutSmall(reading: NoteReading, part: string): string {
  const { words } = reading.languages.of(part);
  const isSmall = (word: string): boolean =>
    words.prepositions.has(foldWord(word)) || words.determiners.has(foldWord(word));
  const content = tokenise(part).filter((token) => !isSmall(token.text));
  return content.length === 0 ? '' : part.slice(content[0]?.from, content.at(-1)?.to);
}

interface Under {
  readonly column: number;
  /** Fields that are a heading's value whole. */
  readonly told: ReadonlySet<number>;
}

/** The first paragraph or list under a heading, above any other heading. */
function sectionText(reading: NoteReading, heading: number, { column, told }: Under): FoundCell | null {
  const { note } = reading.compared;
  const { blocks } = note.outline;
  for (let i = heading + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'heading') return null;
    if (block.kind === 'paragraph' && block.parent < 0) {
      const inline = note.inline(i);
      if (!told.has(i) && fieldIn(inline, { from: 0, to: inline.text.length }) !== null) return null;
      if (isPointer(reading, inline)) return null;
      const cell = cellOf(inline, { from: 0, to: firstPart(reading, inline) }, { column, confidence: 92 });
      // It only leads to code, a picture or a table: "When a lane is chosen".
      const opens =
        OPEN.test(cell?.text ?? '') || (behind(blocks, i)?.kind === 'table' && /[\p{L}\p{N}]$/u.test(inline.text));
      return opens ? null : cell;
    }
    if (block.kind === 'list' && block.parent < 0) return listCell(reading, i, column);
    if (block.kind === 'table') return null;
  }
  return null;
}

/** "If", "If A rains, then": the formula behind it says the rest. */
const OPEN = /[:：]$|(?:^|[\s,])(?:if|then|that|where|если|то|что|где)$/iu;

/** The block that follows, blank lines apart. */
function behind(blocks: readonly Block[], at: number): Block | undefined {
  let next = at + 1;
  while (blocks[next]?.kind === 'blank') next += 1;
  return blocks[next];
}

/** All of a short paragraph, else whole sentences up to the limit. */
function firstPart(reading: NoteReading, inline: InlineText): number {
  if (inline.text.length <= LONGEST) return inline.text.length;
  const lexicon = reading.languages.of(inline.text);
  let end = 0;
  for (const span of splitSentences(inline.text, lexicon.pack.abbreviations)) {
    if (end > 0 && span.to > LONGEST) break;
    end = span.to;
  }
  return end;
}

function listCell(reading: NoteReading, list: number, column: number): FoundCell | null {
  const cells = cellsWithin(reading, list, { column, confidence: 92 }, (inline) => !isPointer(reading, inline));
  const joined = cells.some((cell) => cell.text.length > LONGEST) ? null : joinedCell(cells);
  return (joined?.text.length ?? 0) > LONGEST_LIST ? null : joined;
}
