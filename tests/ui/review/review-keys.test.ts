import { describe, expect, it, vi } from 'vitest';
import type { ReviewActions } from '../../../src/ui/review/review-actions';
import { reviewKey } from '../../../src/ui/review/review-keys';
import type { RestButton, ReviewViewModel } from '../../../src/ui/review/review-view-model';

function pressAtRest(key: string, ids: readonly RestButton[]): unknown {
  const rest = vi.fn();
  const vm = { card: null, rest: { buttons: ids.map((id) => ({ id })) } } as unknown as ReviewViewModel;
  const event = { key, code: '', target: null, repeat: false } as unknown as KeyboardEvent;
  reviewKey(event, vm)?.({ rest } as unknown as ReviewActions);
  return rest.mock.calls[0]?.[0] ?? null;
}

describe('keys where nothing is asked', () => {
  it('take the next step, but the key of answers closes nothing', () => {
    expect(pressAtRest(' ', ['start', 'sources'])).toBe('start');
    expect(pressAtRest('Enter', ['start', 'sources'])).toBe('start');
    expect(pressAtRest(' ', ['close', 'undo', 'sources'])).toBeNull();
    expect(pressAtRest('Enter', ['close', 'undo', 'sources'])).toBe('close');
    expect(pressAtRest('u', ['close', 'undo', 'sources'])).toBe('undo');
  });
});
