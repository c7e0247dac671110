import { describe, expect, it } from 'vitest';
import { areMarksInUse, markingOf, moveMarks, switchMarks } from '../../../src/app/marks/marked-notes';
import { SettingsFile } from '../../../src/app/settings/settings-file';
import { MemorySettings } from '../../support/ports';

async function opened(mentions: object): Promise<SettingsFile> {
  const file = new SettingsFile(new MemorySettings({ schema: 1, mentions }));
  await file.load();
  return file;
}
const notesOf = ({ settings }: SettingsFile): unknown => Object.fromEntries(settings.mentions.notes);

describe('marks of one note', () => {
  it.each([
    ['off', {}, 'off'],
    ['off', { 'A.md': true }, 'all'],
    ['once', { 'A.md': true }, 'once'],
    ['all', { 'A.md': false }, 'off'],
    ['all', { 'B.md': false }, 'all'],
  ] as const)('%s with %j', async (show, notes, marking) => {
    expect(markingOf((await opened({ show, notes })).settings.mentions, 'A.md')).toBe(marking);
  });

  it('are kept only where they differ from the rule for all', async () => {
    const file = await opened({ show: 'off' });
    await switchMarks(file, 'A.md', true);
    expect(notesOf(file)).toEqual({ 'A.md': true });
    expect(areMarksInUse(file.settings.mentions)).toBe(true);
    await switchMarks(file, 'A.md', false);
    expect(notesOf(file)).toEqual({});
    expect(areMarksInUse(file.settings.mentions)).toBe(false);
  });

  it('follow notes and folders, and go with them', async () => {
    const file = await opened({ notes: { 'A/B.md': true, 'A/C.md': false, 'AB.md': true } });
    await moveMarks(file, 'A', 'D/E');
    expect(notesOf(file)).toEqual({ 'D/E/B.md': true, 'D/E/C.md': false, 'AB.md': true });
    await moveMarks(file, 'AB.md', 'F.md');
    await moveMarks(file, 'D/E/C.md', null);
    expect(notesOf(file)).toEqual({ 'D/E/B.md': true, 'F.md': true });
    await moveMarks(file, 'D', null);
    expect(notesOf(file)).toEqual({ 'F.md': true });
  });

  it('of no kind that is known are left out', async () => {
    expect(notesOf(await opened({ notes: { 'A.md': 'yes', 'B.md': false } }))).toEqual({ 'B.md': false });
    expect(notesOf(await opened({ notes: ['A.md'] }))).toEqual({});
  });
});
