import { describe, expect, it } from 'vitest';
import { EVERYTHING, withChanges } from '../../../src/app/changes/choice';
import { beginRename } from '../../../src/app/rename/rename-plan';
import type { Vault } from '../../../src/app/vault';
import { openMemoryVault } from '../../support/memory-vault';
import { plansOf, renamedText, renameOf } from '../../support/planned';

/** The text that a note has after a rename of "loom" to "Weaving frame", the note of the loom beside it. */
async function after(text: string, notes: Readonly<Record<string, string>> = {}, path = 'Day.md'): Promise<string> {
  const vault = await openMemoryVault({
    'Loom.md': '# Loom\n\n> [!definition] Loom\n> a frame on which cloth is woven.\n',
    ...notes,
    [path]: text,
  });
  return await renamedText(vault, path, ['loom', 'Weaving frame']);
}

describe('where a concept is defined, its new name stands', () => {
  const shapes: readonly (readonly [name: string, text: string, expected: string])[] = [
    [
      'title of a callout',
      '> [!definition] Quern\n> a mill of stone turned by hand.\n',
      '> [!definition] Handmill\n> a mill of stone turned by hand.\n',
    ],
    [
      'title with a number',
      '> [!note]- Definition 1.4: Quern\n> a mill of stone turned by hand.\n',
      '> [!note]- Definition 1.4: Handmill\n> a mill of stone turned by hand.\n',
    ],
    [
      'bold term and a dash',
      '**Quern** — a mill of stone that is turned by hand.\n',
      '**Handmill** — a mill of stone that is turned by hand.\n',
    ],
    [
      'bold term under its heading',
      '## Quern\n\n> [!definition]\n> A **quern** is a mill of stone turned by hand.\n',
      '## Handmill\n\n> [!definition]\n> A **handmill** is a mill of stone turned by hand.\n',
    ],
    [
      'item of a list',
      '- **Quern** — a mill of stone that is turned by hand.\n- **Churn** — a vessel that is shaken until butter comes.\n',
      '- **Handmill** — a mill of stone that is turned by hand.\n- **Churn** — a vessel that is shaken until butter comes.\n',
    ],
    [
      'label',
      '**Definition.** *Quern* – a mill of stone turned by hand.\n',
      '**Definition.** *Handmill* – a mill of stone turned by hand.\n',
    ],
    [
      'heading and a quote',
      '## Quern\n\n> A mill of stone turned by hand, used since grain is sown.\n',
      '## Handmill\n\n> A mill of stone turned by hand, used since grain is sown.\n',
    ],
    [
      'heading that asks',
      '## What is a quern?\n\nA mill of stone turned by hand.\n',
      '## What is a handmill?\n\nA mill of stone turned by hand.\n',
    ],
    [
      'row of a table',
      '| Term | Definition |\n|---|---|\n| Quern | a mill of stone turned by hand |\n| Churn | a vessel for butter that is shaken |\n',
      '| Term | Definition |\n|---|---|\n| Handmill | a mill of stone turned by hand |\n| Churn | a vessel for butter that is shaken |\n',
    ],
    [
      'line ends of Windows, byte order mark',
      '\uFEFF> [!definition] Quern\r\n> a mill of stone turned by hand.\r\n',
      '\uFEFF> [!definition] Handmill\r\n> a mill of stone turned by hand.\r\n',
    ],
  ];
  /** The new name in the letters of the old one. */
  const nextFor = ({ index }: Vault): string =>
    index.concepts.get('quern')?.name === 'quern' ? 'handmill' : 'Handmill';

  it.each(shapes)('%s', async (_name, text, expected) => {
    const vault = await openMemoryVault({ 'Mills.md': text });
    expect(vault.index.concepts.get('quern')?.definitions).toHaveLength(1);
    expect(await renamedText(vault, 'Mills.md', ['quern', nextFor(vault)])).toBe(expected);
  });

  it('by its new name the concept is found again, with the same definitions', async () => {
    for (const [, text, expected] of shapes) {
      const before = await openMemoryVault({ 'Mills.md': text });
      const now = await openMemoryVault({ 'Mills.md': expected });
      const definition = ({ rule, text: gloss }: { rule: string; text: string }): unknown[] => [
        rule,
        gloss.toLowerCase().replaceAll('handmill', 'quern'),
      ];
      expect(now.index.concepts.get('handmill')?.definitions.map(definition)).toEqual(
        before.index.concepts.get('quern')?.definitions.map(definition),
      );
      expect(now.index.concepts.get('quern')).toBeNull();
    }
  });
});

