import type { Fingerprint } from './fingerprint';
import type { AliasReason } from './match';
import type { Prompt } from './prompt';
import type { Rating } from './review-event';

/** A prompt as a session asks it. */
export interface SessionCard {
  /** With the id to write under. */
  readonly prompt: Prompt;
  /** Written with the first answer; null when nothing is to be written. */
  readonly alias: { readonly old: string; readonly reason: AliasReason } | null;
  readonly fingerprint: Fingerprint | null;
}

/** A forgotten card and when it is shown again. */
export interface AgainCard {
  readonly card: SessionCard;
  /** UTC milliseconds. */
  readonly due: number;
}

/** The card that is being asked. */
export interface CurrentCard {
  readonly card: SessionCard;
  readonly revealed: boolean;
  /** UTC milliseconds since which it is shown. */
  readonly shownAt: number;
}

/** What was done to a card, so that it can be undone. */
export interface SessionStep {
  readonly kind: 'bury' | 'rate' | 'reset' | 'skip' | 'suspend';
  readonly card: SessionCard;
  /** `device.seq` of the event to undo; null until it is written, and for a skip, which writes nothing. */
  readonly ref: string | null;
  readonly rating: Rating | null;
  readonly seconds: number;
}

/** A session as plain data; leaving it loses nothing, as the queue is computed. */
export interface SessionState {
  readonly buttons: 2 | 4;
  readonly current: CurrentCard | null;
  /** Still to be asked, in order. */
  readonly queue: readonly SessionCard[];
  /** To be shown again, soonest first. */
  readonly again: readonly AgainCard[];
  /** From the first to the last; those of an earlier session may stand before. */
  readonly steps: readonly SessionStep[];
  /** How many of the steps belong to an earlier session. */
  readonly earlierSteps: number;
  /** Ended by the person, with cards left. */
  readonly left: boolean;
}

/** Where a session stands: asked, answer shown, nothing more to ask. */
export type SessionPhase = 'answer' | 'finished' | 'question';

export function phaseOf(state: SessionState): SessionPhase {
  if (state.current === null) return 'finished';
  return state.current.revealed ? 'answer' : 'question';
}

/** What a session came to. */
export interface SessionSummary {
  /** Answers given. */
  readonly answers: number;
  /** Answers by rating, 1 to 4. */
  readonly byRating: Readonly<Record<Rating, number>>;
  /** Different cards answered. */
  readonly cards: number;
  readonly seconds: number;
  readonly skipped: number;
  /** Cards not asked, and those to be shown again. */
  readonly remaining: number;
}

/** Undone answers do not count. */
export function summarise(state: SessionState): SessionSummary {
  const byRating: Record<Rating, number> = { 1: 0, 2: 0, 3: 0, 4: 0 };
  const cards = new Set<string>();
  let answers = 0;
  let seconds = 0;
  let skipped = 0;
  for (const step of state.steps.slice(state.earlierSteps)) {
    if (step.kind === 'skip') skipped += 1;
    if (step.rating === null) continue;
    byRating[step.rating] += 1;
    answers += 1;
    seconds += step.seconds;
    cards.add(step.card.prompt.id);
  }
  const current = state.current === null ? 0 : 1;
  const remaining = state.queue.length + state.again.length + current;
  return { answers, byRating, cards: cards.size, seconds, skipped, remaining };
}
