import { describe, expect, it } from 'vitest';
import { parseSegment, SEGMENT_HEAD, SEGMENT_LIMIT_BYTES } from '../../../src/core/journal';
import type { EventBody } from '../../../src/core/review';
import type { ReviewJournal } from '../../../src/app/journal/review-journal';
import { foldOptions, openReviewJournal } from '../../../src/app/journal/review-journal';
import { defaultSettings } from '../../../src/app/settings/settings';
import { ManualTime, MemoryCache, MemoryJournal, MemoryNotify, MemoryStore, seeded, settle } from '../../support/ports';

const README = 'What this folder is.\n';
const options = { folder: 'Journal', release: Date.UTC(2026, 0, 1), readme: README };

class Desk {
  readonly journal = new MemoryJournal();
  readonly local = new MemoryStore();
  readonly time = new ManualTime();
  readonly notify = new MemoryNotify();
  readonly cache = new MemoryCache();
  seed = 1;

  open(): Promise<ReviewJournal> {
    const ports = {
      journal: this.journal,
      local: this.local,
      clock: this.time,
      random: seeded(this.seed),
      scheduler: this.time,
      notify: this.notify,
      cache: this.cache,
    };
    return openReviewJournal(ports, options, foldOptions(defaultSettings));
  }

  /** Subjects of all verdicts in all files, by path of the segment. */
  written(): string[] {
    return [...this.journal.files]
      .filter(([path]) => !path.endsWith('README.md'))
      .flatMap(([, text]) => parseSegment(text).events)
      .filter((event) => event.type === 'D')
      .map((event) => event.subject);
  }

  segments(): string[] {
    return [...this.journal.files.keys()].filter((path) => !path.endsWith('README.md'));
  }
}

const verdict = (subject: string): EventBody => ({ type: 'D', subject, verdict: 'yes' });

