import type { DifferentiaApp } from '../../app/app';
import type { LiveTable, ShownTable } from '../../app/compare/live-table';
import type { LastTable } from '../../app/compare/last-tables';
import { conceptsOfNote } from '../../app/pane/concept-queries';
import type { PairState, TablePhase, TableState } from '../../ui/comparison/table-state';
import type { ComparisonOwner } from './comparison-owner';

const MOST_SUGGESTIONS = 5;

/** What one live comparison keeps. */
interface KeptState extends Pick<TableState, 'given' | 'news' | 'page' | 'phase' | 'refused' | 'unfolded'> {
  readonly live: LiveTable | null;
  readonly table: ShownTable | null;
  /** The table of before, as long as there is none of now. */
  readonly last: LastTable | null;
}

/** All that a table shows, from what was read and what its place asks for. */
export function tableState(owner: ComparisonOwner, { live, table, last, ...own }: KeptState): TableState {
  const app = owner.host.app();
  const { concepts, settings, faults } = owner.reading();
  const columns = live === null ? (last?.columns ?? []) : columnStates(live);
  const suggestions =
    app === null || live === null || columns.length > 1 || owner.base !== null ? null : suggestionsFor(app, live);
  const nothing = { concepts: columns.map(({ name }) => name), rows: [] };
  return {
    ...own,
    columns,
    shown: table?.shown ?? last?.shown ?? nothing,
    whole: table?.whole ?? last?.shown ?? nothing,
    // Before the settings are read, those it was shown under.
    settings: app === null && last !== null ? last.settings : settings,
    phase: phaseNow(
      app,
      isWaiting(app, { last, phase: own.phase, suggests: suggestions !== null }) ? UPDATING : own.phase,
    ),
    ...(owner.base === null ? {} : { base: { entries: owner.base.files().length, longest: owner.base.longest() } }),
    asks: concepts !== null ? 'named' : owner.note() === null ? 'no-note' : 'note',
    faults,
    broken: owner.broken,
    suggestions: suggestions ?? [],
    notesRead: live?.read.notes.length ?? last?.notesRead ?? 0,
    leftOut: live?.read.leftOut ?? last?.leftOut ?? 0,
    cancelled: live?.read.cancelled ?? false,
    isPartial: live?.isPartial ?? false,
  };
}

/** The columns of a table as they are shown. */
export function columnStates({ columns }: LiveTable): TableState['columns'] {
  return columns.map(({ column, isKnown, nearest }) => ({
    key: column.key,
    name: column.name,
    aliases: column.section === null ? column.names : [],
    isKnown,
    nearest,
  }));
}

const UPDATING = { kind: 'updating' } as const;

/** What is shown will be shown anew: it is of before the restart, or its suggestions are still looked for. */
function isWaiting(
  app: DifferentiaApp | null,
  { last, phase, suggests }: Pick<KeptState, 'last' | 'phase'> & { readonly suggests: boolean },
): boolean {
  if (phase.kind === 'ready') return suggests && app?.pairs.isOfNow === false;
  return phase.kind === 'starting' && last !== null;
}

function phaseNow(app: DifferentiaApp | null, phase: TablePhase): TablePhase {
  if (app === null) return phase;
  const { phase: reading, done, total } = app.ingest.progress;
  return reading === 'reading' && phase.kind !== 'reading' ? { kind: 'indexing', done, total } : phase;
}

/** Pairs worth comparing: with the one concept there is, else those of the note, else the best of the vault. */
function suggestionsFor(app: DifferentiaApp, live: LiveTable): readonly PairState[] {
  const [only] = live.columns;
  const note = live.request.note;
  const inNote = new Set(note === null ? [] : conceptsOfNote(app.index, note).map(({ key }) => key));
  const pairs = app.pairs.pairs ?? [];
  const fitting =
    only !== undefined
      ? pairs.filter(({ concepts }) => concepts.includes(only.column.key))
      : pairs.filter(({ concepts }) => concepts.some((key) => inNote.has(key)));
  const list = fitting.length > 0 || only !== undefined ? fitting : pairs;
  const nameOf = (key: string): string => app.index.concepts.get(key)?.name ?? key;
  return list.slice(0, MOST_SUGGESTIONS).map(({ concepts: [a, b], why }) => ({
    keys: [a, b],
    names: [nameOf(a), nameOf(b)],
    why,
  }));
}
