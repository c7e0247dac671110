import type { NoteContext } from '../reading/note-context';
import type { Stretch } from './stretches';
import { readStretches } from './stretches';

/** Whether most of the statements say what an option does (the gloss opens with a verb) or remark on a link. */
export function areOptions(stretches: readonly Stretch[]): boolean {
  if (stretches.length === 0) return false;
  const options = stretches.filter(
    ({ gloss, statement, technical }) =>
      gloss.opensWithVerb || technical || (statement.dress === 'link' && !gloss.nounPhrase),
  );
  return options.length * 2 > stretches.length;
}

/** The same of all items of a list; answered once for each. */
export function isOptionList(list: number, context: NoteContext): boolean {
  const known = context.optionLists.get(list);
  if (known !== undefined) return known;
  const stretches = context.children(list).flatMap((item) => {
    const text = context.children(item).find((child) => context.outline.blocks[child]?.kind === 'paragraph');
    return text === undefined ? [] : readStretches(text, context).slice(0, 1);
  });
  const answer = areOptions(stretches);
  context.optionLists.set(list, answer);
  return answer;
}
