import { englishReadme } from './journal-readme';
import { bases } from './en/bases';
import { cellEdit } from './en/cell-edit';
import { changes } from './en/changes';
import { check } from './en/check';
import { comparisonView } from './en/comparison-view';
import { conceptActions } from './en/concept-actions';
import { graphView } from './en/graph-view';
import { marks } from './en/marks';
import { review } from './en/review';
import { start } from './en/start';
import { tableRefresh } from './en/table-refresh';
import { terms } from './en/terms';
import { usages } from './en/usages';
import { counted, plurals } from './en/counted';
import { settings } from './en/settings';

/** All texts for people, in English. Its type is that of every language. */
export const en = {
  locale: plurals.resolvedOptions().locale,
  /** Begins the name of a key that is pressed with it; other on a Mac. */
  modifier: 'Ctrl+',

  commands: {
    openConcepts: 'Open concepts',
    insertComparisonTable: 'Insert comparison table',
    rebuildIndex: 'Rebuild index',
    undoVerdict: 'Undo last verdict on a suggestion',
    restoreDefinition: 'Restore refused definition…',
  },

  ribbon: { openConcepts: 'Open concepts' },

  pane: {
    title: 'Concepts',
    tabs: {
      note: 'This note',
      vault: 'Vault',
      suggested: 'Suggested',
      undefined: 'Undefined',
    },
    lock: 'Keep this note',
    unlock: 'Follow the active note',
    locked: (note: string) => `Kept on ${note}`,
    noNote: 'Open a note to see its concepts.',
    noteEmpty: 'No concept in this note yet.',
    noteEmptyHelp:
      'A concept is a term that the note defines or links to: “Term – what it is”, a definition callout, or a heading with a quote below it.',
    noteUnread: 'This note has not been read yet.',
    summary: (concepts: number, elsewhere: number, compared: number) =>
      [
        `${counted(concepts, 'concept', 'concepts')}${elsewhere > 0 ? `, ${elsewhere.toLocaleString('en')} of them also elsewhere` : ''}`,
        ...(compared > 0 ? [`compares ${compared.toLocaleString('en')}`] : []),
      ].join('; '),
    vaultEmpty: 'No concept in this vault yet.',
    vaultEmptyHelp: 'Write a definition in any note: “Term – what it is”, or a definition callout under a heading.',
    searchPlaceholder: 'Search concepts…',
    noMatch: (query: string) => `No concept matches “${query}”.`,
    clearSearch: 'Clear the search',
    sort: 'Sort by',
    sorts: { name: 'Name', uses: 'Uses', definitions: 'Definitions' },
    suggestedEmpty: 'No suggestion waits for an answer.',
    suggestedEmptyHelp: 'Text that looks like a definition but is not certain is listed here.',
    undefinedEmpty: 'Every term in use is defined.',
    undefinedEmptyHelp: 'Terms that notes link to or use in definitions, and that no note defines, are listed here.',
    uses: (count: number) => counted(count, 'use', 'uses'),
    listCount: (count: number) => counted(count, 'concept', 'concepts'),
  },

  row: {
    expand: (name: string) => `Show what is known about ${name}`,
    open: 'Open the definition',
    definitions: 'Definitions',
    relations: 'Relations',
    usages: 'Used in',
    moreUsages: (count: number) => `and ${count.toLocaleString('en')} more`,
    noDefinition: 'No note defines it yet.',
    states: { defined: 'Defined', suggested: 'Suggested', linked: 'Used, not defined' },
    ownNote: 'Has a note of its own',
    judged: {
      yes: (name: string) => `Definition accepted: ${name}`,
      no: (name: string) => `No longer a definition: ${name}`,
    },
  },

  relation: {
    kinds: {
      link: 'Links to',
      'is-a': 'Is a',
      'part-of': 'Is part of',
      requires: 'Requires',
      contrasts: 'Differs from',
      mentions: 'Mentions',
    },
    inverse: {
      link: 'Linked from',
      'is-a': 'Includes',
      'part-of': 'Consists of',
      requires: 'Required by',
      contrasts: 'Differs from',
      mentions: 'Mentioned by',
    },
  },

  rule: {
    names: {
      abbreviation: 'Abbreviation',
      callout: 'Definition callout',
      copula: 'Sentence with “is”',
      dash: 'Term and a dash',
      'double-colon': 'Double colon',
      heading: 'Heading “definition”',
      'heading-text': 'Heading and text',
      label: 'Bold label',
      list: 'List of terms',
      property: 'Property',
      'question-heading': 'Question as heading',
      quote: 'Heading and quote',
      table: 'Table of terms',
      'titled-callout': 'Callout with a title',
      user: 'Pattern of your own',
    },
    chip: (rule: string, confidence: number) => `${rule} · ${confidence.toLocaleString('en')}`,
    why: (rule: string, parts: string) => `Found by: ${rule}. ${parts}`,
    part: (name: string, points: number) => `${name} ${points > 0 ? '+' : ''}${points.toLocaleString('en')}`,
    partNames: {
      base: 'Shape',
      abbreviation: 'Abbreviation fits',
      genus: 'Kind with its difference',
      'used-elsewhere': 'Term is used elsewhere',
      'used-again': 'Term is used again',
      'whole-sentence': 'Noun phrase to the end of the sentence',
      sibling: 'Same shape nearby',
      'term-shape': 'Unlikely term',
      'gloss-shape': 'Unlikely definition',
      'contrast-section': 'Stands under differences',
      'no-noun': 'No noun opens the text',
      label: 'Label, not a term',
      technical: 'Name of a file or piece of code',
      options: 'List of options',
      circular: 'Says the term again',
      'remarks-section': 'Stands among remarks',
      limit: 'Limit',
      'one-of-several': 'One of several',
      'plain-quote': 'Short plain quote',
      signs: 'Many weak signs together',
      'options-list': 'List of options',
      'language-cap': 'Language without word lists',
    } as Readonly<Record<string, string>>,
    verdict: 'Accepted by you',
  },

  suggestion: {
    accept: 'Accept',
    acceptHelp: 'Accept this definition: key a',
    reject: 'Not a definition',
    rejectHelp: 'Never suggest this text again: key r',
    kind: (rule: string, count: number) => `${rule}: ${count.toLocaleString('en')}`,
    acceptKind: (count: number, rule: string) => `Accept all ${count.toLocaleString('en')} found by: ${rule}`,
    acceptKindAsk: (count: number, rule: string) =>
      `Accept ${counted(count, 'suggestion', 'suggestions')} found by “${rule}”?`,
    rejectKind: (count: number, rule: string) => `Refuse all ${count.toLocaleString('en')} found by: ${rule}`,
    rejectKindAsk: (count: number, rule: string) =>
      `Refuse ${counted(count, 'suggestion', 'suggestions')} found by “${rule}”?`,
    yes: 'Accept all',
    refuseAll: 'Refuse all',
    cancel: 'Cancel',
    more: (count: number) => `${counted(count, 'more suggestion waits', 'more suggestions wait')} behind these`,
    accepted: (count: number) => `${counted(count, 'suggestion', 'suggestions')} accepted`,
    rejected: (count: number) => `${counted(count, 'suggestion', 'suggestions')} refused`,
    undone: 'Verdict undone',
    undo: 'Undo',
    keys: 'Keys: a accepts, r refuses, arrows move',
    list: 'Suggested definitions',
  },

  comparison: {
    title: 'Comparison',
    aspect: 'Aspect',
    showAll: (count: number) => `Show all ${counted(count, 'row', 'rows')}`,
    showLess: 'Show fewer',
    insert: 'Insert as table',
    source: (reader: string, confidence: number) => `${reader} · ${confidence.toLocaleString('en')}`,
    readers: {
      definition: 'Definition',
      field: 'Field',
      heading: 'Heading',
      link: 'Link',
      list: 'List',
      property: 'Property',
      prose: 'Sentence',
      table: 'Table',
    },
    same: 'Same',
    uncertain: 'The name of this row was guessed.',
    nothing: '—',
    nothingKnown: 'Nothing known',
    more: (count: number) => `and ${count.toLocaleString('en')} more`,
    inserted: (rows: number) => `Comparison table inserted: ${counted(rows, 'row', 'rows')}`,
    noneHere:
      'This note compares nothing yet. A heading “differences”, a title that names both terms, or a sentence that contrasts them is enough.',
    notOpen: 'Open the note in an editor to insert its table.',
    failed: 'The table was not inserted: the note changed meanwhile. Try again.',
  },

  graph: {
    title: 'Neighbourhood',
    describe: (concepts: number, relations: number) =>
      `Drawing of ${counted(concepts, 'concept', 'concepts')} and ${counted(relations, 'relation', 'relations')}`,
    concept: (name: string, state: string) => `${name}: ${state}`,
    relation: (from: string, kind: string, to: string) => `${from} – ${kind} – ${to}`,
    cut: (count: number) => `${counted(count, 'concept', 'concepts')} more are not drawn`,
  },

  source: {
    open: (place: string) => `Open ${place}`,
    gone: (note: string) => `${note} has changed: the place cannot be found any more.`,
  },

  progress: {
    reading: (done: number, total: number) =>
      `Reading notes: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    matching: (left: number) => `Looking for terms: ${counted(left, 'note', 'notes')} to go`,
    cancel: 'Cancel',
    cancelled: (left: number) => `Reading was cancelled: ${counted(left, 'note', 'notes')} not read.`,
    resume: 'Go on',
  },

  problems: {
    at: (path: string, line: number | null) => (line === null ? path : `${path}, line ${line.toLocaleString('en')}`),
    texts: {
      'bad-yaml': (detail: string) => `The properties cannot be read: ${detail}`,
      'edit-mismatch': () => 'The text has changed since it was shown; nothing was written.',
      'edit-overlap': () => 'Two changes touch the same text; nothing was written.',
      'format-needs-table': (detail: string) => `The format ${detail} is for a table: name concepts or a note.`,
      'journal-newer': (detail: string) => `The journal file is of a newer version: ${detail}`,
      'not-utf8': () => 'The file is no UTF-8 text.',
      'opaque-line': () => 'A very long line without spaces was left out.',
      'settings-newer': (detail: string) =>
        `The settings are of a newer version (${detail}); they are read and not rewritten.`,
      'settings-unreadable': (detail: string) =>
        `The settings cannot be read; defaults are used and nothing is saved: ${detail}`,
      'table-marker': (detail: string) => `The comparison table's marker cannot be read: ${detail}`,
      'too-deep': () => 'Quotes or lists are nested too deep; what is inside was left out.',
      'too-large': (detail: string) => `The note is too large: ${detail}`,
      'too-many-links': (detail: string) => `The note has too many links; the rest was left out: ${detail}`,
      'unknown-concept': (detail: string) => `No note speaks of “${detail}”.`,
      'unknown-note': () => 'There is no such note.',
      unreadable: (detail: string) => `The file cannot be read: ${detail}`,
      'write-failed': (detail: string) => `Could not be saved; it is kept and tried again: ${detail}`,
    },
    kinds: {
      busy: (words: string) => `another program holds the file (${words})`,
      colon: (words: string) => `a value with a colon needs quotes (${words})`,
      disk: (words: string) => `the disk failed (${words})`,
      exists: (words: string) => `there is such a file already (${words})`,
      full: (words: string) => `the disk is full (${words})`,
      gone: (words: string) => `the file is not there any more (${words})`,
      indent: (words: string) => `lines are not indented alike (${words})`,
      name: (words: string) => `the name is too long (${words})`,
      open: (words: string) => `a bracket or quote is not closed (${words})`,
      refused: (words: string) => `access is denied (${words})`,
      shape: (words: string) => `“key: value” is expected (${words})`,
      syntax: (words: string) => `a mistake in the notation (${words})`,
      tab: (words: string) => `a tab stands where blanks are needed (${words})`,
      twice: (words: string) => `a key stands there twice (${words})`,
    },
  },

  settings,
  cellEdit,
  changes,
  check,
  comparisonView,
  conceptActions,
  graphView,
  marks,
  review,
  bases,
  start,
  tableRefresh,
  terms,
  usages,

  journal: {
    readme: englishReadme,
    lost: (count: number) => `${counted(count, 'line', 'lines')} of this device are gone from the review journal.`,
    restore: 'Restore',
    forget: 'Deleted on purpose',
    skipped: (path: string, line: number, count: number) =>
      `${path}: ${counted(count, 'line', 'lines')} of the review journal could not be read, the first is line ${line.toLocaleString('en')}.`,
    more: (count: number) => `and ${counted(count, 'more file', 'more files')}`,
    kept: 'Nothing is lost: the files stay as they are, and all other lines count.',
    check: 'Show in the vault check',
    unsaved: (count: number) => `${counted(count, 'verdict', 'verdicts')} not saved yet`,
  },
};

export type Messages = typeof en;
