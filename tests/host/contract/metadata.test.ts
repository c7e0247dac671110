import { describe, expect } from 'vitest';
import { readMetadata } from '../markdown/metadata';
import { documented, guessed, observed } from './labels';
import { clearLog, inPage, openProbe, probeLog, shareProbe, watchProbe } from './probe';

watchProbe();

const notes = {
  'A.md': 'To [[B]] and [[Later]].\n',
  'B.md': 'Back to [[A]].\n',
  'old.md': 'alone',
  'linker.md': 'To [[doomed]].',
  'doomed.md': 'soon gone',
  'hoping.md': 'To [[Hope]].',
  'a/N.md': '',
  'b/N.md': '',
  'b/s.md': '',
  'Ключ.md': '',
  'p.png': new Uint8Array([1]),
};

const ofMetadata = (log: string[]): string[] =>
  log.filter((one) => /^(?:changed|resolve|resolved|deleted|modify|rename)\b/u.test(one));

describe('metadata cache', () => {
  const shared = shareProbe({ vault: notes });

  observed('plugins find null on a cold vault', 'a note has no cache until it is indexed', async () => {
    const app = shared();
    const asked = (await probeLog(app)).find((one) => one.startsWith('cache'));
    expect(asked).toMatch(/^cache true(?:,true)+$/u);
    expect(await inPage(app, `return app.metadataCache.getCache('A.md').links.length`)).toBe(2);
  });

  documented('types; obsidian-api issue 77', 'modify, changed with text and cache, resolve, resolved', async () => {
    const app = shared();
    await clearLog(app);
    await app.write('A.md', 'Only [[B]].');
    await app.metadataReady();
    expect(ofMetadata(await probeLog(app))).toEqual(['modify A.md', 'changed A.md 11 1', 'resolve A.md', 'resolved']);
    const links = `return [app.metadataCache.resolvedLinks['A.md'], app.metadataCache.unresolvedLinks['A.md']]`;
    expect(await inPage(app, links)).toEqual([{ 'B.md': 1 }, {}]);
  });

  documented('types, MetadataCache.on changed', 'a rename fires no changed', async () => {
    const app = shared();
    await clearLog(app);
    await app.rename('old.md', 'new.md');
    await app.metadataReady();
    const log = ofMetadata(await probeLog(app));
    expect(log[0]).toBe('rename old.md > new.md');
    expect(log.filter((one) => one.startsWith('changed'))).toEqual([]);
    const keys = `return [app.metadataCache.getCache('new.md') !== null, app.metadataCache.getCache('old.md')]`;
    expect(await inPage(app, keys)).toEqual([true, null]);
  });

  documented('types, MetadataCache.on deleted', 'a deletion tells with the last cache', async () => {
    const app = shared();
    await clearLog(app);
    await app.delete('doomed.md');
    await app.metadataReady();
    const log = ofMetadata(await probeLog(app));
    expect(log).toContain('deleted doomed.md true');
    expect(log).toContain('resolve linker.md');
    expect(await inPage(app, `return app.metadataCache.unresolvedLinks['linker.md']`)).toEqual({ doomed: 1 });
  });

  observed('links light up when the note appears', 'links are resolved anew when a note appears', async () => {
    const app = shared();
    await clearLog(app);
    await app.write('dir/Hope.md', 'here');
    await app.metadataReady();
    expect(ofMetadata(await probeLog(app))).toContain('resolve hoping.md');
    expect(await inPage(app, `return app.metadataCache.resolvedLinks['hoping.md']`)).toEqual({ 'dir/Hope.md': 1 });
  });

  documented('types, getFirstLinkpathDest', 'a link leads to a name in any folder, case ignored', async () => {
    const to = (link: string, from: string): string =>
      `app.metadataCache.getFirstLinkpathDest('${link}', '${from}')?.path ?? null`;
    const asked = [
      to('a/N', 'b/s.md'),
      to('ключ', 'b/s.md'),
      to('p.png', 's.md'),
      to('../a/N', 'b/s.md'),
      to('None', 's.md'),
    ];
    expect(await inPage(shared(), `return [${asked.join(',')}]`)).toEqual([
      'a/N.md',
      'Ключ.md',
      'p.png',
      'a/N.md',
      null,
    ]);
  });

  guessed('of several files of a name the one in the folder of the source is meant', async () => {
    const asked = `return app.metadataCache.getFirstLinkpathDest('n', 'b/s.md').path`;
    expect(await inPage(shared(), asked)).toBe('b/N.md');
  });
});

