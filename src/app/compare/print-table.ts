import type { Comparison, SameRows } from '../../core/compare';
import { printCsv, printHtml, printMarkdown, printTsv } from '../../core/compare';
import type { Vault } from '../vault';
import type { TableColumn } from './live-table';

export type TableFormat = 'csv' | 'html' | 'markdown' | 'tsv';

/** A table in a format of other programs; Markdown without the marker. */
export function printTableAs(
  format: TableFormat,
  vault: Vault,
  table: { readonly columns: readonly TableColumn[]; readonly comparison: Comparison },
): string {
  const { comparison, columns } = table;
  const { csvGuard } = vault.settings.comparison;
  switch (format) {
    case 'csv':
      return printCsv(comparison, csvGuard);
    case 'html':
      return printHtml(comparison);
    case 'tsv':
      return printTsv(comparison, csvGuard);
    case 'markdown':
      return `${printMarkdown(comparison, { end: '\n', headers: headersOf(vault, columns), keys: null, options: {} }).trimEnd()}\n`;
  }
}

/** The table as it is seen: equal rows that are hidden stay away. */
export function withoutSame(comparison: Comparison, same: SameRows): Comparison {
  if (same !== 'hide') return comparison;
  return { ...comparison, rows: comparison.rows.filter(({ kind }) => kind !== 'same') };
}

/** Headers as links where the concept is a note or linked already, else plain. */
export function headersOf({ index }: Pick<Vault, 'index'>, columns: readonly TableColumn[]): readonly string[] {
  return columns.map(({ column }) => {
    if (column.section !== null) return `[[${linkTarget(column.section.path)}#${column.section.heading}]]`;
    const isLink = column.home !== null || index.concepts.linkCount(column.key) > 0;
    return isLink ? `[[${column.name}]]` : column.name;
  });
}

function linkTarget(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, '');
}

/** A path that no file has: the name, then the name with a number. */
export function freePath(folder: string, name: string, isTaken: (path: string) => boolean): string {
  const at = name.lastIndexOf('.');
  const stem = cleanName(name.slice(0, at));
  const prefix = folder === '' || folder === '/' ? '' : `${folder}/`;
  let path = `${prefix}${stem}${name.slice(at)}`;
  for (let number = 2; isTaken(path); number++) path = `${prefix}${stem} ${String(number)}${name.slice(at)}`;
  return path;
}

/** Names of concepts may hold what no file name may. */
function cleanName(name: string): string {
  const words = name
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => !/^\.*$/u.test(word))
    .join(' ')
    .slice(0, 100)
    .trim();
  const end = /[^.\s](?=[.\s]*$)/u.exec(words.replace(/^\.+/u, ''));
  return end === null ? '1' : words.replace(/^\.+/u, '').slice(0, end.index + 1);
}
