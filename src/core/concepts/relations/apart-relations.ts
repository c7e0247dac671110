import type { LanguagePack } from '../../language';
import { PhraseSearch, splitSentences } from '../../text';
import type { TermHit } from '../matcher';
import type { FoundRelation } from '../vault-facts';
import type { DefinitionPlace } from './definition-places';
import type { Leaf } from './leaf';
import { placeOf } from './leaf';
import { termsIn } from './sentence';

const APART = 90;
const CONFUSED = 85;
/** One of them stands in each sign that two are not the same. */
const UNEQUAL_SIGN = /[≠!]|\svs\.?\s|\sversus\s/u;
/** Between two names that are said not to be the same. */
const UNEQUAL = /^[\s*_]*(?:≠|!=|vs\.?|versus)[\s*_]*$/u;

/** Reads one leaf; the definition is the one that it belongs to. */
type ApartReader = (leaf: Leaf, definition: DefinitionPlace | null) => FoundRelation[];

/**
 * Finds names that a note tells apart outright: "Kerf ≠ rip", and sentences that warn of taking one for the other,
 * with two names or, in a definition, with one beside the defined. What the languages say is made ready once.
 */
export function apartReader(packs: readonly LanguagePack[]): ApartReader {
  const cues = packs.flatMap(({ relations }) => relations.confusions ?? []);
  const warns = cues.length === 0 ? null : new RegExp(cues.join('|'), 'iu');
  // As alternatives of a pattern they would be tried at every place of every text that names something.
  const search = new PhraseSearch(cues, { loose: false });
  const abbreviations = packs[0]?.abbreviations ?? { hard: [], soft: [] };
  return (leaf, definition) => {
    const { text } = leaf.inline;
    if (leaf.hits.length + leaf.links.length < (definition === null ? 2 : 1)) return [];
    if (!UNEQUAL_SIGN.test(text) && !search.isIn(text)) return [];
    const warned = splitSentences(text, abbreviations).flatMap((range): FoundRelation[] => {
      if (warns?.test(text.slice(range.from, range.to)) !== true) return [];
      const distinct = pairOf(termsIn(leaf, range).filter(isSingle), text);
      const pair = distinct.length === 1 && definition !== null ? [definition.key, ...distinct] : distinct;
      const [source, target, third] = pair;
      if (source === undefined || target === undefined || third !== undefined) return [];
      return [{ ...placeOf(leaf, range), kind: 'contrasts', source, target, confidence: CONFUSED }];
    });
    return [...unequalIn(leaf), ...warned];
  };
}

const isSingle = ({ keys }: TermHit): boolean => keys.length === 1;

/** Neighbouring names with such a sign between them; of the whole leaf, since "!=" seems to end a sentence. */
function unequalIn(leaf: Leaf): FoundRelation[] {
  const { text } = leaf.inline;
  const terms = termsIn(leaf, { from: 0, to: text.length }).filter(isSingle);
  return terms.slice(1).flatMap((second, i): FoundRelation[] => {
    const first = terms[i];
    if (first === undefined || !UNEQUAL.test(text.slice(first.to, second.from))) return [];
    const [source = '', target = ''] = [first, second].flatMap(({ keys }) => keys);
    const place = placeOf(leaf, { from: first.from, to: second.to });
    return source === target ? [] : [{ ...place, kind: 'contrasts', source, target, confidence: APART }];
  });
}

/** The names of a sentence; of more than two those before its first colon or semicolon: "A is the opposite of B: the one …". */
function pairOf(terms: readonly TermHit[], text: string): string[] {
  const all = [...new Set(terms.flatMap(({ keys }) => keys))];
  const [first] = terms;
  if (all.length < 3 || first === undefined) return all;
  const end = text.slice(first.to).search(/[:;]\s/u);
  if (end < 0) return all;
  return [...new Set(terms.filter(({ to }) => to <= first.to + end).flatMap(({ keys }) => keys))];
}
