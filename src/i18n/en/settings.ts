/** Name of a setting and the sentence below it. */
export interface SettingText {
  readonly name: string;
  readonly help: string;
}

const onePerLine = 'One per line.';

/** Texts of the settings tab; `items` by key of `data.json`. */
export const settings = {
  groups: {
    scope: 'Notes to read',
    recognition: 'Recognising definitions',
    mentions: 'Mentions in notes',
    concepts: 'Decisions on concepts',
    comparison: 'Comparison tables',
    graph: 'Concept graph',
    review: 'Review',
    journal: 'Review journal',
    interface: 'Interface',
  },
  items: {
    'scope.include': {
      name: 'Read these only',
      help: `Paths of folders, and tags with their #; empty for the whole vault. ${onePerLine}`,
    },
    'scope.exclude': {
      name: 'Leave out',
      help: `Paths of folders, and tags with their #, whose notes are not read. ${onePerLine}`,
    },
    'recognition.threshold': {
      name: 'Accept from confidence',
      help: 'Definitions found with this confidence or more are accepted; less certain ones are suggested.',
    },
    'recognition.rules': { name: 'Rules', help: 'What counts as a definition. Each rule can be switched off.' },
    'recognition.definitionWords': {
      name: 'Words for “definition”',
      help: `Callout types, headings and labels that mark a definition, beside the built-in ones. ${onePerLine}`,
    },
    'recognition.stopHeadings': {
      name: 'Headings that name nothing',
      help: `Headings under which no term is named, beside the built-in ones. ${onePerLine}`,
    },
    'recognition.labels': {
      name: 'Labels of definitions',
      help: `Bold words before a colon that introduce a definition, beside the built-in ones. ${onePerLine}`,
    },
    'recognition.templates': {
      name: 'Patterns of your own',
      help: `Lines with {term} and {gloss} and some text between them, such as “{term} ≝ {gloss}”. ${onePerLine}`,
    },
    'recognition.languages': {
      name: 'Languages of the notes',
      help: `Codes such as “en” or “ru”; empty to find out note by note. ${onePerLine}`,
    },
    'mentions.show': {
      name: 'Mark mentions',
      help: 'Underlines the names of concepts in editor and reading view, with the definition at hand.',
    },
    'mentions.known': {
      name: 'Concepts you know',
      help: 'Whether concepts whose definition you remember well are marked too.',
    },
    'mentions.suggest': {
      name: 'Suggest terms',
      help: 'Offers terms of the vault, with what they are, as you type them in a note.',
    },
    'concepts.overrides': {
      name: 'Names you decided on',
      help: 'Further forms of a concept, forms that never are it, and concepts that you took out.',
    },
    also: { name: 'Also matches', help: `Further forms of the name, matched as they are. ${onePerLine}` },
    never: { name: 'Never matches', help: `Forms that are never this concept. ${onePerLine}` },
    hidden: { name: 'Not a concept', help: 'Leaves it out of lists, graph, marks and review.' },
    'comparison.sources': { name: 'Sources of cells', help: 'Where in notes the cells of a table may come from.' },
    'comparison.layout': { name: 'Layout', help: 'How concepts and aspects are set.' },
    'comparison.same': { name: 'Equal rows', help: 'What happens to rows in which all concepts agree.' },
    'comparison.min': {
      name: 'Show cells from confidence',
      help: 'Cells that are less certain are left out of tables.',
    },
    'comparison.implied': {
      name: 'Show implied values',
      help: 'If one is quicker, the other is slower: shown apart from what notes say.',
    },
    'comparison.aspectNames': {
      name: 'Names of aspects',
      help: 'Another name for a row: “as read = as shown”, one per line.',
    },
    'comparison.csvGuard': {
      name: 'Guard exported tables against formulas',
      help: 'Puts an apostrophe before cells that a spreadsheet would run as a formula.',
    },
    'graph.kinds': { name: 'Kinds of relations', help: 'Which relations the graph shows when it is opened.' },
    'graph.reducedMotion': { name: 'Reduced motion', help: 'Whether the graph stands still while it is laid out.' },
    'review.scope.kind': { name: 'Where prompts come from', help: 'Notes outside are not asked about.' },
    'review.scope.values': { name: 'Which of them', help: `Folders, tags or names of properties. ${onePerLine}` },
    'review.sources': { name: 'Kinds of prompts', help: 'What prompts are made of.' },
    'review.retention': {
      name: 'Wanted share of right answers',
      help: 'In hundredths. More means shorter intervals and more work.',
    },
    'review.newPerDay': { name: 'New prompts a day', help: 'Prompts that were never asked before.' },
    'review.reviewsPerDay': { name: 'Reviews a day', help: 'The most that are asked on one day; empty for no limit.' },
    'review.rollover': { name: 'A day begins at', help: 'Reviews before that hour belong to the day before.' },
    'review.buttons': { name: 'Buttons for an answer', help: 'Two are quicker; four tell more.' },
    'review.loadBalance': { name: 'Balance days', help: 'Moves due days a little so that days are equally full.' },
    'review.easyDays': { name: 'Easy days', help: 'Weekdays on which fewer prompts come.' },
    'review.prerequisites': { name: 'What is needed first', help: 'Asks what a concept builds on before it.' },
    'review.interleave': { name: 'Mix topics', help: 'Sets prompts about similar concepts apart.' },
    'review.order': { name: 'Order', help: 'What is asked first.' },
    'review.display': { name: 'Show reviews', help: 'In a tab of their own or in a window above the notes.' },
    'journal.folder': {
      name: 'Folder of the journal',
      help: 'Verdicts and reviews are kept here as text files, one folder for each device. A new folder is used when the plugin is loaded again: move the old one there first.',
    },
    'journal.devices': {
      name: 'Devices',
      help: 'Devices that have written into the journal. Takes effect when the plugin is loaded again.',
    },
    label: { name: 'Label', help: 'A name for the device, for you alone.' },
    ignored: { name: 'Ignore', help: 'Leaves what this device has written out of account; nothing is deleted.' },
    'interface.language': { name: 'Language', help: 'Takes effect when the plugin is loaded again.' },
    defaults: { name: 'Restore defaults', help: 'Takes the settings of one group back to what they were at first.' },
  } satisfies Record<string, SettingText>,
  rulesHelp: {
    'double-colon':
      'Read what stands behind a term and a double colon as its definition. Off, because most such lines are fields or cards.',
  } as Readonly<Record<string, string>>,
  options: {
    'mentions.show': { off: 'Off', once: 'Once a section', all: 'All' },
    'mentions.known': { marked: 'Marked', plain: 'Plain' },
    'comparison.layout': { columns: 'Concepts as columns', rows: 'Concepts as rows', cards: 'Cards' },
    'comparison.same': { show: 'Shown', fold: 'Folded', hide: 'Left out' },
    'graph.reducedMotion': { system: 'As the system', on: 'On', off: 'Off' },
    'review.scope.kind': {
      unset: 'Not chosen yet',
      vault: 'Whole vault',
      folders: 'Folders',
      tags: 'Tags',
      property: 'Property',
    },
    'review.buttons': { 2: 'Two', 4: 'Four' },
    'review.order': { due: 'Due first', weakest: 'Weakest first', oldest: 'Oldest first', note: 'Note by note' },
    'review.display': { tab: 'Tab', modal: 'Window' },
    'interface.language': { app: 'As the app', en: 'English', ru: 'Русский' },
  } satisfies Record<string, Record<string, string>>,
  none: 'None yet.',
  device: (id: string, label: string) => (label === '' ? id : `${label} (${id})`),
  restored: (group: string) => `Defaults restored: ${group}`,
  restoreAsk: (group: string) => `Restore the defaults of “${group}”?`,
  restoreYes: 'Restore',
  cancel: 'Cancel',
  refused: {
    folder: 'Name a folder inside the vault; no part of the path may begin with a dot.',
    folderLine: (line: string) => `“${line}” is neither a tag nor a folder inside the vault.`,
    template: (line: string) => `“${line}” needs {term} and {gloss} once each, with some text between them.`,
    language: (line: string) => `“${line}” is no language code: two or three letters, such as “en”.`,
    pair: (line: string) => `“${line}” is no pair: write “as read = as shown”.`,
    number: (low: number, high: number) => `A whole number from ${low.toString()} to ${high.toString()}.`,
  },
};
