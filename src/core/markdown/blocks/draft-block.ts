import type { Span } from '../../text';
import type { Block, BlockKind, CalloutHeader } from '../outline';

/** A block while its note is being read. */
export interface DraftBlock extends Block {
  kind: BlockKind;
  span: Span;
  body: Span;
  parent: number;
  level: number;
  callout: CalloutHeader | null;
  cells: readonly Span[];
  id: string | null;
  task: boolean | null;
}

/** A block of which nothing is known but its kind, place and container. */
export function draftBlock(kind: BlockKind, span: Span, parent: number): DraftBlock {
  return { kind, span, body: span, parent, level: 0, callout: null, cells: [], id: null, task: null };
}
