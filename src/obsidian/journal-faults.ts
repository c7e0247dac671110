import type { JournalLog } from '../app/journal/journal-log';
import type { Messages } from '../i18n';
import { problemText } from '../ui/problem-text';

/** Files in one message. */
const MOST_FILES = 3;

/**
 * What a person must know of the journal's files: which could not be read, and where lines were left
 * out, with the first such line of a file; null when all is well.
 */
export function journalFaults(log: JournalLog, messages: Messages): string | null {
  const first = new Map<string, { readonly line: number; count: number }>();
  for (const { path, line } of log.skipped()) {
    const known = first.get(path);
    if (known === undefined) first.set(path, { line, count: 1 });
    else known.count += 1;
  }
  const all = [
    ...log.problems().map((problem) => problemText(problem, null, messages)),
    ...[...first].map(([path, { line, count }]) => messages.journal.skipped(path, line, count)),
  ];
  if (all.length === 0) return null;
  const more = all.length - MOST_FILES;
  return [...all.slice(0, MOST_FILES), ...(more > 0 ? [messages.journal.more(more)] : []), messages.journal.kept].join(
    '\n',
  );
}
