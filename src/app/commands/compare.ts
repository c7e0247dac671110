import type { Cell, Comparison, ComparisonOptions } from '../../core/compare';
import type { Problem, Result } from '../../core/text';
import { fail, ok } from '../../core/text';
import { columnOf, columnsFor } from '../compare/columns';
import { compareNotes } from '../compare/compare-notes';
import { comparedIn, vaultPairs } from '../compare/pairs';
import { cutQuotes } from '../index/quotes';
import type { Vault } from '../vault';
import { ANSWER_VERSION } from './answers';
import type { CellAnswer, ComparisonAnswer, PairsAnswer } from './answers';

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
  const columns = columnsFor(vault.index, request.concepts);
  const made = await compareNotes(vault, columns, { only: request.note, first: null, options: request.options });
  const [unknown] = made.unknown;
  if (unknown !== undefined) return fail({ code: 'unknown-concept', path: request.note, from: null, detail: unknown });
  return ok({ comparison: made.comparison, problems: made.problems });
}

/** `compare` with `--note` alone: what that note compares; no columns where it compares nothing. */
export async function compareOfNote(
  vault: Vault,
  note: string,
  options: ComparisonOptions,
): Promise<AnsweredComparison> {
  const columns = comparedIn(vault.index, note).map(columnOf);
  if (columns.length === 0) return { comparison: { concepts: [], rows: [] }, problems: [] };
  return await compareNotes(vault, columns, { only: null, first: note, options });
}

/** `compare` without concepts and note: the pairs worth comparing. */
export async function answerPairs(vault: Vault): Promise<PairsAnswer> {
  const pairs = vaultPairs(vault.index);
  const quotes = await cutQuotes(
    vault.ports.files,
    pairs.flatMap(({ evidence }) => evidence),
  );
  const nameOf = (key: string): string => vault.index.concepts.get(key)?.name ?? key;
  return {
    version: ANSWER_VERSION,
    pairs: pairs.map(({ concepts: [a, b], score, why, evidence }) => ({
      concepts: [nameOf(a), nameOf(b)],
      score: score / 100,
      why,
      evidence: evidence.map((place) => quotes.get(place)).filter((one) => one !== undefined),
    })),
    problems: vault.index.problems(),
  };
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
