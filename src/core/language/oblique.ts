import { lines, words } from './word-tables';

/** What the nominative of a word may be, the likeliest first. */
export type Nominatives = readonly [likeliest: string, ...others: string[]];

/** Names in the case that naming verbs want: «называют парадигмой». */
export interface Oblique {
  isOblique(word: string): boolean;
  noun(word: string): Nominatives;
  /** Of an adjective before that noun, in the same case or the nominative. */
  adjective(word: string, noun: string): Nominatives;
  /** Surely an adjective in that case, alone: «антагонистической». */
  isAdjective?(word: string): boolean;
  /** What the nominative of a word in the genitive may be: «определение очереди». */
  genitive?(word: string): readonly string[];
}

type Endings = readonly (readonly [ending: string, nominatives: readonly string[]])[];

/** Lines `ending: nominative endings`, the longer first; `-` is none. */
export function endingTable(table: string): Endings {
  return lines(table).map((line) => {
    const [ending = '', nominatives = ''] = line.split(':');
    return [ending, words(nominatives).map((one) => (one === '-' ? '' : one))];
  });
}

/** The word with its first fitting ending turned round; itself where none fits a stem of two letters. */
export function turned(word: string, endings: Endings): Nominatives {
  for (const [ending, nominatives] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, -ending.length);
    const [first = '', ...others] = nominatives.map((one) => stem + one);
    return [first, ...others];
  }
  return [word];
}

/** Oblique names by tables of endings alone. */
export function obliqueOf(nouns: string, adjectives: string): Oblique {
  const [ofNouns, ofAdjectives] = [endingTable(nouns), endingTable(adjectives)];
  return {
    isOblique: (word) => [...ofNouns, ...ofAdjectives].some(([ending]) => word.endsWith(ending)),
    noun: (word) => turned(word, ofNouns),
    adjective: (word) => turned(word, ofAdjectives),
  };
}
