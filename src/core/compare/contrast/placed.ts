import type { Statement } from './statement';

/** A statement with its place in the passage. */
export interface Placed {
  readonly statement: Statement;
  /** Running number of its sentence in the note. */
  readonly order: number;
  /** Its sentence answers the one before: "on the other hand". */
  readonly answers: boolean;
  /** Hundredths: 90 in a passage, 100 in a contrast section. */
  readonly factor: number;
}
