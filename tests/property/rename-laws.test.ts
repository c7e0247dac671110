import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenPlans, EVERYTHING } from '../../src/app/changes/choice';
import { applyEdits, inverseEdits } from '../../src/core/text';
import { openMemoryVault } from '../support/memory-vault';
import { plansOf, renameOf } from '../support/planned';

/** Pieces of which notes are made: every way to write the name, and what may stand around it. */
const pieces = fc.constantFrom(
  'loom',
  'Loom',
  'LOOM',
  'looms',
  '[[Loom]]',
  '[[loom|Loom]]',
  '[[Loom]]s',
  '![[Loom#Loom]]',
  '[Loom](Loom.md)',
  '[[Day#Loom]]',
  '**Loom** — a frame on which the cloth is woven.\n\n',
  '> [!definition] Loom\n> a frame.\n\n',
  '# Loom\n',
  '## What is a loom?\n\n',
  '---\naliases: [Loom, "loom"]\n---\n',
  '```compare\nconcepts: ["[[Loom]]", Warp]\n```\n',
  '```\nLoom\n```\n',
  '`loom`',
  '$loom$',
  '| Loom | [[Loom\\|loom]] |\n|---|---|\n',
  '%% Loom %%',
  '- [[Loom]] – a frame\n',
  'heirloom',
  'Loom-weight',
  'e\u0301',
  '\r\n',
  '\n\n',
  ' ',
  '. ',
  '\uFEFF',
  '[[',
  ']]',
  '|',
  '#',
  'Ткань',
  '机',
);

const notes = fc.array(pieces, { maxLength: 24 }).map((all) => all.join(''));

describe('a rename', () => {
  it('touches nothing but the name, and what it wrote can be taken back to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(notes, fc.constantFrom('Frame', 'weaving frame', 'Станок'), async (text, next) => {
        const vault = await openMemoryVault({ 'Loom.md': '> [!definition] Loom\n> a frame.\n', 'Day.md': text });
        const [plan] = chosenPlans(await plansOf(vault, renameOf(vault, 'loom', next)), EVERYTHING).filter(
          ({ path }) => path === 'Day.md',
        );
        const changes = plan?.changes ?? [];
        for (const { expected } of changes) expect(expected.toLowerCase()).toBe('loom');
        const edited = applyEdits(text, changes);
        if (!edited.ok) throw new Error(edited.problem.code);
        expect(applyEdits(edited.value, inverseEdits(changes))).toEqual({ ok: true, value: text });
        // Code that is none of ours stays, and so do longer words.
        expect(edited.value.split('heirloom')).toHaveLength(text.split('heirloom').length);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no link to the old name behind', async () => {
    const link = fc.constantFrom(
      '[[Loom]]',
      '[[loom|Loom]]',
      '[[Loom]]s',
      '![[Loom#Loom]]',
      '[Loom](Loom.md)',
      '[[Loom#^a|x]]',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(link, { minLength: 1, maxLength: 6 }), async (links) => {
        const text = links.join(' and ');
        const vault = await openMemoryVault({ 'Loom.md': '> [!definition] Loom\n> a frame.\n', 'Day.md': text });
        const plans = await plansOf(vault, renameOf(vault, 'loom', 'Frame'));
        const edited = applyEdits(text, plans.find(({ path }) => path === 'Day.md')?.changes ?? []);
        const now = await openMemoryVault({
          'Frame.md': '> [!definition] Frame\n> a frame.\n',
          'Day.md': edited.ok ? edited.value : '',
        });
        expect(now.index.concepts.get('loom')).toBeNull();
        expect(now.index.concepts.linkCount('frame')).toBe(links.length);
      }),
      { numRuns: 60 },
    );
  });
});
