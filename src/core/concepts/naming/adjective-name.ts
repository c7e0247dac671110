import { smallLetters, tokenise } from '../../text';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import { headingPath } from '../reading/note-headings';

/** Characters of the text above a list that are looked at. */
const LONGEST_LEAD = 200;

/**
 * «Логическая – транзакция, которая …» in a list below «Виды транзакций»: the name of an item that is an
 * adjective takes the noun that what stands above the list speaks of.
 */
export function withKind(name: string, gloss: string, block: number, context: NoteContext): string {
  const [language] = context.recogniser.languages;
  const key = smallLetters(name);
  if (language?.nounPhrase !== 'ending' || name.includes(' ') || !language.isAdjective(key)) return name;
  const noun = smallLetters(tokenise(gloss.slice(0, 60))[0]?.text ?? '');
  if (noun.length < 4 || language.isAdjective(noun)) return name;
  const above = tokenise(leadOf(block, context)).map(({ text }) => smallLetters(text));
  return above.some((word) => areForms(word, noun)) ? `${name} ${noun}` : name;
}

/** The nearest heading, and the line before the list or the item that holds it. */
function leadOf(block: number, context: NoteContext): string {
  const { blocks, text } = context.outline;
  const heading = [...headingPath(context.headings.nearest(block))][0]?.heading.text ?? '';
  let list = blocks[block]?.parent ?? -1;
  while (list >= 0 && blocks[list]?.kind !== 'list') list = blocks[list]?.parent ?? -1;
  const start = blocks[list]?.span.from ?? 0;
  const line =
    text
      .slice(Math.max(0, start - LONGEST_LEAD), start)
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  return list < 0 ? heading : `${heading} ${line}`;
}
