import { describe, expect } from 'vitest';
import type { HostApp } from '../driver';
import { documented, guessed, observed } from './labels';
import { clearLog, inPage, openProbe, probeLog, shareProbe, watchProbe } from './probe';

watchProbe();

const base = `# Boats of the club
filters:
  and:
    - file.inFolder("Boats")
    - file.ext == "md"
properties:
  note.hull:
    displayName: Hull shape
views:
  - type: probe
    name: Probed
    filters:
      not:
        - file.hasTag("sold")
    sort:
      - property: weight
        direction: DESC
    order:
      - file.name
      - hull
      - weight
      - afloat
      - maker
      - ports
      - built
  - type: table
    name: Plain
    limit: 1
    order:
      - file.name
`;

const notes = {
  'Club.base': base,
  'Boats/Dinghy.md':
    '---\nhull: round\nweight: 90\nafloat: true\nmaker: "[[Yard]]"\nports: [Kiel, "[[Yard|home]]"]\nbuilt: 2019-05-04\n---\nA #small boat.\n',
  'Boats/Raft.md': '---\nhull: flat\nweight: 300\n---\nLogs.\n',
  'Boats/Wreck.md': '---\nhull: none\ntags: [sold/long-ago]\n---\n',
  'Yard.md': 'A yard.\n',
  'Listed.md':
    'Boats:\n\n```base\nfilters: file.folder == "Boats"\nviews:\n  - type: probe\n    name: Inside\n    order: [hull]\n```\n\nEnd.\n',
  'Broken.base': 'views: [\n',
  'Foreign.base': 'views:\n  - type: gallery\n    name: Pictures\n',
};

const openBase = (app: HostApp, path: string): Promise<void> => app.openNote(path);

/** Waits until the probe was told of these notes, the last time that it was told. */
async function told(app: HostApp, names: string): Promise<void> {
  await expect
    .poll(async () => (await probeLog(app)).filter((one) => one.startsWith('base:data')).at(-1))
    .toBe(`base:data ${names}`);
}

const cell = (app: HostApp, name: string): ReturnType<HostApp['page']['locator']> =>
  app.page.locator(`[data-cell="${name}"]`);

