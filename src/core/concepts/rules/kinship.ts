import { conceptKey, smallLetters, tokenise } from '../../text';
import type { NoteContext } from '../reading/note-context';
import { areForms } from '../reading/recurrence';
import type { Stretch } from './stretches';

/** Words at the beginning of a gloss among which its genus stands. */
const NEAR = 4;
const SHORT = 3;
const LONG = 4;

/**
 * Whether the genus of a gloss is told to be one: "Whip graft – a graft …" repeats the noun of its name,
 * «Окулировка – прививка …» in the note «Прививка» is of the kind that the note is about.
 */
export function isOfKin(
  { inline, statement, sentenceTo }: Pick<Stretch, 'inline' | 'sentenceTo' | 'statement'>,
  name: string,
  context: NoteContext,
): boolean {
  const { recogniser, noteName } = context;
  const own = wordsOf(name);
  const said = wordsOf(inline.text.slice(statement.glossFrom, sentenceTo)).slice(0, NEAR);
  const tie = said.findIndex(
    (word, i) => i > 0 && (recogniser.has('complements', word) || recogniser.has('relatives', word)),
  );
  const kinds = [...(own.length > 1 ? own.slice(-1) : []), conceptKey(noteName ?? '')];
  return (tie < 0 ? said : said.slice(0, tie)).some(
    (word) =>
      (word.length > SHORT && kinds.some((kind) => kind === word || (kind.length > SHORT && areForms(kind, word)))) ||
      // „Fördermitglied – Mitglied, das …“
      (word.length > LONG && own.length === 1 && own[0] !== word && own[0]?.endsWith(word) === true),
  );
}

function wordsOf(text: string): string[] {
  return tokenise(text.slice(0, 100)).map((word) => smallLetters(word.text));
}
