import type { Matcher } from '../../concepts';
import type { InlineText, Mark } from '../../markdown';
import { conceptKey, tokenise } from '../../text';
import type { Lexicon } from './lexicon';
import type { NameHit } from './token';
import { foldWord, glueCompounds } from './token';

/** Finds concepts in a block's shown text; in contrast text also by parts of their names. */
export interface NameFinder {
  find(inline: InlineText, loose: boolean): NameHit[];
}

/** Further ways in which a note names its concepts inside contrast text. */
export interface LooseNames {
  /** Stem → subject: heads and distinguishing words of longer names. */
  readonly short: ReadonlyMap<string, number>;
  /** First letters (six or more) of a name's noun → subject: процесс-существительное, контейнеризация. */
  readonly process: readonly (readonly [string, number])[];
  /** Stems that are never a process noun: hypernyms. */
  readonly barred: ReadonlySet<string>;
  /** Name of another concept → subject: what stands in apposition to it. */
  readonly apposed: ReadonlyMap<string, number>;
}

export interface FinderParts {
  readonly matcher: Matcher;
  /** Matcher key → subject. */
  readonly subjectOf: (key: string) => number;
  /** Key of a link's target → subject. */
  readonly targetOf: (key: string) => number;
  readonly loose: LooseNames | null;
  readonly lexicon: Lexicon;
}

const SHORT = 95;
const PROCESS = 90;

export function nameFinder(parts: FinderParts): NameFinder {
  return {
    find(inline, loose) {
      const hits = [...linkHits(inline, parts), ...namedHits(inline, parts)];
      if (loose && parts.loose !== null) hits.push(...looseHits(inline, parts, parts.loose));
      return glueCompounds(
        inline.text,
        withoutOverlaps(
          hits.filter((hit) => !isOpaque(inline, hit)),
          inline.text.length,
        ),
      );
    },
  };
}

function linkHits(inline: InlineText, parts: FinderParts): NameHit[] {
  const hits: NameHit[] = [];
  for (const mark of inline.marks) {
    if (mark.kind !== 'wiki-link' || mark.target === null || mark.to <= mark.from) continue;
    const subject = parts.targetOf(conceptKey(targetName(mark.target)));
    if (subject >= 0) hits.push({ from: mark.from, to: glueEnd(inline.text, mark.to), subject, factor: 100 });
  }
  return hits;
}

/** An ending glued behind a link belongs to the mention. */
function glueEnd(text: string, to: number): number {
  let end = to;
  while (end < text.length && end < to + 5 && /[\p{L}\p{M}]/u.test(text.charAt(end))) end += 1;
  return end;
}

/** The note that a link's target names: without heading, folder and `.md`. */
export function targetName(target: string): string {
  const path = target.split('#')[0] ?? '';
  const name = path.split('/').at(-1) ?? path;
  return name.endsWith('.md') ? name.slice(0, -3) : name;
}

function namedHits(inline: InlineText, parts: FinderParts): NameHit[] {
  const hits: NameHit[] = [];
  for (const hit of parts.matcher.find(inline.text)) {
    const [key, ...others] = hit.keys;
    if (key === undefined || others.length > 0) continue;
    const subject = parts.subjectOf(key);
    if (subject >= 0) hits.push({ from: hit.from, to: hit.to, subject, factor: 100 });
  }
  return hits;
}

