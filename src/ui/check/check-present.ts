import { searchKey } from '../../core/text';
import type { Messages } from '../../i18n';
import { problemText } from '../problem-text';
import type { CheckSection, CheckState, Remark } from './check-state';
import type { CheckRow, CheckViewModel } from './check-view-model';
import { placeWords } from '../place-words';

/** What loses most comes first. */
const SECTIONS = [
  'problems',
  'journal',
  'copies',
  'links',
  'aliases',
  'repeated',
  'differing',
  'undefined',
] as const satisfies readonly CheckSection[];

/** The vault check for a state: all texts, all decisions; pure. */
export function presentCheck(state: CheckState, messages: Messages): CheckViewModel {
  const texts = messages.check;
  const { found, running, query } = state;
  const rows = found === null ? [] : presentRows(found.remarks, state, messages);
  const count = Math.max(1, state.window.count);
  const first = Math.max(0, Math.min(state.window.first, rows.length - count));
  const { counts, remarks } = found ?? { counts: null, remarks: [] };
  return {
    busy: running !== null || state.incomplete,
    summary:
      counts === null
        ? ''
        : `${texts.found(remarks.length)}. ${texts.summary(counts.notes, counts.concepts, counts.definitions, counts.links, counts.mentions)}`,
    incomplete: state.incomplete ? texts.incomplete : null,
    progress:
      running === null
        ? null
        : {
            text: texts.checking(running.done, running.total),
            share: running.total === 0 ? null : running.done / running.total,
            action: { id: 'cancel', text: texts.cancel },
          },
    again: running === null ? texts.again : null,
    search: remarks.length === 0 ? null : { query, placeholder: texts.search },
    list: { label: texts.title, total: rows.length, first, rows: rows.slice(first, first + count) },
    empty: presentEmpty(state, rows.length, messages),
  };
}

function presentEmpty(
  { found, running, query }: CheckState,
  rows: number,
  { check }: Messages,
): CheckViewModel['empty'] {
  if (rows > 0 || running !== null) return null;
  if (found === null) return { text: check.notRun, help: null };
  if (found.remarks.length > 0) return { text: check.noMatch(query), help: null };
  return { text: check.allGood, help: check.allGoodHelp };
}

function presentRows(remarks: readonly Remark[], { closed, query }: CheckState, messages: Messages): CheckRow[] {
  const texts = messages.check;
  const wanted = searchKey(query);
  const bySection = new Map<CheckSection, CheckRow[]>(SECTIONS.map((section) => [section, []]));
  for (const remark of remarks) {
    const row = presentRemark(remark, messages);
    const words = searchKey(`${row.text} ${row.detail}`);
    if (words.includes(wanted)) bySection.get(remark.section)?.push(row);
  }
  return [...bySection]
    .filter(([, rows]) => rows.length > 0)
    .flatMap(([section, rows]) => {
      const title = texts.sections[section];
      const count = rows.length.toLocaleString(messages.locale);
      const open = !closed.has(section);
      const head: CheckRow = {
        id: section,
        head: { section, count, remedy: texts.remedies[section], open },
        text: title,
        detail: '',
        isLong: true,
        target: null,
      };
      return open ? [head, ...rows] : [head];
    });
}

function presentRemark(remark: Remark, messages: Messages): CheckRow {
  const { text, detail } = wordsOf(remark, messages);
  return {
    id: `${remark.section}\n${remark.id}`,
    head: null,
    text,
    detail,
    isLong: remark.problem !== undefined || remark.reason !== undefined || remark.copied !== undefined,
    target: remark.target,
  };
}

function wordsOf(remark: Remark, messages: Messages): { readonly text: string; readonly detail: string } {
  const texts = messages.check;
  const { problem, target, source, uses, claimedBy, text, line, reason, copied } = remark;
  if (problem !== undefined) {
    const path = problem.path ?? '';
    const detail = line === undefined ? path : texts.line(path, line);
    return { text: problemText({ ...problem, path: null }, null, messages), detail };
  }
  if (reason !== undefined && target?.kind === 'line')
    return { text: `${texts.faults[reason]}: ${text}`, detail: texts.line(target.path, target.line) };
  if (copied !== undefined) return { text: texts.copied(copied.lines, copied.alone), detail: text };
  if (uses !== undefined) return { text, detail: messages.pane.uses(uses) };
  if (claimedBy !== undefined) return { text, detail: texts.claimed(claimedBy.join(', ')) };
  if (source === undefined) return { text, detail: '' };
  return { text, detail: placeWords(source.note, source.heading) };
}
