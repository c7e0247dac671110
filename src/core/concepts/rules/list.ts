import type { Block } from '../../markdown';
import type { Draft } from '../draft';
import { stretchBody } from '../reading/body';
import { COLON_SIGN } from '../reading/block-signs';
import { readGloss } from '../reading/gloss';
import { isMeasure } from '../reading/measure';
import type { NoteContext } from '../reading/note-context';
import { isInContrastSection } from '../reading/note-headings';
import { isNamed, isUsedElsewhere } from '../reading/recurrence';
import { limitOf, NOT_REMARKED, scoreStatement } from '../reading/score-statement';
import { shownName } from '../reading/shown-name';
import { readTerm } from '../reading/term-shape';
import { beforeMark } from '../reading/trim';
import type { DefinitionRule } from './definition-rule';
import { spanWithMark } from './label';
import { keyDrafts } from './key-lines';
import { ALONE, neighboursIn } from './neighbours';
import { nestedGloss } from './nested-gloss';
import { arrowDrafts } from './arrow-lines';
import { isCountable } from './statement-place';
import { readStretches } from './stretches';
import { weighStretch } from './weigh-stretch';

/** Words of a clause that stands for a noun. */
const LEAST_WHAT = 6;
const DEED = /^(?:the )?(?!(?:hav|be|go|try|gett|miss)ing )\p{L}{2,}ing (?!(?:is|are|was|were|has|had)\s)\p{Ll}/iu;
/** Base score of `T` with `: gloss` on the next line. */
const GLOSS_BELOW = 70;

/** An item `**T** — gloss`; a line `T` with lines `: gloss` below; an item `T` over an item that is its gloss. */
export const listRule: DefinitionRule = {
  id: 'list',
  confidence: 45,
  kinds: ['paragraph'],
  find(block, context) {
    const source = context.outline.blocks[block];
    const place = isCountable(block, context);
    if (source === undefined || place === 'none') return [];
    const below = glossBelow(source, block, context);
    if (below !== null) return [below];
    if (place !== 'item') return [];
    const list = context.outline.blocks[source.parent]?.parent;
    const neighbours = list === undefined ? ALONE : neighboursIn(list, context);
    const stretches = readStretches(block, context);
    if (stretches.length === 0) {
      const nested = nestedGloss(block, context);
      if (nested !== null) return [nested];
      const keys = keyDrafts('list', block, [], context);
      return keys.length > 0 ? keys : arrowDrafts('list', block, context);
    }
    return stretches.slice(0, 1).flatMap((stretch) => weighStretch('list', stretch, neighbours, context) ?? []);
  },
};

function glossBelow(source: Block, block: number, context: NoteContext): Draft | null {
  if ((context.signs(block) & COLON_SIGN) === 0) return null;
  if (!/\n[ \t>]{0,20}:\s/u.test(context.outline.text.slice(source.span.from, source.span.to))) return null;
  const inline = context.inline(block);
  const [opening = '', name = ''] = /^([^\n]{1,120})\n:\s+(?=\S)/u.exec(inline.text) ?? [];
  const term = readTerm(shownName(inline, 0, name.length), context.recogniser);
  if (term === null || term.coordinated) return null;
  const from = opening.length;
  const body = stretchBody(inline, from, inline.text.length);
  const said = beforeMark(inline.text.slice(from, from + 600), '\n');
  const read = readGloss(said, context.recogniser);
  // On a line of its own "what any reader would call one letter" is no question.
  const isWhat = /^what\s/iu.test(said) && !read.asks && read.length >= LEAST_WHAT;
  // "Pricking\n: Pushing seedlings apart with a stick …": there a deed says what its name is.
  const isDeed = context.recogniser.languages[0]?.code === 'en' && DEED.test(said) && read.length >= LEAST_WHAT;
  const gloss =
    isWhat || (isDeed && !read.asks && !read.past) || isMeasure(said, read, context.recogniser)
      ? { ...read, nounPhrase: true, genus: true, opensBadly: false }
      : read;
  const evidence = {
    base: GLOSS_BELOW,
    term: { ...term, label: term.label && !gloss.genus },
    gloss,
    usedElsewhere: isUsedElsewhere([term.name, ...term.aliases], false, context),
    named: isNamed([term.name, ...term.aliases], context),
    ends: true,
    inContrast: isInContrastSection(context.headings, block),
    ...NOT_REMARKED,
  };
  return {
    rule: 'list',
    term: term.name,
    aliases: term.aliases,
    span: spanWithMark(source, context),
    body: body.spans,
    text: body.text,
    parts: scoreStatement(evidence),
    block,
    claims: [block],
    shape: evidence.gloss.nounPhrase ? 'gloss-below' : null,
    limit: limitOf(evidence),
  };
}
