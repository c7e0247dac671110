// How long the built plugin keeps a page's main thread in one go, while a vault of 10,000 notes is read for the first
// time and in a start from the cache, as Chromium's own trace tells it: CPU time of each task, and of all together.
// The floor is the page alone: the stand-in with the same vault and no plugin.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPlugin } from '../../esbuild.config.mjs';
import { cachedVocabulary } from '../../tests/host/cached-vocabulary.mjs';
import { startServer } from '../../tests/host/server.mjs';
import { launchBrowser } from '../browser.mjs';
import { DEVICES } from '../playground/stage.mjs';

const COUNT = 10_000;
/** The gate of the design, and what a browser calls a long task. */
const [FRAME_MS, LONG_MS] = [16, 50];
/** The view of the app is loaded and at rest. */
const REST_MS = 1_000;
const PATIENCE_MS = 300_000;
const root = path.resolve(import.meta.dirname, '../..');
const mainJs = path.join(root, '.cache/bench/main.js');

/** Runs work while the browser keeps its trace; the tasks of renderers' main threads, CPU milliseconds. */
async function tasksDuring(browser, work) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/u.test(name) && mains.has(`${pid} ${tid}`))
    .map(({ dur, tdur }) => (tdur ?? dur) / 1000);
}

function tell(when, tasks) {
  const over = (least) => tasks.filter((ms) => ms > least).length;
  const longest = [...tasks].sort((a, b) => b - a).slice(0, 8);
  const all = tasks.reduce((sum, ms) => sum + ms, 0);
  console.log(
    `${when}: ${(all / 1000).toFixed(2)} s on the main thread; tasks above ${FRAME_MS} ms ${over(FRAME_MS)}, above ${LONG_MS} ms ${over(LONG_MS)}; longest ${longest.map((ms) => ms.toFixed(0)).join(' ')} ms`,
  );
}

await buildPlugin(mainJs);
const server = await startServer({ port: 0 });
const plugin = server.addPlugin({
  mainJs,
  manifest: path.join(root, 'manifest.json'),
  styles: path.join(root, 'styles.css'),
});
const empty = path.join(root, '.cache/bench/empty.js');
writeFileSync(empty, "module.exports = class extends require('obsidian').Plugin {};\n");
const nothing = server.addPlugin({
  mainJs: empty,
  manifest: path.join(root, 'manifest.json'),
  styles: path.join(root, 'styles.css'),
});
const browser = await launchBrowser();
const context = await browser.newContext({ ...DEVICES.desktop, locale: 'en' });

/** Opens the vault and waits till the plugin, if there is one, has read it. */
async function open(options) {
  const page = await context.newPage();
  await page.goto(server.url);
  await page.evaluate((given) => window.hostStart(given), options);
  await page.waitForSelector('body[data-host="ready"]', { timeout: PATIENCE_MS });
  if (options.plugin !== nothing) {
    await page.evaluate(() => window.hostControl.command('differentia:open-concepts'));
    await page.locator('.differentia-scroller[aria-busy="false"]').waitFor({ timeout: PATIENCE_MS });
    // All names are looked for in all notes, and what was found is kept.
    for (const end = Date.now() + PATIENCE_MS; (await cachedVocabulary(page)) === '';) {
      if (Date.now() > end) throw new Error('the reading has not ended');
      await page.waitForTimeout(REST_MS);
    }
  }
  await page.waitForTimeout(REST_MS);
  await page.close();
}

try {
  const common = {
    theme: 'light',
    phone: false,
    language: 'en',
    appVersion: '1.13.0',
    firstStart: false,
    warm: false,
    strictSubclasses: true,
    vaultName: 'Notes',
    watch: false,
  };
  const disk = server.addDisk({ seed: 11, count: COUNT });
  tell('page without the plugin', await tasksDuring(browser, () => open({ ...common, disk, plugin: nothing })));
  tell(`${COUNT} notes read anew`, await tasksDuring(browser, () => open({ ...common, disk, plugin })));
  tell('start from the cache', await tasksDuring(browser, () => open({ ...common, disk, plugin })));
} finally {
  await browser.close();
  await server.close();
}
