import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/app/settings/read-settings';
import { defaultSettings } from '../../../src/app/settings/settings';

describe('reading settings', () => {
  it('picks each key by itself: a wrong neighbour costs only itself', () => {
    const settings = readSettings({
      recognition: {
        threshold: 'high',
        labels: ['Motto', 7, 'Remark'],
        rules: { copula: false, dash: 'no', magic: true },
      },
      comparison: { sources: ['table', 'crystal ball'], min: 101, aspectNames: { weighs: 'Weight', x: 1 } },
      review: { retention: 0.99, rollover: 2.5, buttons: 4, easyDays: [0, 9], scope: { kind: 'tags', values: ['a'] } },
    });
    expect(settings.recognition.threshold).toBe(80);
    expect(settings.recognition.labels).toEqual(['Motto', 'Remark']);
    expect(settings.recognition.rules.get('copula')).toBe(false);
    expect(settings.recognition.rules.get('dash')).toBe(true);
    expect(settings.recognition.rules.size).toBe(15);
    expect(settings.comparison.sources).toEqual(['table']);
    expect(settings.comparison.min).toBe(50);
    expect([...settings.comparison.aspectNames]).toEqual([['weighs', 'Weight']]);
    expect(settings.review.retention).toBe(0.9);
    expect(settings.review.rollover).toBe(4);
    expect(settings.review.buttons).toBe(4);
    expect(settings.review.easyDays).toEqual([0]);
    expect(settings.review.scope).toEqual({ kind: 'tags', values: ['a'] });
  });

  it('reads areas that are no records as if they were not there', () => {
    expect(readSettings({ scope: [], review: 'x', journal: null, graph: 3 })).toEqual(defaultSettings);
  });

  it.each(['../outside', '/root', 'a//b', '.hidden', 'a/.b', 'nul:', 'end.', 'end ', ''])(
    'refuses the journal folder %j',
    (folder) => {
      expect(readSettings({ journal: { folder } }).journal.folder).toBe('Review journal');
    },
  );

  it('takes a journal folder inside other folders', () => {
    expect(readSettings({ journal: { folder: 'Архив/Повторения' } }).journal.folder).toBe('Архив/Повторения');
  });

  it('reads devices and overrides with their parts missing', () => {
    const settings = readSettings({
      journal: { devices: { abc123: { label: 'Phone' }, def456: 5 } },
      concepts: { overrides: { kayak: { never: ['kayaks'] } } },
    });
    expect([...settings.journal.devices]).toEqual([['abc123', { label: 'Phone', ignored: false }]]);
    expect(settings.concepts.overrides.get('kayak')).toEqual({ also: [], never: ['kayaks'], hidden: false });
  });
});
