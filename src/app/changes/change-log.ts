import type { Problem } from '../../core/text';
import type { NoteFiles } from '../ports';
import { movedPath } from '../journal/moved-path';
import type { GoOn, Progress, Slices } from '../steps';
import type { WrittenNote } from './write-changes';
import { takeBack } from './write-changes';

/** Changes of many notes that one command made. */
export interface DoneChanges {
  notes: readonly WrittenNote[];
  /** The note that got another name: where it was and where it is. */
  note: { from: string; to: string } | null;
  /** Takes back what went along: cards, pins and decisions. */
  readonly unfollow: (() => Promise<void>) | null;
}

/** What came of taking changes back. */
export interface TakenBack {
  readonly restored: number;
  readonly left: readonly Problem[];
}

interface LogPorts {
  readonly files: Pick<NoteFiles, 'rename' | 'rewrite'>;
  readonly slices: Slices;
}

/** Changes of many notes, taken back in the order in which they were made, the last first. */
export class ChangeLog {
  private readonly ports: LogPorts;
  private readonly done: DoneChanges[] = [];

  constructor(ports: LogPorts) {
    this.ports = ports;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  add(changes: DoneChanges): void {
    this.done.push(changes);
  }

  has(changes: DoneChanges): boolean {
    return this.done.includes(changes);
  }

  /** A note or a folder was renamed: what can be taken back is at another place. */
  moved(from: string, to: string): void {
    const now = (path: string): string => (path === from ? to : movedPath(path, from, to));
    for (const one of this.done) {
      one.notes = one.notes.map((note) => ({ ...note, path: now(note.path) }));
      if (one.note !== null) one.note.to = now(one.note.to);
    }
  }

  /** Takes changes back, the last ones without an argument; what was not reached when `goOn` said no can be taken back later. */
  async undo(
    changes: DoneChanges | undefined = this.done.at(-1),
    goOn: (progress: Progress) => GoOn = () => 'more',
  ): Promise<TakenBack | null> {
    const at = changes === undefined ? -1 : this.done.indexOf(changes);
    if (changes === undefined || at < 0) return null;
    const work = { isOver: false };
    const { files, slices } = this.ports;
    const { notes, left } = await takeBack(changes.notes, {
      files,
      slices,
      goOn: (progress) => {
        const answer = goOn(progress);
        work.isOver ||= answer !== 'more';
        return answer;
      },
    });
    if (work.isOver) {
      const reached = new Set([...notes, ...left].map(({ path }) => path));
      changes.notes = changes.notes.filter(({ path }) => !reached.has(path));
      return { restored: notes.length, left };
    }
    this.done.splice(at, 1);
    const problems = [...left];
    if (changes.note !== null) {
      const { from, to } = changes.note;
      const back = to.slice(0, to.lastIndexOf('/') + 1) + from.slice(from.lastIndexOf('/') + 1);
      const renamed = await files.rename(
        to,
        back,
        notes.map(({ path }) => path),
      );
      if (!renamed.ok) problems.push(renamed.problem);
    }
    await changes.unfollow?.();
    return { restored: notes.length, left: problems };
  }
}
