import { counted } from './counted';

/** Texts of previews of changes to notes. */
export const changes = {
  before: 'Before',
  after: 'After',
  reading: (done: number, total: number) =>
    `Looking for changes: ${done.toLocaleString('en')} of ${counted(total, 'note', 'notes')}`,
  writing: (done: number, total: number) =>
    `Writing: ${done.toLocaleString('en')} of ${counted(total, 'note', 'notes')}`,
  stop: 'Stop',
  stopped: (left: number) => `Stopped: ${counted(left, 'note', 'notes')} not read. What was found can be written.`,
  count: (chosen: number, all: number) => (chosen === all ? String(all) : `${String(chosen)} of ${String(all)}`),
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  concepts: (chosen: number, all: number) => `Concepts: ${chosen.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  kept: (count: number) => `Not changed: ${counted(count, 'place', 'places')}`,
  why: {
    form: 'Another form of the word',
    heading: 'In a heading',
    several: 'May mean several concepts',
  },
  kinds: { alias: 'Property', block: 'Block', definition: 'Definition', link: 'Link', mention: 'Mention' },
  dead: 'No note has this name yet',
  withNote: 'Goes with the name of the note',
  mentions: 'Change mentions that stand in the same form',
  renameNote: (from: string, to: string) => `Rename the note “${from}” to “${to}”, with the links to it`,
  once: 'Only the first mention in each section',
  rename: {
    title: (name: string, next: string) => `Rename ${name} to ${next}`,
    summary: (chosen: number, all: number, notes: number) =>
      `${counted(all, 'change', 'changes')} in ${counted(notes, 'note', 'notes')}, ${chosen.toLocaleString('en')} chosen`,
    act: (count: number) => (count === 0 ? 'Rename' : `Rename: ${counted(count, 'change', 'changes')}`),
    none: 'No text would change.',
    done: (name: string, next: string, notes: number) =>
      `${name} is now ${next}, in ${counted(notes, 'note', 'notes')}.`,
    stopped: (notes: number) => `Stopped: ${counted(notes, 'note', 'notes')} changed.`,
  },
  link: {
    title: (what: string) => `Link mentions: ${what}`,
    vault: 'Link mentions in the vault',
    summary: (chosen: number, all: number, notes: number) =>
      notes < 2
        ? `${counted(all, 'mention', 'mentions')}, ${chosen.toLocaleString('en')} to be linked`
        : `${counted(all, 'mention', 'mentions')} in ${counted(notes, 'note', 'notes')}, ${chosen.toLocaleString('en')} to be linked`,
    act: (count: number) => `Link ${counted(count, 'mention', 'mentions')}`,
    none: 'No mention can become a link.',
    done: (count: number, notes: number) =>
      `${counted(count, 'mention', 'mentions')} linked in ${counted(notes, 'note', 'notes')}.`,
  },
  blocks: {
    told: (name: string, notes: number) => `Blocks in ${counted(notes, 'note', 'notes')} still name “${name}”.`,
    done: (next: string, notes: number) => `Blocks in ${counted(notes, 'note', 'notes')} name “${next}” now.`,
  },
  left: (count: number, names: string) =>
    `${counted(count, 'note was', 'notes were')} left as ${count === 1 ? 'it is' : 'they are'}: ${names}`,
  undone: (notes: number) => `${counted(notes, 'note is', 'notes are')} as before.`,
  undoing: (done: number, total: number) =>
    `Taking back: ${done.toLocaleString('en')} of ${counted(total, 'note', 'notes')}`,
  ask: {
    title: (name: string) => `Rename ${name}`,
    name: 'New name',
    next: 'Show changes',
    same: 'That is its name already.',
    unfit:
      'Notes could not be read with this name: no brackets, quotes, numbering or marks such as # ^ |, 80 letters at most.',
    file: 'The concept has a note of its own, which cannot bear this name: no \\ / : * ? " < > |',
    merge: (name: string) =>
      `There is a concept “${name}” already: the two become one, with the definitions of both. Cards of the old name go on where the new one has none. “Undo” takes this back; another rename cannot tell the two apart.`,
    mergeNote: (note: string) => `The note “${note}” keeps its name, since there is one of the new name.`,
    mergeDo: 'Merge: show changes',
  },
};
