import type { DifferentiaApp } from '../../app/app';
import { RELATION_KINDS } from '../../core/graph';
import { NO_FILTERS, type GraphChoices } from './graph-choices';
import { localFocus } from './graph-content';

/** The choices with what follows the vault where a person has not chosen: kinds by the settings, the focus by the note in use. */
export function followVault(
  app: DifferentiaApp,
  choices: GraphChoices,
  { isLocal, note }: { readonly isLocal: boolean; readonly note: string | null },
): GraphChoices {
  const { kinds } = app.settings.settings.graph;
  let followed = choices;
  if (choices.filters === NO_FILTERS && kinds.length < RELATION_KINDS.length) {
    const hidden = RELATION_KINDS.filter((kind) => !kinds.includes(kind));
    const filters = { ...NO_FILTERS, kinds: new Map(hidden.map((kind) => [kind, 'hidden'] as const)) };
    followed = { ...followed, filters };
  }
  const focus = isLocal && !choices.locked ? localFocus(app, note) : choices.focus;
  if (focus.join('\n') === choices.focus.join('\n')) return followed;
  return { ...followed, focus, current: null, edge: null, selected: [], camera: null };
}
