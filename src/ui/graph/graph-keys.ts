import type { Point } from '../../core/graph';

/** What a key asks of the drawing. */
export type GraphKey =
  | { readonly kind: 'walk'; readonly direction: Point }
  | { readonly kind: 'edge'; readonly step: -1 | 1 }
  | { readonly kind: 'open'; readonly how: 'here' | 'new-tab' }
  | { readonly kind: 'zoom'; readonly step: -1 | 0 | 1 }
  | { readonly kind: 'back' | 'menu' | 'pin' | 'search' | 'select' };

const KEYS: ReadonlyMap<string, GraphKey> = new Map<string, GraphKey>([
  ['ArrowLeft', { kind: 'walk', direction: { x: -1, y: 0 } }],
  ['ArrowRight', { kind: 'walk', direction: { x: 1, y: 0 } }],
  ['ArrowUp', { kind: 'walk', direction: { x: 0, y: -1 } }],
  ['ArrowDown', { kind: 'walk', direction: { x: 0, y: 1 } }],
  ['[', { kind: 'edge', step: -1 }],
  [']', { kind: 'edge', step: 1 }],
  [' ', { kind: 'select' }],
  ['/', { kind: 'search' }],
  ['+', { kind: 'zoom', step: 1 }],
  ['=', { kind: 'zoom', step: 1 }],
  ['-', { kind: 'zoom', step: -1 }],
  ['0', { kind: 'zoom', step: 0 }],
  ['Escape', { kind: 'back' }],
  ['ContextMenu', { kind: 'menu' }],
]);

/** Places of keys that bear another letter on another keyboard. */
const CODES: ReadonlyMap<string, GraphKey> = new Map<string, GraphKey>([
  ['KeyP', { kind: 'pin' }],
  ['BracketLeft', { kind: 'edge', step: -1 }],
  ['BracketRight', { kind: 'edge', step: 1 }],
  ['Slash', { kind: 'search' }],
]);

/** What a key press asks; null for one that the drawing leaves alone. */
export function readKey(
  event: Pick<KeyboardEvent, 'altKey' | 'code' | 'ctrlKey' | 'key' | 'metaKey' | 'shiftKey'>,
): GraphKey | null {
  if (event.altKey) return null;
  if (event.key === 'Enter')
    return { kind: 'open', how: event.shiftKey || event.ctrlKey || event.metaKey ? 'new-tab' : 'here' };
  if (event.ctrlKey || event.metaKey) return null;
  if (event.key === 'F10' && event.shiftKey) return { kind: 'menu' };
  return KEYS.get(event.key) ?? CODES.get(event.code) ?? null;
}
