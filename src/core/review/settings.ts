/** What decides when cards come; part of the journal, so that all devices agree. */
export interface SchedulingSettings {
  /** `fsrs6`; a later version may bring others. */
  readonly algorithm: string;
  /** 21 for `fsrs6`. */
  readonly weights: readonly number[];
  /** Share of cards that should still be known when they come, 0.70–0.97. */
  readonly retention: number;
  /** Hour at which a study day begins, 0–23. */
  readonly rollover: number;
  /** Days. */
  readonly longestInterval: number;
  /** Minutes until a forgotten card is shown again. */
  readonly reshowMinutes: number;
  readonly prerequisites: boolean;
  readonly interleave: boolean;
  readonly loadBalance: boolean;
}

/** Default weights of FSRS-6, frozen with the name `fsrs6` (review.md §3), whatever a library's later default. */
export const FSRS6_WEIGHTS: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/** What holds until a person chooses otherwise. */
export const DEFAULT_SETTINGS: SchedulingSettings = {
  algorithm: 'fsrs6',
  weights: FSRS6_WEIGHTS,
  retention: 0.9,
  rollover: 4,
  longestInterval: 36500,
  reshowMinutes: 10,
  prerequisites: true,
  interleave: true,
  loadBalance: true,
};

/** Whether this version can compute memory with the settings' weights. */
export function hasKnownWeights(settings: SchedulingSettings): boolean {
  return settings.algorithm === 'fsrs6' && settings.weights.length === FSRS6_WEIGHTS.length;
}
