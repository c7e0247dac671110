import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RelationKind } from '../../src/core/concepts';

/** A place where a concept is defined: the gloss begins with `quoteStart` on that line, counted from 1. */
export interface LabelledDefinition {
  readonly quoteStart: string;
  readonly line: number;
  /** A likely one may be found without fault and need not be. */
  readonly grade: 'certain' | 'likely';
  readonly pattern: number | string;
  readonly also?: readonly (number | string)[];
}

export interface LabelledConcept {
  readonly name: string;
  /** Other names that are as good. */
  readonly accept?: readonly string[];
  readonly aliases: readonly string[];
  readonly definitions: readonly LabelledDefinition[];
}

export interface LabelledLink {
  readonly target: string;
  readonly heading: string | null;
  readonly block: string | null;
  readonly display: string | null;
  readonly embed: boolean;
  readonly suffix: string | null;
  readonly line: number;
}

export interface LabelledRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly grade: 'certain' | 'likely';
}

/** What a careful reader says of a note, as it stands in the file beside it. */
interface Labels {
  readonly language: string;
  /** Name of the note in a vault. */
  readonly file: string;
  readonly oddities: readonly number[];
  /** A note of a kind that defines little or nothing: a log, a recipe, minutes, a list of links. */
  readonly negative?: boolean;
  readonly concepts: readonly LabelledConcept[];
  readonly notDefined: readonly { readonly term: string; readonly reason: string }[];
  readonly links: readonly LabelledLink[];
  readonly relations: readonly LabelledRelation[];
}

/**
 * Rules are mended by what fails in the development part; the test part only tells whether that holds elsewhere.
 * Notes of writers who knew nothing of the rules: what signs are worth is fitted to most of them, the others are kept
 * to tell whether that holds.
 */
export type Part = 'development' | 'fitted' | 'kept' | 'test';

export interface LabelledNote extends Labels {
  /** `001-ru-sails`. */
  readonly id: string;
  readonly part: Part;
  readonly text: string;
}

const GOLDEN = path.resolve('tests/golden');
/** Writers to whom nothing is fitted. */
const KEPT: ReadonlySet<string> = new Set(['k', 'm']);

/** All labelled notes beside those of writers, by name; every third by its number is of the test part. */
export function labelledNotes(): LabelledNote[] {
  return notesIn(path.join(GOLDEN, 'notes'), (id) => (Number.parseInt(id, 10) % 3 === 0 ? 'test' : 'development'));
}

/** Notes of writers who knew nothing of the rules, by the name of each. */
export function notesOfWriters(): ReadonlyMap<string, readonly LabelledNote[]> {
  const folder = path.join(GOLDEN, 'writers');
  return new Map(
    readdirSync(folder).map((name) => [
      name,
      notesIn(path.join(folder, name), () => (KEPT.has(name) ? 'kept' : 'fitted')),
    ]),
  );
}

export function notesOfPart(part: Part): readonly LabelledNote[] {
  const notes = part === 'development' || part === 'test' ? labelledNotes() : [...notesOfWriters().values()].flat();
  return notes.filter((note) => note.part === part);
}

function notesIn(folder: string, partOf: (id: string) => Part): LabelledNote[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.md'.length);
      const labels = JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')) as Labels;
      return { ...labels, id, part: partOf(id), text: readFileSync(path.join(folder, name), 'utf8') };
    });
}

/** Where the labelled gloss begins: −1 if it does not stand on its line, in the note as stored or composed. */
export function placeOf(text: string, { quoteStart, line }: LabelledDefinition): number {
  const lines = text.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const stored = lines[line - 1] ?? '';
  const at = [quoteStart, quoteStart.normalize('NFD')].map((start) => stored.indexOf(start)).find((i) => i >= 0);
  return at === undefined ? -1 : from + at;
}
