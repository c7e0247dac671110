import type { CardState } from './card-state';
import { previewIntervals } from './interval-preview';
import type { AnswerContext } from './interval-preview';
import type { EventBody, Interval, Rating } from './review-event';
import type { AgainCard, CurrentCard, SessionCard, SessionState, SessionStep } from './session-state';
import { studyDay } from './study-day';

/** What a person does. */
export type SessionAction =
  | { readonly type: 'bury' }
  | { readonly type: 'leave' }
  | { readonly type: 'rate'; readonly rating: Rating }
  | {
      readonly type: 'refresh';
      readonly cards: readonly SessionCard[];
      readonly again: readonly AgainCard[];
      /** The card that is being asked, as it is now; null where it need not be asked any more. */
      readonly current: SessionCard | null;
    }
  | { readonly type: 'reset' }
  | { readonly type: 'reveal' }
  | { readonly type: 'skip' }
  | { readonly type: 'suspend' }
  | { readonly type: 'undo' };

/** What the world looks like when it is done. */
export interface SessionContext {
  readonly answer: AnswerContext;
  /** The card that is being asked, as the journal knows it under its old or new id. */
  readonly card: CardState | null;
}

/** The session afterwards, and what is to be written, in order; the last of it is what an undo takes back. */
export interface SessionTurn {
  readonly state: SessionState;
  readonly events: readonly EventBody[];
}

/** What a session begins with. */
export interface SessionStart {
  readonly cards: readonly SessionCard[];
  readonly again: readonly AgainCard[];
  readonly buttons: 2 | 4;
  /** Answers of earlier sessions that can still be undone, oldest first. */
  readonly earlier: readonly SessionStep[];
  /** UTC milliseconds. */
  readonly now: number;
}

/** Longer than this a card was not looked at, but left open. */
const LONGEST_ANSWER_SECONDS = 600;

export function startSession(start: SessionStart): SessionState {
  const state: SessionState = {
    buttons: start.buttons,
    current: null,
    queue: start.cards,
    again: start.again,
    steps: start.earlier,
    earlierSteps: start.earlier.length,
    left: false,
  };
  return showNext(state, start.now);
}

/** One step of a session; an action that does not fit changes nothing and writes nothing. */
export function advanceSession(state: SessionState, action: SessionAction, context: SessionContext): SessionTurn {
  const { current } = state;
  if (action.type === 'undo') return undo(state, context);
  if (action.type === 'refresh') return refresh(state, action, context);
  if (current === null) return still(state);
  switch (action.type) {
    case 'reveal':
      return still({ ...state, current: { ...current, revealed: true } });
    case 'rate':
      return rate(state, current, action.rating, context);
    case 'suspend':
    case 'bury':
    case 'reset':
      return order(state, current, action.type, context);
    case 'skip':
      return still(moveOn(state, makeStep(current, { kind: 'skip', ref: null, rating: null, seconds: 0 }), context));
    case 'leave':
      return still({ ...state, current: null, queue: [current.card, ...state.queue], left: true });
  }
}

/** Notes under which reference (`device.seq`) the event of the last step was written, so that it can be undone. */
export function signStep(state: SessionState, ref: string): SessionState {
  const step = state.steps[state.steps.length - 1];
  return step === undefined ? state : { ...state, steps: [...state.steps.slice(0, -1), { ...step, ref }] };
}

/** The intervals that the buttons would give for the current card; null when none is asked. */
export function previewSession(
  state: SessionState,
  context: Pick<SessionContext, 'answer' | 'card'>,
): Readonly<Record<Rating, Interval>> | null {
  const { current } = state;
  return current === null ? null : previewIntervals(current.card.prompt.id, context.card, context.answer);
}

function still(state: SessionState): SessionTurn {
  return { state, events: [] };
}

function makeStep(current: CurrentCard, step: Omit<SessionStep, 'card'>): SessionStep {
  return { ...step, card: current.card };
}

/** The next card: a forgotten one whose time has come, else the queue, else a forgotten one before its time. */
function showNext(state: SessionState, now: number): SessionState {
  const [again] = state.again;
  const [next] = state.queue;
  const show = (card: SessionCard): CurrentCard => ({ card, revealed: false, shownAt: now });
  if (again !== undefined && (again.due <= now || next === undefined)) {
    return { ...state, current: show(again.card), again: state.again.slice(1) };
  }
  if (next !== undefined) return { ...state, current: show(next), queue: state.queue.slice(1) };
  return { ...state, current: null };
}

