import type { DifferentiaApp } from '../../app/app';
import { edgeSentences, type EdgeSentence } from '../../app/graph/edge-sentences';
import type { Relation } from '../../core/concepts';

/** Sentences of the relation that is looked at, read when they are first asked for. */
export class EdgeReader {
  private readonly arrived: () => void;
  private relation: Relation | null = null;
  private sentences: readonly EdgeSentence[] | null = null;

  constructor(arrived: () => void) {
    this.arrived = arrived;
  }

  /** Null while they are being read. */
  sentencesOf(app: DifferentiaApp, relation: Relation): readonly EdgeSentence[] | null {
    if (this.relation !== relation) {
      this.relation = relation;
      this.sentences = null;
      void edgeSentences(app.vault.ports.files, app.index, relation).then((sentences) => {
        if (this.relation !== relation) return;
        this.sentences = sentences;
        this.arrived();
      });
    }
    return this.sentences;
  }
}
