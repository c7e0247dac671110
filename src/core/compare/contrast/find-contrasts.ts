import type { Matcher, OwnFacts } from '../../concepts';
import { isDiary } from '../../concepts';
import type { LanguagePack } from '../../language';
import type { InlineText, ParsedNote } from '../../markdown';
import { sourceSpan } from '../../markdown';
import type { Span } from '../../text';
import { conceptKey, PhraseSearch } from '../../text';
import type { Contrast, Side } from '../comparison';
import { shownLabel } from '../labels';
import { genderByEnding } from './passage/antecedents';
import { namesItsSides } from './guards/bare-names';
import { worthOfBlocks } from './candidates';
import type { Lexicon } from './sentence/lexicon';
import type { NameFinder } from './columns/name-finder';
import { nameFinder } from './columns/name-finder';
import type { NoteLanguages } from './note/note-languages';
import { noteLanguages } from './note/note-languages';
import type { NumberedConcepts } from './columns/note-columns';
import { classesIn, noteColumns } from './columns/note-columns';
import { areSubjects, saysAlike } from './guards/parallel-sides';
import { readPassages } from './passage/passages';
import type { Statement } from './sentence/statement';
import { isTwoSided } from './passage/turn';
import type { TextBlock } from './note/zones';

/** Finds the contrasts of a note whose languages are those of the packs. */
export type ContrastFinder = (
  note: ParsedNote,
  own: OwnFacts,
  matcher: Matcher,
  packs: readonly LanguagePack[],
) => Contrast[];

/** `findContrasts` for many notes: the tables of the languages are made once. */
export function contrastFinder(): ContrastFinder {
  const readings = new Map<string, ContrastReading | null>();
  return (note, own, matcher, packs) => {
    const codes = packs.map(({ code }) => code).join(' ');
    let reading = readings.get(codes);
    if (reading === undefined) {
      reading = readingIn(packs);
      readings.set(codes, reading);
    }
    return reading === null ? [] : contrastsOf(note, own, matcher, reading);
  };
}

/**
 * The sentences of a note that set two concepts of the vault against each other. Blocks outside
 * contrast sections are read only where a cue in words stands in them. Linear in the note.
 */
export const findContrasts: ContrastFinder = (note, own, matcher, packs) => contrastFinder()(note, own, matcher, packs);

/** Concepts of the index go by their names. */
const isCalled = (key: string, word: string): boolean => key === word;

/** What of the languages the contrasts of a note are found with. */
interface ContrastReading {
  readonly languages: NoteLanguages;
  /** Of the note's first language. */
  readonly lexicon: Lexicon;
  readonly cue: (text: string) => boolean;
}

function readingIn(packs: readonly LanguagePack[]): ContrastReading | null {
  const languages = noteLanguages(packs);
  const [lexicon] = languages?.lexicons ?? [];
  if (languages === null || lexicon === undefined) return null;
  return { languages, lexicon, cue: cueTest(languages.lexicons) };
}

