import { packsFor, scriptOf } from '../language';
import type { LanguagePack } from '../language';
import type { ParsedNote } from '../markdown';
import type { Span } from '../text';
import { firstAtOrAfter, firstSentence, splitSentences } from '../text';
import type { OwnFacts } from './own-facts';
import { contrastSections } from './relations/contrast-section';
import type { DefinitionPlace } from './relations/definition-places';
import { DefiningPlaces, definitionPlaces } from './relations/definition-places';
import { definedIn } from './relations/defined-in';
import { genusOf } from './relations/genus';
import { inflectedNames } from './relations/inflected-names';
import { kindredNames } from './relations/kindred-names';
import type { Leaf } from './relations/leaf';
import { leafOf, namedLeaves, placeOf } from './relations/leaf';
import { linkRelations } from './relations/link-relations';
import { wholeOf } from './relations/part-genus';
import { propertyRelations } from './relations/property-relations';
import { isRole } from './relations/role-genus';
import { RelationSet } from './relations/relation-set';
import type { Token } from './relations/sentence';
import { termsIn, tokensOf } from './relations/sentence';
import { countScripts } from './relations/script-counts';
import { SentenceReader } from './relations/sentence-relations';
import type { FoundRelation, Mention, VaultFacts } from './vault-facts';
import type { Vocabulary } from './vocabulary';

const GENUS = 85;
const PART = 80;
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
  for (const place of places) {
    for (const relation of mentionsInside(place, named)) relations.add(relation);
    const genus = genusRelation(note, own, place, { vocabulary, packs: reader.packs });
    if (genus !== null) relations.add(genus);
  }
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

interface Reading {
  readonly vocabulary: Vocabulary;
  readonly packs: readonly LanguagePack[];
}

/** The is-a relation that the first sentence of a definition's gloss gives; part-of, where its genus is a part. */
function genusRelation(
  note: ParsedNote,
  own: OwnFacts,
  place: DefinitionPlace,
  reading: Reading,
): FoundRelation | null {
  const { from, to } = own.definitions[place.index]?.body[0] ?? place;
  const inline = note.inlineOf({ from, to });
  const pack = packOf(inline.text, reading.packs);
  if (pack === undefined) return null;
  const leaf: Leaf = leafOf(inline, reading.vocabulary, own.path);
  if (leaf.hits.length + leaf.links.length === 0) return null;
  const term = own.definitions[place.index]?.term ?? '';
  const opening = namingSentence(inline.text, term, pack) ?? firstSentence(inline.text, pack.abbreviations);
  const sentence = behindNaming(inline.text, opening, pack);
  const tokens = tokensOf(leaf, sentence);
  const genus = genusOf(tokens, pack) ?? attributed(leaf, sentence) ?? headOf(term, tokens, pack, reading);
  const said = { ...placeOf(leaf, sentence), source: place.key, definition: place.index };
  const whole = genus === null ? wholeOf(tokens, pack) : null;
  const target = (genus ?? whole)?.keys.length === 1 ? (genus ?? whole)?.keys[0] : undefined;
  if (target === undefined || target === place.key) return null;
  if (genus !== null && isRole(genus, tokens, pack)) return null;
  return whole === null
    ? { ...said, target, kind: 'is-a', confidence: GENUS }
    : { ...said, target, kind: 'part-of', confidence: PART };
}

/**
 * The sentence with the verb that names the term, where others only lead to it: «Пусть A и B – высказывания.
 * Высказывание, …, называется импликацией».
 */
function namingSentence(
  text: string,
  term: string,
  { abbreviations, recognition: { namingVerbs } }: LanguagePack,
): Span | null {
  const lower = text.toLowerCase();
  if (!namingVerbs.some((verb) => lower.includes(verb))) return null;
  const stem = term.toLowerCase().slice(0, Math.max(LEAST, term.length - LEAST));
  const [first, ...others] = splitSentences(text, abbreviations);
  const names = ({ from, to }: Span): boolean => {
    const words = ` ${text.slice(from, to).toLowerCase()} `;
    return namingVerbs.some((verb) => words.includes(` ${verb} `) && words.includes(stem));
  };
  return first === undefined || names(first) ? null : (others.find(names) ?? null);
}

/** Letters that are left of a name in another case at least, and that it may lose. */
const LEAST = 3;

/** "We call a map a projection when …": what is called so follows the verb. */
function behindNaming(text: string, sentence: Span, { recognition: { namingVerbs } }: LanguagePack): Span {
  const opening = text.slice(sentence.from, sentence.from + 40).toLowerCase();
  const verb = namingVerbs.find((words) => opening.startsWith(`${words} `));
  return verb === undefined ? sentence : { from: sentence.from + verb.length + 1, to: sentence.to };
}

/**
 * 「每首四句的近体诗，…」: behind its attribute, at the end of the first clause. Among the names themselves: without blanks,
 * one token holds many.
 */
function attributed(leaf: Leaf, sentence: Span): Token | null {
  const { text } = leaf.inline;
  const found = termsIn(leaf, sentence).find(
    ({ from, to }) => text.charAt(from - 1) === '的' && /^(?:[，,；;。.]|\s*$)/u.test(text.slice(to, sentence.to + 1)),
  );
  return found === undefined
    ? null
    : { ...found, text: text.slice(found.from, found.to), capital: false, kind: 'term' };
}

/** "An argument is *valid* if …": a name of several words has its genus in it, if the gloss speaks of that, too. */
function headOf(
  term: string,
  tokens: readonly Token[],
  { recognition: { isAdjective }, relations: { nounPhrase } }: LanguagePack,
  { vocabulary }: Reading,
): Token | null {
  const words = term.toLowerCase().split(' ');
  const [first = '', second = ''] = words;
  const head =
    nounPhrase === 'last' || isAdjective(first) ? words.slice(1).join(' ') : nounPhrase === 'first' ? first : '';
  const key = second === '' || head === '' ? null : vocabulary.keyOf(head);
  return key === null ? null : (tokens.find(({ keys }) => keys.length === 1 && keys[0] === key) ?? null);
}

/** The pack of the script in which a gloss is written; the pack of any language for another script. */
function packOf(text: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const { letters, cyrillic, latin } = countScripts(text);
  const script = latin > cyrillic ? 'Latin' : 'Cyrillic';
  const isWritten = Math.max(cyrillic, latin) > letters - cyrillic - latin;
  return packs.find((pack) => isWritten && pack.scripts.includes(script)) ?? packs.at(-1);
}
