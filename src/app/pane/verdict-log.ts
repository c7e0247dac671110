import type { Definition, RuleId } from '../../core/concepts';
import type { ReviewEvent } from '../../core/review';
import type { RelationName } from '../../core/graph';
import { plainKeyOf } from '../../core/concepts';
import { RELATION_KINDS } from '../../core/graph';
import { cellSubject, definitionSubject, relationSubject } from '../../core/review';
import type { GivenKind } from '../graph/judged-relations';
import { givenKind, printKind } from '../graph/judged-relations';
import type { JudgedThing, KnownSubjects } from '../index/known-subjects';
import type { ReviewJournal } from '../journal/review-journal';
import type { PlacedDefinition } from './concept-queries';

/** A definition and the concept that it is of. */
interface JudgedDefinition {
  readonly concept: { readonly key: string };
  readonly definition: Definition;
}

/** A cell of a comparison, as a verdict names it. */
export interface JudgedCell {
  readonly concept: string;
  readonly aspectKey: string;
  readonly text: string;
}

interface GivenVerdict {
  readonly subject: string;
  readonly verdict: string;
  readonly thing: JudgedThing;
}

/** Takes back what one action said; false when that was done already. */
export type TakeBack = () => boolean;

const CELL: JudgedThing = { kind: 'cell' };

/** A person's verdicts on suggested definitions and on cells: written to the journal, undone in the order they were given. */
export class VerdictLog {
  private readonly journal: ReviewJournal;
  private readonly subjects: KnownSubjects;
  /** Each entry is what one action wrote, so that a verdict on many is undone at once. */
  private readonly given: (readonly ReviewEvent[])[] = [];

  constructor(journal: ReviewJournal, subjects: KnownSubjects) {
    this.journal = journal;
    this.subjects = subjects;
  }

  get canUndo(): boolean {
    return this.given.length > 0;
  }

  /** Whether the person said yes to the definition or to all that its rule finds for the concept. */
  isConfirmed(key: string, definition: Definition): boolean {
    const subject = definitionSubject(key, definition.rule, definition.text);
    return this.journal.verdicts().get(subject.yes) === 'yes';
  }

  /** A `no` to the very text would go before a `yes` to the rule, so it is answered too. */
  accept(suggestions: readonly JudgedDefinition[]): TakeBack {
    const known = this.journal.verdicts();
    return this.write(
      suggestions.flatMap(({ concept, definition }) => {
        const { yes, no } = subjectOf(concept.key, definition);
        const thing = definitionOf(concept.key);
        const subjects = known.get(no) === 'no' ? [yes, no] : [yes];
        return subjects.map((subject) => ({ subject, verdict: 'yes', thing }));
      }),
    );
  }

  reject(suggestions: readonly JudgedDefinition[]): TakeBack {
    return this.write(
      suggestions.map(({ concept: { key }, definition }) => ({
        subject: subjectOf(key, definition).no,
        verdict: 'no',
        thing: definitionOf(key),
      })),
    );
  }

  /** Says of a relation that it holds, or that it does not. */
  judge(relation: RelationName, verdict: 'no' | 'yes'): TakeBack {
    return this.write([onRelation(relation, verdict)]);
  }

  /**
   * Says of which kind a relation is, and answers what it is then. Those that were made it before go
   * along, so that no chain comes of it and any kind can be chosen again.
   */
  retype(relation: RelationName, given: GivenKind): RelationName {
    const goal = givenKind(relation, given);
    const known = this.journal.verdicts();
    const { from, to } = relation;
    const made = RELATION_KINDS.flatMap((kind) => [
      { from, kind, to },
      { from: to, kind, to: from },
    ]).filter((one) => known.get(subjectOfRelation(one)) === printKind(one, relation));
    this.write([...[...made, relation].map((one) => onRelation(one, printKind(one, goal))), onRelation(goal, 'yes')]);
    return goal;
  }

  /** What was refused before is answered too. */
  acceptCells(cells: readonly JudgedCell[]): void {
    const known = this.journal.verdicts();
    const subjects = cells.flatMap((cell) => {
      const { yes, no } = cellSubject(cell.concept, cell.aspectKey, cell.text);
      return known.get(no) === 'no' ? [yes, no] : [yes];
    });
    this.write(subjects.map((subject) => ({ subject, verdict: 'yes', thing: CELL })));
  }

  rejectCell({ concept, aspectKey, text }: JudgedCell): void {
    this.write([{ subject: cellSubject(concept, aspectKey, text).no, verdict: 'no', thing: CELL }]);
  }

  /** Whether the person said yes to the cell. */
  isAcceptedCell({ concept, aspectKey, text }: JudgedCell): boolean {
    return this.journal.verdicts().get(cellSubject(concept, aspectKey, text).yes) === 'yes';
  }

  /** Takes the last action back; false when there is none. */
  undo(): boolean {
    return this.takeBack(this.given.at(-1));
  }

  private takeBack(events: readonly ReviewEvent[] | undefined): boolean {
    const at = events === undefined ? -1 : this.given.indexOf(events);
    if (at < 0) return false;
    for (const event of this.given.splice(at, 1).flat()) this.journal.undo(event);
    return true;
  }

  private write(verdicts: readonly GivenVerdict[]): TakeBack {
    const unique = new Map(verdicts.map((one) => [one.subject, one]));
    const events = [...unique.values()].map(({ subject, verdict, thing }) => {
      this.subjects.add(subject, thing);
      return this.journal.write({ type: 'D', subject, verdict });
    });
    this.given.push(events);
    return () => this.takeBack(events);
  }
}

/** The suggestions that one rule found. */
export function suggestionsOfRule(suggestions: readonly PlacedDefinition[], rule: RuleId): readonly PlacedDefinition[] {
  return suggestions.filter(({ definition }) => definition.rule === rule);
}

function subjectOfRelation({ from, kind, to }: RelationName): string {
  return relationSubject(from, kind, to);
}

function onRelation(relation: RelationName, verdict: string): GivenVerdict {
  const { from, to } = relation;
  return { subject: subjectOfRelation(relation), verdict, thing: { kind: 'relation', from, to } };
}

function definitionOf(key: string): JudgedThing {
  return { kind: 'definition', key: plainKeyOf(key) };
}

function subjectOf(key: string, definition: Definition): { readonly yes: string; readonly no: string } {
  return definitionSubject(key, definition.rule, definition.text);
}
