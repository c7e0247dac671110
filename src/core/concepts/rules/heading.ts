import type { Block } from '../../markdown';
import { withDescendants } from '../reading/body';
import { rootsBehind } from '../reading/roots';
import type { NoteContext } from '../reading/note-context';
import { definitionPrefix } from '../naming/title';
import type { DefinitionRule } from './definition-rule';
import { draftOfFrame } from './frame';
import { ALL_FORMS, severalDrafts } from './several';
import { readStretches } from './stretches';

const BODY_KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quote', 'math', 'list', 'table', 'code']);

/** A heading that is only a definition word: what stands below it defines the heading above or the note. */
export const headingRule: DefinitionRule = {
  id: 'heading',
  confidence: 93,
  kinds: ['heading'],
  find(block, context) {
    const heading = context.outline.blocks[block];
    if (heading?.kind !== 'heading' || heading.parent !== -1) return [];
    const shown = context
      .inline(block)
      .text.replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '');
    if (!context.recogniser.isDefinitionWord(shown)) return [];
    const blocks = blocksBelow(block, context);
    const first = context.outline.blocks[blocks[0] ?? -1];
    const last = context.outline.blocks[blocks.at(-1) ?? -1];
    if (first === undefined || last === undefined) return [];
    const several = first.kind === 'list' ? severalDrafts('heading', blocks, ALL_FORMS, context) : null;
    if (several?.isFrame === true) return several.drafts;
    if ((several?.drafts.length ?? 0) === 0 && isOfSeveral(blocks, context)) return [];
    const draft = draftOfFrame(
      {
        rule: 'heading',
        confidence: this.confidence,
        block,
        span: { from: first.span.from, to: last.span.to },
        title: null,
        titleBody: null,
        blocks,
        from: 0,
        claims: blocks.flatMap((one) => withDescendants(one, context)),
      },
      context,
    );
    return draft === null ? [] : [draft];
  },
};

/** Blocks between the heading and the next one, a callout, a list of examples or another definition. */
function blocksBelow(heading: number, context: NoteContext): number[] {
  const found: number[] = [];
  for (const index of rootsBehind(heading, context)) {
    const block = context.outline.blocks[index];
    if (block === undefined || !BODY_KINDS.has(block.kind)) break;
    const follows = block.kind === 'list' && leadsTo(found.at(-1) ?? -1, context);
    if (found.length > 0 && !follows && block.kind !== 'paragraph' && block.kind !== 'math' && block.kind !== 'quote')
      break;
    if (found.length === 0 && (block.kind === 'table' || block.kind === 'code')) break;
    if (found.length > 0 && block.kind === 'paragraph' && opensSomethingElse(index, context)) break;
    found.push(index);
  }
  return found;
}

/** "A set is called a group, if:" goes on in the list behind it. */
function leadsTo(block: number, { outline }: NoteContext): boolean {
  const span = outline.blocks[block]?.span;
  return span !== undefined && /[:：]\s*$/u.test(outline.text.slice(Math.max(span.from, span.to - 3), span.to));
}

/** Items that all begin with stressed words tell of those, not of what stands above. */
function isOfSeveral([list = -1]: readonly number[], context: NoteContext): boolean {
  const items = context.outline.blocks[list]?.kind === 'list' ? context.childBlocks(list) : [];
  const { text } = context.outline;
  return (
    items.length > 1 &&
    items.every(({ span }) => /^\s*\S+\s+[*_=]{1,3}\p{L}/u.test(text.slice(span.from, span.from + 20)))
  );
}

/** A label, a definition of its own, or lines of `T – gloss`. */
function opensSomethingElse(block: number, context: NoteContext): boolean {
  const inline = context.inline(block);
  const [, label = ''] = /^([^\n:：.]{1,40})[:：.]/u.exec(inline.text) ?? [];
  return (
    context.recogniser.isLabel(label) ||
    definitionPrefix(inline.text, context.recogniser) > 0 ||
    readStretches(block, context).length > 0
  );
}