function looseHits(inline: InlineText, parts: FinderParts, loose: LooseNames): NameHit[] {
  const hits: NameHit[] = [];
  for (const word of tokenise(inline.text)) {
    const folded = foldWord(word.text);
    const stem = parts.lexicon.stem(folded);
    const apposed = loose.apposed.get(stem);
    const short = loose.short.get(stem);
    if (short !== undefined) hits.push({ from: word.from, to: word.to, subject: short, factor: SHORT });
    else if (apposed !== undefined) hits.push({ from: word.from, to: word.to, subject: apposed, factor: PROCESS });
    else {
      const subject = processSubject(folded, stem, loose);
      if (subject >= 0) hits.push({ from: word.from, to: word.to, subject, factor: PROCESS });
    }
  }
  return hits;
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/u;

function processSubject(word: string, stem: string, loose: LooseNames): number {
  if (word.length < 7 || loose.barred.has(stem) || /н(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми)$/u.test(word))
    return -1;
  let found = -1;
  for (const [head, subject] of loose.process) {
    if (!word.startsWith(head)) continue;
    if (found >= 0 && found !== subject) return -1;
    found = subject;
  }
  return found;
}

function isOpaque(inline: InlineText, hit: NameHit): boolean {
  return inline.marks.some((mark) => OPAQUE.has(mark.kind) && mark.from < hit.to && hit.from < mark.to);
}

const OPAQUE: ReadonlySet<Mark['kind']> = new Set(['code', 'math', 'tag', 'url']);

/** Earlier kinds win: links, then names, then looser ways; the rest must not touch them. */
function withoutOverlaps(hits: readonly NameHit[], length: number): NameHit[] {
  if (hits.length < 2) return [...hits];
  const taken = new Uint8Array(length);
  const kept: NameHit[] = [];
  for (const hit of hits) {
    if (taken[hit.from] === 1 || taken[hit.to - 1] === 1) continue;
    taken.fill(1, hit.from, hit.to);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

export interface LooseColumn {
  readonly names: readonly string[];
}

/** Works out the loose names of columns: words that tell them apart, and process nouns. */
export function looseNames(
  columns: readonly LooseColumn[],
  lexicon: Lexicon,
  note: { readonly text: string; readonly suffixes: readonly Suffix[]; readonly apposed: readonly Apposition[] },
): LooseNames {
  const owners = new Map<string, Set<number>>();
  const whole = new Set<string>();
  columns.forEach((column, subject) => {
    for (const name of column.names) {
      const words = contentWords(name, lexicon);
      if (words.length === 1) whole.add(lexicon.stem(words[0] ?? ''));
      for (const word of words) {
        const stem = lexicon.stem(word);
        owners.set(stem, (owners.get(stem) ?? new Set()).add(subject));
      }
    }
  });
  const short = new Map<string, number>();
  const process: [string, number][] = [];
  columns.forEach((column, subject) => {
    for (const name of column.names) {
      const words = contentWords(name, lexicon);
      for (const word of words) {
        const stem = lexicon.stem(word);
        if (owners.get(stem)?.size !== 1) continue;
        if (words.length > 1 && word.length > 2 && (!isModifier(word, lexicon) || sharesHead(words, owners, lexicon)))
          short.set(stem, subject);
        if (word.length >= 6 && !ADJECTIVE.test(word))
          process.push([word.slice(0, Math.max(6, word.length - 2)), subject]);
      }
    }
  });
  const apposed = appositions(columns, lexicon, note);
  for (const [stem, subject] of apposed)
    if (stem.length >= 6) process.push([stem.slice(0, Math.max(6, stem.length - 1)), subject]);
  return { short, process, barred: hypernyms(note.text, lexicon), apposed };
}

/** An adjective tells a column only where the columns share their noun: "the river one". */
function isModifier(word: string, lexicon: Lexicon): boolean {
  return ADJECTIVE.test(word) || lexicon.words.aspects.has(word);
}

function sharesHead(
  words: readonly string[],
  owners: ReadonlyMap<string, ReadonlySet<number>>,
  lexicon: Lexicon,
): boolean {
  return words.some((word) => (owners.get(lexicon.stem(word))?.size ?? 0) > 1);
}

export interface Suffix {
  /** Key of the link's target. */
  readonly target: string;
  /** `-контейнер`. */
  readonly suffix: string;
}

/** A concept's name found directly before a column's. */
export interface Apposition {
  readonly word: string;
  readonly subject: number;
}

function appositions(
  columns: readonly LooseColumn[],
  lexicon: Lexicon,
  note: { readonly suffixes: readonly Suffix[]; readonly apposed: readonly Apposition[] },
): Map<string, number> {
  const keys = columns.map((column) => new Set(column.names.map((name) => conceptKey(name))));
  const stems = new Set(columns.flatMap((column) => column.names.map((name) => lexicon.stem(foldWord(name)))));
  const apposed = new Map<string, number>();
  const add = (word: string, subject: number): void => {
    const stem = lexicon.stem(foldWord(word));
    if (!stems.has(stem) && (apposed.get(stem) ?? subject) === subject) apposed.set(stem, subject);
  };
  for (const { target, suffix } of note.suffixes) {
    if (!suffix.startsWith('-')) continue;
    const word = suffix.slice(1);
    const subject = keys.findIndex((names) => names.has(target));
    if (subject >= 0) {
      add(word, subject);
      continue;
    }
    const head = columns.findIndex((column) =>
      column.names.some((name) => lexicon.stem(foldWord(name)) === lexicon.stem(foldWord(word))),
    );
    if (head >= 0) add(target, head);
  }
  for (const { word, subject } of note.apposed) add(word, subject);
  return apposed;
}

function contentWords(name: string, lexicon: Lexicon): string[] {
  return tokenise(name)
    .map((word) => foldWord(word.text))
    .filter(
      (word) =>
        !lexicon.words.determiners.has(word) &&
        !lexicon.words.prepositions.has(word) &&
        !lexicon.conjunctions.has(word),
    );
}

/** Stems behind a class noun: «способы виртуализации» bars виртуализация. */
function hypernyms(text: string, lexicon: Lexicon): Set<string> {
  const barred = new Set<string>();
  if (lexicon.classNouns.size === 0) return barred;
  let open = false;
  for (const word of tokenise(text)) {
    const folded = foldWord(word.text);
    if (open) barred.add(lexicon.stem(folded));
    open = lexicon.classNouns.has(folded) || (open && folded === 'of');
  }
  return barred;
}
