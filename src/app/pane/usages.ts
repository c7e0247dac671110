import type { LanguagePack } from '../../core/language';
import { packsFor } from '../../core/language';
import type { Place, Span } from '../../core/text';
import { splitSentences } from '../../core/text';
import type { Steps } from '../steps';
import type { Vault } from '../vault';

export type UsageKind = 'definition' | 'link' | 'mention';

/** A place at which a note speaks of a concept. */
export interface Usage extends Place {
  readonly kind: UsageKind;
  /** The sentence around it, on one line. */
  readonly sentence: string;
  /** What of the sentence stands at the place. */
  readonly words: Span;
}

/** A place whose sentence has not been read. */
export type UsagePlace = Omit<Usage, 'sentence' | 'words'>;

/** The places of one kind in one note, in order. */
export interface NoteUsages {
  readonly path: string;
  readonly kind: UsageKind;
  readonly places: readonly UsagePlace[];
}

const KINDS: readonly UsageKind[] = ['definition', 'link', 'mention'];

/** Sentences longer than this are cut on both sides of the place. */
const SHOWN_UNITS = 240;
/** Of a line longer than this only what is near is looked at. */
const LINE_UNITS = 2_000;

/** What makes a line a quote, an item or a heading. */
const MARKS = /^(?:>|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|\s)*/u;

/** Where the notes speak of a concept, by path, then place; at most `limit`, of each note's text as it is now. */
export async function usagesOf(vault: Vault, key: string, limit: number): Promise<readonly Usage[]> {
  const usages: Usage[] = [];
  for (const path of vault.index.notesUsing(key)) {
    if (usages.length >= limit) break;
    const places = placesIn(vault, key, path);
    const text = places.length === 0 ? null : await vault.ports.files.read(path);
    if (text?.ok !== true) continue;
    for (const place of places) usages.push(usageAt(vault, key, place, text.value));
  }
  return usages.slice(0, limit);
}

/** All places that speak of a concept, without their sentences: definitions, then links, then mentions; each by path. */
export function* usagesByNote(vault: Pick<Vault, 'index'>, key: string): Steps<readonly NoteUsages[]> {
  const paths = vault.index.notesUsing(key);
  const found: NoteUsages[] = [];
  for (const [done, path] of paths.entries()) {
    yield { done, total: paths.length };
    const places = placesIn(vault, key, path);
    for (const kind of KINDS) {
      const ofKind = places.filter((place) => place.kind === kind);
      if (ofKind.length > 0) found.push({ path, kind, places: ofKind });
    }
  }
  return KINDS.flatMap((kind) => found.filter((one) => one.kind === kind));
}

/** A place with its sentence in the text of its note. */
export function usageAt({ index }: Pick<Vault, 'index'>, key: string, place: UsagePlace, text: string): Usage {
  const isAt = ({ evidence }: { readonly evidence: Place }): boolean =>
    evidence.path === place.path && evidence.from === place.from && evidence.to === place.to;
  const definition = place.kind === 'definition' ? index.concepts.get(key)?.definitions.find(isAt) : undefined;
  if (definition !== undefined) {
    const sentence = `${definition.term} – ${definition.text}`.slice(0, SHOWN_UNITS);
    return { ...place, sentence, words: { from: 0, to: Math.min(definition.term.length, sentence.length) } };
  }
  const [pack] = packsFor(index.concepts.factsOf(place.path)?.own.languages ?? []);
  return { ...place, ...sentenceAt(text, place, pack?.abbreviations) };
}

function placesIn({ index }: Pick<Vault, 'index'>, key: string, path: string): UsagePlace[] {
  const facts = index.concepts.factsOf(path);
  if (facts === null) return [];
  const vocabulary = index.vocabulary();
  const places: UsagePlace[] = [];
  for (const { evidence } of index.concepts.get(key)?.definitions ?? []) {
    const { from, to } = evidence;
    if (evidence.path === path) places.push({ path, from, to, kind: 'definition' });
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
): Pick<Usage, 'sentence' | 'words'> {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - LINE_UNITS);
  const end = text.indexOf('\n', from);
  const line = text.slice(start, Math.min(end < 0 ? text.length : end, to + LINE_UNITS));
  const at = from - start;
  const whole = { from: 0, to: line.length };
  const around = splitSentences(line, abbreviations).find((one) => one.from <= at && at < one.to) ?? whole;
  const mark = start === 0 || text.charAt(start - 1) === '\n' ? (MARKS.exec(line)?.[0].length ?? 0) : 0;
  const first = Math.max(around.from, Math.min(mark, at), at - SHOWN_UNITS / 2);
  const last = Math.min(around.to, first + SHOWN_UNITS);
  const behind = Math.min(last, to - start);
  const onOneLine = (piece: string): string => piece.replaceAll(/\s+/gu, ' ');
  const lead = `${first > Math.max(around.from, mark) ? '…' : ''}${onOneLine(line.slice(first, at)).trimStart()}`;
  const words = onOneLine(line.slice(at, behind));
  const tail = `${onOneLine(line.slice(behind, last)).trimEnd()}${last < around.to ? '…' : ''}`;
  return { sentence: `${lead}${words}${tail}`, words: { from: lead.length, to: lead.length + words.length } };
}
