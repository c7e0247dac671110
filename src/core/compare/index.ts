export type { Cell, ComparablePair, Comparison, Contrast, PairReason, ReaderId, Row, Side } from './comparison';
