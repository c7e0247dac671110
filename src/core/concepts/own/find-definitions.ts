import type { BlockKind } from '../../markdown';
import type { Definition } from '../definition';
import type { Draft } from '../draft';
import { BRIEF_SHAPE, scoreOf } from '../draft';
import type { NoteContext } from '../reading/note-context';
import type { HeadingNode } from '../reading/note-headings';
import { COLON } from '../rules/weigh-stretch';
import { conceptKey } from '../../text';
import { KEY_SHAPE } from '../rules/key-lines';
import type { DefinitionRule } from '../rules/definition-rule';
import { definitionRules } from '../rules/definition-rules';
import { withLoose } from '../loose/read-loose';
import { otherNames } from './other-names';

/** Hundredths below which a find is dropped. */
const LEAST = 50;
const SIBLING = 10;
/** Score from which a definition supports others of its shape. */
const STRONG = 80;
const LINE_RULES = new Set(['dash', 'list']);
const OFTEN = 3;
/** Sure definitions beside which a line `T: gloss` that says what T is defines, too. */
const SEVERAL = 2;
/** Sure definitions in a note that is written to define: there a noun phrase behind a dash defines, too. */
const GLOSSARY = 2;
const SURE_RULES = new Set(['callout', 'titled-callout', 'property', 'heading', 'label']);

/** All definitions of a note of 50 hundredths and more, by offset. */
export function findDefinitions(context: NoteContext): Definition[] {
  return draftsOfNote(context)
    .filter(({ limit, parts }) => Math.min(limit, scoreOf(parts)) >= LEAST)
    .map((draft) => definitionOf(draft, context))
    .sort((a, b) => a.evidence.from - b.evidence.from);
}

/** What rules and signs find, sure or not. */
export function draftsOfNote(context: NoteContext): Draft[] {
  return withLoose(weighedDrafts(context), context);
}

/** What the rules find, each weighed beside the others of the note. */
export function weighedDrafts(context: NoteContext): Draft[] {
  const drafts = withoutLonely(withoutFields(draftsOf(context)), context);
  const strong = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.shape !== null && scoreOf(draft.parts) >= STRONG)
      strong.set(draft.shape, (strong.get(draft.shape) ?? 0) + 1);
  }
  const siblings = sureParents(drafts, context);
  const tells = context.tally.sound * 2 >= context.tally.said;
  const sure = drafts.filter(({ limit, parts }) => Math.min(limit, scoreOf(parts)) >= STRONG);
  const terms = new Set(sure.map(({ term }) => conceptKey(term)));
  const paired = pairsOf(drafts);
  const isDefining = tells && sure.length >= OFTEN;
  const isSaid = tells && sure.length >= SEVERAL;
  const keyed = drafts.filter(({ shape }) => shape === KEY_SHAPE).length;
  const areKeys = (keyed >= OFTEN || sure.length >= SEVERAL) && keyed * 2 >= context.tally.keys;
  const beside = besideOf(sure, context);
  const isGlossary =
    drafts.filter(({ rule, shape }) => SURE_RULES.has(rule) && shape !== BRIEF_SHAPE).length >= GLOSSARY;
  return drafts.map((draft) =>
    withSupport(draft, { strong, siblings, isGlossary, isDefining, isSaid, areKeys, terms, paired, beside }, context),
  );
}

/** A bold key with a colon that stands thrice in a note is a field of its entries, no term. */
function withoutFields(drafts: readonly Draft[]): readonly Draft[] {
  const counts = new Map<string, number>();
  const keyOf = (draft: Draft): string | null =>
    LINE_RULES.has(draft.rule) && (draft.parts[0]?.points === COLON || draft.shape === KEY_SHAPE)
      ? conceptKey(draft.term)
      : null;
  const keys = drafts.map(keyOf);
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size === 0) return drafts;
  return drafts.filter((draft, at) => (counts.get(keys[at] ?? '') ?? 0) < (draft.shape === KEY_SHAPE ? 2 : OFTEN));
}

const REMARKED = { id: 'remarks-section', points: -30 } as const;
const DOUBTFUL = 75;
/** With fewer statements that say nothing of what a thing is a note is not one of remarks. */
const LEAST_REMARKS = 3;

