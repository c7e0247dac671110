import type { SchedulingSettings } from './settings';

/** When and where an event was made. */
export interface EventStamp {
  /** UTC milliseconds, whole seconds. */
  readonly at: number;
  /** Minutes east of UTC on the clock that made it. */
  readonly offset: number;
  /** Six of `0-9a-z`. */
  readonly device: string;
  /** Grows by one on its device. */
  readonly seq: number;
}

/** 1 Again (Forgot), 2 Hard, 3 Good (Remembered), 4 Easy. */
export type Rating = 1 | 2 | 3 | 4;

/** When a card comes back: after whole study days, or after minutes in the same session. */
export interface Interval {
  readonly unit: 'd' | 'm';
  readonly amount: number;
}

/** First line of a segment. */
export interface SegmentBody {
  readonly type: 'H';
  readonly format: number;
  /** `"2026-07-001"`. */
  readonly segment: string;
}

/** An answer given to a card. */
export interface ReviewBody {
  readonly type: 'R';
  readonly card: string;
  readonly rating: Rating;
  /** Tenths at most. */
  readonly seconds: number;
  /** Reviews of the card that its device knew before this one. */
  readonly known: number;
  readonly interval: Interval;
}

/** Voids an event, or all imported states of a batch. */
export interface UndoBody {
  readonly type: 'U';
  /** `device.seq` of an event, or a batch. */
  readonly target: string;
}

export type CardOrder = 'bury' | 'due' | 'reset' | 'suspend' | 'unsuspend';

/** What a person orders for a card. */
export interface OrderBody {
  readonly type: 'S';
  readonly card: string;
  readonly order: CardOrder;
  /** Study day until which (`bury`) or on which (`due`); null for the others. */
  readonly day: number | null;
}

/** What a card's text looked like, as hashes. */
export interface FingerprintBody {
  readonly type: 'F';
  readonly card: string;
  /** Kind of the prompt; a later version may know more kinds. */
  readonly kind: string;
  /** 8 hexadecimal digits. */
  readonly hash: string;
  /** 16 hexadecimal digits. */
  readonly simhash: string;
}

/** The same card under a new id. */
export interface AliasBody {
  readonly type: 'A';
  readonly old: string;
  readonly card: string;
  readonly reason: string;
}

/** Scheduling settings from here on. */
export interface SettingsBody {
  readonly type: 'P';
  readonly settings: SchedulingSettings;
  /** Due dates of cards already reviewed are computed anew. */
  readonly reschedule: boolean;
}

/** An answer that belonged to another concept. */
export interface MixUpBody {
  readonly type: 'M';
  /** `device.seq` of the review. */
  readonly review: string;
  /** Id of the concept that was answered. */
  readonly concept: string;
}

/** A verdict on a suggested definition, alias, relation or cell. */
export interface VerdictBody {
  readonly type: 'D';
  readonly subject: string;
  /** `yes`, `no` or a kind of relation. */
  readonly verdict: string;
}

/** A card's state as another program kept it. */
export interface ImportBody {
  readonly type: 'I';
  readonly card: string;
  readonly batch: string;
  readonly source: string;
  /** Study days. */
  readonly lastDay: number;
  readonly dueDay: number;
  /** Days. */
  readonly stability: number;
  /** 1–10. */
  readonly difficulty: number;
  readonly reviews: number;
  readonly lapses: number;
}

/** The clock was set back on purpose: the device's order restarts here. */
export interface ClockBody {
  readonly type: 'C';
}

/** A line of a type or shape that this version does not know: kept, and without effect. */
export interface OtherBody {
  readonly type: 'other';
  /** The letters that open the line. */
  readonly name: string;
  readonly fields: readonly string[];
}

/** What happened, before it is known when and where. */
export type EventBody =
  | AliasBody
  | ClockBody
  | FingerprintBody
  | ImportBody
  | MixUpBody
  | OrderBody
  | OtherBody
  | ReviewBody
  | SegmentBody
  | SettingsBody
  | UndoBody
  | VerdictBody;

/** One line of the journal. `text`, the line without its check sum, is its identity. */
export type ReviewEvent = EventBody & EventStamp & { readonly text: string };

/** The events of one type: `EventOf<'R'>`. */
export type EventOf<T extends EventBody['type']> = Extract<ReviewEvent, { readonly type: T }>;
