// How long the built plugin keeps a page's main thread in one go, while a vault of 10,000 notes is read for the first
// time and in a start from the cache, as Chromium's own trace tells it: CPU time of each task, and of all together.
// Told apart are the task in which the app compiles and runs `main.js`, and those in which the stand-in itself starts: it
// measures them as `load` and `host`, and whatever comes before the first of these is the page's.
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
const NOTE = 'Part 1/Rotary valve.md';
const root = path.resolve(import.meta.dirname, '../..');
const mainJs = path.join(root, '.cache/bench/main.js');

/** Runs work while the browser keeps its trace; what the main threads of renderers did. */
async function traceOf(browser, work) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      // The engine's own category tells its collections.
      includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8', '__metadata'],
      excludedCategories: ['*'],
    },
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
  return events.filter(({ pid, tid }) => mains.has(`${pid} ${tid}`));
}

/**
 * Milliseconds of each task: of the page's own, of that in which `main.js` is compiled and run, and of all others, there
 * without what the stand-in does in them.
 */
function tasksOf(events) {
  const measured = (wanted) => {
    const times = (phase) => events.filter(({ name, ph }) => name === wanted && ph === phase).map(({ ts }) => ts);
    const ends = times('e');
    return times('b').map((from, at) => ({ from, to: ends[at] }));
  };
  const [host, load] = [measured('host'), measured('load')];
  const first = Math.min(...[...host, ...load].map(({ from }) => from));
  const collections = events.filter(({ name, ph }) => ph === 'X' && (name === 'MajorGC' || name === 'MinorGC'));
  const tasks = { page: [], load: [], plugin: [], collected: [] };
  for (const { name, ph, ts, dur, tdur } of events) {
    if (ph !== 'X' || name !== 'RunTask') continue;
    const isIn = ({ from, to }) => from < ts + dur && to > ts;
    // A virtual machine's clock of CPU time leaps at times: no task takes more of it than passes.
    const ms = Math.min(tdur ?? dur, dur) / 1000;
    const hosts = host.filter(isIn).reduce((sum, { from, to }) => sum + (to - from) / 1000, 0);
    if (load.some(isIn)) tasks.load.push(ms);
    else if (ts < first) tasks.page.push(ms);
    else {
      const own = ms * (1 - hosts / (dur / 1000));
      tasks.plugin.push(own);
      if (own > FRAME_MS) {
        const inside = collections.filter((one) => one.ts >= ts && one.ts < ts + dur);
        tasks.collected.push(inside.reduce((sum, one) => sum + Math.min(one.tdur ?? one.dur, one.dur) / 1000, 0));
      }
    }
    if (hosts > 0) tasks.page.push((ms * hosts) / (dur / 1000));
  }
  return tasks;
}

function tell(when, events) {
  const { page, load, plugin, collected } = tasksOf(events);
  const over = (least) => plugin.filter((ms) => ms > least).length;
  const longest = (tasks, many) =>
    [...tasks]
      .sort((a, b) => b - a)
      .slice(0, many)
      .map((ms) => ms.toFixed(0))
      .join(' ');
  const all = [...page, ...load, ...plugin].reduce((sum, ms) => sum + ms, 0);
  console.log(
    `${when}: ${(all / 1000).toFixed(2)} s on the main thread; tasks above ${FRAME_MS} ms ${over(FRAME_MS)}${collected.length === 0 ? '' : ` (the engine's collections in them ${longest(collected, 8)} ms)`}, above ${LONG_MS} ms ${over(LONG_MS)}; longest ${longest(plugin, 8)} ms; beside them main.js compiled and run ${longest(load, 1)}, the page by itself ${longest(page, 3)}`,
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

/** Opens the vault and waits till the plugin, if there is one, has read it; with a note open where that is asked for. */
async function open(context, options, note = null) {
  const page = await context.newPage();
  await page.goto(server.url);
  await page.evaluate((given) => window.hostStart(given), options);
  await page.waitForSelector('body[data-host="ready"]', { timeout: PATIENCE_MS });
  if (options.plugin !== nothing) {
    await page.evaluate(() => window.hostControl.command('differentia:open-concepts'));
    if (note !== null) await page.evaluate((path) => window.hostControl.openNote(path, 'reading', false), note);
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
  for (const note of [null, NOTE]) {
    const disk = server.addDisk({ seed: 11, count: COUNT });
    // With a cache of its own.
    const context = await browser.newContext({ ...DEVICES.desktop, locale: 'en' });
    const traced = (options) => traceOf(browser, () => open(context, { ...common, disk, ...options }, note));
    const beside = note === null ? '' : ' beside an open note';
    if (note === null) tell('page without the plugin', await traced({ plugin: nothing }));
    tell(`${COUNT} notes read anew${beside}`, await traced({ plugin }));
    tell(`start from the cache${beside}`, await traced({ plugin }));
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
