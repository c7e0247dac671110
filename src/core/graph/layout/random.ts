/** Uniform numbers in [0, 1) from a seed: xorshift32 (Marsaglia 2003), integer steps only, the same on every engine. */
export function seededRandom(seed: number): () => number {
  // A state of zero would stay zero for ever.
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
