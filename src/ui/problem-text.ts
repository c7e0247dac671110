import type { Problem } from '../core/text';
import type { Messages } from '../i18n';
import { faultDetail } from './fault-detail';

/** Their details are words of a program. */
const OF_PROGRAMS = new Set<Problem['code']>(['bad-yaml', 'settings-unreadable', 'unreadable', 'write-failed']);

/** A problem in words: the file and the line, where there are any, and what is wrong. `line` counts from 1. */
export function problemText(problem: Problem, line: number | null, messages: Messages): string {
  const { code, detail } = problem;
  const text = messages.problems.texts[code](OF_PROGRAMS.has(code) ? faultDetail(detail, messages) : detail);
  return problem.path === null ? text : `${messages.problems.at(problem.path, line)}: ${text}`;
}
