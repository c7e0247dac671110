import { glossaryWords } from '../../language';
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
    opensGlossary(leadOf(block, context))
  );
}

/** A line that leads on has more words than a heading. */
const MOST_LEADING = 6;

/** «Словарик, чтобы не путаться:»; "in other words:" leads to something else. */
function opensGlossary(line: string): boolean {
  const words = wordsOf(line).map((word) => smallLetters(word));
  return words.length <= MOST_LEADING && glossaryWords.has(words[0] ?? '');
}

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
  let root = block;
  while ((blocks[root]?.parent ?? -1) >= 0) root = blocks[root]?.parent ?? -1;
  let at = root - 1;
  while (at >= 0 && (blocks[at]?.kind === 'blank' || (blocks[at]?.parent ?? -1) >= 0)) at -= 1;
  const lead = blocks[at];
  if (lead?.kind !== 'paragraph' || lead.span.to - lead.span.from > LONGEST_LEAD) return '';
  const line = text.slice(lead.span.from, lead.span.to);
  return /[:：][*_\s]*$/u.test(line) && !line.includes('\n') ? line : '';
}

const LONGEST_LEAD = 80;

/** Whether the heading above is one of kinds: «Виды договоров», "Types of contract", "Contract types". */
export function isUnderKinds(block: number, { headings, recogniser }: NoteContext): boolean {
  const words = wordsOf(headings.nearest(block)?.heading.text ?? '').map((word) => smallLetters(word));
  return words.length <= MOST_WORDS && [words[0], words.at(-1)].some((word) => recogniser.has('kindNouns', word));
}
