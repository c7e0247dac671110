import type { Messages } from '../../i18n';
import { dayText } from './interval-text';
import type { HeldReason, RestState } from './review-state';
import type { RestButton, RestViewModel } from './review-view-model';

const HELD: readonly HeldReason[] = ['newLimit', 'reviewLimit', 'prerequisites', 'siblings', 'contrasts'];

/** Where nothing is asked: what was done, what comes next, and the next step. */
export function presentRest(state: RestState, messages: Messages): RestViewModel {
  const texts = messages.review.rest;
  const buttons = buttonsOf(state);
  return {
    title: titleOf(state, messages),
    lines: linesOf(state, messages),
    buttons: buttons.map((id, at) => ({ id, text: texts[id], main: at === 0 })),
  };
}

function titleOf({ ended, over, counts }: RestState, { review: { rest } }: Messages): string {
  if (ended === 'left') return rest.left;
  if (ended === 'finished') return rest.finished;
  if (counts.prompts === 0) return over === 'due' ? rest.noPrompts : rest.noPromptsInNote;
  return over === 'due' ? rest.nothing : rest.nothingInNote;
}

function linesOf({ ended, over, counts, summary, today }: RestState, messages: Messages): string[] {
  const { rest } = messages.review;
  const lines: string[] = [];
  if (counts.prompts === 0 && ended === 'nothing') {
    return [over === 'due' ? rest.noPromptsHelp : rest.noPromptsInNoteHelp];
  }
  if (summary.answers > 0) {
    lines.push(rest.summary(summary.answers, summary.remembered, Math.round(summary.seconds / 60)));
  }
  if (ended === 'left' && summary.remaining > 0) lines.push(rest.remaining(summary.remaining));
  else if (counts.due > 0) lines.push(rest.due(counts.due));
  if (ended !== 'left' && counts.waiting > 0) lines.push(rest.waiting(counts.waiting));
  if (counts.next !== null) {
    const { day, count } = counts.next;
    lines.push(day === today + 1 ? rest.tomorrow(count) : rest.next(dayText(day, messages.locale), count));
  }
  for (const reason of HELD) {
    const count = counts.heldBack[reason];
    if (count > 0) lines.push(rest.held[reason](count, counts.newPerDay));
  }
  return lines;
}

function buttonsOf({ ended, over, counts, summary, canUndo }: RestState): RestButton[] {
  const hasMore = ended === 'left' ? summary.remaining > 0 : counts.due + counts.waiting > 0;
  const more: RestButton[] = hasMore ? [ended === 'left' ? 'goOn' : 'start'] : over === 'due' ? [] : ['all'];
  const undo: RestButton[] = canUndo ? ['undo'] : [];
  if (counts.prompts === 0) return ['sources', 'concepts', ...undo];
  return [...more, ...(more.length === 0 ? (['close'] as const) : []), ...undo, 'sources'];
}
