import { englishExample } from '../example-note';
import { counted } from './counted';

/** Texts of the start page. */
export const start = {
  title: 'Start page',
  command: 'Open start page',
  heading: 'What your notes already say',
  found: (concepts: number, definitions: number, notes: number) =>
    `${counted(concepts, 'concept', 'concepts')} and ${counted(definitions, 'definition', 'definitions')} in ${counted(notes, 'note', 'notes')}`,
  unread: (count: number) => `${counted(count, 'note', 'notes')} could not be read: see the vault check`,
  looking: 'Still looking…',
  openGraph: 'Open the graph',
  compare: 'Compare…',
  review: 'Choose what to review',
  pairs: 'Worth comparing',
  noPairs: 'No two concepts are set against each other yet.',
  comparePair: 'Compare',
  comparePairLabel: (one: string, other: string) => `Compare ${one} and ${other}`,
  reasons: {
    sentence: 'A sentence contrasts them',
    title: 'A title names both',
    genus: 'Both are of one kind',
    aspects: 'Described under the same aspects',
    links: 'Linked from the same notes',
  },
  question: 'A question your notes can ask',
  noQuestion: 'A question needs one definition that is sure.',
  ask: (name: string) => `What is “${name}”?`,
  reveal: 'Show the answer',
  terms: 'Used often, not defined yet',
  noTerms: 'Every term in use is defined.',
  showTerm: (name: string) => `Show ${name} in the list of concepts`,
  nothing: 'No concept was found in this vault. Any of these is enough:',
  shapes: [
    'A paragraph of the form “term – what it is”',
    'A callout of the type “definition”',
    'A heading with a quote below it',
    'A wikilink to a term, even without a note of that name',
  ],
  createExample: 'Create an example note',
  example: englishExample,
  exampleFailed: (detail: string) => `The example note could not be created: ${detail}`,
  promise: (folder: string) =>
    `Nothing in the vault was changed. If you begin to review, the journal will be in the folder “${folder}”.`,
};
