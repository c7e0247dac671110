/** Verbs whose noun is regular: «регулирует» → «регулирование», «сокращает» → «сокращение», «закипает» → «закипание». */
const REGULAR: readonly (readonly [RegExp, string])[] = [
  [/(.{2}из)(?:иру[ею]т|у[ею]т|ировать|овать|иру[ею]тся|у[ею]тся|ироваться|оваться)$/u, 'ация'],
  [/(.{2}фи)циру[ею]т(?:ся)?$/u, 'кация'],
  [/(.{2}ир)(?:у[ею]т|овать|у[ею]тся|оваться|овал[аои]?)$/u, 'ование'],
  [/(.{3}[лнр])я[ею]т(?:ся)?$/u, 'ение'],
  [/(.{3}[жчшщ])а[ею]т(?:ся)?$/u, 'ение'],
  [/(.{3}ств)у[ею]т$/u, 'ование'],
  [/(.{2}н)е[ею]т$/u, 'ение'],
  [/(.{3}[^жчшщ])а[ею]т(?:ся)?$/u, 'ание'],
];

/** Verbs that have the ending and no such noun. */
const NOT_REGULAR =
  /слуша|меша|реша|стреля|гуля|позволя|заставля|представля|загружа|выгружа|защища|обеща|отвеча|сравня|получа|встреча|заканчива|конча|меча|назнача|трепеща|дыша|слыша|держа|нагружа|въезжа|приезжа|заезжа|быва|зна|крича|молча|определя|потеря|провер|помога|дума|игра|прода|переда|пропада|попада|приез|создаёт|приобрета|прощ/u;

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
