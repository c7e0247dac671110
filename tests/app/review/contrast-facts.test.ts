import { describe, expect, it } from 'vitest';
import { contrastFacts } from '../../../src/app/review/contrast-facts';
import { cellSubject } from '../../../src/core/review';
import { defaultComparison } from '../../../src/core/compare';
import { FILTERS } from '../../support/contrast-notes';
import { openMemoryVault } from '../../support/memory-vault';

describe('contrast facts', () => {
  it('are asked of the columns of the note, never of an activity or a proper name of one of them', async () => {
    const facts = await contrastFacts(await openMemoryVault({ 'Note.md': FILTERS }), defaultComparison);
    expect(
      facts.map(({ names, aspect, answers }) => `${names.join(' — ')}: ${aspect}? ${answers.join(' | ')}`),
    ).toEqual([
      'Осмотическая установка — Фильтр: Уровень? ионов | взвеси',
      'Осмотическая установка — Фильтр: Цель? получить воду без солей | убрать запах',
      'Осмотическая установка — Фильтр: Рассол? можно подать рассол | рассчитан на городской водопровод',
    ]);
  });

  it('leave out what the concepts are, whoever says so: that is asked of each by itself', async () => {
    const table =
      '## [[Kayak]] vs [[Canoe]]\n\n| | [[Kayak]] | [[Canoe]] |\n|---|---|---|\n| Definition | closed boat | open boat |\n| Paddle | double | single |\n';
    const asked = async (text: string): Promise<string[]> =>
      (await contrastFacts(await openMemoryVault({ 'Note.md': text }), defaultComparison)).map(({ aspect }) => aspect);
    const defined = '> [!definition] Kayak\n> a boat that is closed on top\n\n';
    expect(await asked(`${defined}${table}`)).toEqual(['Paddle']);
    // A row of that name which nothing else defines is a row like others.
    expect(await asked(table)).toEqual(['Definition', 'Paddle']);
  });

  it('span both cells of one passage, and the first of two that stand apart', async () => {
    const text = '[[Alder]] likes the damp, whereas [[Birch]] likes the dry.\n';
    const [fact] = await contrastFacts(await openMemoryVault({ 'Note.md': text }), defaultComparison);
    expect(fact?.evidence.quote).toBe('likes the damp, whereas [[Birch]] likes the dry');
    const far = `## Alder vs birch\n\n### Alder\n\nSoil: damp\n\n${'Rain falls. '.repeat(120)}\n\n### Birch\n\nSoil: dry\n\n[[Alder]] [[Birch]]\n`;
    const [apart] = await contrastFacts(await openMemoryVault({ 'Note.md': far }), defaultComparison);
    expect(apart?.evidence.quote).toBe('damp');
  });

  it('leave out unsure cells until the person accepts them', async () => {
    const text = '## Differences\n[[Kayak]] needs skill; [[Canoe]] needs strength.\n';
    const vault = await openMemoryVault({ 'Note.md': text });
    const asked = async (): Promise<string[]> =>
      (await contrastFacts(vault, defaultComparison)).map(({ answers }) => answers.join(' | '));
    expect(await asked()).not.toContain('needs skill | needs strength');
    const accepted = (concept: string, cell: string): string => cellSubject(concept, 'needs', cell).yes;
    vault.index.setVerdicts(
      new Map([
        [accepted('kayak', 'needs skill'), 'yes'],
        [accepted('canoe', 'needs strength'), 'yes'],
      ]),
    );
    expect(await asked()).toContain('needs skill | needs strength');
  });
});
