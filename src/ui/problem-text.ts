import type { Problem } from '../core/text';
import type { Messages } from '../i18n';

/** A problem in words: the file and the line, where there are any, and what is wrong. `line` counts from 1. */
export function problemText(problem: Problem, line: number | null, messages: Messages): string {
  const text = messages.problems.texts[problem.code](problem.detail);
  return problem.path === null ? text : `${messages.problems.at(problem.path, line)}: ${text}`;
}
