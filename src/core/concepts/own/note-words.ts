import { hashOf, holdsSpaceless, unitAt, WordCounts, WordScanner } from '../../text';
import { filterOfHashes } from './word-filter';

const PART = /[\p{L}\p{N}\p{M}]+/gu;
/** What keys leave out. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/u;
/** No code unit below belongs to a script without spaces: Thai is the first. */
const FIRST_SPACELESS = 0xe00;
const YO = 0x451;

/** Words of a note, lower case and NFC, with how often each stands there; joined words also by their parts. O(n). */
export function countWords(text: string): WordCounts {
  const lower = text.normalize('NFC').toLowerCase();
  const folded = INVISIBLE.test(lower) ? lower.replace(new RegExp(INVISIBLE, 'gu'), '').normalize('NFC') : lower;
  const counts = new WordCounts(folded);
  const scanner = new WordScanner(folded);
  while (scanner.next()) {
    const { from, to, hash } = scanner;
    counts.add(from, to, hash);
    if (!scanner.isJoined) continue;
    const word = folded.slice(from, to);
    for (const part of word.matchAll(PART)) {
      const start = from + part.index;
      const end = start + part[0].length;
      counts.add(start, end, hashOf(folded, start, end));
    }
  }
  return counts;
}

/** The filter over what a note is asked for: over `filterKeys` of its words, most of which need no string. */
export function noteFilter(words: WordCounts): Uint32Array {
  const hashes: number[] = [];
  const others = new Set<string>();
  const { text } = words;
  words.visit((from, to, hash) => {
    if (isPlainWord(text, from, to)) hashes.push(hash);
    else for (const key of filterKeys([text.slice(from, to)])) others.add(key);
  });
  for (const key of others) {
    // A word of the note that is plain has gone in by its place.
    if (words.has(key) && isPlainWord(key, 0, key.length)) continue;
    hashes.push(hashOf(key, 0, key.length));
  }
  return filterOfHashes(hashes);
}

/** Of a script with spaces, and without ё. */
function isPlainWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = unitAt(text, at);
    if (unit === YO || unit >= FIRST_SPACELESS) return false;
  }
  return true;
}

/**
 * What a note's filter is asked for: its words (with е for ё too), and of runs written without spaces each pair of
 * characters (a name of two characters or more is there only if all its pairs are).
 */
export function* filterKeys(words: Iterable<string>): Generator<string> {
  for (const word of words) {
    yield* keysOf(word);
    if (word.includes('ё')) yield* keysOf(word.replaceAll('ё', 'е'));
  }
}

function* keysOf(word: string): Generator<string> {
  if (!isSpaceless(word)) yield word;
  else {
    let before = '';
    for (const character of word) {
      if (before !== '') yield before + character;
      before = character;
    }
    if (before === word) yield word;
  }
}

/** Whether the text has letters of a script that is written without spaces. */
export function isSpaceless(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) if (unitAt(text, at) >= FIRST_SPACELESS) return holdsSpaceless(text);
  return false;
}
