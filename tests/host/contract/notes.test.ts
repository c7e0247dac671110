import { describe, expect } from 'vitest';
import type { HostApp } from '../driver';
import { documented, observed } from './labels';
import { clearLog, inPage, probeLog, shareProbe, watchProbe } from './probe';

watchProbe();

const filler = Array.from({ length: 80 }, (_, n) => `Paragraph ${n} of a long note.\n`).join('\n');
const notes = {
  'Live.md': 'Above\n\n```probe\nfirst\n```\n\nBelow\n\n> [!tip] Box\n> ```probe\n> boxed\n> ```\n\nend\n',
  'Read.md': `# Top\n\n\`\`\`probe\nread\n\`\`\`\n\n${filler}\n## Late heading\n\nlast words, see [[Inner#Part]]\n`,
  'Outer.md': 'Before\n\n![[Inner#Part]]\n\n![[Nowhere]]\n\n![[Outer]]\n',
  'Inner.md': '# Whole\n\nnot this\n\n## Part\n\nembedded text\n\n```probe\ninside\n```\n\n## Other\n\nnor this\n',
};

const block = '.cm-preview-code-block .block-language-probe';

async function where(app: HostApp, selector: string): Promise<string | undefined> {
  await clearLog(app);
  await app.page.locator(selector).getByText('Where').first().click();
  return (await probeLog(app)).find((one) => one.startsWith('where'));
}

describe('live preview', () => {
  const shared = shareProbe({ vault: notes });

  documented(
    'help, live preview; types, registerMarkdownCodeBlockProcessor',
    'a code block is drawn while the cursor is elsewhere, and is source while it is inside',
    async () => {
      const app = shared();
      await app.openNote('Live.md', { mode: 'live' });
      await app.page.locator(block).getByText('block first').waitFor();
      await clearLog(app);
      await app.do('select', 12, 12);
      await app.page.locator(block).waitFor({ state: 'detached' });
      expect(await app.page.locator('.cm-content').innerText()).toContain('```probe\nfirst');
      expect(await probeLog(app)).toContain('block:unload');
      await app.do('select', 0, 0);
      await app.page.locator(block).waitFor();
      await app.openNote('Live.md', { mode: 'source' });
      await app.page.locator(block).waitFor({ state: 'detached' });
    },
  );

  documented('types, getSectionInfo', 'asked late it knows where the block is now; null in a callout', async () => {
    const app = shared();
    await app.openNote('Live.md', { mode: 'live' });
    expect(await where(app, block)).toBe('where 2,4,```probe');
    await app.do('select', 0, 0);
    await app.page.keyboard.press('Enter');
    expect(await where(app, block)).toBe('where 3,5,```probe');
    expect(await where(app, '.cm-callout .block-language-probe')).toBe('where null');
  });

  observed(
    'plugins with buttons in blocks',
    'typing elsewhere keeps the element; its controls keep their events',
    async () => {
      const app = shared();
      await app.openNote('Live.md', { mode: 'live' });
      await app.page.locator(block).evaluate((el) => {
        el.setAttribute('data-kept', 'yes');
      });
      await app.do('select', 0, 0);
      await app.type('some words ');
      const before = await app.do('editor');
      await where(app, block);
      expect(await app.do('editor')).toMatchObject({ from: before?.from, to: before?.to });
      expect(await app.page.locator(block).getAttribute('data-kept')).toBe('yes');
    },
  );

  observed('the app', 'the edit button of a block puts the cursor into its source', async () => {
    const app = shared();
    await app.openNote('Live.md', { mode: 'live' });
    await app.page.locator('.cm-preview-code-block').hover();
    await app.page.locator('.cm-preview-code-block').getByLabel('Edit this block').click();
    await app.page.locator(block).waitFor({ state: 'detached' });
    const editor = await app.do('editor');
    expect(editor?.text.slice(editor.from).startsWith('first')).toBe(true);
  });
});

describe('live preview of a line', () => {
  const shared = shareProbe({
    vault: {
      'Lines.md':
        'first\n\n## Head\n\nsee [[Inner|that]], **bold**\n\n```\n**code** [[x]]\n```\n\n| a | b |\n|---|---|\n| c | d |\n\nend\n',
    },
  });

  documented(
    'help, live preview',
    'signs are hidden in lines without the cursor, but not in code; a table is drawn',
    async () => {
      const app = shared();
      await app.openNote('Lines.md', { mode: 'live' });
      const content = app.page.locator('.cm-content');
      await content.locator('table').getByText('d').waitFor();
      const drawn = await content.innerText();
      expect(drawn).toMatch(/^Head$/mu);
      expect(drawn).toMatch(/^see that, bold$/mu);
      expect(drawn).toContain('**code** [[x]]');
      await app.do('select', 20, 20);
      expect(await content.innerText()).toContain('see [[Inner|that]], **bold**');
      await app.openNote('Lines.md', { mode: 'source' });
      expect(await content.innerText()).toContain('## Head');
      expect(await content.locator('table').count()).toBe(0);
    },
  );
});

