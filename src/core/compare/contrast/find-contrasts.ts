import type { Matcher, OwnFacts } from '../../concepts';
import type { LanguagePack } from '../../language';
import type { ParsedNote } from '../../markdown';
import { sourceSpan } from '../../markdown';
import type { Contrast, Side } from '../comparison';
import { shownLabel } from '../labels';
import { genderByEnding } from './antecedents';
import type { Lexicon } from './lexicon';
import { nameFinder } from './name-finder';
import type { NoteLanguages } from './note-languages';
import { noteLanguages } from './note-languages';
import { isTwoSided, readPassages } from './passages';
import type { Statement } from './statement';

/**
 * The sentences of a note that set two concepts of the vault against each other. Blocks outside
 * contrast sections are read only where a cue in words stands in them. Linear in the note.
 */
export function findContrasts(
  note: ParsedNote,
  own: OwnFacts,
  matcher: Matcher,
  packs: readonly LanguagePack[],
): Contrast[] {
  const languages = noteLanguages(packs);
  const [lexicon] = languages?.lexicons ?? [];
  if (languages === null || lexicon === undefined) return [];
  const keys = subjectNumbers();
  const cue = cueTest(languages.lexicons);
  const finder = nameFinder({ matcher, subjectOf: keys.numberOf, targetOf: keys.numberOf, loose: null, lexicon });
  const statements = readPassages({
    note,
    title: own.name,
    finder,
    languages,
    genderOf: (subject) => genderByEnding(keys.keyOf(subject)),
    pair: [],
    asked: false,
    worth: ({ block }) => cue(note.outline.text.slice(block.body.from, block.body.to)),
  });
  return statements.flatMap((statement) => toContrast(statement, own.path, keys.keyOf, languages));
}

interface SubjectNumbers {
  readonly numberOf: (key: string) => number;
  readonly keyOf: (subject: number) => string;
}

function subjectNumbers(): SubjectNumbers {
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

/** One alternation of the first words of all lexical cues; borders are checked later, on tokens. */
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
      ...pack.neither,
      ...pack.only,
      ...pack.than,
      ...pack.equatives,
      ...pack.prefixes,
      ...pack.classNouns,
      ...pack.conditions.map(([first]) => first),
    ];
    for (const phrase of phrases) if (/\p{L}/u.test(phrase)) words.add(phrase.toLowerCase());
  }
  if (words.size === 0) return () => false;
  const escaped = [...words].map((word) =>
    word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll("'", "['’]"),
  );
  const pattern = new RegExp(
    escaped
      .map((word) => word.replaceAll(' ', String.raw`\s+`).replaceAll(String.raw`\s+,`, String.raw`\s*,`))
      .join('|'),
    'iu',
  );
  return (text) => pattern.test(text.replaceAll('ё', 'е'));
}

function toContrast(
  statement: Statement,
  path: string,
  keyOf: (subject: number) => string,
  languages: NoteLanguages,
): Contrast[] {
  if (!isTwoSided(statement) && !statement.common) return [];
  const { sentence } = statement;
  const sides = statement.claims.map((claim): Side => ({
    concept: keyOf(claim.subject),
    text: claim.implied ?? claim.inline.text.slice(claim.from, claim.to),
    span: sourceSpan(claim.inline, claim.from, claim.to),
    confidence: claim.confidence,
    implied: claim.implied !== null,
  }));
  if (statement.common || new Set(sides.map((side) => side.concept)).size < 2)
    return withFoil(statement, sides, keyOf, path, languages);
  return [contrast(statement, sides, path, languages, sentence)];
}

/** A comparison whose other side is only named: "A is faster than B". */
function withFoil(
  statement: Statement,
  sides: readonly Side[],
  keyOf: (subject: number) => string,
  path: string,
  languages: NoteLanguages,
): Contrast[] {
  const first = sides[0];
  if (statement.common || statement.against === null || first === undefined) return [];
  const foil: Side = {
    concept: keyOf(statement.against),
    text: '',
    span: first.span,
    confidence: first.confidence,
    implied: true,
  };
  return foil.concept === first.concept
    ? []
    : [contrast(statement, [...sides, foil], path, languages, statement.sentence)];
}

function contrast(
  statement: Statement,
  sides: readonly Side[],
  path: string,
  languages: NoteLanguages,
  sentence: Statement['sentence'],
): Contrast {
  const name = statement.names[0];
  const { from, to } = sourceSpan(sentence.inline, sentence.span.from, sentence.span.to);
  return {
    sides,
    aspect: name === undefined ? null : shownLabel(name.text, languages, false),
    cue: statement.cue,
    place: { path, from, to },
  };
}