describe('writing the journal', () => {
  it('begins a segment with its head and first line, and the folder with its README', async () => {
    const desk = new Desk();
    const journal = await desk.open();
    journal.write(verdict('aaaaaaaaaa'));
    expect(journal.writer.waiting).toBe(1);
    await settle();
    expect(journal.writer.waiting).toBe(0);
    const id = journal.writer.deviceId;
    const path = `Journal/${id}/${id}-2026-07-001.md`;
    expect(desk.segments()).toEqual([path]);
    expect(desk.journal.files.get('Journal/README.md')).toBe(README);
    const text = desk.journal.files.get(path) ?? '';
    expect(text.startsWith(`${SEGMENT_HEAD}H 2026-07-12T12:30:00+03:00 ${id}.0 1 2026-07-001 =`)).toBe(true);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('\n\n');
    expect(parseSegment(text)).toMatchObject({ format: 1, skipped: [] });
    expect(journal.verdicts().get('aaaaaaaaaa')).toBe('yes');
  });

  it('acknowledges before any file has the line, and survives a restart without a write', async () => {
    const desk = new Desk();
    desk.journal.faults.push('fail', 'fail', 'fail');
    const first = await desk.open();
    first.write(verdict('aaaaaaaaaa'));
    await settle();
    expect(desk.written()).toEqual([]);
    const second = await desk.open();
    expect(second.verdicts().get('aaaaaaaaaa')).toBe('yes');
    await desk.time.pass(10_000);
    expect(desk.written()).toContain('aaaaaaaaaa');
    expect(new Set(desk.written()).size).toBe(1);
  });

  it('tells once of a failure, tries again with growing pauses, and tells again after a success between', async () => {
    const desk = new Desk();
    const journal = await desk.open();
    desk.journal.faults.push('fail', 'fail', 'fail', 'fail');
    journal.write(verdict('aaaaaaaaaa'));
    await settle();
    const tries: number[] = [];
    for (let second = 0; second < 20; second += 1) {
      tries.push(desk.journal.appends);
      await desk.time.pass(1_000);
    }
    // The README goes first; then one try at once, and after 1, 2, 4 and 8 seconds.
    expect(tries.slice(0, 4)).toEqual([2, 2 + 1, 3, 4]);
    expect(desk.notify.problems).toHaveLength(1);
    expect(desk.written()).toEqual(['aaaaaaaaaa']);
    desk.journal.faults.push('fail');
    journal.write(verdict('bbbbbbbbbb'));
    await settle();
    expect(desk.notify.problems).toHaveLength(2);
  });

  it('loses no acknowledged line where an append breaks off at any place', async () => {
    const whole = new Desk();
    const plain = await whole.open();
    plain.write(verdict('aaaaaaaaaa'));
    await settle();
    const { length } = [...whole.journal.files.values()].join('');
    for (let characters = 0; characters < length; characters += 1) {
      const desk = new Desk();
      const journal = await desk.open();
      journal.write(verdict('aaaaaaaaaa'));
      await settle();
      desk.journal.faults.push({ characters });
      journal.write(verdict('bbbbbbbbbb'));
      await settle();
      const again = await desk.open();
      for (const subject of ['cccccccccc', 'dddddddddd', 'eeeeeeeeee']) again.write(verdict(subject));
      await settle();
      expect(new Set(desk.written())).toEqual(
        new Set(['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd', 'eeeeeeeeee']),
      );
    }
  });

  it('takes a disk that does not answer for one that fails, and blocks nothing', async () => {
    const desk = new Desk();
    const journal = await desk.open();
    journal.write(verdict('aaaaaaaaaa'));
    await settle();
    desk.journal.faults.push('hang');
    journal.write(verdict('bbbbbbbbbb'));
    journal.write(verdict('cccccccccc'));
    await settle();
    expect(journal.writer.isFailing).toBe(false);
    await desk.time.pass(15_000);
    expect(desk.notify.problems).toHaveLength(1);
    await desk.time.pass(2_000);
    expect(desk.written()).toEqual(['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc']);
    expect(journal.writer).toMatchObject({ waiting: 0, isFailing: false });
  });

  it('of two windows of one vault gives each number once, and neither drops what the other has acknowledged', async () => {
    const desk = new Desk();
    const [left, right] = [await desk.open(), await desk.open()];
    expect(left.writer.deviceId).toBe(right.writer.deviceId);
    desk.journal.faults.push(...Array.from({ length: 12 }, () => 'fail' as const));
    const subjects = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd', 'eeeeeeeeee', 'ffffffffff'];
    for (const [at, subject] of subjects.entries()) {
      (at % 2 === 0 ? left : right).write(verdict(subject));
      await settle();
    }
    expect(desk.written()).toEqual([]);
    // Both are killed here: what they had acknowledged is in the list that they share.
    const again = await desk.open();
    for (const subject of subjects) expect(again.verdicts().get(subject)).toBe('yes');
    await desk.time.pass(120_000);
    const events = [...desk.journal.files.values()].flatMap((text) => parseSegment(text).events);
    const numbers = new Map(events.map((event) => [event.text, event.seq]));
    expect(new Set(desk.written())).toEqual(new Set(subjects));
    expect(new Set(numbers.values()).size).toBe(numbers.size);
  });

  it('takes a line that was written although the append failed as one event', async () => {
    const desk = new Desk();
    const journal = await desk.open();
    desk.journal.faults.push('fail-after', 'fail-after');
    journal.write(verdict('aaaaaaaaaa'));
    await desk.time.pass(60_000);
    const again = await desk.open();
    expect(again.log.size).toBe(2);
    expect(again.writer.waiting).toBe(0);
  });

  it('goes on in its segment after a restart, and in a new one in a new month', async () => {
    const desk = new Desk();
    const first = await desk.open();
    first.write(verdict('aaaaaaaaaa'));
    await settle();
    const second = await desk.open();
    expect(second.writer.deviceId).toBe(first.writer.deviceId);
    second.write(verdict('bbbbbbbbbb'));
    await settle();
    expect(desk.segments()).toHaveLength(1);
    desk.time.time = Date.UTC(2026, 6, 31, 21, 30);
    second.write(verdict('cccccccccc'));
    await settle();
    expect(desk.segments()[1]).toMatch(/2026-08-001\.md$/u);
    expect(desk.written()).toEqual(['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc']);
  });

  it('begins the next segment where one has reached its limit, and never touches the full one again', async () => {
    const desk = new Desk();
    const journal = await desk.open();
    for (let i = 0; i < 1_400; i += 1) {
      journal.write(verdict(`s${String(i).padStart(9, '0')}`));
      if (i % 100 === 0) await settle();
    }
    await journal.writer.flush();
    const [first, second] = desk.segments();
    const full = desk.journal.files.get(first ?? '') ?? '';
    expect(full.length).toBeGreaterThanOrEqual(SEGMENT_LIMIT_BYTES);
    expect(full.length).toBeLessThan(SEGMENT_LIMIT_BYTES + 100);
    expect(second).toMatch(/-002\.md$/u);
    expect(new Set(desk.written()).size).toBe(1_400);
    const again = await desk.open();
    again.write(verdict('zzzzzzzzzz'));
    await settle();
    expect(desk.journal.files.get(first ?? '')).toBe(full);
  });

  it('takes a new id when the journal holds lines of its own id that it never wrote', async () => {
    const desk = new Desk();
    const first = await desk.open();
    first.write(verdict('aaaaaaaaaa'));
    await settle();
    const backup = new Map(desk.local.values);
    first.write(verdict('bbbbbbbbbb'));
    await settle();
    desk.local.values.clear();
    for (const [key, value] of backup) desk.local.values.set(key, value);
    desk.seed = 2;
    const restored = await desk.open();
    expect(restored.writer.deviceId).not.toBe(first.writer.deviceId);
    restored.write(verdict('cccccccccc'));
    await settle();
    expect(new Set(desk.written())).toEqual(new Set(['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc']));
    expect((await desk.open()).writer.deviceId).toBe(restored.writer.deviceId);
  });

  it('notices a copy that has written another line under its last number', async () => {
    const desk = new Desk();
    const mine = await desk.open();
    mine.write(verdict('aaaaaaaaaa'));
    await settle();
    const [path = ''] = desk.segments();
    const copy = new Desk();
    copy.local.values.set('device', desk.local.load('device')?.replace('"seq":1', '"seq":0') ?? '');
    const other = await copy.open();
    other.write(verdict('bbbbbbbbbb'));
    await settle();
    desk.journal.files.set(path, [...copy.journal.files.values()].at(-1) ?? '');
    desk.seed = 3;
    expect((await desk.open()).writer.deviceId).not.toBe(mine.writer.deviceId);
  });

  it('never goes back in time for a clock a little behind, and says so when it was set back', async () => {
    const desk = new Desk();
    const journal = await desk.open();
    const first = journal.write(verdict('aaaaaaaaaa'));
    desk.time.time -= 5 * 60_000;
    expect(journal.write(verdict('bbbbbbbbbb')).at).toBe(first.at);
    desk.time.time -= 60 * 60_000;
    const third = journal.write(verdict('cccccccccc'));
    expect(third.at).toBe(Math.floor(desk.time.time / 1_000) * 1_000);
    await settle();
    const types = desk
      .segments()
      .flatMap((path) => parseSegment(desk.journal.files.get(path) ?? '').events.map((e) => e.type));
    expect(types).toEqual(['H', 'D', 'D', 'C', 'D']);
  });

  it('starts anew where what the device remembers of itself is damaged', async () => {
    for (const damage of [
      '{',
      '[]',
      '{"id":"A"}',
      '{"id":"abc123","seq":-5}',
      '{"id":"abc123","seq":1,"last":"x"}',
      'null',
    ]) {
      const desk = new Desk();
      desk.local.values.set('device', damage);
      desk.local.values.set('pending', damage);
      const journal = await desk.open();
      journal.write(verdict('aaaaaaaaaa'));
      await settle();
      expect(desk.written()).toEqual(['aaaaaaaaaa']);
    }
  });
});

