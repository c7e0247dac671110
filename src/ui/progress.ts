import type { Messages } from '../i18n';
import { part, setAttribute, setText } from './keyed-list';
import { nameQuietly } from './quiet-name';

export type ProgressState =
  | { readonly phase: 'cancelled'; readonly left: number }
  | { readonly phase: 'matching'; readonly left: number }
  | { readonly phase: 'reading'; readonly done: number; readonly total: number };

export interface ProgressViewModel {
  readonly text: string;
  /** 0–1; null when there is no telling how much is left. */
  readonly share: number | null;
  readonly action: { readonly id: 'cancel' | 'resume'; readonly text: string } | null;
}

/** What a person can do about the reading of the vault. */
export interface ReadingActions {
  cancelReading(): void;
  resumeReading(): void;
}

/** Whether what is shown is still incomplete and will fill by itself. */
export function isWorking(progress: ProgressState | null): boolean {
  return progress !== null && progress.phase !== 'cancelled';
}

/** How far the reading of the vault is, in words. */
export function presentProgress(progress: ProgressState, messages: Messages): ProgressViewModel {
  const texts = messages.progress;
  switch (progress.phase) {
    case 'reading':
      return {
        text: texts.reading(progress.done, progress.total),
        share: progress.total === 0 ? null : progress.done / progress.total,
        action: { id: 'cancel', text: texts.cancel },
      };
    case 'matching':
      return { text: texts.matching(progress.left), share: null, action: null };
    case 'cancelled':
      return { text: texts.cancelled(progress.left), share: null, action: { id: 'resume', text: texts.resume } };
  }
}

/** A bar with a count, and a button where there is something to do about it. */
export function drawProgress(el: HTMLElement, vm: ProgressViewModel, actions: ReadingActions): void {
  setText(
    part(el, 'text', () => el.createDiv({ cls: 'differentia-quiet' })),
    vm.text,
  );
  const bar = part(el, 'bar', () => el.createEl('progress'));
  setAttribute(bar, 'max', '1');
  setAttribute(bar, 'value', vm.share === null ? null : vm.share.toFixed(3));
  nameQuietly(bar, vm.text);
  const button = part(el, 'action', () => el.createEl('button', { attr: { type: 'button' } }));
  button.toggle(vm.action !== null);
  setText(button, vm.action?.text ?? '');
  button.onclick = () => {
    if (vm.action?.id === 'cancel') actions.cancelReading();
    else actions.resumeReading();
  };
}
