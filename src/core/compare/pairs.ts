import type { FoundRelation, OwnFacts } from '../concepts';
import type { LanguagePack } from '../language';
import type { Place } from '../text';
import type { ComparablePair, Contrast, PairReason } from './comparison';
import { noteLanguages } from './contrast/note-languages';
import { isContrastHeading, versusTitle } from './contrast/zones';
import { matchKey } from './labels';

/** What of a note decides what it compares. */
export interface NoteContrasts {
  readonly own: OwnFacts;
  readonly contrasts: readonly Contrast[];
  readonly packs: readonly LanguagePack[];
}

/** What the vault knows of names. */
export interface KnownNames {
  /** Key of the concept that a name or key means, null when none. */
  readonly keyOf: (name: string) => string | null;
}

/**
 * Keys of the concepts that a note compares, in the order in which the note names them: its title
 * or a heading "A vs B", else the sides of its contrast sections, else the sides of its two most
 * frequent concepts. Empty when it compares nothing.
 */
export function whatNoteCompares(note: NoteContrasts, names: KnownNames): string[] {
  const languages = noteLanguages(note.packs);
  if (languages === null) return [];
  const titles = [note.own.name, ...note.own.headings.map((heading) => heading.text)];
  for (const title of titles) {
    const found = titlePair(title, languages.lexicons, names);
    if (found !== null) return found;
  }
  const zones = contrastZones(note.own, languages.lexicons);
  const inside = note.contrasts.filter(({ place }) =>
    zones.some((zone) => zone.from <= place.from && place.to <= zone.to),
  );
  const counted = inside.length > 0 ? inside : note.contrasts;
  return sidesInOrder(counted, inside.length > 0 ? 12 : 2);
}

function titlePair(title: string, lexicons: Parameters<typeof versusTitle>[1], names: KnownNames): string[] | null {
  const pair = versusTitle(title, lexicons);
  if (pair === null) return null;
  const keys = pair.map((name) => names.keyOf(name));
  const [a, b] = keys;
  return a != null && b != null && a !== b ? [a, b] : null;
}

interface Zone {
  readonly from: number;
  readonly to: number;
}

function contrastZones(own: OwnFacts, lexicons: Parameters<typeof isContrastHeading>[1]): Zone[] {
  const zones: Zone[] = [];
  own.headings.forEach((heading, at) => {
    if (heading.role !== 'contrast' && !isContrastHeading(heading.text, lexicons)) return;
    const next = own.headings.slice(at + 1).find((other) => other.level <= heading.level);
    zones.push({ from: heading.span.from, to: next?.span.from ?? Infinity });
  });
  return zones;
}

/** Concepts that are sides, the most frequent first taken up to `most`, given in the order of their first sentence. */
function sidesInOrder(contrasts: readonly Contrast[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { sides } of contrasts) {
    for (const key of new Set(sides.map((side) => side.concept))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept = new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([key]) => key),
  );
  const found = [...counts.keys()].filter((key) => kept.has(key));
  return found.length < 2 ? [] : found;
}

const MOST_OF_GENUS = 12;
const MOST_OF_ASPECT = 40;

interface PairDraft {
  readonly concepts: readonly [string, string];
  readonly reasons: Map<PairReason, number>;
  readonly evidence: Place[];
}

/** What pairs are found from: facts of all notes. */
export interface PairSources extends NoteContrasts {
  readonly relations: readonly FoundRelation[];
}

/**
 * Pairs of concepts worth comparing, by score, then keys (comparison.md §6). Linear: a genus of
 * more than 12 concepts or an aspect of more than 40 pairs nothing.
 */
export function findPairs(notes: readonly PairSources[], names: KnownNames): ComparablePair[] {
  const drafts = new Map<string, PairDraft>();
  const sentences = new Map<string, number>();
  const genera = new Map<string, Map<string, Place>>();
  const aspects = new Map<string, Map<string, string>>();
  for (const note of notes) {
    const languages = noteLanguages(note.packs);
    if (languages === null) continue;
    for (const one of note.contrasts) addSentence(drafts, sentences, one);
    const titled = whatNoteComparesByTitle(note, languages.lexicons, names);
    if (titled !== null) add(drafts, titled.pair, 'title', 80, titled.place);
    for (const relation of note.relations) {
      if (relation.kind !== 'is-a') continue;
      const group = genera.get(relation.target) ?? new Map<string, Place>();
      group.set(relation.source, { path: note.own.path, from: relation.from, to: relation.to });
      genera.set(relation.target, group);
    }
    for (const concept of note.own.concepts) {
      for (const aspect of concept.aspects) {
        const key = matchKey(aspect, languages);
        const group = aspects.get(key) ?? new Map<string, string>();
        group.set(concept.key, note.own.path);
        aspects.set(key, group);
      }
    }
  }
  addGenera(drafts, genera);
  addAspects(drafts, aspects);
  return [...drafts.values()]
    .map(finish)
    .filter((pair) => pair.score >= 50)
    .sort(byScore);
}