describe('reading the journal', () => {
  it('takes in what other devices wrote, once, and undoes across devices', async () => {
    const desk = new Desk();
    const mine = await desk.open();
    const other = new Desk();
    other.seed = 9;
    const theirs = await other.open();
    const event = theirs.write(verdict('aaaaaaaaaa'));
    await settle();
    for (const [path, text] of other.journal.files) {
      desk.journal.files.set(path, text);
      desk.journal.files.set(path.replace('.md', ' (Conflicted copy).md'), text);
    }
    let changes = 0;
    mine.onChange(() => (changes += 1));
    await mine.refresh();
    await mine.refresh();
    expect(changes).toBe(1);
    expect(mine.verdicts().get('aaaaaaaaaa')).toBe('yes');
    mine.undo(event);
    expect(mine.verdicts().has('aaaaaaaaaa')).toBe(false);
  });

  it('keeps what it read when a segment is emptied, names damaged lines and stays out of newer segments', async () => {
    const desk = new Desk();
    const journal = await desk.open();
    journal.write(verdict('aaaaaaaaaa'));
    await settle();
    const [path = ''] = desk.segments();
    const text = desk.journal.files.get(path) ?? '';
    desk.journal.files.set(path, `${text}D damaged\u0000 line\n`);
    desk.journal.files.set('Journal/shopping.md', '# Milk\n');
    const again = await desk.open();
    expect(again.log.skipped()).toMatchObject([{ path, line: 7, reason: 'grammar' }]);
    desk.journal.files.set(path, '');
    await again.refresh();
    expect(again.verdicts().get('aaaaaaaaaa')).toBe('yes');
  });

  it('appends nothing to a segment of a newer format', async () => {
    const desk = new Desk();
    const journal = await desk.open();
    journal.write({ type: 'H', format: 2, segment: '2026-07-001' });
    await settle();
    const [path = ''] = desk.segments();
    const before = desk.journal.files.get(path);
    const again = await desk.open();
    expect(again.log.problems()).toMatchObject([{ code: 'journal-newer', path, detail: '2' }]);
    again.write(verdict('bbbbbbbbbb'));
    await settle();
    expect(desk.journal.files.get(path)).toBe(before);
    expect(desk.written()).toEqual(['bbbbbbbbbb']);
  });
});

