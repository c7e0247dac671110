import type { DifferentiaApp } from '../../app/app';
import type { CheckedGroup, VaultCheck } from '../../app/check/vault-check';
import type { Problem } from '../../core/text';
import type { CheckSection, Remark } from '../../ui/check/check-state';
import { sourceState } from '../shown-state';

/** Letters of a damaged line. */
const SHOWN = 80;

/** What a check found as lines of one list. */
export function remarksOf(app: DifferentiaApp, check: VaultCheck, lines: ReadonlyMap<Problem, number>): Remark[] {
  const nameOf = (key: string): string => app.index.concepts.get(key)?.name ?? key;
  return [
    ...check.problems.map((problem, at): Remark => {
      const { path, from } = problem;
      const target =
        path === null ? null : ({ kind: 'place', place: { path, from: from ?? 0, to: from ?? 0 } } as const);
      const line = lines.get(problem);
      return {
        section: 'problems',
        id: String(at),
        text: '',
        problem,
        target,
        ...(line === undefined ? {} : { line }),
      };
    }),
    ...check.journalLines.map(({ path, line, reason, text }): Remark => {
      const target = { kind: 'line', path, line } as const;
      return { section: 'journal', id: `${path}\n${String(line)}`, text: shown(text), reason, target };
    }),
    ...check.journalCopies.map(({ path, ...copied }): Remark => {
      return { section: 'copies', id: path, text: path, copied, target: { kind: 'line', path, line: 1 } };
    }),
    ...check.brokenLinks.map(({ path, from, to, target, heading }): Remark => {
      const text = heading === null ? target : `${target}#${heading}`;
      const place = { path, from, to };
      const source = sourceState(app, place);
      return { section: 'links', id: `${path}\n${String(from)}`, text, source, target: { kind: 'place', place } };
    }),
    ...check.sharedAliases.map(({ alias, concepts }): Remark => {
      const [key = ''] = concepts;
      return {
        section: 'aliases',
        id: alias,
        text: alias,
        claimedBy: concepts.map(nameOf),
        target: { kind: 'concept', key },
      };
    }),
    ...check.repeatedDefinitions.flatMap((group) => groupRemarks(app, 'repeated', group)),
    ...check.differingDefinitions.flatMap((group) => groupRemarks(app, 'differing', group)),
    ...check.undefinedTerms.map(({ key, name, uses }): Remark => {
      return { section: 'undefined', id: key, text: name, uses, target: { kind: 'concept', key } };
    }),
  ];
}

/** The beginning of a line that may hold anything. */
function shown(text: string): string {
  const plain = text.slice(0, SHOWN).replace(/\p{Cc}/gu, '�');
  return text.length > SHOWN ? `${plain}…` : plain;
}

function groupRemarks(app: DifferentiaApp, section: CheckSection, { key, name, definitions }: CheckedGroup): Remark[] {
  return definitions.map(({ text, evidence: { path, from, to } }) => {
    const place = { path, from, to };
    return {
      section,
      id: `${key}\n${path}\n${String(from)}`,
      text: `${name}: ${text}`,
      source: sourceState(app, place),
      target: { kind: 'place', place },
    };
  });
}
