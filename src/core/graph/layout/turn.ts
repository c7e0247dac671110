/** A direction as a unit vector `[cosine, sine]`. */
export type Direction = readonly [number, number];

/**
 * The direction at a part of a full turn, by the series of sine and cosine on an eighth of a turn and doublings: only
 * + − × ÷, so that the bits are the same on every engine, which `Math.sin` does not promise.
 */
export function directionAt(turns: number): Direction {
  // An eighth of the angle, where ten terms are exact to the last bit; three doublings bring it back.
  const angle = ((turns - Math.floor(turns)) * Math.PI) / 4;
  let cosine = 1;
  let sine = angle;
  let term = angle;
  for (let power = 2; power <= 18; power += 1) {
    term = (term * angle) / power;
    const sign = power % 4 < 2 ? 1 : -1;
    if (power % 2 === 0) cosine += sign * term;
    else sine += sign * term;
  }
  for (let doubling = 0; doubling < 3; doubling += 1) {
    const squared = cosine * cosine - sine * sine;
    sine = 2 * sine * cosine;
    cosine = squared;
  }
  return [cosine, sine];
}
