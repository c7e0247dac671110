/** The endings of nouns of deeds, and of the verbs beside them. */
interface Deeds {
  readonly noun: RegExp;
  readonly verb: RegExp;
}

const DEEDS: ReadonlyMap<string, Deeds> = new Map([
  ['en', { noun: /^(\p{L}{3,})ing$/u, verb: /^(?:es?|ed|s|ing)?$/u }],
  [
    'ru',
    {
      noun: /^(\p{L}{3,}?)(?:[еая]ни[ея]|ка)$/u,
      verb: /^(?:[иае]ть|[иаяе]т|ют|ут|[аяе]ет|[аяе]ют|[иае]м|[аяе]ем|[иаяе]л[аои]?|[иае]шь|[аяе]ешь)(?:ся|сь)?$/u,
    },
  ],
]);

/**
 * "BRAISE it", «ТУШАТ дольше»: where all columns are deeds, each is met by its verb too. Gives the column of a word in
 * small letters, −1 for none or several.
 */
export function deedNames(names: readonly (readonly string[])[], code: string): (word: string) => number {
  const deeds = DEEDS.get(code);
  if (deeds === undefined) return () => -1;
  const roots = names.map((own) =>
    own.flatMap((name) => {
      const root = deeds.noun.exec(name.toLowerCase().replaceAll('ё', 'е'))?.[1];
      return root === undefined ? [] : [root.replace(/([^aeiouls])\1$/u, '$1')];
    }),
  );
  if (roots.some(({ length }) => length === 0)) return () => -1;
  return (word) => {
    const fitting = roots.flatMap((own, column) => {
      const isOwn = own.some((root) => word.startsWith(root) && deeds.verb.test(word.slice(root.length)));
      return isOwn ? [column] : [];
    });
    const [only, ...others] = fitting;
    return only === undefined || others.length > 0 ? -1 : only;
  };
}
