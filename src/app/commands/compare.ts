import type { Cell, Comparison, ComparisonOptions } from '../../core/compare';
import type { Problem, Result } from '../../core/text';
import { fail, ok } from '../../core/text';
import { columnFor } from '../compare/columns';
import { compareNotes } from '../compare/compare-notes';
import type { Vault } from '../vault';
import { ANSWER_VERSION } from './answers';
import type { CellAnswer, ComparisonAnswer } from './answers';

export interface CompareRequest {
  /** Names, at least one. */
  readonly concepts: readonly string[];
  /** Path of the note that is the only source. */
  readonly note: string | null;
  readonly options: ComparisonOptions;
}

/** A comparison with the problems of its making: what the writers of tables take. */
export interface AnsweredComparison {
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
}

/** `compare` with `--concept`; fails with `unknown-concept` for a name of which nothing occurs. */
export async function compareNamed(vault: Vault, request: CompareRequest): Promise<Result<AnsweredComparison>> {
  const columns = request.concepts.map((name) => columnFor(vault.index, name));
  const made = await compareNotes(vault, columns, { only: request.note, first: null, options: request.options });
  const [unknown] = made.unknown;
  if (unknown !== undefined) return fail({ code: 'unknown-concept', path: request.note, from: null, detail: unknown });
  return ok({ comparison: made.comparison, problems: made.problems });
}

/** A comparison in the shape of the command line. */
export function comparisonAnswer({ comparison, problems }: AnsweredComparison): ComparisonAnswer {
  return {
    version: ANSWER_VERSION,
    concepts: comparison.concepts,
    rows: comparison.rows.map(({ aspect, kind, cells }) => ({
      aspect,
      kind,
      cells: cells.map((list) => list.map(cellAnswer)),
    })),
    problems,
  };
}

function cellAnswer({ text, evidence, reader, confidence, implied }: Cell): CellAnswer {
  const { path, from, to, quote } = evidence;
  return { text, path, from, to, quote, reader, confidence: confidence / 100, implied };
}
