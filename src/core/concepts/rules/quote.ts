import type { ScorePart } from '../definition';
import { cleanName } from '../naming/clean-name';
import { abbreviationsOf } from '../naming/abbreviation';
import { blocksBody, withDescendants } from '../reading/body';
import { readGloss } from '../reading/gloss';
import type { NoteContext } from '../reading/note-context';
import { isInContrastSection } from '../reading/note-headings';
import { rootBefore, rootsBehind } from '../reading/roots';
import { firstSentence } from '../../text';
import { GUESS_LIMIT } from '../draft';
import type { DefinitionRule } from './definition-rule';

const LONGEST = 400;
const MOST_WORDS = 5;

/** A plain quote directly under a heading that names a thing. */
export const quoteRule: DefinitionRule = {
  id: 'quote',
  confidence: 60,
  find(block, context) {
    const quote = context.outline.blocks[block];
    if (quote?.kind !== 'quote' || quote.parent !== -1) return [];
    const above = rootBefore(block, context);
    if (context.headings.nearest(block)?.heading.role !== 'name' || context.outline.blocks[above]?.kind !== 'heading')
      return [];
    const clean = cleanName(context.inline(above).text);
    const body = blocksBody([block], context);
    if (clean === null || body.spans.length === 0 || isSaying(block, body.text, context)) return [];
    const gloss = readGloss(openingOf(body.text, context), context.recogniser);
    const infinitives = gloss.opensWithVerb && context.recogniser.is('isVerb', clean.name.toLowerCase());
    const parts: ScorePart[] = [{ id: 'base', points: this.confidence }];
    const plain = isPlain(block, body.text, context) && clean.name.split(' ').length <= MOST_WORDS;
    if (plain && (gloss.nounPhrase || infinitives || (gloss.unknown && !gloss.opensBadly)))
      parts.push({ id: 'plain-quote', points: 25 });
    if ((gloss.opensBadly && !infinitives) || gloss.asks) parts.push({ id: 'gloss-shape', points: -30 });
    if (isInContrastSection(context.headings, block)) parts.push({ id: 'contrast-section', points: -30 });
    return [
      {
        rule: 'quote',
        term: clean.name,
        aliases: abbreviationsOf(clean.name, clean.brackets),
        span: quote.span,
        body: body.spans,
        text: body.text,
        parts,
        block,
        claims: withDescendants(block, context),
        shape: null,
        limit: GUESS_LIMIT,
      },
    ];
  },
};

function openingOf(text: string, context: NoteContext): string {
  const window = text.slice(0, 600).replace(/\n/gu, ' ');
  const { from, to } = firstSentence(window, context.abbreviations);
  return window.slice(from, to);
}

/** One paragraph, not long, without a label in front and without bold or quoted speech. */
function isPlain(block: number, text: string, context: NoteContext): boolean {
  const kinds = context.childBlocks(block).flatMap(({ kind }) => (kind === 'blank' ? [] : [kind]));
  const only = kinds.join() === 'paragraph';
  const label = /^[^\s:：]+(?:\s[^\s:：]+){0,2}[:：]\s/u.test(text);
  return only && text.normalize('NFC').length < LONGEST && !label && !/[:：]\s*[«„“"]/u.test(text);
}

/** Somebody's words: an author's line, a citation in front, a cry. */
function isSaying(block: number, text: string, context: NoteContext): boolean {
  if (/\n[^\S\n]*(?:[-–—―~©]|\(c\))[^\S\n]*\S[^\n]*$/u.test(text)) return true;
  if (
    /[!！]["»”]?\s*$/u.test(text) ||
    /^[«„“"'‘]/u.test(text.trim()) ||
    /[.!?»”"]\s+[—–―]\s*\p{Lu}[^.]{2,60}$/u.test(text)
  )
    return true;
  const source = context.outline.blocks[block]?.span;
  if (
    source !== undefined &&
    /^>\s*(?:\[\[|\[[^\]]*\]\()/u.test(context.outline.text.slice(source.from, source.from + 80))
  )
    return true;
  for (const next of rootsBehind(block, context)) {
    const span = context.outline.blocks[next]?.span;
    return span !== undefined && /^\s*[*_]?(?:[—–―]\s|\()/u.test(context.outline.text.slice(span.from, span.from + 12));
  }
  return false;
}
