import { describe, expect, it } from 'vitest';
import { NameDecisions } from '../../../src/app/pane/name-decisions';
import { finish } from '../../../src/app/steps';
import { usagesByNote, usagesOf } from '../../../src/app/pane/usages';
import { SettingsFile } from '../../../src/app/settings/settings-file';
import type { ConceptOverride } from '../../../src/core/concepts';
import { openMemoryVault } from '../../support/memory-vault';
import { MemorySettings } from '../../support/ports';

const notes = {
  'Loom.md': '# Loom\n\n> [!definition] Loom\n> a frame on which cloth is woven.\n',
  'Weaving.md':
    'A loom holds the warp. Two looms stand here! A [[Loom|loom]] creaks.\n\n| what | where |\n|---|---|\n| loom | attic |\n\nThe weft crosses the warp.\n\n> [!definition] Weft\n> the thread across.\n',
};

function override(change: Partial<ConceptOverride>): ConceptOverride {
  return { also: [], never: [], hidden: false, ...change };
}

describe('places that speak of a concept', () => {
  it('are its definitions, links and mentions, each with its sentence', async () => {
    const vault = await openMemoryVault(notes);
    const usages = await usagesOf(vault, 'loom', 100);
    expect(usages.map(({ path, kind, sentence }) => [path, kind, sentence])).toEqual([
      ['Loom.md', 'definition', 'Loom – a frame on which cloth is woven.'],
      ['Weaving.md', 'mention', 'A loom holds the warp.'],
      ['Weaving.md', 'mention', 'Two looms stand here!'],
      ['Weaving.md', 'link', 'A [[Loom|loom]] creaks.'],
      ['Weaving.md', 'mention', '| loom | attic |'],
    ]);
    expect(await usagesOf(vault, 'loom', 2)).toHaveLength(2);
    expect(await usagesOf(vault, 'no such concept', 100)).toEqual([]);
    const russian = await openMemoryVault({ 'Ткань.md': 'Ткань делают на станке. См. [[Челнок]] и др. части.\n' });
    expect((await usagesOf(russian, 'челнок', 9)).map(({ sentence }) => sentence)).toEqual([
      'См. [[Челнок]] и др. части.',
    ]);
  });
});

describe('places that speak of a concept, by note', () => {
  it('are definitions, then links, then mentions, each with the words that are the place', async () => {
    const vault = await openMemoryVault(notes);
    const found = finish(usagesByNote(vault, 'loom'));
    expect(found.map(({ kind, path, places }) => [kind, path, places.length])).toEqual([
      ['definition', 'Loom.md', 1],
      ['link', 'Weaving.md', 1],
      ['mention', 'Weaving.md', 3],
    ]);
    const usages = await usagesOf(vault, 'loom', 100);
    expect(usages.map(({ sentence, words: { from, to } }) => sentence.slice(from, to))).toEqual([
      'Loom',
      'loom',
      'looms',
      '[[Loom|loom]]',
      'loom',
    ]);
    expect(finish(usagesByNote(vault, 'no such concept'))).toEqual([]);
  });

  it('have their words in sentences that are cut, too', async () => {
    const far = `${'warp '.repeat(200)}\t the  loom ${'weft '.repeat(200)}.`;
    const vault = await openMemoryVault({ ...notes, 'Far.md': `${far}\n` });
    const usage = (await usagesOf(vault, 'loom', 100)).find(({ path }) => path === 'Far.md');
    expect(usage?.sentence).toMatch(/^….* the loom weft .*…$/u);
    expect(usage?.sentence.slice(usage.words.from, usage.words.to)).toBe('loom');
  });
});

describe('decisions on names', () => {
  it('take effect in the index: another form, a form that never is it, none at all', async () => {
    const vault = await openMemoryVault({ ...notes, 'Day.md': 'The frame and the looms and the loom.\n' });
    const { index, ingest } = vault;
    const words = async (): Promise<string[]> => {
      ingest.namesChanged();
      await ingest.idle();
      const text = 'The frame and the looms and the loom.\n';
      return (index.concepts.factsOf('Day.md')?.vault?.mentions ?? []).map(({ from, to }) => text.slice(from, to));
    };
    expect(await words()).toEqual(['looms', 'loom']);
    const before = index.vocabulary().hash;
    index.setOverrides(new Map([['loom', override({ also: ['frame'], never: ['looms'] })]]));
    expect(await words()).toEqual(['frame', 'loom']);
    expect(index.vocabulary().hash).not.toBe(before);
    index.setOverrides(new Map([['loom', override({ hidden: true })]]));
    expect(await words()).toEqual([]);
    expect(index.concepts.get('loom')).toBeNull();
    index.setOverrides(new Map());
    expect(await words()).toEqual(['looms', 'loom']);
    expect(index.vocabulary().hash).toBe(before);
  });

  it('are kept in the settings, and taken back in their order', async () => {
    const store = new MemorySettings({ schema: 1, concepts: { overrides: { loom: { also: ['frame'] } } } });
    const settings = new SettingsFile(store);
    await settings.load();
    const names = new NameDecisions(settings);
    const loom = (): ConceptOverride | undefined => settings.settings.concepts.overrides.get('loom');
    expect(names.canUndo).toBe(false);
    await names.neverMatches('loom', ' Frame ');
    expect(loom()).toEqual(override({ never: ['Frame'] }));
    await names.alsoMatches('loom', 'frame');
    expect(loom()).toEqual(override({ also: ['frame'] }));
    await names.hide('loom');
    expect(loom()?.hidden).toBe(true);
    await names.undo();
    await names.undo();
    expect(loom()).toEqual(override({ never: ['Frame'] }));
    await names.undo();
    expect(loom()).toEqual(override({ also: ['frame'] }));
    await names.hide('weft');
    await names.undo();
    expect(settings.settings.concepts.overrides.has('weft')).toBe(false);
    expect(names.canUndo).toBe(false);
  });

  it('are each taken back alone by their own button, whatever was decided since', async () => {
    const settings = new SettingsFile(new MemorySettings({ schema: 1 }));
    await settings.load();
    const names = new NameDecisions(settings);
    const loom = (): ConceptOverride | undefined => settings.settings.concepts.overrides.get('loom');
    const first = await names.alsoMatches('loom', 'frame');
    await names.neverMatches('loom', 'looms');
    const hidden = await names.hide('loom');
    await names.hide('weft');
    if (!first.ok || !hidden.ok) throw new Error('refused');
    await first.value();
    expect(loom()).toEqual(override({ never: ['looms'], hidden: true }));
    await hidden.value();
    await hidden.value();
    expect(loom()).toEqual(override({ never: ['looms'] }));
    await names.undo();
    expect(settings.settings.concepts.overrides.has('weft')).toBe(false);
    await names.undo();
    expect(loom()).toBeUndefined();
    expect(names.canUndo).toBe(false);
  });
});
