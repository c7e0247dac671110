export type { Prompt, PromptKind } from './prompt';
export type { CardState } from './card-state';
export type {
  AliasBody,
  CardOrder,
  ClockBody,
  EventBody,
  EventOf,
  EventStamp,
  FingerprintBody,
  ImportBody,
  Interval,
  MixUpBody,
  OrderBody,
  OtherBody,
  Rating,
  ReviewBody,
  ReviewEvent,
  SegmentBody,
  SettingsBody,
  UndoBody,
  VerdictBody,
} from './review-event';
export { eventRef, parseRef } from './event-ref';
export type { SchedulingSettings } from './settings';
export { DEFAULT_SETTINGS, FSRS6_WEIGHTS } from './settings';
export { cardId } from './identity';
export { normaliseText } from './normal-text';
export type { Fingerprint } from './fingerprint';
export { fingerprintOf, isSameFingerprint } from './fingerprint';
export { simhashDistance } from './simhash';
export type { VerdictSubject } from './subjects';
export { aliasSubject, cellSubject, conceptSubject, definitionSubject, relationSubject } from './subjects';
export type { Moment } from './study-day';
export { dayStart, studyDay, weekday } from './study-day';
export type { Memory, Scheduler } from './scheduler';
export { createScheduler } from './scheduler';
export type { DayLoad } from './interval';
export type { AnswerContext } from './interval-preview';
export { previewIntervals } from './interval-preview';
export type { Aliases } from './aliases';
export { resolveAlias } from './aliases';
export { isDue } from './card-state-of';
export { collectSetBacks, compareEvents, sortEvents } from './event-order';
export type { FoldOptions, Folded } from './review-fold';
export { fold, ReviewFold } from './review-fold';
export type { ContrastFact, PromptFacts } from './prompt-facts';
export { derivePrompts } from './derive-prompts';
export type { AliasReason, KnownCard, LivingPrompt, Match, Matching } from './match';
export { matchPrompts } from './matching';
export type { Prerequisites } from './prerequisites';
export type { HeldBack, Queue, QueueOptions, QueueOrder } from './queue';
export { buildQueue } from './queue';
export type {
  AgainCard,
  CurrentCard,
  SessionCard,
  SessionPhase,
  SessionState,
  SessionStep,
  SessionSummary,
} from './session-state';
export { phaseOf, summarise } from './session-state';
export type { SessionAction, SessionContext, SessionStart, SessionTurn } from './session';
export { advanceSession, previewSession, startSession } from './session';
