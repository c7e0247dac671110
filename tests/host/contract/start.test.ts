import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { host } from '../driver';

const mainJs = path.join(import.meta.dirname, 'fixtures/main.js');

afterAll(() => host.close());

it('starts', async () => {
  const app = await host.open({ mainJs, vault: { 'A.md': 'Text with [[B]].\n', 'B.md': 'Other.\n' } });
  await app.metadataReady();
  const log = await app.page.evaluate(() => (window as unknown as { probe: { log: string[] } }).probe.log);
  console.log(log.join('\n'), await app.records());
  await app.command('probe:open');
  await app.openNote('A.md');
  await app.restart();
  console.log(await app.do('leaves'), await app.records());
  expect(await app.records()).toEqual([]);
});
