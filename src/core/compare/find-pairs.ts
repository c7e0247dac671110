import type { Place, Span } from '../text';
import type { OwnFacts } from '../concepts';
import { conceptKey } from '../text';
import type { ComparablePair, Contrast, PairReason } from './comparison';
import type { Lexicon } from './contrast/sentence/lexicon';
import type { NoteLanguages } from './contrast/note/note-languages';
import { noteLanguages } from './contrast/note/note-languages';
import { setsNamesAgainst } from './contrast/note/zones';
import { foldWord } from './contrast/sentence/token';
import { matchKey } from './labels';
import { isSameName } from './same-name';
import type { KnownNames } from './titled-concepts';
import { namedSideBySide } from './titled-concepts';
import type { PairSources } from './what-note-compares';
import { columnsOf, sectionContrasts } from './what-note-compares';

const MOST_OF_GENUS = 12;
const MOST_OF_ASPECT = 40;
const MOST_EVIDENCE = 20;

interface PairDraft {
  readonly concepts: readonly [string, string];
  readonly reasons: Map<PairReason, number>;
  readonly evidence: Place[];
}

/** Each member of a genus with where it is spoken of, or each owner of an aspect, by key. */
type Members<T> = Map<string, T>;

/** Where a note says what a concept is, and the languages of the note. */
interface Told {
  readonly place: Place;
  readonly languages: readonly string[];
}

/** A note that speaks of a concept under an aspect, and under how many it does. */
interface Owner {
  readonly note: OwnFacts;
  readonly aspects: number;
}

/** Whether some note speaks of both concepts: what nobody has mentioned in one breath is less worth comparing. */
export type AreTogether = (a: string, b: string) => boolean;

/** What is worth comparing, gathered a note at a time. */
export interface PairFinder {
  readonly add: (note: PairSources) => void;
  /** By score, then keys. */
  readonly pairs: () => ComparablePair[];
}

/** Pairs of concepts worth comparing, by score, then keys (comparison.md §6): all of it at once. */
export function findPairs(
  notes: readonly PairSources[],
  names: KnownNames,
  areTogether: AreTogether = () => true,
): ComparablePair[] {
  const finder = pairFinder(names, areTogether);
  for (const note of notes) finder.add(note);
  return finder.pairs();
}

/** The same, for one who wants to rest between notes. Linear: a genus of more than 12 concepts or an aspect of more than 40 pairs nothing. */
export function pairFinder(names: KnownNames, areTogether: AreTogether): PairFinder {
  const drafts = new Map<string, PairDraft>();
  const genera = new Map<string, Members<Told>>();
  const broad = new Set<string>();
  const aspects = new Map<string, Members<Owner>>();
  const spoken = new Set<Lexicon>();
  const headingSetsAgainst = rememberHeadings();
  const keyOf = rememberKeys();
  return {
    add(note) {
      const languages = noteLanguages(note.packs);
      if (languages === null) return;
      for (const lexicon of languages.lexicons) spoken.add(lexicon);
      for (const one of note.contrasts) addSentence(drafts, one);
      addTitles(drafts, note, { lexicons: languages.lexicons, names, headingSetsAgainst });
      for (const { kind, source, target, from, to } of note.relations) {
        if (kind === 'is-a' && !isQuality(target, languages.lexicons)) {
          const place = { path: note.own.path, from, to };
          join(genera, target, source, { place, languages: note.own.languages });
          if (isBroad(target, languages.lexicons)) broad.add(target);
        }
      }
      for (const { key, aspects: own } of note.own.concepts)
        for (const aspect of own)
          if (!isOfForm(aspect, languages.lexicons))
            join(aspects, keyOf(aspect, languages), key, { note: note.own, aspects: own.length });
    },
    pairs() {
      for (const [genus, group] of genera) addGenus(drafts, group, broad.has(genus), areTogether);
      addAspects(drafts, aspects, areTogether);
      return [...drafts]
        .map(([id, draft]) => ({ id, pair: finish(draft) }))
        .filter(({ pair: { score, concepts } }) => score >= 50 && !isSameName(...concepts, spoken))
        .sort((a, b) => b.pair.score - a.pair.score || (a.id < b.id ? -1 : 1))
        .map(({ pair }) => pair);
    },
  };
}

/** The match keys of aspects: the notes of a vault have many in common. */
function rememberKeys(): typeof matchKey {
  const known = new Map<NoteLanguages, Map<string, string>>();
  return (aspect, languages) => {
    const keys = known.get(languages) ?? new Map<string, string>();
    known.set(languages, keys);
    let found = keys.get(aspect);
    if (found === undefined) keys.set(aspect, (found = matchKey(aspect, languages)));
    return found;
  };
}

