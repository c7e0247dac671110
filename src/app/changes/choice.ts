import type { NoteChange, NotePlan } from './note-change';

/** What a person has chosen of planned changes. */
export interface Choice {
  /** The note gets its new name, and what holds only then is changed. */
  readonly note: boolean;
  /** Plain mentions are changed. */
  readonly mentions: boolean;
  /** Of several in a section, the first alone. */
  readonly once: boolean;
  /** Concepts of which nothing is linked. */
  readonly leftConcepts: ReadonlySet<string>;
  /** Changes that were left out one by one. */
  readonly left: ReadonlySet<NoteChange>;
  /** Notes with a heading that would change and is left out: links to it stay. */
  readonly keptHeadings: ReadonlySet<string>;
}

export const EVERYTHING: Choice = {
  note: true,
  mentions: true,
  once: false,
  leftConcepts: new Set(),
  left: new Set(),
  keptHeadings: new Set(),
};

/** Whether a change is offered at all under the switches; the others are not to be seen. */
export function isOffered(change: NoteChange, choice: Choice): boolean {
  if (change.kind === 'mention' && !choice.mentions) return false;
  if (change.needs === 'note' && !choice.note) return false;
  if (change.concept !== undefined && choice.leftConcepts.has(change.concept)) return false;
  return !(choice.once && change.isRepeated);
}

/** Whether a change will be made. What goes with the note's new name can only be left out with it. */
export function isChosen(change: NoteChange, choice: Choice): boolean {
  if (!isOffered(change, choice)) return false;
  const { needs } = change;
  if (needs === 'note') return true;
  if (needs !== null && choice.keptHeadings.has(needs.headingOf)) return false;
  return !choice.left.has(change);
}

/** Leaves changes of a note out, or takes them in again. */
export function withChanges(choice: Choice, plan: NotePlan, changes: readonly NoteChange[], isIn: boolean): Choice {
  const left = new Set(choice.left);
  for (const one of changes) {
    if (isIn) left.delete(one);
    else left.add(one);
  }
  const keptHeadings = new Set(choice.keptHeadings);
  if (plan.changes.some((one) => one.inHeading && left.has(one))) keptHeadings.add(plan.path);
  else keptHeadings.delete(plan.path);
  return { ...choice, left, keptHeadings };
}

/** How many changes each concept has under the switches, those left out as a whole too. */
export function changesByConcept(plans: readonly NotePlan[], choice: Choice): ReadonlyMap<string, number> {
  const all = { ...choice, leftConcepts: new Set<string>() };
  const counts = new Map<string, number>();
  for (const change of plans.flatMap(({ changes }) => changes)) {
    const { concept } = change;
    if (concept !== undefined && isOffered(change, all)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  return counts;
}

/** The plans with the chosen changes alone; notes without any are left out. */
export function chosenPlans(plans: readonly NotePlan[], choice: Choice): NotePlan[] {
  return plans
    .map((plan) => ({ ...plan, changes: plan.changes.filter((one) => isChosen(one, choice)) }))
    .filter(({ changes }) => changes.length > 0);
}
