import type { ConceptSort, PaneTab } from '../../ui/concepts/concepts-state';
import type { PaneChoices } from './concepts-state';

/** What a pane shows before anything was chosen. */
export const FIRST_CHOICES: PaneChoices = {
  tab: 'note',
  locked: false,
  note: null,
  opened: new Set(),
  query: '',
  sort: 'name',
  comparisonUnfolded: false,
  currentSuggestion: null,
  asking: null,
  window: { first: 0, count: 200 },
  news: null,
};

const TABS: readonly PaneTab[] = ['note', 'vault', 'suggested', 'undefined'];
const SORTS: readonly ConceptSort[] = ['name', 'uses', 'definitions'];

/** What of a view's state, which may be anything, are choices; `concept` is the key of one to show. */
export function choicesFrom(state: unknown): Partial<PaneChoices> & { readonly concept: string | null } {
  const fields = new Map<string, unknown>(typeof state === 'object' && state !== null ? Object.entries(state) : []);
  const tab = TABS.find((one) => one === fields.get('tab'));
  const sort = SORTS.find((one) => one === fields.get('sort'));
  const query = fields.get('query');
  const note = fields.get('note');
  const concept = fields.get('concept');
  const locked = fields.get('locked') === true && typeof note === 'string';
  return {
    // Who only asks for a concept leaves the rest as it is.
    ...(fields.has('locked') ? { locked } : {}),
    ...(tab === undefined ? {} : { tab }),
    ...(sort === undefined ? {} : { sort }),
    ...(typeof query === 'string' ? { query } : {}),
    ...(locked ? { note } : {}),
    concept: typeof concept === 'string' ? concept : null,
  };
}
