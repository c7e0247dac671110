import type { DifferentiaApp } from '../../app/app';
import type { CardFace } from '../../app/review/card-face';
import type { SessionKind } from '../../app/review/deck';
import type { DueCounts } from '../../app/review/review-desk';
import type { ReviewSession } from '../../app/review/review-session';
import type { SessionCard } from '../../core/review';
import type { CardState, EditState, ReviewState } from '../../ui/review/review-state';

/** What is shown of the card that is asked. */
export interface ShownCard {
  readonly card: SessionCard;
  /** Null while the note is being read. */
  readonly face: CardFace | null;
  readonly edit: EditState | null;
  /** The person has changed its text here: what the note says now is what was meant. */
  readonly isEdited: boolean;
}

/** The card that is asked, as it is shown. */
export function cardScreen(session: ReviewSession, shown: ShownCard): CardState {
  const { card, face, edit } = shown;
  const { prompt } = card;
  const { memory, state } = session;
  const editable = face?.editable ?? null;
  const { path, from, to } = editable ?? prompt.evidence;
  return {
    id: prompt.id,
    kind: prompt.kind,
    standing: memory === null || memory.reviews === 0 ? 'new' : memory.state === 'learning' ? 'again' : 'known',
    question: prompt.question,
    answer: prompt.answer,
    revealed: state.current?.revealed ?? false,
    buttons: state.buttons,
    intervals: session.preview(),
    progress: session.progress,
    canUndo: session.canUndo,
    place: { path, from, to },
    face:
      face === null
        ? null
        : {
            context: face.context,
            source: face.source,
            aliases: face.aliases,
            question: face.question,
            markdown: face.markdown,
            stale: face.stale,
          },
    edit,
  };
}

/** Nothing is asked: what was done and what comes next. */
export function restScreen(
  app: DifferentiaApp,
  session: ReviewSession,
  counts: DueCounts,
): Extract<ReviewState['screen'], { readonly kind: 'rest' }> {
  const { answers, byRating, seconds, remaining } = session.summary;
  const own = session.state.steps.length - session.state.earlierSteps;
  return {
    kind: 'rest',
    rest: {
      over: session.kind.kind === 'definition' ? 'note' : session.kind.kind,
      ended: session.state.left ? 'left' : own > 0 ? 'finished' : 'nothing',
      summary: { answers, remembered: answers - byRating[1], seconds, remaining },
      canUndo: session.canUndo,
      counts: { ...counts, newPerDay: app.reviews.settings.newPerDay },
      today: app.reviews.today(),
    },
  };
}

/** Whether two sessions are over the same. */
export function isSameKind(a: SessionKind, b: SessionKind): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
