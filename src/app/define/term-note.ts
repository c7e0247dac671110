import { definitionCallout } from '../../core/concepts';
import type { Usage } from '../pane/usages';

/** The plain words of a sentence that uses a term, with the link to where it stands. */
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
const LINE_END = /(?:\s\^[\w-]+|\|)$/u;

/** What would make another note one of a tag, or ask it for a footnote. */
const TAG = /(^|[\s(])#(?=\p{N}*[\p{L}_/-])/gu;
const FOOTNOTE = /\[\^[^\]\s]+\]/gu;

/** The plain words of a sentence as they can stand in a list of another note, which gets no link and no tag by them. */
export function sentenceAlone(words: string): string {
  const alone = words.trimEnd().replace(LINE_MARKS, '').replace(LINE_END, '').replaceAll(FOOTNOTE, '');
  return alone.replaceAll(TAG, '$1\\#').replaceAll('![[', '[[').trim();
}

/** Whether the sentence says more than the words at the place: an item of a list that is a link alone does not. */
export function saysMore({ sentence, words }: Pick<Usage, 'sentence' | 'words'>): boolean {
  return /[\p{L}\p{N}]/u.test(sentence.slice(0, words.from) + sentence.slice(words.to));
}

/**
 * The note of a term that none defines: its name, an empty place for the definition, and the sentences that use it.
 * `cite` sets each in quotation marks and parentheses behind the link to its note: read so, it is nothing that this
 * note says itself, or says of the other, as it would be behind a colon, a dash or an arrow.
 */
export function termNote(
  term: string,
  {
    word,
    usesHeading,
    cite,
    uses,
  }: {
    readonly word: string;
    readonly usesHeading: string;
    readonly cite: (link: string, words: string) => string;
    readonly uses: readonly TermUse[];
  },
): TermNote {
  const head = `# ${term}\n\n${definitionCallout(word, term, '')} `;
  const list = uses.map(({ link, sentence }) => `- ${cite(link, sentenceAlone(sentence))}\n`).join('');
  return { text: `${head}\n${list === '' ? '' : `\n## ${usesHeading}\n\n${list}`}`, at: head.length };
}