function moveOn(state: SessionState, step: SessionStep, context: SessionContext): SessionState {
  return showNext({ ...state, current: null, steps: [...state.steps, step] }, context.answer.moment.at);
}

/** What is written once beside an answer: that the card has a new id, or another text. */
function accompanying(card: SessionCard): EventBody[] {
  const { alias, fingerprint, prompt } = card;
  const events: EventBody[] = [];
  if (alias !== null) events.push({ type: 'A', old: alias.old, card: prompt.id, reason: alias.reason });
  if (fingerprint !== null) events.push({ type: 'F', card: prompt.id, ...fingerprint });
  return events;
}

function rate(state: SessionState, current: CurrentCard, rating: Rating, context: SessionContext): SessionTurn {
  const isOffered = state.buttons === 4 || rating === 1 || rating === 3;
  if (!current.revealed || !isOffered) return still(state);
  const { card } = current;
  const now = context.answer.moment.at;
  const interval = previewIntervals(card.prompt.id, context.card, context.answer)[rating];
  const elapsedSeconds = Math.min(Math.max(0, now - current.shownAt) / 1000, LONGEST_ANSWER_SECONDS);
  const seconds = Math.round(elapsedSeconds * 10) / 10;
  const known = context.card?.reviews ?? 0;
  const review: EventBody = { type: 'R', card: card.prompt.id, rating, seconds, known, interval };
  const written: SessionCard = { ...card, alias: null, fingerprint: null };
  const step = makeStep({ ...current, card: written }, { kind: 'rate', ref: null, rating, seconds });
  const due = now + interval.amount * 60_000;
  const again = interval.unit === 'm' ? insertAgain(state.again, { card: written, due }) : state.again;
  return { state: moveOn({ ...state, again }, step, context), events: [...accompanying(card), review] };
}

function insertAgain(list: readonly AgainCard[], added: AgainCard): AgainCard[] {
  const at = list.findIndex((one) => one.due > added.due);
  return at < 0 ? [...list, added] : [...list.slice(0, at), added, ...list.slice(at)];
}

function order(
  state: SessionState,
  current: CurrentCard,
  kind: 'bury' | 'reset' | 'suspend',
  context: SessionContext,
): SessionTurn {
  const { moment, settings } = context.answer;
  const card = context.card?.id ?? current.card.prompt.id;
  const day = kind === 'bury' ? studyDay(moment, settings.rollover) + 1 : null;
  const event: EventBody = { type: 'S', card, order: kind, day };
  const step = makeStep(current, { kind, ref: null, rating: null, seconds: 0 });
  return { state: moveOn(state, step, context), events: [event] };
}

/** Steps back without limit: the card is shown again with its answer, the current one waits behind it. */
function undo(state: SessionState, context: SessionContext): SessionTurn {
  const step = state.steps[state.steps.length - 1];
  if (step === undefined) return still(state);
  const { id } = step.card.prompt;
  const waiting = state.current === null ? [] : [state.current.card];
  const isOther = (card: SessionCard): boolean => card.prompt.id !== id;
  const restored: SessionState = {
    ...state,
    left: false,
    current: { card: step.card, revealed: true, shownAt: context.answer.moment.at },
    queue: [...waiting, ...state.queue].filter(isOther),
    again: state.again.filter((one) => isOther(one.card)),
    steps: state.steps.slice(0, -1),
    earlierSteps: Math.min(state.earlierSteps, state.steps.length - 1),
  };
  return { state: restored, events: step.ref === null ? [] : [{ type: 'U', target: step.ref }] };
}

/** Takes a queue that was computed anew, because other devices' reviews or an edit arrived; the card that is asked stays where it is given. */
function refresh(
  state: SessionState,
  { cards, again, current: asked }: Extract<SessionAction, { readonly type: 'refresh' }>,
  context: SessionContext,
): SessionTurn {
  const current = asked === null || state.current === null ? null : { ...state.current, card: asked };
  const isOther = (card: SessionCard): boolean => card.prompt.id !== current?.card.prompt.id;
  const fresh = { ...state, current, queue: cards.filter(isOther), again: again.filter((one) => isOther(one.card)) };
  if (current !== null || state.left) return still(fresh);
  return still(showNext(fresh, context.answer.moment.at));
}
