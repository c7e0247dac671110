import type { Editor, MarkdownView } from 'obsidian';
import { Menu } from 'obsidian';
import { refreshableTable } from '../../app/compare/note-table';
import type { TableRecord } from '../../app/compare/table-record';
import { stateOf } from '../../app/compare/table-record';
import { defaultTable } from '../../app/compare/live-table';
import { BLOCK_LANGUAGE, printFlow } from '../../core/compare';
import { noteName } from '../../ui/comparison/sources-present';
import type { SurfaceHost } from '../surface-host';
import { outgoing } from './copy-table';
import { insertLines } from './insert-table';
import type { LiveComparison } from './live-comparison';

/** Offers to put a live table into the note a person wrote in last: as a block, or as a Markdown table. */
export function openInsertMenu(
  host: SurfaceHost,
  parts: { readonly table: LiveComparison; readonly editor: MarkdownView | null; readonly anchor: HTMLElement },
): void {
  const { insert } = host.messages().comparisonView;
  const { table, editor: view, anchor } = parts;
  if (view?.file == null) {
    host.say(insert.noNote);
    return;
  }
  const name = noteName(view.file.path);
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle(insert.block(name))
      .setIcon('code')
      .onClick(() => {
        put(host, view.editor, blockText(table));
      }),
  );
  menu.addItem((item) =>
    item
      .setTitle(insert.table(name))
      .setIcon('table')
      .onClick(() => {
        put(host, view.editor, tableText(host, table));
      }),
  );
  menu.onHide(() => {
    if (anchor.isConnected) anchor.focus({ preventScroll: true });
  });
  const { left, bottom } = anchor.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, anchor.doc);
}

function put(host: SurfaceHost, editor: Editor, markdown: string | null): void {
  if (markdown === null) return;
  insertLines(editor, markdown);
  host.say(host.messages().comparisonView.insert.done);
}

/** The block that shows what the table shows. */
function blockText(table: LiveComparison): string | null {
  const app = table.owner.host.app();
  if (app === null) return null;
  const said = { ...table.owner.reading(), concepts: table.namesOf(table.keys()) };
  return blockOf(stateOf(said, defaultTable(app.settings.settings.comparison)));
}

/** A block with these keys, a line each. */
export function blockOf(keys: TableRecord): string {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${printFlow(value)}`);
  return ['```' + BLOCK_LANGUAGE, ...lines, '```'].join('\n');
}

function tableText(host: SurfaceHost, table: LiveComparison): string | null {
  const out = outgoing(table);
  const app = host.app();
  if (out === null || app === null) return null;
  if (out.comparison.rows.length === 0) {
    host.say(host.messages().comparisonView.nothingToCopy);
    return null;
  }
  return refreshableTable(app.vault, { ...out, settings: table.owner.reading().settings }).markdown;
}
