import { TFile } from 'obsidian';
import { isNameless, notesNaming, planBlockNames } from '../../app/rename/rename-blocks';
import { actionNotice } from '../action-notice';
import { noteName } from '../shown-state';
import type { SurfaceHost } from '../surface-host';
import { ChangesModal } from './changes-modal';
import { writeAndTell } from './take-back';

interface NewName {
  readonly name: string;
  readonly next: string;
}

/**
 * A note that is renamed in the app takes the links to it along, but not its name in blocks of ours: that is offered,
 * with a preview. Our own rename changes blocks before the note, so nothing is left to offer then.
 */
export function registerBlocksAfterRename(host: SurfaceHost): void {
  const { plugin } = host;
  let waiting: NewName[] = [];
  plugin.registerEvent(
    plugin.app.vault.on('rename', (file, oldPath) => {
      if (!(file instanceof TFile) || file.extension !== 'md' || !oldPath.endsWith('.md')) return;
      const renamed = { name: noteName(oldPath), next: noteName(file.path) };
      if (renamed.name !== renamed.next) waiting.push(renamed);
    }),
  );
  plugin.register(
    host.onChange(() => {
      if (waiting.length === 0 || host.app()?.ingest.progress.phase !== 'idle') return;
      const names = waiting;
      waiting = [];
      for (const one of names) void offer(host, one);
    }),
  );
}

async function offer(host: SurfaceHost, renamed: NewName): Promise<void> {
  const app = host.app();
  if (app === null || !isNameless(app.index, renamed.name)) return;
  const paths: string[] = [];
  for (const path of notesNaming(app.index, renamed.name)) {
    if (host.slices.expired()) await host.slices.next();
    const plan = await planBlockNames(app.vault, renamed, path);
    if (plan.ok && plan.value !== null) paths.push(path);
  }
  if (paths.length === 0) return;
  const { blocks, ask } = host.messages().changes;
  actionNotice(blocks.told(renamed.name, paths.length), ask.next, () => {
    show(host, renamed, paths);
  });
}

function show(host: SurfaceHost, renamed: NewName, paths: readonly string[]): void {
  const app = host.app();
  if (app === null) return;
  const { changes } = host.messages();
  new ChangesModal(host, {
    kind: 'rename',
    title: changes.rename.title(renamed.name, renamed.next),
    intro: [],
    switches: [],
    alone: false,
    paths,
    plan: (path) => planBlockNames(app.vault, renamed, path),
    write: (plans, _choice, goOn) =>
      writeAndTell(host, plans, goOn, (notes) => changes.blocks.done(renamed.next, notes.length)),
  }).open();
}
