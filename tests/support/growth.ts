/** What the cost may grow by at most when the input doubles: about 2 is linear, 4 quadratic. The same for all. */
export const GROWTH_LIMIT = 2.6;

/** A sample lasts at least so long, or the clock of the processor is too coarse. */
const SAMPLE_MS = 12;
const MOST_RUNS = 32;
const LEAST_ROUNDS = 5;
const MOST_ROUNDS = 16;
/** Sizes that are tried in turn, as multiples of the first. */
const TIMES = [1, 4, 16];

/** CPU milliseconds that the process has used. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A text as a file gives it, in one piece: V8 joins the pieces of a repeated text only when somebody reads it. */
function inOnePiece<Input>(input: Input): Input {
  return typeof input === 'string' ? (Buffer.from(input).toString() as typeof input) : input;
}

interface Measured<Input> {
  readonly prepare: (size: number) => Input;
  readonly work: (input: Input) => void;
  readonly clock: () => number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Infinity;
}

/** The growth at one size: `small` and four times `small`, see below. */
function growthFrom<Input>(small: number, { prepare, work, clock }: Measured<Input>): number {
  /** Milliseconds of one run for each of `count` inputs, begun with a clean young heap. */
  const sample = (of: number, count: number): number => {
    const inputs = Array.from({ length: count }, () => inOnePiece(prepare(of)));
    globalThis.gc?.({ type: 'minor' });
    const start = clock();
    for (const input of inputs) work(input);
    return clock() - start;
  };
  // Compiled before it is timed.
  sample(small, 6);
  const runs = Math.min(MOST_RUNS, Math.ceil(SAMPLE_MS / Math.max(sample(4 * small, 1), 0.1)));
  const once: number[] = [];
  const fourfold: number[] = [];
  const growth = (): number => {
    const ofLeast = Math.min(...fourfold) / Math.min(...once);
    const ofPairs = median(fourfold.map((ms, round) => ms / (once[round] ?? 0)));
    return Math.sqrt(Math.min(ofLeast, ofPairs));
  };
  while (once.length < MOST_ROUNDS && (once.length < LEAST_ROUNDS || growth() >= GROWTH_LIMIT)) {
    once.push(sample(small, 4 * runs) / 4);
    fourfold.push(sample(4 * small, runs));
  }
  return growth();
}

/**
 * How many times longer the work takes each time the input doubles, by CPU time: the root of t(4n) / t(n), since one
 * doubling may fall on a step of some table. Samples of both sizes are taken in turn, with four runs of the small for
 * one of the large, so that both do the same and leave the same garbage. Two figures are taken of them and the smaller
 * counts: the least of each size, since what else the machine does only adds, and the middle one of what neighbours give,
 * since a machine may also run fast for a moment that only one size meets. Where that is too much, more samples are taken:
 * they make noise smaller, but quadratic work never linear. Where it stays too much, it is measured again with four and
 * with 16 times the size: what an array costs more above the size that V8 keeps on its common pages (128 KiB), or what no
 * longer fits in the caches of the processor, is a step, seen from one side of it only up to some size, while quadratic
 * work stays quadratic. `size` lies between the first two; `prepare` is not timed, and what it makes is used once.
 * @param clock Milliseconds; another than that of the processor to test the measure itself.
 */
export function growthOf<Input>(
  size: number,
  prepare: (size: number) => Input,
  work: (input: Input) => void,
  clock = cpuMs,
): number {
  let growth = Infinity;
  for (const times of TIMES) {
    growth = growthFrom(times * Math.ceil(size / 2), { prepare, work, clock });
    if (growth < GROWTH_LIMIT) break;
  }
  return growth;
}
