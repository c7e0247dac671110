import { counted } from './counted';

/** Texts of the review. */
export const review = {
  title: 'Review',
  commands: {
    due: 'Review due prompts',
    note: 'Review this note',
    inNote: 'Cover definitions in this note',
  },
  menu: 'Review',
  due: (count: number) => `${count.toLocaleString('en')} due`,
  dueLabel: (count: number) => `${counted(count, 'prompt', 'prompts')} to review`,
  ribbon: (open: string, count: number) => `${open} · ${count.toLocaleString('en')} due for review`,

  counting: 'Reading what the notes ask…',
  kinds: {
    define: 'What is it?',
    name: 'Which term is meant?',
    contrast: 'How do they differ?',
    basic: 'Question',
    cloze: 'What is hidden?',
  },
  reveal: 'Show answer',
  ratings: { 1: 'Forgot', 2: 'Hard', 3: 'Remembered', 4: 'Easy' },
  fourRatings: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
  also: (names: string) => `also ${names}`,
  fromNote: 'From the note',
  fresh: 'New',
  again: 'Once more',
  progress: (done: number, total: number, minutes: number) =>
    `${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${minutes < 1 ? 'less than a minute' : `about ${counted(minutes, 'minute', 'minutes')}`}`,
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: (count: number) => `${counted(count, 'answer', 'answers')} not saved yet`,
  stale: {
    changed: 'The note has changed since this was asked: the answer is as it was read before.',
    gone: 'The note is gone: the answer is as it was read before.',
  },
  actions: {
    undo: 'Undo: key u',
    edit: 'Edit: key e',
    source: 'Show in the note: key j',
    bury: 'Not before tomorrow: key b',
    suspend: 'Never ask this: key s',
    leave: 'End the session: key escape',
  },
  keys: 'Keys: space shows the answer, then means remembered · 1 forgot · u undo · e edit · j note · b tomorrow · s never again',
  edit: {
    label: 'Text in the note',
    save: 'Save',
    cancel: 'Cancel',
    saving: 'Saving…',
    refused: 'Not saved: the note says something else by now. What you typed is still here.',
    failed: (reason: string) => `Not saved: ${reason}`,
    open: 'Open the note',
    saved: 'Saved in the note',
  },
  news: {
    undone: 'Undone',
    suspended: 'Will not be asked again',
    buried: 'Will be asked tomorrow',
    newDay: 'A new day has begun',
  },

  rest: {
    finished: 'Done for now',
    left: 'Session ended',
    nothing: 'Nothing is due',
    nothingInNote: 'Nothing is due in this note',
    noPrompts: 'The chosen notes ask nothing yet',
    noPromptsHelp:
      'Prompts come from accepted definitions and from comparisons. Accept suggestions in the pane of concepts, or choose other notes.',
    noPromptsInNote: 'This note asks nothing',
    noPromptsInNoteHelp: 'It has no accepted definition, or it is outside the notes chosen for review.',
    summary: (answers: number, remembered: number, minutes: number) =>
      `${counted(answers, 'answer', 'answers')}, ${remembered.toLocaleString('en')} remembered, ${minutes < 1 ? 'less than a minute' : counted(minutes, 'minute', 'minutes')}`,
    remaining: (count: number) => `${counted(count, 'prompt is', 'prompts are')} left`,
    due: (count: number) => `${counted(count, 'prompt is', 'prompts are')} due now`,
    waiting: (count: number) =>
      `${counted(count, 'forgotten prompt comes', 'forgotten prompts come')} back within minutes`,
    next: (when: string, count: number) => `Next: ${when}, ${counted(count, 'prompt', 'prompts')}`,
    tomorrow: (count: number) => `Next: tomorrow, ${counted(count, 'prompt', 'prompts')}`,
    held: {
      newLimit: (count: number, limit: number) =>
        `${counted(count, 'new prompt waits', 'new prompts wait')}: ${limit.toLocaleString('en')} a day is the limit`,
      reviewLimit: (count: number) =>
        `${counted(count, 'review waits', 'reviews wait')} for tomorrow: the daily limit is reached`,
      siblings: (count: number) =>
        `${counted(count, 'prompt waits', 'prompts wait')}: of each concept one is asked a day`,
      prerequisites: (count: number) =>
        `${counted(count, 'new prompt waits', 'new prompts wait')} until what they build on is known`,
      contrasts: (count: number) =>
        `${counted(count, 'new prompt waits', 'new prompts wait')}: easily confused ones do not begin on one day`,
    },
    start: 'Review now',
    goOn: 'Go on',
    all: 'Review everything due',
    undo: 'Undo last answer',
    sources: 'Change where prompts come from',
    concepts: 'Open concepts',
    close: 'Close',
  },

  sources: {
    title: 'Where may prompts come from?',
    help: 'Chosen once, changed at any time. Until then nothing is due. Notes are only read; reviews are kept in a folder of their own.',
    scope: 'Notes',
    scopes: {
      vault: 'Whole vault',
      folders: 'Only these folders',
      tags: 'Only notes with these tags',
      property: 'Only notes with these properties',
    },
    value: { vault: '', folders: 'Folder', tags: 'Tag', property: 'Property' },
    add: 'Add',
    remove: (value: string) => `Remove ${value}`,
    kinds: 'Prompts',
    source: { definition: 'Definitions', contrast: 'Comparisons', relation: 'Relations' },
    sourceHelp: {
      definition: 'What is X? – and which term a definition means',
      contrast: 'How two compared concepts differ under one aspect',
      relation: 'What X is a kind of, belongs to or requires',
    },
    counting: 'Counting…',
    count: (prompts: number, notes: number) =>
      `${counted(prompts, 'prompt', 'prompts')} from ${counted(notes, 'note', 'notes')}`,
    kindCount: (define: number, name: number, contrast: number, relation: number) =>
      [
        ...(define > 0 ? [`${define.toLocaleString('en')} from a term to its definition`] : []),
        ...(name > 0 ? [`${name.toLocaleString('en')} from a definition to its term`] : []),
        ...(contrast > 0 ? [`${contrast.toLocaleString('en')} on differences`] : []),
        ...(relation > 0 ? [`${relation.toLocaleString('en')} on relations`] : []),
      ].join(', '),
    none: 'Nothing here can be asked yet: definitions and comparisons are found by themselves as soon as notes have some.',
    pace: (perDay: number) => `New ones come in small portions: ${perDay.toLocaleString('en')} a day.`,
    examples: 'Examples',
    start: 'Use these',
    cancel: 'Cancel',
    missing: 'Name at least one.',
    noSource: 'Choose at least one kind of prompt.',
  },

  cover: {
    on: (count: number) => `${counted(count, 'definition', 'definitions')} covered`,
    off: 'Definitions uncovered',
    nothing: 'This note has no definition to cover.',

    reveal: (term: string) => `Show answer: ${term}`,
    undo: 'Undo',
    end: 'Uncover all',
    rated: (interval: string) => `Next in ${interval}`,
  },
};
