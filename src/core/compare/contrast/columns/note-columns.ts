import type { OwnFacts } from '../../../concepts';
import type { ParsedNote } from '../../../markdown';
import { findAppositions } from './appositions';
import { contentWords, processHeads, processSubject } from './loose-names';
import type { NameFinder } from './name-finder';
import type { NoteLanguages } from '../note/note-languages';
import type { Statement } from '../sentence/statement';
import { textBlocks } from '../note/zones';

/** The concepts of a note's contrasts, numbered as the finder numbers them. */
export interface NumberedConcepts {
  readonly numberOf: (key: string) => number;
  readonly keyOf: (subject: number) => string;
}

export interface NoteColumnParts {
  readonly note: ParsedNote;
  readonly own: OwnFacts;
  readonly concepts: NumberedConcepts;
  readonly plain: NameFinder['plain'];
  readonly languages: NoteLanguages;
}

/**
 * The column under which a note speaks of each of its sides: another side where it uses both names
 * for one thing, `[[Docker]]-контейнер`, or where the side is the noun of that one's activity.
 */
export function noteColumns(
  { note, own, concepts, plain, languages }: NoteColumnParts,
  sides: ReadonlySet<number>,
): (subject: number) => number {
  const defined = new Set(own.concepts.map(({ key }) => key));
  const isDefined = (subject: number): boolean => defined.has(concepts.keyOf(subject));
  const texts = textBlocks(note, () => false, false).map(({ index }) => note.inline(index));
  const columns = new Map<number, number>();
  for (const { head, modifier } of findAppositions(texts, plain, languages, isDefined))
    if (isDefined(head)) columns.set(modifier, head);
  const nouns = new Set([...sides].map((side) => columns.get(side) ?? side));
  for (const side of sides) {
    const activity = activityOf(side, nouns, concepts, languages);
    if (activity >= 0) columns.set(side, activity);
  }
  return (subject) => columns.get(subject) ?? subject;
}

/** The one of the nouns whose activity the side names, −1 for none. */
function activityOf(
  side: number,
  nouns: ReadonlySet<number>,
  { keyOf }: NumberedConcepts,
  languages: NoteLanguages,
): number {
  const lexicon = languages.of(keyOf(side));
  const [word, ...more] = contentWords(keyOf(side), lexicon);
  if (word === undefined || more.length > 0 || !lexicon.words.isProcess(word)) return -1;
  const named = [...nouns].map((subject) => ({ words: contentWords(keyOf(subject), lexicon), subject }));
  return processSubject(word, processHeads(named, lexicon));
}

/** What class statements name as the class of their subjects: Z of «A и B – способы Z» is no side beside them. */
export function classesIn(statements: readonly Statement[]): ReadonlySet<number> {
  const classes = new Set<number>();
  for (const { common, claims, sentence } of statements) {
    const [claim] = claims;
    if (!common || claim === undefined) continue;
    const value = sentence.tokens.filter(({ from, to }) => from >= claim.from && to <= claim.to);
    const noun = value.findIndex(({ word }) => sentence.lexicon.classNouns.has(word));
    if (noun < 0) continue;
    for (const { subject } of value.slice(noun + 1)) if (subject >= 0) classes.add(subject);
  }
  return classes;
}
