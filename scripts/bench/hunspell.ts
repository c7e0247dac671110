/** Words of a Hunspell dictionary with all that their suffix rules make of them. Page: `man 5 hunspell`. */
interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** Lemma → its forms, itself included; entries of one spelling together. Suffixes only, one letter a flag. */
export function expandDictionary(affixes: string, words: string): Map<string, Set<string>> {
  const suffixes = suffixesByFlag(affixes);
  const lemmas = new Map<string, Set<string>>();
  for (const line of words.split('\n').slice(1)) {
    const [word, flags] = splitEntry(line.trim());
    if (word === '') continue;
    const forms = lemmas.get(word) ?? new Set([word]);
    for (const flag of flags) {
      for (const { strip, add, condition } of suffixes.get(flag) ?? []) {
        if (condition.test(word)) forms.add(word.slice(0, word.length - strip.length) + add);
      }
    }
    lemmas.set(word, forms);
  }
  return lemmas;
}

/** The word in lower case; flags keep theirs. */
function splitEntry(entry: string): [word: string, flags: string] {
  const [word = '', flags = ''] = entry.split('/');
  return [word.toLowerCase(), flags];
}

function suffixesByFlag(affixes: string): Map<string, Suffix[]> {
  const found = new Map<string, Suffix[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/u);
    if (kind !== 'SFX' || condition === undefined) continue;
    const rules = found.get(flag) ?? [];
    rules.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition}$`, 'u'),
    });
    found.set(flag, rules);
  }
  return found;
}
