import { adjectivesOf } from '../contrast/sentence/adjective-names';
import { findAppositions } from '../contrast/columns/appositions';
import { genderByEnding } from '../contrast/passage/antecedents';
import type { JoinedNames, LooseColumn } from '../contrast/columns/loose-names';
import type { NameFinder } from '../contrast/columns/name-finder';
import { targetName } from '../contrast/columns/link-names';
import { looseNames } from '../contrast/columns/loose-names';
import { nameFinder } from '../contrast/columns/name-finder';
import { noteLanguages } from '../contrast/note/note-languages';
import { readPassages } from '../contrast/passage/passages';
import { foldWord } from '../contrast/sentence/token';
import type { Claim, Sentence, Statement } from '../contrast/sentence/statement';
import { conceptKey } from '../../text';
import type { Matcher } from '../../concepts';
import { buildMatcher } from '../../concepts';
import type { LanguagePack } from '../../language';
import type { Finding } from '../finding';
import type { NoteReading, Reader } from '../reading';
import { cellOf } from '../reading';
import type { Block } from '../../markdown';
import { fieldIn } from './field-line';
import { isFiling } from './note-keys';
import { isPointerAt } from './pointers';
import { withoutPointer } from './value-end';

/** Contrast sentences and passages. */
export const proseReader: Reader = {
  id: 'prose',
  read: (reading) =>
    statementsOf(reading)
      .filter(({ sentence }) => !leadsElsewhere(reading, sentence))
      .map((statement) => toFinding(reading, statement)),
};

function statementsOf(reading: NoteReading): Statement[] {
  const { compared, columns } = reading;
  // Near languages in other notes have no say in what this one is written in.
  const languages = noteLanguages(compared.packs) ?? reading.languages;
  const [lexicon] = languages.lexicons;
  if (lexicon === undefined) return [];
  const others = otherNames(reading);
  const { matcher } = reading.names;
  const parts = {
    matcher: remembering(
      others.length === 0 ? matcher : matcherOf(columns.length, [...columns, ...others], compared.packs),
    ),
    subjectOf: (key: string) => Number(key),
    isCalled: (key: string, word: string) =>
      columns[Number(key)]?.names.some((name) => foldWord(name) === word) === true,
    targetOf: targets(reading, others),
    lexicon,
  };
  const { plain } = nameFinder({ ...parts, loose: null });
  const loose = looseNames(columns, lexicon, compared.note.outline.text, joinedNames(reading, others, plain));
  return readPassages({
    note: compared.note,
    title: compared.own.name,
    finder: nameFinder({ ...parts, loose }),
    languages,
    adjectiveOf: adjectivesOf(columns),
    genderOf: (subject) => genderOfNames(columns[subject]?.names ?? []),
    pair: columns.length === 2 ? [0, 1] : [],
    trio: columns.length === 3 ? [0, 1, 2] : [],
    asked: true,
    amid: reading.amid,
    worth: () => true,
  });
}

/** A name in another script tells no gender, another name of the same thing may. */
function genderOfNames(names: readonly string[]): ReturnType<typeof genderByEnding> {
  const told = new Set(names.map(genderByEnding).filter((gender) => gender !== 'any'));
  const [only = 'any', ...others] = told;
  return others.length > 0 ? 'any' : only;
}

interface OtherName extends LooseColumn {
  readonly key: string;
  /** The note says what it is. */
  readonly defined: boolean;
}

const MOST_OTHERS = 200;

/** What else the note defines or links to: it may be another name of a column. */
function otherNames({ compared: { own }, names: columns }: NoteReading): OtherName[] {
  const others = new Map<string, OtherName>();
  for (const { key, name, home } of own.concepts) others.set(key, { key, names: [name], defined: home !== 'rival' });
  for (const link of own.links) {
    const name = targetName(link.target);
    const key = conceptKey(name);
    if (!others.has(key)) others.set(key, { key, names: [name], defined: false });
  }
  // "Arteries" is no other thing than the column "Artery".
  const isOther = ({ key, names, defined }: OtherName): boolean =>
    key !== '' && !columns.byKey.has(key) && (defined || !names.some((name) => columns.columnOf(name) >= 0));
  return [...others.values()].filter(isOther).slice(0, MOST_OTHERS);
}

function matcherOf(columns: number, named: readonly LooseColumn[], packs: readonly LanguagePack[]): Matcher {
  const languages = packs.map(({ code }) => code);
  const shared = { also: [], never: [], languages };
  const entries = named.map(({ names }, at) => ({ key: String(at), names, ...shared, brief: at < columns }));
  return buildMatcher(entries, packs);
}

