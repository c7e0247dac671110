import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeLog } from '../../../src/app/changes/change-log';
import { EVERYTHING, isChosen, withChanges } from '../../../src/app/changes/choice';
import type { NotePlan } from '../../../src/app/changes/note-change';
import { planOf } from '../../../src/app/changes/note-change';
import { planAll } from '../../../src/app/changes/plan-all';
import type { Work } from '../../../src/app/changes/write-changes';
import { writeChanges } from '../../../src/app/changes/write-changes';
import { ok } from '../../../src/core/text';
import { ManualTime, MemoryNotes } from '../../support/ports';

const slices = new ManualTime();

function edit(from: number, expected: string, text: string): NotePlan['changes'][number] {
  const span = { from, to: from + expected.length };
  const [change] = planOf('', 'x'.repeat(from) + expected, [
    { span, expected, text, kind: 'mention', inHeading: false, needs: null },
  ]).changes;
  if (change === undefined) throw new Error('no change');
  return change;
}

/** Every "o" of a text as "00". */
function planFor(path: string, text: string): NotePlan {
  const edits = [...text.matchAll(/o/gu)].map(({ index }) => edit(index, 'o', '00'));
  return planOf(path, text, edits);
}

function workOn(files: MemoryNotes, stopAt = Infinity): Work {
  return { files, slices, goOn: ({ done }) => (done >= stopAt ? 'enough' : 'more') };
}

const textsOf = (files: MemoryNotes): Record<string, string> =>
  Object.fromEntries([...files.files].map(([path, { text }]) => [path, text]));

describe('changes of many notes', () => {
  it('come back as they were, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }), async (texts) => {
        const notes = Object.fromEntries(texts.map((text, at) => [`${String(at)}.md`, `\uFEFF${text}o\r\n`]));
        const files = new MemoryNotes(notes);
        const log = new ChangeLog({ files, slices });
        const plans = Object.entries(notes).map(([path, text]) => planFor(path, text));
        const written = await writeChanges(plans, workOn(files));
        const done = { notes: written.notes, note: null, unfollow: null };
        log.add(done);
        expect(textsOf(files)).toEqual(
          Object.fromEntries(Object.entries(notes).map(([path, text]) => [path, text.replaceAll('o', '00')])),
        );
        expect(await log.undo()).toEqual({ restored: texts.length, left: [] });
        expect(textsOf(files)).toEqual(notes);
      }),
    );
  });

  it('leave a note that has changed since it was read, and one that cannot be written', async () => {
    const files = new MemoryNotes({ 'a.md': 'o', 'b.md': 'oo', 'c.md': 'o' });
    const plans = ['a.md', 'b.md', 'c.md'].map((path) => planFor(path, files.files.get(path)?.text ?? ''));
    files.put('b.md', 'oo\n');
    files.files.delete('c.md');
    const { notes, left } = await writeChanges(plans, workOn(files));
    expect(notes.map(({ path }) => path)).toEqual(['a.md']);
    expect(left.map(({ path, code }) => [path, code])).toEqual([
      ['b.md', 'edit-mismatch'],
      ['c.md', 'unreadable'],
    ]);
    expect(textsOf(files)).toEqual({ 'a.md': '00', 'b.md': 'oo\n' });
  });

  it('come back but for a note that has changed since; a note that has moved is found', async () => {
    const files = new MemoryNotes({ 'a.md': 'o', 'b.md': 'o', 'In/c.md': 'o' });
    const log = new ChangeLog({ files, slices });
    const { notes } = await writeChanges(
      ['a.md', 'b.md', 'In/c.md'].map((path) => planFor(path, 'o')),
      workOn(files),
    );
    log.add({ notes, note: null, unfollow: null });
    files.put('a.md', '00 and more');
    files.move('In/c.md', 'Out/c.md');
    log.moved('In', 'Out');
    const undone = await log.undo();
    expect(undone).toMatchObject({ restored: 2, left: [{ path: 'a.md', code: 'edit-mismatch' }] });
    expect(textsOf(files)).toEqual({ 'a.md': '00 and more', 'b.md': 'o', 'Out/c.md': 'o' });
    expect(log.canUndo).toBe(false);
  });

  it('stop where they are told to, and what is written can be taken back, also in two goes', async () => {
    const paths = ['a.md', 'b.md', 'c.md', 'd.md'];
    const files = new MemoryNotes(Object.fromEntries(paths.map((path) => [path, 'o'])));
    const { notes } = await writeChanges(
      paths.map((path) => planFor(path, 'o')),
      workOn(files, 3),
    );
    expect(notes).toHaveLength(3);
    const log = new ChangeLog({ files, slices });
    const done = { notes, note: null, unfollow: null };
    log.add(done);
    expect(await log.undo(done, ({ done: count }) => (count >= 1 ? 'enough' : 'more'))).toMatchObject({ restored: 1 });
    expect(log.canUndo).toBe(true);
    expect(await log.undo(done)).toMatchObject({ restored: 2, left: [] });
    expect(await log.undo(done)).toBeNull();
    expect(new Set(Object.values(textsOf(files)))).toEqual(new Set(['o']));
  });

  it('are looked for until it is enough', async () => {
    const found: string[] = [];
    const isWhole = await planAll(['a', 'b', 'c'], (path) => Promise.resolve(ok(planFor(path, 'o'))), {
      slices,
      goOn: ({ done }) => (done < 2 ? 'more' : 'enough'),
      found: ({ path }) => found.push(path),
      failed: () => undefined,
    });
    expect([isWhole, found]).toEqual([false, ['a', 'b']]);
  });
});

describe('what is chosen', () => {
  const heading = { ...edit(0, 'o', '0'), inHeading: true };
  const toHeading = { ...edit(3, 'o', '0'), needs: { headingOf: 'a.md' } };
  const withNote = { ...edit(6, 'o', '0'), needs: 'note' as const };
  const repeated = { ...edit(9, 'o', '0'), isRepeated: true };
  const plan = { ...planFor('a.md', ''), changes: [heading, toHeading, withNote, repeated] };

  it('a link to a heading goes with the heading', () => {
    const without = withChanges(EVERYTHING, plan, [heading], false);
    expect([isChosen(heading, without), isChosen(toHeading, without)]).toEqual([false, false]);
    expect(isChosen(toHeading, withChanges(without, plan, [heading], true))).toBe(true);
  });

  it('a link to the note goes with its name, and can be left out with that alone', () => {
    expect(isChosen(withNote, withChanges(EVERYTHING, plan, [withNote], false))).toBe(true);
    expect(isChosen(withNote, { ...EVERYTHING, note: false })).toBe(false);
  });

  it('switches leave out mentions, and all but the first of a section', () => {
    expect(isChosen(repeated, { ...EVERYTHING, once: true })).toBe(false);
    expect(isChosen(repeated, { ...EVERYTHING, mentions: false })).toBe(false);
    expect(isChosen(repeated, EVERYTHING)).toBe(true);
  });
});
