import type { Rating } from '../../core/review';
import type { Messages } from '../../i18n';
import { intervalText } from './interval-text';
import { presentRest } from './rest-present';
import type { CardPlace, CardState, EditState, ReviewState } from './review-state';
import type {
  AnswerViewModel,
  CardViewModel,
  EditViewModel,
  RatingViewModel,
  ReviewViewModel,
  ToolViewModel,
} from './review-view-model';
import { presentSources } from './sources-present';
import { placeWords } from '../place-words';

/** A review for a state: all texts, all decisions; pure. */
export function presentReview(state: ReviewState, messages: Messages): ReviewViewModel {
  const { screen } = state;
  const card = screen.kind === 'card' ? presentCard(screen.card, messages) : null;
  const rest = screen.kind === 'rest' ? presentRest(screen.rest, messages) : null;
  const sources = screen.kind === 'sources' ? presentSources(screen.sources, messages) : null;
  const mark = presentSaved(state.saving, messages);
  // Who chooses sources is told of answers only where something is wrong with them.
  const saved = sources !== null && mark?.state === 'saved' ? null : mark;
  const spoken = card === null ? (rest?.title ?? '') : (card.answer?.text ?? card.question);
  return {
    busy:
      screen.kind === 'counting' ||
      (screen.kind === 'card' && screen.card.face === null) ||
      (screen.kind === 'sources' && screen.sources.preview === null),
    counting: screen.kind === 'counting' ? messages.review.counting : null,
    card,
    rest,
    sources,
    saved,
    live: [presentNews(state, messages), saved?.state === 'saving' ? null : saved?.text, spoken]
      .filter((text) => text !== null && text !== undefined && text !== '')
      .join('. '),
  };
}

function presentNews({ news }: ReviewState, { review }: Messages): string | null {
  if (news === null) return null;
  return news === 'edited' ? review.edit.saved : review.news[news];
}

function presentSaved(saving: ReviewState['saving'], { review }: Messages): ReviewViewModel['saved'] {
  if (saving === null) return null;
  if (saving.waiting === 0) return { text: review.saved, state: 'saved' };
  return saving.failing
    ? { text: review.unsaved(saving.waiting), state: 'unsaved' }
    : { text: review.saving, state: 'saving' };
}

function presentCard(card: CardState, messages: Messages): CardViewModel {
  const texts = messages.review;
  const { done, total, secondsLeft } = card.progress;
  return {
    id: card.id,
    progress: texts.progress(done, total, Math.round(secondsLeft / 60)),
    share: total === 0 ? 0 : done / total,
    tools: presentTools(card, messages),
    kind: texts.kinds[card.kind],
    standing: card.standing === 'new' ? texts.fresh : card.standing === 'again' ? texts.again : null,
    context: card.face === null ? '' : placeText(card.face.context),
    question: card.question,
    questionMarkdown: card.face?.question == null ? null : { markdown: card.face.question, path: card.place.path },
    isLong: card.kind === 'name',
    answer: card.revealed ? presentAnswer(card, messages) : null,
    edit: card.edit === null ? null : presentEdit(card.edit, messages),
    reveal: card.revealed ? null : texts.reveal,
    ratings: card.revealed ? presentRatings(card, messages) : [],
    keys: texts.keys,
  };
}

function presentTools(card: CardState, { review: { actions } }: Messages): ToolViewModel[] {
  const isEditing = card.edit !== null;
  return [
    { id: 'undo', label: actions.undo, icon: 'undo-2', enabled: card.canUndo && !isEditing },
    { id: 'edit', label: actions.edit, icon: 'pencil', enabled: card.face !== null && !isEditing },
    { id: 'source', label: actions.source, icon: 'file-text', enabled: true },
    { id: 'bury', label: actions.bury, icon: 'calendar-clock', enabled: !isEditing },
    { id: 'suspend', label: actions.suspend, icon: 'ban', enabled: !isEditing },
    { id: 'leave', label: actions.leave, icon: 'x', enabled: true },
  ];
}

function presentAnswer(card: CardState, messages: Messages): AnswerViewModel {
  const texts = messages.review;
  const { face } = card;
  const markdown = face?.markdown ?? null;
  const isDrawn = card.kind === 'define' || card.kind === 'basic' || card.kind === 'cloze';
  const aliases = face?.aliases ?? [];
  return {
    text: isDrawn && markdown !== null ? null : card.answer,
    also: aliases.length === 0 ? null : texts.also(aliases.join(', ')),
    markdownTitle: isDrawn || markdown === null ? null : texts.fromNote,
    markdown,
    path: card.place.path,
    stale: face?.stale == null ? null : texts.stale[face.stale],
    source:
      face === null
        ? null
        : {
            text: placeText(face.source),
            label: messages.source.open(placeText(face.source)),
            place: card.place,
          },
  };
}

function placeText({ note, heading }: CardPlace): string {
  return placeWords(note, heading);
}

function presentRatings({ buttons, intervals }: CardState, messages: Messages): RatingViewModel[] {
  const texts = messages.review;
  const offered: readonly Rating[] = buttons === 4 ? [1, 2, 3, 4] : [1, 3];
  const names = buttons === 4 ? texts.fourRatings : texts.ratings;
  return offered.map((rating) => ({
    rating,
    text: names[rating],
    interval: intervals === null ? '' : intervalText(intervals[rating], messages.locale),
    main: rating === 3,
  }));
}

function presentEdit({ text, step, reason }: EditState, { review: { edit } }: Messages): EditViewModel {
  const message = step === 'refused' ? edit.refused : step === 'failed' ? edit.failed(reason) : null;
  return {
    label: edit.label,
    text,
    busy: step === 'saving',
    message: step === 'saving' ? edit.saving : message,
    save: edit.save,
    cancel: edit.cancel,
    open: step === 'refused' ? edit.open : null,
  };
}
