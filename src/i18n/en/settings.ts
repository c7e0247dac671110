/** Texts of the settings tab. */
export const settings = {
  recognition: 'Recognising definitions',
  threshold: 'Accept from confidence',
  thresholdHelp: 'Definitions found with this confidence or more are accepted; less certain ones are suggested.',
  doubleColon: 'Double colon',
  doubleColonHelp:
    'Read what stands behind a term and a double colon as its definition. Off, because most such lines are fields or cards.',
  definitionWords: 'Words for “definition”',
  definitionWordsHelp:
    'Callout types, headings and labels that mark a definition, beside the built-in ones. One a line.',
  stopHeadings: 'Headings that name nothing',
  stopHeadingsHelp: 'Headings under which no term is named, one a line, beside the built-in ones.',
  comparison: 'Comparison tables',
  minimum: 'Show cells from confidence',
  minimumHelp: 'Cells that are less certain are left out of tables.',
  scope: 'Notes to read',
  exclude: 'Leave out folders',
  excludeHelp: 'Paths of folders that are not read. One a line.',
  journal: 'Review journal',
  folder: 'Folder of the journal',
  folderHelp:
    'Verdicts and reviews are kept here as text files, one folder for each device. A new folder is used when the plugin is loaded again: move the old one there first.',
  folderRefused: 'Name a folder inside the vault; no part of the path may begin with a dot.',
  interface: 'Interface',
  language: 'Language',
  languageHelp: 'Takes effect when the plugin is loaded again.',
  languages: { app: 'As the app', en: 'English', ru: 'Русский' },
};
