import { foldWord } from './contrast/sentence/token';

/**
 * What is left of each column's names without the noun that all columns end with: "electric", "second-hand electric" of
 * vans beside "diesel van". What is left of two columns alike names neither.
 */
export function withoutShared(
  columns: readonly { readonly names: readonly string[] }[],
): readonly (readonly string[])[] {
  const named = columns.map(({ names }) => {
    const words = names.map((name) => name.trim().split(/\s+/u)).filter((one) => one.length > 1);
    return words.map((one) => ({ noun: foldWord(one.at(-1) ?? ''), rest: one.slice(0, -1).join(' ') }));
  });
  const isShared = (noun: string): boolean => named.every((names) => names.some((one) => one.noun === noun));
  const left = named.map((names) =>
    (columns.length > 1 ? names.filter(({ noun }) => isShared(noun)) : []).map(({ rest }) => rest),
  );
  const times = new Map<string, number>();
  for (const rest of left.flatMap((names) => [...new Set(names.map(foldWord))]))
    times.set(rest, (times.get(rest) ?? 0) + 1);
  return left.map((names) => names.filter((rest) => times.get(foldWord(rest)) === 1));
}