function contrastsOf(
  note: ParsedNote,
  own: OwnFacts,
  matcher: Matcher,
  { languages, lexicon, cue }: ContrastReading,
): Contrast[] {
  const finderOf = ({ numberOf }: NumberedConcepts): NameFinder =>
    nameFinder({ matcher, subjectOf: numberOf, isCalled, targetOf: numberOf, loose: null, lexicon });
  const worth = worthOfBlocks({
    note,
    title: own.name,
    finder: finderOf(numberedConcepts()),
    languages,
    cued: cuedBlocks(note, cue),
  });
  if (worth === null || isDiary(own.path.slice(own.path.lastIndexOf('/') + 1).replace(/\.md$/u, ''))) return [];
  const concepts = numberedConcepts();
  const finder = finderOf(concepts);
  const statements = readPassages({
    note,
    title: own.name,
    finder,
    languages,
    adjectiveOf: () => -1,
    genderOf: (subject) => genderByEnding(concepts.keyOf(subject)),
    pair: [],
    trio: [],
    asked: false,
    amid: false,
    worth,
  });
  const drafts = statements.flatMap((statement) => toDrafts(statement));
  if (drafts.length === 0) return [];
  const classes = classesIn(statements);
  const sides = new Set(drafts.flatMap((draft) => draft.sides.map(({ subject }) => subject)));
  // A list that is called "Other" is nothing of which "other boats" speaks.
  const rest = new Set(languages.lexicons.map(({ words }) => conceptKey(words.labels.other)));
  const columnOf = noteColumns({ note, own, concepts, plain: finder.plain, languages }, sides);
  return drafts.flatMap(({ statement, sides: all }): Contrast[] => {
    // A link to a heading of the same note names no concept.
    const isNamed = (key: string): boolean => key !== '' && !rest.has(key);
    const kept = all.filter(({ subject }) => !classes.has(subject) && isNamed(concepts.keyOf(subject)));
    if (new Set(kept.map(({ subject }) => columnOf(subject))).size < 2) return [];
    if (statement.cue === 'parallel' && (saysAlike(statement) || !areSubjects(statement))) return [];
    if (!statement.lexical && areDefined(kept, own)) return [];
    if (areForms(statement, kept)) return [];
    if (WEAK.has(statement.cue) && isWithin(kept.map(({ subject }) => concepts.keyOf(subject)))) return [];
    if (WEAK.has(statement.cue) && isWithin(kept.map(({ subject }) => shownName(statement, subject)))) return [];
    const named = kept.map(({ subject, ...side }): Side => {
      return { ...side, concept: concepts.keyOf(subject), column: concepts.keyOf(columnOf(subject)) };
    });
    return [contrast(statement, named, own.path, languages)];
  });
}

/** Whether a cue stands in a block: asked where the last block worth reading is looked for, and where it is read. */
function cuedBlocks({ outline: { text } }: ParsedNote, cue: ContrastReading['cue']): (block: TextBlock) => boolean {
  const known = new Map<number, boolean>();
  return ({ index, block: { body } }) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const found = cue(text.slice(body.from, body.to));
    known.set(index, found);
    return found;
  };
}

/** Definitions of two things one under the other say of each what it is: no sign sets them against each other. */
function areDefined(sides: readonly SideDraft[], { definitions }: OwnFacts): boolean {
  const places = sides.map(({ span: said }) =>
    definitions.findIndex(
      ({ status, rule, evidence }) =>
        status === 'accepted' && LINES.has(rule) && evidence.from <= said.from && said.from < evidence.to,
    ),
  );
  return places.length > 1 && !places.includes(-1) && new Set(places).size === places.length;
}

const LINES: ReadonlySet<string> = new Set(['dash', 'list']);

/** Cues that may as well go on about one thing. */
const WEAK: ReadonlySet<Statement['cue']> = new Set(['comparative', 'pair-weak', 'parallel']);

/** The name by which a sentence speaks of a side first. */
function shownName({ sentence: { tokens, inline } }: Statement, subject: number): string {
  const token = tokens.find((one) => one.subject === subject);
  return token === undefined ? '' : inline.text.slice(token.from, token.to).toLowerCase();
}

/** «События A элементарны, а событие B – нет»: one name in two forms, of which the vault has two concepts. */
function areForms(statement: Statement, sides: readonly SideDraft[]): boolean {
  const { lexicon } = statement.sentence;
  const stems = sides.map(({ subject }) => shownName(statement, subject).split(/\s+/u).map(lexicon.stem).join(' '));
  return stems[0] !== '' && new Set(stems).size === 1;
}

/** "The new local vault is smaller than the old vault": the one name is a part of the other. */
function isWithin(keys: readonly string[]): boolean {
  const bare = keys.map((key) => key.replace(/ ?\([^()]*\)/u, ''));
  return bare.some((one) => bare.some((other) => one !== other && one !== '' && ` ${other} `.includes(` ${one} `)));
}

function numberedConcepts(): NumberedConcepts {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  return {
    numberOf(key) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, keys.length);
      keys.push(key);
      return keys.length - 1;
    },
    keyOf: (subject) => keys[subject] ?? '',
  };
}

