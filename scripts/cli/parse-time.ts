import { performance } from 'node:perf_hooks';
import type { NoteRules } from '../../src/app/ingest/note-rules';

/** Measures what parsing costs within the reading of notes. */
export class ParseTime {
  ms = 0;

  /** The same rules, with their parsing timed. */
  timed(rules: NoteRules): NoteRules {
    return {
      ...rules,
      start: (path, text) => {
        const parse = this.measure(() => rules.start(path, text));
        return { advance: (deadline) => this.measure(() => parse.advance(deadline)) };
      },
    };
  }

  private measure<T>(work: () => T): T {
    const began = performance.now();
    const result = work();
    this.ms += performance.now() - began;
    return result;
  }
}
