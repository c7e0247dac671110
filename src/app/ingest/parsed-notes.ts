import type { ParsedNote } from '../../core/markdown';

/** Notes kept parsed between the two passes of a first reading, as far as the memory given to them goes. */
export class ParsedNotes {
  private readonly budget: number;
  private readonly notes = new Map<string, ParsedNote>();
  private units = 0;

  /** @param budget UTF-16 code units of text that may be held. */
  constructor(budget: number) {
    this.budget = budget;
  }

  /** Keeps a note if there is room; whatever was kept of that path before is forgotten. */
  keep(path: string, note: ParsedNote): void {
    this.drop(path);
    const { length } = note.outline.text;
    if (this.units + length > this.budget) return;
    this.units += length;
    this.notes.set(path, note);
  }

  /** Gives a note away; null when it was not kept. */
  take(path: string): ParsedNote | null {
    const note = this.notes.get(path);
    this.drop(path);
    return note ?? null;
  }

  drop(path: string): void {
    const note = this.notes.get(path);
    if (note === undefined) return;
    this.units -= note.outline.text.length;
    this.notes.delete(path);
  }

  clear(): void {
    this.notes.clear();
    this.units = 0;
  }
}
