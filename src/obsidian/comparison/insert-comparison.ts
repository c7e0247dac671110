import type { Editor, MarkdownView } from 'obsidian';
import { Menu } from 'obsidian';
import { markerOptions, refreshableTable } from '../../app/compare/note-table';
import { cellOptions } from '../../app/compare/place-links';
import { blockOf, stateOf } from '../../app/compare/table-record';
import { defaultTable } from '../../app/compare/live-table';
import { noteName } from '../../ui/comparison/sources-present';
import type { SurfaceHost } from '../surface-host';
import { outgoing } from './copy-table';
import { insertLines } from './insert-table';
import type { TableHandle } from './table-handle';

/** Offers to put a live table into the note a person wrote in last: as a block, or as a Markdown table. */
export function openInsertMenu(
  host: SurfaceHost,
  parts: { readonly table: TableHandle; readonly editor: MarkdownView | null; readonly anchor: HTMLElement },
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
        put(host, view.editor, tableText(host, table, view.file?.path ?? ''));
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
  insertLines(editor, markdown, true);
  host.say(host.messages().comparisonView.insert.done);
}

/** The block that shows what the table shows. */
function blockText(table: TableHandle): string | null {
  const app = table.owner.host.app();
  if (app === null) return null;
  const said = { ...table.owner.reading(), concepts: table.namesOf(table.keys()) };
  return blockOf(stateOf(said, defaultTable(app.settings.settings.comparison)));
}

function tableText(host: SurfaceHost, table: TableHandle, note: string): string | null {
  const out = outgoing(table);
  const app = host.app();
  if (out === null || app === null) return null;
  if (out.comparison.rows.length === 0) {
    host.say(host.messages().comparisonView.nothingToCopy);
    return null;
  }
  const options = markerOptions(table.owner.reading().settings, defaultTable(app.settings.settings.comparison));
  return refreshableTable(app.vault, { ...out, options }, cellOptions(app.vault, note, options)).markdown;
}
