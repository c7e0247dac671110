import { counted } from './counted';

const number = (value: number): string => value.toLocaleString('en');

/** What a refresh does, by the kinds of changes. */
export interface RefreshCounts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly kept: number;
}

/** Texts of Markdown tables that are refreshed, frozen and made live again. */
export const tableRefresh = {
  commands: {
    refresh: 'Refresh this comparison table',
    refreshAll: 'Refresh all comparison tables in this note',
    freeze: 'Freeze comparison to a table',
    unfreeze: 'Turn table back into a live comparison',
  },
  title: (note: string) => `Refresh comparison tables: ${note}`,
  table: (line: number, headers: readonly string[]) => `Line ${number(line)}: ${headers.join(', ')}`,
  reading: 'Reading what the notes say…',
  summary: ({ changed, added, removed, kept }: RefreshCounts) =>
    [
      changed > 0 && `${counted(changed, 'cell', 'cells')} changed`,
      added > 0 && `${counted(added, 'row', 'rows')} added`,
      removed > 0 && `${counted(removed, 'row', 'rows')} removed`,
      kept > 0 && `${counted(kept, 'cell', 'cells')} kept as you wrote ${kept === 1 ? 'it' : 'them'}`,
    ]
      .filter(Boolean)
      .join(' · '),
  same: 'The table says what the notes say.',
  sameKept: (kept: number) =>
    `The table says what the notes say, but for ${counted(kept, 'cell', 'cells')} kept as you wrote ${kept === 1 ? 'it' : 'them'}.`,
  onlyMarker: 'No cell changes. Rows and columns that you deleted, renamed or added are remembered in the marker.',
  groups: {
    conflict: 'Changed by you and in the notes. Yours stays, unless you choose what the notes say:',
    changed: 'Changed in the notes',
    added: 'New rows',
    removed: 'Rows of which the notes say nothing any more',
  },
  where: (row: string, column: string) => `${row} · ${column}`,
  yours: 'Yours',
  notes: 'Notes',
  before: 'Before',
  after: 'After',
  emptyCell: 'Empty',
  takeNotes: (row: string, column: string) => `Take what the notes say: ${row}, ${column}`,
  more: (count: number) => `and ${number(count)} more`,
  places: {
    label: 'Sources in the cells',
    none: 'None',
    links: 'Links to the notes',
    footnotes: 'Footnotes',
  },
  faults: {
    at: (line: number, text: string) => `Line ${number(line)}: ${text}`,
    'not-json':
      'The marker of the table is damaged and cannot be read: undo its change, or delete this line, and it is a table like any other. Nothing is written.',
    newer: 'The marker was written by a newer version of this plugin: update the plugin. Nothing is written.',
    shape: 'The marker of the table lacks something or does not fit together. Nothing is written.',
    'no-table': 'There is no table below the marker: put it there again, or delete this line. Nothing is written.',
    'long-row': 'This row has more cells than the header. Nothing is written.',
    'header-twice': (name: string) => `The header “${name}” stands there twice. Nothing is written.`,
    'row-twice': (name: string) => `The row “${name}” stands there twice. Nothing is written.`,
    unread: (path: string) => `Nothing is written, since a note that the table is made of cannot be read: ${path}`,
  },
  none: 'There is no comparison table with a marker in this note any more.',
  stale: 'The note has changed since this preview; nothing was written.',
  unread: 'Some notes of the vault are not read: the reading was stopped. Go on with it in the pane of concepts first.',
  again: 'Read again',
  act: (count: number) => (count === 0 ? 'Refresh' : `Refresh: ${counted(count, 'change', 'changes')}`),
  cancel: 'Cancel',
  close: 'Close',
  refreshed: (counts: string) => `Comparison tables refreshed${counts === '' ? '.' : `: ${counts}`}`,
  freeze: {
    done: (rows: number) => `The comparison is a table now: ${counted(rows, 'row', 'rows')}.`,
    empty: 'There is nothing to write into a table: the comparison has no row.',
    broken: (line: number, detail: string) =>
      `Line ${number(line)}: the block cannot be read, so it was left as it is: ${detail}`,
    none: 'The comparison was not found in the note, or stands there twice; nothing was written.',
  },
  unfreeze: {
    title: 'Turn table back into a live comparison',
    intro: (count: number) =>
      `${counted(count, 'cell', 'cells')} in this table ${count === 1 ? 'was' : 'were'} typed by hand. A live comparison does not show ${count === 1 ? 'it' : 'them'}:`,
    act: 'Turn into a live comparison',
    done: 'The table is a live comparison again.',
  },
};
