import type { Editor, Menu, TAbstractFile } from 'obsidian';
import { TFile } from 'obsidian';
import type { DifferentiaApp } from '../../app/app';
import { defaultTable, readLiveTable, showTable } from '../../app/compare/live-table';
import { comparedIn } from '../../app/compare/pairs';
import { withoutSame } from '../../app/compare/print-table';
import { blockOf } from '../../app/compare/table-record';
import type { TableFormat } from '../../app/compare/print-table';
import { BLOCK_LANGUAGE } from '../../core/compare';
import type { SurfaceHost } from '../surface-host';
import { COMPARISON_VIEW } from '../view-types';
import { CompareBlock } from './compare-block';
import { ComparisonView } from './comparison-view';
import { ConceptPicker } from './concept-picker';
import type { OutgoingTable } from './copy-table';
import { copyOutgoing, exportOutgoing, outgoing } from './copy-table';
import { FormatModal } from './format-modal';
import { insertLines, insertTableOfNote } from './insert-table';
import { KeptTables } from './kept-tables';
import { LastEditor } from './last-editor';
import { registerTableRefresh } from './refresh-commands';
import { registerCellEdit } from './register-cell-edit';

/** Comparisons in notes and in tabs, and the commands and menus that make them. */
export function registerComparison(host: SurfaceHost): void {
  const { plugin } = host;
  const kept = new KeptTables();
  const lastEditor = new LastEditor(plugin);
  plugin.registerView(COMPARISON_VIEW, (leaf) => new ComparisonView(leaf, { host, kept, lastEditor }));
  plugin.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, el, context) => {
    const block = new CompareBlock(el, { host, kept, source, context });
    context.addChild(block);
    return block.start();
  });
  registerCommands(host);
  registerCellEdit(host);
  registerMenus(host);
  registerTableRefresh(host);
}

function registerCommands(host: SurfaceHost): void {
  const { plugin } = host;
  const { commands, comparisonView } = host.messages();
  const texts = comparisonView.commands;
  plugin.addCommand({
    id: 'compare-this-note',
    name: texts.compareNote,
    icon: 'table-2',
    checkCallback: (checking) => {
      const open = comparisonOfActive(host);
      if (open !== null && !checking) host.openComparison(open, 'new-tab');
      return open !== null;
    },
  });
  plugin.addCommand({
    id: 'compare-concepts',
    name: texts.compare,
    icon: 'table-2',
    checkCallback: (checking) => {
      if (host.app() === null) return false;
      if (!checking) pickAndCompare(host, []);
      return true;
    },
  });
  plugin.addCommand({
    id: 'insert-comparison-block',
    name: texts.insertBlock,
    icon: 'code',
    editorCheckCallback: (checking, editor, context) => {
      const app = host.app();
      const path = context.file?.path;
      if (app === null || path === undefined) return false;
      if (!checking) insertBlock(host, app, { editor, path });
      return true;
    },
  });
  plugin.addCommand({
    id: 'insert-comparison-table',
    name: commands.insertComparisonTable,
    icon: 'table',
    editorCheckCallback: (checking, editor, context) => {
      const path = context.file?.path;
      if (host.app() === null || path === undefined) return false;
      if (!checking) void insertTableOfNote(host, path, editor);
      return true;
    },
  });
  registerOutgoing(
    host,
    { id: 'copy-comparison', name: texts.copy, icon: 'copy' },
    ['markdown', 'csv', 'tsv', 'html'],
    copyOutgoing,
  );
  registerOutgoing(
    host,
    { id: 'export-comparison', name: texts.export, icon: 'file-down' },
    ['markdown', 'csv', 'tsv'],
    (_, out, format) => exportOutgoing(host, out, { format, near: plugin.app.workspace.getActiveFile()?.path ?? null }),
  );
}

/** A command that sends out what the tab in use shows, or what the active note compares. */
function registerOutgoing(
  host: SurfaceHost,
  command: { readonly id: string; readonly name: string; readonly icon: string },
  formats: readonly TableFormat[],
  send: (host: SurfaceHost, out: OutgoingTable, format: TableFormat) => Promise<void>,
): void {
  host.plugin.addCommand({
    ...command,
    checkCallback: (checking) => {
      const view = host.plugin.app.workspace.getActiveViewOfType(ComparisonView);
      const table = view?.comparison ?? null;
      const open = table === null ? comparisonOfActive(host) : null;
      if (table === null && open === null) return false;
      if (checking) return true;
      new FormatModal(host, formats, (format) => {
        void (table === null ? noteTable(host, open?.note ?? '') : Promise.resolve(outgoing(table))).then((out) =>
          out === null ? undefined : send(host, out, format),
        );
      }).open();
      return true;
    },
  });
}

