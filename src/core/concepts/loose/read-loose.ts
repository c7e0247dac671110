import { sourceSpan } from '../../markdown';
import { conceptKey, SpanSet } from '../../text';
import type { RuleId } from '../definition';
import type { Draft } from '../draft';
import { scoreOf } from '../draft';
import { withKind } from '../naming/adjective-name';
import { stretchBody } from '../reading/body';
import type { NoteContext } from '../reading/note-context';
import { aroundOf } from './around';
import type { Candidate } from './candidate';
import { candidatesOf } from './candidates';
import { isDiary } from '../rules/remarks';
import { isRuledOut } from './ruled-out';
import { judge } from './judge';

/** Points from which weak signs make a definition. */
const ENOUGH = 135;
/** Looks at what is left: each finds less, and what stands far from all others is found at once or never. */
const ROUNDS = 3;
/** What they make is no surer. */
const CONFIDENCE = 80;
/** Base of what no rule drafts. */
const BASE = 45;

/**
 * Reads what the rules leave over: a place where something is said of a name defines it if many weak signs together
 * speak for that. `drafts`: what the rules found. O(candidates) beside the reading of their words.
 */
export function withLoose(drafts: readonly Draft[], context: NoteContext): Draft[] {
  if (isDiary(context.fileName)) return [...drafts];
  const candidates = candidatesOf(context);
  let found = [...drafts];
  // What was found speaks for what stands beside it, as what the rules found does.
  for (let round = 0; round < ROUNDS; round++) {
    const more = withMore(found, candidates, context);
    if (more === null) break;
    found = more;
  }
  return found;
}

/** What one more look at the candidates adds; null if that is nothing. */
function withMore(drafts: readonly Draft[], candidates: readonly Candidate[], context: NoteContext): Draft[] | null {
  const { rulesOff } = context.options;
  const sure = sureOf(drafts);
  const isTaken = takenBy(sure, candidates);
  const open = candidates.flatMap((one, at) => (isTaken(one) || rulesOff.has(ruleOf(one)) ? [] : [at]));
  if (open.length === 0) return null;
  const around = aroundOf(candidates, sure, context);
  const enough = open
    .map((at) => ({ at, points: judge(at, around, ENOUGH) }))
    .filter(({ points }) => points >= ENOUGH)
    .sort((a, b) => b.points - a.points || a.at - b.at);
  const known = new Map(drafts.map((draft) => [placeKey(draft.block, draft.term), draft]));
  const found: Found[] = [];
  // Of what stands in one place, and of what is said of one name, the likelier is taken.
  const names = new Set<string>();
  const places = new SpanSet();
  for (const { at } of enough) {
    const one = candidates[at];
    // A line `T: gloss` alone is a field of something.
    if (one === undefined || isRuledOut(one, context) || (one.form === 'key' && sure.length === 0)) continue;
    const { term, span } = one.stretch;
    if (term === null || names.has(term.key) || places.overlaps(span)) continue;
    const made = draftOf(one, known, context);
    found.push(made);
    names.add(term.key).add(conceptKey(made.draft.term));
    places.add(made.draft.span);
  }
  if (found.length === 0) return null;
  const replaced = new Set(found.flatMap(({ before }) => (before === undefined ? [] : [before])));
  return [...drafts.filter((draft) => !replaced.has(draft)), ...found.map(({ draft }) => draft)];
}

/** Those that surely define. */
export function sureOf(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ limit, parts }) => Math.min(limit, scoreOf(parts)) >= CONFIDENCE);
}

/** Whether a sure definition has the name, or the place (but of lines one may define beside another), or others share it. */
function takenBy(sure: readonly Draft[], candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const names = new Set(sure.map(({ term }) => conceptKey(term)));
  const whole = new Set(sure.flatMap(({ rule, claims }) => (LINE_RULES.has(rule) ? [] : claims)));
  const fields = repeatedIn(candidates);
  const covered = coveredBy(sure);
  return ({ form, stretch }) => {
    const { term, block } = stretch;
    return (
      term === null ||
      names.has(term.key) ||
      fields.has(term.key) ||
      whole.has(block) ||
      ((form === 'copula' || form === 'headed' || form === 'nested') &&
        covered.get(block)?.overlaps(stretch.span) === true)
    );
  };
}

/** What sure definitions take of each block that they claim. */
function coveredBy(sure: readonly Draft[]): ReadonlyMap<number, SpanSet> {
  const covered = new Map<number, SpanSet>();
  for (const { claims, span } of sure) {
    for (const block of claims) {
      const spans = covered.get(block) ?? new SpanSet();
      spans.add(span);
      covered.set(block, spans);
    }
  }
  return covered;
}

/** What several places speak of is a field of entries, no term. */
function repeatedIn(candidates: readonly Candidate[]): ReadonlySet<string> {
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { stretch } of candidates) {
    const key = stretch.term?.key ?? '';
    const block = first.get(key);
    if (block === undefined) first.set(key, stretch.block);
    else if (block !== stretch.block) repeated.add(key);
  }
  return repeated;
}

const LINE_RULES: ReadonlySet<RuleId> = new Set(['copula', 'dash', 'list']);

interface Found {
  readonly draft: Draft;
  readonly before: Draft | undefined;
}

const placeKey = (block: number, term: string): string => `${String(block)} ${conceptKey(term)}`;

/** The draft of a candidate, and what a rule had drafted of it. */
function draftOf(candidate: Candidate, known: ReadonlyMap<string, Draft>, context: NoteContext): Found {
  const { form, stretch } = candidate;
  const { inline, statement, block, sentenceTo, term } = stretch;
  const rule = ruleOf(candidate);
  const said = inline.text.slice(statement.glossFrom, sentenceTo);
  const shown = term?.name ?? '';
  const name = rule === 'dash' || rule === 'list' ? withKind(shown, said, block, context) : shown;
  const before = known.get(placeKey(block, name));
  const parts = before?.parts ?? [{ id: 'base', points: BASE }];
  const body = stretchBody(inline, statement.glossFrom, statement.to);
  const made = {
    rule,
    term: name,
    aliases: term?.aliases ?? [],
    span: form === 'copula' ? sourceSpan(inline, stretch.from, statement.to) : stretch.span,
    body: body.spans,
    text: body.text,
    block,
    claims: [block],
    shape: null,
  };
  const sum = { id: 'signs', points: CONFIDENCE - scoreOf(parts) };
  return { draft: { ...(before ?? made), parts: [...parts, sum], limit: CONFIDENCE }, before };
}

function ruleOf({ form, place }: Candidate): RuleId {
  if (form === 'quote' || form === 'copula') return form;
  if (form === 'headed') return 'heading-text';
  return place === 'item' ? 'list' : 'dash';
}
