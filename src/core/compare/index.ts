export type { Cell, ComparablePair, Comparison, Contrast, PairReason, ReaderId, Row, Side } from './comparison';
export type { CellVerdict, Column, ComparedNote, ComparisonOptions } from './options';
export { defaultComparison, defaultSources } from './options';
export { compareConcepts } from './compare-concepts';
