import type { Input } from '@lezer/common';

/** The parser's view of a note: one line at a time. */
export class NoteInput implements Input {
  readonly lineChunks = true;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.text.length;
  }

  chunk(from: number): string {
    const end = this.text.indexOf('\n', from);
    if (end === from) return '\n';
    return end < 0 ? this.text.slice(from) : this.text.slice(from, end);
  }

  read(from: number, to: number): string {
    return this.text.slice(from, to);
  }
}
