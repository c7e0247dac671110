import { conceptKey } from '../../text';
import type { TableMarker } from '../print/markdown';
import { isRecord } from './marker';
import type { TableMatch } from './match-table';

/** The marker's options with what a person did to the rows: deleted ones are hidden, new names are renames. */
export function optionsWithHand({ table, rows, deleted }: TableMatch): TableMarker['options'] {
  const { options } = table.marker;
  const renamed = rows.filter(({ isRenamed }) => isRenamed);
  const given = isRecord(options['rows']) ? options['rows'] : {};
  const hide = textsIn(given['hide']);
  const hidden = new Set(hide.map((label) => conceptKey(label)));
  const fresh = [...new Set(deleted)].filter((key) => !hidden.has(key));
  if (renamed.length === 0 && fresh.length === 0) return options;
  const names = new Map(renamed.map(({ base, name }) => [table.marker.rows[base]?.[0] ?? '', name]));
  const old = Object.entries(isRecord(given['rename']) ? given['rename'] : {})
    .filter(([from]) => !names.has(conceptKey(from)))
    .map(([from, to]) => [from, (isText(to) ? names.get(conceptKey(to)) : undefined) ?? to] as const);
  return {
    ...options,
    rows: {
      ...given,
      ...(fresh.length === 0 ? {} : { hide: [...hide, ...fresh] }),
      ...(renamed.length === 0 ? {} : { rename: Object.fromEntries([...old, ...names]) }),
    },
  };
}

/** Keys of rows that stay away. */
export function hiddenKeys(options: TableMarker['options']): ReadonlySet<string> {
  const rows = options['rows'];
  return new Set(isRecord(rows) ? textsIn(rows['hide']).map((label) => conceptKey(label)) : []);
}

/** Keys of rows by the keys of the names that a person gave them. */
export function renamedFrom(options: TableMarker['options']): ReadonlyMap<string, string> {
  const rows = options['rows'];
  const renames = isRecord(rows) && isRecord(rows['rename']) ? Object.entries(rows['rename']) : [];
  return new Map(renames.flatMap(([from, to]) => (isText(to) ? [[conceptKey(to), conceptKey(from)]] : [])));
}

/** Where the values of a table say their place. */
export type TablePlaces = 'footnotes' | 'links' | 'none';

/** Of the marker's options; anything else is none. */
export function placesOf(options: TableMarker['options']): TablePlaces {
  const { places } = options;
  return places === 'links' || places === 'footnotes' ? places : 'none';
}

export function withPlaces(options: TableMarker['options'], places: TablePlaces): TableMarker['options'] {
  if (placesOf(options) === places) return options;
  const others = Object.entries(options).filter(([key]) => key !== 'places');
  return { ...Object.fromEntries(others), ...(places === 'none' ? {} : { places }) };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}
