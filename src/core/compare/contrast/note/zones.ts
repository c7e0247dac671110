import type { Block, ParsedNote } from '../../../markdown';
import type { Lexicon, PhraseTable } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';
import { remembered, wordsApart } from '../../../text';

/** A leaf block with running text, and the heading it stands under. */
export interface TextBlock {
  readonly index: number;
  readonly block: Block;
  /** Index of the heading block above it, −1 above the first. */
  readonly heading: number;
  /** Stands under a heading that contrasts, at any depth. */
  readonly contrast: boolean;
  /** An item of a list. */
  readonly item: boolean;
}

const TEXT: ReadonlySet<Block['kind']> = new Set(['item', 'paragraph']);

/** The text blocks of a note in order; `contrasts` says which headings open a contrast section. O(blocks). */
export function textBlocks(note: ParsedNote, contrasts: (block: number) => boolean, all: boolean): TextBlock[] {
  const { blocks } = note.outline;
  const found: TextBlock[] = [];
  const open: { level: number; contrast: boolean }[] = [];
  let heading = -1;
  const withLeaf = parentsOfText(blocks);
  const quoted = signedQuotes(note);
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({ level: block.level, contrast: contrasts(index) });
      heading = index;
      return;
    }
    if (!TEXT.has(block.kind) || (block.kind === 'item' && withLeaf.has(index)) || quoted.has(block.parent)) return;
    const contrast = all || open.some((one) => one.contrast);
    found.push({
      index,
      block,
      heading,
      contrast,
      item: block.kind === 'item' || blocks[block.parent]?.kind === 'item',
    });
  });
  return found;
}

function parentsOfText(blocks: readonly Block[]): Set<number> {
  const parents = new Set<number>();
  for (const block of blocks) if (block.kind === 'paragraph') parents.add(block.parent);
  return parents;
}

/** A dash and a name at the end of a quote; a turn of talk ends in a mark. */
function isSignature(text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n') + 1).trim();
  return /^[—–―]\s*\p{Lu}/u.test(line) && !/[.!?]$/u.test(line);
}

/** Quotes whose last line names an author: they say what somebody said. */
function signedQuotes(note: ParsedNote): Set<number> {
  const { blocks } = note.outline;
  const last = new Map<number, number>();
  blocks.forEach(({ kind, parent }, index) => {
    if (kind === 'paragraph' && blocks[parent]?.kind === 'quote') last.set(parent, index);
  });
  return new Set([...last].filter(([, text]) => isSignature(note.inline(text).text)).map(([quote]) => quote));
}

/** Whether a heading's words say that it contrasts: «Отличия», "How they differ". */
export function isContrastHeading(text: string, lexicons: readonly Lexicon[]): boolean {
  const known = contrastTests.get(lexicons) ?? remembered((heading) => contrasts(heading, lexicons));
  contrastTests.set(lexicons, known);
  return known(text);
}

/** Headings of a note are asked for again and again, those of a vault have much in common. */
const contrastTests = new WeakMap<readonly Lexicon[], (heading: string) => boolean>();

function contrasts(heading: string, lexicons: readonly Lexicon[]): boolean {
  const words = foldTitle(heading);
  return lexicons.some(({ contrastHeadings }) => holdsPhrase(words, contrastHeadings));
}

/** Whether a title sets one thing against another: "A vs B", «A или B». */
export function isVersusTitle(text: string, lexicons: readonly Lexicon[]): boolean {
  const words = foldTitle(text);
  return isVersus(words, lexicons);
}

/** Either of them. */
export function setsNamesAgainst(title: string, lexicons: readonly Lexicon[]): boolean {
  const words = foldTitle(title);
  return lexicons.some(({ contrastHeadings }) => holdsPhrase(words, contrastHeadings)) || isVersus(words, lexicons);
}

/** "Timetables IN VS Code", "VS Code": behind a preposition or nothing "vs" is a part of a name. */
function isVersus(title: readonly string[], lexicons: readonly Lexicon[]): boolean {
  const isLed = (at: number): boolean => {
    const before = title[at - 1];
    return before === undefined || lexicons.some(({ words: { prepositions } }) => prepositions.has(before));
  };
  // "Running a scan AGAINST a server" is something to do.
  const isDone = (at: number): boolean => at > 1 && title[at] === 'against' && /.{3}ing$/u.test(title[0] ?? '');
  return lexicons.some(({ versus }) =>
    holdsPhrase(title, versus, (at) => !isDone(at) && (title[at] !== 'vs' || !isLed(at))),
  );
}

function foldTitle(text: string): readonly string[] {
  return wordsApart(text).map(foldWord);
}

function holdsPhrase(
  title: readonly string[],
  table: PhraseTable<true>,
  counts: (at: number) => boolean = () => true,
): boolean {
  return title.some((word, at) => {
    if (!counts(at)) return false;
    const begun = table.get(word);
    const longer = begun?.longer.get(title[at + 1] ?? '') ?? [];
    return begun?.alone != null || longer.some(({ words }) => words.every((one, next) => title[at + next] === one));
  });
}
