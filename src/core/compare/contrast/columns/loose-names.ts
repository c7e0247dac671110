import { tokenise } from '../../../text';
import { clipsIn } from './clips';
import { deedNames } from './deed-names';
import { givenAliases } from './given-aliases';
import { headedNames } from './headed-names';
import type { SpokenNames } from './spoken-names';
import { spokenNames } from './spoken-names';
import { initialsOf } from './initials';
import type { Lexicon } from '../sentence/lexicon';
import { foldWord } from '../sentence/token';

/** First six letters of a name's noun → how the nouns of its activity begin, and whose they are: контейнер-изация. */
export type ProcessHeads = ReadonlyMap<string, readonly (readonly [string, number])[]>;

/** Further ways in which a note names its concepts inside contrast text. */
export interface LooseNames {
  /** Stem → subject: heads and distinguishing words of longer names. */
  readonly short: ReadonlyMap<string, number>;
  /** Those of them that only tell of what an English name is of: "a CACHE" is no "Cache Line". */
  readonly beginnings: ReadonlySet<string>;
  /** Stems of nouns that all columns share, though an adjective alone leaves them out: "Auto MODE" beside "Manual". */
  readonly nounsOfAll: ReadonlySet<string>;
  /** The same of Russian adjectives, where they stand for their noun. */
  readonly bare: ReadonlyMap<string, number>;
  /** Names that speech makes of longer ones. */
  readonly spoken: SpokenNames;
  /** Stems of proper names that the note itself gives: with a capital, in their quotes or without. */
  readonly proper: ReadonlySet<string>;
  readonly process: ProcessHeads;
  /** The column whose deed a verb is, −1 for none. */
  readonly deedOf: (word: string) => number;
  /** Stems that are never a process noun: hypernyms. */
  readonly isBarred: (stem: string) => boolean;
  /** Of two columns: a noun → the proper name with which it makes one mention. */
  readonly properOf: ReadonlyMap<number, number>;
  /** A form of one column's name that may as well be a word of another's: «ворона» of ворон beside серая ворона. */
  readonly isTorn: (word: string, subject: number) => boolean;
  /** The note writes all columns as code: then so written they are names. */
  readonly isCoded: boolean;
  /** Subject of another concept → the column that the note joins it with, −1 for none. */
  readonly columnOf: (subject: number) => number;
}

/** Letters that the noun of an activity shares with a name at least. */
const LEAST = 6;

/** The one subject with whose noun the noun of an activity begins, −1 for none or several. */
export function processSubject(word: string, heads: ProcessHeads): number {
  const fitting = (heads.get(word.slice(0, LEAST)) ?? []).filter(([head]) => word.startsWith(head));
  const [subject, ...others] = new Set(fitting.map(([, one]) => one));
  return subject === undefined || others.length > 0 ? -1 : subject;
}

export const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/u;

/** The beginnings of the nouns of activity that belong to names, of words that are nouns by their ending. */
export function processHeads(
  named: readonly { readonly words: readonly string[]; readonly subject: number }[],
  lexicon: Lexicon,
): ProcessHeads {
  const heads = new Map<string, [string, number][]>();
  for (const { words, subject } of named) {
    for (const word of words) {
      if (word.length < LEAST || ADJECTIVE.test(word) || lexicon.words.isProcess(word)) continue;
      const first = word.slice(0, LEAST);
      const known = heads.get(first) ?? [];
      known.push([word.slice(0, Math.max(LEAST, word.length - 2)), subject]);
      heads.set(first, known);
    }
  }
  return heads;
}

export interface LooseColumn {
  readonly names: readonly string[];
}

/** Names that a note joins into one. */
export interface JoinedNames {
  readonly properOf: LooseNames['properOf'];
  /** Subject of another concept → its names and the column that it stands for. */
  readonly others: ReadonlyMap<number, LooseColumn & { readonly subject: number }>;
}

/** Works out the loose names of columns: words that tell them apart, process nouns, names joined with theirs. */
export function looseNames(
  columns: readonly LooseColumn[],
  lexicon: Lexicon,
  text: string,
  { properOf, others }: JoinedNames,
): LooseNames {
  const owners = new Map<string, Set<number>>();
  columns.forEach((column, subject) => {
    for (const name of column.names) {
      for (const word of contentWords(name, lexicon)) {
        const stem = lexicon.stem(word);
        owners.set(stem, (owners.get(stem) ?? new Set()).add(subject));
      }
    }
  });
  const short = new Map<string, number>();
  const bare = new Map<string, number>();
  const beginnings = new Set<string>();
  const nounsOfAll = new Set<string>();
  const nouns: { words: readonly string[]; subject: number }[] = [];
  const named: { words: readonly string[]; own: readonly string[]; subject: number }[] = [];
  columns.forEach((column, subject) => {
    for (const name of column.names) {
      // "the QUERY" is no "SQL (Structured Query Language)": who uses the letters does not call it by a word.
      if (isSpelledOut(name, column.names)) continue;
      const words = contentWords(headOf(name, lexicon), lexicon);
      const own = words.filter((word) => owners.get(lexicon.stem(word))?.size === 1);
      for (const word of own) {
        if (lexicon.pack.code === 'ru' && words.length === 2 && word === words[0] && ADJECTIVE.test(word))
          bare.set(lexicon.stem(word), subject);
        if (words.length < 2 || word.length < 3) continue;
        const isShared = sharesHead(words, owners, lexicon);
        if (isModifier(word, lexicon) && !isShared) continue;
        const isHead = word === words.at(-1);
        if (isHead && isOfAll(columns, subject, lexicon)) nounsOfAll.add(lexicon.stem(word));
        else short.set(lexicon.stem(word), subject);
        if (lexicon.pack.code === 'en' && !isHead && !isShared) beginnings.add(lexicon.stem(word));
      }
      nouns.push({ words: own, subject });
      named.push({ words, own, subject });
    }
  });
  for (const [head, subject] of headedNames(text, columns, lexicon)) short.set(lexicon.stem(head), subject);
  const shortOf = (word: string): number => short.get(lexicon.stem(word)) ?? bare.get(lexicon.stem(word)) ?? -1;
  const aliases = givenAliases(text, columns, lexicon, shortOf);
  for (const { alias, subject } of aliases) short.set(lexicon.stem(alias), subject);
  for (const [clip, subject] of clipsIn(text, nouns, lexicon)) short.set(lexicon.stem(clip), subject);
  for (const { names, subject } of others.values())
    for (const name of names) nouns.push({ words: contentWords(name, lexicon), subject });
  // Few texts have a process noun for which the whole of the note must be looked through.
  let barred: ReadonlySet<string> | null = null;
  return {
    short,
    bare,
    beginnings,
    nounsOfAll,
    spoken: spokenNames(text, named, lexicon),
    proper: new Set(aliases.flatMap(({ alias, isProper }) => (isProper ? [lexicon.stem(alias)] : []))),
    process: processHeads(nouns, lexicon),
    deedOf: deedNames(
      columns.map(({ names }) => names),
      lexicon.pack.code,
    ),
    isBarred: (stem) => (barred ??= hypernyms(text, lexicon)).has(stem),
    isTorn: tornForms(columns, lexicon),
    properOf,
    isCoded: columns.every(({ names }) => names.some((name) => text.includes(`\`${name}\``))),
    columnOf: (subject) => (subject < columns.length ? subject : (others.get(subject)?.subject ?? -1)),
  };
}

