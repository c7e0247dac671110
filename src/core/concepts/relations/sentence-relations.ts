import type { LanguagePack } from '../../language';
import { contrastWords } from '../../language';
import type { Span } from '../../text';
import { PhraseSearch, splitSentences } from '../../text';
import type { FoundRelation } from '../vault-facts';
import { apartReader, bareWarnings } from './apart-relations';
import { classStatementOf } from './class-statement';
import type { CueStatement, CueTable } from './cue-statement';
import { cueStatementsOf, cueTable } from './cue-statement';
import type { DefinedIn } from './defined-in';
import type { DefinitionPlace } from './definition-places';
import type { GappedTable } from './gapped-cue';
import { gappedStatementsOf, gappedTable } from './gapped-cue';
import type { KindredNames } from './kindred-names';
import type { Leaf } from './leaf';
import { placeOf } from './leaf';
import { needStatementsOf } from './need-statement';
import { answeringTopic, askedOpposition, oppositionOf } from './opposed-clauses';
import { oppositeOf } from './opposite-statement';
import type { OppositionWords } from './opposition-words';
import { opposed, oppositionWords } from './opposition-words';
import type { Token } from './sentence';
import { termsIn, tokensOf } from './sentence';
import { signedRelations } from './signed-relations';
import { topicFrom } from './topic-name';

const CLASS_CONFIDENCE = 80;
const ANSWERED = 75;
/** Characters within which a sentence says that it answers the one before. */
const ANSWER_WITHIN = 120;

/** The definition that a leaf belongs to, and which of the leaf's sentences is read. */
interface PlaceInLeaf {
  readonly definition: DefinitionPlace | null;
  /** Behind the first, only a sentence without a subject goes on about the defined: «Состоит из …», «Fa parte di …». */
  readonly at: number;
  readonly kindred: KindredNames;
  /** What the sentence before is about. */
  readonly earlier: string | null;
}

/** Reads what sentences say of the concepts in them: class statements and cues. */
export class SentenceReader {
  readonly packs: readonly LanguagePack[];
  /** Names that a leaf tells apart outright. */
  readonly tellsApart: ReturnType<typeof apartReader>;
  /** Whether a block warns of taking one thing for another, and names none. */
  readonly mayWarn: (stored: string) => boolean;
  private readonly cued: readonly (readonly [LanguagePack, CueTable, GappedTable])[];
  private readonly opposing: readonly OppositionWords[];
  private readonly answers: PhraseSearch;

  constructor(packs: readonly LanguagePack[]) {
    this.packs = packs;
    this.tellsApart = apartReader(packs);
    this.mayWarn = bareWarnings(packs);
    this.cued = packs
      .filter((pack) => pack.relations.cues.length > 0)
      .map((pack) => [pack, cueTable(pack), gappedTable(pack)] as const);
    this.opposing = packs.flatMap((pack) => oppositionWords(pack) ?? []);
    this.answers = new PhraseSearch(
      this.opposing.flatMap(({ pack }) => contrastWords(pack.code).parallelCues),
      { loose: false },
    );
  }

  /** Relations of a leaf, which may hold definitions; `kindred` names are those of its note. */
  read(leaf: Leaf, defined: DefinedIn, kindred: KindredNames): FoundRelation[] {
    const [main] = this.packs;
    if (main === undefined) return [];
    // Of a language without cues, signs tell; words of others may be quoted.
    if (main.relations.cues.length === 0) return signedRelations(leaf, main.abbreviations);
    const least = kindred.length > 0 || defined.any ? 1 : 2;
    if (leaf.hits.length + leaf.links.length < least) return [];
    const { text } = leaf.inline;
    const found: FoundRelation[] = [];
    let before: Span | undefined;
    let definition: DefinitionPlace | null = null;
    let at = -1;
    for (const range of splitSentences(text, main.abbreviations)) {
      const here = defined.at(range);
      at = here === definition ? at + 1 : 0;
      definition = here;
      if (text.charAt(range.to - 1) === '?') found.push(...this.readQuestion(leaf, range, kindred));
      else {
        const earlier = this.earlierTopic(leaf, before, defined.before(range));
        this.readSentence(leaf, range, { definition, at, kindred, earlier }, found);
        if (before !== undefined) found.push(...this.readAnswer(leaf, before, range));
      }
      before = range;
    }
    return found;
  }