/** Two names and what sets them against each other are three words, where words are told apart by anything. */
const MAY_SET_AGAINST =
  /[^\p{L}\p{N}][\p{L}\p{N}]+[^\p{L}\p{N}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A note's name does not stand in it. */
const NOWHERE: Span = { from: 0, to: 0 };

type TitleTest = (title: string, lexicons: readonly Lexicon[]) => boolean;

const setsAgainst: TitleTest = (title, lexicons) => MAY_SET_AGAINST.test(title) && setsNamesAgainst(title, lexicons);

/** Notes of a vault share many of their headings: each is looked at once for its languages. */
function rememberHeadings(): TitleTest {
  const known = new Map<readonly Lexicon[], Map<string, boolean>>();
  return (heading, lexicons) => {
    const headings = known.get(lexicons) ?? new Map<string, boolean>();
    known.set(lexicons, headings);
    let found = headings.get(heading);
    if (found === undefined) headings.set(heading, (found = setsAgainst(heading, lexicons)));
    return found;
  };
}

function join<T>(groups: Map<string, Members<T>>, key: string, member: string, place: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Map([[member, place]]));
  // A group that is too large already pairs nothing, however many more there are.
  else if (group.size <= MOST_OF_ASPECT && !group.has(member)) group.set(member, place);
}

/** What one sentence gives that measures one by the other, or says outright that they differ. */
const OUTRIGHT = 90;
const OUTRIGHT_CUES: ReadonlySet<string> = new Set([
  'prefix',
  'unlike',
  'unlike-mid',
  'comparative',
  'equative-negative',
]);

/**
 * What any other gives alone: "A does this, whereas B does that" may as well tell who does what of one work, so a
 * title, which says outright what it compares, stands before it. With another reason it counts in full.
 */
const ONCE = 78;

/** Each further sentence gives two more than 90, up to 96. */
function addSentence(drafts: Map<string, PairDraft>, { sides, cue, place }: Contrast): void {
  const sure = new Map<string, number>();
  for (const { column, confidence } of sides) sure.set(column, Math.max(sure.get(column) ?? 0, confidence));
  const keys = [...sure].filter(([, confidence]) => confidence >= 50).map(([key]) => key);
  for (const [a, b] of couples(keys.slice(0, 4))) {
    const before = drafts.get(pairId(a, b))?.reasons.get('sentence');
    const first = OUTRIGHT_CUES.has(cue) ? OUTRIGHT : ONCE;
    const score = before === undefined ? first : Math.min(96, Math.max(OUTRIGHT, before) + 2);
    add(drafts, [a, b], 'sentence', score, [place]);
  }
}

/** A title or heading "A vs B"; the two most frequent sides of a difference section. */
function addTitles(
  drafts: Map<string, PairDraft>,
  note: PairSources,
  by: { readonly lexicons: readonly Lexicon[]; readonly names: KnownNames; readonly headingSetsAgainst: TitleTest },
): void {
  const { lexicons, names, headingSetsAgainst } = by;
  const { path, name, headings } = note.own;
  const nameSetsAgainst = setsAgainst(name, lexicons);
  // Most notes repeat their name as the first heading.
  const against = headings.filter(({ text }) => (text === name ? nameSetsAgainst : headingSetsAgainst(text, lexicons)));
  for (const { text, span } of nameSetsAgainst ? [{ text: name, span: NOWHERE }, ...against] : against) {
    for (const pair of couples(namedSideBySide(text, lexicons, names)))
      add(drafts, pair, 'title', 80, [{ path, from: span.from, to: span.to }]);
  }
  // Most notes contrast nothing.
  if (note.contrasts.length === 0) return;
  const inside = sectionContrasts(note, lexicons);
  for (const pair of couples(columnsOf(inside, 2, note.relations))) {
    const named = inside.filter(({ sides }) => pair.every((key) => sides.some(({ column }) => column === key)));
    const places = named.map(({ place }) => place);
    add(drafts, pair, 'title', 80, places);
  }
}

/** Of a broad genus, an algorithm, are many things that nobody compares: those count that one note tells of. */
function addGenus(
  drafts: Map<string, PairDraft>,
  group: Members<Told>,
  isBroad: boolean,
  areTogether: AreTogether,
): void {
  if (group.size > MOST_OF_GENUS) return;
  for (const [[a, one], [b, other]] of couples([...group])) {
    const inOneNote = one.place.path === other.place.path;
    if (!inOneNote && (isBroad || !shareLanguage(one.languages, other.languages))) continue;
    add(drafts, [a, b], 'genus', inOneNote || areTogether(a, b) ? 65 : 55, [one.place, other.place]);
  }
}

