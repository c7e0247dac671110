/** What the cost may grow by at most when the input doubles: about 2 is linear, 4 quadratic. The same for all. */
export const GROWTH_LIMIT = 2.6;

/** A sample lasts at least so long, or the clock of the processor is too coarse. */
const SAMPLE_MS = 12;
const MOST_RUNS = 32;
const LEAST_ROUNDS = 3;
const MOST_ROUNDS = 16;

/** CPU milliseconds of one run for each of the inputs, begun with a clean young heap. */
function sampleMs<Input>(inputs: readonly Input[], work: (input: Input) => void): number {
  globalThis.gc?.({ type: 'minor' });
  const start = process.cpuUsage();
  for (const input of inputs) work(input);
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000;
}

/** A text as a file gives it, in one piece: V8 joins the pieces of a repeated text only when somebody reads it. */
function inOnePiece<Input>(input: Input): Input {
  return typeof input === 'string' ? (Buffer.from(input).toString() as typeof input) : input;
}

/** The growth at one size: `small` and four times `small`, see below. */
function growthFrom<Input>(small: number, prepare: (size: number) => Input, work: (input: Input) => void): number {
  const sample = (of: number, count: number): number => {
    const inputs = Array.from({ length: count }, () => inOnePiece(prepare(of)));
    return sampleMs(inputs, work);
  };
  // Compiled before it is timed.
  sample(small, 6);
  const runs = Math.min(MOST_RUNS, Math.ceil(SAMPLE_MS / Math.max(sample(4 * small, 1), 0.1)));
  let once = Infinity;
  let fourfold = Infinity;
  const growth = (): number => Math.sqrt(fourfold / once);
  for (let round = 0; round < MOST_ROUNDS && (round < LEAST_ROUNDS || growth() >= GROWTH_LIMIT); round += 1) {
    once = Math.min(once, sample(small, 4 * runs) / 4);
    fourfold = Math.min(fourfold, sample(4 * small, runs));
  }
  return growth();
}

/**
 * How many times longer the work takes each time the input doubles, by CPU time: the root of t(4n) / t(n), since one
 * doubling may fall on a step of some table. Samples of both sizes are taken in turn, with four runs of the small for
 * one of the large, so that both do the same and leave the same garbage; the least of each size counts, since what else
 * the machine does only adds. Where that is too much, more samples are taken: they make noise smaller, but quadratic
 * work never linear. Where it stays too much, it is measured again with four times the size: what an array costs more
 * above the size that V8 keeps on its common pages (128 KiB) is a step, seen from one side of it only once, while
 * quadratic work stays quadratic. `size` lies between the first two; `prepare` is not timed, and what it makes is used
 * once.
 */
export function growthOf<Input>(size: number, prepare: (size: number) => Input, work: (input: Input) => void): number {
  const small = Math.ceil(size / 2);
  const growth = growthFrom(small, prepare, work);
  return growth < GROWTH_LIMIT ? growth : growthFrom(4 * small, prepare, work);
}