  /** Who asks how two things differ holds them against each other; of the rest a question says nothing. */
  private readQuestion(leaf: Leaf, range: Span, names: KindredNames): FoundRelation[] {
    const terms = termsIn(leaf, range);
    if (terms.length < 2) return [];
    const tokens = tokensOf(leaf, range, terms);
    return this.opposing.flatMap((words) => {
      const opposed = askedOpposition({ tokens, words, names, defined: null, earlier: null });
      return opposed === null ? [] : [{ ...placeOf(leaf, range), kind: 'contrasts' as const, ...opposed }];
    });
  }

  /** What the sentence before is about, or the definition that ends where this one begins; null for nothing known. */
  private earlierTopic(leaf: Leaf, before: Span | undefined, neighbour: DefinitionPlace | null): string | null {
    if (neighbour !== null) return neighbour.key;
    if (before === undefined) return null;
    const tokens = tokensOf(leaf, before);
    for (const words of this.opposing) {
      const topic = tokens[topicFrom(tokens, 0, words)];
      if (topic?.keys.length === 1) return topic.keys[0] ?? null;
    }
    return null;
  }

  /** "A is …. B, by contrast, is …": a sentence against the one before it. */
  private readAnswer(leaf: Leaf, before: Span, range: Span): FoundRelation[] {
    const { text } = leaf.inline;
    const terms = termsIn(leaf, range);
    const [topic] = terms;
    // Behind the first name, or the word that holds it, stands a comma.
    if (topic === undefined || !isBeforeComma(text, topic.to)) return [];
    if (!this.answers.isIn(text.slice(range.from, range.from + ANSWER_WITHIN))) return [];
    const tokens = tokensOf(leaf, range, terms);
    return this.opposing.flatMap((words) => {
      const at = answeringTopic(tokens, words);
      if (at < 0) return [];
      const earlier = tokensOf(leaf, before);
      const found = opposed(earlier[topicFrom(earlier, 0, words)], tokens[at], ANSWERED);
      return found === null ? [] : [{ ...placeOf(leaf, range), kind: 'contrasts' as const, ...found }];
    });
  }

  /** Adds to `found`. */
  private readSentence(
    leaf: Leaf,
    range: Span,
    { definition: around, at, kindred, earlier }: PlaceInLeaf,
    found: FoundRelation[],
  ): void {
    const terms = termsIn(leaf, range);
    const definition = at === 0 ? around : null;
    const next = at === 1 ? around : null;
    const least = kindred.length > 0 || earlier !== null ? 1 : leastTerms(definition ?? next);
    if (terms.length < least) return;
    const tokens = tokensOf(leaf, range, terms);
    const place = placeOf(leaf, range);
    for (const [pack, table, gapped] of this.cued) {
      const statement = classStatementOf(tokens, pack);
      if (statement !== null) {
        const what = { kind: 'is-a', confidence: CLASS_CONFIDENCE } as const;
        const genus = keysOf(statement.genus);
        found.push(...statement.members.flatMap((member) => pairs(place, keysOf(member), genus, what)));
      }
      for (const said of cueStatementsOf(tokens, table, pack))
        found.push(...relationsOf(said, place, said.at === 0 ? (definition ?? next) : definition));
      for (const said of gappedStatementsOf(tokens, gapped, pack)) found.push(...relationsOf(said, place, null));
      for (const said of needStatementsOf(tokens, pack)) found.push(...relationsOf(said, place, null));
    }
    for (const words of this.opposing) {
      const reading = { tokens, words, names: kindred, defined: around?.key ?? null, earlier };
      const opposition = oppositeOf(reading) ?? oppositionOf(reading);
      if (opposition !== null) found.push({ ...place, kind: 'contrasts', ...opposition });
    }
  }
}

const COMMA = /[^\s,]*\s*,/uy;

function isBeforeComma(text: string, at: number): boolean {
  COMMA.lastIndex = at;
  return COMMA.test(text);
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
