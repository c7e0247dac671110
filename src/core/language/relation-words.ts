import { lines, words } from './word-tables';

/** Words between two concepts that relate them; recognition.md §5. */
export interface RelationCue {
  readonly kind: 'is-a' | 'part-of' | 'requires';
  /**
   * `forward`: the concept before the cue is the relation's source ("X is part of Y");
   * `backward`: its target («X состоит из Y» makes Y a part of X).
   */
  readonly direction: 'backward' | 'forward';
  /** Integer hundredths. */
  readonly confidence: number;
  /** Lower-case words between single blanks, ё as е. */
  readonly phrases: readonly string[];
}

/** A cue in two parts with a name between them: «для … нужен», „setzt … voraus“. */
export interface GappedCue {
  readonly kind: RelationCue['kind'];
  /**
   * What the name between the parts is: the relation's `source` («для X нужен Y») or its `target` («без Y нет X»),
   * the other end being behind the cue; or the `object` of a subject before the cue („X setzt Y voraus“).
   */
  readonly between: 'object' | 'source' | 'target';
  /** Integer hundredths. */
  readonly confidence: number;
  /** Lower-case words between single blanks, ё as е. */
  readonly opening: string;
  readonly closing: string;
}

/** How names change in a language whose forms of names are not generated: enough to know one again beside a cue. */
export interface NameEndings {
  /** Endings that a name may lose; none is always among them. */
  readonly lost: readonly string[];
  /** What may stand instead. */
  readonly taken: ReadonlySet<string>;
}

/** What a language needs to read relations in sentences. All words lower case, ё as е. */
export interface RelationWords {
  readonly cues: readonly RelationCue[];
  readonly gapped?: readonly GappedCue[];
  /** Nouns of class statements and genus frames in any form: «виды», "kinds". */
  readonly classNouns: ReadonlySet<string>;
  /** Words between a class noun and its genus: "of". */
  readonly classLinks: ReadonlySet<string>;
  /** Join subjects: «и», "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** Between subjects and class noun: «это», "are". */
  readonly copulas: ReadonlySet<string>;
  /** Before a cue, within two words: no relation. */
  readonly negations: ReadonlySet<string>;
  /** Before a cue, within three words: the relation is only possible. */
  readonly modals: ReadonlySet<string>;
  /** Words that a genus may stand behind in its noun phrase: articles, «некоторый». */
  readonly determiners: ReadonlySet<string>;
  /** Between a determiner and the many of which it is one: «один ИЗ». */
  readonly partitives?: ReadonlySet<string>;
  /**
   * How the head of a noun phrase is found: `first`: the first noun, what precedes are adjectives
   * (Russian); `capital`: the same, and no adjective has a capital (German); `last`: the noun at the
   * phrase's end (English); `near`: within the first three words.
   */
  readonly nounPhrase: 'capital' | 'first' | 'last' | 'near';
  /** Ends a noun phrase whose head comes last: prepositions, relatives, conjunctions. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Nouns of parts at a gloss's head: "slice", «часть». */
  readonly partNouns?: ReadonlySet<string>;
  /** Nouns that tell what a thing is to one other, and the words that lead to that one: "an input FOR the press". */
  readonly roleNouns?: ReadonlySet<string>;
  readonly roleLinks?: ReadonlySet<string>;
  /** Warn of taking one thing for another, lower case: "not to be confused with". */
  readonly confusions?: readonly string[];
  /** Before what is needed or listed, they only say how much of it: «хотя бы», "at least". */
  readonly limiters?: ReadonlySet<string>;
  /** A word may stand before its noun in any case: «любого», „schweren“. */
  readonly attribute?: RegExp;
  /** With a negation it says that a thing is needed: "cannot work WITHOUT", «без». */
  readonly without?: ReadonlySet<string>;
  /** Between the two that differ: "differs from", «отличается от». */
  readonly differing?: readonly string[];
  /** Before the two that differ, which a conjunction joins: "the difference between". */
  readonly differences?: readonly string[];
  /** Behind two names that a conjunction joins, it says that they differ: "differ", «различаются». */
  readonly mutual?: readonly string[];
  /** Said of one thing, they set it against the one spoken of before: "the opposite", «наоборот». */
  readonly opposites?: readonly string[];
  /** Pronouns behind a preposition that mean the one spoken of before: "it", «него». */
  readonly standing?: ReadonlySet<string>;
  /** Join two clauses that share their verb and set their subjects against each other: "where", "while". */
  readonly joints?: ReadonlySet<string>;
  /** Verbs of need whose subject shows by its ending that it needs: «ротору нужен вал», «вал нужен ротору». */
  readonly needed?: { readonly words: ReadonlySet<string>; readonly dative: RegExp };
  /** Absent where forms of names are generated, or names do not change. */
  readonly nameEndings?: NameEndings;
  /** Letters that are written together with the name behind them: Hebrew prepositions and article. */
  readonly namePrefixes?: ReadonlySet<string>;
  /** Where prepositions melt with articles, all that they become: "del", "dai". */
  readonly prepositionForms?: ReadonlySet<string>;
}

const BETWEEN: ReadonlyMap<string, GappedCue['between']> = new Map([
  ['>', 'source'],
  ['<', 'target'],
  ['~', 'object'],
]);
const KINDS = ['is-a', 'part-of', 'requires'] as const;

/** Lines `kind between confidence: opening|opening / closing|closing`. */
export function gappedCues(table: string): GappedCue[] {
  return lines(table).flatMap((line) => {
    const [head = '', parts = ''] = line.split(': ');
    const [name, sign = '', confidence] = words(head);
    const kind = KINDS.find((one) => one === name) ?? 'requires';
    const between = BETWEEN.get(sign) ?? 'source';
    const [openings = '', closings = ''] = parts.split(' / ');
    return openings.split('|').flatMap((opening) =>
      closings.split('|').map((closing) => ({
        kind,
        between,
        confidence: Number(confidence),
        opening: opening.trim(),
        closing: closing.trim(),
      })),
    );
  });
}

/** `endings that go / endings that come`, each between blanks. */
export function nameEndings(table: string): NameEndings {
  const [lost = '', taken = ''] = table.split('/');
  const byLength = [...words(lost), ''].sort((a, b) => b.length - a.length);
  return { lost: byLength, taken: new Set([...words(taken), '']) };
}