function whatNoteComparesByTitle(
  note: NoteContrasts,
  lexicons: Parameters<typeof versusTitle>[1],
  names: KnownNames,
): { readonly pair: readonly [string, string]; readonly place: Place } | null {
  const titles = [
    { text: note.own.name, from: 0, to: 0 },
    ...note.own.headings.map((heading) => ({ text: heading.text, from: heading.span.from, to: heading.span.to })),
  ];
  for (const { text, from, to } of titles) {
    const [a, b] = titlePair(text, lexicons, names) ?? [];
    if (a !== undefined && b !== undefined) return { pair: [a, b], place: { path: note.own.path, from, to } };
  }
  return null;
}

function addSentence(drafts: Map<string, PairDraft>, sentences: Map<string, number>, contrast: Contrast): void {
  const sides = new Map<string, number>();
  for (const side of contrast.sides) sides.set(side.concept, Math.max(sides.get(side.concept) ?? 0, side.confidence));
  const keys = [...sides.keys()].slice(0, 4);
  keys.forEach((a, i) => {
    for (const b of keys.slice(i + 1)) {
      if (Math.min(sides.get(a) ?? 0, sides.get(b) ?? 0) < 50) continue;
      const id = pairId(a, b);
      const count = (sentences.get(id) ?? 0) + 1;
      sentences.set(id, count);
      add(drafts, [a, b], 'sentence', Math.min(96, 88 + 2 * count), contrast.place);
    }
  });
}

function addGenera(drafts: Map<string, PairDraft>, genera: ReadonlyMap<string, ReadonlyMap<string, Place>>): void {
  for (const group of genera.values()) {
    if (group.size > MOST_OF_GENUS) continue;
    const members = [...group];
    members.forEach(([a, place], i) => {
      for (const [b] of members.slice(i + 1)) add(drafts, [a, b], 'genus', 65, place);
    });
  }
}

function addAspects(drafts: Map<string, PairDraft>, aspects: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  const shared = new Map<string, { readonly pair: readonly [string, string]; count: number; readonly path: string }>();
  for (const group of aspects.values()) {
    if (group.size > MOST_OF_ASPECT) continue;
    const members = [...group];
    members.forEach(([a, path], i) => {
      for (const [b] of members.slice(i + 1)) {
        const entry = shared.get(pairId(a, b)) ?? { pair: [a, b], count: 0, path };
        entry.count += 1;
        shared.set(pairId(a, b), entry);
      }
    });
  }
  for (const { pair, count, path } of shared.values()) {
    if (count >= 3) add(drafts, pair, 'aspects', Math.min(62, 50 + 3 * (count - 3)), { path, from: 0, to: 0 });
  }
}

function pairId(a: string, b: string): string {
  return a < b ? `${a}\u001f${b}` : `${b}\u001f${a}`;
}

function add(
  drafts: Map<string, PairDraft>,
  pair: readonly [string, string],
  why: PairReason,
  score: number,
  place: Place,
): void {
  const [a, b] = pair;
  if (a === b) return;
  const id = pairId(a, b);
  const draft: PairDraft = drafts.get(id) ?? { concepts: a < b ? [a, b] : [b, a], reasons: new Map(), evidence: [] };
  draft.reasons.set(why, Math.max(draft.reasons.get(why) ?? 0, score));
  if (place.to > place.from && draft.evidence.length < 20) draft.evidence.push(place);
  drafts.set(id, draft);
}

function finish(draft: PairDraft): ComparablePair {
  const [best, ...others] = [...draft.reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    concepts: draft.concepts,
    score: (best?.[1] ?? 0) + others.length,
    why: best?.[0] ?? 'sentence',
    evidence: draft.evidence.sort((a, b) => (a.path === b.path ? a.from - b.from : a.path < b.path ? -1 : 1)),
  };
}

function byScore(a: ComparablePair, b: ComparablePair): number {
  if (a.score !== b.score) return b.score - a.score;
  return pairId(...a.concepts) < pairId(...b.concepts) ? -1 : 1;
}
