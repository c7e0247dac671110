import type { Block, InlineText, Outline, ParsedNote } from '../../markdown';
import { conceptKey } from '../../text';
import type { Abbreviations, WordCounts } from '../../text';
import { noteAliases } from '../own/note-aliases';
import { countWords } from '../own/note-words';
import type { OwnFactsOptions } from '../own-facts-options';
import { nameOfFile, partOfFile } from '../naming/clean-name';
import { signsOf } from './block-signs';
import { copulaCues } from './copula-cues';
import type { HeadingTree } from './note-headings';
import { readHeadings } from './note-headings';
import type { Neighbours } from './neighbours';
import type { Recogniser } from './recogniser';
import { buildRecogniser } from './recogniser';
import { WordsByHead } from './words-by-head';

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
  /** What stands behind the subject in a name like "Rivers - Weir"; null without one. */
  readonly notePart: string | null;
  readonly noteAliases: readonly string[];
  readonly headings: HeadingTree;
  /** Lower-case words of the note with their counts. */
  readonly words: WordCounts;
  /** Distinct words with their counts by their first four characters; made when first asked for. */
  readonly wordsByHead: () => WordsByHead;
  /** Keys of headings and of the note's names. */
  readonly knownKeys: ReadonlySet<string>;
  /** How many links of the note go to the note or concept of that key. */
  readonly linkCounts: ReadonlyMap<string, number>;
  /** Answers that hold for a whole list or paragraph, kept while the note is read. */
  readonly neighbours: Map<number, Neighbours>;
  /** Statements of the form `T – gloss` read so far, and those that may say what something is; lines `T: gloss`. */
  readonly tally: { said: number; sound: number; keys: number };
  /** Indices of the blocks directly inside a block, in order; −1 for the root. */
  children(block: number): readonly number[];
  /** The same as blocks. */
  childBlocks(block: number): readonly Block[];
  inline(block: number): InlineText;
  /** Signs that stand in a block, as bits of block-signs.ts. */
  signs(block: number): number;
  /** False where a block's beginning has neither a copula nor a verb of naming. */
  mayHoldCopula(block: number): boolean;
}

export function readContext(note: ParsedNote, options: OwnFactsOptions): NoteContext {
  const { outline } = note;
  const words = countWords(outline.text);
  const recogniser = buildRecogniser(options, words);
  const fileName = lastPart(outline.path).replace(/\.md$/iu, '');
  const noteName = nameOfFile(fileName);
  const notePart = partOfFile(fileName);
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
    notePart,
    noteAliases: aliases,
    headings,
    words,
    wordsByHead: once(() => new WordsByHead(words)),
    knownKeys: knownKeys([fileName, notePart ?? '', ...aliases, ...headings.list.map(({ heading }) => heading.text)]),
    linkCounts: countLinks(outline),
    neighbours: new Map(),
    tally: { said: 0, sound: 0, keys: 0 },
    ...childrenOf(outline),
    inline: (block) => note.inline(block),
    signs: signsOf(outline),
    mayHoldCopula: copulaCues(outline, recogniser),
  };
}

/** Made once for the packs of a language, not once a note. */
const merged = new WeakMap<OwnFactsOptions['packs'], Abbreviations>();

function mergedAbbreviations({ packs }: OwnFactsOptions): Abbreviations {
  const known = merged.get(packs);
  if (known !== undefined) return known;
  const abbreviations = {
    hard: packs.flatMap((pack) => pack.abbreviations.hard),
    soft: packs.flatMap((pack) => pack.abbreviations.soft),
  };
  merged.set(packs, abbreviations);
  return abbreviations;
}

/** The same answer whenever asked, worked out the first time. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function knownKeys(names: readonly string[]): Set<string> {
  const keys = new Set(names.map(conceptKey));
  keys.delete('');
  return keys;
}

/** Behind the last slash of a path. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function countLinks(outline: Outline): Map<string, number> {
  const counts = new Map<string, number>();
  for (const link of outline.links) {
    const key = conceptKey(lastPart(link.target));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const NONE: readonly never[] = [];

function childrenOf({ blocks }: Outline): Pick<NoteContext, 'childBlocks' | 'children'> {
  const lists = new Map<number, number[]>();
  blocks.forEach(({ parent }, index) => {
    const list = lists.get(parent);
    if (list === undefined) lists.set(parent, [index]);
    else list.push(index);
  });
  const children = (block: number): readonly number[] => lists.get(block) ?? NONE;
  return { children, childBlocks: (block) => children(block).flatMap((child) => blocks[child] ?? []) };
}
