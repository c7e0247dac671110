import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sign } from '../../src/core/concepts/loose/points';

/** Where the signs of judged places stand. */
export const JUDGED_FILE = path.resolve('tests/golden/judged-signs.json');

/** A judged place: whether it defines, and its signs. */
export interface JudgedPlace {
  readonly isRight: boolean;
  readonly signs: readonly Sign[];
}

interface Written {
  /** The signs there were when the places were read. */
  readonly signs: readonly Sign[];
  /** By folder: 1 for a definition, and the numbers of its signs. */
  readonly sets: readonly (readonly (readonly number[])[])[];
}

/** Judged places of other people's notes, by folder. */
export function readJudged(): JudgedPlace[][] {
  if (!existsSync(JUDGED_FILE)) return [];
  const { signs, sets } = JSON.parse(readFileSync(JUDGED_FILE, 'utf8')) as Written;
  return sets.map((rows) =>
    rows.map(([isRight = 0, ...holds]) => ({ isRight: isRight === 1, signs: holds.flatMap((at) => signs[at] ?? []) })),
  );
}