/** Forms with the stem of a word that another column has in its longer name, written in another way than they are asked for. */
function tornForms(columns: readonly LooseColumn[], lexicon: Lexicon): LooseNames['isTorn'] {
  if (lexicon.pack.code !== 'ru') return () => false;
  const words = columns.map(({ names }) => new Set(names.flatMap((name) => contentWords(name, lexicon))));
  const torn = columns.map(({ names }, subject) => {
    const own = names.map(foldWord);
    const others = words.flatMap((all, other) => (other === subject ? [] : [...all]));
    return new Set(others.filter((word) => !own.includes(word)).map((word) => lexicon.stem(word)));
  });
  return (word, subject) => {
    const folded = foldWord(word);
    const names = columns[subject]?.names ?? [];
    return torn[subject]?.has(lexicon.stem(folded)) === true && !names.some((name) => foldWord(name) === folded);
  };
}

/** "The WORDS" are no "bag of words": what an English name is of does not stand for it. */
const headOf = (name: string, { pack }: Lexicon): string =>
  pack.code === 'en' ? (/^(.*?\p{L})\s+of\s/iu.exec(name)?.[1] ?? name) : name;

/** An English name that another, or a word of it, is the initials of, a noun behind both or not. */
function isSpelledOut(name: string, names: readonly string[]): boolean {
  if (!/^[\p{sc=Latin}\s-]+$/u.test(name)) return false;
  const words = new Set(names.flatMap((one) => [one, ...one.split(/\s+/u)]));
  const isSpelled = (part: string): boolean => initialsOf(part).some((initials) => words.has(initials));
  // "Structured Query Language databases" beside "SQL databases".
  return isSpelled(name) || isSpelled(name.split(/\s+/u).slice(0, -1).join(' '));
}

/** An adjective tells a column only where the columns share their noun: "the river one". */
function isModifier(word: string, lexicon: Lexicon): boolean {
  return ADJECTIVE.test(word) || lexicon.words.aspects.has(word);
}

/** "Auto MODE" beside "Manual": an adjective alone leaves out the noun, which is both's. */
function isOfAll(columns: readonly LooseColumn[], subject: number, lexicon: Lexicon): boolean {
  if (lexicon.pack.code !== 'en') return false;
  return columns.some(
    ({ names }, at) => at !== subject && names.some((name) => lexicon.words.isAdjective(foldWord(name))),
  );
}

function sharesHead(
  words: readonly string[],
  owners: ReadonlyMap<string, ReadonlySet<number>>,
  lexicon: Lexicon,
): boolean {
  if (words.some((word) => (owners.get(lexicon.stem(word))?.size ?? 0) > 1)) return true;
  // «насыпной подшипник» beside «промПОДШИПНИК».
  const head = lexicon.pack.code === 'ru' ? lexicon.stem(words.at(-1) ?? '') : '';
  return head.length >= COMPOUND && [...owners.keys()].some((stem) => stem !== head && stem.endsWith(head));
}

/** Letters of a noun that a longer one ends with, at least. */
const COMPOUND = 5;

/** The words of a name that are no function words, folded. */
export function contentWords(name: string, lexicon: Lexicon): string[] {
  return tokenise(name)
    .map((word) => foldWord(word.text))
    .filter(
      (word) =>
        !lexicon.words.determiners.has(word) &&
        !lexicon.words.prepositions.has(word) &&
        !lexicon.conjunctions.has(word),
    );
}

/** Stems behind a class noun: «способы виртуализации» bars виртуализация. */
function hypernyms(text: string, lexicon: Lexicon): Set<string> {
  const barred = new Set<string>();
  if (lexicon.classNouns.size === 0) return barred;
  let open = false;
  for (const word of tokenise(text)) {
    const folded = foldWord(word.text);
    if (open) barred.add(lexicon.stem(folded));
    open = lexicon.classNouns.has(folded) || (open && folded === 'of');
  }
  return barred;
}
