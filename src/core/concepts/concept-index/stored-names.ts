import type { ConceptState } from '../concept';
import type { RuleId } from '../definition';
import { RULE_IDS } from '../definition';
import { KeptDefinition, RISES } from '../packing/kept-definition';
import { KeptFacts } from '../packing/kept-facts';
import type { RowOfTexts } from '../packing/row-of-texts';
import { RowReader, RowWriter } from '../packing/row-of-texts';
import type { IndexedConcept } from './indexed-concept';
import type { NoteTable } from './note-table';
import { sharedLanguages } from './shared-languages';

/** What comes of the notes of a vault for some of its names, as a cache stores it. */
export interface StoredNames extends RowOfTexts {
  /** Concepts in it that stand for themselves. */
  readonly size: number;
}

/** All names of an index as they were stored, and what vouches for them: how many concepts stand for themselves, and their hash. */
export interface KnownNames {
  readonly names: readonly StoredNames[];
  readonly size: number;
  readonly hash: string;
}

/** One plain key: its concepts, and the notes that bear it. */
export interface NameRecord {
  readonly key: string;
  readonly bearing: readonly string[];
  readonly concepts: readonly IndexedConcept[];
  /** Keys of the concepts that stand for themselves: a weak one may have given way to an alias. */
  readonly shown: readonly string[];
}

/** How often a concept is mentioned. */
export interface MentionRecord {
  readonly key: string;
  readonly count: number;
}

const STATES: readonly [ConceptState, ...ConceptState[]] = ['linked', 'suggested', 'defined'];

/** Puts names together for a cache. */
export function storeNames(names: readonly NameRecord[], mentions: readonly MentionRecord[]): StoredNames {
  const to = new RowWriter();
  to.list(names, ({ key, bearing, concepts, shown }) => {
    to.text(key);
    to.list(bearing, (path) => {
      to.text(path);
    });
    to.list(concepts, (one) => {
      to.number(shown.includes(one.concept.key) ? 1 : 0);
      writeConcept(one, to);
    });
  });
  to.list(mentions, ({ key, count }) => {
    to.text(key);
    to.number(count);
  });
  return { ...to.done(), size: names.reduce((sum, { shown }) => sum + shown.length, 0) };
}

/** Gives names back one by one, then mentions. */
export class NameReader {
  private readonly from: RowReader;
  private readonly notes: NoteTable;
  private left: number;

  /** @param notes In whose facts definitions rest. */
  constructor(names: StoredNames, notes: NoteTable) {
    this.from = new RowReader(names);
    this.notes = notes;
    this.left = this.from.number();
  }

  /** Null behind the last. */
  next(): NameRecord | null {
    const { from } = this;
    if (this.left === 0 || from.isOver) return null;
    this.left -= 1;
    const key = from.text();
    const bearing = from.list(() => this.notes.pathAs(from.text()));
    const shown: string[] = [];
    const concepts = from.list(() => {
      const isShown = from.number() === 1;
      const one = readConcept(from, this.notes);
      if (isShown) shown.push(one.concept.key);
      return one;
    });
    return { key, bearing, concepts, shown };
  }

  /** Behind the names. */
  mentions(): readonly MentionRecord[] {
    return this.from.list((from) => ({ key: from.text(), count: from.number() }));
  }
}

const readText = (from: RowReader): string => from.text();

function writeConcept({ concept, languages, links, weak }: IndexedConcept, to: RowWriter): void {
  const text = (value: string): void => {
    to.text(value);
  };
  to.text(concept.key);
  to.text(concept.name);
  to.list(concept.aliases, text);
  to.list(concept.note === null ? [] : [concept.note], text);
  to.number(STATES.indexOf(concept.state));
  to.list(languages, text);
  to.number(links);
  to.number(weak ? 1 : 0);
  to.list(concept.definitions, (definition) => {
    to.text(definition.term);
    to.list(definition.aliases, text);
    to.number(RULE_IDS.indexOf(definition.rule));
    to.number(definition.confidence);
    to.number(definition.status === 'accepted' ? 1 : 0);
    to.text(definition.path);
    to.number(definition.from);
    to.number(definition.at);
    to.number(RISES.indexOf(definition.rise));
  });
}

function readConcept(from: RowReader, notes: NoteTable): IndexedConcept {
  const key = from.text();
  const name = from.text();
  const aliases = from.list(readText);
  const [note = null] = from.list((row) => notes.pathAs(row.text()));
  const state = STATES[from.number()] ?? STATES[0];
  const languages = sharedLanguages(from.list(readText));
  const links = from.number();
  const weak = from.number() === 1;
  const definitions = from.list((one) => readDefinition(one, notes));
  return { concept: { key, name, aliases, note, state, definitions }, languages, links, weak };
}

function readDefinition(row: RowReader, notes: NoteTable): KeptDefinition {
  const term = row.text();
  const aliases = row.list(readText);
  const rule: RuleId = RULE_IDS[row.number()] ?? RULE_IDS[0];
  const confidence = row.number();
  const status = row.number() === 1 ? 'accepted' : 'suggested';
  const [path, from, at] = [notes.pathAs(row.text()), row.number(), row.number()];
  const rise = RISES[row.number()] ?? RISES[0];
  const resting = notes.get(path)?.ownRow ?? NO_ROW;
  return new KeptDefinition({ term, aliases, rule, confidence, status }, { row: resting, at, path, from, rise });
}

const NO_ROW = KeptFacts.from({ own: new Uint8Array(), words: new Uint32Array(), vault: null }).ownRow;
