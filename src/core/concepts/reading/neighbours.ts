/** What the entries of a list, or the lines of a paragraph, say together of each of them. */
export interface Neighbours {
  /** Most say what an option does (the gloss opens with a verb) or remark on a link. */
  readonly options: boolean;
  /** At least half, and two, say what something is: a genus with a relative word, a participle or an article. */
  readonly firm: boolean;
  /** Most are amounts, dates, names, orders or plain text: of them none defines. */
  readonly remarks: boolean;
  /** Most are numbered, and named by what is done to something. */
  readonly steps: boolean;
  readonly entries: number;
}
