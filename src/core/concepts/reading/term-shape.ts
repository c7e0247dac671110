import { conceptKey, smallLetters, tokenise } from '../../text';
import { isAbbreviationOf } from '../naming/abbreviation';
import { cleanName } from '../naming/clean-name';
import type { Recogniser } from './recogniser';

/** What the words of a would-be term tell of it. */
export interface TermShape {
  readonly name: string;
  readonly key: string;
  /** Verified abbreviations and other names said with it. */
  readonly aliases: readonly string[];
  readonly abbreviated: boolean;
  /** Joined by "and": a class, no term. */
  readonly coordinated: boolean;
  /** A clause, an opening of speech, an order: no name of a thing. */
  readonly unlikely: boolean;
  /** A German noun that ends as verbs do, or such a verb: „Gerät“, „Speichert“. */
  readonly verbal: boolean;
  readonly label: boolean;
  /** A number, path, file or piece of code stands for a thing of the text, not a concept. */
  readonly technical: boolean;
}

const MOST_WORDS = 5;
/** «Функц. группа»: words are cut behind a consonant. */
const SHORTENED = /^\p{L}{2,5}[^\P{L}аеёиоуыэюяaeiouyі]\.(?= \p{Ll}{3})/u;
const BRACKETS = /[()（）]/u;
/** Where a thing is kept, not what it is called. */
const ADDRESS = /^(?:https?:\/\/|www\.)/iu;
/** Hebrew writes "and" with the next word. */
const PREFIXED_AND = /^ו\p{L}{3}/u;
/** «Яркий пример», „Anderes Beispiel“. */
const EXAMPLE = /^(?:пример|приклад|beispiel|example|exemple|ejemplo|esempio|exemplo|przykład)/u;

/** "Following is the order of …": points at what stands below or was said before. */
const POINTS = /^(?:following|former|latter|above|below)$/iu;
/** «Шлюз в данном случае — …»: what the name means there alone. */
const LOCAL =
  /.\s(?:в (?:данном|этом|нашем|мо[её]м|таком) (?:случае|примере|контексте)|на самом деле|in (?:this|our) (?:case|example|context))$/iu;
/** "A key feature of trams", "an example of a weir": what something is for another. */
const ROLE =
  /^(?:(?:(?:an?|the|one|another|other|key|main|common|important|major|good|typical|simple|classic|famous|interesting|popular|notable|big|great) )*(?:examples?|features?|benefits?|advantages?|disadvantages?|drawbacks?|downsides?|consequences?|uses?) (?:of|for)|(?:key|main|important|major|notable) (?:aspect|point|part|difference|characteristic|property|component|element|thing|reason|step|issue|problem)s? (?:of|for|in)) /iu;