/** What only its shape speaks for is taken among remarks only if the note surely defines something elsewhere. */
function withoutLonely(drafts: readonly Draft[], { tally }: NoteContext): Draft[] {
  const isStrong = ({ parts, limit, alone }: Draft): boolean =>
    Math.min(limit, scoreOf(parts)) >= STRONG && (alone?.remarked !== true || alone.apart);
  const remarks = tally.said - tally.sound;
  const ofRemarks = remarks >= LEAST_REMARKS && tally.sound * 2 < tally.said;
  const strong = drafts.filter(isStrong);
  return drafts.map((draft) => {
    const { alone } = draft;
    if (alone === undefined || !(alone.remarked || (ofRemarks && alone.weak))) return draft;
    const helps = (other: Draft): boolean => other !== draft && !(alone.remarked && other.alone?.group === alone.group);
    if (strong.some(helps)) return draft;
    return {
      ...draft,
      parts: [...draft.parts, REMARKED],
      limit: Math.min(draft.limit, DOUBTFUL),
      likeLimit: DOUBTFUL,
      supportedLimit: DOUBTFUL,
    };
  });
}

/** In document order, rules in theirs; a block that a find claims belongs to no other rule. */
function draftsOf(context: NoteContext): Draft[] {
  const rules = rulesByKind(context);
  const { blocks } = context.outline;
  const claimed = new Set<number>();
  const drafts: Draft[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const asked = rules.get(blocks[block]?.kind ?? 'blank');
    if (asked === undefined || claimed.has(block)) continue;
    for (const rule of asked) {
      const found = rule.find(block, context);
      drafts.push(...found);
      // A dash that says too little leaves its paragraph to what a sentence says.
      if (found.length === 0 || (rule.id === 'dash' && !found.some(mayCount))) continue;
      // A line `T:: gloss` leaves the others of its paragraph to what they say.
      if (rule.id === 'double-colon' && hasOtherLines(block, context)) continue;
      for (const draft of found) for (const claim of draft.claims) claimed.add(claim);
      break;
    }
  }
  return drafts;
}

/** More than one line. */
function hasOtherLines(block: number, { outline: { blocks, text } }: NoteContext): boolean {
  const span = blocks[block]?.span;
  return span !== undefined && text.slice(span.from, span.to).trimEnd().includes('\n');
}

/** Whether any support can lift it to what is shown: less claims no block. */
function mayCount({ limit, parts }: Draft): boolean {
  return Math.min(limit, scoreOf(parts)) >= LEAST - SIBLING;
}

/** The rules that are on, in their order, by the kinds of block at which they are asked. */
function rulesByKind({ options: { rulesOff } }: NoteContext): ReadonlyMap<BlockKind, readonly DefinitionRule[]> {
  const byKind = new Map<BlockKind, DefinitionRule[]>();
  for (const rule of definitionRules) {
    if (rulesOff.has(rule.id)) continue;
    for (const kind of rule.kinds) {
      const known = byKind.get(kind);
      if (known === undefined) byKind.set(kind, [rule]);
      else known.push(rule);
    }
  }
  return byKind;
}

/** Headings that hold a sure definition, by the parent heading that they share with their siblings. */
function sureParents(drafts: readonly Draft[], context: NoteContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const draft of drafts) {
    const heading = context.headings.nearest(draft.block);
    if (SURE_RULES.has(draft.rule) && heading !== null) found.add(familyOf(heading));
  }
  return found;
}

function familyOf({ heading, parent }: HeadingNode): string {
  return `${parent?.index ?? -1} ${heading.level}`;
}

/** What in the rest of the note supports a definition. */
interface Support {
  /** Strong finds by their shape. */
  readonly strong: ReadonlyMap<string, number>;
  /** Families of headings that hold a sure definition. */
  readonly siblings: ReadonlySet<string>;
  readonly isGlossary: boolean;
  /** Keys of what the note surely defines. */
  readonly terms: ReadonlySet<string>;
  /** One of each pair is the genus of the other. */
  readonly paired: ReadonlySet<Draft>;
  /** It holds several sure definitions, and few remarks. */
  readonly isDefining: boolean;
  /** The same of two, which is enough for a genus with its complement. */
  readonly isSaid: boolean;
  /** Most of the lines `T: gloss` define. */
  readonly areKeys: boolean;
  /** How many of its form surely define in the same list, paragraph or section. */
  readonly beside: (draft: Draft) => number;
}

