export type { Cell, ComparablePair, Comparison, Contrast, PairReason, ReaderId, Row } from './comparison';
export type { CellVerdict, Column, ComparedNote, ComparisonOptions } from './options';
export { defaultComparison } from './options';
export { comparer, compareConcepts } from './compare-concepts';
export type { ContrastFinder } from './contrast/find-contrasts';
export { contrastFinder, findContrasts } from './contrast/find-contrasts';
export type { KnownNames } from './titled-concepts';
export type { PairSources } from './what-note-compares';
export { whatNoteCompares } from './what-note-compares';
export { findPairs } from './find-pairs';
export { markdownCell, printMarkdown, printMarker } from './print/markdown';
export { cellHash } from './print/fnv';
export { parseTable, printTable } from './print/parse-table';
export { plainCell, printCsv } from './print/csv';
export { printTsv } from './print/tsv';
export { printHtml } from './print/html';
export type {
  BlockFault,
  BlockReading,
  BrokenBlock,
  SameRows,
  TableKey,
  TableLayout,
  TableSettings,
} from './block/table-settings';
export { LAYOUTS, READER_IDS, ROW_KEYS, SAME_ROWS, TABLE_KEYS } from './block/table-settings';
export { readBlock } from './block/read-block';
export { conceptNames } from './block/concept-names';
export type { BlockChange, BlockRules } from './block/change-block';
export { changeBlock, withChange } from './block/change-block';
export type { BlockPlace, FoundBlock } from './block/find-block';
export { BLOCK_LANGUAGE, blockEdits, findBlock } from './block/find-block';
export { nearestWord } from './block/nearest';
export type { FlowValue } from './block/flow';
export { printFlow } from './block/flow';
