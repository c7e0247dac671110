import { wordSet } from '../recognition-words';
import type { RelationCue, RelationWords } from '../relation-words';
import { gappedCues, nameEndings } from '../relation-words';
import { lines, words } from '../word-tables';

/** What is known of a language, as tables. */
interface Tables {
  /** Lines `kind direction confidence: phrase|phrase`; `>`: what stands before the cue is the source. */
  readonly cues: string;
  /** Lines of `gappedCues`. */
  readonly gapped: string;
  readonly limiters: string;
  readonly attribute?: RegExp;
  readonly without: string;
  /** Between `|`, like the next; prepositions stand for their forms. */
  readonly differing: string;
  readonly differences: string;
  readonly mutual: string;
  readonly needed?: RelationWords['needed'];
  /** `nameEndings`. */
  readonly endings?: string;
  /** Lines `preposition: forms`: it stands for each of them at a phrase's end; `-` is one that is glued to its noun. */
  readonly prepositions?: string;
  readonly classNouns: string;
  readonly classLinks?: string;
  readonly conjunctions: string;
  readonly copulas: string;
  readonly negations: string;
  readonly modals: string;
  readonly determiners: string;
  readonly nounPhrase: RelationWords['nounPhrase'];
  readonly partNouns: string;
  /** Between `|`. */
  readonly opposites: string;
  /** Between `|`. */
  readonly confusions: string;
}

/** The relation words of a language of which its commonest cues are known. */
export function relationWords(tables: Tables): RelationWords {
  const forms = new Map(
    lines(tables.prepositions ?? '').map((line) => {
      const [preposition = '', list = ''] = line.split(':');
      return [preposition, words(list).map((form) => (form === '-' ? '' : ` ${form}`))];
    }),
  );
  return {
    cues: lines(tables.cues).map((line) => cueOf(line, forms)),
    gapped: gappedCues(tables.gapped),
    limiters: wordSet(tables.limiters),
    ...(tables.attribute === undefined ? {} : { attribute: tables.attribute }),
    ...(tables.needed === undefined ? {} : { needed: tables.needed }),
    without: wordSet(tables.without),
    differing: tables.differing.split('|').flatMap((phrase) => formsOf(phrase, forms)),
    differences: tables.differences.split('|'),
    mutual: tables.mutual.split('|'),
    ...(tables.endings === undefined ? {} : { nameEndings: nameEndings(tables.endings) }),
    classNouns: wordSet(tables.classNouns),
    classLinks: new Set(words(tables.classLinks ?? '')),
    conjunctions: wordSet(tables.conjunctions),
    copulas: wordSet(tables.copulas),
    negations: wordSet(tables.negations),
    modals: wordSet(tables.modals),
    determiners: wordSet(tables.determiners),
    nounPhrase: tables.nounPhrase,
    phraseEnds: new Set(),
    partNouns: wordSet(tables.partNouns),
    opposites: tables.opposites.split('|'),
    confusions: tables.confusions.split('|'),
    prepositionForms: new Set([...forms.values()].flatMap((list) => list.map((form) => form.trim()))),
  };
}

const KINDS = ['is-a', 'part-of', 'requires'] as const;

function cueOf(line: string, forms: ReadonlyMap<string, readonly string[]>): RelationCue {
  const [head = '', table = ''] = line.split(':');
  const [name, arrow, confidence] = words(head);
  return {
    kind: KINDS.find((kind) => kind === name) ?? 'is-a',
    direction: arrow === '>' ? 'forward' : 'backward',
    confidence: Number(confidence),
    phrases: table
      .trim()
      .split('|')
      .flatMap((phrase) => formsOf(phrase, forms)),
  };
}

/** The phrase with each form of the preposition at its end. */
function formsOf(phrase: string, forms: ReadonlyMap<string, readonly string[]>): string[] {
  const last = phrase.lastIndexOf(' ');
  const endings = forms.get(phrase.slice(last + 1)) ?? [phrase.slice(last)];
  return last < 0 ? [phrase] : endings.map((ending) => phrase.slice(0, last) + ending);
}
