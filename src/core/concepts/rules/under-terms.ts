import { glossaryWords } from '../../language';
import type { Block } from '../../markdown';
import { smallLetters, wordsOf } from '../../text';
import type { NoteContext } from '../reading/note-context';

/** A heading of more words tells something. */
const MOST_WORDS = 4;

/** Whether the heading or the line above, or the note's name, is one of terms: «Слова», "Words we use:", "Baking glossary". */
export function isUnderTerms(block: number, context: NoteContext): boolean {
  const { headings, fileName } = context;
  return (
    speaksOfTerms(headings.nearest(block)?.heading.text ?? '', context) ||
    ofGlossary(fileName) ||
    opensGlossary(leadOf(block, context)) ||
    speaksOfTerms(STRESSED_LINE.exec(lineAbove(block, context))?.[2] ?? '', context)
  );
}

/** A line that leads on has more words than a heading. */
const MOST_LEADING = 6;

/** «Словарик, чтобы не путаться:»; "in other words:" leads to something else. */
function opensGlossary(line: string): boolean {
  const words = wordsOf(line).map((word) => smallLetters(word));
  return (words.length <= MOST_LEADING && glossaryWords.has(words[0] ?? '')) || WHAT_IS_WHAT.test(words.join(' '));
}

/** «Что такое что, чтобы не искать:» */
const WHAT_IS_WHAT =
  /^(?:что (?:такое|есть|значит) что|що (?:таке|є) що|what s what|what is what|what means what|was ist was)(?: |$)/u;
/** A line all in bold or italics is a heading, whatever it is written as. */
const STRESSED_LINE = /^[\s>]*(\*{1,3}|_{1,3})([^\n*_]{2,60})\1[:：]?\s*$/u;

/** The line in bold or italics that may head a block: its own first one, or that of the block before it. */
function lineAbove(block: number, { outline: { blocks, text } }: NoteContext): string {
  const own = ownLine(block, blocks, text);
  return STRESSED_LINE.test(own) ? own : blockAbove(block, blocks, text);
}

/** The first line of a paragraph that has more; empty for another. */
function ownLine(block: number, blocks: readonly Block[], text: string): string {
  const source = blocks[block];
  if (source?.kind !== 'paragraph') return '';
  const end = text.indexOf('\n', source.span.from);
  return end < 0 || end >= source.span.to || end - source.span.from > LONGEST_LEAD
    ? ''
    : text.slice(source.span.from, end);
}

const LEADS = /[:：][*_\s]*$/u;

function speaksOfTerms(text: string, { recogniser }: NoteContext): boolean {
  const words = wordsOf(text).map((word) => smallLetters(word));
  return (
    words.length <= MOST_WORDS &&
    words.some((word) => glossaryWords.has(word) || recogniser.isHeader('termWords', word))
  );
}

/** Only words that name nothing else: a note on "words" may be of anything. */
function ofGlossary(name: string): boolean {
  return wordsOf(name).length <= MOST_WORDS && GLOSSARY.test(name);
}

const GLOSSARY =
  /(?:^|[^\p{L}])(?:glossary|slang|jargon|lingo|terminology|глоссарий|словарик|терминология|жаргон|сленг|словничок|глосарій|glossar|glossaire|lexique|glosario|glossario|glossário|słowniczek)(?!\p{L})/iu;

/** The line right above a paragraph or its list that ends in a colon; empty without one. */
function leadOf(block: number, { outline: { blocks, text } }: NoteContext): string {
  const own = ownLine(block, blocks, text);
  const line = LEADS.test(own) ? own : blockAbove(block, blocks, text);
  return LEADS.test(line) ? line : '';
}

/** The paragraph of one line right above a block or its list; empty without one. */
function blockAbove(block: number, blocks: readonly Block[], text: string): string {
  let root = block;
  while ((blocks[root]?.parent ?? -1) >= 0) root = blocks[root]?.parent ?? -1;
  let at = root - 1;
  while (at >= 0 && (blocks[at]?.kind === 'blank' || (blocks[at]?.parent ?? -1) >= 0)) at -= 1;
  const lead = blocks[at];
  if (lead?.kind !== 'paragraph' || lead.span.to - lead.span.from > LONGEST_LEAD) return '';
  const line = text.slice(lead.span.from, lead.span.to);
  return line.includes('\n') ? '' : line;
}

const LONGEST_LEAD = 80;

/** Whether the heading above is one of kinds: «Виды договоров», "Types of contract", "Contract types". */
export function isUnderKinds(block: number, { headings, recogniser }: NoteContext): boolean {
  const words = wordsOf(headings.nearest(block)?.heading.text ?? '').map((word) => smallLetters(word));
  return words.length <= MOST_WORDS && [words[0], words.at(-1)].some((word) => recogniser.has('kindNouns', word));
}
