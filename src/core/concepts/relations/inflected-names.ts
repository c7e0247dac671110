import type { LanguagePack } from '../../language';
import { smallLetters, tokenise } from '../../text';
import type { TermHit } from '../matcher';
import type { OwnFacts } from '../own-facts';
import type { Vocabulary } from '../vocabulary';
import type { Leaf } from './leaf';
import { outsideMarkup } from './leaf';

interface OwnName {
  readonly key: string;
  readonly words: readonly string[];
}

/** Letters that all forms of a word share at least; a name of fewer is found as it is alone. */
const LEAST = 3;
/** Letters that begin the words of such a name. */
const HEAD = /^\p{L}{3}/u;
/** Names of one beginning that are tried at a word. */
const MOST_ALIKE = 20;

/** Finds the names of one note in other forms. */
export interface InflectedNames {
  /** Whether one may stand in a text. */
  mayStandIn(text: string): boolean;
  /** The leaf with them among its hits. */
  addTo(leaf: Leaf): Leaf;
}

const UNCHANGED: InflectedNames = { mayStandIn: () => false, addTo: (leaf) => leaf };

/**
 * Where the language's forms of names are not generated, what a note defines or links is found in other cases and
 * behind prefixes as well, so that sentences about it are read; mentions are no such hits.
 */
export function inflectedNames(
  own: OwnFacts,
  vocabulary: Vocabulary,
  relations: LanguagePack['relations'] | undefined,
): InflectedNames {
  if (relations?.nameEndings === undefined && relations?.namePrefixes === undefined) return UNCHANGED;
  const names = namesByHead(own, vocabulary);
  if (names.size === 0) return UNCHANGED;
  const heads = new RegExp([...names.keys()].join('|'), 'iu');
  return {
    mayStandIn: (text) => heads.test(text),
    addTo: (leaf) => {
      const hits = unknown(outsideMarkup(leaf.inline, hitsIn(leaf.inline.text, names, relations)), leaf);
      if (hits.length === 0) return leaf;
      return { ...leaf, hits: [...leaf.hits, ...hits].sort((a, b) => a.from - b.from) };
    },
  };
}

function namesByHead(own: OwnFacts, vocabulary: Vocabulary): ReadonlyMap<string, readonly OwnName[]> {
  const names = new Map<string, OwnName[]>();
  const targets = own.links.map(({ target }) => target.slice(target.lastIndexOf('/') + 1));
  const said = own.definitions.flatMap(({ term, aliases }) => [term, ...aliases]);
  for (const name of new Set([...said, ...targets])) {
    const words = tokenise(name).map(({ text }) => folded(text));
    const [first = ''] = words;
    const key = !HEAD.test(first) ? null : vocabulary.keyOf(name);
    if (key === null) continue;
    const head = first.slice(0, LEAST);
    const alike = names.get(head) ?? [];
    names.set(head, alike);
    if (alike.length < MOST_ALIKE) alike.push({ key, words });
  }
  for (const alike of names.values()) alike.sort((a, b) => b.words.length - a.words.length);
  return names;
}

const folded = (word: string): string => smallLetters(word);

type Changes = Pick<LanguagePack['relations'], 'nameEndings' | 'namePrefixes'>;

function hitsIn(text: string, names: ReadonlyMap<string, readonly OwnName[]>, changes: Changes): TermHit[] {
  const words = tokenise(text).map(({ text: word, from, to }) => ({ word: folded(word), from, to }));
  const hits: TermHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const start = words[at];
    if (start === undefined || start.from < (hits.at(-1)?.to ?? 0)) continue;
    for (const bare of barenings(start.word, changes)) {
      const name = names
        .get(bare.slice(0, LEAST))
        ?.find((one) => one.words.every((word, i) => isForm(words[at + i]?.word ?? '', word, changes)));
      if (name === undefined) continue;
      const { to = start.to } = words[at + name.words.length - 1] ?? {};
      hits.push({ from: start.from, to, keys: [name.key] });
      break;
    }
  }
  return hits;
}

/** The word, and what is left of it without a prefix that may be glued to it. */
function barenings(word: string, { namePrefixes }: Changes): string[] {
  const bare = [word];
  for (const prefix of namePrefixes ?? [])
    if (word.startsWith(prefix) && word.length >= prefix.length + LEAST) bare.push(word.slice(prefix.length));
  return bare;
}

function isForm(word: string, name: string, changes: Changes): boolean {
  if (barenings(word, changes).includes(name)) return true;
  const { nameEndings } = changes;
  return (
    nameEndings?.lost.some((ending) => {
      const stem = name.slice(0, name.length - ending.length);
      return (
        stem.length >= LEAST &&
        name.endsWith(ending) &&
        word.startsWith(stem) &&
        nameEndings.taken.has(word.slice(stem.length))
      );
    }) === true
  );
}

/** Those that no name or link found before them overlaps; both lists are in order. */
function unknown(found: readonly TermHit[], { hits, links }: Leaf): TermHit[] {
  const known = [...hits, ...links].sort((a, b) => a.from - b.from);
  let next = 0;
  return found.filter(({ from, to }) => {
    while ((known[next]?.to ?? Infinity) <= from) next += 1;
    return (known[next]?.from ?? Infinity) >= to;
  });
}
