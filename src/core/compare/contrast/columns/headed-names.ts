import { tokenise } from '../../../text';
import type { Lexicon } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';

/** A name that ends in capitals, or in a suffix behind a dot: what stands before is said alone. */
const TAILED = /^(\p{Lu}\p{Ll}{2,})(?:\p{Lu}{2,3}|\.(?:js|io|py))$/u;

/** "RabbitMQ pushes, KAFKA is pulled from … RABBIT", "POSTGRES": beginnings of such names that a note says for them. */
export function headedNames(
  text: string,
  columns: readonly { readonly names: readonly string[] }[],
  lexicon: Lexicon,
): readonly (readonly [string, number])[] {
  const tailed = columns.flatMap(({ names }, subject) =>
    names.flatMap((name) => {
      const head = TAILED.exec(name)?.[1];
      return head === undefined ? [] : [{ head: foldWord(head), whole: foldWord(name), subject }];
    }),
  );
  if (tailed.length === 0) return [];
  const said = new Set(tokenise(text).map(({ text: word }) => foldWord(word)));
  return [...said].flatMap((word) => {
    if (lexicon.words.isFinite(word) || lexicon.pack.stopWords.has(word)) return [];
    const fitting = tailed.filter(
      ({ head, whole }) => word.startsWith(head) && whole.startsWith(word) && word !== whole,
    );
    const [one, ...more] = new Set(fitting.map(({ subject }) => subject));
    return one === undefined || more.length > 0 ? [] : [[word, one] as const];
  });
}
