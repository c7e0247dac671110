import type { RelationName } from '../../core/graph';
import { relationId } from '../../core/graph';
import { relationSubject } from '../../core/review';

/** What a person said of relations, looked up by relation; subjects are hashes, so each is made once. */
export class JudgedRelations {
  private readonly subjects = new Map<string, string>();

  verdictOn(relation: RelationName, verdicts: ReadonlyMap<string, string>): 'no' | 'yes' | null {
    if (verdicts.size === 0) return null;
    const id = relationId(relation);
    let subject = this.subjects.get(id);
    if (subject === undefined) {
      subject = relationSubject(relation.from, relation.kind, relation.to);
      this.subjects.set(id, subject);
    }
    const verdict = verdicts.get(subject);
    return verdict === 'yes' || verdict === 'no' ? verdict : null;
  }
}
