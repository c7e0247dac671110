import { tokeniseApart } from '../text';
import type { Lexicon } from './contrast/sentence/lexicon';
import { foldWord, isWide } from './contrast/sentence/token';
import { setsNamesAgainst } from './contrast/note/zones';

/** What the vault knows of names. */
export interface KnownNames {
  /** Key of the concept that a name or key means, null when none. */
  readonly keyOf: (name: string) => string | null;
}

const MOST_WORDS = 4;
/** Of a name in a script without blanks. */
const MOST_CHARACTERS = 8;

/** Keys of the concepts that a title sets against each other: "A vs B", «Отличие A от B»; empty when it is no such title. */
export function titledConcepts(title: string, lexicons: readonly Lexicon[], names: KnownNames): string[] {
  return setsNamesAgainst(title, lexicons) ? namedSideBySide(title, lexicons, names) : [];
}

/** Keys of the names that stand beside each other in a title; empty when there is one alone. */
export function namedSideBySide(title: string, lexicons: readonly Lexicon[], names: KnownNames): string[] {
  const joints = jointsOf(lexicons);
  const parts = namesIn(title, names);
  if (isErrand(title, lexicons, parts)) return [];
  const places = placesOf(lexicons);
  const run = new Set<string>();
  let joint = false;
  let isPlace = false;
  for (const [at, { key, word }] of parts.entries()) {
    if (key !== null && !isPart(parts, at, joints)) {
      // Two names side by side: the first is said of the second, «цена каяка»; so it is in "the hull IN kayaks".
      if (!joint) run.clear();
      run.add(key);
      joint = false;
    } else if (key === null && joints.has(word)) {
      isPlace = places.has(word) && (!joint || isPlace);
      joint = !isPlace;
    } else if (run.size > 1) break;
    else run.clear();
  }
  return run.size > 1 ? [...run] : [];
}

/** "Block STORAGE" is no "Blocks", "Cell State" no "States": an English name in another form than its own, within a longer one. */
function isPart(parts: readonly TitlePart[], at: number, joints: ReadonlySet<string>): boolean {
  const part = parts[at];
  if (part?.isInflected !== true || !/^\p{sc=Latin}/u.test(part.word)) return false;
  const isOwn = (one: TitlePart | undefined): boolean =>
    one?.key === null && !joints.has(one.word) && one.isCapital && part.isCapital;
  return isOwn(parts[at + 1]) || (at > 1 && isOwn(parts[at - 1]));
}

/** "Rename a file OR folder" is something to do with either; "kayak or canoe", "when to take a kayak or a canoe" ask. */
function isErrand(title: string, lexicons: readonly Lexicon[], parts: readonly TitlePart[]): boolean {
  const [first] = parts;
  if (first?.key !== null || /[:,?–—]/u.test(title)) return false;
  if (!tokeniseApart(title).some(({ text }) => EITHER.has(foldWord(text)))) return false;
  return (
    !jointsOf(lexicons).has(first.word) && !lexicons.some(({ pack }) => pack.recognition.termStarts.has(first.word))
  );
}

const EITHER: ReadonlySet<string> = new Set(['or', 'или']);

/** Lists of lexicons are made once for a mixture of languages. */
const knownJoints = new WeakMap<readonly Lexicon[], ReadonlySet<string>>();

/** Words that stand between two names without making one of them the other's. */
function jointsOf(lexicons: readonly Lexicon[]): ReadonlySet<string> {
  const known = knownJoints.get(lexicons);
  if (known !== undefined) return known;
  const joints = new Set(
    lexicons.flatMap(({ words }) => [
      ...words.versus.flatMap((phrase) => phrase.split(' ')),
      ...words.prepositions,
      ...words.determiners,
      ...words.conjunctions,
    ]),
  );
  knownJoints.set(lexicons, joints);
  return joints;
}

/** Prepositions that make the second name the place of the first; "compared WITH" does not. */
function placesOf(lexicons: readonly Lexicon[]): ReadonlySet<string> {
  const compared = lexicons.flatMap(({ words }) => words.comparedWith.map((phrase) => phrase.split(' ').at(-1) ?? ''));
  const places = lexicons.flatMap(({ words }) => [...words.placePrepositions, 'of']);
  return new Set(places.filter((word) => !compared.includes(word)));
}

interface TitlePart {
  readonly key: string | null;
  /** The first of its words. */
  readonly word: string;
  readonly isCapital: boolean;
  /** One word, and not the name that its key is made of. */
  readonly isInflected: boolean;
}

/** The words of a title, the names in it taken together: the longest first, from the left. */
export function namesIn(title: string, names: KnownNames): TitlePart[] {
  const words = tokeniseApart(title).slice(0, 30);
  const parts: TitlePart[] = [];
  for (let at = 0; at < words.length;) {
    const first = words[at];
    if (first === undefined) break;
    let key: string | null = null;
    // The whole title is what a note of that name is called.
    let length = Math.min(
      isWide(first.text) ? MOST_CHARACTERS : MOST_WORDS,
      words.length - at,
      Math.max(1, words.length - 1),
    );
    for (; length > 0; length--) {
      const last = words[at + length - 1] ?? first;
      key = names.keyOf(title.slice(first.from, last.to));
      if (key !== null) break;
    }
    const word = foldWord(first.text);
    const isInflected = key !== null && length === 1 && key !== word;
    parts.push({ key, word, isCapital: /^\p{Lu}/u.test(first.text), isInflected });
    at += Math.max(1, length);
  }
  return parts;
}
