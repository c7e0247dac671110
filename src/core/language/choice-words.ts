/** Words by which a text says what to take when: "if you need speed, take A; if not, B". Lower case, ё as е. */
export interface ChoiceWords {
  /** Say that something is taken, wanted or enough, and what such a verb needs beside it: "go with", «нужен». */
  readonly verbs: ReadonlySet<string>;
  /** The same, of a thing that it is for: "weeds CALL for a hoe". */
  readonly needs: ReadonlySet<string>;
  /** Point from a sign to what it tells: "(if it floats,) that's A". */
  readonly signs: ReadonlySet<string>;
  /** Say the same behind the name: "A is better", «A подойдёт». */
  readonly tails: ReadonlySet<string>;
  /** Prepositions of a purpose that opens a clause: "FOR wet days take A". */
  readonly purposes: ReadonlySet<string>;
  /** Open the condition behind the name: "take A WHEN …". */
  readonly when: ReadonlySet<string>;
  /** Names of a row of conditions, of purposes, and of signs. */
  readonly labels: { readonly choose: string; readonly use: string; readonly sign: string };
}
