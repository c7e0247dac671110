import { counted } from './counted';

const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);

/** Texts of the comparison in a base. */
export const bases = {
  name: 'Comparison',
  waiting: 'Waiting for the results of this base. If none come, correct its filters.',
  noEntries: 'No note fits this base. Change its filters, or add notes that fit them: each becomes a column.',
  one: (name: string) => `${name} alone: a second note that fits the filters of this base makes a comparison.`,
  notRead: (name: string) =>
    `“${name}” is no note that Differentia reads: only its properties are shown. Notes that are left out are listed in the settings.`,
  silent: (names: readonly string[], notes: number) =>
    `Nothing is said of ${listed(names)} beyond properties; ${notes === 0 ? 'no note was read' : `read: ${counted(notes, 'note', 'notes')}`}. A field “key:: value”, a heading or a definition in the note makes a row.`,
  property: 'Properties are chosen and named in the base',
  openNote: 'Open note',
  options: {
    layout: 'Layout',
    same: 'Equal rows',
    sames: { show: 'Show', fold: 'Fold', hide: 'Hide' },
    longest: 'Longest cell, in characters',
    implied: 'Show implied values',
    sources: 'Sources',
  },
};
