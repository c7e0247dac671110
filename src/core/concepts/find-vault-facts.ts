import { packsFor, scriptOf } from '../language';
import type { ParsedNote } from '../markdown';
import { firstAtOrAfter } from '../text';
import type { OwnFacts } from './own-facts';
import { contrastSections } from './relations/contrast-section';
import type { DefinitionPlace } from './relations/definition-places';
import { DefiningPlaces, definitionPlaces } from './relations/definition-places';
import { definedIn } from './relations/defined-in';
import { genusRelation } from './relations/genus-relation';
import { headingPairs } from './relations/heading-pairs';
import { inflectedNames } from './relations/inflected-names';
import { kindredNames } from './relations/kindred-names';
import { namedLeaves, placeOf } from './relations/leaf';
import { linkRelations } from './relations/link-relations';
import { propertyRelations } from './relations/property-relations';
import { RelationSet } from './relations/relation-set';
import { ShortNames } from './relations/short-names';
import { SentenceReader } from './relations/sentence-relations';
import type { FoundRelation, Mention, VaultFacts } from './vault-facts';
import type { Vocabulary } from './vocabulary';

const IN_DEFINITION = 90;
const IN_DEFINITION_AMBIGUOUS = 60;

/** Finds what a note says given the names of the whole vault. */
export type VaultFactsFinder = (note: ParsedNote, own: OwnFacts, vocabulary: Vocabulary) => VaultFacts;

/** `findVaultFacts` for many notes: what is read with in each language is made once. */
export function vaultFactsFinder(): VaultFactsFinder {
  const readers = new Map<string, SentenceReader>();
  return (note, own, vocabulary) => {
    const languages = languagesToRead(own.languages);
    const codes = languages.join(' ');
    const reader = readers.get(codes) ?? new SentenceReader(packsFor(languages));
    readers.set(codes, reader);
    return vaultFactsOf(note, own, rememberingTargets(vocabulary), reader);
  };
}

/**
 * What a note says given the names of the whole vault: where concepts are mentioned, and which are
 * related by its links, definitions, properties and sentences. O(text).
 */
export const findVaultFacts: VaultFactsFinder = (note, own, vocabulary) => vaultFactsFinder()(note, own, vocabulary);

function vaultFactsOf(note: ParsedNote, own: OwnFacts, vocabulary: Vocabulary, reader: SentenceReader): VaultFacts {
  const places = definitionPlaces(own, vocabulary);
  const defining = new DefiningPlaces(places, own);
  const relations = new RelationSet();
  const mentions: Mention[] = [];
  const named: Mention[] = [];
  const linked: Mention[] = [];
  for (const relation of linkRelations(own, vocabulary)) relations.add(relation);
  for (const relation of propertyRelations(note, own.name, vocabulary)) relations.add(relation);
  const inflected = inflectedNames(own, vocabulary, reader.packs[0]?.relations);
  const [main] = reader.packs;
  const kindred = main === undefined ? [] : kindredNames(own, main);
  let next = 0;
  const mayName = (stored: string): boolean => inflected.mayStandIn(stored) || reader.mayWarn(stored);
  for (const leaf of namedLeaves(note, vocabulary, mayName)) {
    for (const hit of leaf.hits) {
      const place = placeOf(leaf, hit);
      const mention: Mention = { from: place.from, to: place.to, keys: hit.keys };
      named.push(mention);
      if (!hit.keys.some((key) => defining.holds(key, place.from))) mentions.push(mention);
      else {
        const keys = hit.keys.filter((key) => !defining.holds(key, place.from));
        if (keys.length > 0) mentions.push({ from: place.from, to: place.to, keys });
      }
    }
    for (const link of leaf.links) {
      const { from, to } = placeOf(leaf, link);
      linked.push({ from, to, keys: link.keys });
    }
    const start = leaf.inline.places.from(0) ?? 0;
    while ((places[next]?.to ?? Infinity) <= start) next += 1;
    const full = inflected.addTo(leaf);
    const defined = definedIn(leaf, note.outline.text, places, next);
    for (const relation of reader.read(full, defined, kindred)) relations.add(relation);
    for (const relation of reader.tellsApart(full, defined)) relations.add(relation);
  }
  const short = main === undefined ? null : new ShortNames(own, { places, text: note.outline.text, pack: main });
  for (const place of places) {
    for (const relation of mentionsInside(place, named)) relations.add(relation);
    const genus = genusRelation(note, own, place, { vocabulary, packs: reader.packs, short });
    if (genus !== null) relations.add(genus);
  }
  for (const relation of headingPairs(own, places)) relations.add(relation);
  for (const relation of contrastSections(own, byPlace([...named, ...linked]), vocabulary)) relations.add(relation);
  // A copy has no room for more.
  return { vocabulary: vocabulary.hash, mentions: mentions.slice(), relations: relations.list() };
}

/** The names for one note: where a link leads is asked once for its relation and once for its place. */
function rememberingTargets(vocabulary: Vocabulary): Vocabulary {
  const known = new Map<string, string | null>();
  return {
    hash: vocabulary.hash,
    matcher: vocabulary.matcher,
    has: (key) => vocabulary.has(key),
    nameOf: (key) => vocabulary.nameOf(key),
    keyOf: (name) => vocabulary.keyOf(name),
    targetOf(link, path) {
      if (link.heading !== null || link.target === '') return vocabulary.targetOf(link, path);
      const before = known.get(link.target);
      if (before !== undefined) return before;
      const found = vocabulary.targetOf(link, path);
      known.set(link.target, found);
      return found;
    },
  };
}

function byPlace(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.from - b.from);
}

/** A note's languages, with Russian or English for a script that none of them is written in: for what it quotes. */
function languagesToRead(languages: readonly string[]): string[] {
  const scripts = languages.map(scriptOf);
  const quoted = ['ru', 'en'].filter((code) => !scripts.includes(scriptOf(code)));
  return [...languages.filter((code) => code !== 'und'), ...quoted];
}

/** Other concepts named inside a definition, each once. */
function mentionsInside(place: DefinitionPlace, named: readonly Mention[]): FoundRelation[] {
  const found = new Map<string, FoundRelation>();
  let at = firstAtOrAfter(named, place.from);
  for (let hit = named[at]; hit !== undefined && hit.from < place.to; hit = named[++at]) {
    const confidence = hit.keys.length > 1 ? IN_DEFINITION_AMBIGUOUS : IN_DEFINITION;
    for (const target of hit.keys) {
      if ((found.get(target)?.confidence ?? 0) >= confidence) continue;
      const { from, to } = hit;
      found.set(target, { from, to, source: place.key, target, kind: 'mentions', confidence, definition: place.index });
    }
  }
  return [...found.values()];
}
