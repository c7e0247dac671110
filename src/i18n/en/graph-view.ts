import { counted } from './counted';

const number = (value: number): string => value.toLocaleString('en');

/** Texts of the concept graph. */
export const graphView = {
  title: 'Concept graph',
  localTitle: 'Local concept graph',
  commands: {
    open: 'Open concept graph',
    openLocal: 'Open local concept graph',
    export: 'Export graph',
  },

  search: 'Search the graph…',
  found: (count: number) => `${counted(count, 'concept', 'concepts')} found`,
  noneFound: (query: string) => `No concept matches “${query}”`,
  filters: 'Filters',
  kinds: 'Relations',
  states: 'Concepts',
  visibility: { shown: 'Shown', faded: 'Faded', hidden: 'Hidden' },
  orphans: 'Without relations',
  resetFilters: 'Show everything',
  asList: 'As list',
  asDrawing: 'As drawing',
  exportAs: 'Export…',
  unpinAll: 'Unpin all',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole graph',
  lock: 'Keep this focus',
  unlock: 'Follow the active note',
  depth: 'Steps from the focus',
  radial: 'In rings round the focus',
  counts: (concepts: number, relations: number) =>
    `${counted(concepts, 'concept', 'concepts')}, ${counted(relations, 'relation', 'relations')}`,
  relations: (count: number) => counted(count, 'relation', 'relations'),
  hidden: (count: number) => `${number(count)} hidden by filters`,
  layingOut: 'Laying out the graph…',
  starting: 'Reading the vault…',

  empty: 'No concept in this vault yet.',
  emptyHelp:
    'Write a definition in any note: “Term – what it is”, or a link to a term. Concepts and their relations appear here.',
  emptyNote: 'No concept in this note yet.',
  emptyNoteHelp:
    'Write a definition in it: “Term – what it is”, or a link to a term. What hangs together with it appears here.',
  noNote: 'Open a note to see the concepts around it.',
  allHidden: 'The filters hide every concept.',

  stage: (concepts: number, relations: number) =>
    `Concept graph: ${counted(concepts, 'concept', 'concepts')}, ${counted(relations, 'relation', 'relations')}. Arrows move to neighbours, square brackets along relations, Enter opens, Space selects, P pins, slash searches.`,

  close: 'Close details',
  noDefinition: 'No note defines it yet.',
  noRelation: 'No relation to another concept yet.',
  also: (names: string) => `also ${names}`,
  open: 'Open',
  openTab: 'Open in new tab',
  compare: 'Compare',
  compareMany: (count: number) => `Compare ${number(count)} selected`,
  review: 'Review',
  pin: 'Pin here',
  unpin: 'Unpin',
  select: 'Add to selection',
  deselect: 'Remove from selection',
  showAround: 'Show what is around it',
  selected: (count: number) => `${counted(count, 'concept', 'concepts')} selected`,
  clearSelection: 'Clear selection',
  more: (count: number) => `and ${number(count)} more`,
  confidence: (hundredths: number) => `Confidence ${number(hundredths)} of 100`,
  readingSentences: 'Reading the sentences…',
  noSentences: 'The sentences cannot be read any more.',
  accept: 'Accept',
  accepted: 'Accepted by you',
  dismiss: 'Dismiss',
  retype: 'Another kind…',
  back: (name: string) => `Back to ${name}`,
  showRelation: (kind: string, name: string) => `${kind} ${name}: show the sentences`,

  news: {
    node: (name: string, state: string, relations: number) =>
      `${name}, ${state.toLowerCase()}, ${counted(relations, 'relation', 'relations')}`,
    edge: (from: string, kind: string, to: string, sentences: number) =>
      `${from} – ${kind.toLowerCase()} – ${to}, ${counted(sentences, 'sentence', 'sentences')}`,
    selected: (name: string, count: number) => `${name} selected, ${number(count)} in all`,
    deselected: (name: string, count: number) => `${name} no longer selected, ${number(count)} in all`,
    pinned: (name: string) => `${name} pinned`,
    unpinned: (name: string) => `${name} unpinned`,
    unpinnedAll: (count: number) => `${counted(count, 'concept', 'concepts')} unpinned`,
    pinsBack: 'Pins are back',
    accepted: 'Relation accepted',
    dismissed: 'Relation dismissed',
    retyped: (kind: string) => `Relation is now: ${kind.toLowerCase()}`,
    undone: 'Verdict undone',
    nothing: 'Nothing in this direction',
  },
  undo: 'Undo',

  formats: {
    svg: 'SVG picture',
    png: 'PNG picture',
    canvas: 'Obsidian canvas',
    mermaid: 'Mermaid in a note',
    dot: 'Graphviz',
    graphml: 'GraphML',
    'nodes-csv': 'Table of concepts (CSV)',
    'edges-csv': 'Table of relations (CSV)',
    json: 'JSON',
  },
  fileName: 'Concept graph',
  tableNames: { 'nodes-csv': 'Concept graph, concepts', 'edges-csv': 'Concept graph, relations' } as Readonly<
    Record<string, string>
  >,
  exported: (path: string) => `Graph saved as ${path}`,
  exportFailed: (detail: string) => `The graph could not be saved: ${detail}`,
  layingOutFile: (concepts: number) => `Laying out ${counted(concepts, 'concept', 'concepts')} for the file…`,
  exportCancelled: 'The export was cancelled; nothing was saved.',
  nothingToExport: 'There is no concept to export yet.',

  block: {
    none: 'No concept to draw here yet. Name one: “focus: …”.',
    unknownFocus: (name: string) => `No note speaks of “${name}”.`,
    key: (name: string) => `Unknown key: ${name}. Known are focus, depth, kinds, layout, colour.`,
    value: (key: string, value: string) => `${key}: “${value}” does not fit.`,
    values: {
      depth: 'A number from 1 to 4 fits.',
      kinds: 'These fit: link, is-a, part-of, requires, contrasts, mentions.',
      layout: 'These fit: force, radial.',
      colour: 'These fit: community, none.',
    } as Readonly<Record<string, string>>,
    yaml: (detail: string) => `The block cannot be read: ${detail}`,
    openLive: 'Open in the graph view',
    asText: 'As text',
    reading: 'Reading the vault…',
  },
};
