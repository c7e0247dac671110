import { describe, expect } from 'vitest';
import { documented, guessed, observed } from './labels';
import { clearLog, inPage, probeLog, shareProbe, watchProbe } from './probe';

watchProbe();

const notes = {
  'A.md': 'To [[B]] and [[C|sea]].\n',
  'dir/B.md': '# Head\n',
  'pic.png': new Uint8Array([137, 80]),
  'queue.md': '',
  'old/inner/x.md': '',
  'gone.md': 'sea',
  'fault.md': 'whole',
  'from.md': '[[to]] [[to#Head|x]] ![[to]] `[[to]]` [m](to.md)',
  'to.md': '# Head',
  'p.md': '---\nx: 1\n---\nBody\r\nend',
  'q.md': 'none',
  'r.md': '---\nx: [\n---\n',
  'a/N.md': '',
  'b/N.md': '',
  'b/M.md': '',
};

describe('vault', () => {
  const shared = shareProbe({ vault: notes, now: '2026-11-25T09:00:00Z' });

  documented(
    'types, Vault.on create',
    '`create` is fired for each file on load, before the layout is ready',
    async () => {
      const app = shared();
      const log = await probeLog(app);
      const created = log.filter((one) => one.startsWith('create'));
      expect(created).toContain('create dir');
      expect(created.filter((one) => one.includes('.'))).toEqual(Object.keys(notes).map((file) => `create ${file}`));
      expect(log.indexOf('create A.md')).toBeLessThan(log.indexOf('layout-ready'));
    },
  );

  documented('types, Vault.process', 'process: synchronous callback, result returned and written', async () => {
    const app = shared();
    const result = await inPage(
      app,
      `return app.vault.process(app.vault.getFileByPath('A.md'), (text) => text + 'more');`,
    );
    expect(result).toBe('To [[B]] and [[C|sea]].\nmore');
    expect(app.read('A.md')).toBe(result);
  });

  observed('the app serialises changes of a file', 'fifty changes at once lose nothing', async () => {
    const app = shared();
    await inPage(
      app,
      `const file = app.vault.getFileByPath('queue.md');
      await Promise.all(Array.from({ length: 50 }, (_, n) => n % 2 ? app.vault.append(file, n + ';') : app.vault.process(file, (t) => t + n + ';')));`,
    );
    const numbers = app.read('queue.md').split(';').slice(0, -1).map(Number);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  documented('types, Vault.create', 'create refuses what exists, and a missing folder', async () => {
    const app = shared();
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
    const app = shared();
    const seen = await inPage(
      app,
      `const f = app.vault.getFileByPath('dir/B.md');
      return [f.name, f.basename, f.extension, f.parent.path, f.stat.size, f.stat.mtime, app.vault.getRoot().isRoot(), f instanceof obsidian.TFile];`,
    );
    expect(seen).toEqual(['B.md', 'B', 'md', 'dir', 7, Date.parse('2026-11-25T09:00:00Z'), true, true]);
  });

  documented('types, Vault.on rename', 'renaming a folder tells of the folder and of what is in it', async () => {
    const app = shared();
    await clearLog(app);
    await app.rename('old', 'new');
    const log = await probeLog(app);
    expect(log.filter((one) => one.startsWith('rename'))).toEqual([
      'rename old > new',
      'rename old/inner > new/inner',
      'rename old/inner/x.md > new/inner/x.md',
    ]);
    expect(await inPage(app, `return app.vault.getFileByPath('new/inner/x.md').parent.path`)).toBe('new/inner');
  });

  observed('hidden folders are outside the vault', 'the adapter sees dot files, the vault does not', async () => {
    const app = shared();
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
    const app = shared();
    await app.delete('gone.md');
    expect(app.files()).not.toContain('gone.md');
    expect(app.read('.trash/gone.md')).toBe('sea');
  });

  guessed('a write that fails leaves the old text and rejects', async () => {
    const app = shared();
    await app.do('fail', 'write', 'fault.md', true);
    const say = `return app.vault.append(app.vault.getFileByPath('fault.md'), 'x').then(() => 'ok', (error) => error.message)`;
    expect(await inPage(app, say)).toMatch(/^ENOSPC/u);
    expect(app.read('fault.md')).toBe(notes['fault.md']);
    await app.do('fail', 'write', 'fault.md', false);
    expect(await inPage(app, say)).toBe('ok');
  });

  guessed('what was acknowledged survives a kill of the page', async () => {
    const app = shared();
    await inPage(app, `await app.vault.append(app.vault.getFileByPath('A.md'), 'kept')`);
    await app.kill();
    expect(await inPage(app, `return app.vault.read(app.vault.getFileByPath('A.md'))`)).toMatch(/kept$/u);
  });
});

describe('file manager', () => {
  const shared = shareProbe({ vault: notes });

  documented('types, FileManager.renameFile', 'renameFile updates the links that led to the file', async () => {
    const app = shared();
    await app.metadataReady();
    await app.rename('to.md', 'Z.md');
    expect(app.read('from.md')).toBe('[[Z]] [[Z#Head|x]] ![[Z]] `[[to]]` [m](Z.md)');
  });

  documented(
    'types, FileManager.processFrontMatter',
    'properties are written, the body stays, broken YAML throws',
    async () => {
      const app = shared();
      const say = `const set = (p) => app.fileManager.processFrontMatter(app.vault.getFileByPath(p), (fm) => { fm.y = ['a']; }).then(() => 'ok', () => 'threw');
      return [await set('p.md'), await set('q.md'), await set('r.md')];`;
      expect(await inPage(app, say)).toEqual(['ok', 'ok', 'threw']);
      expect(app.read('p.md')).toBe('---\nx: 1\ny:\n  - a\n---\nBody\r\nend');
      expect(app.read('q.md')).toBe('---\ny:\n  - a\n---\nnone');
      expect(app.read('r.md')).toBe('---\nx: [\n---\n');
    },
  );

  documented('types, help on links', 'a unique name makes a short link, else the path', async () => {
    const app = shared();
    const link = (file: string, rest: string): string =>
      `app.fileManager.generateMarkdownLink(app.vault.getFileByPath('${file}'), 'x.md'${rest})`;
    expect(
      await inPage(app, `return [${link('b/M.md', '')}, ${link('b/N.md', '')}, ${link('b/M.md', ", '#H', 'shown'")}]`),
    ).toEqual(['[[M]]', '[[b/N]]', '[[M#H|shown]]']);
  });
});