describe('lines that the files have lost', () => {
  const subjects = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'];

  async function written(): Promise<Desk> {
    const desk = new Desk();
    const journal = await desk.open();
    for (const subject of subjects) journal.write(verdict(subject));
    await desk.time.pass(5_000);
    return desk;
  }

  it.each([0, 0.5, 0.9])('come back in a segment of their own when a sync leaves %d of a file', async (share) => {
    const desk = await written();
    const [path = ''] = desk.segments();
    const text = desk.journal.files.get(path) ?? '';
    const cut = text.slice(0, Math.floor(text.length * share));
    desk.journal.files.set(path, cut);
    desk.seed += 1;
    const journal = await desk.open();
    await desk.time.pass(5_000);
    expect(desk.journal.files.get(path)).toBe(cut);
    expect(desk.segments().filter((one) => one !== path)).toEqual([path.replace('-001', '-h01')]);
    expect(new Set(desk.written())).toEqual(new Set(subjects));
    for (const subject of subjects) expect(journal.verdicts().get(subject)).toBe('yes');
    // Once: the next start has nothing to make good.
    const files = new Map(desk.journal.files);
    desk.seed += 1;
    await desk.open();
    await desk.time.pass(5_000);
    expect(desk.journal.files).toEqual(files);
  });

  it('are asked for when all files are gone, and come back only then', async () => {
    const desk = await written();
    desk.journal.files.clear();
    desk.seed += 1;
    const journal = await desk.open();
    await desk.time.pass(5_000);
    expect(journal.lost).toBe(4);
    expect(desk.written()).toEqual([]);
    journal.restoreLost();
    await desk.time.pass(5_000);
    expect(new Set(desk.written())).toEqual(new Set(subjects));
    desk.journal.files.clear();
    desk.seed += 1;
    const again = await desk.open();
    await desk.time.pass(5_000);
    await again.forgetLost();
    desk.seed += 1;
    const last = await desk.open();
    await desk.time.pass(5_000);
    expect(last.lost).toBe(0);
    expect(desk.segments()).toEqual([]);
  });

  it('are not missed where the cache is refused, nor made of what another device wrote', async () => {
    const desk = await written();
    const [path = ''] = desk.segments();
    desk.journal.files.set(path, '');
    desk.cache.refuses = true;
    desk.seed += 1;
    expect((await desk.open()).lost).toBe(0);
    await desk.time.pass(5_000);
    expect(desk.segments()).toEqual([path]);
  });

  it('are remembered over many starts in few parts', async () => {
    const desk = await written();
    for (let run = 0; run < 45; run++) {
      desk.seed += 1;
      const journal = await desk.open();
      journal.write(verdict(`run${String(run).padStart(7, '0')}`));
      await desk.time.pass(5_000);
    }
    expect([...desk.cache.values.keys()].length).toBeLessThan(25);
    const [path = ''] = desk.segments();
    desk.journal.files.set(path, '');
    desk.seed += 1;
    await desk.open();
    await desk.time.pass(5_000);
    expect(new Set(desk.written()).size).toBe(49);
  });
});
