import type { Definition, RuleId } from '../../core/concepts';
import type { ReviewEvent } from '../../core/review';
import type { RelationName } from '../../core/graph';
import { RELATION_KINDS } from '../../core/graph';
import { cellSubject, definitionSubject, relationSubject } from '../../core/review';
import type { GivenKind } from '../graph/judged-relations';
import { givenKind, printKind } from '../graph/judged-relations';
import type { ReviewJournal } from '../journal/review-journal';
import type { PlacedDefinition } from './concept-queries';

/** A cell of a comparison, as a verdict names it. */
export interface JudgedCell {
  readonly concept: string;
  readonly aspectKey: string;
  readonly text: string;
}

/** A person's verdicts on suggested definitions and on cells: written to the journal, undone in the order they were given. */
export class VerdictLog {
  private readonly journal: ReviewJournal;
  /** Each entry is what one action wrote, so that a verdict on many is undone at once. */
  private readonly given: ReviewEvent[][] = [];

  constructor(journal: ReviewJournal) {
    this.journal = journal;
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
  accept(suggestions: readonly PlacedDefinition[]): void {
    const known = this.journal.verdicts();
    const subjects = suggestions.flatMap(({ concept, definition }) => {
      const { yes, no } = subjectOf(concept.key, definition);
      return known.get(no) === 'no' ? [yes, no] : [yes];
    });
    this.write(subjects.map((subject) => [subject, 'yes'] as const));
  }

  reject(suggestions: readonly PlacedDefinition[]): void {
    this.write(suggestions.map(({ concept, definition }) => [subjectOf(concept.key, definition).no, 'no'] as const));
  }

  /** Says of a relation that it holds, or that it does not. */
  judge({ from, kind, to }: RelationName, verdict: 'no' | 'yes'): void {
    this.write([[relationSubject(from, kind, to), verdict]]);
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
    this.write([
      ...[...made, relation].map((one) => [subjectOfRelation(one), printKind(one, goal)] as const),
      [subjectOfRelation(goal), 'yes'],
    ]);
    return goal;
  }

  /** What was refused before is answered too. */
  acceptCells(cells: readonly JudgedCell[]): void {
    const known = this.journal.verdicts();
    const subjects = cells.flatMap((cell) => {
      const { yes, no } = cellSubject(cell.concept, cell.aspectKey, cell.text);
      return known.get(no) === 'no' ? [yes, no] : [yes];
    });
    this.write(subjects.map((subject) => [subject, 'yes'] as const));
  }

  rejectCell({ concept, aspectKey, text }: JudgedCell): void {
    this.write([[cellSubject(concept, aspectKey, text).no, 'no']]);
  }

  /** Whether the person said yes to the cell. */
  isAcceptedCell({ concept, aspectKey, text }: JudgedCell): boolean {
    return this.journal.verdicts().get(cellSubject(concept, aspectKey, text).yes) === 'yes';
  }

  /** Takes the last action back; false when there is none. */
  undo(): boolean {
    const last = this.given.pop();
    if (last === undefined) return false;
    for (const event of last) this.journal.undo(event);
    return true;
  }

  private write(verdicts: readonly (readonly [subject: string, verdict: string])[]): void {
    const unique = new Map(verdicts);
    this.given.push([...unique].map(([subject, verdict]) => this.journal.write({ type: 'D', subject, verdict })));
  }
}

/** The suggestions that one rule found. */
export function suggestionsOfRule(suggestions: readonly PlacedDefinition[], rule: RuleId): readonly PlacedDefinition[] {
  return suggestions.filter(({ definition }) => definition.rule === rule);
}

function subjectOfRelation({ from, kind, to }: RelationName): string {
  return relationSubject(from, kind, to);
}

function subjectOf(key: string, definition: Definition): { readonly yes: string; readonly no: string } {
  return definitionSubject(key, definition.rule, definition.text);
}
