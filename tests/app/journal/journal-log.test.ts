import { describe, expect, it } from 'vitest';
import { SEGMENT_HEAD } from '../../../src/core/journal';
import { foldOptions, openReviewJournal } from '../../../src/app/journal/review-journal';
import type { JournalLog } from '../../../src/app/journal/journal-log';
import { defaultSettings } from '../../../src/app/settings/settings';
import { ManualTime, MemoryCache, MemoryJournal, MemoryNotify, MemoryStore, seeded, settle } from '../../support/ports';

const options = { folder: 'Journal', release: Date.UTC(2026, 0, 1), readme: 'What this folder is.\n' };

const HEAD = 'H 2026-07-12T12:30:58+03:00 8f3a2c.1bz 1 2026-07-001 =0ja9wpu';
const PRINT = 'F 2026-07-12T12:31:05+03:00 8f3a2c.1c0 trjfannwpd define 5d41402a 9c1185a5c5e9fc54 =0hbbliq';
const REVIEW = 'R 2026-07-12T12:31:05+03:00 8f3a2c.1c1 trjfannwpd 3 5.2 0 2d =0vzx5dd';

const file = (...lines: string[]): string => `${SEGMENT_HEAD}${lines.join('\n')}\n`;

async function logOf(files: Record<string, string>): Promise<JournalLog> {
  const journal = new MemoryJournal();
  for (const [path, text] of Object.entries(files)) journal.files.set(`Journal/${path}`, text);
  const time = new ManualTime();
  const ports = {
    journal,
    local: new MemoryStore(),
    clock: time,
    random: seeded(1),
    scheduler: time,
    notify: new MemoryNotify(),
    cache: new MemoryCache(),
  };
  const opened = await openReviewJournal(ports, options, foldOptions(defaultSettings));
  await settle();
  return opened.log;
}

const skipped = (log: JournalLog): string[] => log.skipped().map(({ path, line }) => `${path}:${String(line)}`);

describe('damaged files of the journal', () => {
  it('are told, be there a whole line in them or not, and notes beside them are not', async () => {
    const log = await logOf({
      '8f3a2c/8f3a2c-2026-07-001.md': file(HEAD, '{"type":', PRINT, 'R 2026-07-12T12:31:0', 'R \0 =0000000', REVIEW),
      '8f3a2c/8f3a2c-2026-07-001 (Conflicted copy).md': file('<<<<<<< HEAD', '======='),
      '1a2b3c/1a2b3c-2026-07-001.md': file('R 2026-07-12T12:31:0'),
      '1a2b3c/1a2b3c-2026-08-001.md': '---\ndifferentia-journal: 1\n~~~~ review-journal\n{"cut":\n',
      '1a2b3c/1a2b3c-2026-09-001.md': '\0\0\0\0',
      'renamed.md': file('R 2026'),
      'README.md': 'What this folder is.\n',
      'Thoughts.md': '---\ntitle: Thoughts\n---\nWhy I review.\n',
    });
    expect(skipped(log)).toEqual([
      'Journal/1a2b3c/1a2b3c-2026-07-001.md:5',
      'Journal/1a2b3c/1a2b3c-2026-08-001.md:4',
      'Journal/1a2b3c/1a2b3c-2026-09-001.md:1',
      'Journal/8f3a2c/8f3a2c-2026-07-001 (Conflicted copy).md:5',
      'Journal/8f3a2c/8f3a2c-2026-07-001 (Conflicted copy).md:6',
      'Journal/8f3a2c/8f3a2c-2026-07-001.md:6',
      'Journal/8f3a2c/8f3a2c-2026-07-001.md:8',
      'Journal/8f3a2c/8f3a2c-2026-07-001.md:9',
      'Journal/renamed.md:5',
    ]);
    expect(log.size).toBe(3);
  });

  it('that were copied are known, with the lines that stand nowhere else', async () => {
    const log = await logOf({
      '8f3a2c/8f3a2c-2026-07-001.md': file(HEAD, PRINT),
      '8f3a2c/8f3a2c-2026-07-001 (1).md': file(HEAD, PRINT),
      '8f3a2c/8f3a2c-2026-07-001.sync-conflict-1.md': file(HEAD, REVIEW),
    });
    expect(log.copies()).toEqual([
      { path: 'Journal/8f3a2c/8f3a2c-2026-07-001 (1).md', lines: 2, alone: 0 },
      { path: 'Journal/8f3a2c/8f3a2c-2026-07-001.sync-conflict-1.md', lines: 2, alone: 1 },
    ]);
  });
});
