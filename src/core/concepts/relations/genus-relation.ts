import type { LanguagePack } from '../../language';
import type { ParsedNote } from '../../markdown';
import type { Span } from '../../text';
import { firstSentence, splitSentences } from '../../text';
import type { OwnFacts, RelationKind } from '../own-facts';
import type { FoundRelation } from '../vault-facts';
import type { Vocabulary } from '../vocabulary';
import type { DefinitionPlace } from './definition-places';
import { genusOf } from './genus';
import type { Leaf } from './leaf';
import { leafOf, placeOf } from './leaf';
import { wholeOf } from './part-genus';
import { isRole } from './role-genus';
import { countScripts } from './script-counts';
import type { Token } from './sentence';
import { termsIn, tokensOf } from './sentence';
import type { ShortNames } from './short-names';

const GENUS = 85;
const PART = 80;

/** What definitions are read with: names of the vault, and those of the note by their noun. */
export interface GenusReading {
  readonly vocabulary: Vocabulary;
  readonly packs: readonly LanguagePack[];
  readonly short: ShortNames | null;
}

/** The is-a relation that the first sentence of a definition's gloss gives; part-of, where its genus is a part. */
export function genusRelation(
  note: ParsedNote,
  own: OwnFacts,
  place: DefinitionPlace,
  reading: GenusReading,
): FoundRelation | null {
  const { from, to } = own.definitions[place.index]?.body[0] ?? place;
  const inline = note.inlineOf({ from, to });
  const pack = packOf(inline.text, reading.packs);
  if (pack === undefined) return null;
  const leaf: Leaf = leafOf(inline, reading.vocabulary, own.path);
  const short = pack === reading.packs[0] ? reading.short : null;
  if (leaf.hits.length + leaf.links.length === 0 && short?.any !== true) return null;
  const term = own.definitions[place.index]?.term ?? '';
  const opening = namingSentence(inline.text, term, pack) ?? firstSentence(inline.text, pack.abbreviations);
  const sentence = behindNaming(inline.text, opening, pack);
  const tokens = tokensOf(leaf, sentence);
  const said = { ...placeOf(leaf, sentence), source: place.key, definition: place.index };
  const genus = genusOf(tokens, pack) ?? attributed(leaf, sentence) ?? headOf(term, tokens, pack, reading);
  if (genus !== null) return isRole(genus, tokens, pack) ? null : kindOf(said, genus);
  const whole = wholeOf(tokens, pack);
  if (whole !== null) return partOf(said, whole);
  if (short === null) return null;
  const kind = genusOf(short.genera(tokens, place), pack);
  if (kind !== null) return kindOf(said, kind);
  const part = wholeOf(short.wholes(tokens, place), pack);
  return part === null ? null : partOf(said, part);
}

type Said = Pick<FoundRelation, 'definition' | 'from' | 'source' | 'to'>;

const kindOf = (said: Said, genus: Token): FoundRelation | null => towards(said, genus, 'is-a', GENUS);
const partOf = (said: Said, whole: Token): FoundRelation | null => towards(said, whole, 'part-of', PART);

/** Null for a name that several concepts claim, and for the defined itself. */
function towards(said: Said, { keys }: Token, kind: RelationKind, confidence: number): FoundRelation | null {
  const [target] = keys;
  if (target === undefined || keys.length > 1 || target === said.source) return null;
  return { ...said, target, kind, confidence };
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
  { vocabulary }: GenusReading,
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
