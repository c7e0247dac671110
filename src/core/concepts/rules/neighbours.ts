import type { Neighbours } from '../reading/neighbours';
import type { NoteContext } from '../reading/note-context';
import { areSteps } from './steps';
import type { Stretch } from './stretches';
import { readStretches } from './stretches';
import { isSettingsList } from './unknown-language';

export const ALONE: Neighbours = { options: false, firm: false, remarks: false, steps: false, entries: 1 };
/** Fewer entries tell nothing of each other. */
const LEAST = 3;

/** Reads the stretches among `entries` entries. */
export function readNeighbours(stretches: readonly Stretch[], entries: number, context: NoteContext): Neighbours {
  if (stretches.length === 0) return { ...ALONE, entries };
  const options = stretches.filter(
    ({ gloss, statement, technical }) =>
      gloss.opensWithVerb || technical || (statement.dress === 'link' && !gloss.nounPhrase),
  ).length;
  const firm = stretches.filter(isFirm).length;
  const sound = stretches.filter(isSound).length;
  return {
    options: options * 2 > stretches.length || isSettingsList(stretches),
    // "**Example:** …" is no entry.
    firm: firm >= 2 && firm * 2 >= entries - stretches.filter(({ term }) => term?.label === true).length,
    remarks: entries >= LEAST && sound * 2 < entries,
    steps: areSteps(stretches, entries, context),
    entries,
  };
}

/** A genus and its difference, tied by a word that shows it. */
function isFirm(stretch: Stretch): boolean {
  const { gloss, statement } = stretch;
  const ties = gloss.spaceless && statement.mark === 'colon' ? gloss.relativeAt > 0 : gloss.qualified || gloss.article;
  return gloss.genus && !maySentence(stretch) && (ties || statement.copula);
}

/** May well say what something is. */
export function isSound(stretch: Stretch): boolean {
  const { gloss, statement, term } = stretch;
  if (term === null || term.unlikely || gloss.past || maySentence(stretch)) return false;
  return (
    statement.copula ||
    ((gloss.nounPhrase || (gloss.bare && statement.mark === 'dash') || (gloss.unknown && gloss.genus)) &&
      gloss.length >= LEAST)
  );
}

/** "**Check:** the pilot reads …": behind a colon a definite noun is the subject of a sentence as often as a genus. */
function maySentence({ gloss, statement }: Stretch): boolean {
  return statement.mark === 'colon' && gloss.article && !gloss.indefinite && gloss.relativeAt < 1;
}

/** Paragraphs on both sides that are looked at. */
const REACH = 3;

/** A paragraph with one statement among others of its dress: whether they tell what things are. */
export function neighboursOf(stretch: Stretch, context: NoteContext): Neighbours {
  if (stretch.statement.dress !== 'bold') return ALONE;
  const run = [-1, 1].flatMap((step) => alike(stretch, step, context));
  return { ...ALONE, firm: run.length > 0 && readNeighbours([stretch, ...run], run.length + 1, context).firm };
}

function alike({ block, statement: { dress, mark } }: Stretch, step: number, context: NoteContext): Stretch[] {
  const found: Stretch[] = [];
  for (let at = block + step; found.length < REACH; at += step) {
    const kind = context.outline.blocks[at]?.kind;
    if (kind === 'blank') continue;
    const other = kind === 'paragraph' ? readStretches(at, context)[0] : undefined;
    if (other?.statement.dress !== dress || other.statement.mark !== mark) return found;
    found.push(other);
  }
  return found;
}

/** The same of all items of a list; answered once for each. */
export function neighboursIn(list: number, context: NoteContext): Neighbours {
  const known = context.neighbours.get(list);
  if (known !== undefined) return known;
  const items = context.children(list).filter((item) => context.outline.blocks[item]?.kind === 'item');
  const stretches = items.flatMap((item) => {
    const text = context.children(item).find((child) => context.outline.blocks[child]?.kind === 'paragraph');
    return text === undefined ? [] : readStretches(text, context).slice(0, 1);
  });
  const answer = readNeighbours(stretches, items.length, context);
  context.neighbours.set(list, answer);
  return answer;
}
