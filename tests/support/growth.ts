/** CPU milliseconds of one run. */
function cpuMs(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000;
}

/** A trial is timed at least so long, so that collecting garbage falls on small and large inputs alike. */
const ENOUGH_MS = 150;
const MOST_ROUNDS = 40;
const TRIALS = 3;

/**
 * How many times longer the work takes on twice the input, by CPU time: about 2 for linear work, 4 for quadratic. Both
 * sizes are run in turn, so that they see the same machine, and the least of three trials counts: what else the machine
 * does can spoil one, but does not make quadratic work linear in another. `prepare` is not timed.
 */
export function growthOf<Input>(size: number, prepare: (size: number) => Input, work: (input: Input) => void): number {
  // Compiled before it is timed.
  for (let round = 0; round < 3; round += 1) work(prepare(size));
  return Math.min(...Array.from({ length: TRIALS }, () => trial(size, prepare, work)));
}

function trial<Input>(size: number, prepare: (size: number) => Input, work: (input: Input) => void): number {
  let small = 0;
  let large = 0;
  for (let round = 0; round < MOST_ROUNDS && (round < 2 || small + large < ENOUGH_MS); round += 1) {
    const one = prepare(size);
    const two = prepare(2 * size);
    small += cpuMs(() => {
      work(one);
    });
    large += cpuMs(() => {
      work(two);
    });
  }
  return large / small;
}