describe('reading view', () => {
  const shared = shareProbe({ vault: notes });

  observed(
    'published plugins wait for their element',
    'a section is processed before it is in the window',
    async () => {
      const app = shared();
      await app.openNote('Read.md', { mode: 'reading' });
      await app.page.getByText('block read 2').waitFor();
      expect(await probeLog(app)).toContain('block:made read false');
    },
  );

  documented(
    'types, MarkdownRenderChild',
    'after a change only the changed sections are drawn anew, and the scroll stays',
    async () => {
      const app = shared();
      await app.openNote('Read.md', { mode: 'reading' });
      const view = app.page.locator('.markdown-preview-view');
      await view.getByText('Paragraph 79').waitFor();
      await view.evaluate((el) => {
        for (const one of el.querySelectorAll('p')) one.setAttribute('data-kept', 'yes');
        el.scrollTop = 900;
      });
      await clearLog(app);
      const text = app.read('Read.md');
      await app.write('Read.md', text.replace('Paragraph 40', 'Changed 40').replace('# Top', '# Top\n\nnew'));
      await view.getByText('Changed 40').waitFor();
      expect(await view.getByText('Paragraph 79').getAttribute('data-kept')).toBe('yes');
      expect(await view.getByText('Changed 40').getAttribute('data-kept')).toBe(null);
      expect(await view.evaluate((el) => el.scrollTop)).toBeGreaterThan(850);
      await app.write('Read.md', text.replace('# Top\n', '# Top\n\nnew\n'));
      await view.getByText('Changed 40').waitFor({ state: 'detached' });
      expect(await where(app, '.markdown-reading-view')).toBe('where 4,6,```probe');
      await app.write('Read.md', text.replace('read\n', 'other\n'));
      await view.getByText('block other').waitFor();
      await expect.poll(() => probeLog(app)).toContain('block:unload');
    },
  );

  observed('plugins jump by eState', 'a line or a heading is scrolled to', async () => {
    const app = shared();
    await app.openNote('Read.md', { mode: 'reading' });
    await inPage(
      app,
      `await app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('Read.md'), { eState: { subpath: '#Late heading' } })`,
    );
    await app.page.getByRole('heading', { name: 'Late heading' }).waitFor();
    expect(await app.page.locator('.markdown-preview-view').evaluate((el) => el.scrollTop)).toBeGreaterThan(500);
    expect(
      await inPage<number>(
        app,
        'return app.workspace.getActiveViewOfType(obsidian.MarkdownView).previewMode.getScroll()',
      ),
    ).toBeGreaterThan(80);
  });

  documented('help, embeds', 'the part of the other note is shown, without a place of its own; no circle', async () => {
    const app = shared();
    await app.metadataReady();
    await app.openNote('Outer.md', { mode: 'reading' });
    const embed = app.page.locator('.markdown-embed');
    await embed.getByText('embedded text').waitFor();
    expect(await embed.count()).toBe(1);
    expect(await embed.innerText()).not.toMatch(/not this|nor this/u);
    expect(await where(app, '.markdown-embed')).toBe('where null');
    expect(await app.page.getByText('is not created yet').count()).toBe(1);
    await app.write('Inner.md', '## Part\n\nother words\n');
    await embed.getByText('other words').waitFor();
  });

  documented('help, internal links', 'a click follows a link, to its heading', async () => {
    const app = shared();
    await app.openNote('Read.md', { mode: 'reading' });
    await app.page.getByRole('link', { name: 'Inner > Part' }).click();
    await app.page.waitForFunction(() => window.hostControl.leaves().some(({ path }) => path === 'Inner.md'));
  });

  observed(
    'plugins add their own handlers',
    'what MarkdownRenderer.render draws has no place in a note, and its links do nothing of themselves',
    async () => {
      const app = shared();
      await app.openNote('Live.md');
      const seen = await inPage(
        app,
        `const el = document.body.createDiv(); const owner = new obsidian.Component(); owner.load();
        await obsidian.MarkdownRenderer.render(app, '\`\`\`probe\\nmine\\n\`\`\`\\n\\n[[Inner]]', el, 'Live.md', owner);
        el.createEl('a', { text: 'out', href: 'https://example.org/' });
        for (const one of el.findAll('button, a')) one.click(); const text = el.innerText; owner.unload(); el.remove();
        return [text.includes('block mine null'), app.workspace.getActiveFile().path];`,
      );
      expect(seen).toEqual([true, 'Live.md']);
      expect(await probeLog(app)).toContain('where null');
      expect(await app.do('openedAddresses')).toEqual(['https://example.org/']);
    },
  );
});
