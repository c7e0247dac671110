import type { TableColumn } from '../../app/compare/live-table';
import { freePath, printTableAs, withoutSame } from '../../app/compare/print-table';
import type { TableFormat } from '../../app/compare/print-table';
import type { Comparison } from '../../core/compare';
import type { SurfaceHost } from '../surface-host';
import type { TableHandle } from './table-handle';

const EXTENSIONS: Readonly<Record<TableFormat, string>> = { markdown: 'md', csv: 'csv', tsv: 'tsv', html: 'html' };

/** A table as it goes out. */
export interface OutgoingTable {
  readonly columns: readonly TableColumn[];
  readonly comparison: Comparison;
}

/** The table as it is seen: equal rows that are hidden stay away. */
export function outgoing(table: TableHandle): OutgoingTable | null {
  const { shown, liveTable } = table;
  if (shown === null || liveTable === null) return null;
  const rows = [...table.given.rows.map(({ row }) => row), ...shown.shown.rows];
  return {
    columns: liveTable.columns,
    comparison: withoutSame({ ...shown.shown, rows }, table.owner.reading().settings.same),
  };
}

/** Copies what a live table shows. */
export async function copyTable(host: SurfaceHost, table: TableHandle, format: TableFormat): Promise<void> {
  const out = outgoing(table);
  if (out !== null) await copyOutgoing(host, out, format);
}

export async function copyOutgoing(host: SurfaceHost, out: OutgoingTable, format: TableFormat): Promise<void> {
  const { comparisonView: texts } = host.messages();
  const app = host.app();
  if (app === null) return;
  if (out.comparison.rows.length === 0) {
    host.say(texts.nothingToCopy);
    return;
  }
  const text = printTableAs(format, app.vault, out);
  // The clipboard belongs to the window that has the focus.
  const { navigator } = activeWindow;
  try {
    if (format === 'html') {
      const plain = printTableAs('tsv', app.vault, out);
      const item = new ClipboardItem({
        'text/html': new Blob([text], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    } else await navigator.clipboard.writeText(text);
    host.say(texts.copied(texts.formats[format]));
  } catch {
    host.say(texts.copyFailed);
  }
}

/** Saves what a live table shows as a new file; none is written over. */
export async function exportTable(host: SurfaceHost, table: TableHandle, format: TableFormat): Promise<void> {
  const out = outgoing(table);
  if (out !== null) await exportOutgoing(host, out, { format, near: table.owner.note() });
}

export async function exportOutgoing(
  host: SurfaceHost,
  out: OutgoingTable,
  { format, near }: { readonly format: TableFormat; readonly near: string | null },
): Promise<void> {
  const { comparisonView: texts } = host.messages();
  const app = host.app();
  if (app === null) return;
  const { vault, fileManager } = host.plugin.app;
  const names = out.columns.slice(0, 4).map(({ column }) => column.name);
  const folder = fileManager.getNewFileParent(near ?? '').path;
  const name = `${texts.fileName(names)}.${EXTENSIONS[format]}`;
  const path = freePath(folder, name, (one) => vault.getAbstractFileByPath(one) !== null);
  const created = await app.vault.ports.files.create(path, printTableAs(format, app.vault, out));
  if (created.ok) host.say(texts.saved(path));
  else host.tell(created.problem);
}
