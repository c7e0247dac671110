import fc from 'fast-check';
import { parse } from 'yaml';
import type { Block, BlockKind, InlineText, Outline, ParsedNote } from '../../src/core/markdown';
import { parseNote, startNote } from '../../src/core/markdown';
import type { Span } from '../../src/core/text';

const options = {
  parseYaml: (text: string): unknown => parse(text, { logLevel: 'error' }),
  cues: new Set(['definition', 'отличие']),
};

/** Reads a note as the command line does. */
export function readNote(text: string, path = 'Note.md'): ParsedNote {
  return parseNote(path, text, options);
}

/** Reads a note with as little as possible at each step. */
export function readNoteSliced(text: string, stops: readonly boolean[] = [true], path = 'Note.md'): ParsedNote {
  const parsing = startNote(path, text, options);
  for (let call = 0; ; call++) {
    const note = parsing.advance(() => stops[call % stops.length] ?? true);
    if (note !== null) return note;
  }
}

/** The stored text at a span. */
export function textAt(outline: Outline, span: Span): string {
  return outline.text.slice(span.from, span.to);
}

/** Kind and text of each block that is not blank. */
export function blocksOf(text: string): [BlockKind, string][] {
  const { outline } = readNote(text);
  return outline.blocks.filter((one) => one.kind !== 'blank').map((one) => [one.kind, textAt(outline, one.span)]);
}

/** The first block of a kind; the test fails where there is none. */
export function firstBlock(note: ParsedNote, kind: BlockKind): Block & { readonly index: number } {
  const index = note.outline.blocks.findIndex((one) => one.kind === kind);
  const block = note.outline.blocks[index];
  if (block === undefined) throw new Error(`no ${kind} in ${JSON.stringify(note.outline.text)}`);
  return { ...block, index };
}

/** Inline text of the first paragraph. */
export function firstParagraph(text: string): InlineText {
  const note = readNote(text);
  return note.inline(firstBlock(note, 'paragraph').index);
}

/** Kinds and shown words of the marks. */
export function marksOf(inline: InlineText): string[] {
  return inline.marks.map((mark) => `${mark.kind}:${inline.text.slice(mark.from, mark.to)}`);
}

/** An outline without what differs between two texts that mean the same: offsets as line and column are kept apart. */
export function shapeOf(note: ParsedNote): unknown {
  const { outline } = note;
  return {
    blocks: outline.blocks.map((block, index) => ({
      kind: block.kind,
      parent: block.parent,
      level: block.level,
      id: block.id,
      task: block.task,
      type: block.callout?.type ?? null,
      cells: block.cells.length,
      text: note.inline(index).text,
      marks: marksOf(note.inline(index)),
    })),
    links: outline.links.map(({ target, heading, block, display, embed, suffix, inBlock }) => ({
      target,
      heading,
      block,
      display,
      embed,
      suffix,
      inBlock,
    })),
    frontmatter: outline.frontmatter?.data ?? null,
    problems: outline.problems.map((problem) => problem.code),
  };
}

const PIECES = [
  '# ',
  '## ',
  '#',
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '10) ',
  '- [ ] ',
  '- [x] ',
  '    ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\n\n\n',
  '```\n',
  '~~~\n',
  '---\n',
  '***\n',
  '===\n',
  '[[',
  ']]',
  '![[',
  '|',
  '\\|',
  '[',
  ']',
  '](',
  ')',
  '(',
  '![',
  '[^1]',
  '[^1]: ',
  '^[',
  '%%',
  '==',
  '=',
  '$',
  '$$',
  '`',
  '``',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '<',
  '>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<br>',
  '<b a="',
  "'",
  '"',
  '</b>',
  '&nbsp;',
  '&amp;',
  '&',
  ';',
  '#tag',
  ' ^id-1',
  '^id',
  '[!def] ',
  '[!note|x]- ',
  '> [!def] ',
  '> [!note]\n',
  'https://a.example/b_(c)',
  'www.a.example',
  'me@a.example',
  '::',
  ' — ',
  ' - ',
  'слово',
  'definition',
  'e\u0301',
  '语',
  '漢字',
  '\u00A0',
  '| a | b |\n',
  '|---|---|\n',
  '|---|--- | \n',
  '[ref]: /x\n',
  '[ref]',
  '\\',
  '\\[',
  '\\$',
  '${',
  '.md',
  '%20',
  '\uD83D\uDE00',
  'a',
  'b ',
  '. ',
  '! ',
];
const STRANGE = ['\r\n', '\r', '\0', '\uFEFF', '\uD800', '\uDC00', '\u2028', '\u0085', '\v', '\f'];

/** Texts made of what Markdown is made of. */
export const markdownish = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

/** The same with line ends of other systems and characters that do not belong in a text. */
const strangeMarkdownish = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 3, arbitrary: fc.constantFrom(...STRANGE) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

/** With frontmatter in front, whole or broken. */
export const notes = fc
  .tuple(fc.constantFrom('', '---\na: 1\n---\n', '\uFEFF---\na: [b\n---\n', '---\n', '---\n---'), strangeMarkdownish)
  .map(([head, body]) => head + body);
