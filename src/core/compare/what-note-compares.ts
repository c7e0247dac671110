import type { FoundRelation, OwnFacts } from '../concepts';
import type { LanguagePack } from '../language';
import type { Span } from '../text';
import { BEHIND_ALL, conceptKey } from '../text';
import type { Contrast } from './comparison';
import type { Lexicon } from './contrast/sentence/lexicon';
import { targetName } from './contrast/columns/link-names';
import { noteLanguages } from './contrast/note/note-languages';
import { isContrastHeading } from './contrast/note/zones';
import { matchKey } from './labels';
import type { KnownNames } from './titled-concepts';
import { namesIn, titledConcepts } from './titled-concepts';

/** What of a note decides what it compares. */
export interface PairSources {
  readonly own: OwnFacts;
  readonly contrasts: readonly Contrast[];
  readonly relations: readonly FoundRelation[];
  readonly packs: readonly LanguagePack[];
}

const MOST_SIDES = 12;
/** More concepts with the same aspects are a list of terms. */
const MOST_PARALLEL = 6;
const LEAST_SHARED = 2;

/**
 * Keys of the concepts that a note compares, in the order in which its title and text first name
 * them: those of a title or heading "A vs B", else the sides of its contrast sections, else the
 * concepts that it describes under the same aspects, else what it sets against each other elsewhere, else the two most
 * frequent sides of its sentences. Empty when it compares nothing.
 *
 * @param at Offset of who asks: a contrast section around it goes before all else.
 */
export function whatNoteCompares(note: PairSources, names: KnownNames, at: number | null = null): string[] {
  const languages = noteLanguages(note.packs);
  if (languages === null) return [];
  const around = at === null ? [] : sectionsAround(note, languages.lexicons, at);
  if (around.length > 0) {
    const here = columnsOf(around, MOST_SIDES, note.relations);
    if (here.length > 1) return inOrder(note, here, names);
  }
  const titles = [note.own.name, ...note.own.headings.map((heading) => heading.text)];
  const [titled, ...others] = titles
    .map((title) => titledConcepts(title, languages.lexicons, names))
    .filter((one) => one.length > 1);
  if (titled !== undefined) return others.find((other) => isFuller(other, titled)) ?? titled;
  const inSections = columnsOf(sectionContrasts(note, languages.lexicons), MOST_SIDES, note.relations);
  if (inSections.length > 1) return inOrder(note, inSections, names);
  const parallel = parallelConcepts(note.own, (aspect) => matchKey(aspect, languages));
  if (parallel.length > 1) return parallel;
  const rivals = rivalsOf(note.own, names);
  if (rivals.length > 1) return rivals;
  return inOrder(note, columnsOf(note.contrasts, 2, note.relations), names);
}

/** "Sea kayak vs river kayak" over a note that is called "Sea vs river": the same names, written out. */
function isFuller(keys: readonly string[], titled: readonly string[]): boolean {
  const holds = (key: string, at: number): boolean => ` ${key} `.includes(` ${titled[at] ?? key} `);
  return keys.length === titled.length && keys.every(holds) && keys.some((key, at) => key !== titled[at]);
}

/** The contrasts under headings that contrast. */
export function sectionContrasts(note: PairSources, lexicons: readonly Lexicon[]): Contrast[] {
  return inside(note.contrasts, contrastZones(note.own, lexicons));
}

/** Those of the section that an offset stands in. */
function sectionsAround(note: PairSources, lexicons: readonly Lexicon[], at: number): Contrast[] {
  return inside(
    note.contrasts,
    contrastZones(note.own, lexicons).filter((zone) => zone.from <= at && at < zone.to),
  );
}

function contrastZones(own: OwnFacts, lexicons: readonly Lexicon[]): Span[] {
  return own.headings.flatMap((heading, at) => {
    if (heading.role !== 'contrast' && !isContrastHeading(heading.text, lexicons)) return [];
    const next = own.headings.slice(at + 1).find((other) => other.level <= heading.level);
    return [{ from: heading.span.from, to: next?.span.from ?? BEHIND_ALL }];
  });
}

function inside(contrasts: readonly Contrast[], zones: readonly Span[]): Contrast[] {
  return contrasts.filter(({ place }) => zones.some((zone) => zone.from <= place.from && place.to <= zone.to));
}

/** Columns of the sides, the most frequent first taken up to `most`; a class of others is none beside two of them. */
export function columnsOf(contrasts: readonly Contrast[], most: number, relations: readonly FoundRelation[]): string[] {
  const counts = new Map<string, number>();
  for (const { sides } of contrasts) {
    for (const key of new Set(sides.map((side) => side.column))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const classes = new Set(
    relations.flatMap(({ kind, source, target }) => (kind === 'is-a' && counts.has(source) ? [target] : [])),
  );
  const members = [...counts].filter(([key]) => !classes.has(key));
  return (members.length > 1 ? members : [...counts])
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([key]) => key);
}

/** Concepts that the note describes under two aspects or more that they share. */
function parallelConcepts(own: OwnFacts, keyOf: (aspect: string) => string): string[] {
  if (own.concepts.length < 2) return [];
  const owners = new Map<string, string[]>();
  for (const { key, aspects } of own.concepts) {
    for (const aspect of new Set(aspects.map(keyOf))) {
      const keys = owners.get(aspect) ?? [];
      keys.push(key);
      owners.set(aspect, keys);
    }
  }
  const counts = new Map<string, number>();
  for (const keys of owners.values()) {
    if (keys.length > 1) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const found = own.concepts.filter(({ key }) => (counts.get(key) ?? 0) >= LEAST_SHARED).map(({ key }) => key);
  return found.length > MOST_PARALLEL ? [] : found;
}

/** What the note sets against each other in a list or in what opens a line; more than a few are not one comparison. */
function rivalsOf(own: OwnFacts, names: KnownNames): string[] {
  const rivals = own.concepts.filter(({ home }) => home === 'rival').map(({ key, name }) => names.keyOf(name) ?? key);
  return rivals.length > MOST_PARALLEL ? [] : [...new Set(rivals)];
}

/** Sorts keys by where the title, else the note, first names them. */
function inOrder({ own, contrasts }: PairSources, keys: readonly string[], names: KnownNames): string[] {
  if (keys.length < 2) return [];
  const first = new Map<string, number>();
  const note = (key: string, at: number): void => {
    first.set(key, Math.min(first.get(key) ?? Infinity, at));
  };
  const parts = namesIn(own.name, names);
  parts.forEach(({ key }, at) => {
    if (key !== null) note(key, at - parts.length);
  });
  for (const { term, evidence } of own.definitions) note(conceptKey(term), evidence.from);
  for (const link of own.links) note(conceptKey(targetName(link.target)), link.span.from);
  for (const { sides } of contrasts)
    for (const { column, span, implied } of sides) if (!implied) note(column, span.from);
  const place = (key: string): number => first.get(key) ?? Infinity;
  return [...keys].sort((a, b) => place(a) - place(b) || 0);
}
