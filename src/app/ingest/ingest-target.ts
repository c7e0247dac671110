import type { CacheTarget } from './adopt-cache';
import type { NameSource } from './fact-store';

/** What the reading of notes feeds. */
export interface IngestTarget extends CacheTarget, NameSource {
  removeNote(path: string): void;
  renameNote(from: string, to: string): void;
  /** As `settleSome`, with the matcher of all names. */
  prepareMatcher(isOver: () => boolean): boolean;
  /** Nothing is read or matched for some time. */
  rest?(): void;
  /** Before a note changes: makes it known what each note says, as far as a cache alone knew; as `settleSome`. */
  prepareChange(isOver: () => boolean): boolean;
}
