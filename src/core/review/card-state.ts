/** What the journal says about one card. */
export interface CardState {
  readonly id: string;
  readonly state: 'buried' | 'learning' | 'new' | 'review' | 'suspended';
  /** UTC milliseconds from which it is due; null for a new card. */
  readonly due: number | null;
  /** Days; null for a new card. */
  readonly stability: number | null;
  /** 1–10; null for a new card. */
  readonly difficulty: number | null;
  /** 0–1 now; null for a new card. */
  readonly retrievability: number | null;
}