/** «Ошибка дня», "quote of the week", "last week", 「יום א'」: a part of a diary. */
const OF_DAY =
  /^(?:\p{L}+ (?:дня|недели|месяца|of the (?:day|week|month))|(?:last|next|this) (?:week|month|year|time|lesson|session|lecture|meeting)|יום \p{Script=Hebrew}['’׳]?)$/iu;

/** Reads a term as it is shown, brackets included; null where it can be no name. */
export function readTerm(shown: string, recogniser: Recogniser): TermShape | null {
  if (/[=≠≈→<>;|\n]|[,:–—-]\s*$/u.test(shown) || /^[^\p{L}\p{N}"«„“'(¿]/u.test(shown.trim())) return null;
  if (ADDRESS.test(shown.trim())) return null;
  const isBracketed = BRACKETS.test(shown);
  if (isBracketed && shown.split(/[(（]/u).length !== shown.split(/[)）]/u).length) return null;
  const split = isBracketed || shown.includes(', ') ? splitAliases(shown, recogniser) : { head: shown, others: [] };
  const { head, others } = split.others.length > 0 ? split : (splitOther(split.head, recogniser) ?? split);
  const clean = cleanName(head);
  if (clean === null) return null;
  const words = tokenise(clean.name).map((word) => smallLetters(word.text));
  if (/^\d+(?!-\p{L}{3})(?:-?\p{L}{1,2})?(?:[\s.,:/%°-]|$)/u.test(clean.name) || words.length === 0) return null;
  if (/^(?:[«„“][^»”“]*|"[^"]*)$/u.test(shown.trim())) return null;
  const { short, name } = abbreviationOf(clean.name, clean.brackets);
  const aliases = [...new Set([...short, ...others])].filter((alias) => conceptKey(alias) !== conceptKey(name));
  return {
    name,
    key: conceptKey(name),
    aliases,
    abbreviated: short.length > 0,
    coordinated:
      clean.name.includes(',') ||
      words.some((_word, i) => i > 0 && i < words.length - 1 && joinsNames(words, i, clean.name, recogniser)) ||
      (recogniser.languages[0]?.code === 'he' && words.some((word, i) => i > 0 && PREFIXED_AND.test(word))) ||
      /\s(?:[&+/]|vs\.?)\s/u.test(clean.name),
    unlikely:
      words.length > MOST_WORDS ||
      recogniser.has('termStarts', words[0]) ||
      // "Nell'uomo ci": no name ends in a pronoun or preposition; English names do ("sign in").
      (recogniser.languages[0]?.code !== 'en' && recogniser.has('termStarts', words.at(-1))) ||
      words.some(
        (word, i) =>
          (i > 0 || words.length === 1 || recogniser.languages[0]?.code !== 'en') &&
          // "Duty of care": behind "of" stands a noun.
          !recogniser.has('complements', words[i - 1]) &&
          !isHyphened(word, recogniser) &&
          recogniser.is('isFinite', word),
      ) ||
      words.some((word) => recogniser.has('negations', word) || recogniser.has('causes', word)) ||
      (isOrder(words, recogniser) && !isCapital(words, clean.name, recogniser)) ||
      hasObject(words, recogniser) ||
      isAdverb(words, recogniser) ||
      opensLikeOrder(clean.name, recogniser) ||
      words.slice(0, 2).some((word) => recogniser.has('evaluations', word)) ||
      (words.length > 1 && /^(?:ones?|thing)$/u.test(words.at(-1) ?? '')) ||
      POINTS.test(clean.name) ||
      LOCAL.test(clean.name) ||
      ROLE.test(clean.name) ||
      /[!?…"。，！？]|[.:：]\s/u.test(clean.name.replace(SHORTENED, '')),
    verbal: isOrder(words, recogniser) && isCapital(words, clean.name, recogniser),
    label:
      OF_DAY.test(clean.name) ||
      (words.length === 2 && EXAMPLE.test(words[1] ?? '')) ||
      recogniser.isLabel(clean.name) ||
      recogniser.isDefinitionWord(clean.name),
    technical:
      /^[./~@#\\]|\/$|\.[a-z]{1,5}$|\(\)|_|\s#?\d+(?:[.,:]\d+)*$/u.test(clean.name) ||
      isPath(clean.name) ||
      /^\p{Lu}\d+$/u.test(clean.name),
  };
}

/** "and" between two names; „Rauch- und Wärmeabzug“ is one whose end both its parts share. */
function joinsNames(words: readonly string[], at: number, name: string, recogniser: Recogniser): boolean {
  const isShared = recogniser.languages[0]?.nounPhrase === 'capital' && at === 1 && /^\p{L}+- und /u.test(name);
  return recogniser.has('conjunctions', words[at]) && !isShared;
}

/** "src/app", but not "B/S", „C/N-Verhältnis“. */
export function isPath(shown: string): boolean {
  return (
    shown.includes('/') && /\S\/\S/u.test(shown.replace(/(^|[\s(（])\p{Lu}{1,2}\/\p{Lu}{1,2}(?=[\s)）-]|$)/gu, '$1'))
  );
}

/** An article behind a word that is no preposition, or a relative word: "recall a key", "cities that". */
function hasObject(words: readonly string[], recogniser: Recogniser): boolean {
  if (recogniser.languages[0]?.code !== 'en') return false;
  return words.some((word, i) => {
    const before = words[i - 1];
    if (i > 0 && /^(?:that|which|who|whom|whose)$/u.test(word)) return true;
    // "Doors painted in spring".
    if (i > 1 && recogniser.is('isPassive', before) && recogniser.has('glossStarts', word)) return true;
    if (i === 1 && word === 'to' && recogniser.has('glossStarts', words[0])) return true;
    return (
      before !== undefined &&
      recogniser.has('articles', word) &&
      !recogniser.has('glossStarts', before) &&
      !recogniser.has('complements', before)
    );
  });
}

/** "Tipicamente", or an article that stands alone: "Una è …". */
function isAdverb([word, ...rest]: readonly string[], recogniser: Recogniser): boolean {
  const [language] = recogniser.languages;
  if (word === undefined || language === undefined) return false;
  // «Быстро — это …»
  if (language.nounPhrase === 'ending') return rest.length === 0 && language.glossStarts.has(word);
  if (language.nounPhrase !== 'article') return false;
  if (rest.some((other) => language.code !== 'en' && recogniser.has('relatives', other))) return true;
  return rest.length === 0 && (recogniser.has('articles', word) || (language.code !== 'en' && /.mente$/u.test(word)));
}

/** In scripts without spaces an option or a button begins with its verb. */
function opensLikeOrder(name: string, { languages: [language] }: Recogniser): boolean {
  if (language?.nounPhrase !== 'spaceless') return false;
  // 「最大的问题」
  const judged = /^.{1,8}[的の](.+)$/u.exec(name)?.[1] ?? '';
  return language.evaluations.has(judged) || [...language.termStarts].some((word) => name.startsWith(word));
}

/** In languages whose infinitives have endings, a term of a verb alone is a button or a step. English forms are nouns too. */
function isOrder(words: readonly string[], recogniser: Recogniser): boolean {
  return (
    recogniser.languages[0]?.code !== 'en' &&
    recogniser.is('isVerb', words[0]) &&
    !recogniser.has('articles', words[0]) &&
    !isHyphened(words[0] ?? '', recogniser)
  );
}

/** «Кэш-память»: where verbs have endings of their own, none is written with a hyphen. */
function isHyphened(word: string, { languages: [language] }: Recogniser): boolean {
  return language?.nounPhrase === 'ending' && word.includes('-');
}

function isCapital(words: readonly string[], name: string, { languages: [language] }: Recogniser): boolean {
  return language?.nounPhrase === 'capital' && words.length === 1 && /^\p{Lu}/u.test(name);
}

/** `HTTP (HyperText Transfer Protocol)` and `HyperText Transfer Protocol (HTTP)` are one term with one abbreviation. */
function abbreviationOf(name: string, brackets: readonly string[]): { name: string; short: string[] } {
  const short: string[] = [];
  for (const bracket of brackets) {
    const inner = cleanName(bracket)?.name ?? '';
    // «АТФ (аденозинтрифосфат)»: beside a word of its letters the short form is the name that everybody uses.
    if (isAbbreviationOf(name, inner))
      return inner.includes(' ') ? { name: inner, short: [name] } : { name, short: [inner] };
    for (const part of bracket.split(/[,;]/u)) {
      const trimmed = part.trim();
      if (isAbbreviationOf(trimmed, name)) short.push(trimmed);
    }
  }
  return { name, short };
}

/**
 * «Затор или пробка», «*Квас* или хлебный квас»: two names of one thing. «Острый или тупой угол» shares a noun; in
 * other languages as many such names are of two things.
 */
function splitOther(shown: string, { languages }: Recogniser): { head: string; others: string[] } | null {
  if (languages[0]?.code !== 'ru') return null;
  const [, head = '', other = ''] = /^([^,()]{2,40}?) или ([^,()]{2,40})$/u.exec(shown.trim()) ?? [];
  const last = tokenise(head).at(-1)?.text.toLowerCase() ?? '';
  const name = cleanName(other)?.name;
  if (name === undefined || / (?:и|или) /u.test(other) || languages[0].isAdjective(last)) return null;
  return { head, others: [name] };
}

/** `T, или U` and `T (или U)`: the words behind the cue are other names. */
function splitAliases(shown: string, recogniser: Recogniser): { head: string; others: string[] } {
  const others: string[] = [];
  const cues = recogniser.languages.flatMap((one) => one.aliasCues);
  const take = (rest: string): boolean => {
    const lower = smallLetters(rest);
    const cue = cues.filter((one) => lower.startsWith(`${one} `)).sort((a, b) => b.length - a.length)[0];
    if (cue === undefined) return false;
    const name = cleanName(rest.normalize('NFC').slice(cue.length))?.name;
    if (name !== undefined && !name.includes(',')) others.push(name);
    return true;
  };
  let head = shown.replace(/[(（]([^()（）]*)[)）]/gu, (whole, inner: string) => (take(inner.trim()) ? '' : whole));
  const comma = head.indexOf(', ');
  if (
    comma > 0 &&
    !/[(（][^()（）]*$/u.test(head.slice(0, comma)) &&
    take(
      head
        .slice(comma + 2)
        .trim()
        .replace(/,$/u, ''),
    )
  )
    head = head.slice(0, comma);
  return { head, others };
}
