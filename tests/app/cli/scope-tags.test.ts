// The notes that the settings choose by tags are the same in the command line as in the app.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFolder } from '../../../scripts/cli/folder-vault';
import { answerDue, answerPrompts } from '../../../src/app/commands/prompts';
import type { NoteLabels } from '../../../src/app/ports';
import { Device } from '../../support/device';

const NOTES = {
  'Tide.md': '---\ntags: [Sea/deep]\n---\n> [!definition] Neap\n> a weak tide\n',
  'Shoal.md': 'A shallow place. #sea\n\n> [!definition] Shoal\n> a bank of sand\n',
  'Draft.md': '---\ntags: sea, draft\n---\n> [!definition] Ebb\n> a falling tide\n',
  'Hill.md': '`#sea` is code here.\n\n> [!definition] Knoll\n> a small hill\n',
};
/** What the app's own index of tags says of these notes. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  'Tide.md': ['Sea/deep'],
  'Shoal.md': ['sea'],
  'Draft.md': ['sea', 'draft'],
  'Hill.md': [],
};
const labels: NoteLabels = { of: (note) => ({ tags: TAGS[note] ?? [], properties: [] }) };
const clock = { now: () => Date.UTC(2026, 6, 12, 9, 30), offset: () => 180 };

const root = mkdtempSync(path.join(tmpdir(), 'differentia-scope-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
for (const [name, text] of Object.entries(NOTES)) writeFileSync(path.join(root, name), text);

describe('notes chosen by tags', () => {
  it.each([
    [{ include: ['#sea'] }, ['Draft.md', 'Shoal.md', 'Tide.md']],
    [{ exclude: ['#draft'] }, ['Hill.md', 'Shoal.md', 'Tide.md']],
    [{ include: ['#sea'], exclude: ['#draft', '#sea/deep'] }, ['Shoal.md']],
  ])('%j: prompts and what is due come from the same notes', async (scope, expected) => {
    const settings = { schema: 1, scope, review: { scope: { kind: 'vault', values: [] } } };
    mkdirSync(path.join(root, '.obsidian/plugins/differentia'), { recursive: true });
    writeFileSync(path.join(root, '.obsidian/plugins/differentia/data.json'), JSON.stringify(settings));
    const { vault, readLog } = await openFolder({ root, settings: null, clock });
    await vault.ingest.start();
    await vault.ingest.idle();
    const { prompts } = await answerPrompts(vault, null);
    const app = await new Device(NOTES, settings).open({ labels });
    await app.reviews.refresh();
    const own = await answerPrompts(app.vault, null);
    expect([...new Set(prompts.map((prompt) => prompt.path))].sort()).toEqual(expected);
    expect(prompts).toEqual(own.prompts);
    const moment = { at: clock.now(), offset: 180 };
    const due = await answerDue(vault, await readLog(), { moment, limit: null });
    expect(due.cards.map(({ id }) => id).sort()).toEqual(
      app.reviews
        .cardsOf({ kind: 'due' })
        .cards.map(({ prompt }) => prompt.id)
        .sort(),
    );
  });
});
