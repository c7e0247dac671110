import type { NoteContext } from '../reading/note-context';

/**
 * Where a paragraph stands: on its own (at the root or in a callout), as the text of a list's item, or
 * where nothing is defined (in a quote, a footnote, a task, a later paragraph of an item).
 */
export function isCountable(block: number, context: NoteContext): 'item' | 'none' | 'paragraph' {
  const { blocks } = context.outline;
  const paragraph = blocks[block];
  if (paragraph?.kind !== 'paragraph') return 'none';
  const parent = blocks[paragraph.parent];
  const inItem = parent?.kind === 'item';
  if (inItem && (parent.task !== null || firstText(paragraph.parent, context) !== block)) return 'none';
  for (let at = parent; at !== undefined; at = blocks[at.parent]) {
    if (at.kind === 'quote' || at.kind === 'footnote') return 'none';
    if (at.callout !== null && QUOTE_TYPES.test(at.callout.type)) return 'none';
  }
  return inItem ? 'item' : 'paragraph';
}

const QUOTE_TYPES =
  /^(?:quote|cite|цитата|zitat|citation|cita|citazione|cytat|example|пример|beispiel|exemple|ejemplo|esempio|exemplo|todo|question|вопрос)$/u;

function firstText(item: number, context: NoteContext): number | undefined {
  return context.children(item).find((child) => context.outline.blocks[child]?.kind !== 'blank');
}
