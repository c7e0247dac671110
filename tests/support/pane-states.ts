import type { Usage } from '../../src/app/pane/usages';
import { usagesOf } from '../../src/app/pane/usages';
import { comparisonOfNote } from '../../src/app/compare/note-table';
import { pairsHolding, vaultPairs } from '../../src/app/compare/pairs';
import type { PaneChoices } from '../../src/obsidian/concepts/concepts-state';
import { paneState, suggestionId } from '../../src/obsidian/concepts/concepts-state';
import { en } from '../../src/i18n';
import type { ConceptsPaneState } from '../../src/ui/concepts/concepts-state';
import { kindText } from '../../src/ui/graph/scene-view-model';
import { Device } from './device';

const notes = {
  'Bread.md': [
    '# Bread',
    '',
    '**Poolish** — a wet dough that ripens overnight, used where [[Sponge]] was.',
    '',
    '**Biga** — a stiff dough that ripens in the cold.',
    '',
    '## Differences',
    '',
    'Poolish is wet, whereas biga is stiff. Poolish ripens faster than biga. Poolish gives a thin crust, but biga gives a chewy crumb.',
    '',
    '| | Poolish | Biga |',
    '|---|---|---|',
    '| Water | 100 % | 50 % |',
    '| Yeast | little | more |',
    '| Time | 12 h | 24 h |',
    '| Flour | any | strong |',
    '',
  ].join('\n'),
  'Tools.md':
    '# Tools\n\nLame – a blade for scoring.\n\nCouche – a cloth for proofing.\n\nPeel – a shovel for loaves.\n',
  'Evil.md':
    '**constructor** — a function that makes an object.\n\nSee [[<img src=x onerror=alert(1)>]] and [[Poolish]].\n',
};

const CHOICES: PaneChoices = {
  tab: 'note',
  locked: false,
  note: 'Bread.md',
  opened: new Set(),
  query: '',
  sort: 'name',
  comparisonUnfolded: false,
  currentSuggestion: null,
  asking: null,
  window: { first: 0, count: 200 },
  news: null,
};

/** States of the Concepts pane by name, made from notes as the plugin makes them. */
export async function paneStates(): Promise<ReadonlyMap<string, ConceptsPaneState>> {
  const app = await new Device(notes).open();
  const comparison = await comparisonOfNote(app.vault, 'Bread.md');
  const usages = new Map<string, readonly Usage[]>();
  for (const { key } of app.picture.undefinedTerms) usages.set(key, await usagesOf(app.vault, key, 1));
  const state = (change: Partial<PaneChoices>): ConceptsPaneState =>
    paneState(
      app,
      { ...CHOICES, ...change },
      {
        comparison,
        comparing: false,
        usages: (key) => usages.get(key) ?? null,
        pairs: (key) => pairsHolding(app.index, key, vaultPairs(app.index)),
        kindText: (kind) => kindText(kind, en),
      },
    );
  const [, second] = app.picture.suggestions;
  const note = state({});
  const opened = new Set(app.picture.concepts.map(({ key }) => key));
  const suggested = state({
    tab: 'suggested',
    currentSuggestion: second === undefined ? null : suggestionId(second),
    asking: { rule: 'list', verdict: 'yes', count: 3 },
    news: { kind: 'accepted', count: 2 },
  });
  return new Map([
    ['no note', state({ note: null })],
    ['a note', note],
    ['a note with everything opened', state({ opened, comparisonUnfolded: true })],
    ['a note that is kept', state({ note: 'Evil.md', locked: true, opened })],
    ['a note that is not read', state({ note: 'Missing.md' })],
    ['the vault', state({ tab: 'vault', sort: 'uses', opened })],
    ['a part of the vault', state({ tab: 'vault', window: { first: 2, count: 3 } })],
    ['a search for nothing', state({ tab: 'vault', query: 'zzz' })],
    ['suggestions', suggested],
    ['suggestions that can be undone', { ...suggested, asking: null, canUndo: true, news: { kind: 'undone' } }],
    [
      'suggestions to refuse at once',
      { ...suggested, asking: { rule: 'dash', verdict: 'no', count: 2 }, news: { kind: 'rejected', count: 1 } },
    ],
    ['undefined terms', state({ tab: 'undefined', opened })],
    ['reading', { ...note, progress: { phase: 'reading', done: 3, total: 10 } }],
    ['matching', { ...note, progress: { phase: 'matching', left: 4 } }],
    ['cancelled, not saved', { ...note, progress: { phase: 'cancelled', left: 7 }, unsaved: 2, comparing: true }],
  ]);
}
