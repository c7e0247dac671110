import type { LanguagePack } from '../../language';
import { conceptKey, foldYo } from '../../text';
import type { NameEntry } from '../matcher';
import { Letters } from '../matcher/letters';
import { isAbbreviation, namePattern, PackChoice } from '../matcher/name-pattern';
import { KOREAN_PARTICLES } from '../matcher/particles';
import type { NameProbe } from '../packing/kept-facts';
import { mayHold } from '../own/word-filter';

/** With more changed names it is cheaper to match every note again than to ask its filter for each. */
const MANY_NAMES = 3000;
const PARTS = /[\p{L}\p{N}\p{M}]+/gu;
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const HANGUL = /\p{sc=Hangul}/u;

/** For each word of a name the ways to write it; each way is a list of filter words that must all be there. */
type Probe = readonly (readonly (readonly string[])[])[];

/**
 * Whether a note can be touched by names that came or went: its word filter may hold one of them in
 * some form, or the note itself bears one. Errs on the side of yes. The forms are made when first asked for.
 */
export function noteToucher(
  entries: readonly NameEntry[],
  packs: readonly LanguagePack[],
): (note: NameProbe) => boolean {
  if (entries.length > MANY_NAMES) return () => true;
  const keys = new Set(entries.flatMap((entry) => entry.names.map(conceptKey)));
  let probes: readonly Probe[] | null = null;
  return ({ name, noteAliases, words }) => {
    if (keys.has(conceptKey(name)) || noteAliases.some((alias) => keys.has(conceptKey(alias)))) return true;
    probes ??= probesOf(entries, packs);
    return probes.some((probe) => holds(words, probe));
  };
}

/** Whether the filter may hold every one of the words, in a way that it files them. */
export function mayHoldAll(filter: Uint32Array, words: readonly string[]): boolean {
  return words.every((word) => holds(filter, [waysOf(conceptKey(word))]));
}

function holds(filter: Uint32Array, probe: Probe): boolean {
  return probe.every((ways) => ways.some((words) => words.every((word) => mayHold(filter, word))));
}

function probesOf(entries: readonly NameEntry[], packs: readonly LanguagePack[]): Probe[] {
  const letters = new Letters();
  const probes: Probe[] = [];
  for (const entry of entries) {
    const choose = new PackChoice(packs, entry.languages ?? []);
    for (const name of [...entry.names, ...entry.also]) {
      const written = name.normalize('NFC').trim();
      const key = conceptKey(written);
      if (isAbbreviation(written, entry.brief === true ? choose : undefined)) probes.push([[[key], [`${key}s`]]]);
      else {
        const slots = namePattern(written, letters, choose, entry.brief)?.slots;
        if (slots !== undefined) probes.push(slots.map((forms) => forms.flatMap(waysOf)));
      }
    }
  }
  return probes;
}

/** The filter holds words whole and by their parts, and pairs of characters of scripts without spaces; ё may stand as е. */
function waysOf(form: string): (readonly string[])[] {
  const parts = form.match(PARTS) ?? [];
  const ways: string[][] = [parts.flatMap(keysOf)];
  // Beside a script without spaces a word is filed by its pairs.
  ways.push(parts.flatMap(pairsOf));
  if (form.includes('ё')) for (const way of waysOf(foldYo(form))) ways.push([...way]);
  if (HANGUL.test(form)) {
    const head = parts.slice(0, -1);
    const last = parts.at(-1) ?? '';
    for (const particle of KOREAN_PARTICLES) ways.push([...head, last + particle]);
  }
  return ways;
}

function keysOf(part: string): string[] {
  return SPACELESS.test(part) ? pairsOf(part) : [part];
}

function pairsOf(part: string): string[] {
  const characters = Array.from(part);
  if (characters.length < 2) return [part];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}
