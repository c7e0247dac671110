import type { LanguagePack } from '../../core/language';
import { packsFor } from '../../core/language';
import type { Place } from '../../core/text';
import { splitSentences } from '../../core/text';
import type { Vault } from '../vault';

/** A place at which a note speaks of a concept. */
export interface Usage extends Place {
  readonly kind: 'definition' | 'link' | 'mention';
  /** The sentence around it, on one line. */
  readonly sentence: string;
}

/** Sentences longer than this are cut on both sides of the place. */
const SHOWN_UNITS = 240;
/** Of a line longer than this only what is near is looked at. */
const LINE_UNITS = 2_000;

/** Of a definition the words are known; of other places they are read. */
/** What makes a line a quote, an item or a heading. */
const MARKS = /^(?:>|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|\s)*/u;

type FoundPlace = Omit<Usage, 'sentence'> & { readonly words?: string };

/** Where the notes speak of a concept, by path, then place; at most `limit`, of each note's text as it is now. */
export async function usagesOf({ index, ports }: Vault, key: string, limit: number): Promise<readonly Usage[]> {
  const usages: Usage[] = [];
  for (const path of index.notesUsing(key)) {
    if (usages.length >= limit) break;
    const places = placesIn({ index }, key, path);
    const text = places.length === 0 ? null : await ports.files.read(path);
    if (text?.ok !== true) continue;
    const [pack] = packsFor(index.concepts.factsOf(path)?.own.languages ?? []);
    for (const place of places) {
      usages.push({ ...place, sentence: place.words ?? sentenceAt(text.value, place, pack?.abbreviations) });
    }
  }
  return usages.slice(0, limit);
}

function placesIn({ index }: Pick<Vault, 'index'>, key: string, path: string): FoundPlace[] {
  const facts = index.concepts.factsOf(path);
  if (facts === null) return [];
  const vocabulary = index.vocabulary();
  const places: FoundPlace[] = [];
  for (const { evidence, term, text } of index.concepts.get(key)?.definitions ?? []) {
    if (evidence.path === path) {
      const { from, to } = evidence;
      places.push({ path, from, to, kind: 'definition', words: `${term} – ${text}`.slice(0, SHOWN_UNITS) });
    }
  }
  for (const link of facts.own.links) {
    if (vocabulary.targetOf(link, path) === key) places.push({ path, ...link.span, kind: 'link' });
  }
  for (const { from, to, keys } of facts.vault?.mentions ?? []) {
    if (keys.includes(key)) places.push({ path, from, to, kind: 'mention' });
  }
  return places.sort((a, b) => a.from - b.from || a.to - b.to);
}

function sentenceAt(
  text: string,
  { from, to }: Place,
  abbreviations: LanguagePack['abbreviations'] = { hard: [], soft: [] },
): string {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - LINE_UNITS);
  const end = text.indexOf('\n', from);
  const line = text.slice(start, Math.min(end < 0 ? text.length : end, to + LINE_UNITS));
  const at = from - start;
  const whole = { from: 0, to: line.length };
  const around = splitSentences(line, abbreviations).find((one) => one.from <= at && at < one.to) ?? whole;
  const mark = start === 0 || text.charAt(start - 1) === '\n' ? (MARKS.exec(line)?.[0].length ?? 0) : 0;
  const first = Math.max(around.from, Math.min(mark, at), at - SHOWN_UNITS / 2);
  const last = Math.min(around.to, first + SHOWN_UNITS);
  const cut = line.slice(first, last).replaceAll(/\s+/gu, ' ').trim();
  return `${first > Math.max(around.from, mark) ? '…' : ''}${cut}${last < around.to ? '…' : ''}`;
}