describe('links', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['[[Loom]]', '[[Weaving frame]]'],
    ['[[loom]]', '[[weaving frame]]'],
    ['![[Loom]]', '![[Weaving frame]]'],
    ['[[Loom|loom]]', '[[Weaving frame|weaving frame]]'],
    ['[[Loom|old looms]]', '[[Weaving frame|old looms]]'],
    ['[[Loom.md|Loom]]', '[[Weaving frame.md|Weaving frame]]'],
    ['[[Loom#Parts]]', '[[Weaving frame#Parts]]'],
    ['[[Loom#Loom]]', '[[Weaving frame#Weaving frame]]'],
    ['[[Loom#^a1|there]]', '[[Weaving frame#^a1|there]]'],
    ['[[Loom]]s', '[[Weaving frame|Loom]]s'],
    ['[the loom](Loom.md)', '[the loom](Weaving%20frame.md)'],
    ['[Loom](<Loom.md#Loom>)', '[Weaving frame](<Weaving frame.md#Weaving frame>)'],
    ['[[Loom weight]]', '[[Loom weight]]'],
    [
      '| a | b |\n|---|---|\n| [[Loom\\|loom]] | [[Loom]]s |',
      '| a | b |\n|---|---|\n| [[Weaving frame\\|weaving frame]] | [[Weaving frame\\|Loom]]s |',
    ],
  ];
  it.each(cases)('%s', async (link, expected) => {
    expect(await after(`Here: ${link} there.\n`)).toBe(`Here: ${expected} there.\n`);
  });

  it('in folders keep the folder', async () => {
    const notes = { 'Loom.md': 'x\n', 'Craft/Loom.md': '> [!definition] Loom\n> a frame on which cloth is woven.\n' };
    const vault = await openMemoryVault({ ...notes, 'Day.md': 'See [[Craft/Loom]].\n' });
    const [key = ''] = vault.index.concepts.resolveName('Loom');
    expect(await renamedText(vault, 'Day.md', [key, 'Weaving frame'])).toBe('See [[Craft/Weaving frame]].\n');
  });

  it('to a heading follow the heading, and stay where it stays', async () => {
    const vault = await openMemoryVault({
      'Crafts.md': '## Loom\n\n> [!definition]\n> a frame on which cloth is woven.\n',
      'Day.md': 'See [[Crafts#Loom]] and [[Crafts#Loom|the loom]].\n',
    });
    expect(await renamedText(vault, 'Day.md', ['loom', 'Weaving frame'])).toBe(
      'See [[Crafts#Weaving frame]] and [[Crafts#Weaving frame|the loom]].\n',
    );
    const plan = (await plansOf(vault, renameOf(vault, 'loom', 'Weaving frame'))).find(
      ({ path }) => path === 'Crafts.md',
    );
    if (plan === undefined) throw new Error('nothing is planned');
    const kept = withChanges(EVERYTHING, plan, plan.changes, false);
    expect(await renamedText(vault, 'Day.md', ['loom', 'Weaving frame'], kept)).toContain('[[Crafts#Loom]]');
  });

  it('stay with the note where the note keeps its name', async () => {
    const vault = await openMemoryVault({
      'Loom.md': '> [!definition] Loom\n> a frame on which cloth is woven.\n',
      'Day.md': 'See [[Loom|loom]].\n',
    });
    const choice = { ...EVERYTHING, note: false };
    expect(await renamedText(vault, 'Day.md', ['loom', 'Weaving frame'], choice)).toBe('See [[Loom|weaving frame]].\n');
  });
});

describe('properties and blocks', () => {
  it('an alias is a value of its own, in the quotes that are there', async () => {
    const note = (alias: string): string => `---\ntitle: loom\naliases: ${alias}\n---\nA word.\n`;
    const notes = { 'Loom.md': 'x\n' };
    for (const [alias, expected] of [
      ['[Loom, Frame]', '[Weaving frame, Frame]'],
      ['["Loom"]', '["Weaving frame"]'],
      ['\n  - Loom\n  - Loom weight', '\n  - Weaving frame\n  - Loom weight'],
    ] as const) {
      const vault = await openMemoryVault({ ...notes, 'Tool.md': note(alias), 'Day.md': '[[Loom]]\n' });
      expect(await renamedText(vault, 'Tool.md', ['loom', 'Weaving frame'])).toBe(note(expected));
    }
  });

  it('links in properties follow', async () => {
    expect(await after('---\nis-a: "[[Loom]]"\nsee:\n  - "[[Loom|loom]]"\n---\nA word.\n')).toBe(
      '---\nis-a: "[[Weaving frame]]"\nsee:\n  - "[[Weaving frame|weaving frame]]"\n---\nA word.\n',
    );
  });

  it('the concepts of blocks follow, nothing else in code does', async () => {
    const text = (name: string): string =>
      `See [[${name}]].\n\n\`\`\`compare\nconcepts: ["[[${name}]]", Loom weight]\nrows: { hide: [Loom] }\n\`\`\`\n\n\`\`\`concept-graph\nfocus: ${name}, Warp\n\`\`\`\n\n\`\`\`js\nconst focus = 'Loom';\n\`\`\`\n`;
    expect(await after(text('Loom'))).toBe(text('Weaving frame'));
  });
});

