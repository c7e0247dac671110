import type { Place, Problem } from '../../core/text';
import type { CommandTexts } from './command-texts';
import { oneLine } from './plain-text';

/** `Boats.md:120–180`: path and offsets. */
export function printPlace(place: Place): string {
  return `${oneLine(place.path)}:${place.from}–${place.to}`;
}

/** One problem on one line: where, and what. */
export function printProblem({ code, path, from, detail }: Problem, texts: CommandTexts): string {
  const what = oneLine(texts.problem[code](detail));
  return path === null ? what : `${oneLine(path)}${from === null ? '' : `:${from}`}: ${what}`;
}

/** The problems under their heading; nothing when there are none. */
export function printProblems(problems: readonly Problem[], texts: CommandTexts): string[] {
  if (problems.length === 0) return [];
  return ['', `${texts.skipped}:`, ...problems.map((problem) => `  ${printProblem(problem, texts)}`)];
}
