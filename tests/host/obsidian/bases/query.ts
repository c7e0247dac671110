import type { O, Pub } from '../api';
import { notInHost } from '../not-in-host';
import { runtime } from '../runtime';
import { propertyId, readFilter } from './filter';
import { fileValue, NullValue, type Value, valueOf } from './values';

export class BasesEntry implements Pub<O.BasesEntry> {
  file: O.TFile;

  constructor(file: O.TFile) {
    this.file = file;
  }

  getValue(id: O.BasesPropertyId): Value | null {
    const dot = id.indexOf('.');
    const name = id.slice(dot + 1);
    if (id.startsWith('file.')) return fileValue(this.file, name);
    if (id.startsWith('formula.')) return notInHost(`Bases: ${id}`);
    const properties: Record<string, unknown> = runtime.app.metadataCache.getFileCache(this.file)?.frontmatter ?? {};
    return Object.hasOwn(properties, name) ? valueOf(properties[name], this.file.path) : null;
  }
}

export class BasesEntryGroup implements Pub<O.BasesEntryGroup> {
  key?: O.Value = NullValue.value;
  entries: O.BasesEntry[];

  constructor(entries: O.BasesEntry[]) {
    this.entries = entries;
  }

  hasKey(): boolean {
    return false;
  }
}

export class BasesQueryResult implements Pub<O.BasesQueryResult> {
  data: O.BasesEntry[];
  readonly #properties: O.BasesPropertyId[];

  constructor(data: O.BasesEntry[], properties: O.BasesPropertyId[]) {
    this.data = data;
    this.#properties = properties;
  }

  /** Nothing is grouped here. */
  get groupedData(): O.BasesEntryGroup[] {
    return [new BasesEntryGroup(this.data)];
  }

  get properties(): O.BasesPropertyId[] {
    return this.#properties;
  }

  getSummaryValue(): O.Value {
    return notInHost('BasesQueryResult.getSummaryValue');
  }
}

/** The files that a view of a base shows: filtered, sorted, limited. */
export function runQuery(base: O.BasesConfigFile, view: O.BasesConfigFileView): BasesEntry[] {
  const { sort, limit, groupBy } = view as { sort?: unknown; limit?: unknown; groupBy?: unknown };
  if (groupBy !== undefined) return notInHost('Bases: groupBy');
  const tests = [readFilter(base.filters), readFilter(view.filters)];
  const files = runtime.app.vault.getFiles().sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = files.map((file) => new BasesEntry(file)).filter((entry) => tests.every((test) => test(entry)));
  for (const { property, direction } of readSort(sort).reverse()) {
    const sign = direction === 'DESC' ? -1 : 1;
    entries.sort((a, b) => compare(a.getValue(property), b.getValue(property), sign));
  }
  return typeof limit === 'number' && limit > 0 ? entries.slice(0, limit) : entries;
}

export function readSort(sort: unknown): O.BasesSortConfig[] {
  if (!Array.isArray(sort)) return [];
  return sort.flatMap((one: { property?: unknown; direction?: unknown }) =>
    typeof one.property === 'string'
      ? [{ property: propertyId(one.property), direction: one.direction === 'DESC' ? 'DESC' : 'ASC' } as const]
      : [],
  );
}

/** Text by letters, numbers by size; what has no value comes last, whatever the direction. */
function compare(a: Value | null, b: Value | null, sign: -1 | 1): number {
  const [one, other] = [a?.toString() ?? '', b?.toString() ?? ''];
  if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1;
  return sign * one.localeCompare(other, undefined, { numeric: true });
}

/** Properties of all notes, and those of files. */
export function allProperties(): O.BasesPropertyId[] {
  const names = new Set<string>();
  for (const file of runtime.app.vault.getMarkdownFiles()) {
    for (const name of Object.keys(runtime.app.metadataCache.getFileCache(file)?.frontmatter ?? {})) names.add(name);
  }
  names.delete('position');
  const files = ['name', 'path', 'folder', 'ext', 'size', 'tags'].map((name) => `file.${name}` as const);
  return [...[...names].sort().map((name) => `note.${name}` as const), ...files];
}
