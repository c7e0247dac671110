/** Texts of the panes that follow a person's place in the notes: usages and definition. */
export const usages = {
  command: 'Open usages pane',
  kinds: { definition: 'Definitions', link: 'Linked mentions', mention: 'Unlinked mentions' },
  none: 'No concept here.',
  noneHelp: 'Go to a term in a note, or open the note of a concept.',
  link: 'Link…',
  lock: 'Keep this',
  unlock: 'Follow your place in the notes',
  asPane: 'Show in the usages pane',
  definition: {
    command: 'Open definition pane',
    none: 'No definition to show.',
    noneHelp: 'Go to a term in a note, or open a note that uses terms.',
    inNote: (note: string) => `Terms of ${note}`,
  },
};
