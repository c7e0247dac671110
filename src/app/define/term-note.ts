import { definitionCallout } from '../../core/concepts';

/** A sentence that uses a term, with the link to where it stands. */
export interface TermUse {
  readonly link: string;
  readonly sentence: string;
}

/** A note that is to be made. */
export interface TermNote {
  readonly text: string;
  /** Offset of the empty place for the definition. */
  readonly at: number;
}

/** What begins or ends a line of Markdown and says nothing in another note: quotes, items, headings, ids of blocks. */
const LINE_MARKS = /^(?:[-*+>|]\s|\d{1,9}[.)]\s|#{1,6}\s|\[[ x]\]\s|\[![^\]]*\]|\s)+/iu;
const BLOCK_ID = /\s\^[\w-]+$/u;

/** The words of a sentence as they can stand in a list of another note: what it shows of other notes is linked. */
export function sentenceAlone(sentence: string): string {
  return sentence.replace(LINE_MARKS, '').replace(BLOCK_ID, '').replaceAll('![[', '[[').trim();
}

/**
 * The note of a term that none defines: its name, an empty place for the definition, and the sentences that use it.
 * Each is behind the link to its note, which keeps it from being read as something that this note says itself.
 */
export function termNote(
  term: string,
  {
    word,
    usesHeading,
    uses,
  }: { readonly word: string; readonly usesHeading: string; readonly uses: readonly TermUse[] },
): TermNote {
  const head = `# ${term}\n\n${definitionCallout(word, term, '')} `;
  const list = uses.map(({ link, sentence }) => `- ${link}: ${sentenceAlone(sentence)}\n`).join('');
  return { text: `${head}\n${list === '' ? '' : `\n## ${usesHeading}\n\n${list}`}`, at: head.length };
}
