import type { Place, Problem } from '../../core/text';
import type { CommandTexts } from './command-texts';
import { oneLine } from './plain-text';

/** `Boats.md:120–180`: path and offsets. */
export function printPlace(place: Place): string {
  return `${oneLine(place.path)}:${place.from}–${place.to}`;
}

/** One problem on one line: what, where, and the particulars. */
export function printProblem(problem: Problem, texts: CommandTexts): string {
  const what = (Object.hasOwn(texts.problems, problem.code) ? texts.problems[problem.code] : undefined) ?? problem.code;
  const at = problem.from === null ? '' : `:${problem.from}`;
  const where = problem.path === null ? '' : `${oneLine(problem.path)}${at}: `;
  const detail = problem.detail === '' ? '' : ` (${oneLine(problem.detail)})`;
  return `${where}${what}${detail}`;
}

/** The problems under their heading; nothing when there are none. */
export function printProblems(problems: readonly Problem[], texts: CommandTexts): string[] {
  if (problems.length === 0) return [];
  return ['', `${texts.skipped}:`, ...problems.map((problem) => `  ${printProblem(problem, texts)}`)];
}
