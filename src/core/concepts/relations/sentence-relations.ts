import type { LanguagePack } from '../../language';
import type { Span } from '../../text';
import { PhraseSearch, splitSentences } from '../../text';
import type { FoundRelation } from '../vault-facts';
import { apartReader } from './apart-relations';
import { classStatementOf } from './class-statement';
import type { CueStatement, CueTable } from './cue-statement';
import { cueStatementsOf, cueTable } from './cue-statement';
import type { DefinitionPlace } from './definition-places';
import type { Leaf } from './leaf';
import { placeOf } from './leaf';
import type { Token } from './sentence';
import { termsIn, tokensOf } from './sentence';
import { signedRelations } from './signed-relations';

const CLASS_CONFIDENCE = 80;

/** Reads what sentences say of the concepts in them: class statements and cues. */
export class SentenceReader {
  readonly packs: readonly LanguagePack[];
  /** Names that a leaf tells apart outright. */
  readonly tellsApart: ReturnType<typeof apartReader>;
  private readonly cued: readonly (readonly [LanguagePack, CueTable])[];
  /** Without one of them a sentence has neither a cue nor a class statement. */
  private readonly words: PhraseSearch;

  constructor(packs: readonly LanguagePack[]) {
    this.packs = packs;
    this.tellsApart = apartReader(packs);
    this.cued = packs.filter((pack) => pack.relations.cues.length > 0).map((pack) => [pack, cueTable(pack)] as const);
    const words = packs.flatMap(({ relations }) => [
      ...relations.classNouns,
      ...relations.cues.flatMap(({ phrases }) => phrases),
    ]);
    this.words = new PhraseSearch(words, { loose: true });
  }

  /** Relations of a leaf; `definition` is the one that the leaf belongs to. */
  read(leaf: Leaf, definition: DefinitionPlace | null): FoundRelation[] {
    const [main] = this.packs;
    if (main === undefined) return [];
    // Of a language without cues, signs tell; words of others may be quoted.
    if (main.relations.cues.length === 0) return signedRelations(leaf, main.abbreviations);
    if (leaf.hits.length + leaf.links.length < leastTerms(definition)) return [];
    const { text } = leaf.inline;
    return splitSentences(text, main.abbreviations).flatMap((range, at) =>
      text.charAt(range.to - 1) === '?' ? [] : this.readSentence(leaf, range, at === 0 ? definition : null),
    );
  }

  private readSentence(leaf: Leaf, range: Span, definition: DefinitionPlace | null): FoundRelation[] {
    const terms = termsIn(leaf, range);
    if (terms.length < leastTerms(definition)) return [];
    // Most sentences that name two are told by this to relate nothing, before a word of them is read.
    if (!this.words.isIn(leaf.inline.text.slice(range.from, range.to).normalize('NFC'))) return [];
    const tokens = tokensOf(leaf, range, terms);
    const place = placeOf(leaf, range);
    const found: FoundRelation[] = [];
    for (const [pack, table] of this.cued) {
      const statement = classStatementOf(tokens, pack);
      if (statement !== null) {
        const what = { kind: 'is-a', confidence: CLASS_CONFIDENCE } as const;
        const genus = keysOf(statement.genus);
        found.push(...statement.members.flatMap((member) => pairs(place, keysOf(member), genus, what)));
      }
      for (const said of cueStatementsOf(tokens, table, pack)) found.push(...relationsOf(said, place, definition));
    }
    return found;
  }
}

/** Terms without which nothing can be related: both ends, or one where the defined term is the other. */
function leastTerms(definition: DefinitionPlace | null): number {
  return definition === null ? 2 : 1;
}

function relationsOf(said: CueStatement, place: Span, definition: DefinitionPlace | null): FoundRelation[] {
  const { cue, subject, objects, confidence } = said;
  const isTerm = subject === null && definition !== null;
  const subjects = isTerm ? [definition.key] : keysOf(subject);
  const what = { kind: cue.kind, confidence, ...(isTerm ? { definition: definition.index } : {}) };
  return objects.flatMap((object) =>
    cue.direction === 'forward'
      ? pairs(place, subjects, keysOf(object), what)
      : pairs(place, keysOf(object), subjects, what),
  );
}

/** A name that several concepts claim relates none of them. */
function keysOf(token: Token | null): readonly string[] {
  return token?.keys.length === 1 ? token.keys : [];
}

function pairs(
  place: Span,
  sources: readonly string[],
  targets: readonly string[],
  said: Omit<FoundRelation, 'from' | 'source' | 'target' | 'to'>,
): FoundRelation[] {
  return sources.flatMap((source) => targets.map((target) => ({ ...place, source, target, ...said })));
}
