import type { Menu } from 'obsidian';
import { MarkdownView, parseYaml } from 'obsidian';
import { freezeBlock, unfreezeTable } from '../../app/compare/freeze-table';
import type { BlockPlace } from '../../core/compare';
import { blockAt, findBlock, markerLineAt, markerLines } from '../../core/compare';
import { faultDetail } from '../../ui/fault-detail';
import { faultText } from '../../ui/comparison/refresh-present';
import type { SurfaceHost } from '../surface-host';
import { RefreshModal } from './refresh-modal';
import { UnfreezeModal } from './unfreeze-modal';
import { saveViews, vaultRead, writeTurned } from './write-turned';

/** Commands and menu entries of Markdown tables that can be refreshed, and of blocks that can become such tables. */
export function registerTableRefresh(host: SurfaceHost): void {
  const { plugin } = host;
  const { commands } = host.messages().tableRefresh;
  const add = (command: { id: string; name: string; icon: string }, find: typeof tableHere, run: Run): void => {
    plugin.addCommand({
      ...command,
      checkCallback: (checking) => {
        const place = placeOf(host);
        const found = place === null ? null : find(place);
        if (place === null || found === null) return false;
        if (!checking) run(host, place.path, found);
        return true;
      },
    });
  };
  add({ id: 'refresh-comparison-table', name: commands.refresh, icon: 'refresh-cw' }, tableHere, refresh);
  add({ id: 'refresh-all-comparison-tables', name: commands.refreshAll, icon: 'refresh-cw' }, anyTable, refreshAll);
  add({ id: 'freeze-comparison', name: commands.freeze, icon: 'snowflake' }, blockHere, freezeComparison);
  add({ id: 'unfreeze-comparison', name: commands.unfreeze, icon: 'flame' }, tableHere, unfreeze);
  plugin.registerEvent(
    plugin.app.workspace.on('editor-menu', (menu, editor, { file }) => {
      if (host.app() === null || file === null) return;
      const { line } = editor.getCursor();
      offer(host, menu, { path: file.path, text: editor.getValue(), line });
    }),
  );
}

/** Where a person is in a note. */
interface PlaceInNote {
  readonly path: string;
  readonly text: string;
  /** 0-based line of the cursor; null where there is none. */
  readonly line: number | null;
}

type Run = (host: SurfaceHost, path: string, line: number) => void;

function placeOf(host: SurfaceHost): PlaceInNote | null {
  const view = host.plugin.app.workspace.getActiveViewOfType(MarkdownView);
  if (host.app() === null || view?.file == null) return null;
  const line = view.getMode() === 'source' ? view.editor.getCursor().line : null;
  return { path: view.file.path, text: view.getViewData(), line };
}

/** The marker of the table in which the cursor stands, else of the only one of the note. */
function tableHere({ text, line }: PlaceInNote): number | null {
  const all = markerLines(text);
  const here = line === null || all.length === 0 ? null : markerLineAt(text, line);
  return here ?? (all.length === 1 ? (all[0] ?? null) : null);
}

function anyTable({ text }: PlaceInNote): number | null {
  return markerLines(text)[0] ?? null;
}

/** The line of the block in which the cursor stands, else of the only one of the note. */
function blockHere({ text, line }: PlaceInNote): number | null {
  return ((line === null ? null : blockAt(text, line)) ?? blockAt(text, null))?.line ?? null;
}

/** In the menu of the editor stands only what belongs to the place of the cursor. */
function offer(host: SurfaceHost, menu: Menu, { path, text, line }: PlaceInNote & { readonly line: number }): void {
  const { commands } = host.messages().tableRefresh;
  const entry = (title: string, icon: string, run: () => void): void => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('action').onClick(run));
  };
  const table = markerLines(text).length === 0 ? null : markerLineAt(text, line);
  if (table !== null) {
    entry(commands.refresh, 'refresh-cw', () => {
      refresh(host, path, table);
    });
    entry(commands.unfreeze, 'flame', () => {
      unfreeze(host, path, table);
    });
  }
  if (blockAt(text, line) !== null) {
    entry(commands.freeze, 'snowflake', () => {
      freezeComparison(host, path, line);
    });
  }
}

function refresh(host: SurfaceHost, path: string, line: number): void {
  new RefreshModal(host, path, line).open();
}

function refreshAll(host: SurfaceHost, path: string): void {
  new RefreshModal(host, path, null).open();
}

/** Turns a block into a table, which is found in its note by its lines. */
export async function freezeDrawn(
  host: SurfaceHost,
  path: string,
  { source, place }: { readonly source: string; readonly place: BlockPlace | null },
): Promise<void> {
  await saveViews(host, path);
  const read = await host.app()?.vault.ports.files.read(path);
  const block = read?.ok === true ? findBlock(read.value, source, place) : null;
  if (block === null) host.say(host.messages().tableRefresh.freeze.none);
  else await freeze(host, path, block.line);
}

function freezeComparison(host: SurfaceHost, path: string, line: number): void {
  void freeze(host, path, line);
}

async function freeze(host: SurfaceHost, path: string, line: number): Promise<void> {
  const app = host.app();
  if (app === null) return;
  const texts = host.messages().tableRefresh;
  if (!(await vaultRead(app, () => true))) {
    host.say(texts.unread);
    return;
  }
  await saveViews(host, path);
  const turned = await freezeBlock(app.vault, path, {
    line,
    parseYaml: (text): unknown => parseYaml(text),
    watch: { slices: host.slices, goOn: () => 'more' },
  });
  if (!turned.ok) host.tell(turned.problem);
  else if (!('kind' in turned.value)) {
    const { rows } = turned.value;
    if (!(await writeTurned(host, turned.value, texts.freeze.done(rows)))) host.say(texts.stale);
  } else if (turned.value.kind === 'broken') {
    const { line: at, broken } = turned.value;
    const detail = faultDetail(broken.detail, host.messages());
    host.say(texts.freeze.broken(at + 1 + (broken.line ?? 0), detail));
  } else host.say(turned.value.kind === 'empty' ? texts.freeze.empty : texts.freeze.none);
}

function unfreeze(host: SurfaceHost, path: string, line: number): void {
  void turnBack(host, path, line);
}

async function turnBack(host: SurfaceHost, path: string, line: number): Promise<void> {
  const app = host.app();
  if (app === null) return;
  const texts = host.messages().tableRefresh;
  await saveViews(host, path);
  const turned = await unfreezeTable(app.vault, path, line);
  if (!turned.ok) {
    host.tell(turned.problem);
    return;
  }
  const { value } = turned;
  if ('fault' in value) {
    host.say(faultText(value, host.messages()));
    return;
  }
  const write = async (): Promise<void> => {
    if (!(await writeTurned(host, value, texts.unfreeze.done))) host.say(texts.stale);
  };
  if (value.typed.length === 0) await write();
  else new UnfreezeModal(host, value.typed, () => void write()).open();
}
