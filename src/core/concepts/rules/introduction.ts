import type { InlineText } from '../../markdown';
import { conceptKey, lowerInPlace, splitSentences } from '../../text';
import { readCopula } from '../reading/copula';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import { readStatement } from '../reading/statement';

/** Characters and sentences among which an introduction comes to what was asked. */
const WINDOW = 1500;
const MOST_SENTENCES = 8;

/**
 * Where the answer to a question begins in the paragraph below it: 0 as a rule; behind an introduction ("To see why
 * dough rises, …", «Для начала …»), which says nothing of what was asked, where a sentence speaks of the term; −1 where
 * none does.
 */
export function answerFrom(inline: InlineText, asked: string, context: NoteContext): number {
  const { recogniser, abbreviations } = context;
  const opening = lowerInPlace(inline.text.slice(0, LONGEST_OPENING)).replaceAll('’', "'").trimStart();
  const introduces = recogniser.languages.some(({ introductions }) =>
    introductions.some((words) => opening.startsWith(words) && !/\p{L}/u.test(opening.charAt(words.length))),
  );
  if (!introduces) return 0;
  const sentences = splitSentences(inline.text.slice(0, WINDOW), abbreviations).slice(1, MOST_SENTENCES);
  return (
    sentences.find(({ from, to }) => {
      const said = readStatement(inline, from, to, recogniser) ?? readCopula(inline, from, to, recogniser);
      return said !== null && isSame(inline.text.slice(said.termFrom, said.termTo), asked);
    })?.from ?? -1
  );
}

const LONGEST_OPENING = 60;

/** The name that was asked for, in its number or another. */
function isSame(shown: string, asked: string): boolean {
  const [one, other] = [shown, asked].map((name) => conceptKey(name).split(' '));
  return one?.length === other?.length && one?.every((word, i) => areForms(word, other?.[i] ?? '')) === true;
}
