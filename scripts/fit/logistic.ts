/** A row of a logistic regression: which of its features hold, and what was seen. */
export interface Row {
  /** Indices of features, each once. */
  readonly holds: readonly number[];
  readonly isRight: boolean;
  /** How often it counts. */
  readonly weight: number;
}

export interface Fitted {
  readonly base: number;
  /** Logarithms of odds, by feature. */
  readonly weights: readonly number[];
}

const ROUNDS = 30;
const CLOSE = 1e-6;

/**
 * Ridge logistic regression by Newton's method (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning,
 * 4.4.1): the weights whose squares, times `ridge` / 2, and log loss have the least sum; the base is not held down.
 */
export function fitLogistic(rows: readonly Row[], features: number, ridge: number): Fitted {
  const size = features + 1;
  let weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    for (const { holds, isRight, weight } of rows) {
      const all = [...holds, features];
      const odds = all.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      const bend = weight * Math.max(chance * (1 - chance), 1e-9);
      for (const at of all) {
        slope[at] = (slope[at] ?? 0) + weight * (chance - (isRight ? 1 : 0));
        const line = curve[at];
        if (line !== undefined) for (const other of all) line[other] = (line[other] ?? 0) + bend;
      }
    }
    for (let at = 0; at < features; at++) {
      slope[at] = (slope[at] ?? 0) + ridge * (weights[at] ?? 0);
      const line = curve[at];
      if (line !== undefined) line[at] = (line[at] ?? 0) + ridge;
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
    if (step.every((one) => Math.abs(one) < CLOSE)) break;
  }
  return { base: weights[features] ?? 0, weights: [...weights.subarray(0, features)] };
}

/** Chance that a row is right. */
export function chanceOf({ base, weights }: Fitted, holds: readonly number[]): number {
  return 1 / (1 + Math.exp(-holds.reduce((sum, at) => sum + (weights[at] ?? 0), base)));
}

/** Solves a symmetric positive system by Cholesky's factors; `matrix` is used up. */
function solve(matrix: Float64Array[], values: Float64Array): Float64Array {
  const size = values.length;
  const at = (i: number, j: number): number => matrix[i]?.[j] ?? 0;
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      const line = matrix[i];
      if (line !== undefined) line[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const found = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = values[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (found[k] ?? 0);
    found[i] = sum / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = found[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= at(k, i) * (found[k] ?? 0);
    found[i] = sum / at(i, i);
  }
  return found;
}