/** A block's names are asked for when they are joined, for its section and for its sentences. */
function remembering(matcher: Matcher): Matcher {
  const known = new Map<string, ReturnType<Matcher['find']>>();
  return {
    ...matcher,
    find(text) {
      let hits = known.get(text);
      if (hits === undefined) known.set(text, (hits = matcher.find(text)));
      return hits;
    },
  };
}

/** Subject that a link's target is: a column, or one of the others behind them. */
function targets({ columns, names }: NoteReading, others: readonly OtherName[]): (key: string) => number {
  const behind = new Map(others.map(({ key }, at) => [key, columns.length + at]));
  return (key) => names.byKey.get(key) ?? behind.get(key) ?? -1;
}

/** What the note joins with a column's name, «контейнеры Docker», and the columns that it joins. */
function joinedNames(
  { compared, columns, languages, texts }: NoteReading,
  others: readonly OtherName[],
  plain: NameFinder['plain'],
): JoinedNames {
  const found = new Map<number, LooseColumn & { readonly subject: number }>();
  const properOf = new Map<number, number>();
  const inlines = [...texts].map((index) => compared.note.inline(index));
  const isDefined = (subject: number): boolean => others[subject - columns.length]?.defined ?? false;
  for (const { head, modifier } of findAppositions(inlines, plain, languages, isDefined)) {
    const noun = others[head - columns.length];
    const proper = others[modifier - columns.length];
    if (noun === undefined && proper === undefined) properOf.set(head, modifier);
    else if (noun === undefined) found.set(modifier, { names: proper?.names ?? [], subject: head });
    else if (noun.defined && proper === undefined) found.set(head, { names: noun.names, subject: modifier });
  }
  return { properOf, others: found };
}

/** Korean particles are written on to the name: what begins with one is no value. */
const isWithinWord = ({ inline: { text }, from }: Claim): boolean =>
  /^\p{sc=Hangul}{2}$/u.test(text.slice(Math.max(0, from - 1), from + 1));

/** Where to read on, or a line that files the note: "More on trams: [[Trams]]", "Tags: [[Trams]], [[Cities]]". */
function leadsElsewhere(reading: NoteReading, { inline, span }: Sentence): boolean {
  if (inline.marks.length === 0) return false;
  const end = inline.text.indexOf('\n', span.from);
  const line = { from: inline.text.lastIndexOf('\n', span.from) + 1, to: end < 0 ? inline.text.length : end };
  const field = fieldIn(inline, line);
  if (field !== null && isFiling(inline, field.key, field.value)) return true;
  return isPointerAt(reading, inline, span);
}

/** "It heats at a rate of" over a formula: the value is in what follows. */
function isCutOff({ compared: { note } }: NoteReading, { block, lexicon }: Sentence, { inline, to }: Claim): boolean {
  if (/[\p{L}\p{N}]/u.test(inline.text.slice(to))) return false;
  const { blocks } = note.outline;
  let next = block + 1;
  while (blocks[next]?.kind === 'blank') next += 1;
  if (!SHOWN.has(blocks[next]?.kind ?? 'blank')) return false;
  const word = foldWord(
    inline.text
      .slice(Math.max(0, to - LONGEST_WORD), to)
      .trimEnd()
      .split(/\s/u)
      .at(-1) ?? '',
  );
  return lexicon.words.prepositions.has(word) || lexicon.words.copulas.has(word) || lexicon.relatives.has(word);
}

/** Code units of a preposition and a word before it. */
const LONGEST_WORD = 24;

const SHOWN: ReadonlySet<Block['kind']> = new Set(['code', 'math', 'table']);

function toFinding(reading: NoteReading, statement: Statement): Finding {
  const { lexicon } = statement.sentence;
  const cells = statement.claims.flatMap((claim) => {
    if (isWithinWord(claim) || isCutOff(reading, statement.sentence, claim)) return [];
    const said = withoutPointer(claim.inline.text, claim, lexicon.words.pointsOn);
    const cell = cellOf(claim.inline, said, { column: claim.subject, confidence: claim.confidence });
    if (cell === null) return [];
    return [claim.implied === null ? cell : { ...cell, text: claim.implied, implied: true }];
  });
  const label = lexicon.words.labels;
  const common = statement.common && statement.names.length === 0;
  return {
    reader: 'prose',
    path: reading.compared.own.path,
    names: common
      ? [{ text: label.common, certain: true }]
      : [...statement.names, { text: label.other, certain: false }],
    ...(common && statement.spare !== undefined ? { spare: statement.spare } : {}),
    kind: statement.defines ? 'definition' : common ? 'common' : 'aspect',
    cells,
    cue: statement.cue,
  };
}
