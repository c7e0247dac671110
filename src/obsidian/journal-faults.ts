import type { JournalLog } from '../app/journal/journal-log';
import type { Messages } from '../i18n';
import { problemText } from '../ui/problem-text';

/**
 * What a person must know of the journal's files: which could not be read, and where lines were left
 * out, one message a file with its first such line.
 */
export function journalFaults(log: JournalLog, messages: Messages): readonly string[] {
  const first = new Map<string, { readonly line: number; count: number }>();
  for (const { path, line } of log.skipped()) {
    const known = first.get(path);
    if (known === undefined) first.set(path, { line, count: 1 });
    else known.count += 1;
  }
  return [
    ...log.problems().map((problem) => problemText(problem, null, messages)),
    ...[...first].map(
      ([path, { line, count }]) => `${messages.problems.at(path, line)}: ${messages.journal.skipped(count)}`,
    ),
  ];
}