/** A search for the first words of all lexical cues; borders are checked later, on tokens. */
function cueTest(lexicons: readonly Lexicon[]): (text: string) => boolean {
  const words = new Set<string>();
  for (const { words: pack } of lexicons) {
    const phrases = [
      ...pack.pairs.map((pair) => pair.phrase),
      ...pack.fronted.map((pair) => pair.phrase),
      ...pack.unlike,
      ...pack.unlikeMid,
      ...pack.comparedWith,
      ...pack.both,
      ...pack.allThree,
      ...pack.noneOfThree,
      ...pack.neither,
      ...pack.only,
      ...pack.than,
      ...pack.equatives,
      ...pack.prefixes,
      ...pack.classNouns,
      ...(pack.whole === null
        ? []
        : [...pack.parallelCues, ...pack.correlatives.map(([first]) => first), 'vs', 'versus']),
      ...(pack.whole ?? []).map(([, behind]) => behind),
      ...pack.conditions.map(([first]) => first),
    ];
    for (const phrase of phrases)
      if (/\p{L}/u.test(phrase))
        words.add(HAN.test(phrase) ? phrase.replace(/\P{sc=Han}+/gu, '') : phrase.toLowerCase());
  }
  const search = new PhraseSearch(words, { loose: true });
  return (text) => search.isIn(text);
}

const HAN = /\p{sc=Han}/u;

interface SideDraft extends Omit<Side, 'column' | 'concept'> {
  readonly subject: number;
}

interface Draft {
  readonly statement: Statement;
  readonly sides: readonly SideDraft[];
}

/** "A does x, and B does y" goes on; a table of both may want it. */
const isJoined = ({ cue, lexical, claims }: Statement): boolean =>
  cue === 'pair-weak' && !lexical && claims.every(({ confidence }) => confidence <= JOINED);

/** What "and" alone joins is worth no more. */
const JOINED = 60;

const ASIDE: ReadonlySet<Statement['cue']> = new Set(['unlike', 'unlike-mid', 'comparative']);

/** The sides of a statement about two concepts, or about one and another that is only named: "A is faster than B". */
function toDrafts(statement: Statement): Draft[] {
  if (!isTwoSided(statement) || isJoined(statement) || !namesItsSides(statement)) return [];
  const said = statement.claims.filter(({ implied }) => implied === null);
  const sides = said.map((claim): SideDraft => ({
    subject: claim.subject,
    text: claim.inline.text.slice(claim.from, claim.to),
    span: sourceSpan(claim.inline, claim.from, claim.to),
    confidence: claim.confidence,
    implied: false,
  }));
  const [first] = sides;
  const { against, cue, sentence } = statement;
  // "Unlike A and B, C …": A and B are not set against each other.
  if (first !== undefined && sides.length > 2 && ASIDE.has(cue) && sentence.lexicon.words.whole !== null)
    return sides.slice(1).map((side) => ({ statement, sides: [first, side] }));
  if (against !== null && first !== undefined && sides.every(({ subject }) => subject === first.subject))
    sides.push({ ...first, subject: against, text: '', implied: true });
  return [{ statement, sides }];
}

function contrast(statement: Statement, sides: readonly Side[], path: string, languages: NoteLanguages): Contrast {
  const [name] = statement.names;
  const { inline, span } = statement.sentence;
  return {
    sides,
    aspect: name === undefined ? null : shownLabel(name.text, languages, false),
    cue: statement.cue,
    place: { path, ...withMarkup(inline, span) },
  };
}

/** Where a sentence stands in the note, with the brackets and stars at its ends. */
function withMarkup(inline: InlineText, span: Span): Span {
  let { from, to } = sourceSpan(inline, span.from, span.to);
  const { marks } = inline;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.from ?? 0) < span.from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < marks.length && (marks[i]?.from ?? 0) < span.to; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.to > span.to) continue;
    from = Math.min(from, mark.source.from);
    to = Math.max(to, mark.source.to);
  }
  return { from, to };
}
