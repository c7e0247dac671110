import type { NoteLanguages } from './contrast/note/note-languages';
import type { Finding } from './finding';
import { matchKey } from './labels';

/** Of so many headings of a section one at least has to be shared. */
const FEW = 4;

/** Sub-headings count where two columns share one; then those beside it that a single column has count too, less. */
export function sharedHeadings(
  findings: readonly Finding[],
  languages: NoteLanguages,
): (finding: Finding) => Finding[] {
  const key = keyIn(languages);
  const columns = columnsByKey(
    findings.filter(({ reader }) => reader === 'heading'),
    key,
  );
  const sharedOnes = keysOfSeveral(columns);
  const shared = sharedOnes.size;
  // How many headings each column has: those that few of them share are no parallel sections.
  const own = new Map<number, number>();
  for (const set of columns.values()) for (const column of set) own.set(column, (own.get(column) ?? 0) + 1);
  const isShared = (finding: Finding): boolean => sharedOnes.has(key(finding));
  const place = ({ path, under = -1 }: Finding): string => `${String(under)} ${path}`;
  const shelves = new Set(findings.filter((one) => one.reader === 'heading' && isShared(one)).map(place));
  const isParallel = (finding: Finding): boolean =>
    shelves.has(place(finding)) && finding.cells.every(({ column }) => shared * FEW >= (own.get(column) ?? 0));
  return (finding) => {
    if (finding.reader !== 'heading') return [finding];
    if (shared === 0) return [];
    if (isShared(finding)) return [finding];
    if (!isParallel(finding)) return [];
    return [
      { ...finding, cells: finding.cells.map((cell) => ({ ...cell, confidence: Math.min(cell.confidence, 80) })) },
    ];
  };
}

/** Rows of a table, or fields, of one column, from which on they may be a list of its own: shortcuts, files, steps. */
const MANY = 3;

/** Whether a row of a table of keys and values counts: of a long one some key is another column's too. */
export function sharedTables(findings: readonly Finding[], languages: NoteLanguages): (finding: Finding) => boolean {
  const key = keyIn(languages);
  const columns = columnsByKey(
    findings.filter(({ reader }) => reader !== 'prose' && reader !== 'list'),
    key,
  );
  const sharedOnes = keysOfSeveral(columns);
  const tables = new Map<string, { rows: number; shared: number }>();
  // Short tables of one note count as one: several that show what a table looks like are as little.
  const placeOf = ({ cells, path }: Finding): string => `${String(cells[0]?.column)} ${path}`;
  for (const finding of findings) {
    if (finding.table === undefined) continue;
    const place = placeOf(finding);
    const { rows, shared } = tables.get(place) ?? { rows: 0, shared: 0 };
    tables.set(place, { rows: rows + 1, shared: shared + (sharedOnes.has(key(finding)) ? 1 : 0) });
  }
  return (finding) => {
    const counts = finding.table === undefined ? undefined : tables.get(placeOf(finding));
    return counts === undefined || counts.rows < MANY || counts.shared > 0;
  };
}

/**
 * Whether a field counts: of many that a note gives one column, those that no other column has are parts of
 * the thing, unless a quarter of them are shared.
 */
export function sharedFields(findings: readonly Finding[], languages: NoteLanguages): (finding: Finding) => boolean {
  const key = keyIn(languages);
  const isField = ({ reader }: Finding): boolean => reader === 'field';
  const columns = columnsByKey(
    findings.filter(({ reader }) => reader !== 'prose'),
    key,
  );
  const sharedOnes = keysOfSeveral(columns);
  const isShared = (finding: Finding): boolean => sharedOnes.has(key(finding));
  const groupOf = ({ path, cells }: Finding): string => `${String(cells[0]?.column)} ${path}`;
  const groups = new Map<string, { fields: number; shared: number }>();
  for (const finding of findings) {
    if (!isField(finding)) continue;
    const { fields, shared } = groups.get(groupOf(finding)) ?? { fields: 0, shared: 0 };
    groups.set(groupOf(finding), { fields: fields + 1, shared: shared + (isShared(finding) ? 1 : 0) });
  }
  return (finding) => {
    if (!isField(finding) || isShared(finding)) return true;
    const group = groups.get(groupOf(finding));
    return group === undefined || group.fields < MANY || group.shared * FEW >= group.fields;
  };
}

/** By its best name. */
function keyIn(languages: NoteLanguages): (finding: Finding) => string {
  return ({ names }) => matchKey(names[0]?.text ?? '', languages);
}

function keysOfSeveral(columns: ReadonlyMap<string, ReadonlySet<number>>): ReadonlySet<string> {
  return new Set([...columns].flatMap(([key, { size }]) => (size > 1 ? [key] : [])));
}

/** The columns that have a value under each key. */
function columnsByKey(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, Set<number>> {
  const columns = new Map<string, Set<number>>();
  for (const finding of findings) {
    const set = columns.get(key(finding)) ?? new Set<number>();
    for (const { column } of finding.cells) set.add(column);
    columns.set(key(finding), set);
  }
  return columns;
}