describe('a base', () => {
  const shared = shareProbe({ vault: notes });

  documented('types, registerBasesView', 'answers true where Bases is on', async () => {
    expect(await inPage(shared(), 'return probe.bases')).toBe(true);
  });

  observed('obsidian-maps, MapView.focus', 'the view is made and given the focus before there are data', async () => {
    const app = shared();
    await clearLog(app);
    await openBase(app, 'Club.base');
    await told(app, 'Raft,Dinghy');
    const log = await probeLog(app);
    expect(log.indexOf('base:made')).toBeLessThan(log.indexOf('base:data Raft,Dinghy'));
    expect(log).toContain('base:focus no data');
  });

  documented('help, Bases syntax', 'filters of base and view hold both; a tag stands for those below it', async () => {
    const app = shared();
    await openBase(app, 'Club.base');
    expect(await inPage(app, 'return probe.base.data.data.map(({file}) => file.path)')).toEqual([
      'Boats/Raft.md',
      'Boats/Dinghy.md',
    ]);
  });

  documented('types, BasesViewConfig', 'order, display names, sort and values of the view', async () => {
    const app = shared();
    const asked = await inPage(
      app,
      `const { config } = probe.base;
       return { name: config.name, order: config.getOrder(), hull: config.getDisplayName('note.hull'),
         weight: config.getDisplayName('note.weight'), sort: config.getSort(), none: config.get('nothing') ?? null,
         property: config.getAsPropertyId('name') }`,
    );
    expect(asked).toEqual({
      name: 'Probed',
      order: ['file.name', 'note.hull', 'note.weight', 'note.afloat', 'note.maker', 'note.ports', 'note.built'],
      hull: 'Hull shape',
      weight: 'weight',
      sort: [{ property: 'note.weight', direction: 'DESC' }],
      none: null,
      property: 'note.Probed',
    });
  });

  documented('types, Value', 'values have kinds, are equal by what they hold, and are drawn', async () => {
    const app = shared();
    const kinds = await inPage(
      app,
      `const [, dinghy] = probe.base.data.data;
       const { Value, NullValue } = obsidian;
       const get = (id) => dinghy.getValue(id);
       return {
         kinds: ['hull', 'weight', 'afloat', 'maker', 'ports', 'built'].map((name) => {
           const value = get('note.' + name);
           const type = ['StringValue', 'NumberValue', 'BooleanValue', 'ListValue', 'DateValue'].find((one) => value instanceof obsidian[one]);
           return [type, value.toString()];
         }),
         equal: [Value.equals(get('note.hull'), get('note.hull')), Value.equals(get('note.hull'), get('note.weight')),
           Value.equals(null, null), Value.equals(null, get('note.hull')),
           Value.equals(get('note.maker'), get('note.hull')), Value.equals(get('note.ports'), get('note.maker'))],
         nothing: [get('note.none'), NullValue.value.isTruthy()],
         list: [get('note.ports').length(), get('note.ports').get(0).toString(), get('note.ports').get(9) === NullValue.value],
       }`,
    );
    expect(kinds).toEqual({
      kinds: [
        ['StringValue', 'round'],
        ['NumberValue', '90'],
        ['BooleanValue', 'true'],
        ['StringValue', '[[Yard]]'],
        ['ListValue', 'Kiel, [[Yard|home]]'],
        ['DateValue', '2019-05-04'],
      ],
      equal: [true, false, true, false, false, false],
      nothing: [null, false],
      list: [2, 'Kiel', true],
    });
    expect(await cell(app, 'Dinghy Hull shape').textContent()).toBe('round');
    expect(await cell(app, 'Dinghy afloat').locator('input').isChecked()).toBe(true);
    expect(await cell(app, 'Dinghy maker').locator('a.internal-link').textContent()).toBe('Yard');
    expect(await cell(app, 'Dinghy ports').textContent()).toBe('Kiel, home');
  });

  documented('types, BasesQueryResult', 'without groupBy there is one group, without a key', async () => {
    expect(
      await inPage(shared(), 'return probe.base.data.groupedData.map((one) => [one.hasKey(), one.entries.length])'),
    ).toEqual([[false, 2]]);
  });

  guessed('a property that changes is told; a text that changes is not', async () => {
    const app = shared();
    await clearLog(app);
    await app.write('Boats/Raft.md', notes['Boats/Raft.md'].replace('300', '80'));
    await told(app, 'Dinghy,Raft');
    await clearLog(app);
    await app.write('Boats/Raft.md', notes['Boats/Raft.md'].replace('300', '80').replace('Logs.', 'Logs and rope.'));
    await app.metadataReady();
    await app.write('Boats/Skiff.md', 'New.\n');
    await told(app, 'Dinghy,Raft,Skiff');
    expect((await probeLog(app)).filter((one) => one.startsWith('base:data'))).toHaveLength(1);
    await app.delete('Boats/Skiff.md');
    await told(app, 'Dinghy,Raft');
  });

  documented('types, BasesViewConfig.set', 'a value is written into the view of the file, comments stay', async () => {
    const app = shared();
    await inPage(app, "probe.base.config.set('rows', { hide: ['A'] })");
    await expect.poll(() => app.read('Club.base')).toContain('    rows:\n      hide:\n        - A\n');
    expect(app.read('Club.base')).toMatch(/^# Boats of the club\n/u);
    expect(await inPage(app, "return probe.base.config.get('rows')")).toEqual({ hide: ['A'] });
    await inPage(app, "probe.base.config.set('rows', null)");
    await expect.poll(() => app.read('Club.base')).not.toContain('rows:');
  });

  documented('types, BasesViewRegistration.options', 'options are shown, stored by key, hidden if asked', async () => {
    const app = shared();
    await app.page.getByLabel('Configure view').click();
    await app.page.getByLabel('Tone').selectOption('b');
    await expect.poll(() => app.read('Club.base')).toContain('    tone: b\n');
    expect(await app.page.getByLabel('Wide').isChecked()).toBe(true);
    expect(await app.page.getByText('Never', { exact: true }).count()).toBe(0);
    await app.page.getByText('More', { exact: true }).click();
    expect(await app.page.getByLabel('Size').isVisible()).toBe(true);
    await app.page.getByLabel('Configure view').click();
  });

  documented('help, Views', 'another view of the base takes the place; the first goes', async () => {
    const app = shared();
    await clearLog(app);
    await app.page.getByRole('button', { name: 'Probed' }).click();
    await app.page.locator('.menu-item', { hasText: 'Plain' }).click();
    await expect.poll(() => app.page.locator('.bases-table td').allTextContents()).toEqual(['Dinghy']);
    expect(await probeLog(app)).toContain('base:unload');
  });

  documented('help, Bases syntax', 'a code block of the language base shows one in a note', async () => {
    const app = shared();
    await clearLog(app);
    await app.openNote('Listed.md', { mode: 'reading' });
    await told(app, 'Dinghy,Raft,Wreck');
    expect(await cell(app, 'Wreck hull').textContent()).toBe('none');
  });

  guessed('what cannot be read, and a view of nobody, are told', async () => {
    const app = shared();
    await openBase(app, 'Broken.base');
    await app.page.locator('.bases-error').waitFor();
    await openBase(app, 'Foreign.base');
    await app.page.getByText('Unknown view type "gallery"').waitFor();
  });
});

describe('a vault in which Bases is off', () => {
  documented('types, registerBasesView', 'answers false, and no base is opened', async () => {
    const app = await openProbe({ vault: notes, withoutBases: true });
    expect(await inPage(app, 'return probe.bases')).toBe(false);
  });
});

describe('what the stand-in has not', () => {
  guessed('a filter that it cannot answer is refused', async () => {
    const app = await openProbe({
      vault: { 'A.md': '', 'Odd.base': 'filters: file.mtime > now()\nviews:\n  - type: table\n    name: T\n' },
    });
    await openBase(app, 'Odd.base');
    await app.page.locator('.bases-error').waitFor();
    expect((await app.takeRecords()).map(({ kind, what }) => [kind, what])).toEqual([
      ['not-in-host', 'Bases filter: file.mtime > now()'],
    ]);
  });
});
