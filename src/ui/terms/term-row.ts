/** A term that is offered while it is typed. */
export interface TermRow {
  /** As it would stand in the text. */
  readonly form: string;
  /** So many units of it are typed. */
  readonly typed: number;
  /** The concept's name, where that is another. */
  readonly of: string | null;
  /** What it is, or that nothing says so. */
  readonly gloss: string;
  readonly note: string | null;
}

const SHOWN_UNITS = 200;

/** Name with the typed part marked, what it stands for, its note; below what it is. */
export function drawTerm(el: HTMLElement, { form, typed, of, gloss, note }: TermRow): void {
  el.addClass('differentia-term');
  const words = el.createDiv({ cls: 'differentia-term-words' });
  const head = words.createDiv({ cls: 'differentia-term-head' });
  const name = head.createSpan({ cls: 'differentia-term-name', attr: { dir: 'auto' } });
  name.createSpan({ cls: 'suggestion-highlight', text: form.slice(0, typed) });
  name.appendText(form.slice(typed));
  for (const text of [of, note]) {
    // The blank is not drawn; it parts the words for who is read to.
    if (text !== null) head.appendText(' ');
    if (text !== null) head.createSpan({ cls: 'differentia-quiet', text, attr: { dir: 'auto' } });
  }
  words.createDiv({ cls: 'differentia-term-gloss', text: gloss.slice(0, SHOWN_UNITS), attr: { dir: 'auto' } });
}
