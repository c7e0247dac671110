import type { Fingerprint } from './fingerprint';

/** What the journal says about one card. */
export interface CardState {
  readonly id: string;
  /** `learning`: forgotten, and to be shown again until it is answered right. */
  readonly state: 'buried' | 'learning' | 'new' | 'review' | 'suspended';
  /** UTC milliseconds from which it is due; null for a new card. Of a day, its beginning on the clock that last reviewed it. */
  readonly due: number | null;
  /** Study day on which it is due: what decides; null for a new card and for one in `learning`. */
  readonly dueDay: number | null;
  /** Days; null for a new card. */
  readonly stability: number | null;
  /** 1–10; null for a new card. */
  readonly difficulty: number | null;
  /** 0–1 now; null for a new card. */
  readonly retrievability: number | null;
  /** Reviews in the journal; the imported ones are not among them. */
  readonly reviews: number;
  readonly lapses: number;
  /** Study day of the first review since it was new; null for a new card. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** It was answered right at least once. */
  readonly succeeded: boolean;
  /** It was answered right on a later day than its first. */
  readonly settled: boolean;
  /** How its text looked when last written down. */
  readonly fingerprint: Fingerprint | null;
}
