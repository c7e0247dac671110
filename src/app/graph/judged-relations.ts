import type { FoundRelation, RelationKind } from '../../core/concepts';
import type { RelationName } from '../../core/graph';
import { compareText, RELATION_KINDS } from '../../core/graph';
import { relationSubject } from '../../core/review';

/** A kind that a person gives to a relation; `turned` where the other end comes first: a link to a part says "consists of". */
export interface GivenKind {
  readonly kind: RelationKind;
  readonly turned: boolean;
}

/** A verdict on a relation: it holds, it does not, or it is one of another kind (journal.md §2). */
export type RelationVerdict = GivenKind | 'no' | 'yes';

const TURNED = 'turned-';

/** What a person said of a relation. The hash of its subject takes microseconds; kept for all of a vault, hashes take megabytes. */
export function verdictOn(relation: RelationName, verdicts: ReadonlyMap<string, string>): RelationVerdict | null {
  if (verdicts.size === 0) return null;
  const verdict = verdicts.get(relationSubject(relation.from, relation.kind, relation.to));
  return verdict === 'yes' || verdict === 'no' || verdict === undefined ? (verdict ?? null) : readKind(verdict);
}

/** The relation as the person sees it: of the kind that they gave it, null where they refused it. */
export function seenRelation(relation: FoundRelation, verdicts: ReadonlyMap<string, string>): FoundRelation | null {
  if (verdicts.size === 0) return relation;
  const { source, kind, target } = relation;
  const found = { from: source, kind, to: target };
  const verdict = verdictOn(found, verdicts);
  if (verdict === null || verdict === 'yes') return relation;
  if (verdict === 'no') return null;
  const now = givenKind(found, verdict);
  // One that was given another kind can be refused like any other.
  if (verdictOn(now, verdicts) === 'no') return null;
  return { ...relation, source: now.from, kind: now.kind, target: now.to };
}

/** The relation between the same two when it is of the given kind; a contrast begins with the smaller key. */
export function givenKind({ from, to }: RelationName, { kind, turned }: GivenKind): RelationName {
  const isTurned = kind === 'contrasts' ? compareText(to, from) < 0 : turned;
  return isTurned ? { from: to, kind, to: from } : { from, kind, to };
}

/** The verdict that makes one relation of another between the same two, as the journal keeps it. */
export function printKind(from: RelationName, to: RelationName): string {
  return to.kind !== 'contrasts' && from.from !== to.from ? `${TURNED}${to.kind}` : to.kind;
}

function readKind(verdict: string): GivenKind | null {
  const turned = verdict.startsWith(TURNED);
  const name = turned ? verdict.slice(TURNED.length) : verdict;
  const kind = RELATION_KINDS.find((one) => one === name);
  return kind === undefined ? null : { kind, turned };
}