async function noteTable(host: SurfaceHost, note: string): Promise<OutgoingTable | null> {
  const app = host.app();
  if (app === null) return null;
  const settings = defaultTable(app.settings.settings.comparison);
  const live = await readLiveTable(
    app.vault,
    { concepts: null, note, at: null, sources: settings.sources },
    {
      slices: host.slices,
      goOn: () => 'more',
    },
  );
  const { shown } = showTable(live, settings, app.index.verdicts);
  return { columns: live.columns, comparison: withoutSame(shown, settings.same) };
}

/** What the active note compares; null when nothing. */
function comparisonOfActive(host: SurfaceHost): { readonly concepts: readonly string[]; readonly note: string } | null {
  const app = host.app();
  const file = host.plugin.app.workspace.getActiveFile();
  return app === null || file?.extension !== 'md' ? null : comparisonOfFile(app, file.path);
}

function comparisonOfFile(
  app: DifferentiaApp,
  note: string,
): { readonly concepts: readonly string[]; readonly note: string } | null {
  const concepts = comparedIn(app.index, note).map(({ key }) => key);
  return concepts.length < 2 ? null : { concepts, note };
}

function pickAndCompare(host: SurfaceHost, chosen: readonly string[]): void {
  new ConceptPicker(host, chosen, (concepts) => {
    host.openComparison({ concepts }, 'new-tab');
  }).open();
}

/** An empty block where the note compares something: it follows the note. Else the concepts are asked for. */
function insertBlock(
  host: SurfaceHost,
  app: DifferentiaApp,
  { editor, path }: { readonly editor: Editor; readonly path: string },
): void {
  if (comparedIn(app.index, path).length > 1) {
    insertLines(editor, blockOf({}), true);
    return;
  }
  new ConceptPicker(host, [], (keys) => {
    const names = keys.map((key) => {
      const concept = app.index.concepts.get(key);
      if (concept === null) return key;
      return concept.note === null && app.index.concepts.linkCount(key) === 0 ? concept.name : `[[${concept.name}]]`;
    });
    insertLines(editor, blockOf({ concepts: names }), true);
  }).open();
}

function registerMenus(host: SurfaceHost): void {
  const { plugin } = host;
  const { workspace } = plugin.app;
  plugin.registerEvent(
    workspace.on('file-menu', (menu, file) => {
      fileMenu(host, menu, file);
    }),
  );
  plugin.registerEvent(
    workspace.on('files-menu', (menu, files) => {
      const app = host.app();
      const keys = files.flatMap((file) => (app === null ? [] : conceptOfNote(app, file)));
      if (keys.length < 2) return;
      addItem(menu, host.messages().comparisonView.commands.compareNotes(keys.length), () => {
        host.openComparison({ concepts: keys }, 'new-tab');
      });
    }),
  );
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, editor) => {
      const app = host.app();
      const key = app === null ? null : conceptAtCursor(app, editor);
      if (app === null || key === null) return;
      const name = app.index.concepts.get(key)?.name ?? key;
      addItem(menu, host.messages().comparisonView.commands.compareWith(name), () => {
        pickAndCompare(host, [key]);
      });
    }),
  );
}

function fileMenu(host: SurfaceHost, menu: Menu, file: TAbstractFile): void {
  const app = host.app();
  if (app === null || !(file instanceof TFile) || file.extension !== 'md') return;
  const { commands } = host.messages().comparisonView;
  const compared = comparisonOfFile(app, file.path);
  if (compared !== null) {
    addItem(menu, commands.compareNote, () => {
      host.openComparison(compared, 'new-tab');
    });
  }
  const [key] = conceptOfNote(app, file);
  if (key === undefined) return;
  addItem(menu, commands.compareWith(app.index.concepts.get(key)?.name ?? key), () => {
    pickAndCompare(host, [key]);
  });
}

function addItem(menu: Menu, title: string, run: () => void): void {
  menu.addItem((item) => item.setTitle(title).setIcon('table-2').setSection('action').onClick(run));
}

/** The concept that a note is; empty when it is none. */
function conceptOfNote({ index }: DifferentiaApp, file: TAbstractFile): readonly string[] {
  const name = index.concepts.factsOf(file.path)?.name;
  if (name === undefined) return [];
  return index.concepts.resolveName(name).filter((key) => index.concepts.get(key)?.note === file.path);
}

/** The concept whose name stands where the cursor is, or is selected. */
function conceptAtCursor({ index }: DifferentiaApp, editor: Editor): string | null {
  const selected = editor.getSelection().trim();
  if (selected !== '' && selected.length < 200) {
    const [key] = index.concepts.resolveName(selected);
    if (key !== undefined) return key;
  }
  const { line, ch } = editor.getCursor();
  const text = editor.getLine(line);
  if (text.length > 5_000) return null;
  const hit = index
    .vocabulary()
    .matcher.find(text)
    .find(({ from, to }) => from <= ch && ch <= to);
  return hit?.keys[0] ?? null;
}
