import type { Outline } from '../../../markdown';
import type { Span } from '../../../text';
import type { RenameEdit, RenameRequest } from './rename-edit';
import { inLettersOf, nameSpans } from './written-name';

const OURS = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(?:`{3,}|~{3,})\s*(?:compare|concept-graph)\s*$/iu;
/** Code units that are looked at on each side of a name. */
const NEAR = 40;
const NAMES = /^[\s>]*(?:concepts|focus)\s*:/iu;
const OTHER_KEY = /^[\s>]*[a-z]+\s*:/iu;
const BEFORE = /(?:[[,:|"'#]|(?:^|\s)-|\bvs\.?|versus|против)\s*$/iu;
const AFTER = /^\s*(?:$|[\]|,"']|vs\b|versus\b|против)/iu;

/** A name as it is, and as it shall be. */
export type NamedAnew = Pick<RenameRequest, 'name' | 'next'>;

/** The name in all blocks of ours in a note. O(text). */
export function renameInBlocks({ text, blocks }: Outline, asked: NamedAnew): RenameEdit[] {
  return blocks.flatMap(({ kind, span }) => (kind === 'code' ? blockEdits(text, span, asked) : []));
}

/** The name in a block of ours, among the concepts that it is about. */
function blockEdits(text: string, block: Span, asked: NamedAnew): RenameEdit[] {
  const edits: RenameEdit[] = [];
  let isNaming = false;
  let from = block.from;
  for (const [at, line] of text.slice(block.from, block.to).split('\n').entries()) {
    if (at === 0 && !OURS.test(line)) return [];
    if (NAMES.test(line)) isNaming = true;
    else if (OTHER_KEY.test(line)) isNaming = false;
    if (isNaming) {
      for (const span of nameSpans(text, asked.name, { from, to: from + line.length })) {
        const before = text.slice(Math.max(from, span.from - NEAR), span.from);
        const after = text.slice(span.to, Math.min(from + line.length, span.to + NEAR));
        if (!BEFORE.test(before) || !AFTER.test(after)) continue;
        const expected = text.slice(span.from, span.to);
        const words = inLettersOf(expected, asked.name, asked.next);
        edits.push({ span, expected, text: words, kind: 'block', inHeading: false, needs: null });
      }
    }
    from += line.length + 1;
  }
  return edits;
}
