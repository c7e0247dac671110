import { changesByConcept, chosenPlans, EVERYTHING } from '../../../src/app/changes/choice';
import { describe, expect, it } from 'vitest';
import type { Linking } from '../../../src/app/changes/link-plan';
import { notesToLink, planLinks } from '../../../src/app/changes/link-plan';
import type { NotePlan } from '../../../src/app/changes/note-change';
import { applyEdits } from '../../../src/core/text';
import { openMemoryVault } from '../../support/memory-vault';

const weaving =
  'A loom holds the warp. Two looms stand here! A [[Loom|loom]] creaks.\n\n| what | where |\n|---|---|\n| loom | attic |\n\nThe weft crosses the warp.\n\n> [!definition] Weft\n> the thread across.\n';
const notes = {
  'Loom.md': '# Loom\n\n> [!definition] Loom\n> a frame on which cloth is woven.\n',
  'Weaving.md': weaving,
};

const all: Linking = { keys: null, linkText: (note) => note.replace(/\.md$/u, '') };

async function planned(text: Readonly<Record<string, string>>, linking = all): Promise<NotePlan | null> {
  const vault = await openMemoryVault({ ...notes, ...text });
  const plan = await planLinks(vault, Object.keys(text)[0] ?? 'Weaving.md', linking);
  if (!plan.ok) throw new Error('refused');
  return plan.value;
}

const linksIn = (plan: NotePlan | null): string[] => (plan?.changes ?? []).map(({ text }) => text);

describe('mentions as links', () => {
  it('keep the words that stand there and mind tables', async () => {
    const plan = await planned({ 'Weaving.md': weaving });
    expect(linksIn(plan)).toEqual(['[[Loom|loom]]', '[[Loom|looms]]', '[[Loom\\|loom]]', '[[Weft|weft]]']);
    const linked = applyEdits(weaving, plan?.changes ?? []);
    expect(linked.ok && linked.value).toContain('Two [[Loom|looms]] stand here!');
    expect(linked.ok && linked.value).toContain('| [[Loom\\|loom]] | attic |');
  });

  it('are none where a link could not hold the name', async () => {
    const linkText = (): string => 'Loom # 2';
    expect(linksIn(await planned({ 'Weaving.md': weaving }, { ...all, linkText }))).toEqual(['[[Weft|weft]]']);
  });

  it('lead to the heading of a definition that has no note of its own', async () => {
    const crafts = { 'Crafts.md': '## Shuttle\n\n> [!definition]\n> what carries the thread through.\n' };
    expect(linksIn(await planned({ 'Day.md': 'A shuttle flies.\n', ...crafts }))).toEqual([
      '[[Crafts#Shuttle|shuttle]]',
    ]);
  });

  it('lead to the place in another note that defines the name, under whatever heading', async () => {
    const crafts = {
      'Crafts.md': '## Words of the trade\n\n> [!definition] Shuttle\n> what carries the thread through.\n',
    };
    expect(linksIn(await planned({ 'Day.md': 'A shuttle flies.\n', ...crafts }))).toEqual([
      '[[Crafts#Words of the trade|shuttle]]',
    ]);
  });

  it('are none in code, formulas, links, properties and headings, and none of the note itself', async () => {
    const text =
      '---\ntool: loom\n---\n# A loom\n\n`loom` $loom$ [loom](x.md) [[Loom]] <b>b</b>\n\n```\nloom\n```\n\nhttps://x.org/loom\n';
    expect(await planned({ 'Day.md': text })).toBeNull();
    expect(await planned({ 'Loom.md': `${notes['Loom.md']}\nThe loom stands.\n` })).toBeNull();
  });

  it('of one concept or at one place alone', async () => {
    const text = 'The weft on the loom; a loom.\n';
    const day = { 'Day.md': text };
    expect(linksIn(await planned(day, { ...all, keys: new Set(['weft']) }))).toEqual(['[[Weft|weft]]']);
    expect(linksIn(await planned(day, { ...all, at: text.indexOf('loom;') + 1 }))).toEqual(['[[Loom|loom]]']);
  });

  it('tell which is not the first of its section', async () => {
    const plan = await planned({ 'Day.md': 'A loom, a loom.\n\n## Later\n\nLooms and the weft and a loom.\n' });
    expect(plan?.changes.map(({ isRepeated, expected }) => [expected, isRepeated])).toEqual([
      ['loom', false],
      ['loom', true],
      ['Looms', false],
      ['weft', false],
      ['loom', true],
    ]);
  });

  it('tell which lead to no note, and can be left out by the concept', async () => {
    const plan = await planned({ 'Weaving.md': weaving }, all);
    expect(plan?.changes.map(({ concept, isDead }) => [concept, isDead])).toEqual([
      ['loom', false],
      ['loom', false],
      ['loom', false],
      ['weft', true],
    ]);
    const plans = plan === null ? [] : [plan];
    expect([...changesByConcept(plans, EVERYTHING)]).toEqual([
      ['loom', 3],
      ['weft', 1],
    ]);
    const choice = { ...EVERYTHING, once: true, leftConcepts: new Set(['loom']) };
    expect(chosenPlans(plans, choice).flatMap(({ changes }) => changes.map(({ text }) => text))).toEqual([
      '[[Weft|weft]]',
    ]);
    expect(changesByConcept(plans, choice).get('loom')).toBeLessThan(3);
  });

  it('are looked for in the notes that have some', async () => {
    const vault = await openMemoryVault({ ...notes, 'Day.md': 'The weft.\n', 'None.md': 'Nothing here.\n' });
    expect(notesToLink(vault, all)).toEqual(['Day.md', 'Weaving.md']);
    expect(notesToLink(vault, { keys: new Set(['loom']) })).toEqual(['Weaving.md']);
  });
});
