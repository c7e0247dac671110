import type { LanguagePack } from '../../language';
import { contrastWords } from '../../language';
import type { KindredNames } from './kindred-names';
import type { Token } from './sentence';
import { textAt } from './sentence';

/** Two concepts that a sentence sets against each other. */
export interface Opposition {
  readonly source: string;
  readonly target: string;
  /** Integer hundredths. */
  readonly confidence: number;
}

/** Phrases by their first word, the longer first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What of a language shows that two clauses, or a clause and a name, stand against each other. */
export interface OppositionWords {
  readonly pack: LanguagePack;
  readonly unlike: Phrases;
  readonly pairs: Phrases;
  readonly answers: Phrases;
  /** "A DIFFERS FROM B", "the DIFFERENCE BETWEEN A and B". */
  readonly differing: Phrases;
  readonly differences: Phrases;
  /** Said of two at once: "A and B DIFFER". */
  readonly mutual: Phrases;
  /** Joins two clauses of one verb: "WHERE A moves it, B moves …". */
  readonly joints: ReadonlySet<string>;
  /** Said of one thing, it sets that against the one spoken of before: "is THE OPPOSITE", «НАОБОРОТ». */
  readonly opposites: Phrases;
  /** Stand behind "unlike" for the one spoken of before: "unlike IT", «в отличие от НЕГО». */
  readonly stands: ReadonlySet<string>;
  /** What any of them, a denial or a parallel clause begins with. */
  readonly openings: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
}

/** A sentence with what it is read by. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: OppositionWords;
  readonly names: KindredNames;
  /** What the text around defines; null for nothing. */
  readonly defined: string | null;
  /** What the sentence before is about, or defines; null for nothing known. */
  readonly earlier: string | null;
}

/** Weight from which a cue between two clauses can mean nothing else. */
const STRONG = 80;

/** Null for a language whose cues are not known. */
export function oppositionWords(pack: LanguagePack): OppositionWords | null {
  const words = contrastWords(pack.code);
  if (words.unlike.length === 0) return null;
  const unlike = byFirst([...words.unlike, ...words.unlikeMid]);
  const pairs = byFirst(words.pairs.filter(({ weight }) => weight >= STRONG).map(({ phrase }) => phrase));
  const differing = byFirst(pack.relations.differing ?? []);
  const differences = byFirst(pack.relations.differences ?? []);
  const mutual = byFirst(pack.relations.mutual ?? []);
  const joints = pack.relations.joints ?? new Set<string>();
  const firsts = [unlike, pairs, differing, differences, mutual].flatMap((table) => [...table.keys()]);
  return {
    pack,
    unlike,
    pairs,
    answers: byFirst(words.parallelCues),
    differing,
    differences,
    mutual,
    joints,
    opposites: byFirst(pack.relations.opposites ?? []),
    stands: pack.relations.standing ?? new Set(),
    openings: new Set([...firsts, ...joints, ...words.negators, ',', ';']),
    prepositions: words.topicPrepositions,
    negators: new Set(words.negators),
  };
}

function byFirst(phrases: readonly string[]): Phrases {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of new Set(phrases)) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  for (const all of table.values()) all.sort((a, b) => b.length - a.length);
  return table;
}

/** Words of the phrase that stands at a place; 0 for none. */
export function lengthAt(tokens: readonly Token[], at: number, table: Phrases): number {
  const found = table
    .get(textAt(tokens, at))
    ?.find((words) => words.every((word, i) => textAt(tokens, at + i) === word));
  return found?.length ?? 0;
}

/** The opposition of two names, if each is of one concept and they are two. */
export function opposed(one: Token | undefined, other: Token | undefined, confidence: number): Opposition | null {
  const [source, target] = [one, other].map((token) => (token?.keys.length === 1 ? token.keys[0] : undefined));
  return source === undefined || target === undefined || source === target ? null : { source, target, confidence };
}