describe('a note that names the concept in a block alone', () => {
  it.each([
    ['compare', 'concepts: ["[[Loom]]", "[[Warp]]"]', 'concepts: ["[[Weaving frame]]", "[[Warp]]"]'],
    ['compare', 'concepts:\n  - loom\n  - warp', 'concepts:\n  - weaving frame\n  - warp'],
    ['concept-graph', 'focus: Loom\ndepth: 2', 'focus: Weaving frame\ndepth: 2'],
  ])('%s: %s', async (language, lines, expected) => {
    const block = (body: string): string => `A word.\n\n\`\`\`${language}\n${body}\n\`\`\`\n`;
    expect(await after(block(lines))).toBe(block(expected));
  });
});

describe('mentions', () => {
  it('in the form of the name follow in its letters; other forms, headings and names of several are told', async () => {
    const vault = await openMemoryVault({
      'Loom.md': '> [!definition] Loom\n> a frame on which cloth is woven.\n',
      'Day.md': '# Loom and warp\n\nLoom at work. The loom creaks; two looms stand. `loom`\n',
    });
    expect(await renamedText(vault, 'Day.md', ['loom', 'Weaving frame'])).toBe(
      '# Loom and warp\n\nWeaving frame at work. The weaving frame creaks; two looms stand. `loom`\n',
    );
    const plan = (await plansOf(vault, renameOf(vault, 'loom', 'Weaving frame'))).find(({ path }) => path === 'Day.md');
    expect(plan?.kept.map(({ words, why }) => [words, why])).toEqual([
      ['Loom', 'heading'],
      ['looms', 'form'],
    ]);
    const choice = { ...EVERYTHING, mentions: false };
    expect(await renamedText(vault, 'Day.md', ['loom', 'Weaving frame'], choice)).toContain('The loom creaks');
  });

  it('in Russian: the base form alone, and the endings behind links stay', async () => {
    const vault = await openMemoryVault({
      'Узел.md': '> [!определение] Узел\n> место, где сходятся нити сети.\n',
      'День.md': 'Здесь узел, там узла нет; с [[Узел|узлами]] и [[узел]]ами.\n',
    });
    expect(await renamedText(vault, 'День.md', ['узел', 'Вершина'])).toBe(
      'Здесь вершина, там узла нет; с [[Вершина|узлами]] и [[вершина|узел]]ами.\n',
    );
  });
});

describe('a name', () => {
  it('that cannot be had is refused, with the reason', async () => {
    const vault = await openMemoryVault({
      'Loom.md': '> [!definition] Loom\n> a frame on which cloth is woven.\n',
      'Warp.md': '> [!definition] Warp\n> the threads that run along.\n\n**Weft** — the thread that is drawn across.\n',
    });
    for (const [next, fault] of [
      ['Loom', 'same'],
      ['  ', 'name'],
      ['a|b', 'name'],
      ['Loom (old)', 'name'],
      ['12', 'name'],
      ['Loom: new', 'file'],
      ['A/B', 'file'],
    ] as const) {
      expect([next, beginRename(vault, 'loom', next)]).toEqual([next, fault]);
    }
    expect(beginRename(vault, 'weft', 'Weft: thread')).not.toBe('file');
    expect(renameOf(vault, 'weft', 'loom')).toMatchObject({ merged: { key: 'loom' }, note: null });
    expect(renameOf(vault, 'loom', 'Warp')).toMatchObject({ merged: { key: 'warp' }, note: null });
    expect(renameOf(vault, 'loom', 'Weft')).toMatchObject({ merged: { key: 'weft' }, note: { to: 'Weft.md' } });
    expect(renameOf(vault, 'loom', 'LOOM')).toMatchObject({ merged: null, note: { from: 'Loom.md', to: 'LOOM.md' } });
  });
});