/** Others of the same shape that surely define, a sibling heading that does, or a note that defines in any case. */
function withSupport(
  draft: Draft,
  { strong, siblings, isGlossary, isDefining, isSaid, areKeys, terms, paired, beside }: Support,
  context: NoteContext,
): Draft {
  const { softParts, softLimit } = draft;
  if (softParts !== undefined && softLimit !== undefined && draft.shape !== null && beside(draft) >= SEVERAL) {
    const sum = [...softParts, { id: 'sibling', points: SIBLING }];
    return { ...draft, limit: Math.max(draft.limit, softLimit), parts: sum };
  }
  const isKin = draft.kinLimit !== undefined && draft.kinLimit > draft.limit && isOfKind(draft, terms);
  const others = draft.shape === null ? 0 : (strong.get(draft.shape) ?? 0) - (scoreOf(draft.parts) >= STRONG ? 1 : 0);
  const heading = context.headings.nearest(draft.block);
  const sibling = draft.rule === 'quote' && heading !== null && siblings.has(familyOf(heading));
  const isKey = draft.shape === KEY_SHAPE;
  const isLike = others > 0 || (isSaid && draft.isRelational === true && draft.shape !== null);
  const supports = isKey
    ? areKeys || (isGenus(draft) && beside(draft) >= SEVERAL)
    : isLike ||
      sibling ||
      paired.has(draft) ||
      (isGenus(draft) && beside(draft) >= SEVERAL) ||
      ((isGlossary || isDefining) && draft.shape !== null);
  if (!supports && !isKin) return draft;
  const limit = Math.max(
    draft.limit,
    isGlossary || isKey || (isDefining && draft.shape === BRIEF_SHAPE) ? (draft.supportedLimit ?? 0) : 0,
    isKin ? (draft.kinLimit ?? 0) : 0,
    isLike ? (draft.likeLimit ?? 0) : 0,
  );
  return { ...draft, limit, parts: [...draft.parts, { id: 'sibling', points: SIBLING }] };
}

/**
 * How much beside a draft surely defines: each of its form in its own list or paragraph counts twice, in its section
 * once, and whatever else defines in the note once or twice.
 */
function besideOf(sure: readonly Draft[], context: NoteContext): (draft: Draft) => number {
  const sectionOf = ({ block }: Draft): number => context.headings.nearest(block)?.index ?? -1;
  return (draft) => {
    const others = sure.filter((other) => other !== draft);
    const alike = others.filter((other) => other.shape === draft.shape && sectionOf(other) === sectionOf(draft));
    const near = alike.filter((other) => groupOf(other.block, context) === groupOf(draft.block, context));
    return alike.length + near.length + Math.min(SEVERAL, others.length);
  };
}

/** The list that holds a block; the block itself without one. */
function groupOf(block: number, { outline: { blocks } }: NoteContext): number {
  for (let at = blocks[block]?.parent ?? -1; at >= 0; at = blocks[at]?.parent ?? -1)
    if (blocks[at]?.kind === 'list') return at;
  return block;
}

/** Says what something is by a genus, and nothing speaks against it. */
function isGenus({ rule, shape, parts }: Draft): boolean {
  return (
    shape !== null &&
    LINE_RULES.has(rule) &&
    parts.some(({ id }) => id === 'genus') &&
    parts.every(({ points }) => points > 0)
  );
}

/** Its text opens with the name of another definition: «ямб – стопа …» beside «Стопа – …». */
function isOfKind(draft: Draft, terms: ReadonlySet<string>): boolean {
  return genusKeys(draft).some((key) => terms.has(key));
}

/** The word with which a text opens, an article left out; none that is the term. */
function genusKeys({ text, term }: Draft): string[] {
  const [first = '', second = ''] = conceptKey(text.slice(0, HEAD)).split(/[\s,.;:]+/u);
  if (conceptKey(term) === first) return [];
  return /^(?:an?|the|une?|uno?|una|um|uma|eine?)$/u.test(first) ? [first, second] : [first];
}

/** Score of a genus that is only guessed. */
const GUESSED = 70;

/** Two guesses of which one is the genus of the other: what a note calls things by it has told what it is. */
function pairsOf(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const guesses = drafts.filter(
    ({ shape, parts, limit }) =>
      shape?.endsWith(' dash') === true &&
      limit >= STRONG &&
      scoreOf(parts) >= GUESSED &&
      parts.every(({ points }) => points > 0) &&
      parts.some(({ id }) => id === 'genus'),
  );
  const byKey = new Map(guesses.map((draft) => [conceptKey(draft.term), draft]));
  return new Set(
    guesses.flatMap((draft) => {
      const genus = genusKeys(draft).flatMap((key) => byKey.get(key) ?? []);
      return genus.length > 0 ? [draft, ...genus] : [];
    }),
  );
}

const HEAD = 80;

function definitionOf(draft: Draft, context: NoteContext): Definition {
  const given = draft.parts;
  const sum = scoreOf(given);
  const parts = sum > draft.limit ? [...given, { id: 'limit', points: draft.limit - sum }] : given;
  const confidence = Math.min(sum, draft.limit);
  const { path, text } = context.outline;
  const { from, to } = draft.span;
  return {
    term: draft.term,
    aliases: [...draft.aliases, ...otherNames(draft, context)],
    evidence: { path, from, to, quote: text.slice(from, to) },
    body: draft.body,
    text: draft.text,
    rule: draft.rule,
    confidence,
    parts,
    status: confidence >= context.options.threshold ? 'accepted' : 'suggested',
    under: context.headings.nearest(draft.block)?.index ?? -1,
  };
}
