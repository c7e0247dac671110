import { describe, expect, it } from 'vitest';
import { inPage, shareProbe, watchProbe } from '../host/contract/probe';
import type { HostApp } from '../host/driver';
import { VaultWatch } from './vault-watch';

watchProbe();

const vault = {
  'Loom.md': 'A loom, and a [[Shuttle]].\n',
  'Shuttle.md': 'A shuttle.\n',
  'Reed.md': 'A reed.\n',
  'Dyes/Madder.md': 'Red.\n',
  'Weave.png': new Uint8Array([137, 80, 78, 71]),
};

/** What a plugin does with the app's own means. */
const acts: readonly { readonly name: string; readonly body: string; readonly changed: readonly string[] }[] = [
  {
    name: 'writes into a note',
    body: `await app.vault.process(app.vault.getFileByPath('Reed.md'), (text) => text + 'More.')`,
    changed: ['Reed.md'],
  },
  {
    name: 'adds to a note, and after that to it again',
    body: `for (const word of ['a', 'b']) await app.vault.append(app.vault.getFileByPath('Reed.md'), word)`,
    changed: ['Reed.md'],
  },
  {
    name: 'changes the bytes of an attachment',
    body: `await app.vault.modifyBinary(app.vault.getFileByPath('Weave.png'), new Uint8Array([1, 2]).buffer)`,
    changed: ['Weave.png'],
  },
  { name: 'creates a note', body: `await app.vault.create('Heddle.md', '')`, changed: ['Heddle.md'] },
  {
    name: 'renames a note that another links to',
    body: `await app.fileManager.renameFile(app.vault.getFileByPath('Shuttle.md'), 'Weft.md')`,
    changed: ['Loom.md', 'Shuttle.md', 'Weft.md'],
  },
  {
    name: 'moves a note into the bin',
    body: `await app.fileManager.trashFile(app.vault.getFileByPath('Reed.md'))`,
    changed: ['Reed.md'],
  },
  {
    name: 'removes a folder',
    body: `await app.vault.delete(app.vault.getFolderByPath('Dyes'), true)`,
    changed: ['Dyes/Madder.md'],
  },
  {
    name: 'changes the text of an editor, which is saved later',
    body: `app.workspace.activeEditor.editor.replaceRange('Plugin. ', { line: 0, ch: 0 })`,
    changed: ['Loom.md'],
  },
];

describe('the watch over the files of a vault', () => {
  const shared = shareProbe({ vault });
  const sorted = (list: readonly string[]): string[] => [...list].sort();

  /** Does it in a vault as it was made, and gives what the watch has to say then. */
  async function watched(act: (app: HostApp) => Promise<unknown>, declared: readonly string[]): Promise<VaultWatch> {
    const app = shared();
    for (const [file, content] of Object.entries(vault)) app.disk.write(file, Buffer.from(content));
    for (const file of app.files()) if (!(file in vault)) app.disk.files.delete(file);
    await app.restart();
    await app.openNote('Loom.md');
    const watch = new VaultWatch();
    watch.open(app.disk);
    watch.declare(declared);
    await act(app);
    await app.save();
    return watch;
  }

  it.each(acts)('sees that the plugin $name', async ({ body, changed }) => {
    const act = (app: HostApp): Promise<unknown> => inPage(app, body);
    const watch = await watched(act, []);
    expect(sorted(watch.faults())).toEqual(changed.map((file) => `changed by the plugin and not declared: ${file}`));
    watch.declare(changed);
    expect(watch.faults()).toEqual([]);
  });

  it('takes what a person types, writes, renames and deletes for no change of the plugin', async () => {
    const act = async (app: HostApp): Promise<void> => {
      await app.do('select', 0, 0);
      await app.type('Typed. ');
      await app.save();
      await app.write('Reed.md', 'Another program.');
      await app.write('New.md', 'New.');
      await app.rename('Shuttle.md', 'Weft.md');
      await app.delete('Dyes/Madder.md');
    };
    expect((await watched(act, [])).faults()).toEqual([]);
    expect(shared().read('Loom.md')).toBe('Typed. A loom, and a [[Weft]].\n');
    expect(shared().files()).toEqual(['Loom.md', 'New.md', 'Reed.md', 'Weave.png', 'Weft.md']);
  });

  it('sees the plugin’s part in a note that a person has changed, too', async () => {
    const act = async (app: HostApp): Promise<void> => {
      await app.do('select', 0, 0);
      await app.type('Typed. ');
      await inPage(app, `app.workspace.activeEditor.editor.replaceRange('Plugin. ', { line: 0, ch: 0 })`);
      await app.type('Typed again. ');
    };
    expect((await watched(act, [])).faults()).toEqual(['changed by the plugin and not declared: Loom.md']);
  });

  it('wants every path that is declared to change, and nothing beside a declared folder', async () => {
    const write = (app: HostApp): Promise<unknown> =>
      inPage(app, `await app.vault.create('Dyes/Weld.md', ''); await app.vault.create('Warp.md', '')`);
    expect((await watched(write, ['Dyes/', 'Reed.md'])).faults()).toEqual([
      'changed by the plugin and not declared: Warp.md',
      'declared and not changed by the plugin: Reed.md',
    ]);
  });

  it('does not mind what is as it was, and begins anew', async () => {
    const act = (app: HostApp): Promise<unknown> =>
      inPage(
        app,
        `const reed = app.vault.getFileByPath('Reed.md'), text = await app.vault.read(reed);
         await app.vault.modify(reed, 'other'); await app.vault.modify(reed, text);
         await app.vault.adapter.write('.obsidian/own.json', '{}')`,
      );
    expect((await watched(act, [])).faults()).toEqual([]);
    const app = shared();
    const watch = new VaultWatch();
    watch.open(app.disk);
    watch.declare(['Reed.md']);
    await inPage(app, `await app.vault.modify(app.vault.getFileByPath('Reed.md'), 'other')`);
    expect(watch.faults()).toEqual([]);
    watch.begin([app.disk]);
    expect([watch.faults(), watch.missing()]).toEqual([[], []]);
  });
});
