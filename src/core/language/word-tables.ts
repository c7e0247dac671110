/** Words between blanks. */
export function words(table: string): readonly string[] {
  return table.split(/\s+/u).filter((word) => word !== '');
}

/** Lines without the blanks around them; empty ones are left out. */
export function lines(table: string): readonly string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Lines `from=to`. */
export function pairsOf(table: string): ReadonlyMap<string, string> {
  return new Map(
    lines(table).map((line): [string, string] => {
      const [from = '', to = ''] = line.split('=');
      return [from, to];
    }),
  );
}

/** Lines `label=word word …` as word → label; a label may have several lines. */
export function labelledWords(table: string): ReadonlyMap<string, string> {
  return new Map(
    lines(table).flatMap((line) => {
      const [label = '', list = ''] = line.split('=');
      return words(list).map((word) => [word, label] as const);
    }),
  );
}

/**
 * Lines `label=verb verb …/preposition preposition …` as `verb+preposition` → label, every verb with every preposition.
 * Behind a label with `!` the object has to be a kind of it.
 */
export function framedWords(table: string): ReadonlyMap<string, string> {
  return new Map(
    lines(table).flatMap((line) => {
      const [label = '', frames = ''] = line.split('=');
      const [verbs = '', prepositions = ''] = frames.split('/');
      return words(verbs).flatMap((verb) =>
        words(prepositions).map((preposition) => [`${verb}+${preposition}`, label] as const),
      );
    }),
  );
}

/** Lines of two phrases with a bar between them. */
export const couples = (text: string): readonly (readonly [string, string])[] =>
  lines(text).map((line): readonly [string, string] => {
    const [first = '', second = ''] = line.split('/');
    return [first, second];
  });
