import type { Hits, NoteScore } from './score-note';

/** What a set of notes is measured by; the aim for each stands in the file of floors. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly name: number;
  /** False definitions in 1,000 lines. */
  readonly false: number;
  readonly aliases: number;
  readonly links: number;
  readonly relations: number;
}

/** Figures with three digits, rounded so that none looks better than it is. */
export function figuresOf(scores: readonly NoteScore[]): Figures {
  const definitions = scores.map((score) => score.definitions);
  const right = sum(definitions, (one) => one.right);
  const wrong = sum(definitions, (one) => one.wrong.length);
  const certain = sum(scores, (one) => one.certain);
  const lines = sum(scores, (one) => one.lines);
  return {
    precision: share(right, right + wrong),
    recall: share(certain - sum(definitions, (one) => one.missed.length), certain),
    name: share(right - sum(scores, (one) => one.misnamed.length), right),
    false: Math.ceil((1000 * 1000 * wrong) / Math.max(lines, 1)) / 1000,
    aliases: f1(scores.map((one) => one.aliases)),
    links: f1(scores.map((one) => one.links)),
    relations: f1(scores.map((one) => one.relations)),
  };
}

function f1(hits: readonly Hits[]): number {
  const right = 2 * sum(hits, (one) => one.right);
  return share(right, right + sum(hits, (one) => one.wrong.length + one.missed.length));
}

/** Nothing to find and nothing said is right. */
const share = (part: number, all: number): number => (all === 0 ? 1 : Math.floor((1000 * part) / all) / 1000);

function sum<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((total, one) => total + count(one), 0);
}

/** Everything that differs from the labels, a line each: kind, note, place. */
export function faultsOf(scores: readonly NoteScore[]): string[] {
  return scores.flatMap(({ note, definitions, misnamed, aliases, links, relations, inexact }) => {
    const lists: readonly (readonly [string, readonly string[]])[] = [
      ['missed', definitions.missed],
      ['false', definitions.wrong],
      ['name', misnamed],
      ['missed alias', aliases.missed],
      ['false alias', aliases.wrong],
      ['missed link', links.missed],
      ['false link', links.wrong],
      ['missed relation', relations.missed],
      ['false relation', relations.wrong],
      ['inexact', inexact],
    ];
    return lists.flatMap(([kind, all]) => all.map((one) => `${kind} ${note.id}:${one}`));
  });
}
