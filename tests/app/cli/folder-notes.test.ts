import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FolderNotes, listFolder } from '../../../scripts/cli/folder-notes';

const root = mkdtempSync(path.join(tmpdir(), 'differentia-folder-'));
afterAll(() => {
  chmodSync(path.join(root, 'locked.md'), 0o600);
  rmSync(root, { recursive: true, force: true });
});

function put(name: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), content);
}

put('Kayak.md', '\uFEFF# Kayak\r\n');
put('deep/er/Canoe.MD', 'Canoe');
put('.obsidian/hidden.md', 'no');
put('deep/.trash/gone.md', 'no');
put('Review journal/ab.md', 'no');
put('pictures/oar.png', Buffer.from([1, 2, 3]));
put('latin.md', Buffer.from([0x61, 0xef, 0xbf, 0xbd, 0xd1, 0x8f, 0xff, 0x62]));
put('surrogate.md', Buffer.from([0x61, 0xed, 0xa0, 0x80]));
put('locked.md', 'secret');
chmodSync(path.join(root, 'locked.md'), 0);
mkdirSync(path.join(root, 'folder.md'));
put('folder.md/inside.md', 'inside');
symlinkSync('..', path.join(root, 'deep', 'loop'));
symlinkSync('nowhere.md', path.join(root, 'dangling.md'));

const listing = listFolder(root, (one) => one === 'Review journal');
const notes = new FolderNotes(root, listing.notes);

describe('a folder of notes', () => {
  it('lists every note below it, sorted, without dot folders, what is left out, and loops', () => {
    expect(listing.notes.map((note) => note.path)).toEqual([
      'Kayak.md',
      'deep/er/Canoe.MD',
      'folder.md/inside.md',
      'latin.md',
      'locked.md',
      'surrogate.md',
    ]);
    expect(listing.others).toEqual(['pictures/oar.png']);
  });

  it('names a folder that is called like a note, and a link to nothing', () => {
    expect(listing.problems.map(({ path: at, detail }) => [at, detail])).toEqual(
      expect.arrayContaining([
        ['folder.md', 'EISDIR'],
        ['dangling.md', 'ENOENT'],
      ]),
    );
  });

  it('gives texts as stored, byte-order mark and line ends kept', async () => {
    expect(await notes.read('Kayak.md')).toEqual({ ok: true, value: '\uFEFF# Kayak\r\n' });
  });

  it('tells where a text stops being UTF-8, past replacement marks that are really there', async () => {
    expect(await notes.read('latin.md')).toEqual({
      ok: false,
      problem: { code: 'not-utf8', path: 'latin.md', from: 3, detail: 'byte 6' },
    });
    expect(await notes.read('surrogate.md')).toMatchObject({ ok: false, problem: { code: 'not-utf8', from: 1 } });
  });

  it.skipIf(process.getuid?.() === 0)('tells which file it may not read', async () => {
    expect(await notes.read('locked.md')).toMatchObject({
      ok: false,
      problem: { code: 'unreadable', detail: 'EACCES' },
    });
  });

  it('tells which file is gone', async () => {
    expect(await notes.read('gone.md')).toMatchObject({ ok: false, problem: { code: 'unreadable', detail: 'ENOENT' } });
  });

  it('writes nothing', async () => {
    expect(await notes.edit('Kayak.md')).toMatchObject({ ok: false, problem: { code: 'write-failed' } });
    expect(await notes.rewrite('Kayak.md')).toMatchObject({ ok: false });
    expect(await notes.rename('Kayak.md')).toMatchObject({ ok: false });
    expect(await notes.editProperty('Kayak.md')).toMatchObject({ ok: false });
    expect(await notes.create('New.md')).toMatchObject({ ok: false });
  });
});
