import type { ParsedNote } from '../../core/markdown';
import type { Problem, Result } from '../../core/text';
import { fail, ok } from '../../core/text';
import type { NoteFiles, NoteInfo, Scheduler } from '../ports';
import { ParsedNotes } from './parsed-notes';
import type { NoteRules } from './note-rules';

/** Notes above this size in bytes are not read at all. */
const MAX_NOTE_BYTES = 5_000_000;
/** Code units of text that stay parsed between the two passes of a first reading. */
const PARSED_BUDGET = 16_000_000;

/** Reads and parses notes, giving the event loop back inside long ones. */
export class NoteOpener {
  private readonly files: Pick<NoteFiles, 'read'>;
  private readonly scheduler: Scheduler;
  private readonly parsed = new ParsedNotes(PARSED_BUDGET);
  private readonly given = new Map<string, string>();

  constructor(files: Pick<NoteFiles, 'read'>, scheduler: Scheduler) {
    this.files = files;
    this.scheduler = scheduler;
  }

  /** A text that an event brought along; it is used once instead of reading the file. */
  give(path: string, text: string | null): void {
    this.drop(path);
    if (text !== null) this.given.set(path, text);
  }

  /** Keeps a parsed note for `again`, memory permitting. */
  keep(path: string, note: ParsedNote): void {
    this.parsed.keep(path, note);
  }

  drop(path: string): void {
    this.given.delete(path);
    this.parsed.drop(path);
  }

  /** Forgets what was kept parsed. */
  clear(): void {
    this.parsed.clear();
  }

  /** The note as it was parsed a moment ago, else as it is now. */
  again(info: NoteInfo, rules: NoteRules): Promise<Result<ParsedNote>> {
    const kept = this.parsed.take(info.path);
    return kept === null ? this.open(info, rules) : Promise.resolve(ok(kept));
  }

  /** `too-large`, `unreadable` or `not-utf8` where there is nothing to parse. */
  async open(info: NoteInfo, rules: NoteRules): Promise<Result<ParsedNote>> {
    const { path, size } = info;
    if (size > MAX_NOTE_BYTES) return fail(tooLarge(path, size));
    const given = this.given.get(path);
    this.given.delete(path);
    if (given !== undefined) return this.parse(path, given, rules);
    return this.fresh(info, rules);
  }

  /** The note as its file has it, whatever an event has brought. */
  async fresh({ path, size }: NoteInfo, rules: NoteRules): Promise<Result<ParsedNote>> {
    if (size > MAX_NOTE_BYTES) return fail(tooLarge(path, size));
    const text = await this.files.read(path);
    return text.ok ? this.parse(path, text.value, rules) : text;
  }

  private async parse(path: string, text: string, rules: NoteRules): Promise<Result<ParsedNote>> {
    const parse = rules.start(path, text);
    for (;;) {
      const note = parse.advance(() => this.scheduler.expired());
      if (note !== null) return ok(note);
      await this.scheduler.next();
    }
  }
}

function tooLarge(path: string, size: number): Problem {
  return { code: 'too-large', path, from: null, detail: String(size) };
}