describe('vaults that are warm or large', () => {
  guessed('a warm vault has its caches before the plugin starts and fires nothing', async () => {
    const app = await openProbe({ vault: { 'A.md': '[[B]]', 'B.md': '' }, warm: true });
    await app.metadataReady();
    const log = await probeLog(app);
    expect(log).toContain('cache false,false');
    expect(ofMetadata(log)).toEqual([]);
  });

  guessed('above 500 notes a cache is made when it is asked for', async () => {
    const app = await openProbe({ vault: { seed: 5, count: 600 } });
    await app.metadataReady();
    const log = await probeLog(app);
    expect(log.filter((one) => one.startsWith('changed'))).toEqual([]);
    expect(log).toContain('resolved');
    const headings = `return app.metadataCache.getFileCache(app.vault.getFileByPath('Part 1/Rotary valve.md')).headings.map(({ heading }) => heading)`;
    expect(await inPage(app, headings)).toEqual(['Rotary valve', 'Differences']);
  });
});

describe('metadata of a note', () => {
  const text = [
    '---',
    'tags: [x]',
    'up: "[[Top]]"',
    '---',
    '# Head *em*',
    '',
    'Para [[L|d]] #tag/sub ^id1',
    '',
    '> [!note] T',
    '> [[In]]',
    '',
    '> plain',
    '',
    '- one',
    '  - [x] two ^id2',
    '',
    '```',
    '[[no]] #no',
    '```',
    '',
    '| a | b |',
    '| - | - |',
    '| [[C\\|c]] | `[[no]]` |',
    '',
    '%%[[no]]%%',
    '',
    '![[E.png]] [m](n%20x.md) [w](https://x.y)',
    '',
    '[^1]',
    '',
    '[^1]: foot',
    '',
  ].join('\n');
  const cache = readMetadata(text);

  documented('types, SectionCache', 'sections of the root level by name, callouts apart', () => {
    expect(cache.sections?.map(({ type }) => type)).toEqual([
      'yaml',
      'heading',
      'paragraph',
      'callout',
      'blockquote',
      'list',
      'code',
      'table',
      'comment',
      'paragraph',
      'paragraph',
      'footnoteDefinition',
    ]);
  });

  documented('types, LinkCache', 'links with text, display and exact place; none in code and comments', () => {
    expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
      ['L', 'd'],
      ['In', 'In'],
      ['C', 'c'],
      ['n x.md', 'm'],
    ]);
    for (const { position, original } of cache.links ?? []) {
      expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
    }
    expect(cache.embeds?.map(({ link }) => link)).toEqual(['E.png']);
    expect(cache.frontmatterLinks?.map(({ key, link }) => [key, link])).toEqual([['up', 'Top']]);
  });

  documented('types, CachedMetadata', 'headings, tags, blocks, list items, properties', () => {
    expect(cache.headings?.map(({ heading, level }) => [heading, level])).toEqual([['Head *em*', 1]]);
    expect(cache.tags?.map(({ tag }) => tag)).toEqual(['#tag/sub']);
    expect(Object.keys(cache.blocks ?? {})).toEqual(['id1', 'id2']);
    expect(cache.listItems?.map(({ task, parent }) => [task, parent])).toEqual([
      [undefined, -13],
      ['x', 13],
    ]);
    expect(cache.frontmatter?.tags).toEqual(['x']);
  });

  documented('types, Loc', 'places are lines and columns from zero', () => {
    expect(cache.headings?.[0]?.position.start).toEqual({ line: 4, col: 0, offset: text.indexOf('# Head') });
  });
});
