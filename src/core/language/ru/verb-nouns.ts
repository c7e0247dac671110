/** Verbs whose noun is regular: «регулирует» → «регулирование», «сокращает» → «сокращение». */
const REGULAR: readonly (readonly [RegExp, string])[] = [
  [/(.{2}ир)(?:у[ею]т|овать|у[ею]тся|оваться|овал[аои]?)$/u, 'ование'],
  [/(.{3}[лн])я[ею]т(?:ся)?$/u, 'ение'],
  [/(.{3}[жчшщ])а[ею]т(?:ся)?$/u, 'ение'],
  [/(.{3}ств)у[ею]т$/u, 'ование'],
];

/** Verbs that have the ending and no such noun. */
const NOT_REGULAR =
  /слуша|меша|реша|стреля|гуля|позволя|заставля|представля|загружа|выгружа|защища|обеща|отвеча|сравня|получа|встреча|заканчива|конча|меча|назнача|трепеща|дыша|слыша|держа|нагружа|въезжа|приезжа|заезжа|быва|зна|крича|молча/u;

/** The noun for what a verb says, capital and all; null where no rule tells it. */
export function nounOfVerb(word: string): string | null {
  if (NOT_REGULAR.test(word)) return null;
  for (const [pattern, ending] of REGULAR) {
    const stem = pattern.exec(word)?.[1];
    if (stem === undefined) continue;
    const noun = word.slice(0, word.indexOf(stem) + stem.length) + ending;
    return noun.charAt(0).toUpperCase() + noun.slice(1);
  }
  return null;
}
