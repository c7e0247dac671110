import { smallLetters, tokenise } from '../../text';
import type { Neighbours } from '../reading/neighbours';
import type { NoteContext } from '../reading/note-context';
import type { Recogniser } from '../reading/recogniser';
import type { Stretch } from './stretches';

/** An item with a number is a step, a point of a plan or of praise as often as a term. */
export function isNumbered({ span }: Stretch, { outline }: NoteContext): boolean {
  return /^\d/u.test(outline.text.slice(span.from, span.from + 1));
}

/** «2. **Поиск вагона** – проверка очереди»: what is done to something, and how, in a list of steps or behind a colon. */
export function isStep(stretch: Stretch, { steps }: Neighbours, context: NoteContext): boolean {
  const { statement, gloss, inline, term } = stretch;
  const { recogniser } = context;
  if (statement.copula || term === null) return false;
  if (steps) return isDone(headOf(term.key, recogniser), recogniser);
  if (gloss.qualified || !(statement.mark === 'colon' || isNumbered(stretch, context))) return false;
  const said = inline.text.slice(statement.glossFrom, statement.glossFrom + OPENING);
  return isDoneTo(stretch, recogniser) && isDone(headOf(said, recogniser), recogniser);
}

/** Most entries of a list with numbers are named by what is done to something. */
export function areSteps(stretches: readonly Stretch[], entries: number, context: NoteContext): boolean {
  const steps = stretches.filter((one) => isNumbered(one, context) && isDoneTo(one, context.recogniser)).length;
  return steps >= LEAST_STEPS && steps * 2 >= entries;
}

const LEAST_STEPS = 2;

/** A deed and its object: «поиск вагона». */
function isDoneTo({ term }: Stretch, recogniser: Recogniser): boolean {
  const [deed, object = ''] = term?.key.split(' ') ?? [];
  return object !== '' && isDone(deed, recogniser);
}

/** The first word that is no adjective. */
function headOf(said: string, recogniser: Recogniser): string | undefined {
  return tokenise(said)
    .map(({ text }) => smallLetters(text))
    .find((word) => !recogniser.is('isAdjective', word));
}

function isDone(word: string | undefined, recogniser: Recogniser): boolean {
  return recogniser.is('isDeed', word) || recogniser.has('deedNouns', word);
}

/** Characters among which the noun of a gloss stands. */
const OPENING = 80;
