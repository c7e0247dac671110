import type { ReviewActions } from './review-actions';
import type { ReviewViewModel, ToolViewModel } from './review-view-model';

const TOOLS: Readonly<Record<string, ToolViewModel['id']>> = {
  u: 'undo',
  e: 'edit',
  s: 'suspend',
  b: 'bury',
  j: 'source',
};

/** What a tool of the bar does. */
export function useTool(id: ToolViewModel['id'], actions: ReviewActions): void {
  switch (id) {
    case 'undo':
      actions.undo();
      break;
    case 'edit':
      actions.edit();
      break;
    case 'source':
      actions.showSource();
      break;
    case 'bury':
      actions.bury();
      break;
    case 'suspend':
      actions.suspend();
      break;
    case 'leave':
      actions.leave();
      break;
  }
}

/** What a key means in a review as it is drawn; null where it is not ours. */
export function reviewKey(event: KeyboardEvent, vm: ReviewViewModel): ((actions: ReviewActions) => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (vm.card?.edit != null) return editKey(event);
  if (isTyping(event)) return null;
  const { card } = vm;
  if (card === null) return vm.rest === null ? null : restKey(event, vm);
  const digit = /^(?:Digit|Numpad)([1-4])$/u.exec(event.code)?.[1] ?? event.key;
  const rating = card.ratings.find((one) => String(one.rating) === digit);
  if (rating !== undefined) {
    return (actions) => {
      actions.rate(rating.rating);
    };
  }
  const id = event.key === 'Escape' ? 'leave' : TOOLS[letterOf(event)];
  const tool = card.tools.find((one) => one.id === id && one.enabled);
  if (tool !== undefined) {
    return (actions) => {
      useTool(tool.id, actions);
    };
  }
  // A button that has the focus is meant by these keys, not the card.
  if ((event.key !== ' ' && event.key !== 'Enter') || isOnControl(event)) return null;
  if (event.repeat) return () => undefined;
  return (actions) => {
    if (card.reveal !== null) actions.reveal();
    else actions.rate(3);
  };
}

function editKey(event: KeyboardEvent): ((actions: ReviewActions) => void) | null {
  if (event.key !== 'Escape') return null;
  return (actions) => {
    actions.cancelEdit();
  };
}

/** The first button is the next step; U takes back. Whoever answers by the space key alone does not close the summary by it. */
function restKey(event: KeyboardEvent, { rest }: ReviewViewModel): ((actions: ReviewActions) => void) | null {
  const isNext = (event.key === ' ' || event.key === 'Enter') && !isOnControl(event);
  const button = isNext
    ? rest?.buttons[0]
    : letterOf(event) === 'u'
      ? rest?.buttons.find(({ id }) => id === 'undo')
      : undefined;
  const closes = event.key === ' ' && button?.id === 'close';
  if (button === undefined || event.repeat || closes) return null;
  return (actions) => {
    actions.rest(button.id);
  };
}

/** The Latin letter of a key, whatever the layout. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/u.exec(code)?.[1]?.toLowerCase() ?? '';
}

function isOnControl({ target }: KeyboardEvent): boolean {
  return isElement(target) && target.closest('button, a, summary, input, select, textarea, audio, video') !== null;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return isElement(target) && target.closest('input, select, textarea, [contenteditable="true"]') !== null;
}

function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'closest' in target;
}
