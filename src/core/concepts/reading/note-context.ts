import type { InlineText, Outline, ParsedNote } from '../../markdown';
import { conceptKey } from '../../text';
import type { Abbreviations } from '../../text';
import { noteAliases } from '../own/note-aliases';
import { countWords } from '../own/note-words';
import type { NoteHeading } from '../own-facts';
import type { OwnFactsOptions } from '../own-facts-options';
import { nameOfFile } from '../naming/clean-name';
import type { HeadingTree } from './note-headings';
import { readHeadings } from './note-headings';
import type { Recogniser } from './recogniser';
import { buildRecogniser } from './recogniser';

/** All that a rule may ask of the note that it reads. */
export interface NoteContext {
  readonly note: ParsedNote;
  readonly outline: Outline;
  readonly options: OwnFactsOptions;
  readonly recogniser: Recogniser;
  readonly abbreviations: Abbreviations;
  /** File name without folder and `.md`. */
  readonly fileName: string;
  /** The name that the file gives; null for a date, a number, "Untitled". */
  readonly noteName: string | null;
  readonly noteAliases: readonly string[];
  readonly headings: HeadingTree;
  /** Lower-case words of the note with their counts. */
  readonly words: ReadonlyMap<string, number>;
  /** Distinct words by their first four characters. */
  readonly wordsByHead: ReadonlyMap<string, readonly string[]>;
  /** Keys of headings and of the note's names. */
  readonly knownKeys: ReadonlySet<string>;
  /** How many links of the note go to the note or concept of that key. */
  readonly linkCounts: ReadonlyMap<string, number>;
  /** Answers that hold for a whole list or paragraph, kept while the note is read. */
  readonly optionLists: Map<number, boolean>;
  /** Indices of the blocks directly inside a block, in order; −1 for the root. */
  children(block: number): readonly number[];
  inline(block: number): InlineText;
}

export const HEAD_LENGTH = 4;

export function readContext(note: ParsedNote, options: OwnFactsOptions): NoteContext {
  const { outline } = note;
  const words = countWords(outline.text);
  const recogniser = buildRecogniser(options, words);
  const fileName = (outline.path.split('/').at(-1) ?? '').replace(/\.md$/iu, '');
  const noteName = nameOfFile(fileName);
  const aliases = noteAliases(outline.frontmatter?.data ?? null);
  const headings = readHeadings(note, recogniser);
  return {
    note,
    outline,
    options,
    recogniser,
    abbreviations: mergedAbbreviations(options),
    fileName: fileName.normalize('NFC'),
    noteName,
    noteAliases: aliases,
    headings,
    words,
    wordsByHead: groupByHead(words),
    knownKeys: knownKeys(headings.list, [fileName, ...aliases]),
    linkCounts: countLinks(outline),
    optionLists: new Map(),
    children: childrenOf(outline),
    inline: (block) => note.inline(block),
  };
}

function mergedAbbreviations(options: OwnFactsOptions): Abbreviations {
  return {
    hard: options.packs.flatMap((pack) => pack.abbreviations.hard),
    soft: options.packs.flatMap((pack) => pack.abbreviations.soft),
  };
}

function groupByHead(words: ReadonlyMap<string, number>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words.keys()) {
    const head = word.slice(0, HEAD_LENGTH);
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [word]);
    else group.push(word);
  }
  return groups;
}

function knownKeys(headings: readonly NoteHeading[], names: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const name of names) keys.add(conceptKey(name));
  for (const heading of headings) keys.add(conceptKey(heading.text));
  keys.delete('');
  return keys;
}

function countLinks(outline: Outline): Map<string, number> {
  const counts = new Map<string, number>();
  for (const link of outline.links) {
    const key = conceptKey(link.target.split('/').at(-1) ?? '');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function childrenOf(outline: Outline): (block: number) => readonly number[] {
  const lists = new Map<number, number[]>();
  outline.blocks.forEach((block, index) => {
    const list = lists.get(block.parent);
    if (list === undefined) lists.set(block.parent, [index]);
    else list.push(index);
  });
  const empty: readonly number[] = [];
  return (block) => lists.get(block) ?? empty;
}