/** A vault in several languages says the same in each. */
const shareLanguage = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === 0 || others.length === 0 || some.some((code) => others.includes(code));

/** "Definition", "Example": headings of a form that notes are written by, no more of one thing than of another. */
const isOfForm = (aspect: string, lexicons: readonly Lexicon[]): boolean =>
  lexicons.some(({ words: { labels, noAspects, asides } }) => {
    const word = foldWord(aspect);
    return word === foldWord(labels.definition) || noAspects.has(word) || asides.has(word);
  });

/** «Логическая группа»: an adjective alone is no kind of thing. */
const isQuality = (genus: string, lexicons: readonly Lexicon[]): boolean =>
  !/[\s-]/u.test(genus) &&
  lexicons.some(
    ({ pack, words }) => pack.code === 'ru' && /[ая]я$/u.test(genus) && !NOUNS.test(genus) && words.isAdjective(genus),
  );

/** Adjectives by form alone. */
const NOUNS =
  /^(?:переменная|прямая|кривая|ломаная|производная|составляющая|касательная|постоянная|запятая|столовая|ванная|кладовая|набережная|мостовая)$/u;

const isBroad = (genus: string, lexicons: readonly Lexicon[]): boolean =>
  lexicons.some(({ broadGenera, stem }) => broadGenera.has(stem(genus)));

/** Of concepts that no note mentions together, half of the aspects of each are shared: not only "Examples" and "Links". */
function addAspects(
  drafts: Map<string, PairDraft>,
  aspects: ReadonlyMap<string, Members<Owner>>,
  areTogether: AreTogether,
): void {
  const shared = new Map<string, { pair: readonly [string, string]; count: number; owners: readonly [Owner, Owner] }>();
  for (const group of aspects.values()) {
    if (group.size > MOST_OF_ASPECT) continue;
    for (const [[a, one], [b, other]] of couples([...group])) {
      const entry = shared.get(pairId(a, b)) ?? { pair: [a, b], count: 0, owners: [one, other] };
      entry.count += 1;
      shared.set(pairId(a, b), entry);
    }
  }
  for (const { pair, count, owners } of shared.values()) {
    const [one, other] = owners;
    if (count < 3 || !shareLanguage(one.note.languages, other.note.languages)) continue;
    if (owners.some((owner) => count * 2 < owner.aspects) && !areTogether(...pair)) continue;
    const places = pair.map((key, at) => placeOf(key, owners[at]?.note));
    add(drafts, pair, 'aspects', Math.min(62, 50 + 3 * (count - 3)), places);
  }
}

/** Where a note defines a concept. */
function placeOf(key: string, note: OwnFacts | undefined): Place | null {
  return note?.definitions.find(({ term }) => conceptKey(term) === key)?.evidence ?? null;
}

function couples<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));
}

function pairId(a: string, b: string): string {
  return a < b ? `${a}\u001F${b}` : `${b}\u001F${a}`;
}

function add(
  drafts: Map<string, PairDraft>,
  [a, b]: readonly [string, string],
  why: PairReason,
  score: number,
  places: readonly (Place | null)[],
): void {
  if (a === b) return;
  const id = pairId(a, b);
  const draft: PairDraft = drafts.get(id) ?? { concepts: a < b ? [a, b] : [b, a], reasons: new Map(), evidence: [] };
  draft.reasons.set(why, Math.max(draft.reasons.get(why) ?? 0, score));
  for (const place of places) {
    if (place === null || place.to <= place.from || draft.evidence.length >= MOST_EVIDENCE) continue;
    const { path, from, to } = place;
    if (!draft.evidence.some((one) => one.path === path && one.from === from && one.to === to))
      draft.evidence.push({ path, from, to });
  }
  drafts.set(id, draft);
}

function finish(draft: PairDraft): ComparablePair {
  const isConfirmed = draft.reasons.size > 1;
  let best: { readonly why: PairReason; readonly score: number } = { why: 'sentence', score: 0 };
  for (const [why, once] of draft.reasons) {
    const score = isConfirmed && once === ONCE ? OUTRIGHT : once;
    if (score > best.score) best = { why, score };
  }
  return {
    concepts: draft.concepts,
    score: best.score + draft.reasons.size - 1,
    why: best.why,
    evidence: draft.evidence.sort((a, b) => (a.path === b.path ? a.from - b.from : a.path < b.path ? -1 : 1)),
  };
}
