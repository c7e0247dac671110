/** Texts of the panes that follow the cursor: usages and definition. */
export const usages = {
  title: 'Usages',
  command: 'Open usages pane',
  of: (name: string) => `Usages of ${name}`,
  kinds: { definition: 'Definitions', link: 'Linked mentions', mention: 'Unlinked mentions' },
  none: 'No concept here.',
  noneHelp: 'Go to a term in a note, or open the note of a concept.',
  empty: (name: string) => `No note speaks of ${name}.`,
  noMatch: (query: string) => `No place matches “${query}”.`,
  search: 'Search usages…',
  link: 'Link…',
  lock: 'Keep this',
  unlock: 'Follow your place in the notes',
  asPane: 'Show in the usages pane',
  definition: {
    title: 'Definition',
    command: 'Open definition pane',
    none: 'No definition to show.',
    noneHelp: 'Go to a term in a note, or open a note that uses terms.',
    inNote: (note: string) => `Terms of ${note}`,
    more: (count: number) => `and ${count.toLocaleString('en')} more: see the Concepts pane`,
  },
};
