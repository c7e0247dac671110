import type { LanguagePack } from '../../language';
import { PhraseSearch, splitSentences } from '../../text';
import type { Span } from '../../text';
import type { TermHit } from '../matcher';
import type { FoundRelation } from '../vault-facts';
import type { DefinedIn } from './defined-in';
import type { Leaf } from './leaf';
import { placeOf } from './leaf';
import { termsIn } from './sentence';

const APART = 90;
const CONFUSED = 85;
/** One of them stands in each sign that two are not the same. */
const UNEQUAL_SIGN = /[≠!]|\svs\.?\s|\sversus\s/u;
/** Between two names that are said not to be the same. */
const UNEQUAL = /^[\s*_]*(?:≠|!=|vs\.?|versus)[\s*_]*$/u;

/** Reads one leaf; its definitions are those that its sentences belong to. */
type ApartReader = (leaf: Leaf, defined: DefinedIn) => FoundRelation[];

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
  return (leaf, defined) => {
    const { text } = leaf.inline;
    if (!UNEQUAL_SIGN.test(text) && !search.isIn(text)) return [];
    const warned = splitSentences(text, abbreviations).flatMap((range): FoundRelation[] => {
      if (warns?.test(text.slice(range.from, range.to)) !== true) return [];
      const distinct = pairOf(termsIn(leaf, range).filter(isSingle), text);
      if (distinct.length === 0) return warnedOf(leaf, range, defined);
      const definition = defined.at(range);
      const pair = distinct.length === 1 && definition !== null ? [definition.key, ...distinct] : distinct;
      const [source, target, third] = pair;
      if (source === undefined || target === undefined || third !== undefined) return [];
      return [{ ...placeOf(leaf, range), kind: 'contrasts', source, target, confidence: CONFUSED }];
    });
    return [...unequalIn(leaf), ...warned];
  };
}

/** «Не путать!», "Don't confuse them!": a warning without names, behind two definitions that stand together. */
function warnedOf(leaf: Leaf, range: Span, defined: DefinedIn): FoundRelation[] {
  const isBare =
    range.to - range.from <= LONGEST_WARNING && !/[,:]/u.test(leaf.inline.text.slice(range.from, range.to));
  const [source, target] = (isBare ? defined.pairAt(range) : null) ?? [];
  if (source === undefined || target === undefined || source.key === target.key) return [];
  return [{ ...placeOf(leaf, range), kind: 'contrasts', source: source.key, target: target.key, confidence: CONFUSED }];
}

/** Characters of a warning that says no more. */
const LONGEST_WARNING = 40;

/** Whether a short block may be such a warning: without names it would not be read. */
export function bareWarnings(packs: readonly LanguagePack[]): (stored: string) => boolean {
  const search = new PhraseSearch(
    packs.flatMap(({ relations }) => relations.confusions ?? []),
    { loose: false },
  );
  return (stored) => stored.length <= LONGEST_WARNING && search.isIn(stored);
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
