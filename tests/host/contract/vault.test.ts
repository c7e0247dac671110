import { describe, expect } from 'vitest';
import { documented, guessed, observed } from './labels';
import { clearLog, inPage, openProbe, probeLog, watchProbe } from './probe';

watchProbe();

const notes = { 'A.md': 'To [[B]] and [[C|sea]].\n', 'dir/B.md': '# Head\n', 'pic.png': new Uint8Array([137, 80]) };

describe('vault', () => {
  documented(
    'types, Vault.on create',
    '`create` is fired for each file on load, before the layout is ready',
    async () => {
      const app = await openProbe({ vault: notes });
      const log = await probeLog(app);
      expect(log.filter((one) => one.startsWith('create'))).toEqual([
        'create dir',
        'create A.md',
        'create dir/B.md',
        'create pic.png',
      ]);
      expect(log.indexOf('create A.md')).toBeLessThan(log.indexOf('layout-ready'));
    },
  );

  documented('types, Vault.process', 'process: synchronous callback, result returned and written', async () => {
    const app = await openProbe({ vault: notes });
    const result = await inPage(
      app,
      `return app.vault.process(app.vault.getFileByPath('A.md'), (text) => text + 'more');`,
    );
    expect(result).toBe('To [[B]] and [[C|sea]].\nmore');
    expect(app.read('A.md')).toBe(result);
  });

  observed('the app serialises changes of a file', 'fifty changes at once lose nothing', async () => {
    const app = await openProbe({ vault: { 'n.md': '' } });
    await inPage(
      app,
      `const file = app.vault.getFileByPath('n.md');
      await Promise.all(Array.from({ length: 50 }, (_, n) => n % 2 ? app.vault.append(file, n + ';') : app.vault.process(file, (t) => t + n + ';')));`,
    );
    const numbers = app.read('n.md').split(';').slice(0, -1).map(Number);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  documented('types, Vault.create', 'create refuses what exists, and a missing folder', async () => {
    const app = await openProbe({ vault: notes });
    const tries = `const say = (p) => p.then(() => 'ok', (error) => error.message);
      return [await say(app.vault.create('A.md', '')), await say(app.vault.create('no/A.md', '')), await say(app.vault.createFolder('dir')), await say(app.vault.create('dir/new.md', 'x'))];`;
    expect(await inPage(app, tries)).toEqual([
      'File already exists.',
      "ENOENT: no such file or directory, open 'no/A.md'",
      'Folder already exists.',
      'ok',
    ]);
  });

  documented('types, TFile', 'a file knows name, ending, parent, size and times', async () => {
    const app = await openProbe({ vault: notes, now: '2026-11-25T09:00:00Z' });
    const seen = await inPage(
      app,
      `const f = app.vault.getFileByPath('dir/B.md');
      return [f.name, f.basename, f.extension, f.parent.path, f.stat.size, f.stat.mtime, app.vault.getRoot().isRoot(), f instanceof obsidian.TFile];`,
    );
    expect(seen).toEqual(['B.md', 'B', 'md', 'dir', 7, Date.parse('2026-11-25T09:00:00Z'), true, true]);
  });

  documented('types, Vault.on rename', 'renaming a folder tells of the folder and of what is in it', async () => {
    const app = await openProbe({ vault: notes });
    await clearLog(app);
    await app.rename('dir', 'new');
    const log = await probeLog(app);
    expect(log.filter((one) => one.startsWith('rename'))).toEqual(['rename dir > new', 'rename dir/B.md > new/B.md']);
    expect(await inPage(app, `return app.vault.getFileByPath('new/B.md').parent.path`)).toBe('new');
  });

  observed('hidden folders are outside the vault', 'the adapter sees dot files, the vault does not', async () => {
    const app = await openProbe({ vault: notes });
    await clearLog(app);
    await inPage(
      app,
      `await app.vault.adapter.mkdir('.obsidian/x'); await app.vault.adapter.write('.obsidian/x/y.json', '{}');`,
    );
    expect((await probeLog(app)).filter((one) => one.startsWith('create'))).toEqual([]);
    expect(await inPage(app, `return app.vault.adapter.list('.obsidian/x')`)).toEqual({
      files: ['.obsidian/x/y.json'],
      folders: [],
    });
  });

  observed('trash of the vault', 'trashFile takes the file out of the vault and keeps it in .trash', async () => {
    const app = await openProbe({ vault: notes });
    await app.delete('A.md');
    expect(app.files()).toEqual(['dir/B.md', 'pic.png']);
    expect(app.read('.trash/A.md')).toContain('sea');
  });

  guessed('a write that fails leaves the old text and rejects', async () => {
    const app = await openProbe({ vault: notes });
    await app.do('fail', 'write', 'A.md', true);
    const say = `return app.vault.append(app.vault.getFileByPath('A.md'), 'x').then(() => 'ok', (error) => error.message)`;
    expect(await inPage(app, say)).toMatch(/^ENOSPC/u);
    expect(app.read('A.md')).toBe(notes['A.md']);
    await app.do('fail', 'write', 'A.md', false);
    expect(await inPage(app, say)).toBe('ok');
  });

  guessed('what was acknowledged survives a kill of the page', async () => {
    const app = await openProbe({ vault: notes });
    await inPage(app, `await app.vault.append(app.vault.getFileByPath('A.md'), 'kept')`);
    await app.kill();
    expect(await inPage(app, `return app.vault.read(app.vault.getFileByPath('A.md'))`)).toMatch(/kept$/u);
  });
});

describe('file manager', () => {
  documented('types, FileManager.renameFile', 'renameFile updates the links that led to the file', async () => {
    const app = await openProbe({ vault: { 'A.md': '[[B]] [[B#Head|x]] ![[B]] `[[B]]` [m](B.md)', 'B.md': '# Head' } });
    await app.metadataReady();
    await app.rename('B.md', 'Z.md');
    expect(app.read('A.md')).toBe('[[Z]] [[Z#Head|x]] ![[Z]] `[[B]]` [m](Z.md)');
  });

  documented(
    'types, FileManager.processFrontMatter',
    'properties are written, the body stays, broken YAML throws',
    async () => {
      const app = await openProbe({
        vault: { 'A.md': '---\nx: 1\n---\nBody\r\nend', 'B.md': 'none', 'C.md': '---\nx: [\n---\n' },
      });
      const say = `const set = (p) => app.fileManager.processFrontMatter(app.vault.getFileByPath(p), (fm) => { fm.y = ['a']; }).then(() => 'ok', () => 'threw');
      return [await set('A.md'), await set('B.md'), await set('C.md')];`;
      expect(await inPage(app, say)).toEqual(['ok', 'ok', 'threw']);
      expect(app.read('A.md')).toBe('---\nx: 1\ny:\n  - a\n---\nBody\r\nend');
      expect(app.read('B.md')).toBe('---\ny:\n  - a\n---\nnone');
      expect(app.read('C.md')).toBe('---\nx: [\n---\n');
    },
  );

  documented('types, help on links', 'a unique name makes a short link, else the path', async () => {
    const app = await openProbe({ vault: { 'a/N.md': '', 'b/N.md': '', 'b/M.md': '' } });
    const link = (file: string, rest: string): string =>
      `app.fileManager.generateMarkdownLink(app.vault.getFileByPath('${file}'), 'x.md'${rest})`;
    expect(
      await inPage(app, `return [${link('b/M.md', '')}, ${link('b/N.md', '')}, ${link('b/M.md', ", '#H', 'shown'")}]`),
    ).toEqual(['[[M]]', '[[b/N]]', '[[M#H|shown]]']);
  });
});
