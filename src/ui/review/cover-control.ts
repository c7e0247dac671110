import type { Interval, Rating } from '../../core/review';
import type { Messages } from '../../i18n';
import { drawRows, setAttribute, setText } from '../keyed-list';
import { intervalText } from './interval-text';

/** What stands beside a covered definition. */
export type CoverControlState =
  | { readonly step: 'covered'; readonly term: string }
  | { readonly step: 'rated'; readonly interval: Interval }
  /** Null intervals: nothing to answer today. */
  | { readonly step: 'shown'; readonly intervals: Readonly<Record<Rating, Interval>> | null; readonly buttons: 2 | 4 };

export interface CoverActions {
  reveal(): void;
  rate(rating: Rating): void;
  undo(): void;
}

interface ControlButton {
  readonly id: string;
  readonly text: string;
  readonly label: string | null;
  readonly run: () => void;
}

/** Draws the buttons of a definition in a note: show; then how it went; then what came of it, and undo. */
export function drawCoverControl(
  el: HTMLElement,
  state: CoverControlState,
  { actions, messages }: { readonly actions: CoverActions; readonly messages: Messages },
): void {
  const buttons = buttonsFor(state, actions, messages);
  const note = state.step === 'rated' ? messages.review.cover.rated(intervalText(state.interval, messages.locale)) : '';
  const rows = [...(note === '' ? [] : [{ id: 'note', text: note, label: null, run: null }]), ...buttons];
  drawRows(el, rows, {
    key: ({ id }) => id,
    create: (parent) => parent.createEl('button', { cls: 'differentia-cover-button', attr: { type: 'button' } }),
    draw: (button, { text, label, run }) => {
      setText(button, text);
      setAttribute(button, 'aria-label', label);
      if (button.instanceOf(HTMLButtonElement)) button.disabled = run === null;
      button.onclick = (event) => {
        event.stopPropagation();
        run?.();
      };
    },
  });
  el.toggle(rows.length > 0);
}

function buttonsFor(state: CoverControlState, actions: CoverActions, { review, locale }: Messages): ControlButton[] {
  switch (state.step) {
    case 'covered':
      return [
        {
          id: 'reveal',
          text: review.reveal,
          label: review.cover.reveal(state.term),
          run: () => {
            actions.reveal();
          },
        },
      ];
    case 'rated':
      return [
        {
          id: 'undo',
          text: review.cover.undo,
          label: null,
          run: () => {
            actions.undo();
          },
        },
      ];
    case 'shown': {
      const { intervals, buttons } = state;
      if (intervals === null) return [];
      const offered: readonly Rating[] = buttons === 4 ? [1, 2, 3, 4] : [1, 3];
      const names = buttons === 4 ? review.fourRatings : review.ratings;
      return offered.map((rating) => ({
        id: String(rating),
        text: `${names[rating]} · ${intervalText(intervals[rating], locale)}`,
        label: null,
        run: () => {
          actions.rate(rating);
        },
      }));
    }
  }
}
